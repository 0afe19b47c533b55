"""Acts of withdrawal to be looked at and printed: drafts on top, posted ones by year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import WithdrawalDraft, inventory_keys
from desktop_app.domain.text import search_key
from desktop_app.domain.withdrawals import Choice, choice_problems, repriced
from desktop_app.services import act_drafts, summary_book
from desktop_app.services import commission as people_of
from desktop_app.services.act_drafts import ActDraft
from desktop_app.services.commission import Commission
from desktop_app.services.library import Library
from desktop_app.services.summary_book import Summary
from desktop_app.storage import batches, copies
from desktop_app.storage import withdrawals as storage
from desktop_app.storage.copies import CopyRow as CopyRow
from desktop_app.storage.withdrawals import Listed as Listed


@dataclass(frozen=True)
class ActLine:
    """A line of the list: an act, or with a negative id a draft, which has no number.

    `reverses` and `reversed_by` are the numbers of other acts, 0 for none.
    """

    id: int
    year: int
    number: int
    on: date
    reason: str
    receiver: str
    copies: int
    money: int
    reverses: int = 0
    reversed_by: int = 0

    @property
    def is_draft(self) -> bool:
        """Is it still collected?"""
        return self.id < 0


@dataclass(frozen=True)
class Other:
    """Another act as it is named on paper."""

    id: int
    number: int
    on: date


@dataclass(frozen=True)
class ActSheet:
    """An act as its paper shows it; `number` 0 is the draft for the commission."""

    number: int
    draft: WithdrawalDraft
    copies: tuple[CopyRow, ...]
    summaries: tuple[Summary, ...]
    people: Commission
    reverses: Other | None = None
    reversed_by: Other | None = None

    @property
    def count(self) -> int:
        """Copies and papers."""
        return len(self.copies) + sum(line.quantity for line in self.summaries)

    @property
    def money(self) -> int:
        """Tyiyn by the accounting prices: what the ledger holds."""
        return sum(copy.price for copy in self.copies) + sum(x.money for x in self.summaries)

    @property
    def repriced(self) -> int:
        """Tyiyn with the accountant's coefficient, line by line; for the paper only."""
        by = self.draft.coefficient
        return sum(repriced(copy.price, by) for copy in self.copies) + sum(
            repriced(line.money, by) for line in self.summaries
        )


def years(library: Library) -> list[int]:
    """Years with posted acts, the newest first."""
    return storage.years(library.database)


def lines(library: Library, year: int | None = None, text: str = "") -> list[ActLine]:
    """Drafts, then the acts of a year (all), the newest first; `text` a number, a copy, a name."""
    ids = storage.ids(library.database, year)
    rows = storage.rows(library.database, ids)
    posted = [ActLine(**vars(rows[id])) for id in ids]
    found = [*(_draft_line(library, one) for one in act_drafts.opened(library)), *posted]
    return [line for line in found if _fits(library, line, text)] if text else found


def sheet(library: Library, act_id: int) -> ActSheet:
    """A posted act with its list from the ledger and the commission of its day."""
    act, contents = summary_book.act(library, act_id)
    return ActSheet(
        act.number,
        act.draft,
        contents.copies,
        contents.summaries,
        people_of.commission(library, act.draft.on),
        _other(library, act.reverses),
        _other(library, act.reversed_by),
    )


def draft_sheet(library: Library, draft: ActDraft) -> ActSheet:
    """A draft as the commission reads it before it is posted."""
    return ActSheet(
        0,
        draft.head,
        tuple(copies.of_ids(library.database, draft.copies)),
        tuple(Summary(**vars(line)) for line in draft.lines),
        people_of.commission(library, draft.head.on),
    )


def copies_of(library: Library, copy_ids: Sequence[int]) -> list[CopyRow]:
    """Copies by id in the order asked for."""
    return copies.of_ids(library.database, copy_ids)


def listed(library: Library, copy_ids: Sequence[int]) -> list[Listed]:
    """Copies with their titles' records, for a list that goes to another computer."""
    return storage.listed(library.database, copy_ids)


def of_copy(library: Library, copy_id: int) -> list[int]:
    """The acts that a copy ever stood in, the oldest first."""
    return storage.found_by_copy(library.database, copy_id)


def lost(library: Library) -> list[CopyRow]:
    """Copies that readers lost and that no act has taken out yet."""
    return copies.of_ids(library.database, storage.lost(library.database))


@dataclass(frozen=True)
class Candidate:
    """A copy to be ticked for an act, with what its loans say of it."""

    copy: CopyRow
    loans: int
    last_lent: date | None


def choose(library: Library, choice: Choice) -> Sequence[int]:
    """Copies on the shelf that fit a choice, by shelf and number."""
    problems = choice_problems(choice, library.today)
    if problems:
        raise UserError(problems[0].code, **problems[0].facts)
    return storage.choose(library.database, choice, library.today)


def candidates(library: Library, copy_ids: Sequence[int]) -> dict[int, Candidate]:
    """A page of the copies that were chosen from."""
    lent = storage.last_loans(library.database, copy_ids)
    found = {}
    for copy in copies.of_ids(library.database, copy_ids):
        loans, last = lent.get(copy.id, (0, ""))
        found[copy.id] = Candidate(copy, loans, date.fromisoformat(last) if last else None)
    return found


def _draft_line(library: Library, draft: ActDraft) -> ActLine:
    assert draft.id is not None
    paper = draft_sheet(library, draft)
    head = draft.head
    return ActLine(
        -draft.id, head.on.year, 0, head.on, head.reason, head.receiver, paper.count, paper.money
    )


def _fits(library: Library, line: ActLine, text: str) -> bool:
    """Its number, its receiver, or the inventory number of a copy in it."""
    typed = text.strip().lstrip("№ ")
    if typed == str(line.number) or search_key(text) in search_key(line.receiver):
        return True
    copy = copies.find(library.database, text) if inventory_keys(text) else None
    if copy is None:
        return False
    if line.is_draft:
        return copy.id in act_drafts.get(library, -line.id).copies
    return line.id in of_copy(library, copy.id)


def _other(library: Library, act_id: int | None) -> Other | None:
    found = batches.withdrawal(library.database, act_id) if act_id else None
    return Other(found.id, found.number, found.draft.on) if found else None
