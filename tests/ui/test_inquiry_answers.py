"""Answering in the window: sources, handing over, correcting, own topics, the printed journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.facts import Name
from desktop_app.domain.inquiries import AnswerDraft, GivenAs, HandDraft, InquiryState, SourceKey
from desktop_app.domain.own_names import RUBRICS, OwnName
from desktop_app.services import inquiries, own_names, titles
from desktop_app.services.inquiry_journal import Journal
from desktop_app.ui.tabs.inquiries import journal
from desktop_app.ui.tabs.inquiries.answering import AnswerDialog, HandDialog
from desktop_app.ui.tabs.inquiries.dialogs import InquiryDialog
from desktop_app.ui.tabs.inquiries.journal import JournalSection
from desktop_app.ui.tabs.inquiries.papers import JournalDialog, periods
from desktop_app.ui.tabs.today.reminders import SHOWN
from tests.services.events_month import (
    TODAY,
    a_document,
    a_title,
    accepted,
    entries,
    open_library,
)
from tests.ui.events_window import Screen, answering
from tests.ui.keys import Keys

ANSWER = AnswerDraft(date(2026, 9, 22), "Выдан образец", "", 2)


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Screen:
    return Screen(qtbot, open_library(), tmp_path)


@pytest.fixture
def tab(screen: Screen) -> JournalSection:
    made = journal.build(screen.context)
    assert isinstance(made, JournalSection)
    screen.show(made)
    made.table.reload()
    return made


def told(widget: QWidget) -> str:
    """All words of a panel."""
    words = "\n".join(label.text() for label in widget.findChildren(QLabel))
    return words.replace("\N{NO-BREAK SPACE}", " ")


def test_sources_are_typed_for_ordered_and_counted(
    tab: JournalSection, screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = screen.library
    law = titles.add(library, a_title("Земельный кодекс", year=2024)).id or 0
    decision = a_document(library, "Аренда земель села")
    id = accepted(library)

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, AnswerDialog)
        fields = dialog.form.fields
        fields["answer"].set_value("Выдано")
        used = fields["used"]
        keys = Keys(dialog)
        used.setFocus()
        for letters in ("кодекс", "аренда"):
            keys.type(letters)
            popup = used._completer.popup()  # type: ignore[attr-defined]
            qtbot.keyClick(popup, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: used.editor.text() == "")
            used.setFocus()
        assert fields["documents"].value() == 2
        up = [b for b in used.findChildren(QPushButton) if b.text() == "↑" and not b.isHidden()]
        up[0].click()
        dialog.form.try_save()

    screen.bus.mark({"inquiry"})
    tab.show_inquiry(id)
    with answering(monkeypatch, write):
        tab._answer()
    card = inquiries.get(library, id)
    assert card.answered.used == (SourceKey("dossier", decision), SourceKey("title", law))
    assert entries(library, Name.SOURCE_DOCUMENT) == {(): 2}
    tab.show_inquiry(id)
    cites = "1. Аренда земель села. — № 14. — 20.08.2026.\n2. Земельный кодекс. — 2024."
    assert cites in told(tab.panel)


def test_words_that_are_no_source_are_not_lost(
    tab: JournalSection, screen: Screen, qtbot: QtBot
) -> None:
    card = inquiries.get(screen.library, accepted(screen.library))
    dialog = AnswerDialog(tab, screen.context, card)
    qtbot.addWidget(dialog)
    used = dialog.form.fields["used"]
    qtbot.keyClicks(used.editor, "zakon")
    dialog.form.try_save()
    assert used.problem


def test_what_was_typed_stays_when_an_earlier_answer_is_taken_over(
    tab: JournalSection, screen: Screen, qtbot: QtBot
) -> None:
    library = screen.library
    law = titles.add(library, a_title("Земельный кодекс", year=2024)).id or 0
    decision = a_document(library, "Аренда земель села")
    earlier = accepted(library)
    used = (SourceKey("title", law),)
    inquiries.answer(library, earlier, AnswerDraft(TODAY, "Пять лет", "minjust.gov.kg", used=used))
    dialog = AnswerDialog(tab, screen.context, inquiries.get(library, accepted(library)))
    qtbot.addWidget(dialog)
    fields = dialog.form.fields
    fields["answer"].set_value("Спросите землеустроителя")
    fields["used"].set_value((SourceKey("dossier", decision),))
    for _ in range(2):  # a second time nothing doubles
        dialog._part.take(inquiries.get(library, earlier))
        assert fields["answer"].value() == "Спросите землеустроителя\nПять лет"
        assert fields["sources"].value() == "minjust.gov.kg"
        assert fields["used"].value() == (SourceKey("dossier", decision), *used)


def test_the_words_offered_to_begin_with_give_way_to_an_earlier_answer(
    tab: JournalSection, screen: Screen, qtbot: QtBot
) -> None:
    earlier = accepted(screen.library)
    inquiries.answer(screen.library, earlier, AnswerDraft(TODAY, "Пять лет"))
    dialog = InquiryDialog(tab, screen.context)
    qtbot.addWidget(dialog)
    assert dialog.form.fields["answer"].value() == "Answered at once"
    dialog._answer.take(inquiries.get(screen.library, earlier))
    assert dialog.form.fields["answer"].value() == "Пять лет"


def test_a_ready_answer_is_handed_over_from_the_first_screen(
    tab: JournalSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = accepted(screen.library)
    inquiries.answer(screen.library, id, ANSWER)
    screen.bus.mark({"inquiry"})

    def hand(dialog: QDialog) -> None:
        assert isinstance(dialog, HandDialog)
        fields = dialog.form.fields
        assert fields["receiver"].value() == "Асанов Бакыт"
        fields["given_as"].set_value(GivenAs.LIST.value)
        fields["feedback"].set_value("Спасибо")
        dialog.form.try_save()

    shown = SHOWN["inquiry_to_hand"]
    with answering(monkeypatch, hand):
        tab.acts()[shown.act](id)
    card = inquiries.get(screen.library, id)
    assert card.hand == HandDraft(TODAY, "Асанов Бакыт", "list", "Спасибо")
    words = told(tab.panel)
    assert "Accepted 21.09 · done 22.09 · handed over 25.09" in words
    assert "Асанов Бакыт, 25.09.2026" in words


def test_an_answer_is_corrected_and_its_day_stays(
    tab: JournalSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = accepted(screen.library)
    given = replace(ANSWER, given_as="copy", sheets=3, sources="Сборник\nГазета")
    inquiries.answer(screen.library, id, given)
    screen.bus.mark({"inquiry"})

    def amend(dialog: QDialog) -> None:
        fields = dialog.form.fields  # type: ignore[attr-defined]
        assert fields["on"].isHidden() and fields["handed"].isHidden()
        fields["documents"].set_value(4)
        dialog.form.try_save()  # type: ignore[attr-defined]

    tab.show_inquiry(id)
    with answering(monkeypatch, amend):
        tab._answer()
    answered = inquiries.get(screen.library, id).answered
    assert answered == replace(given, documents=4)
    assert entries(screen.library, Name.SOURCE_DOCUMENT) == {(): 4}


def test_an_own_topic_is_chosen_and_narrows_the_list(
    tab: JournalSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = own_names.add(screen.library, RUBRICS, OwnName("Арык", "Арык", "water")).id or 0
    accepted(screen.library)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, InquiryDialog)
        fields = dialog.form.fields
        for key, value in {"asker": "Асанов", "question": "Арык", "purpose": "Сход"}.items():
            fields[key].set_value(value)
        fields["rubric"].set_value(("water", own))
        fields["kind"].set_value("factual")
        fields["receiver"].set_value("Осмонов")
        fields["minutes"].set_value(15)
        dialog.form.try_save()

    with answering(monkeypatch, fill):
        tab.new()
    card = inquiries.get(screen.library, inquiries.ids(screen.library)[-1])
    assert (card.draft.rubric, card.draft.own_rubric_id) == ("water", own)
    assert (card.draft.purpose, card.answered.minutes) == ("Сход", 15)
    assert card.state is InquiryState.HANDED
    assert card.hand == HandDraft(TODAY, "Осмонов", "oral")
    tab.filters.fill_topics()
    tab.filters.topic.setCurrentIndex(tab.filters.topics.index(("", own)))
    assert [tab.table.model.id_at(row) for row in range(tab.table.model.rowCount())] == [card.id]


def test_the_journal_is_printed_for_a_period_with_and_without_names(
    tab: JournalSection, screen: Screen, qtbot: QtBot
) -> None:
    id = accepted(screen.library)
    inquiries.answer(screen.library, id, ANSWER)
    dialog = JournalDialog(tab, screen.context)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.preview is not None, timeout=10_000)
    assert [period.key for period in periods(screen.library)][:3] == [
        "2026-Q3",
        "2026-Q2",
        "2026-Q1",
    ]
    written = []
    write = dialog._write

    def noted(letter: Any, found: Journal, with_names: bool, *rest: Any) -> None:
        written.append((found.period.key, with_names))
        write(letter, found, with_names, *rest)

    dialog._write = noted
    dialog._made_of("ru", BytesIO())
    dialog.list.setCurrentRow(4)
    dialog.with_names.setChecked(False)
    qtbot.waitUntil(lambda: not screen.context.tasks.busy, timeout=10_000)
    assert written[0] == ("2026-Q3", True)
    assert written[-1] == ("2026-09", False)
    dialog.done(0)
