"""The one way to print: the worker makes the paper, the language is the paper's, Esc closes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from desktop_app.domain.groups import GroupDraft
from desktop_app.services import groups, lending, readers
from desktop_app.services.library import Library
from desktop_app.ui import printing
from desktop_app.ui.context import UiContext
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.readers import papers
from desktop_app.ui.tabs.readers.groups import GroupsDialog
from desktop_app.ui.tabs.readers.register import RegisterDialog
from desktop_app.ui.tabs.readers.tab import ReadersTab
from desktop_app.ui.tabs.today.papers import desk_papers, print_issued
from desktop_app.ui.tasks import Tasks
from tests.services.desk_library import BAKYT, open_library, registered
from tests.ui.conftest import text
from tests.ui.keys import Keys


@pytest.fixture
def library() -> Library:
    library = open_library()
    registered(library)
    lending.issue(library, registered(library, BAKYT), "101")
    return library


def pages(dialog: PrintDialog) -> int:
    assert dialog.preview is not None
    return dialog.preview.pages


def test_language_and_folder_are_remembered(
    context: UiContext, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = printing.dialog(context, None, "reader.formular", None, (), name="Формуляр 2/3")
    qtbot.addWidget(dialog)
    assert dialog.language == "ru"
    dialog.show_language("ky")
    assert pages(dialog) == 2
    asked: list[str] = []

    def save(*args: Any) -> tuple[str, str]:
        asked.append(args[2])
        return str(tmp_path / "file.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    assert dialog.preview
    dialog.preview.save()
    assert Path(asked[0]).name == "Формуляр 2-3.pdf"
    assert (tmp_path / "file.pdf").read_bytes().startswith(b"%PDF")
    assert context.preferences.text("pdf/folder") == str(tmp_path)
    again = printing.dialog(context, None, "reader.formular", None, ())
    qtbot.addWidget(again)
    assert again.language == "ky"


def test_a_long_paper_says_how_far_it_is_and_stops_when_it_is_closed(
    library: Library, make_context: Callable[..., UiContext], qtbot: Any
) -> None:
    def fail(error: BaseException) -> None:
        raise error

    context = make_context(library=library, tasks=Tasks(fail))
    begun, told = Event(), list[int]()

    def make(lang: str, file: BytesIO, tell: Callable[[int, int], None]) -> None:
        for done in range(1, 10_000):
            tell(done, 10_000)  # ends it once the dialog is closed
            told.append(done)
            if done == 5_000:
                begun.wait(5)

    dialog = printing.LongPrintDialog(None, context, "Инвентарная книга", make)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "50 %" in dialog._waiting.text())
    dialog.reject()
    begun.set()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert len(told) == 5_000
    assert dialog.preview is None
    context.tasks.close()


def test_enter_prints_and_escape_closes(
    context: UiContext, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = printing.dialog(context, None, "reader.card", None)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    pressed: list[int] = []
    assert dialog.preview
    dialog.preview.printing.clicked.disconnect()
    dialog.preview.printing.clicked.connect(lambda: pressed.append(1))
    keys = Keys(dialog)
    keys.enter()
    assert pressed == [1]
    keys.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_every_paper_of_a_card_is_offered_and_shown(
    context: UiContext, library: Library, printed: list[PrintDialog]
) -> None:
    child = readers.by_card(library, 2) or 0
    action = papers.card_papers(context, child)
    for each in action.menu:
        each.act()
    assert [pages(dialog) for dialog in printed] == [1, 1, 2, 1, 1, 1]
    assert [dialog.windowTitle() for dialog in printed] == [each.title for each in action.menu]


def test_lists_of_the_tab(context: UiContext, printed: list[PrintDialog], qtbot: Any) -> None:
    tab = ReadersTab(context)
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    qtbot.waitUntil(lambda: tab.table.model.rowCount() == 2)
    for act in menu_of(tab, "Tickets for the readers shown"):
        act.trigger()
    assert [pages(dialog) for dialog in printed] == [1, 1, 1, 2, 1, 1]


def test_no_tickets_without_readers(context: UiContext, printed: list[PrintDialog]) -> None:
    papers.print_tickets(context, list)
    assert printed == []
    assert context.strip.sentence == "Search first: 400 tickets at most, shown are 0."


def test_sheets_of_the_desk(context: UiContext, printed: list[PrintDialog], qtbot: Any) -> None:
    made = desk_papers(context)
    qtbot.addWidget(made)
    for act in made.menu().actions():
        act.trigger()
    assert [pages(dialog) for dialog in printed] == [1, 2, 1]


def test_a_group_is_printed_with_what_its_readers_have(
    context: UiContext, library: Library, printed: list[PrintDialog], qtbot: Any
) -> None:
    group = groups.add(library, GroupDraft(name="4 А", leader="Сыдыкова")).id or 0
    dialog = GroupsDialog(None, context)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.table.choose(group)
    assert not [menu for menu in dialog.panel.findChildren(QMenu)]
    groups.join(library, group, readers.by_card(library, 2) or 0)
    dialog._chosen(group)
    for act in menu_of(dialog.panel, "Tickets of the whole group"):
        act.trigger()
    titles = [one.windowTitle() for one in printed]
    assert titles == ["Reader's ticket", "List for the teacher"]
    tickets, listed = (text(one) for one in printed)
    assert "№ 2" in tickets
    assert "Бакыт уулу Азамат 2 Өмүр, 29.09.2026" in listed


def test_the_register_prints_the_year_shown(
    context: UiContext, printed: list[PrintDialog], qtbot: Any
) -> None:
    dialog = RegisterDialog(None, context)
    qtbot.addWidget(dialog)
    dialog.print()
    assert "2 14.09.2026 2 Бакыт уулу Азамат 2016" in text(printed[0])


def test_loans_to_sign_are_those_of_the_working_day(
    context: UiContext, printed: list[PrintDialog]
) -> None:
    print_issued(context)
    context.working.choose(date(2026, 9, 11))
    print_issued(context)
    today, friday = (text(one) for one in printed)
    assert "14.09.2026" in today and "101" in today
    assert "11.09.2026" in friday and "101" not in friday


def menu_of(widget: QWidget, first: str) -> list[QAction]:
    """The menu that begins with a title."""
    menus = (menu.actions() for menu in widget.findChildren(QMenu))
    return next(acts for acts in menus if acts and acts[0].text() == first)


def test_the_card_is_offered_beside_undo(
    context: UiContext, library: Library, printed: list[PrintDialog], qtbot: Any
) -> None:
    undone: list[int] = []
    context.strip.say("registered", undo=lambda: undone.append(1))
    papers.offer_card(context, readers.by_card(library, 2) or 0)
    (offered,) = (
        b for b in context.strip.findChildren(QPushButton) if b.text() == "Print the card"
    )
    offered.click()
    assert [dialog.windowTitle() for dialog in printed] == ["Registration card"]
    assert offered.isHidden()
    assert context.strip.offers_undo
    papers.offer_card(context, readers.by_card(library, 2) or 0)
    context.strip.say("something else")
    assert offered.isHidden()
