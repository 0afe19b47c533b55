"""Readers on the screen: registration by keys, the list, the card."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.domain.readers import ReaderDraft
from desktop_app.services import lending, readers
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.readers.form import ReaderDialog
from desktop_app.ui.tabs.readers.tab import ReadersTab
from tests.services.desk_library import BAKYT, GULNARA, Calendar, open_library, registered
from tests.ui.keys import Keys


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    return open_library(calendar)


@pytest.fixture
def tab(context: UiContext, qtbot: Any) -> ReadersTab:
    tab = ReadersTab(context)
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    qtbot.waitUntil(lambda: not tab.table._stale)
    return tab


def shown(tab: ReadersTab) -> list[str]:
    model = tab.table.model
    return [model.cell(number, 0)[0] for number in range(model.rowCount())]


def panel(tab: ReadersTab) -> str:
    return "\n".join(label.text() for label in tab.panel.findChildren(QLabel))


def test_a_reader_is_registered_with_few_keys(
    tab: ReadersTab, context: UiContext, library: Library, qtbot: Any
) -> None:
    registered(library, BAKYT, street="Манас")
    dialog = ReaderDialog(tab, context, ReaderDraft(), is_new=True)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.form.start()
    keys = Keys(dialog)
    keys.type("Асанова Гүлнара Маратовна")
    keys.enter()
    assert "Маратовна" in dialog.parts.text()
    keys.type("1985")
    keys.enter()
    keys.type("6")
    keys.enter()
    keys.type("ман")
    keys.enter()
    keys.type("12")
    keys.done()
    assert keys.count + 1 <= 49  # with F2; language-and-use.md, T1
    draft = dialog._draft
    assert draft is not None
    assert (draft.surname, draft.given, draft.patronymic) == ("Асанова", "Гүлнара", "Маратовна")
    assert (draft.birth_year, draft.category) == (1985, "teacher")
    assert (draft.street, draft.house) == ("Манас", "12")


def test_what_is_missing_is_told_at_its_field(tab: ReadersTab, context: UiContext) -> None:
    dialog = ReaderDialog(tab, context, ReaderDraft(), is_new=True)
    dialog.form.try_save()
    assert [key for key, field in dialog.form.fields.items() if field.problem] == [
        "name",
        "birth_year",
        "category",
    ]
    dialog.deleteLater()


def test_a_double_shows_while_typing_and_can_be_picked(
    tab: ReadersTab, context: UiContext, library: Library
) -> None:
    reader = readers.by_card(library, registered(library)) or 0
    dialog = ReaderDialog(tab, context, ReaderDraft(), is_new=True)
    dialog.name.edit.setText("Асанова Гульнара")
    dialog.year.edit.setText("1985")
    dialog.look_for_doubles()
    assert dialog.doubles.found == (reader,)
    dialog.doubles.picked.emit(reader)
    assert dialog.known == reader
    dialog.deleteLater()


def test_f2_registers_and_puts_the_reader_on_the_desk(
    tab: ReadersTab, context: UiContext, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    monkeypatch.setattr(ReaderDialog, "ask", lambda *_, **__: GULNARA)
    with qtbot.waitSignal(context.bus.wanted) as asked:
        tab.new()
    assert asked.args == ["today", "serve", 1]
    assert shown(tab) == ["Асанова Гүлнара Маратовна"]
    assert "1" in context.strip.sentence


def test_the_list_shows_debtors_the_trash_and_says_when_nobody_is_there(
    tab: ReadersTab, context: UiContext, library: Library, calendar: Calendar
) -> None:
    registered(library, BAKYT)
    lending.issue(library, registered(library), "101")
    calendar.today = date(2026, 10, 5)
    tab.table.reload()
    model = tab.table.model
    assert shown(tab) == ["Асанова Гүлнара Маратовна", "Бакыт уулу Азамат"]
    loans = next(n for n, column in enumerate(model.columns) if column.key == "loans")
    assert model.cell(0, loans)[0] == "! 1"
    tab.shown.setCurrentIndex(tab.shown.findData("trash"))
    assert shown(tab) == []
    tab.shown.setCurrentIndex(0)
    assert len(shown(tab)) == 2
    tab.shown.setCurrentIndex(tab.shown.findData("debtors"))
    assert tab.page is not None
    assert list(tab.page.table.ids()) == [readers.by_card(library, 2)]
    assert tab.shown.currentIndex() == 0


def test_the_card_tells_years_books_and_changes_and_its_buttons_act(
    tab: ReadersTab, context: UiContext, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = readers.by_card(library, registered(library)) or 0
    lending.issue(library, 1, "101")
    tab.table.reload()
    tab.show_reader(reader)
    assert "101 Өмүр" in panel(tab)
    assert "14.09.2026" in panel(tab)
    answer = replace(GULNARA, phone="0700 12-34-56")
    monkeypatch.setattr(ReaderDialog, "ask", lambda *_, **__: answer)
    tab._change(reader)
    assert "+996700123456" in panel(tab)
    lending.take_back(library, "101")
    tab._do(readers.trash, reader)
    assert shown(tab) == []


def test_a_refused_act_is_a_sentence_in_the_strip(
    tab: ReadersTab, context: UiContext, library: Library
) -> None:
    reader = readers.by_card(library, registered(library)) or 0
    lending.issue(library, 1, "101")
    tab._do(readers.trash, reader)
    assert "1" in context.strip.sentence
    assert readers.count(library) == 1


def test_a_reader_asked_for_from_another_tab_stays_chosen_when_the_list_arrives(
    context: UiContext, library: Library, qtbot: Any
) -> None:
    registered(library, BAKYT)
    reader = readers.by_card(library, registered(library)) or 0
    tab = ReadersTab(context)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_reader(reader)
    qtbot.waitUntil(lambda: tab.table.current() == reader)
    assert "Гүлнара" in panel(tab)
