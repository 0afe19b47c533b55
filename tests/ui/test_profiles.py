"""Subscribers by keys: a card with proposed words, a notification ticked and printed, answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.domain.dossier import DossierDraft
from desktop_app.domain.facts import Name
from desktop_app.domain.profiles import EndDraft, FeedbackDraft, NoticeDraft
from desktop_app.services import dossier, notices, novelties, organisations, profiles, today
from desktop_app.services.library import Library
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.history import steps
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.inquiries.notice_dialogs import NotifyAllDialog, NotifyDialog
from desktop_app.ui.tabs.inquiries.notice_list import FeedbackDialog, NoticesDialog
from desktop_app.ui.tabs.inquiries.profile_dialogs import EndDialog, ProfileDialog
from desktop_app.ui.tabs.inquiries.profile_fields import TopicsField
from desktop_app.ui.tabs.inquiries.profile_papers import JournalDialog, periods
from desktop_app.ui.tabs.inquiries.profiles import ProfilesSection
from tests.services.events_month import TODAY, entries, open_library
from tests.services.subscribers import a_profile, received, subscribed
from tests.ui.keys import Keys

Answer = Callable[[type[Any], Callable[[Any], None]], None]


@pytest.fixture
def library() -> Library:
    library = open_library()
    received(library, "Земельный кодекс", "Земельный налог", "Бюджет села")
    return library


@pytest.fixture
def section(context: UiContext, qtbot: Any) -> ProfilesSection:
    section = ProfilesSection(context)
    qtbot.addWidget(section)
    with qtbot.waitExposed(section):
        section.show()
    return section


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch, qtbot: Any) -> Answer:
    """Instead of waiting, a dialog is shown and given to a function."""

    def answer(kind: type[Any], act: Callable[[Any], None]) -> None:
        def execute(dialog: Any) -> int:
            qtbot.addWidget(dialog)
            with qtbot.waitExposed(dialog):
                dialog.show()
            act(dialog)
            return int(dialog.result())

        monkeypatch.setattr(kind, "exec", execute)

    return answer


def test_a_card_is_typed_and_its_words_are_proposed(
    section: ProfilesSection, library: Library, answering: Answer
) -> None:
    def fill(dialog: ProfileDialog) -> None:
        keys = Keys(dialog)
        dialog.form.start()
        keys.type("Айыл")
        fields: Any = dialog.form.fields
        fields["subscriber"].set_value("Асанов Бакыт")
        fields["topic"].edit.setFocus()
        keys.type("Налоги")
        fields["rubrics"].edit.setFocus()
        keys.type("Land")
        fields["rubrics"].edit.completer().popup().hide()
        keys.enter()
        assert fields["rubrics"].value() == (("land", None),)
        assert fields["rubrics"].edit.text() == ""
        assert fields["words"].value().startswith("налог, земел")
        fields["words"].set_value("налог, земел")
        fields["rubrics"].set_value((("land", None), ("law", None)))
        fields["topic"].edit.setFocus()
        keys.type(" села")
        assert fields["words"].value() == "налог, земел"  # hers
        fields["languages"].set_value(("ru",))
        fields["kinds"].set_value(("book", "official"))
        fields["depth"].set_value(5)
        keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    answering(ProfileDialog, fill)
    section.new()
    (id,) = profiles.ids(library)
    draft = profiles.get(library, id).draft
    assert (draft.topic, draft.words, draft.depth) == ("Налоги села", "налог, земел", 5)
    assert (draft.languages, draft.kinds) == (("ru",), ("book", "official"))
    assert organisations.get(library, draft.organisation_id or 0).name_ru == "Айыл"
    assert section.table.current() == id

    def take_out(dialog: ProfileDialog) -> None:
        field: Any = dialog.form.fields["rubrics"]
        field._take_out(("law", None))
        dialog.form.try_save()

    answering(ProfileDialog, take_out)
    section.change(id)
    assert profiles.get(library, id).draft.rubrics == (("land", None),)


def test_a_topic_is_taken_from_the_opened_list(context: UiContext, qtbot: Any) -> None:
    field = TopicsField(context, "rubrics", "Topics")
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "La")
    popup = field.edit.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.wait(20)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.edit.text() == "")
    assert field.value() in ((("land", None),), (("office_language", None),))


def test_the_history_tells_changes_in_words(
    section: ProfilesSection, library: Library, context: UiContext
) -> None:
    id = subscribed(library, kinds=("book",))
    profiles.change(library, id, a_profile(kinds=("book", "article"), way="phone"))
    told = steps(context, "profile", id)[0].what
    assert "Books → Books, Articles" in told
    assert "A list → By phone" in told


def test_what_is_missing_is_told_in_the_form(context: UiContext, qtbot: Any) -> None:
    dialog = ProfileDialog(None, context)
    qtbot.addWidget(dialog)
    dialog.form.try_save()
    assert dialog.form.fields["subscriber"].problem
    assert dialog.form.fields["topic"].problem
    dialog.form.fields["rubrics"].edit.setText("Чего нет")  # type: ignore[attr-defined]
    dialog.form.try_save()
    assert dialog.form.fields["rubrics"].problem == "Choose one of the list"


def test_a_notification_is_ticked_sent_and_printed(
    section: ProfilesSection, library: Library, answering: Answer, printed: list[PrintDialog],
    context: UiContext,
) -> None:  # fmt: skip
    id = subscribed(library, words="земел, бюджет")
    section.table.reload()
    section.show_profile(id)

    def tick(dialog: NotifyDialog) -> None:
        first, second, third = dialog.table.ids()
        dialog.tick(first)
        dialog.table.choose(second)
        dialog.put_aside()
        assert [dialog.mark(one) for one in (first, second, third)] == ["", "×", "✓"]
        dialog.way.set_value("phone")
        dialog.accept()

    answering(NotifyDialog, tick)
    section._open(id)
    assert entries(library, Name.NOTICE_DOCUMENT, "kind") == {("iri",): 1}
    assert (len(novelties.of_profile(library, id)), notices.count_aside(library, id)) == (1, 1)
    assert notices.of_profile(library, id)[0].way == "phone"
    assert printed[0].preview is not None
    assert "no. 1" in context.strip.sentence


def test_nothing_ticked_is_told_in_the_dialog(
    section: ProfilesSection, library: Library, answering: Answer
) -> None:
    id = subscribed(library)

    def untick(dialog: NotifyDialog) -> None:
        dialog.tick_all()
        dialog.accept()
        assert dialog._told.text()
        dialog.reject()

    answering(NotifyDialog, untick)
    section.notify(id)
    assert entries(library, Name.NOTIFICATION) == {}


def test_several_are_notified_in_one_paper(
    section: ProfilesSection, library: Library, answering: Answer, printed: list[PrintDialog]
) -> None:
    ids = [subscribed(library), subscribed(library, words="бюджет", rubrics=())]
    answering(NotifyAllDialog, lambda dialog: dialog.accept())
    section.notify_all()
    assert [len(notices.of_profile(library, id)) for id in ids] == [1, 1]
    assert len(printed) == 1
    assert "1–2" in printed[0]._name


def test_only_those_are_ticked_whose_turn_it_is(
    section: ProfilesSection, library: Library, answering: Answer, printed: list[PrintDialog]
) -> None:
    monthly, waiting = subscribed(library), subscribed(library)
    first, second = (match.key for match in novelties.of_profile(library, waiting))
    notices.send(library, waiting, NoticeDraft(TODAY), [first])
    section.show_profile(waiting)
    assert "25.10.2026" in [label.text() for label in section.panel.findChildren(QLabel)]

    def take(dialog: NotifyAllDialog) -> None:
        assert list(dialog.table.ids()) == [monthly, waiting]
        assert list(dialog.ticked) == [monthly]
        dialog.accept()

    answering(NotifyAllDialog, take)
    section.notify_all()
    assert [match.key for match in novelties.of_profile(library, waiting)] == [second]
    assert novelties.of_profile(library, monthly) == ()


def test_who_enters_a_document_reads_that_it_is_news(
    context: UiContext, section: ProfilesSection, library: Library
) -> None:
    subscribed(library)
    draft = DossierDraft(TODAY, "decision", "О земле", rubric="land")
    attempt(context, lambda: dossier.add(library, draft))
    assert context.strip.sentence.endswith("Subscribers for whom there is something new: 1.")


def test_answers_are_written_down_and_a_mistake_taken_back(
    section: ProfilesSection, library: Library, answering: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = subscribed(library)
    keys = [match.key for match in novelties.of_profile(library, id)]
    sent = notices.send(library, id, NoticeDraft(TODAY), keys).id or 0

    def answer(dialog: FeedbackDialog) -> None:
        dialog.form.fields["feedback"].set_value("yes")
        dialog.form.fields["requested"].set_value(2)
        dialog.form.fields["given"].set_value(1)
        dialog.form.try_save()

    answering(FeedbackDialog, answer)

    def work(dialog: NoticesDialog) -> None:
        dialog.table.reload()
        dialog.table.choose(sent)
        dialog.answer()
        assert notices.get(library, sent).requested == 2
        dialog.take_back()
        assert dialog._told.text()
        dialog.reject()

    monkeypatch.setattr(NoticesDialog, "exec", lambda dialog: (dialog.show(), work(dialog)))
    section.show_notices(id)
    assert notices.of_profile(library, id) == []


def test_the_card_shows_what_waits_and_ends(
    section: ProfilesSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = subscribed(library)
    section.show_profile(id)
    told = [label.text() for label in section.panel.findChildren(type(section.table._count))]
    assert any("Земельный налог" in text for text in told)
    assert any("«земел»" in text for text in told)
    monkeypatch.setattr(EndDialog, "ask", lambda *_: EndDraft(TODAY, "переехал"))
    section.end(id)
    assert list(profiles.ids(library, state="ended")) == [id]
    section.state.setCurrentIndex(3)
    assert section.table.ids() == [id]


def test_the_journal_is_made_for_the_chosen_period(
    context: UiContext, library: Library, qtbot: Any
) -> None:
    id = subscribed(library)
    keys = [match.key for match in novelties.of_profile(library, id)]
    notices.send(library, id, NoticeDraft(TODAY), keys)
    dialog = JournalDialog(None, context)
    qtbot.addWidget(dialog)
    assert len(dialog._rows) == 1
    dialog.periods.setCurrentIndex(2)
    assert dialog._rows == []
    assert [period.key for period in periods(TODAY)] == [
        *("2026", "2026-Q3", "2026-Q2", "2026-Q1", "2025"),
    ]


def test_the_first_screen_tells_who_waits(library: Library) -> None:
    subscribed(library)
    (reminder,) = today.look(library).reminders
    assert (reminder.code, reminder.n) == ("news_for_subscribers", 1)


def test_an_answer_keeps_what_was_typed(context: UiContext, library: Library, qtbot: Any) -> None:
    id = subscribed(library)
    keys = [match.key for match in novelties.of_profile(library, id)]
    sent = notices.send(library, id, NoticeDraft(TODAY), keys).id or 0
    notices.answer(library, sent, FeedbackDraft(TODAY, "no", 0, 0, "не по теме"))
    dialog = FeedbackDialog(None, context, notices.get(library, sent))
    qtbot.addWidget(dialog)
    assert dialog.read() == FeedbackDraft(TODAY, "no", 0, 0, "не по теме")
