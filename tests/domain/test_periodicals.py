"""How often a title appears, which issues a year promises, what is typed at one."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain import lots
from desktop_app.domain.issues import (
    Arrival,
    IssueState,
    expected,
    is_by_day,
    label,
    named,
    read_arrival,
    runs,
    state,
)
from desktop_app.domain.lots import Piece, piece_money, set_copies
from desktop_app.domain.periodicals import (
    Frequency,
    PeriodicalDraft,
    SubscriptionDraft,
    frequency,
    problems,
    renewed,
    subscription_problems,
)

TODAY = date(2026, 3, 16)
WEEKLY = Frequency("weekly", (5,))


@pytest.mark.parametrize(
    ("found", "count", "last"),
    [
        (Frequency("daily", (1, 2, 3, 4, 5)), 261, date(2026, 12, 31)),
        (Frequency("several_weekly", (2, 5)), 104, date(2026, 12, 29)),
        (WEEKLY, 52, date(2026, 12, 25)),
        (Frequency("twice_monthly"), 24, date(2026, 12, 31)),
        (Frequency("monthly"), 12, date(2026, 12, 31)),
        (Frequency("quarterly"), 4, date(2026, 12, 31)),
        (Frequency("yearly", times=5), 5, date(2026, 12, 31)),
        (Frequency("irregular"), 0, None),
    ],
)
def test_a_year_promises_so_many_issues(found: Frequency, count: int, last: date | None) -> None:
    promised = expected("journal", found, 2026)
    assert len(promised) == count
    assert (promised[-1].on if promised else None) == last
    assert [one.number for one in promised] == list(range(1, count + 1))
    assert frequency(found.code) == found


def test_a_half_year_goes_on_with_the_numbers_of_the_year() -> None:
    second = expected("journal", Frequency("monthly"), 2026, 7, 12)
    assert [one.number for one in second] == [7, 8, 9, 10, 11, 12]
    assert [one.number for one in expected("journal", Frequency("quarterly"), 2026, 7, 12)] == [
        3,
        4,
    ]
    assert expected("journal", WEEKLY, 2026, 7, 12)[0].number == 27


def test_an_issue_of_a_newspaper_is_known_by_its_day() -> None:
    assert [one.number for one in expected("newspaper", WEEKLY, 2026, 1, 1)] == [
        *(102, 109, 116, 123, 130),
    ]
    assert is_by_day("newspaper", WEEKLY) and is_by_day("newspaper", Frequency("irregular"))
    assert not is_by_day("newspaper", Frequency("monthly")) and not is_by_day("journal", WEEKLY)
    assert label(109, 109, by_day=True) == named(109, 109, by_day=True) == "09.01"
    assert label(3, 4) == "3–4" and named(3, 4) == "№\u00a03–4"
    assert named(10_000, 10_000, "спецвыпуск") == "спецвыпуск"


def test_the_post_has_its_time_before_an_issue_is_late() -> None:
    appeared = date(2026, 3, 1)
    assert state("newspaper", appeared, date(2026, 3, 8)) is IssueState.DUE
    assert state("newspaper", appeared, date(2026, 3, 9)) is IssueState.LATE
    assert state("journal", appeared, date(2026, 3, 15)) is IssueState.DUE
    assert state("journal", appeared, date(2026, 3, 16)) is IssueState.LATE
    assert state("journal", date(2026, 3, 31), TODAY) is IssueState.COMING
    assert state("journal", None, TODAY) is IssueState.COMING
    assert state("journal", appeared, TODAY, claimed=True) is IssueState.CLAIMED
    assert state("journal", appeared, TODAY, received=True, claimed=True) is IssueState.RECEIVED


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2", Arrival(copies=2)),
        ("12.03", Arrival(date(2026, 3, 12))),
        ("12.03 2", Arrival(date(2026, 3, 12), 2)),
        ("х3 вчера", Arrival(date(2026, 3, 15), 3)),
        ("3-4", Arrival(last_number=4)),
        ("3 – 5  12.3.26", Arrival(date(2026, 3, 12), None, 5)),
        ("", None),
        ("2-3", None),  # the issue is № 3
        ("3-3", None),
        ("3-40", None),
        ("0", None),
        ("31.02", None),
        ("2 3", None),
        ("два", None),
    ],
)
def test_what_is_typed_at_number_three(typed: str, read: Arrival | None) -> None:
    assert read_arrival(typed, 3, TODAY) == read


@pytest.mark.parametrize(
    ("typed", "since", "on"),
    [
        ("28.12", date(2025, 12, 1), date(2025, 12, 28)),
        ("10.01", date(2025, 12, 1), date(2026, 1, 10)),
        ("12.03", date(2025, 3, 1), date(2025, 3, 12)),
        ("12.03.2026", date(2025, 3, 1), date(2026, 3, 12)),
        ("25.02", date(2026, 3, 1), date(2026, 2, 25)),  # before it appeared: as it was typed
        ("25.03", date(2026, 3, 1), date(2026, 3, 25)),  # not come yet: refused later
        ("29.02", date(2024, 2, 1), date(2024, 2, 29)),
    ],
)
def test_a_day_without_a_year_is_that_of_the_issue(typed: str, since: date, on: date) -> None:
    today = date(2024, 6, 1) if since.year == 2024 else TODAY
    assert read_arrival(typed, 3, today, since) == Arrival(on)


def test_numbers_in_few_words() -> None:
    assert runs([1, 2, 3, 5, 8, 9]) == "1–3, 5, 8–9"
    assert runs([]) == ""


def test_a_half_year_is_followed_by_the_other_and_a_year_by_a_year() -> None:
    first = SubscriptionDraft(1, 2026, 1, 6, 2, 60_000, "local")
    assert renewed(first) == SubscriptionDraft(1, 2026, 7, 12, 2, 60_000, "local")
    assert renewed(renewed(first)) == SubscriptionDraft(1, 2027, 1, 6, 2, 60_000, "local")
    assert renewed(SubscriptionDraft(1, 2026, 1, 12)).year == 2027
    assert first.money == 120_000 and first.months == 6


@pytest.mark.parametrize(
    ("first", "last", "price", "after"),
    [
        (3, 12, 310_000, (2027, 1, 12, 372_000)),
        (8, 12, 5_000, (2027, 1, 6, 6_000)),
        (2, 6, 5_000, (2026, 7, 12, 6_000)),
        (1, 3, 4_001, (2026, 4, 6, 4_001)),
        (12, 12, 700, (2027, 1, 1, 700)),
        (1, 9, 9_000, (2026, 10, 12, 3_000)),
        (11, 12, 0, (2027, 1, 2, 0)),
    ],
)
def test_a_term_begun_late_goes_on_without_a_month_between(
    first: int, last: int, price: int, after: tuple[int, int, int, int]
) -> None:
    found = renewed(SubscriptionDraft(1, 2026, first, last, 1, price, "district"))
    assert (found.year, found.first_month, found.last_month, found.price) == after


def test_a_card_says_what_it_misses() -> None:
    found = {problem.field: problem.code for problem in problems(PeriodicalDraft())}
    assert found == {
        "title": "title_required",
        "kind": "kind_required",
        "content": "content_required",
        "language": "language_required",
        "pace": "pace_required",
    }
    book = PeriodicalDraft("book", "Манас", "", "", "fiction", "ky", frequency=WEEKLY)
    assert [p.field for p in problems(book)] == ["kind"]
    for wrong, field in (
        (Frequency("weekly"), "weekdays"),
        (Frequency("weekly", (1, 2)), "weekdays"),
        (Frequency("yearly"), "times"),
    ):
        card = PeriodicalDraft("journal", "Ала-Тоо", "", "", "fiction", "ky", frequency=wrong)
        assert [p.field for p in problems(card)] == [field]


def test_a_subscription_says_what_is_wrong() -> None:
    wrong = SubscriptionDraft(1, 2031, 7, 6, 0, -1, "nobody")
    assert {p.field for p in subscription_problems(wrong, 2026)} == {
        *("year", "last_month", "copies", "origin", "price"),
    }
    free = SubscriptionDraft(1, 2026, price=100, origin="free")
    assert [p.code for p in subscription_problems(free, 2026)] == ["free_has_price"]


def test_issues_together_cost_what_the_subscription_did() -> None:
    term = SubscriptionDraft(1, 2026, 1, 12, 2, 50_005, "local")
    numbers = list(range(1, 13))
    pieces = [Piece(at, number, number, 2) for at, number in enumerate(numbers)]
    assert sum(piece_money(piece, [(term, numbers)]) for piece in pieces) == term.money == 100_010
    thick = [Piece(1, 1, 2, 2), *pieces[2:]]
    assert sum(piece_money(piece, [(term, numbers)]) for piece in thick) == term.money
    assert piece_money(Piece(1, 10_000, 10_000, 1), [(term, numbers)]) == 0
    one = piece_money(Piece(1, 1, 1, 1), [(term, numbers)])
    assert one == piece_money(pieces[0], [(term, numbers)]) // 2
    loose = SubscriptionDraft(1, 2026, 1, 12, 1, 900, "local")
    assert piece_money(Piece(7, 3, 3, 1), [(loose, [])], [7]) == 900
    assert piece_money(Piece(8, 4, 4, 1), [(loose, [])], [7]) == 0


def test_most_issues_say_how_many_sets_there_are() -> None:
    pieces = [Piece(at, at, at, copies) for at, copies in enumerate((1, 1, 5))]
    assert set_copies(pieces) == 1
    assert set_copies([]) == 0
    assert lots.set_money([SubscriptionDraft(1, 2026, copies=2, price=300)]) == 600
