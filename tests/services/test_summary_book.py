"""A year of the summary book (handbook, appendix A2), and movements at random."""

from __future__ import annotations

from datetime import date, datetime

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop_app.domain import periods
from desktop_app.domain.batches import OpeningBalance, ReceiptLine, SummaryLine, opening_lines
from desktop_app.domain.classes import Content, Kind, Language
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import receiving, stock, withdrawing
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import copies
from desktop_app.storage.database import Database

Classes = tuple[str, str, str]
COLUMNS = (
    *("stock", "stock:kind=book", "stock:kind=journal", "stock:kind=newspaper"),
    *("stock:language=ky", "stock:language=ru", "stock:language=xx"),
)
# всего, книги, журналы, газеты, кырг., рус., др.
OPENING = (6412, 5980, 214, 218, 4010, 2311, 91)
RECEIVED = {
    1: (120, 96, 18, 6, 88, 30, 2),
    2: (35, 20, 15, 0, 24, 11, 0),
    3: (18, 0, 18, 0, 10, 8, 0),
    4: (64, 40, 18, 6, 51, 13, 0),
}
WITHDRAWN = {
    1: (("worn", (40, 40, 0, 0, 9, 31, 0)), ("lost_by_reader", (3, 3, 0, 0, 0, 3, 0))),
    2: (),
    3: (("outdated", (150, 150, 0, 0, 20, 128, 2)),),
    4: (("off_profile", (60, 0, 48, 12, 25, 35, 0)), ("transfer", (25, 25, 0, 0, 12, 13, 0))),
}
STANDING = {
    1: (6489, 6033, 232, 224, 4089, 2307, 93),
    2: (6524, 6053, 247, 224, 4113, 2318, 93),
    3: (6392, 5903, 265, 224, 4103, 2198, 91),
    4: (6371, 5918, 235, 218, 4117, 2163, 91),
}
YEAR_IN = (237, 156, 69, 12, 173, 62, 2)
YEAR_OUT = (278, 218, 48, 12, 66, 210, 2)


def _lines(row: tuple[int, ...]) -> tuple[SummaryLine, ...]:
    total, books, journals, newspapers, kyrgyz, russian, other = row
    kinds = {"book": books, "journal": journals, "newspaper": newspapers}
    return opening_lines(
        {kind: n for kind, n in kinds.items() if n},
        {"fiction": total},
        {code: n for code, n in (("ky", kyrgyz), ("ru", russian), ("xx", other)) if n},
        {},
    )


@pytest.fixture(scope="module")
def library() -> Library:
    """The branch's year 2026, entered as it went."""
    library = Library(Database.in_memory("001"), lambda: datetime(2027, 1, 5, 10, 0))
    stock.opening_balance(library, OpeningBalance(date(2026, 1, 1), _lines(OPENING)))
    for number in (1, 2, 3, 4):
        on = date(2026, 3 * number - 1, 15)
        receiving.receive(library, ReceiptDraft(on, origin="centre"), _lines(RECEIVED[number]))
        for reason, row in WITHDRAWN[number]:
            withdrawing.withdraw(library, WithdrawalDraft(on, reason=reason), (), _lines(row))
    return library


def _row(library: Library, base: str, period: periods.Period) -> tuple[int, ...]:
    sums = Sums(library.database)
    return tuple(sums.value(key.replace("stock", base, 1), period) for key in COLUMNS)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_every_quarter_of_the_summary_book(library: Library, number: int) -> None:
    quarter = periods.quarter(2026, number)
    assert _row(library, "receipt", quarter) == RECEIVED[number]
    parts = [row for _, row in WITHDRAWN[number]] or [(0,) * 7]
    withdrawn = tuple(map(sum, zip(*parts, strict=True)))
    assert _row(library, "withdrawal", quarter) == withdrawn
    assert _row(library, "stock", quarter) == STANDING[number]


def test_the_year_ties_in_each_column(library: Library) -> None:
    year = periods.parse("2026")
    assert _row(library, "stock", periods.day_before(year)) == OPENING
    assert _row(library, "receipt", year) == YEAR_IN
    assert _row(library, "withdrawal", year) == YEAR_OUT
    assert _row(library, "stock", year) == STANDING[4]


def test_reasons_of_the_first_quarter(library: Library) -> None:
    sums, quarter = Sums(library.database), periods.quarter(2026, 1)
    assert sums.value("withdrawal:reason=worn", quarter) == 40
    assert sums.value("withdrawal:reason=lost_by_reader", quarter) == 3


class Movements(RuleBasedStateMachine):
    """Batches, acts and the opening in any order; the paper identities must hold after each.

    Which act is refused, and with which sentence, is said before it is tried.
    """

    def __init__(self) -> None:
        super().__init__()
        self.library = Library(Database.in_memory("001"), lambda: datetime(2026, 6, 1, 9, 0))
        self.given: set[str] = set()
        self.alive: list[str] = []
        self.came: dict[str, tuple[date, Classes]] = {}  # by number
        self.entries: list[tuple[date, Classes, int]] = []
        self.summary = 0
        self.opening = 0

    classes = st.tuples(
        st.sampled_from([Kind.BOOK, Kind.JOURNAL]),
        st.sampled_from([Content.FICTION, Content.SOCIAL]),
        st.sampled_from([Language.KYRGYZ, Language.RUSSIAN]),  # few, so that columns meet
    )
    days = st.dates(date(2026, 1, 1), date(2026, 6, 1))

    @rule(on=days, classes=classes, n=st.integers(1, 4), first=st.integers(0, 30))
    def receive(self, on: date, classes: Classes, n: int, first: int) -> None:
        kind, content, language = classes
        title = TitleDraft(title="Т", kind=kind, content=content, language=language)
        line = ReceiptLine(title=title, copies=n, first_no=str(first) if first else "", price=150)
        try:
            done = receiving.receive(self.library, ReceiptDraft(on, origin="gift"), [line])
        except Invalid as refused:
            assert refused.code == "inventory_taken"
            assert self.given & {str(first + step) for step in range(n)}
            return
        assert done.id is not None
        numbers = [c.inventory_no for c in copies.of_receipt(self.library.database, done.id)]
        assert not self.given & set(numbers)
        self.given |= set(numbers)
        self.alive += numbers
        self.came |= {number: (on, classes) for number in numbers}
        self.entries.append((on, classes, n))

    @rule(on=days, classes=classes, n=st.integers(1, 9))
    def receive_summary(self, on: date, classes: Classes, n: int) -> None:
        receiving.receive(
            self.library, ReceiptDraft(on, origin="subscription"), [SummaryLine(*classes, n, n)]
        )
        self.summary += n
        self.entries.append((on, classes, n))

    @rule(classes=classes, n=st.integers(1, 9))
    def open(self, classes: Classes, n: int) -> None:
        balance = OpeningBalance(date(2026, 1, 1), (SummaryLine(*classes, n, 10 * n),))
        stock.opening_balance(self.library, balance)
        self.opening += n
        self.entries.append((balance.on, classes, n))

    @precondition(lambda self: self.alive)
    @rule(on=days, data=st.data())
    def withdraw(self, on: date, data: st.DataObject) -> None:
        chosen = data.draw(st.lists(st.sampled_from(self.alive), min_size=1, max_size=3))
        taken = [(on, self.came[number][1], -1) for number in sorted(set(chosen))]
        expected = "stock_negative" if self._falls_below_nothing(taken) else ""
        if any(on < self.came[number][0] for number in chosen):
            expected = "copy_not_yet"
        try:
            withdrawing.withdraw(self.library, WithdrawalDraft(on, reason="worn"), chosen)
        except UserError as refused:
            assert refused.code == expected
            return
        assert not expected
        self.alive = [number for number in self.alive if number not in chosen]
        self.entries += taken

    @precondition(lambda self: self.entries)
    @rule(on=days | st.just(date(2026, 6, 1)), classes=classes, n=st.integers(1, 5))
    def withdraw_summary(self, on: date, classes: Classes, n: int) -> None:
        draft, taken = WithdrawalDraft(on, reason="outdated"), [(on, classes, -n)]
        expected = "only_numbered" if self._without_numbers(classes[0]) < n else ""
        if self._falls_below_nothing(taken):
            expected = "stock_negative"
        try:
            withdrawing.withdraw(self.library, draft, (), [SummaryLine(*classes, n, 0)])
        except UserError as refused:
            assert refused.code == expected
            return
        assert not expected
        self.summary -= n
        self.entries += taken

    def _falls_below_nothing(self, taken: list[tuple[date, Classes, int]]) -> bool:
        """Would a column of what is taken have less than nothing, on that day or later?"""
        entries = [*self.entries, *taken]
        first = taken[0][0]
        return any(
            sum(n for on, its, n in entries if on <= day and its[place] == column) < 0
            for day in {on for on, _, _ in entries if on >= first}
            for place, column in {pair for _, its, _ in taken for pair in enumerate(its)}
        )

    def _without_numbers(self, kind: str) -> int:
        """How much of a kind stands now beside the copies that have numbers."""
        numbered = sum(self.came[number][1][0] == kind for number in self.alive)
        return sum(n for _, classes, n in self.entries if classes[0] == kind) - numbered

    @invariant()
    def copies_alive_are_the_balance_without_papers(self) -> None:
        today = stock.totals(self.library)
        alive = copies.count_alive(self.library.database)
        assert alive == len(self.alive)
        assert alive == today.copies - self.opening - self.summary
        for split in (today.kinds, today.contents, today.languages):
            assert sum(split.values()) == today.copies
            assert min(split.values()) >= 0

    @invariant()
    def was_and_received_less_withdrawn_is(self) -> None:
        sums = Sums(self.library.database)
        for quarter in (periods.quarter(2026, 1), periods.quarter(2026, 2)):
            before = periods.day_before(quarter)
            for column in ("", ":kind=book", ":kind=journal", ":language=ky", ".money"):
                was = sums.value(f"stock{column}", before)
                came = sums.value(f"receipt{column}", quarter)
                went = sums.value(f"withdrawal{column}", quarter)
                assert was + came - went == sums.value(f"stock{column}", quarter)


Movements.TestCase.settings = settings(max_examples=50, stateful_step_count=25, deadline=None)
TestMovements = Movements.TestCase
