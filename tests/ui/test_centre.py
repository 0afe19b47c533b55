"""The information centre on the screen: letters come, are answered and go; a number is its list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.letters import Kind, ReplyDraft
from desktop_app.exchange import letters as stick_letters
from desktop_app.exchange.sticks import Stick
from desktop_app.services import centre, letters, opening, reminders
from desktop_app.services.library import Library
from desktop_app.ui.questions import Question
from desktop_app.ui.settings.library_page import LibraryPage
from desktop_app.ui.tabs.inquiries import tab as inquiries_tab
from desktop_app.ui.tabs.inquiries.arrived import Watch
from desktop_app.ui.tabs.inquiries.centre_asked import QuestionsDialog
from desktop_app.ui.tabs.inquiries.centre_dialogs import NoAnswerDialog, ReplyDialog
from desktop_app.ui.tabs.inquiries.exchange_dialogs import take
from desktop_app.ui.tabs.reports.stick_dialog import StickDialog
from desktop_app.ui.tabs.today.cards import DayCards
from tests.exchange.letters_world import Calendar, a_library, give_back, passed_on, write
from tests.ui.centre_world import FRIDAY, branches_wrote
from tests.ui.events_window import Screen, answering


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    made = a_library(tmp_path / "centre", "01", Calendar(FRIDAY), "Борбордук китепкана")
    yield made
    opening.close(made, copy=False)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "stick"
    branches = branches_wrote(tmp_path, folder)
    yield folder
    for one in branches:
        opening.close(one, copy=False)


@pytest.fixture
def screen(qtbot: QtBot, library: Library, tmp_path: Path) -> Screen:
    return Screen(qtbot, library, tmp_path)


def choosing(folder: Path) -> Callable[[QDialog], None]:
    """Choose the stick; read what else is said."""

    def answer(dialog: QDialog) -> None:
        if isinstance(dialog, StickDialog):
            dialog._take(folder)
        else:
            assert isinstance(dialog, Question)
            dialog.accept()

    return answer


def shown(screen: Screen) -> Any:
    centre.set_centre(screen.library, True)
    made = inquiries_tab.build(screen.context)
    screen.show(made)
    return made.section("centre")


def test_the_section_follows_the_setting(screen: Screen) -> None:
    tab: Any = inquiries_tab.build(screen.context)
    screen.show(tab)
    assert tab.strip["centre"].isHidden() and "centre" not in tab.acts()
    page = LibraryPage(screen.context)
    page.form.fields["is_centre"].set_value(True)
    page._save()
    assert not tab.strip["centre"].isHidden() and "centre" in tab.acts()
    tab.section("centre")
    screen.undo()
    assert tab.strip["centre"].isHidden()
    assert tab.current == "journal", "a hidden section is not in front"
    assert page.form.fields["is_centre"].value() is False


def test_letters_are_taken_answered_and_written(
    screen: Screen, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = shown(screen)
    page = section.passed
    with answering(monkeypatch, choosing(stick)):
        page.take()
    assert screen.strip.sentence == "Letters of branches taken: new inquiries 8, changed 0"
    QTest.qWait(50)
    rows = [centre.get(screen.library, id) for id in page.table.ids()]
    assert [(row.branch, row.asked.rubric) for row in rows] == [
        ("07", "pastures"),
        ("07", "law"),
        ("12", "pastures"),
        ("12", "law"),
    ]
    (reminder,) = reminders.all_of(screen.library)
    assert (reminder.code, reminder.n, reminder.alarm) == ("passed_on_waiting", 4, True)
    assert [text for _, text in reminder.lines][2] == "07 · Закон «О пастбищах» с изменениями"
    first, second, third = rows[0].id, rows[1].id, rows[2].id
    page.table.choose(first)

    def reply(dialog: QDialog) -> None:
        assert isinstance(dialog, ReplyDialog)
        dialog.form.set_values({"answer": " \n", "documents": 1})
        dialog._try()
        assert dialog.form.fields["answer"].problem == "Enter what was answered."
        dialog.form.set_values({"answer": "Тексты приложены", "executor": "Токтосунова А."})
        dialog._try()

    with answering(monkeypatch, reply):
        page.answer(first)
    page.take_up(second)

    def refuse(dialog: QDialog) -> None:
        assert isinstance(dialog, NoAnswerDialog)
        dialog._try()
        dialog.form.set_values({"reason": "В фонде нет"})
        dialog._try()

    with answering(monkeypatch, refuse):
        page.refuse(third)
    states = [centre.get(screen.library, id).answer_state for id in (first, second, third)]
    assert states == ["answered", "taken_up", "refused"]
    assert centre.get(screen.library, first).draft.documents == 1
    back = tmp_path / "back"
    back.mkdir()
    with answering(monkeypatch, choosing(back)):
        page.give_back()
    assert screen.strip.sentence == "Written for 2 branch(es). You can remove the stick."
    assert len(stick_letters.found(back).of(Kind.REPLIES)) == 2
    page.table.choose(first)
    assert ("Letter", "no. 1, written") in [
        (line.label, line.value) for line in page._lines(centre.get(screen.library, first))
    ]


def test_branches_of_the_same_number_are_told_apart_by_name(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for village in ("Ак-Суу", "Кара-Суу"):
        branch = a_library(tmp_path / village, "00", Calendar(FRIDAY), village)
        passed_on(branch, question=f"Вопрос {village}")
        write(branch, tmp_path / "sticks")
        opening.close(branch, copy=False)
    section = shown(screen)
    take(screen.context, section, Kind.ASKED, tmp_path / "sticks")
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    for id in centre.passed(screen.library):
        village = centre.get(screen.library, id).asked.question.removeprefix("Вопрос ")
        section.passed.table.choose(id)
        told = [label.text() for label in section.passed.panel.findChildren(QLabel)]
        assert any(text.startswith(f"Branch no. 00 · {village} · ") for text in told), told
        with answering(monkeypatch, look):
            section.passed.answer(id)
        assert f"Answer to branch no. 00 · {village}" in seen


def test_a_long_question_does_not_fill_the_first_screen(
    screen: Screen, tmp_path: Path, qtbot: QtBot
) -> None:
    branch = a_library(tmp_path / "branch", "07", Calendar(FRIDAY))
    passed_on(branch, question="Очень длинный вопрос\n" * 500)
    write(branch, tmp_path / "sticks")
    opening.close(branch, copy=False)
    section = shown(screen)
    take(screen.context, section, Kind.ASKED, tmp_path / "sticks")
    cards = DayCards(screen.context)
    qtbot.addWidget(cards)
    told = [label.text() for label in cards.findChildren(QLabel)]
    (line,) = [text for text in told if "Очень длинный вопрос" in text]
    assert len(line) <= 100 and "\n" not in line


def test_a_damaged_folder_is_told_and_the_rest_is_taken(
    screen: Screen, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = shown(screen)
    (stick / "letter_07_1" / "inquiries.json").write_text("{")

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, Question)
        assert any("letter_07_1" in label.text() for label in dialog.findChildren(QLabel))
        dialog.accept()

    with answering(monkeypatch, read):
        take(screen.context, section, Kind.ASKED, stick)
    assert len(centre.passed(screen.library)) == 2
    with answering(monkeypatch, read):
        take(screen.context, section, Kind.ASKED, stick)
    assert screen.strip.sentence == "Nothing new: these letters were taken already."


def test_a_number_opens_its_questions(
    screen: Screen, stick: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    section = shown(screen)
    centre.take(screen.library, stick_letters.found(stick).of(Kind.ASKED))
    section.show_page(section.asked)
    table = section.asked.table
    heads = [table.horizontalHeaderItem(at).text() for at in range(table.columnCount())]
    assert heads[:2] == ["Branch", "In all"] and len(heads) == 6
    numbers = [
        [table.item(row, at).text() for at in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    assert numbers[-1] == ["All branches", "8", "2", "2", "2", "2"]
    seen: list[int] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QuestionsDialog)
        QTest.qWait(50)
        seen.append(len(dialog.table.ids()))
        dialog.reject()

    with answering(monkeypatch, look):
        for row in range(table.rowCount()):
            for column in range(1, table.columnCount()):
                table.setCurrentCell(row, column)
                QTest.keyClick(table, Qt.Key.Key_Return)
    assert seen == [int(text) for line in numbers for text in line[1:]]


def test_a_stick_with_answers_is_found_by_itself(
    qtbot: QtBot, screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "sticks"
    branch, other = branches_wrote(tmp_path / "branches", folder)
    centre.take(screen.library, stick_letters.found(folder).of(Kind.ASKED))
    id = centre.passed(screen.library)[0]
    centre.answer(screen.library, id, ReplyDraft("Ответ"))
    give_back(screen.library, folder)
    at_branch = Screen(qtbot, branch, tmp_path)
    present: list[Stick] = []
    watch = Watch(at_branch.context, lambda: present)
    at_branch.show(watch)
    assert watch.line.isHidden()
    present.append(Stick(folder, "KINGSTON", 1))
    watch.look()
    assert not watch.line.isHidden()
    watch.button.click()
    assert at_branch.strip.sentence == "1 answer(s) of the central library taken"
    assert watch.line.isHidden()
    assert len(letters.replied(branch)) == 1
    for one in (branch, other):
        opening.close(one, copy=False)
