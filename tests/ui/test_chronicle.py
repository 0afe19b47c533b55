"""The chronicle on the screen: typed by keys, read, followed by people, printed for the public."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.chronicle import EntryDraft, Member
from desktop_app.domain.facts import Name
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.persons import PersonDraft
from desktop_app.services import chronicle, events, persons, reports
from desktop_app.ui import printing
from desktop_app.ui.choices import Picked
from desktop_app.ui.person_field import suggest
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.inquiries import chronicle as chronicle_section
from desktop_app.ui.tabs.inquiries.bodies.people import PeoplePage
from desktop_app.ui.tabs.inquiries.chronicle import ChronicleSection
from desktop_app.ui.tabs.inquiries.chronicle_dialogs import EntryDialog
from desktop_app.ui.tabs.inquiries.chronicle_events import EventsDialog
from desktop_app.ui.tabs.inquiries.chronicle_print import (
    OrderDialog,
    WithheldDialog,
    print_book,
    print_entry,
    print_people,
)
from tests.services.events_month import TODAY, entries, open_library, planned
from tests.ui.events_window import Screen, answering


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Screen:
    return Screen(qtbot, open_library(), tmp_path)


@pytest.fixture
def section(screen: Screen) -> ChronicleSection:
    made = chronicle_section.build(screen.context)
    assert isinstance(made, ChronicleSection)
    screen.show(made)
    return made


def written(screen: Screen, title: str, happened: str, *people: int, **fields: Any) -> int:
    values = {"body": "Текст.", "section": "war", "source_kind": "book", **fields}
    draft = EntryDraft(TODAY, happened, title, people=tuple(map(Member, people)), **values)
    return chronicle.add(screen.library, draft).id or 0


def titles(section: ChronicleSection, qtbot: QtBot) -> list[str]:
    qtbot.wait(1)
    section.table.reload()
    model = section.table.model
    return [model.cell(number, 1)[0] for number in range(model.rowCount())]


def test_an_entry_with_a_new_and_a_known_person_is_typed(
    screen: Screen, section: ChronicleSection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = persons.add(screen.library, PersonDraft("Үсөнов Жумабек")).id

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, EntryDialog)
        form: Any = dialog.form
        form.fields["title"].set_value("Майданга кеткендер")
        form.fields["happened"].edit.setText("когда-то")
        form.fields["body"].set_value("Биринчи абзац.\n\nЭкинчи.")
        form.fields["section"].set_value("war")
        form.try_save()
        assert form.fields["happened"].problem
        form.fields["happened"].edit.setText("1941-1945 гг.")
        people = form.fields["people"]
        people.add()
        people.lines[0].who.set_value(Picked(known, "Үсөнов Жумабек"))
        people.lines[0].role.set_value("жоокер")
        people.add()
        people.lines[1].who.edit.setText("Асанова Гүлнара")
        people.add()
        form.try_save()
        assert form.fields["source_kind"].problem
        form.fields["source_kind"].set_value("archive")
        form.try_save()

    with answering(monkeypatch, fill):
        section.new()
    (id,) = chronicle.ids(screen.library)
    row = chronicle.get(screen.library, id)
    assert (row.draft.happened, row.draft.on, row.draft.body) == (
        "1941..1945", TODAY, "Биринчи абзац.\n\nЭкинчи.",
    )  # fmt: skip
    assert [(one.name, one.role) for one in row.people] == [
        ("Үсөнов Жумабек", "жоокер"),
        ("Асанова Гүлнара", ""),
    ]
    assert entries(screen.library, Name.CHRONICLE, "kind") == {("war",): 1}
    screen.undo()
    assert persons.named(screen.library, "Асанова Гүлнара") is None


def test_what_is_wrong_is_told_in_the_form(
    screen: Screen, section: ChronicleSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = EntryDraft(date(2026, 6, 2), "1943", "Уруш", "Текст.", "war", source_kind="book")
    chronicle.add(screen.library, draft)
    reports.close(screen.library, "quarterly", reports.period("2026-Q2"))

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, EntryDialog)
        form: Any = dialog.form
        values = {"title": "А", "body": "Б", "section": "war", "source_kind": "book"}
        for key, value in values.items():
            form.fields[key].set_value(value)
        form.fields["on"].set_value(date(2026, 6, 3))
        people = form.fields["people"]
        people.add()
        people.lines[0].who.edit.setText("Асанов 20101199012345")
        form.try_save()
        assert form.fields["on"].problem and people.problem
        people.lines[0].remove.click()
        assert people.value() == () and not people.problem
        form.fields["on"].set_value(TODAY)
        form.try_save()
        assert dialog.result()

    with answering(monkeypatch, fill):
        section.new()
    assert entries(screen.library, Name.CHRONICLE) == {(): 2}
    assert len(persons.ids(screen.library)) == 0


def test_chapters_decades_and_people_narrow_the_list(
    screen: Screen, section: ChronicleSection, qtbot: QtBot
) -> None:
    hero = persons.add(screen.library, PersonDraft("Үсөнов Жумабек", "1919", "1943")).id or 0
    written(screen, "Уруш", "1941..1945", hero)
    written(screen, "Мектеп", "1932-09", section="village_school")
    written(screen, "Баатыр", "1943", hero, section="notable")
    screen.bus.mark(frozenset({"chronicle"}))
    assert titles(section, qtbot) == ["Мектеп", "Уруш", "Баатыр"]
    section.decade_box.setCurrentIndex(section.decade_box.findData("1930s"))
    assert titles(section, qtbot) == ["Мектеп"]
    section.decade_box.setCurrentIndex(0)
    section.section_box.setCurrentIndex(section.section_box.findData("notable"))
    assert titles(section, qtbot) == ["Баатыр"]
    section.table.choose(3)
    (who,) = [b for b in section.panel.findChildren(QPushButton) if "Үсөнов" in b.text()]
    assert who.text() == "Үсөнов Жумабек (1919–1943)"
    who.click()
    assert titles(section, qtbot) == ["Уруш", "Баатыр"]
    assert "Үсөнов Жумабек" in section.only.text() and not section.only.isHidden()
    assert section.section_box.isHidden() and section.decade_box.isHidden()
    section.only.click()
    assert len(titles(section, qtbot)) == 3 and section.only.isHidden()
    assert not section.section_box.isHidden() and not section.decade_box.isHidden()
    section.table.set_search("усонов")
    assert titles(section, qtbot) == ["Уруш", "Баатыр"]
    section.show_entry(2)
    assert any(label.text() == "Мектеп" for label in section.panel.findChildren(QLabel))


def test_the_trash_and_undo(screen: Screen, section: ChronicleSection, qtbot: QtBot) -> None:
    id = written(screen, "Уруш", "1943")
    section._trash(id)
    assert titles(section, qtbot) == []
    screen.undo()
    assert titles(section, qtbot) == ["Уруш"]


def test_held_events_are_ticked_into_the_chronicle(
    screen: Screen, section: ChronicleSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = planned(screen.library)
    events.hold(screen.library, held, Outcome(Attendance(12, 3, 2), conclusion="Баары ырдашты."))
    planned(screen.library, title_ru="Вечер")
    before = planned(screen.library, on=date(2025, 12, 26), title_ru="Ёлка")
    events.hold(screen.library, before, Outcome(Attendance(40, 0, 0)))

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, EventsDialog)
        dialog.table.reload()
        assert list(dialog.table.ids()) == [held, before]
        dialog.tick(held)
        dialog.accept()

    with answering(monkeypatch, fill):
        section.of_events()
    (id,) = chronicle.ids(screen.library)
    draft = chronicle.get(screen.library, id).draft
    assert (draft.title, draft.happened, draft.section) == (
        "Язык — душа народа", "2026-09-23", "present",
    )  # fmt: skip
    assert "17" in draft.body and draft.body.endswith("Баары ырдашты.")
    assert draft.event_id == held


def test_printing_says_first_who_is_left_out(
    screen: Screen, section: ChronicleSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    silent = persons.add(screen.library, PersonDraft("Асанова Гүлнара", "1985")).id or 0
    dead = persons.add(screen.library, PersonDraft("Үсөнов Жумабек", "1919", "1943")).id or 0
    written(screen, "Уруш", "1943", dead, silent, body="Асановага рахмат.")
    asked: list[str] = []
    printed: list[Any] = []
    monkeypatch.setattr(printing, "show", lambda *args, **_: printed.append(args[3]))

    def fill(dialog: QDialog) -> None:
        asked.append(type(dialog).__name__)
        if isinstance(dialog, OrderDialog):
            dialog.form.try_save()
        if isinstance(dialog, WithheldDialog):
            assert dialog.told.text().startswith("1 person") and not dialog.who.isVisible()
            dialog.ask_button.click()
            assert dialog.who.isVisible()
            assert dialog.who.text().startswith("Асанова Гүлнара: entries no. 1; named in the text")
            dialog.accept() if len(printed) == 0 else dialog.reject()

    with answering(monkeypatch, fill):
        print_book(screen.context, section)
        print_entry(screen.context, section, 1)
    assert asked == ["OrderDialog", "WithheldDialog", "WithheldDialog"]
    (book,) = printed
    assert [one.name for one in book.entries[0].people] == ["Үсөнов Жумабек"]


def test_years_are_asked_for_and_an_empty_book_is_told(
    screen: Screen, section: ChronicleSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(screen, "Уруш", "1943")

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OrderDialog)
        form: Any = dialog.form
        form.fields["of"].set_value("told")
        form.fields["years"].set_value("")
        form.try_save()
        assert form.fields["years"].problem
        form.fields["years"].edit.setText("1950-е")
        form.try_save()

    with answering(monkeypatch, fill):
        print_people(screen.context, section)
    assert screen.strip.sentence == "The chronicle has no entries of these years."


def test_one_entry_is_shown_as_a_sheet(
    screen: Screen, section: ChronicleSection, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    id = written(screen, "Уруш", "1943")
    shown: list[PrintDialog] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, PrintDialog)
        qtbot.waitUntil(lambda: dialog.preview is not None)
        shown.append(dialog)

    section.print_entry()
    assert screen.strip.sentence.startswith("Choose an entry")
    titles(section, qtbot)
    section.table.choose(id)
    with answering(monkeypatch, fill):
        section.print_entry()
    assert len(shown) == 1


def test_the_history_tells_times_in_words_and_long_texts_in_short(
    screen: Screen, section: ChronicleSection
) -> None:
    id = written(screen, "Уруш", "~1943", body="сөз " * 90)
    row = chronicle.get(screen.library, id)
    changed = replace(row.draft, happened="1941..1945", body="жаңы " * 90)
    chronicle.change(screen.library, id, changed)
    section._show(id)
    told = [label.text() for label in section.panel.findChildren(QLabel) if "→" in label.text()]
    (text,) = told
    assert "около 1943" in text and "1941–1945" in text and "~" not in text
    assert max(map(len, text.splitlines())) < 260


def test_a_very_long_text_is_shown_from_its_beginning(
    screen: Screen, section: ChronicleSection
) -> None:
    lines = [f"Абзац {n}. " + "сөз " * 120 for n in range(40)]
    id = written(screen, "Уруш", "1943", body="\n".join(lines))
    section._show(id)

    def told() -> list[str]:
        found = section.panel.findChildren(QLabel)
        return [text for text in (label.text() for label in found) if text.startswith("Абзац")]

    assert told() == [line.rstrip() for line in lines[:4]]
    buttons = section.panel.findChildren(QPushButton)
    (more,) = [made for made in buttons if made.text() == "The whole text"]
    more.click()
    assert told() == [line.rstrip() for line in lines]
    assert more.isHidden()


def test_a_person_leads_to_what_is_told_of_them(
    screen: Screen, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    hero = persons.add(screen.library, PersonDraft("Үсөнов Жумабек", "~1919", "1943")).id or 0
    other = persons.add(screen.library, PersonDraft("Асанова Гүлнара")).id or 0
    written(screen, "Уруш", "1943", hero)
    page = PeoplePage(screen.context)
    screen.show(page)
    asked: list[tuple[object, ...]] = []
    screen.bus.wanted.connect(lambda *told: asked.append(told))
    page._show(other)
    texts = [made.text() for made in page.panel.findChildren(QPushButton)]
    assert "In the chronicle" not in texts
    page._show(hero)
    (told,) = [b for b in page.panel.findChildren(QPushButton) if b.text() == "In the chronicle"]
    told.click()
    assert asked == [("inquiries", "entries_of", hero)]
    assert suggest(screen.context, "усо")[0].note == "ок.\u00a01919–1943"
