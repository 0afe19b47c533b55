"""Whatever happens at the desk during a check: числится = на полке + на руках + в других + нет.

The pencil keeps for each copy where it is and whether it was seen; the
program must say the same, in copies and in tyiyn, after every act and undo.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.errors import UserError
from desktop_app.domain.lending import Mode
from desktop_app.domain.stock import CopyStatus, ReceiptDraft, WithdrawalDraft
from desktop_app.domain.stocktaking import Decision, Place, StocktakeDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import (
    lending,
    losses,
    receiving,
    stock,
    stocktaking,
    stocktaking_cases,
    stocktaking_count,
    undo,
    withdrawing,
)
from desktop_app.services.library import Done, Library
from desktop_app.storage import copies
from tests.services import kept
from tests.services.desk_library import Calendar, open_library, registered

NUMBERS = st.sampled_from(["101", "102", "103", "104", "105"])


def _priced(library: Library) -> None:
    """Two copies of another price, so that a sum cannot agree by chance."""
    journal = TitleDraft(title="Ала-Тоо", content="fiction", language="ky", kind="journal")
    line = ReceiptLine(title=journal, copies=2, first_no="104", price=4_321)
    receiving.receive(library, ReceiptDraft(library.today, origin="gift"), [line])


class Check(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.calendar = Calendar(date(2026, 9, 14))
        self.library = open_library(self.calendar, copies=3)
        _priced(self.library)
        registered(self.library)
        self.fresh = 200
        self.done: list[tuple[Done, dict[str, str], set[str]]] = []
        self.place = dict.fromkeys(("101", "102", "103", "104", "105"), "shelf")
        self.seen: set[str] = set()
        lending.issue(self.library, 1, "101")
        lending.issue(self.library, 1, "104")
        stock.move_copy(self.library, self.id_of("105"), CopyStatus.IN_REPAIR)
        self.place |= {"101": "reader", "104": "reader", "105": "repair"}
        begun = stocktaking.begin(self.library, StocktakeDraft("planned"))
        assert begun.id is not None
        self.check = begun.id

    def attempt(self, act: Callable[..., Done | None], *args: object) -> bool:
        """Do it; undoing it later brings the pencil back to what it said before."""
        before = dict(self.place), set(self.seen)
        try:
            done = act(self.library, *args)
        except UserError:
            return False
        if done is None:
            return False
        self.done.append((done, *before))
        return True

    def id_of(self, number: str) -> int:
        copy = copies.find(self.library.database, number)
        assert copy
        return copy.id

    @rule(number=NUMBERS)
    def scan(self, number: str) -> None:
        def act(library: Library) -> Done | None:
            return stocktaking_count.count(library, self.check, number).done

        was = self.place[number]
        if self.attempt(act) and was != "gone":  # a find of a withdrawn copy stands apart
            self.place[number] = "shelf"
            self.seen.add(number)

    @rule(number=NUMBERS)
    def uncount(self, number: str) -> None:
        if self.attempt(stocktaking_count.uncount, self.check, self.id_of(number)):
            self.seen.discard(number)

    @rule(number=NUMBERS)
    def issue(self, number: str) -> None:
        if self.attempt(lending.issue, 1, number):
            self.place[number] = "reader"
            self.seen.add(number)

    @rule(number=NUMBERS)
    def read_in_the_hall(self, number: str) -> None:
        """It never leaves the stock, but it was in her hands."""
        if self.attempt(lending.issue, 1, number, None, Mode.HALL):
            self.seen.add(number)

    @rule(number=NUMBERS)
    def take_back(self, number: str) -> None:
        if self.attempt(lending.take_back, number):
            self.place[number] = "shelf"
            self.seen.add(number)

    @rule(number=NUMBERS)
    def lose(self, number: str) -> None:
        found = lending.find(self.library, number)
        if found.loan and self.attempt(losses.lose, found.loan.id):
            self.place[number] = "missing"

    @rule(number=NUMBERS, to=st.sampled_from(["in_stock", "in_repair", "missing"]))
    def move(self, number: str, to: str) -> None:
        if self.attempt(stock.move_copy, self.id_of(number), CopyStatus(to)):
            place = {"in_stock": "shelf", "in_repair": "repair", "missing": "missing"}[to]
            self.place[number] = place
            if place == "shelf":
                self.seen.add(number)

    @rule(number=NUMBERS)
    def write_off(self, number: str) -> None:
        """Acts refuse what a check expects; should one ever go, both sides lose it."""
        draft = WithdrawalDraft(self.library.today, reason="worn")
        assert not self.attempt(withdrawing.withdraw, draft, [number])
        copy_id = self.id_of(number)

        def gone(library: Library) -> Done | None:
            with library.act("stock.withdraw") as act:
                copies.set_status(library.database, copy_id, CopyStatus.WITHDRAWN)
            return act.done

        if self.place[number] not in ("reader", "gone") and self.attempt(gone):
            self.place[number] = "gone"

    @rule()
    def receive(self) -> None:
        """A batch after the day of the check is not expected."""
        self.fresh += 1
        line = ReceiptLine(
            title=TitleDraft(title="Манас", content="fiction", language="ky"),
            copies=1,
            first_no=str(self.fresh),
            price=999,
        )
        draft = ReceiptDraft(self.library.today, origin="gift")
        self.attempt(receiving.receive, draft, [line])

    @rule()
    def sleep(self) -> None:
        self.calendar.today += timedelta(days=3)

    @rule()
    def undo(self) -> None:
        if not self.done:
            return
        done, place, seen = self.done.pop()
        assert done.journal_id is not None
        with suppress(UserError):
            undo.undo(self.library, done.journal_id)
            self.place, self.seen = place, seen

    @invariant()
    def what_is_kept_in_memory_is_what_the_file_says(self) -> None:
        kept.require_true(self.library)

    @invariant()
    def the_books_say_what_the_pencil_says(self) -> None:
        found = stocktaking.tally(self.library, self.check)
        by_place: dict[str, list[int]] = {}
        for number, place in self.place.items():
            if place == "shelf" and number not in self.seen:
                place = "missing"
            price = 15_000 if number < "104" else 4_321
            by_place.setdefault(place, []).append(price)
        assert found.copies == {place: len(prices) for place, prices in by_place.items()}
        assert found.money == {place: sum(prices) for place, prices in by_place.items()}
        parts = (Place.SHELF, Place.READER, Place.REPAIR, Place.AWAY, Place.MISSING)
        assert found.expected == sum(found.copies.get(place, 0) for place in parts)
        assert found.expected_money == sum(found.money.get(place, 0) for place in parts)
        assert found.frozen == 5 and found.frozen_money == 53_642

    def teardown(self) -> None:
        """Closed, the same numbers stand for ever, whatever becomes of the missing."""
        before = stocktaking.tally(self.library, self.check)
        stocktaking.close(self.library, self.check)
        after = stocktaking.tally(self.library, self.check)
        assert (after.copies, after.money) == (before.copies, before.money)
        cases = stocktaking_cases.missing(self.library, self.check)
        assert len(cases) == before.left
        assert sum(case.price for case in cases) == before.money.get(Place.MISSING, 0)
        for case in cases:
            with suppress(UserError):
                stocktaking_cases.decide(self.library, [case.id], Decision.FOUND)
        assert stocktaking.tally(self.library, self.check).copies == before.copies
        check = self.library.database.rows("PRAGMA foreign_key_check")
        assert check == []


Check.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestCheck = Check.TestCase
