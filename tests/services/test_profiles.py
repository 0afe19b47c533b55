"""Subscribers: counted once from their day on, changed, taken off, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.own_names import RUBRICS, OwnName
from desktop_app.domain.periods import quarter
from desktop_app.domain.profiles import EndDraft, ProfileDraft
from desktop_app.domain.records import RecordDraft
from desktop_app.services import own_names, profiles, records, reports
from desktop_app.services.library import Library
from tests.services.events_month import QUARTER, a_body, broken, entries, open_library, undo
from tests.services.subscribers import BEGUN, a_profile, subscribed

IRI, DOR = ("iri", "individual"), ("dor", "group")


@pytest.fixture
def library() -> Library:
    return open_library()


def counted(library: Library) -> dict[tuple[str, ...], int]:
    return entries(library, Name.SUBSCRIBER, "kind", "mode")


def test_all_fields_of_the_card_come_back(library: Library) -> None:
    body = a_body(library)
    own = own_names.add(library, RUBRICS, OwnName("Арыки", "Арыктар", "water")).id
    draft = ProfileDraft(
        BEGUN, "dor", True, body, "Осмонова Гүл", "глава", "с. Алма", "+996700123456",
        "Вода и арыки", (("water", own), ("land", None)), "вод., арык", ("ru", "ky"),
        ("book", "article", "official"), 3, "folder", "quarterly", "Асанова Г.", "по вторникам",
    )  # fmt: skip
    done = profiles.add(library, replace(draft, phone="0700 12 34 56"))
    sheet = profiles.sheet(library, done.id or 0)
    assert sheet.card.draft == draft
    assert (sheet.card.number, sheet.card.body("ky")) == (1, "Айыл өкмөтү")
    assert [own and own.name("ky") for _, own in sheet.topics] == ["Арыктар", None]
    assert counted(library) == {DOR: 1}
    undo(library, done)
    assert counted(library) == {}
    assert list(profiles.ids(library)) == []


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"subscriber": ""}, ("subscriber", "subscriber_required")),
        ({"topic": ""}, ("topic", "topic_required")),
        ({"words": " , ", "rubrics": ()}, ("words", "profile_words_required")),
        ({"words": ". ,«»", "rubrics": ()}, ("words", "profile_words_required")),
        ({"words": "земел, з"}, ("words", "profile_word_short")),
        ({"words": "и."}, ("words", "profile_word_short")),
        ({"service": "post"}, ("service", "profile_choice_required")),
        ({"languages": ("de",)}, ("languages", "profile_choice_required")),
        ({"depth": 101}, ("depth", "depth_wrong")),
        ({"on": date(2026, 9, 26)}, ("on", "date_in_future")),
        ({"note": "ПИН 12005198012345"}, ("note", "personal_number")),
    ],
)
def test_what_is_missing_is_told_at_its_field(
    library: Library, fields: dict[str, object], problem: tuple[str, str]
) -> None:
    with pytest.raises(Invalid) as refused:
        profiles.add(library, a_profile(**fields))
    assert [(one.field, one.code) for one in refused.value.problems] == [problem]
    assert counted(library) == {}


def test_another_day_or_service_is_entered_against_the_old_one(library: Library) -> None:
    id = subscribed(library)
    done = profiles.change(library, id, a_profile(service="dor", is_group=True))
    assert counted(library) == {DOR: 1}
    undo(library, done)
    assert counted(library) == {IRI: 1}
    profiles.change(library, id, a_profile(topic="Аренда", rubrics=()))
    assert len(reports.why(library, "subscriber", QUARTER)) == 1
    profiles.change(library, id, a_profile(on=date(2026, 6, 1)))
    assert sum(row.amount for row in reports.why(library, "subscriber", quarter(2026, 2))) == 1
    assert sum(row.amount for row in reports.why(library, "subscriber", QUARTER)) == 1


def test_one_who_is_taken_off_counts_no_more_and_is_served_again(library: Library) -> None:
    id = subscribed(library)
    with pytest.raises(Invalid, match="end_reason_required"):
        profiles.end(library, id, EndDraft(date(2026, 9, 20)))
    done = profiles.end(library, id, EndDraft(date(2026, 9, 20), "переехал"))
    assert counted(library) == {}
    assert list(profiles.ids(library, state="ended")) == [id]
    assert list(profiles.ids(library, state="iri")) == []
    with pytest.raises(UserError, match="profile_ended"):
        profiles.change(library, id, a_profile())
    profiles.serve_again(library, id)
    assert counted(library) == {IRI: 1}
    assert profiles.get(library, id).end is None
    profiles.cancel(library, id)
    assert counted(library) == {}
    assert list(profiles.ids(library)) == []
    assert broken(library) == []
    with pytest.raises(UserError, match="undo_blocked_by"):
        undo(library, done)


def test_a_closed_period_takes_no_subscriber(library: Library) -> None:
    records.add(library, RecordDraft("publication", date(2026, 5, 2), "Заметка"))
    reports.close(library, "quarterly", quarter(2026, 2))
    with pytest.raises(UserError, match="period_closed"):
        profiles.add(library, a_profile(on=date(2026, 6, 30)))
    assert list(profiles.ids(library)) == []


def test_small_records_of_subscribers_stay_apart(library: Library) -> None:
    """Both refer to id 1; each takes back only what is its own."""
    record = records.add(library, RecordDraft("subscriber", BEGUN, "Абонент № 1")).id or 0
    assert subscribed(library) == record
    assert [(row.noun, row.text) for row in reports.why(library, "subscriber", QUARTER)] == [
        ("record", "Абонент № 1"),
        ("profile", "№ 1 · Асанов Бакыт"),
    ]
    records.cancel(library, record)
    assert counted(library) == {IRI: 1}
    profiles.cancel(library, 1)
    assert counted(library) == {}


def test_the_list_is_searched_and_sorted(library: Library) -> None:
    first = subscribed(library)
    second = subscribed(library, subscriber="Өмүрова Ай", service="dor", topic="Бюджет", words="ай")
    assert list(profiles.ids(library, "омур")) == [second]
    assert list(profiles.ids(library, "бюджет")) == [second]
    assert list(profiles.ids(library, state="dor")) == [second]
    assert list(profiles.ids(library, order="name", descending=True)) == [second, first]


def test_words_are_proposed_from_topic_and_rubrics(library: Library) -> None:
    own = own_names.add(library, RUBRICS, OwnName("Арыки", "Арыктар", "water")).id
    found = profiles.proposed_words(library, "Новые вопросы аренды", (("land", None),))
    assert found.startswith("аренд")
    assert {"земел", "кадастр", "жер.", "ижара"} <= set(found.split(", "))
    assert "вопрос" not in found
    assert profiles.proposed_words(library, "", (("water", own),)) == "арык, арыкт"
