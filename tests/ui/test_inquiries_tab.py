"""The inquiries' tab and the other records, as the librarian uses them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.facts import Name
from desktop_app.domain.inquiries import AnswerDraft, InquiryState, Shown
from desktop_app.domain.records import RecordDraft
from desktop_app.services import inquiries, records, reports
from desktop_app.ui import look
from desktop_app.ui.tabs.inquiries import journal
from desktop_app.ui.tabs.inquiries.answering import AnswerDialog, ReasonDialog
from desktop_app.ui.tabs.inquiries.dialogs import InquiryDialog
from desktop_app.ui.tabs.inquiries.journal import JournalSection
from desktop_app.ui.tabs.inquiries.records import RecordsDialog
from tests.services.events_month import TODAY, a_body, accepted, entries, open_library
from tests.ui.events_window import Screen, answering


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
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_an_inquiry_done_now_by_keys(
    tab: JournalSection, screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """T5: three letters of the body, the question, topic and type by a key, Ctrl+Enter."""
    body = a_body(screen.library, "Айыл өкмөтү с. Алма")
    pressed = 1  # F7

    def fill(dialog: QDialog) -> None:
        nonlocal pressed
        assert isinstance(dialog, InquiryDialog)
        fields = dialog.form.fields
        qtbot.keyClicks(fields["body"].editor, "okm")  # the test types Latin letters only
        popup = fields["body"]._completer.popup()  # type: ignore[attr-defined]
        qtbot.keyClick(popup, Qt.Key.Key_Return)
        qtbot.keyClicks(fields["question"].editor, "arenda pastbish")
        rubric = fields["rubric"].edit  # type: ignore[attr-defined]
        rubric.setFocus()
        qtbot.keyClicks(rubric, "past")
        list_ = rubric.completer().popup()
        qtbot.waitUntil(lambda: list_.currentIndex().isValid())
        qtbot.keyClick(list_, Qt.Key.Key_Return)
        qtbot.keyClick(fields["kind"].editor, Qt.Key.Key_2)
        pressed += 3 + 2 + 1 + 15 + 1 + 4 + 2 + 1 + 1
        dialog.form.try_save()

    with answering(monkeypatch, fill):
        tab.new()
    card = inquiries.get(screen.library, inquiries.ids(screen.library)[0])
    assert (card.draft.organisation_id, card.draft.question) == (body, "arenda pastbish")
    assert (card.draft.rubric, card.draft.kind) == ("pastures", "address")
    assert (card.state, card.closed_on, card.answer) == (
        InquiryState.HANDED,
        TODAY,
        "Answered at once",
    )
    assert pressed <= 45
    assert entries(screen.library, Name.ANSWER, "mode") == {("in_time",): 1}
    screen.undo()
    assert len(inquiries.ids(screen.library)) == 0


def test_an_inquiry_for_later_is_due_by_the_norm(
    tab: JournalSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, InquiryDialog)
        fields = dialog.form.fields
        fields["done_now"].set_value(False)
        assert fields["answer"].isHidden() and not fields["due_on"].isHidden()
        for key, value in {"asker": "Асанов", "question": "Вода", "rubric": "water"}.items():
            fields[key].set_value(value)
        fields["kind"].set_value("factual")
        dialog.form.try_save()

    with answering(monkeypatch, fill):
        tab.new()
    id = inquiries.ids(screen.library)[0]
    assert inquiries.get(screen.library, id).due_on == date(2026, 9, 30)
    assert tab.table.current() == id
    assert "Вода" in told(tab.panel)


def test_an_empty_form_tells_what_is_missing(
    tab: JournalSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing: list[str] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, InquiryDialog)
        dialog.form.fields["answer"].set_value("")
        dialog.form.try_save()
        missing.extend(key for key, field in dialog.form.fields.items() if field.problem)

    with answering(monkeypatch, fill):
        tab.new()
    assert missing == ["asker", "question", "rubric", "kind", "answer"]


def test_answering_refusing_and_passing_on(
    tab: JournalSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = (accepted(screen.library) for _ in range(3))
    screen.bus.mark({"inquiry"})

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, AnswerDialog)
        dialog.form.try_save()
        assert dialog.form.fields["answer"].problem
        dialog.form.fields["answer"].set_value("Выдан образец")
        dialog.form.try_save()

    def because(dialog: QDialog) -> None:
        assert isinstance(dialog, ReasonDialog)
        dialog.form.fields["reason"].set_value("Нет в фонде")
        dialog.form.try_save()

    tab.table.choose(first)
    with answering(monkeypatch, answer):
        tab.table.opened.emit(first)
    with answering(monkeypatch, because):
        tab.table.choose(second)
        tab._refuse()
        tab.table.choose(third)
        tab._start()
        tab._pass_on()
    states = [inquiries.get(screen.library, id).state for id in (first, second, third)]
    assert states == [InquiryState.DONE, InquiryState.REFUSED, InquiryState.WAITING]
    counts = {}
    for shown, made in tab.filters.buttons.items():
        made.click()
        counts[shown.value] = tab.table.model.rowCount()
    assert counts == {"all": 3, "open": 1, "waiting": 1, "to_hand": 1}
    tab.filters.buttons[Shown.ALL].click()
    tab.filters.topic.setCurrentIndex(tab.filters.topics.index(("water", None)))
    assert tab.table.model.rowCount() == 0
    tab.show_inquiry(first)
    assert (tab.table.model.rowCount(), tab.table.current()) == (3, first)


def test_an_overdue_inquiry_is_red_and_one_of_the_next_day_amber(
    tab: JournalSection, screen: Screen
) -> None:
    accepted(screen.library)
    accepted(screen.library, due_on=date(2026, 9, 28))  # a Monday: the next open day
    accepted(screen.library, due_on=TODAY)
    accepted(screen.library, due_on=date(2026, 9, 29))
    screen.bus.mark({"inquiry"})
    cells = [tab.table.model.index(row, 0) for row in range(4)]
    told = [(c.data(), c.data(Qt.ItemDataRole.ForegroundRole)) for c in cells]
    assert [(text, colour.name() if colour else "") for text, colour in told] == [
        ("! Overdue by 1 open day(s)", look.RED.lower()),
        ("25.09 · today", look.GOLD.lower()),
        ("28.09 · 1 open day(s)", look.GOLD.lower()),
        ("29.09 · 2 open day(s)", ""),
    ]


def test_a_changed_inquiry_and_one_thrown_away(
    tab: JournalSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = accepted(screen.library)
    screen.bus.mark({"inquiry"})
    tab.table.choose(id)

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, InquiryDialog)
        assert dialog.form.fields["done_now"].isHidden()
        dialog.form.fields["rubric"].set_value("water")
        dialog.form.try_save()

    with answering(monkeypatch, change):
        tab._change()
    assert inquiries.get(screen.library, id).draft.rubric == "water"
    assert inquiries.get(screen.library, id).due_on == date(2026, 9, 24)
    tab._trash()
    assert tab.table.model.rowCount() == 0


def test_records_and_readers_questions(screen: Screen, qtbot: QtBot) -> None:
    dialog = RecordsDialog(screen.context)
    qtbot.addWidget(dialog)
    dialog.show()
    form = dialog.closed_form
    form.try_save()
    assert form.fields["title"].problem
    form.fields["title"].set_value("Нет света")
    form.try_save()
    assert entries(screen.library, Name.CLOSED_DAY) == {(): 1}
    records.add(screen.library, RecordDraft("public_work", TODAY, "Перепись", 2))
    dialog.table.reload()
    assert dialog.table.model.rowCount() == 2  # what was written here once is still seen
    for _ in range(2):
        dialog.table.choose(dialog.table.model.id_at(0))
        dialog._take_back()
    assert len(records.ids(screen.library)) == 0
    dialog.show_references(True)
    questions = dialog.reference_form
    questions.try_save()
    assert questions.fields["kind"].problem and questions.fields["age"].problem
    questions.fields["kind"].set_value("thematic")
    questions.fields["age"].set_value("child")
    questions.fields["n"].set_value(3)
    questions.try_save()
    assert entries(screen.library, Name.REFERENCE, "kind", "mode") == {("thematic", "reader"): 3}
    dialog._undo.click()
    assert entries(screen.library, Name.REFERENCE) == {}


def test_a_changed_type_moves_the_deadline_that_the_norm_gave(
    tab: JournalSection, screen: Screen, qtbot: QtBot
) -> None:
    normal = accepted(screen.library, kind="factual")
    agreed = accepted(screen.library, due_on=date(2026, 9, 30))
    told = []
    for id in (normal, agreed):
        dialog = InquiryDialog(tab, screen.context, inquiries.get(screen.library, id))
        qtbot.addWidget(dialog)
        for key, value in (("kind", "thematic"), ("on", date(2026, 9, 22))):
            dialog.form.fields[key].set_value(value)
            told.append(dialog.form.fields["due_on"].value())
    assert told == [
        *(date(2026, 10, 5), date(2026, 10, 6)),
        *(date(2026, 9, 30), date(2026, 9, 30)),
    ]


def test_the_form_changes_an_inquiry_of_a_closed_quarter_and_tells_what_stays(
    tab: JournalSection, screen: Screen, qtbot: QtBot
) -> None:
    id = accepted(screen.library, on=date(2026, 6, 29))
    reports.close(screen.library, "quarterly", reports.period("2026-Q2"))
    for key, value, problem in (("rubric", "water", "on"), ("executor", "Асанова", "")):
        dialog = InquiryDialog(tab, screen.context, inquiries.get(screen.library, id))
        qtbot.addWidget(dialog)
        dialog.form.fields[key].set_value(value)
        dialog.form.try_save()
        wrong = [name for name, field in dialog.form.fields.items() if field.problem]
        assert wrong == [problem] * bool(problem)
        assert dialog.result() == (0 if problem else 1)


def test_the_choices_tell_how_many_there_are(tab: JournalSection, screen: Screen) -> None:
    def titles() -> list[str]:
        return [made.text() for made in tab.filters.buttons.values()]

    assert titles() == ["All", "Open ones", "Waiting for the centre", "To hand over"]
    first, second, _ = (accepted(screen.library) for _ in range(3))
    inquiries.pass_on(screen.library, first)
    done = inquiries.answer(screen.library, second, AnswerDraft(TODAY, "Ответ"))
    screen.bus.mark(done.changes)
    assert titles() == ["All", "Open ones 2", "Waiting for the centre 1", "To hand over 1"]
    screen.undo()
    assert titles() == ["All", "Open ones 3", "Waiting for the centre 1", "To hand over"]


def test_states_sort_in_the_order_of_the_way_and_numbers_tell_their_year(
    tab: JournalSection, screen: Screen
) -> None:
    old = accepted(screen.library, on=date(2025, 12, 30))
    ids = [accepted(screen.library) for _ in range(5)]
    inquiries.refuse(screen.library, ids[0], "Нет в фонде")
    inquiries.pass_on(screen.library, ids[1])
    inquiries.start(screen.library, ids[2])
    inquiries.answer(screen.library, ids[3], AnswerDraft(TODAY, "Ответ"))
    found = list(inquiries.ids(screen.library, order="state"))
    assert found == [old, ids[4], ids[2], ids[1], ids[3], ids[0]]
    screen.bus.mark({"inquiry"})
    tab.table.model.sort(1)
    rows = range(tab.table.model.rowCount())
    numbers = [tab.table.model.index(row, 1).data() for row in rows]
    assert sorted(numbers) == ["1", "1/25", "2", "3", "4", "5"]
    tab.show_inquiry(old)
    assert "№ 1/25 · " in told(tab.panel)


def test_a_body_that_the_register_would_not_take_is_told_in_the_form(
    tab: JournalSection, screen: Screen, qtbot: QtBot
) -> None:
    dialog = InquiryDialog(tab, screen.context)
    qtbot.addWidget(dialog)
    fields = dialog.form.fields
    for key, value in {"question": "Вода", "rubric": "water", "kind": "factual"}.items():
        fields[key].set_value(value)
    for name, is_saved in (("Иванов 21203199500123", 0), ("о" * 400, 0), ("Кеңеш", 1)):
        fields["body"].editor.setText(name)
        dialog.form.try_save()
        assert dialog.result() == is_saved
        assert is_saved or fields["body"].problem


def test_a_pasted_question_that_does_not_fit_is_told(
    tab: JournalSection, screen: Screen, qtbot: QtBot
) -> None:
    dialog = InquiryDialog(tab, screen.context)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.clipboard().setText("вода " * 120)
    question = dialog.form.fields["question"]
    question.editor.paste()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: "500" in question.problem)
    assert len(question.editor.text()) == 500  # type: ignore[attr-defined]
