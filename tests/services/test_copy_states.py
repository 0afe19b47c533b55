"""A copy's life in any order: no step that is not allowed, and the books close after each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop_app.domain import periods
from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.errors import UserError
from desktop_app.domain.lending import Settlement, SettlementDraft
from desktop_app.domain.stock import CopyStatus, ReceiptDraft, WithdrawalDraft, may
from desktop_app.domain.titles import TitleDraft
from desktop_app.domain.withdrawals import ReversalDraft
from desktop_app.services import (
    acts,
    lending,
    losses,
    receiving,
    stock,
    undo,
    withdrawing,
)
from desktop_app.services.library import Done, Library
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import batches, copies
from desktop_app.storage.losses import Loss
from tests.services.desk_library import Calendar, open_library, registered, statuses

NOVEL = TitleDraft(title="Манас", author="Каралаев С.", content="fiction", language="ky")
PRICES = (150_00, 33_33, 7)
FIRST_ACTS = 2  # the batch and the registration


class Lives(RuleBasedStateMachine):
    """Three copies at first; what is asked is done, or refused with the sentence foreseen."""

    def __init__(self) -> None:
        super().__init__()
        self.calendar = Calendar()
        self.library: Library = open_library(self.calendar, copies=3)
        self.card = registered(self.library)
        self.library.database.execute("UPDATE setting SET value = '50' WHERE key = 'loan_limit'")
        self.before = statuses(self.library)
        self.lists: dict[int, list[str]] = {}
        self.reversals: dict[int, int] = {}  # the act that each one takes back
        self.acts = FIRST_ACTS
        self.year = self.library.today.year
        self.is_known = True  # the reader
        self.undoing = False

    copy = st.integers(0, 11)
    reason = st.sampled_from(["worn", "outdated", "lost_by_reader", "missing", "transfer"])

    def _number(self, pick: int) -> str:
        numbers = sorted(self.before)
        return numbers[pick % len(numbers)] if numbers else "404"

    def _try(self, act: Callable[[], Done], expected: str = "") -> Done | None:
        """What was done; None where it was refused with just the code that was expected."""
        try:
            done = act()
        except UserError as refused:
            assert refused.code == expected
            return None
        assert not expected
        self.acts += 1
        return done

    @rule(n=st.integers(1, 2), price=st.sampled_from(PRICES))
    def receive(self, n: int, price: int) -> None:
        line = ReceiptLine(title=NOVEL, copies=n, price=price)
        draft = ReceiptDraft(self.library.today, origin="gift")
        self._try(lambda: receiving.receive(self.library, draft, [line]))

    def _loss(self, number: str) -> Loss | None:
        found = copies.find(self.library.database, number)
        return losses.of_copy(self.library, found.id) if found else None

    @rule(pick=copy)
    def lend(self, pick: int) -> None:
        number = self._number(pick)
        status = self.before.get(number, "unknown")
        expected = "" if status == "in_stock" else f"copy_{status}"
        if self.library.today.year != self.year:
            expected = "not_registered_this_year"
        if not self.is_known:
            expected = "reader_unknown"
        self._try(lambda: lending.issue(self.library, self.card, number), expected)

    @rule(pick=copy)
    def bring(self, pick: int) -> None:
        number = self._number(pick)
        expected = {None: "copy_unknown", "withdrawn": "copy_withdrawn", "on_loan": ""}.get(
            self.before.get(number), "copy_not_on_loan"
        )
        if self.before.get(number) == "missing" and self._loss(number):
            expected = ""
        self._try(lambda: lending.take_back(self.library, number), expected)

    @rule(pick=copy)
    def lose(self, pick: int) -> None:
        found = lending.find(self.library, self._number(pick))
        if found.loan:
            loan = found.loan.id
            self._try(lambda: losses.lose(self.library, loan))

    @rule(pick=copy, how=st.sampled_from([Settlement.FOUND, Settlement.PAID]))
    def settle(self, pick: int, how: Settlement) -> None:
        if loss := self._loss(self._number(pick)):
            draft = SettlementDraft(how.value, money=loss.money or 1)
            is_gone = how is Settlement.FOUND and self.before[loss.inventory_no] == "withdrawn"
            expected = "copy_withdrawn" if is_gone else ""
            self._try(lambda: losses.settle(self.library, loss.id, draft), expected)

    @rule(pick=copy, to=st.sampled_from(["in_repair", "away", "missing", "in_stock"]))
    def move(self, pick: int, to: str) -> None:
        found = copies.find(self.library.database, self._number(pick))
        if not found:
            return
        is_here = found.status not in ("on_loan", "withdrawn") and may(found.status, CopyStatus(to))
        expected = "" if is_here else "copy_not_there"
        self._try(lambda: stock.move_copy(self.library, found.id, CopyStatus(to)), expected)

    @rule(picks=st.lists(copy, min_size=1, max_size=4), reason=reason)
    def withdraw(self, picks: list[int], reason: str) -> None:
        numbers = sorted({self._number(pick) for pick in picks})
        draft = WithdrawalDraft(self.library.today, reason=reason)
        kept = {"withdrawn"} if reason == "lost_by_reader" else {"withdrawn", "on_loan"}
        found = [self.before.get(number, "unknown") for number in numbers]
        first = next((status for status in found if status in {"unknown", *kept}), "")
        expected = f"copy_{first}" if first else ""
        done = self._try(lambda: withdrawing.withdraw(self.library, draft, numbers), expected)
        if done and done.id:
            self.lists[done.id] = numbers

    @precondition(lambda self: self.lists)
    @rule(pick=st.integers(0, 9))
    def reverse(self, pick: int) -> None:
        act_id = sorted(self.lists)[pick % len(self.lists)]
        draft = ReversalDraft(self.library.today, "ошибка")
        expected = "act_reversed" if act_id in self.reversals.values() else ""
        if act_id in self.reversals:
            expected = "act_is_reversal"
        done = self._try(lambda: withdrawing.reverse(self.library, act_id, draft), expected)
        if done and done.id:
            self.lists[done.id] = self.lists[act_id]
            self.reversals[done.id] = act_id

    @rule()
    def undo(self) -> None:
        """In order every act can be taken back, down to the first one of the library."""
        self.undoing = True
        if self._try(lambda: undo.undo_last(self.library), "" if self.acts else "nothing_to_undo"):
            self.acts -= 2  # the undone one, and the undoing that was counted
        self.is_known = self.is_known and self.acts >= FIRST_ACTS
        known = {row[0] for row in self.library.database.rows("SELECT id FROM withdrawal")}
        self.lists = {id: numbers for id, numbers in self.lists.items() if id in known}
        self.reversals = {id: act for id, act in self.reversals.items() if id in known}

    @rule(days=st.integers(1, 40))
    def time_passes(self, days: int) -> None:
        self.calendar.today += timedelta(days=days)

    @invariant()
    def every_step_was_allowed(self) -> None:
        now = statuses(self.library)
        if not self.undoing:
            for number, status in now.items():
                was = self.before.get(number, CopyStatus.IN_STOCK.value)
                if was != status:
                    lost_first = (was, status) == ("on_loan", "withdrawn")
                    assert may(CopyStatus(was), CopyStatus(status)) or lost_first
        self.before, self.undoing = now, False

    @invariant()
    def only_what_is_withdrawn_has_an_act(self) -> None:
        for number in self.before:
            copy = copies.find(self.library.database, number)
            assert copy
            assert (copy.withdrawal is not None) == (copy.status is CopyStatus.WITHDRAWN)

    @invariant()
    def every_act_keeps_its_list(self) -> None:
        for act_id, numbers in self.lists.items():
            assert [c.inventory_no for c in acts.sheet(self.library, act_id).copies] == numbers

    @invariant()
    def an_act_is_reversed_once_and_no_reversal_is(self) -> None:
        reversed_ids = [
            act.reverses
            for id in self.lists
            if (act := batches.withdrawal(self.library.database, id)) and act.reverses
        ]
        assert len(reversed_ids) == len(set(reversed_ids))

    @invariant()
    def the_books_close_in_copies_and_tyiyn(self) -> None:
        alive = [n for n, status in self.before.items() if status != "withdrawn"]
        rows = [copies.find(self.library.database, n) for n in alive]
        today = stock.totals(self.library)
        assert today.copies == len(alive)
        assert today.money == sum(row.price for row in rows if row)
        sums, period = Sums(self.library.database), periods.parse("2025-01-01..2029-12-31")
        for column in ("", ".money", ":language=ky", ":kind=book", ":content=fiction"):
            came = sums.value(f"receipt{column}", period)
            went = sums.value(f"withdrawal{column}", period)
            assert came - went == sums.value(f"stock{column}", period)


Lives.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestLives = Lives.TestCase
