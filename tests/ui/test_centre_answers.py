"""The centre's answer on the branch's screens: on the first one, on the card, in the form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.facts import Name
from desktop_app.domain.inquiries import InquiryState
from desktop_app.domain.letters import Kind, ReplyDraft
from desktop_app.exchange import letters as stick_letters
from desktop_app.services import centre, inquiries, letters, opening, reminders, undo
from desktop_app.services.library import Library
from desktop_app.ui.tabs.inquiries import journal
from desktop_app.ui.tabs.inquiries.answering import AnswerDialog
from desktop_app.ui.tabs.inquiries.exchange_dialogs import take
from desktop_app.ui.tabs.inquiries.journal import JournalSection
from desktop_app.ui.tabs.reports.stick_dialog import StickDialog
from tests.exchange.letters_world import Calendar, a_library, give_back, only, passed_on, write
from tests.exchange.letters_world import take as taken
from tests.services.events_month import entries
from tests.ui.events_window import Screen, answering


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Library]:
    library = a_library(tmp_path / "branch", "07", Calendar())
    passed_on(library, "до среды")
    yield library
    opening.close(library, copy=False)


@pytest.fixture
def middle(tmp_path: Path, branch: Library, stick: Path) -> Iterator[Library]:
    library = a_library(tmp_path / "centre", "01", Calendar())
    write(branch, stick)
    taken(library, stick)
    yield library
    opening.close(library, copy=False)


@pytest.fixture
def tab(qtbot: QtBot, branch: Library, tmp_path: Path) -> JournalSection:
    screen = Screen(qtbot, branch, tmp_path)
    made = journal.build(screen.context)
    assert isinstance(made, JournalSection)
    screen.show(made)
    return made


def card(tab: JournalSection) -> str:
    return "\n".join(label.text() for label in tab.panel.findChildren(QLabel))


def test_the_letter_is_written_from_the_section(
    tab: JournalSection, branch: Library, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (id,) = inquiries.ids(branch)
    tab.show_inquiry(id)
    assert "passed on 14.09.2026 · not on a stick yet" in card(tab)
    stick.mkdir()

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, StickDialog)
        dialog._take(stick)

    with answering(monkeypatch, choose):
        tab.write_letter()
    assert tab._context.strip.sentence == "Written: letter_07_1. You can remove the stick."
    tab.show_inquiry(id)
    assert "passed on 14.09.2026 · letter no. 1, 14.09.2026" in card(tab)


def test_an_answer_is_told_used_and_only_then_counted(
    tab: JournalSection,
    branch: Library,
    middle: Library,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draft = ReplyDraft("Текст\nприложен", "Бюллетень\n«Тоолор»", 2, "Токтосунова А.")
    centre.answer(middle, only(middle).id, draft)
    give_back(middle, stick)
    (id,) = inquiries.ids(branch)
    take(tab._context, tab, Kind.REPLIES, stick)
    assert tab._context.strip.sentence == "1 answer(s) of the central library taken"
    assert not tab._context.strip.offers_undo, "Ctrl+Z would take back something else"
    (reminder,) = [one for one in reminders.all_of(branch) if one.code == "centre_replied"]
    assert (reminder.n, reminder.card) == (1, id)
    tab.show_inquiry(id)
    told = card(tab)
    assert "The central library has answered" in told and "Текст\nприложен" in told
    assert "answered 14.09.2026" in told and "Токтосунова А." in told
    assert entries(branch, Name.ANSWER) == {}

    def use(dialog: QDialog) -> None:
        assert isinstance(dialog, AnswerDialog)
        values = dialog.form.values()
        assert (values["answer"], values["sources"]) == ("Текст\nприложен", "Бюллетень; «Тоолор»")
        assert values["documents"] == 2
        dialog._try()

    with answering(monkeypatch, use):
        tab._answer(use_reply=True)
    assert inquiries.get(branch, id).state is InquiryState.DONE
    assert entries(branch, Name.ANSWER) == {(): 1}
    assert letters.replied(branch) == []
    assert "Текст\nприложен" in card(tab)


def test_that_there_is_no_answer_is_told_with_the_reason(
    tab: JournalSection, branch: Library, middle: Library, stick: Path
) -> None:
    centre.refuse(middle, only(middle).id, "Такого закона нет")
    give_back(middle, stick)
    letters.take(branch, stick_letters.found(stick).of(Kind.REPLIES))
    (id,) = inquiries.ids(branch)
    tab.show_inquiry(id)
    assert "Такого закона нет" in card(tab) and "no answer 14.09.2026" in card(tab)
    assert "Use this answer" not in [one.text() for one in tab.panel.findChildren(QPushButton)]


def test_an_answer_is_on_the_card_also_when_passing_on_was_undone(
    qtbot: QtBot, branch: Library, stick: Path, tmp_path: Path, middle: Library
) -> None:
    (id,) = inquiries.ids(branch)
    undo.undo_last(branch)  # the letter has gone
    centre.answer(middle, only(middle).id, ReplyDraft("Образец приложен"))
    give_back(middle, stick)
    letters.take(branch, stick_letters.found(stick).of(Kind.REPLIES))
    assert [one.code for one in reminders.all_of(branch)] == ["centre_replied"]
    made = journal.build(Screen(qtbot, branch, tmp_path).context)
    assert isinstance(made, JournalSection)
    qtbot.addWidget(made)
    made.show_inquiry(id)
    assert "Образец приложен" in card(made) and "passed on" not in card(made)
