"""A day typed from paper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.classes import Age, Category, Source
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.paper import (
    MOST,
    Difference,
    PaperDay,
    PaperReason,
    completed,
    differences,
    facts,
    problems,
    taken_back,
)

TODAY = date(2026, 10, 5)
DAY = PaperDay(
    TODAY,
    visits={("service", "child"): 12, ("service", "adult"): 8, ("outside", "adult"): 0},
    registrations_by_age={"child": 2, "adult": 1},
    registrations_by_category={"grades_1_4": 2, "farmer": 1},
    registrations_by_mode={"new": 1, "again": 2},
    loans={("fiction", "ky"): 15, ("children", "ru"): 10, ("farming", "ky"): 5},
    loans_by_kind={"book": 24, "journal": 6},
    loans_by_age={"child": 18, "youth": 2, "adult": 10},
    loans_by_mode={"home": 22, "hall": 5, "renewal": 3},
    loans_local=4,
    loans_from_centre=2,
    copies=9,
    denials=3,
    references_by_type={"thematic": 3, "factual": 2},
    references_by_age={"adult": 5},
    references_by_content={"natural": 1, "reference": 4},
    references_for_local=1,
    references_written=2,
    consultations={"youth": 2},
    remote={"adult": 3},
    refusals=1,
    forwarded=2,
    book_lists=1,
)


def always_open(day: date) -> bool:
    return False


def codes(day: PaperDay) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in problems(day, TODAY, always_open)]


def sums(entries: Iterable[Fact], name: Name, column: str) -> dict[str, int]:
    found: Counter[str] = Counter()
    for fact in entries:
        if fact.name is name:
            found[getattr(fact, column)] += fact.amount
    return dict(found)


def test_every_sum_of_the_sheet_comes_back_from_its_entries() -> None:
    assert codes(DAY) == []
    entries = facts(DAY)
    assert sums(entries, Name.VISIT, "age") == {"child": 12, "adult": 8}
    assert sums(entries, Name.REGISTRATION, "category") == {"grades_1_4": 2, "farmer": 1}
    assert sums(entries, Name.REGISTRATION, "mode") == {"new": 1, "again": 2}
    assert sums(entries, Name.LOAN, "kind") == {"book": 24, "journal": 6}
    assert sums(entries, Name.LOAN, "age") == {"child": 18, "youth": 2, "adult": 10}
    assert sums(entries, Name.LOAN, "content") == {"fiction": 15, "children": 10, "farming": 5}
    assert sums(entries, Name.LOAN, "language") == {"ky": 20, "ru": 10}
    assert sums(entries, Name.REFERENCE, "kind") == {"thematic": 3, "factual": 2}
    assert sums(entries, Name.REFERENCE, "content") == {"natural": 1, "reference": 4}
    assert sums(entries, Name.REFERENCE, "reason") == {"written": 2, "": 3}
    assert sums(entries, Name.REFERENCE, "mode") == {"local_body": 1, "reader": 4}
    assert sums(entries, Name.CONSULTATION, "age") == {"youth": 2}
    assert sums(entries, Name.REMOTE, "age") == {"adult": 3}
    assert sums(entries, Name.LOAN, "mode") == {"home": 22, "hall": 5, "renewal": 3}
    assert sums(entries, Name.LOAN, "local") == {"1": 4, "": 26}
    assert sums(entries, Name.LOAN, "reason") == {"centre": 2, "": 28}
    assert sums(entries, Name.COPYING, "age") == {"": 9}
    assert sums(entries, Name.DENIAL, "reason") == {"": 3}
    assert sums(entries, Name.REFUSAL, "mode") == {"reader": 1}
    assert sums(entries, Name.FORWARDED, "mode") == {"reader": 2}
    assert sums(entries, Name.BOOK_LIST, "mode") == {"": 1}


def test_entries_are_marked_as_paper_and_never_empty() -> None:
    entries = facts(replace(DAY, note="не было света"))
    assert {(f.source, f.on, f.note) for f in entries} == {(Source.PAPER, TODAY, "не было света")}
    assert all(f.amount > 0 for f in entries)
    assert facts(PaperDay(TODAY)) == []


def test_books_from_the_saddlebag_are_loans_outside() -> None:
    day = replace(DAY, loans_by_mode={})
    saddlebag = replace(day, reason=PaperReason.SADDLEBAG)
    assert sums(facts(saddlebag), Name.LOAN, "mode") == {"outside": 30}
    assert sums(facts(day), Name.LOAN, "mode") == {"home": 30}
    assert completed(saddlebag).loans_by_mode == {"outside": 30}
    assert completed(day).loans_by_mode == {"home": 30}


def test_a_sheet_that_does_not_tie_tells_the_difference() -> None:
    (found,) = problems(replace(DAY, loans_by_age={"child": 27}), TODAY, always_open)
    assert (found.field, found.code) == ("loans_by_age", "paper_not_tied")
    assert found.facts == {"field": "loans_by_age", "left": 30, "right": 27, "difference": -3}
    assert codes(replace(DAY, registrations_by_mode={})) == [
        ("registrations_by_mode", "paper_not_tied")
    ]
    assert codes(replace(DAY, references_for_local=6)) == [
        ("references_for_local", "paper_not_tied")
    ]


def test_a_part_is_never_more_than_its_total() -> None:
    assert codes(replace(DAY, loans_local=30, loans_from_centre=30)) == []
    assert codes(replace(DAY, loans_local=31, references_written=-1)) == [
        ("loans_local", "paper_not_tied"),
        ("references_written", "paper_not_tied"),
    ]


def test_what_references_were_about_may_be_left_out() -> None:
    day = replace(DAY, references_by_content={})
    assert codes(day) == []
    whole = completed(day)
    assert sums(facts(whole), Name.REFERENCE, "content") == {"reference": 5}
    assert codes(whole) == []
    assert completed(DAY) == DAY
    assert completed(PaperDay(TODAY)) == PaperDay(TODAY)


def test_a_corrected_sheet_leaves_the_numbers_of_the_new_one() -> None:
    right = replace(DAY, visits={("service", "child"): 12}, denials=4, book_lists=0)
    left = [*facts(DAY), *taken_back(DAY, "опечатка"), *facts(right)]
    assert {n: v for n, v in sums(left, Name.VISIT, "age").items() if v} == {"child": 12}
    assert sums(left, Name.DENIAL, "mode") == {"": 4}
    back = taken_back(DAY, "опечатка")
    assert {(f.source, f.note) for f in back} == {(Source.CORRECTION, "опечатка")}
    assert differences(DAY, right) == [
        Difference("visits", "service adult", 8, 0),
        Difference("denials", "", 3, 4),
        Difference("book_lists", "", 1, 0),
    ]
    assert differences(DAY, DAY) == []


def test_strange_values_are_told_at_their_fields() -> None:
    day = PaperDay(
        date(2026, 10, 6), "rain", visits={("service", "crowd"): 5}, remote={"child": -1}, copies=-2
    )
    assert codes(day) == [
        ("remote", "count_wrong"),
        ("visits", "class_unknown"),
        ("copies", "count_wrong"),
        ("on", "date_in_future"),
        ("reason", "reason_required"),
    ]


def test_a_paper_day_on_a_day_off_wants_a_note() -> None:
    found = problems(DAY, TODAY, lambda day: True)
    assert [p.code for p in found] == ["day_off_without_note"]


@given(
    st.lists(st.sampled_from(tuple(Age)), max_size=30),
    st.lists(st.sampled_from(tuple(Category)), max_size=30),
)
def test_registrations_keep_both_splits(ages: list[Age], categories: list[Category]) -> None:
    total = min(len(ages), len(categories))
    day = PaperDay(
        TODAY,
        registrations_by_age=Counter(ages[:total]),
        registrations_by_category=Counter(categories[:total]),
        registrations_by_mode={"new": total},
    )
    assert codes(day) == []
    assert sums(facts(day), Name.REGISTRATION, "age") == Counter(ages[:total])
    assert sums(facts(day), Name.REGISTRATION, "category") == Counter(categories[:total])


def test_a_slip_of_the_hand_is_no_number_of_a_sheet() -> None:
    """A zero too many, or a scan into a box: told, and never a number that no disk can keep."""
    for number in (MOST + 1, 10**30):
        day = PaperDay(TODAY, copies=number, visits={("service", "child"): MOST})
        assert [(p.field, p.code) for p in problems(day, TODAY, lambda _: False)] == [
            ("copies", "sheet_number_too_large")
        ]
