"""Notifications: what waits, what is told, set aside, answered, taken back; the sums tie."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from random import Random
from typing import Any

import pytest

from desktop_app import app
from desktop_app.documents import wording
from desktop_app.domain.classes import Reason
from desktop_app.domain.dossier import DossierDraft
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.matching import DocumentKey
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.domain.periods import of_months
from desktop_app.domain.profiles import EndDraft, FeedbackDraft, NoticeDraft
from desktop_app.domain.stock import WithdrawalDraft
from desktop_app.services import (
    dossier,
    mistakes,
    notices,
    novelties,
    organisations,
    profiles,
    reminders,
    reports,
    titles,
    withdrawing,
)
from desktop_app.services.library import Done, Library
from desktop_app.storage import copies
from tests.services.events_month import QUARTER, TODAY, entries, open_library, undo
from tests.services.kept import require_true
from tests.services.subscribers import a_profile, filed, received, subscribed

TOLD = NoticeDraft(TODAY)


@pytest.fixture
def library() -> Library:
    return open_library()


def names(library: Library, id: int) -> list[str]:
    """The titles that wait for a subscriber."""
    keys = [match.key for match in novelties.of_profile(library, id)]
    return [line.work.title for line in novelties.lines(library, keys).values()]


def a_document(title: str, **fields: Any) -> DossierDraft:
    """A decision for the dossier."""
    values: dict[str, Any] = {"kind": "decision", "title": title, "rubric": "land"} | fields
    return DossierDraft(TODAY, **values)


def said(done: Done) -> str:
    """What the strip says after an act besides what was done."""
    return wording.sentence(app.translator("ru"), str(done.summary["warning"]), done.summary)


def keys(library: Library, id: int) -> list[DocumentKey]:
    return [match.key for match in novelties.of_profile(library, id)]


def test_new_books_articles_and_documents_wait_with_what_found_them(library: Library) -> None:
    received(library, "Земельный кодекс", "Роман")
    received(library, "Земельное право", on=date(2026, 8, 31), first=600)  # before his card
    filed(library, "Об аренде пастбищ", "land", kind="resolution")
    filed(library, "Удобрение земель", "agriculture", language="ky")
    filed(library, "О выборах", "elections")
    id = subscribed(library)
    found = {match.why for match in novelties.of_profile(library, id)}
    assert names(library, id) == ["Об аренде пастбищ", "Удобрение земель", "Земельный кодекс"]
    assert {(why.words, why.topics) for why in found} == {
        (("земел",), ()),
        ((), (("land", None),)),
    }
    profiles.change(library, id, a_profile(kinds=("official",)))
    assert names(library, id) == ["Об аренде пастбищ"]
    profiles.change(library, id, a_profile(languages=("ky",)))
    assert names(library, id) == ["Удобрение земель"]


def test_what_waits_follows_every_act_and_undoing(library: Library) -> None:
    id = subscribed(library)
    assert names(library, id) == []
    received(library, "Земельный кодекс", "Роман")
    assert names(library, id) == ["Земельный кодекс"]
    _, other = titles.ids(library, order="title")
    draft = titles.get(library, other).draft
    done = titles.change(library, other, replace(draft, annotation="о земельной реформе"))
    assert len(names(library, id)) == 2
    undo(library, done)
    assert names(library, id) == ["Земельный кодекс"]
    assert reminders.all_of(library)[0].lines == ((None, "Земельные отношения — 1"),)
    profiles.end(library, id, EndDraft(TODAY, "переехал"))
    assert reminders.all_of(library) == ()


def test_who_enters_is_told_for_how_many_it_is_news(library: Library) -> None:
    assert "warning" not in received(library, "Земельный спор").summary
    subscribed(library)
    subscribed(library, words="бюдж", rubrics=(("land", None),))
    assert said(received(library, "Земельный кодекс", first=600)).endswith("новое: 1.")
    assert "warning" not in received(library, "Роман", first=700).summary
    done = dossier.add(library, a_document("О земле"))
    assert said(done).endswith("новое: 2.")
    assert "warning" not in dossier.add(library, a_document("О воде", rubric="water")).summary
    early = received(library, "Земельный план", on=date(2026, 8, 1), first=800)  # before the cards
    assert "warning" not in early.summary


def test_what_is_no_longer_in_force_is_no_news(library: Library) -> None:
    for name, until in (("Вчера", "2026-09-24"), ("Сегодня", "2026-09-25"), ("Всегда", "")):
        filed(library, name, until=until)
    id = subscribed(library)
    assert names(library, id) == ["Сегодня", "Всегда"]
    assert len(novelties.came_since(library, 30)) == 2


def test_the_body_that_issued_a_document_makes_it_no_news(library: Library) -> None:
    body = organisations.add(library, OrganisationDraft("kenesh", "Айыл кеңеш")).id
    id = subscribed(library, words="кеңеш", rubrics=())
    dossier.add(library, a_document("О дорогах", organisation_id=body))
    dossier.add(library, a_document("Кеңештин чечими"))
    assert names(library, id) == ["Кеңештин чечими"]


def test_by_his_rhythm_a_subscriber_is_told_again_a_month_later(library: Library) -> None:
    received(library, "Земельный кодекс", "Земельный налог")
    monthly, quarterly = subscribed(library), subscribed(library, rhythm="quarterly")
    at_once = subscribed(library, rhythm="at_once")
    everybody = {monthly: 2, quarterly: 2, at_once: 2}
    assert notices.due(library) == everybody
    sent = [
        notices.send(library, id, NoticeDraft(date(2026, 9, 20)), keys(library, id)[:1])
        for id in everybody
    ]
    assert notices.new_for(library) == dict.fromkeys(everybody, 1)
    assert notices.due(library) == {at_once: 1}
    assert reminders.all_of(library)[0].n == 1
    undo(library, sent[2])
    notices.cancel(library, sent[1].id or 0)
    assert notices.due(library) == {quarterly: 2, at_once: 2}
    later = Library(library.database, lambda: datetime(2026, 10, 20, 9))
    assert notices.due(later) == {monthly: 1, quarterly: 2, at_once: 2}


def test_a_copy_that_goes_is_news_no_more(library: Library) -> None:
    received(library, "Земельный кодекс", "Земельный налог")
    id = subscribed(library)
    assert len(keys(library, id)) == 2
    copy = copies.find(library.database, "500")
    assert copy is not None
    done = mistakes.strike_out(library, copy.id, "дважды")
    assert names(library, id) == ["Земельный налог"]
    undo(library, done)
    assert len(keys(library, id)) == 2
    gone = WithdrawalDraft(TODAY, Reason.OUTDATED, TODAY)
    withdrawing.withdraw(library, gone, ["501"])
    assert names(library, id) == ["Земельный кодекс"]
    require_true(library)


def test_a_notification_counts_once_with_its_documents(library: Library) -> None:
    received(library, "Земельный кодекс", "Земельный налог", "Земельный спор")
    id = subscribed(library, service="dor")
    first, second, third = keys(library, id)
    done = notices.send(library, id, TOLD, [second, first], [third])
    assert entries(library, Name.NOTIFICATION, "kind") == {("dor",): 1}
    assert entries(library, Name.NOTICE_DOCUMENT, "kind") == {("dor",): 2}
    assert keys(library, id) == []
    (row,) = notices.of_profile(library, id)
    assert (row.number, row.documents, notices.count_aside(library, id)) == (1, 2, 1)
    paper = notices.paper(library, row.id)
    assert [line.key for line in paper.lines] == [second, first]
    assert paper.lines[0].work.year == "2025"
    (shown,) = reports.why(library, "notice_document:kind=dor", QUARTER)
    assert (shown.noun, shown.ref, shown.text) == ("profile", id, "№ 1 · Асанов Бакыт")
    undo(library, done)
    assert entries(library, Name.NOTIFICATION) == entries(library, Name.NOTICE_DOCUMENT) == {}
    assert len(keys(library, id)) == 3


def test_one_taken_back_waits_again_and_keeps_its_number(library: Library) -> None:
    received(library, "Земельный кодекс", "Земельный налог")
    id = subscribed(library)
    one, other = keys(library, id)
    done = notices.send(library, id, TOLD, [one])
    notices.cancel(library, done.id or 0)
    assert entries(library, Name.NOTIFICATION) == entries(library, Name.NOTICE_DOCUMENT) == {}
    assert keys(library, id) == [one, other]
    with pytest.raises(UserError, match="notice_cancelled"):
        notices.cancel(library, done.id or 0)
    notices.send(library, id, TOLD, [one, other])
    assert [row.number for row in notices.of_profile(library, id)] == [2]
    with pytest.raises(UserError, match="profile_notified"):
        profiles.cancel(library, id)
    with pytest.raises(Invalid, match="end_before_service"):
        profiles.end(library, id, EndDraft(date(2026, 9, 24), "переехал"))
    with pytest.raises(Invalid, match="profile_counted"):
        profiles.change(library, id, a_profile(service="dor"))


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (NoticeDraft(date(2026, 8, 31)), "notice_before_card"),
        (NoticeDraft(date(2026, 9, 26)), "date_in_future"),
        (NoticeDraft(TODAY, "mail"), "profile_choice_required"),
    ],
)
def test_a_wrong_day_or_form_is_refused(library: Library, draft: NoticeDraft, code: str) -> None:
    received(library, "Земельный кодекс")
    id = subscribed(library)
    with pytest.raises(Invalid, match=code):
        notices.send(library, id, draft, keys(library, id))
    with pytest.raises(Invalid, match="nothing_ticked"):
        notices.send(library, id, TOLD, [])
    assert entries(library, Name.NOTIFICATION) == {}


def test_what_is_not_for_him_is_set_aside_and_brought_back(library: Library) -> None:
    received(library, "Земельный кодекс", "Земельный налог")
    id = subscribed(library)
    one, other = keys(library, id)
    notices.set_aside(library, id, [one])
    assert keys(library, id) == [other]
    with pytest.raises(Invalid, match="told_already"):
        notices.send(library, id, TOLD, [one, other])
    notices.bring_back(library, id)
    assert keys(library, id) == [one, other]
    with pytest.raises(UserError, match="nothing_new"):
        notices.bring_back(library, id)
    assert entries(library, Name.NOTICE_DOCUMENT) == {}


def test_the_answer_is_written_down_later(library: Library) -> None:
    received(library, "Земельный кодекс")
    id = subscribed(library)
    sent = notices.send(library, id, TOLD, keys(library, id)).id or 0
    with pytest.raises(Invalid, match="given_above_requested"):
        notices.answer(library, sent, FeedbackDraft(TODAY, "yes", 1, 2))
    with pytest.raises(Invalid, match="feedback_before_notice"):
        notices.answer(library, sent, FeedbackDraft(date(2026, 9, 24), "yes"))
    done = notices.answer(library, sent, FeedbackDraft(TODAY, "partly", 2, 1, "просит ещё"))
    row = notices.get(library, sent)
    assert (row.feedback, row.feedback_on, row.requested, row.given) == ("partly", TODAY, 2, 1)
    assert row.note == "просит ещё"
    undo(library, done)
    assert notices.get(library, sent).feedback_on is None


def test_all_are_notified_at_once_in_the_form_they_asked_for(library: Library) -> None:
    received(library, "Земельный кодекс", "Бюджет села")
    both = [subscribed(library), subscribed(library, words="бюдж", rubrics=(), way="phone")]
    idle = subscribed(library, words="пчел", rubrics=())
    done = notices.send_all(library, [*both, both[0], idle], TODAY)
    assert (done.summary["n"], done.summary["documents"]) == (2, 2)
    papers = [notices.paper(library, id) for id in notices.sent_by(done)]
    assert [(paper.row.number, paper.row.way) for paper in papers] == [(1, "list"), (2, "phone")]
    with pytest.raises(UserError, match="nothing_new"):
        notices.send_all(library, [*both, idle], TODAY)
    undo(library, done)
    assert entries(library, Name.NOTIFICATION) == {}


def test_a_closed_period_takes_no_notification(library: Library) -> None:
    received(library, "Земельный кодекс", on=date(2026, 6, 20))
    id = subscribed(library, on=date(2026, 6, 1))
    reports.close(library, "quarterly", of_months(2026, 4, 3))
    with pytest.raises(UserError, match="period_closed"):
        notices.send(library, id, NoticeDraft(date(2026, 6, 25)), keys(library, id))
    assert notices.of_profile(library, id) == []
    notices.send(library, id, TOLD, keys(library, id))


@pytest.mark.parametrize("seed", range(6))
def test_the_journal_sums_to_the_indicators(seed: int) -> None:
    """Whatever is sent, taken back, undone and set aside."""
    dice, library = Random(seed), open_library()
    received(library, *(f"Земельный вопрос {n}" for n in range(25)))
    people = [subscribed(library, service=dice.choice(("iri", "dor"))) for _ in range(3)]
    for _ in range(30):
        id = dice.choice(people)
        waits, sent = keys(library, id), notices.of_profile(library, id)
        what = dice.random()
        day = date(2026, 9, dice.randint(20, 25))
        if what < 0.5 and waits:
            some = dice.sample(waits, dice.randint(1, min(4, len(waits))))
            done = notices.send(library, id, NoticeDraft(day), some)
            if dice.random() < 0.3:
                undo(library, done)
        elif what < 0.7 and sent:
            notices.cancel(library, dice.choice(sent).id)
        elif what < 0.8 and waits:
            notices.set_aside(library, id, waits[:1])
        elif what < 0.9:
            notices.send_all(library, [id], TODAY) if waits else None
        require_true(library)
        for other in people:
            sheets = (notices.paper(library, row.id) for row in notices.of_profile(library, other))
            told = {line.key for sheet in sheets for line in sheet.lines}
            assert not told & set(keys(library, other))
    for service in ("iri", "dor"):
        rows = [row for row, card in notices.of_period(library, QUARTER)
                if card.draft.service == service]  # fmt: skip
        for key, n in (("notification", len(rows)),
                       ("notice_document", sum(row.documents for row in rows))):  # fmt: skip
            entries_of = reports.why(library, f"{key}:kind={service}", QUARTER)
            assert sum(entry.amount for entry in entries_of) == n
