"""Journals and newspapers in the summary book: in by what came, out past their term."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import UserError
from desktop_app.domain.issues import Arrival
from desktop_app.domain.periodicals import Frequency
from desktop_app.domain.periods import parse
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft
from desktop_app.domain.withdrawals import ReversalDraft
from desktop_app.services import (
    issues,
    periodicals,
    serial_stock,
    summary_book,
    undo,
    withdrawing,
)
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage.database import Database
from tests.services.desk_library import Calendar, hand_in
from tests.services.serials import MUNICIPALITY, TUUSU, added, subscribed

TODAY = date(2026, 7, 10)
HALF = date(2026, 6, 30)
IN = ReceiptDraft(HALF, origin="subscription", document="register", document_no="4")


@pytest.fixture
def clock() -> Calendar:
    return Calendar(TODAY)


@pytest.fixture
def library(clock: Calendar) -> Library:
    return Library(Database.in_memory("07"), clock)


def _sum(library: Library, key: str, period: str = "2026") -> int:
    return Sums(library.database).value(key, parse(period))


def _journal(library: Library, **fields: object) -> int:
    journal = added(library)
    usual: dict[str, object] = {"copies": 2, "price": 60_005, "origin": "district"}
    subscribed(library, journal, **(usual | fields))
    return journal


def _code(refused: pytest.ExceptionInfo[UserError]) -> str:
    return refused.value.code


def test_issues_of_a_half_year_are_one_batch(library: Library) -> None:
    journal = _journal(library)
    for number in (1, 2, 3, 5):
        issues.receive(library, journal, 2026, number, Arrival(date(2026, number, 25)))
    issues.receive(library, journal, 2026, 6, Arrival(date(2026, 7, 2)))
    issues.receive_special(library, journal, "атайын чыгарылыш", Arrival(date(2026, 4, 2)))
    offer = serial_stock.offer(library, HALF)
    (line,) = offer.lines
    assert (line.copies, line.numbers) == (9, "№\u00a01–3, 5, атайын чыгарылыш")
    assert line.money == 120_010 * 4 // 12 == offer.money
    done = serial_stock.enter(library, IN, offer.lines)
    assert done.id and done.summary["n"] == 9
    assert (_sum(library, "receipt:kind=journal"), _sum(library, "receipt.money")) == (
        9,
        line.money,
    )
    batch, contents = summary_book.batch(library, done.id)
    assert batch.draft.origin == "subscription"
    (summary,) = contents.summaries
    assert (summary.kind, summary.content, summary.language) == ("journal", "social", "ru")
    assert summary.text == "Муниципалитет, 2026 № 1–3, 5, атайын чыгарылыш"
    assert serial_stock.offer(library, HALF).lines == ()
    (rest,) = serial_stock.offer(library, TODAY).lines
    assert rest.numbers == "№\u00a06"
    with pytest.raises(UserError) as refused:
        serial_stock.enter(library, IN, offer.lines)
    assert _code(refused) == "offer_changed"
    with pytest.raises(UserError) as refused:
        issues.receive(library, journal, 2026, 1, Arrival(copies=1))
    assert _code(refused) == "issue_is_entered"
    undo.undo_last(library)
    assert _sum(library, "stock") == 0
    assert serial_stock.offer(library, HALF).lines == offer.lines


def test_all_issues_together_cost_what_was_paid(library: Library) -> None:
    journal = _journal(library, year=2025)
    entered = 0
    for number in range(1, 13):
        issues.receive(library, journal, 2025, number, Arrival(date(2026, 1, number)))
        if number % 5 == 0 or number == 12:
            lines = serial_stock.offer(library, TODAY).lines
            entered += sum(line.money for line in lines)
            serial_stock.enter(library, IN.__class__(TODAY, "subscription"), lines)
    assert entered == _sum(library, "stock.money") == 2 * 60_005
    assert _sum(library, "stock") == 24


def test_a_newspaper_is_one_set_when_its_year_is_over(library: Library, clock: Calendar) -> None:
    paper = added(library, TUUSU)
    subscribed(library, paper, year=2025, price=90_000, origin="local")
    subscribed(library, paper, price=95_000, origin="local")
    for day in ("2025-11-04", "2025-11-07", "2026-03-03"):
        on = date.fromisoformat(day)
        issues.receive(library, paper, on.year, on.month * 100 + on.day, Arrival(on))
    offer = serial_stock.offer(library, HALF)
    assert [(line.year, line.copies, line.money) for line in offer.lines] == [(2025, 1, 90_000)]
    assert offer.unfinished == ("Кыргыз Туусу",)
    serial_stock.enter(library, IN, offer.lines)
    issues.receive(library, paper, 2025, 1111)
    assert serial_stock.offer(library, TODAY).lines == ()
    assert _sum(library, "stock:kind=newspaper") == 1
    clock.today = date(2027, 1, 15)
    assert [line.year for line in serial_stock.offer(library, clock.today).lines] == [2026]


def test_a_new_batch_names_a_title_once(library: Library) -> None:
    journal = _journal(library, year=2025)
    subscribed(library, journal)
    issues.receive(library, journal, 2025, 12, Arrival(date(2026, 1, 20)))
    issues.receive(library, journal, 2026, 1, Arrival(date(2026, 2, 20)))
    serial_stock.enter(library, IN, serial_stock.offer(library, HALF).lines)
    assert _sum(library, "receipt_title") == 1
    assert _sum(library, "receipt") == 3
    (year,) = summary_book.received(library, 2026)
    (summary,) = summary_book.batch(library, year.id)[1].summaries
    assert summary.text == "Муниципалитет, 2025 № 12; 2026 № 1"


def test_a_closed_period_takes_no_batch_of_issues(library: Library) -> None:
    journal = _journal(library)
    issues.receive(library, journal, 2026, 1, Arrival(date(2026, 2, 20)))
    hand_in(library, date(2026, 7, 1))
    lines = serial_stock.offer(library, HALF).lines
    with pytest.raises(UserError) as refused:
        serial_stock.enter(library, IN, lines)
    assert _code(refused) == "period_closed"
    assert serial_stock.offer(library, HALF).lines == lines


def test_what_is_past_its_term_is_written_off_and_nothing_else(
    library: Library, clock: Calendar
) -> None:
    journal = added(library, keep_years=2)
    local = added(library, TUUSU, title="Аламудунский вестник", local=True, keep_years=None)
    for one in (journal, local):
        for year in (2024, 2025):
            subscribed(library, one, year=year, price=1_000, origin="local")
            number = 1 if one == journal else 105 if year == 2024 else 103
            issues.receive(library, one, year, number)
    clock.today = date(2026, 7, 11)
    serial_stock.enter(
        library, ReceiptDraft(clock.today, "subscription"), serial_stock.offer(library, TODAY).lines
    )
    assert serial_stock.past_term(library) == []
    assert _sum(library, "stock:local=1") == 2
    clock.today = date(2027, 2, 1)
    (lot,) = serial_stock.past_term(library)
    assert (lot.title, lot.year, lot.copies, lot.money) == ("Муниципалитет", 2024, 1, 83)
    act = WithdrawalDraft(clock.today, "outdated", clock.today)
    kept = [one.id for one in serial_stock.held(library, local)]
    with pytest.raises(UserError) as refused:
        serial_stock.write_off(library, act, [lot.id, *kept])
    assert _code(refused) == "term_not_over"
    changed = periodicals.get(library, journal).draft
    periodicals.change(library, journal, changed.__class__(**{**vars(changed), "language": "ky"}))
    done = serial_stock.write_off(library, act, [lot.id])
    assert done.summary["n"] == 1
    assert _sum(library, "withdrawal:language=ru,reason=outdated", "2027") == 1
    assert serial_stock.past_term(library) == []
    assert [one.year for one in serial_stock.held(library, journal)] == [2025]
    undo.undo_last(library)
    assert serial_stock.past_term(library) == [lot]


def test_a_reversed_act_gives_the_issues_back(library: Library, clock: Calendar) -> None:
    journal = added(library, keep_years=1)
    subscribed(library, journal, year=2024)
    issues.receive(library, journal, 2024, 1)
    serial_stock.enter(
        library, ReceiptDraft(TODAY, "subscription"), serial_stock.offer(library, TODAY).lines
    )
    offered = serial_stock.past_term(library)
    act = serial_stock.write_off(library, WithdrawalDraft(TODAY, "worn", TODAY), [offered[0].id])
    assert act.id and serial_stock.past_term(library) == []
    withdrawing.reverse(library, act.id, ReversalDraft(TODAY, "по ошибке"))
    assert [lot.id for lot in serial_stock.past_term(library)] == [offered[0].id]
    assert _sum(library, "stock") == 1
    serial_stock.write_off(library, WithdrawalDraft(TODAY, "worn", TODAY), [offered[0].id])
    assert (_sum(library, "stock"), serial_stock.past_term(library)) == (0, [])


def test_an_irregular_title_is_paid_with_its_first_issue(library: Library) -> None:
    journal = added(library, frequency=Frequency("irregular"))
    subscribed(library, journal, price=7_000, origin="sponsor")
    issues.receive(library, journal, 2026, 3)
    issues.receive(library, journal, 2026, 1)
    serial_stock.enter(
        library, ReceiptDraft(TODAY, "subscription"), serial_stock.offer(library, TODAY).lines
    )
    issues.receive(library, journal, 2026, 2)
    assert [line.money for line in serial_stock.offer(library, TODAY).lines] == [0]
    assert _sum(library, "stock.money") == 7_000


STEP = st.tuples(
    st.sampled_from(
        (
            *("receive",) * 6,
            *("enter", "enter", "off", "off", "undo", "reverse", "give_up", "forget"),
        )
    ),
    st.integers(0, 3),
    st.integers(1, 12),
    st.integers(1, 4),
)
TERM = st.tuples(
    st.integers(0, 3), st.integers(0, 2), st.booleans(), st.integers(1, 3), st.integers(0, 99_999)
)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(terms=st.lists(TERM, min_size=1, max_size=6), steps=st.lists(STEP, min_size=15, max_size=60))
def test_no_history_breaks_the_identity(
    terms: list[tuple[int, int, bool, int, int]], steps: list[tuple[str, int, int, int]]
) -> None:
    """Was + received − withdrawn = is, in copies and tyiyn, and the lots say the same."""
    clock = Calendar(date(2027, 1, 20))
    library = Library(Database.in_memory("07"), clock)
    cards = [
        added(library, MUNICIPALITY, keep_years=1),
        added(library, MUNICIPALITY, title="Ден соолук", language="ky", keep_years=None),
        added(library, TUUSU, keep_years=1, local=True),
        added(library, title="Мурас", frequency=Frequency("irregular"), keep_years=2),
    ]
    for which, back, is_half, copies, price in terms:
        months = {"last_month": 6} if is_half else {}
        subscribed(
            library, cards[which], year=2026 - back, copies=copies, price=price, origin="local",
            **months,
        )  # fmt: skip
    done: list[int] = []
    for act, which, number, copies in steps:
        clock.today += timedelta(days=9)
        try:
            made = _step(library, cards, act, which, number, copies, done)
        except UserError:
            continue
        if made:
            done.append(made)
        _require_identity(library, clock.today)


def _step(
    library: Library,
    cards: list[int],
    act: str,
    which: int,
    number: int,
    copies: int,
    done: list[int],
) -> int | None:
    today, year = library.today, 2027 - copies
    if act == "undo":
        if done:
            undo.undo(library, done.pop())
        return None
    if act == "reverse":
        last = library.database.number("SELECT max(id) FROM withdrawal WHERE reverses IS NULL")
        return withdrawing.reverse(library, last, ReversalDraft(today, "ошибка")).journal_id
    if act == "enter":
        lines = serial_stock.offer(library, today).lines
        return serial_stock.enter(library, ReceiptDraft(today, "subscription"), lines).journal_id
    if act == "off":
        lots = [lot.id for lot in serial_stock.past_term(library)][:number]
        draft = WithdrawalDraft(today, "worn", today)
        return serial_stock.write_off(library, draft, lots).journal_id
    at = number if which != 2 else number * 100 + copies
    if act == "give_up":
        return issues.give_up(library, cards[which], year, at).journal_id
    if act == "forget":
        return issues.expect_again(library, cards[which], year, at).journal_id
    last = number + copies - 1 if which != 2 and copies > 2 else None
    said = Arrival(None, copies, last)
    return issues.receive(library, cards[which], year, at, said).journal_id


def _require_identity(library: Library, today: date) -> None:
    period = f"2020-01-01..{today}"
    for measure in ("", ".money"):
        for column in (
            *("", ":kind=journal", ":kind=newspaper", ":local=1", ":language=ky", ":language=ru"),
            ":content=social",
        ):
            had, came, went = (
                _sum(library, f"{base}{measure}{column}", period)
                for base in ("stock", "receipt", "withdrawal")
            )
            assert had == came - went >= 0
    row = library.database.row(
        "SELECT coalesce(sum(copies), 0), coalesce(sum(money), 0) FROM issue_lot"
        " WHERE withdrawal_id IS NULL OR EXISTS (SELECT 1 FROM withdrawal"
        " WHERE withdrawal.reverses = issue_lot.withdrawal_id)"
    )
    assert row == (_sum(library, "stock", period), _sum(library, "stock.money", period))
    loose = library.database.number(
        "SELECT count(*) FROM issue WHERE lot_id IS NOT NULL AND received_on IS NULL"
    )
    assert loose == 0
    assert issues.count_late(library) == len(issues.late(library))
