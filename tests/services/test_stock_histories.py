"""Histories of a stock at random: whatever happens in it, its three books say the same.

Each history has an opening balance, batches with numbered copies and papers, acts, acts
that take others back, loans, losses, numbers struck out, old books that get their cards,
checks of the stock, and undo. After it every relation of both years' summary books holds,
in copies and tyiyn, in every column; part 3 is what a count by pencil says; rows of parts 1
and 2 are the sums of their entries; each check accounts for every copy and tyiyn that stood
when it began.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any, TypeVar

import pytest

from desktop_app.domain.batches import OpeningBalance, ReceiptLine, SummaryLine
from desktop_app.domain.classes import Content, Kind, Language, Reason
from desktop_app.domain.errors import UserError
from desktop_app.domain.lending import SettlementDraft
from desktop_app.domain.readers import ReaderDraft
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft
from desktop_app.domain.stocktaking import Occasion, StocktakeDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.domain.withdrawals import ReversalDraft
from desktop_app.services import (
    lending,
    losses,
    mistakes,
    readers,
    receiving,
    reports,
    stock,
    stocktaking,
    stocktaking_count,
    undo,
    withdrawing,
)
from desktop_app.services.library import Library
from desktop_app.services.reports import SUMMARY_BOOK
from desktop_app.storage import copies
from desktop_app.storage.database import Database
from desktop_app.storage.loans import open_of_reader

SHARDS, EXAMPLES = 4, 250  # together a thousand
KINDS = set(
    "open receive papers withdraw withdraw_papers reverse enlist strike lend bring lose"
    " check count end_check undo".split()
)
TODAY = date(2026, 12, 20)
_WIPED = (
    "stocktake stocktake_expected stocktake_mark stocktake_case loss reservation loan copy receipt"
    " withdrawal title fact journal journal_card paper_day draft shelf_mark"
).split()

FIRST, EARLY = date(2025, 11, 1), date(2026, 6, 30)
Step = tuple[Any, ...]
T = TypeVar("T")


class Dice(Random):
    """Makes histories out of a text, the same ones for ever.

    Hypothesis would not: among its values are the constants of whatever modules happen
    to be imported, so that another test beside this one makes other histories.
    """

    def history(self) -> list[Step]:
        return [self._step(*self.choice(_STEPS)) for _ in range(self.randint(12, 30))]

    def _step(self, name: str, *throws: Callable[[Dice], object]) -> Step:
        return (name, *(throw(self) for throw in throws))

    def day(self, last: date = TODAY) -> date:
        """Any; every fourth time the first, the last, or one on either side of a year's end."""
        edges = (FIRST, date(2025, 12, 31), date(2026, 1, 1), last)
        days = self.randint(0, (last - FIRST).days)
        return self.choice(edges) if self._is_edge() else FIRST + timedelta(days)

    def upto(self, most: int, least: int = 0) -> int:
        """Any number; every fourth time the least or the most."""
        return self.choice((least, most)) if self._is_edge() else self.randint(least, most)

    def place(self) -> int:
        """A place in whatever there is to choose from, round and round."""
        return self.randrange(100)

    def places(self) -> frozenset[int]:
        return frozenset(self.place() for _ in range(self.randint(1, 3)))

    def classes(self) -> tuple[Kind, Content, Language]:
        return self.choice(tuple(Kind)), self.choice(tuple(Content)), self.choice(tuple(Language))

    def _is_edge(self) -> bool:
        return self.random() < 0.25


def _early(dice: Dice) -> date:
    return dice.day(EARLY)


def _upto(most: int, least: int = 0) -> Callable[[Dice], int]:
    return lambda dice: dice.upto(most, least)


def _reason(dice: Dice) -> Reason:
    return dice.choice(tuple(Reason))


_STEPS: tuple[tuple[Any, ...], ...] = (
    ("open", _early, Dice.classes, _upto(30, 1), _upto(9000)),
    ("receive", _early, Dice.classes, _upto(5, 1), _upto(50_000)),
    ("receive", _early, Dice.classes, _upto(5, 1), _upto(50_000)),
    ("papers", _early, Dice.classes, _upto(9, 1), _upto(9000)),
    ("withdraw", Dice.day, _reason, Dice.places),
    ("withdraw_papers", Dice.day, Dice.place, _upto(3, 1), _upto(500)),
    ("reverse", Dice.place),
    ("enlist", Dice.classes, _upto(3, 1), _upto(900)),
    ("strike", Dice.place),
    ("lend", Dice.place),
    ("lend", Dice.place),
    ("lose", Dice.place),
    ("bring", Dice.place),
    ("lose", Dice.place),
    ("check",),
    ("count", Dice.place),
    ("end_check",),
    ("undo",),
)


def _at(choice: Sequence[T], place: int) -> T:
    return choice[place % len(choice)]


@dataclass
class Pencil:
    """What a hand would have noted: dated amounts and tyiyn by class; numbers, acts, and checks."""

    entries: tuple[tuple[date, tuple[str, str, str], int, int], ...] = ()
    copies: tuple[tuple[str, tuple[str, str, str], int], ...] = ()
    gone: frozenset[str] = frozenset()
    acts: tuple[tuple[int, tuple[Any, ...], frozenset[str]], ...] = ()
    checks: tuple[tuple[int, int, int], ...] = ()
    before: list[Pencil] = field(default_factory=list, repr=False)

    def standing(self, end: date) -> dict[str, int]:
        """Part 3 on the first day after a year, by column."""
        found: dict[str, int] = {"total": 0, "money": 0}
        for on, (kind, content, language), amount, money in self.entries:
            if on < end:
                found["total"] += amount
                found["money"] += money
                key = "linguistics" if content == "language" else content
                for column in (kind, key, f"lang_{language}"):
                    found[column] = found.get(column, 0) + amount
        return found


class History:
    """One library in which a history is played, and its pencil."""

    def __init__(self, library: Library, reader: int) -> None:
        self.library, self.reader = library, reader
        self.pencil = Pencil()
        self.happened: set[str] = set()

    def play(self, step: Step) -> None:
        """Do a step; one that the rules refuse changes nothing."""
        name, *given_ = step
        before = self.pencil
        self.pencil = replace(before)
        try:
            done = getattr(self, f"_{name}")(*given_)
        except UserError:
            self.pencil = before
            return
        if done:
            self.happened.add(name)
        if name != "undo" and done:
            self.pencil.before = [*before.before, before]

    def _note(self, on: date, kinds: tuple[str, str, str], amount: int, money: int) -> None:
        self.pencil.entries += ((on, kinds, amount, money),)

    def _open(self, on: date, kinds: tuple[str, str, str], n: int, money: int) -> bool:
        line = SummaryLine(*kinds, n, money)
        stock.opening_balance(self.library, OpeningBalance(on, (line,)))
        self._note(date.fromordinal(on.toordinal() - 1), kinds, n, money)
        return True

    def _receive(self, on: date, kinds: tuple[str, str, str], n: int, price: int) -> bool:
        title = TitleDraft(title="Т", kind=kinds[0], content=kinds[1], language=kinds[2])
        first = str(1000 + 10 * len(self.pencil.copies) + 100 * self._clock())
        line = ReceiptLine(title=title, copies=n, first_no=first, price=price)
        receiving.receive(self.library, ReceiptDraft(on, origin="gift"), [line])
        for step in range(n):
            self.pencil.copies += ((str(int(first) + step), kinds, price),)
            self._note(on, kinds, 1, price)
        return True

    def _clock(self) -> int:
        return len(self.pencil.before)

    def _papers(self, on: date, kinds: tuple[str, str, str], n: int, money: int) -> bool:
        line = SummaryLine(*kinds, n, money)
        receiving.receive(self.library, ReceiptDraft(on, origin="subscription"), [line])
        self._note(on, kinds, n, money)
        return True

    def _withdraw(self, on: date, reason: Reason, places: frozenset[int]) -> bool:
        alive = [copy for copy in self.pencil.copies if copy[0] not in self.pencil.gone]
        chosen = sorted({_at(alive, place) for place in places}) if alive else []
        draft = WithdrawalDraft(on, reason=reason)
        if reason is Reason.TRANSFER:
            draft = WithdrawalDraft(on, reason=reason, receiver="школа")
        done = withdrawing.withdraw(self.library, draft, [no for no, _, _ in chosen])
        entries = tuple((on, kinds, -1, -price) for _, kinds, price in chosen)
        self._gone(done.id, entries, frozenset(no for no, _, _ in chosen))
        return True

    def _withdraw_papers(self, on: date, place: int, n: int, money: int) -> bool:
        came = [entry[1] for entry in self.pencil.entries if entry[2] > 1]
        if not came:
            return False
        kinds = _at(came, place)
        draft = WithdrawalDraft(on, reason="outdated")
        done = withdrawing.withdraw(self.library, draft, (), [SummaryLine(*kinds, n, money)])
        self._gone(done.id, ((on, kinds, -n, -money),), frozenset())
        return True

    def _gone(self, act: int | None, entries: tuple[Any, ...], numbers_: frozenset[str]) -> None:
        assert act
        self.pencil.entries += entries
        self.pencil.gone |= numbers_
        self.pencil.acts += ((act, entries, numbers_),)

    def _reverse(self, place: int) -> bool:
        if not self.pencil.acts:
            return False
        act, entries, numbers_ = _at(self.pencil.acts, place)
        on = max(TODAY, entries[0][0])
        withdrawing.reverse(self.library, act, ReversalDraft(on, "ошибка"))
        for _, kinds, amount, money in entries:
            self._note(on, kinds, -amount, -money)
        self.pencil.gone -= numbers_
        return True

    def _enlist(self, kinds: tuple[str, str, str], n: int, price: int) -> bool:
        title = TitleDraft(title="С", kind=kinds[0], content=kinds[1], language=kinds[2])
        first = str(500_000 + 10 * len(self.pencil.copies) + 100 * self._clock())
        line = ReceiptLine(title=title, copies=n, first_no=first, price=price)
        receiving.enlist(self.library, [line])
        for step in range(n):
            self.pencil.copies += ((str(int(first) + step), kinds, price),)
        return True

    def _strike(self, place: int) -> bool:
        if not self.pencil.copies:
            return False
        number, kinds, price = _at(self.pencil.copies, place)
        copy = copies.find(self.library.database, number)
        assert copy
        mistakes.strike_out(self.library, copy.id, "дважды")
        self.pencil.gone |= {number}
        if copy.receipt:
            was_out = any(number in taken for _, _, taken in self.pencil.acts)
            self._note(TODAY if was_out else copy.receipt[1], kinds, -1, -price)
        return True

    def _lend(self, place: int) -> bool:
        if not self.pencil.copies:
            return False
        lending.issue(self.library, 1, _at(self.pencil.copies, place)[0])
        return True

    def _bring(self, place: int) -> bool:
        loans = open_of_reader(self.library.database, self.reader)
        if loans:
            lending.take_back(self.library, _at(loans, place).inventory_no)
        return bool(loans)

    def _lose(self, place: int) -> bool:
        owed = losses.of_reader(self.library, self.reader)
        if owed:
            losses.settle(self.library, owed[0].id, SettlementDraft("found"))
            return True
        loans = open_of_reader(self.library.database, self.reader)
        if loans:
            losses.lose(self.library, _at(loans, place).id)
        return bool(loans)

    def _check(self) -> bool:
        done = stocktaking.begin(self.library, StocktakeDraft(Occasion.PLANNED))
        assert done.id
        alive = [price for no, _, price in self.pencil.copies if no not in self.pencil.gone]
        self.pencil.checks += ((done.id, len(alive), sum(alive)),)
        return True

    def _count(self, place: int) -> bool:
        going = self._going()
        if not going or not self.pencil.copies:
            return False
        number = _at(self.pencil.copies, place)[0]
        return stocktaking_count.count(self.library, going[0], number).done is not None

    def _end_check(self) -> bool:
        going = self._going()
        if going:
            stocktaking.close(self.library, going[0])
        return bool(going)

    def _going(self) -> list[int]:
        return [check.id for check in stocktaking.checks(self.library) if check.state == "open"]

    def _undo(self) -> bool:
        undo.undo_last(self.library)
        assert self.pencil.before
        self.pencil = self.pencil.before[-1]
        return True

    def check(self) -> None:
        """Both years' books, against their relations and the pencil; every check of the stock."""
        for id, n, money in self.pencil.checks:
            tally = stocktaking.tally(self.library, id)
            assert (tally.frozen, tally.frozen_money) == (n, money)
        for year in (2025, 2026):
            book = reports.report(self.library, SUMMARY_BOOK, reports.period(f"{year}"))
            broken = [
                (check.name, check.left, check.right)
                for check in book.checks
                if not check.ok and not check.relation.weak
            ]
            assert broken == []
            for table, key in (("1", "total"), ("2", "money")):
                for row in book.form.table(table).rows:
                    cell = book.evaluated.cell(table, row.key, key)
                    assert cell.indicator and cell.period
                    entries = reports.why(self.library, cell.indicator, cell.period)
                    assert sum(entry.amount for entry in entries) == cell.value
            pencil = self.pencil.standing(date(year + 1, 1, 1))
            for column in book.form.table("3").columns:
                found = book.evaluated.cell("3", "is", column.key).value
                assert found == pencil.get(column.key, 0), column.key


@pytest.fixture(scope="module")
def playground() -> Iterator[tuple[Library, int]]:
    """A library with one reader; what a history leaves in it is wiped."""
    library = Library(Database.in_memory("001"), lambda: datetime(2026, 12, 20, 10, 0))
    draft = ReaderDraft("Асанова", "Гүлнара", "", 1985, "teacher")
    done = readers.register(library, draft)
    assert done.id
    yield library, done.id
    library.database.close()


def wipe(library: Library) -> None:
    """Back to the one reader."""
    library.database.execute("PRAGMA foreign_keys = OFF")
    with library.database.transaction():
        for table in _WIPED:
            library.database.execute(f"DELETE FROM {table}")
    library.database.execute("PRAGMA foreign_keys = ON")
    library.database.known.clear()


def _played(library: Library, reader: int, history: list[Step]) -> set[str]:
    """Play a history in an empty stock and look at its books; which steps were done."""
    wipe(library)
    game = History(library, reader)
    for step in history:
        game.play(step)
    game.check()
    return game.happened


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_history_breaks_a_book(playground: tuple[Library, int], shard: int) -> None:
    library, reader = playground
    happened: set[str] = set()
    for number in range(EXAMPLES):
        history = Dice(f"{shard}/{number}").history()
        try:
            happened |= _played(library, reader, history)
        except BaseException as error:
            error.add_note(f"history {number}: {history}")
            raise
    assert happened == KINDS, "each kind of step was done, not only refused"
