"""Press, money, closed days, public work, subscribers; and readers' questions."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.records import RecordDraft
from desktop_app.services import records, references, reports
from desktop_app.services.library import Library
from tests.services.events_month import QUARTER, TODAY, entries, open_library, undo

ON = date(2026, 9, 10)


@pytest.fixture
def library() -> Library:
    return open_library()


def test_money_spent_stands_under_its_article_and_in_the_list(library: Library) -> None:
    records.add(
        library,
        RecordDraft("spending", ON, "Стеллажи", 4, 1_250_000, "equipment", "local"),
    )
    report = reports.report(library, "quarterly", QUARTER)
    money = [report.evaluated.cell("6", row, "fact").value for row in ("equipment", "total")]
    assert money == [1_250_000, 1_250_000]
    assert [(r.title, r.quantity, r.money) for r in report.listings.spendings] == [
        ("Стеллажи", 4, 1_250_000)
    ]


def test_closed_days_are_entered_day_by_day_without_the_weekend(library: Library) -> None:
    id = records.add(library, RecordDraft("closed_day", ON, "Ремонт печи", 3)).id or 0
    rows = reports.why(library, "closed_day", QUARTER)
    assert [row.on.day for row in rows] == [10, 11, 14]
    records.cancel(library, id)
    assert entries(library, Name.CLOSED_DAY) == {}
    with pytest.raises(UserError, match="record_cancelled"):
        records.cancel(library, id)
    with pytest.raises(Invalid, match="closed_in_future"):
        records.add(library, RecordDraft("closed_day", TODAY, "Ремонт", 2))


@pytest.mark.parametrize(
    ("kind", "name", "n"),
    [
        ("publication", Name.PUBLICATION, 1),
        ("public_work", Name.PUBLIC_WORK, 3),
        ("notification", Name.NOTIFICATION, 12),
        ("subscriber", Name.SUBSCRIBER, 2),
    ],
)
def test_a_record_counts_its_quantity_and_undone_it_counts_nothing(
    library: Library, kind: str, name: Name, n: int
) -> None:
    done = records.add(library, RecordDraft(kind, ON, "Запись", n))
    assert entries(library, name) == {(): n}
    undo(library, done)
    assert entries(library, name) == {}
    assert len(records.ids(library)) == 0


def test_a_subscriber_who_ends_is_one_less(library: Library) -> None:
    records.add(library, RecordDraft("subscriber", ON, "Глава айыл өкмөтү", 2))
    records.add(library, RecordDraft("subscriber_end", TODAY, "Переезд"))
    assert entries(library, Name.SUBSCRIBER) == {(): 1}


def test_a_record_of_tomorrow_without_words_is_refused(library: Library) -> None:
    with pytest.raises(Invalid) as refused:
        records.add(library, RecordDraft("publication", date(2026, 10, 1), " ", 10_000))
    assert {p.field for p in refused.value.problems} == {"on", "title", "quantity"}
    with pytest.raises(UserError, match="record_unknown"):
        records.get(library, 1)


def test_records_are_listed_by_kind_and_period_latest_first(library: Library) -> None:
    first = records.add(library, RecordDraft("publication", ON, "Вестник № 37")).id
    second = records.add(library, RecordDraft("publication", TODAY, "Вестник № 38")).id
    records.add(library, RecordDraft("publication", date(2026, 3, 1), "Вестник № 9"))
    records.add(library, RecordDraft("public_work", ON, "Перепись"))
    assert list(records.ids(library, "publication", QUARTER)) == [second, first]
    found = records.rows(library, records.ids(library, "public_work", descending=False))
    assert [card.draft.title for card in found.values()] == ["Перепись"]


def test_readers_questions_are_counted_by_type_and_age(library: Library) -> None:
    references.count(library, "thematic", "child", "fiction", 3)
    done = references.count(library, "factual", "adult")
    references.count(library, "consultation", "youth", on=ON)
    assert entries(library, Name.REFERENCE, "kind", "mode", "age") == {
        ("thematic", "reader", "child"): 3,
        ("factual", "reader", "adult"): 1,
    }
    assert entries(library, Name.CONSULTATION, "age") == {("youth",): 1}
    undo(library, done)
    assert entries(library, Name.REFERENCE) == {(): 3}


def test_a_reference_without_type_and_age_is_refused(library: Library) -> None:
    with pytest.raises(Invalid) as refused:
        references.count(library, "", "", "poetry", 0, date(2026, 10, 1))
    assert [p.field for p in refused.value.problems] == ["kind", "age", "content", "n", "on"]
