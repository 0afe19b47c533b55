"""Claims («рекламации»): the letter about issues that did not come, and what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.errors import UserError
from desktop_app.domain.periodicals import LONGEST
from desktop_app.domain.text import normalise
from desktop_app.services import issues
from desktop_app.services.library import Done, Library
from desktop_app.storage import issues as storage
from desktop_app.storage.issues import ClaimRow, IssueRow

Key = tuple[int, int, int]
"""Periodical, year, number."""


@dataclass(frozen=True)
class Claimed:
    """Issues of one title in a letter: «№ 3, № 5»; `copies` of each were ordered."""

    title: str
    index_no: str
    year: int
    issues: tuple[str, ...]
    copies: int


@dataclass(frozen=True)
class Claim:
    """A letter with its issues; `arrived` of them came since."""

    row: ClaimRow
    issues: int
    arrived: int

    @property
    def id(self) -> int:
        """The letter's id."""
        return self.row.id


def write(library: Library, keys: Sequence[Key], recipient: str, on: date | None = None) -> Done:
    """Log a letter about late issues; each of them is marked with it."""
    recipient, day = normalise(recipient), on or library.today
    if day > library.today:
        raise UserError("date_in_future")
    if not recipient or len(recipient) > LONGEST:
        raise UserError("recipient_required")
    if not keys:
        raise UserError("nothing_to_claim")
    with library.act("claim.write") as act:
        act.id = storage.add_claim(library.database, day, recipient)
        late = {_key(one.cell): one.cell for one in issues.late(library)}
        for key in dict.fromkeys(keys):
            cell = late.get(key)
            if cell is None:
                raise UserError("issue_not_late")
            issue_id = storage.keep(library.database, *key, cell.month)
            storage.claim(library.database, issue_id, act.id)
        act.summary = {"n": len(set(keys)), "number": get(library, act.id).row.number}
    assert act.done
    return act.done


def answer(library: Library, claim_id: int, text: str, on: date | None = None) -> Done:
    """What the post or the publisher answered."""
    text, day = normalise(text), on or library.today
    if not text:
        raise UserError("claim_answer_required")
    with library.act("claim.answer") as act:
        number = get(library, claim_id).row.number
        storage.answer(library.database, claim_id, text, day)
        act.id, act.summary = claim_id, {"number": number}
    assert act.done
    return act.done


def all_of(library: Library) -> list[Claim]:
    """The letters, the newest first."""
    return [_claim(library, row) for row in storage.claims(library.database)]


def get(library: Library, claim_id: int) -> Claim:
    """One letter; `claim_unknown` when there is none."""
    found = storage.claims(library.database, [claim_id])
    if not found:
        raise UserError("claim_unknown")
    return _claim(library, found[0])


def lines(library: Library, claim_id: int) -> list[Claimed]:
    """What the letter names, by title and year; issues that came since stay in it."""
    groups: dict[tuple[int, int], list[IssueRow]] = {}
    for row in storage.of_claim(library.database, claim_id):
        groups.setdefault((row.periodical_id, row.year), []).append(row)
    found = []
    for (periodical_id, year), rows in groups.items():
        card = issues.year_card(library, periodical_id, year)
        cells = [cell for row in rows if (cell := card.cell(row.number))]
        draft = card.card.draft
        named = tuple(cell.name for cell in cells)
        copies = max((cell.copies for cell in cells), default=1)
        found.append(Claimed(draft.title, draft.index_no, year, named, copies))
    return sorted(found, key=lambda one: (one.title, one.year))


def recipient(library: Library) -> str:
    """Whom the last letter was written to; "" before the first."""
    return storage.last_recipient(library.database)


def unclaimed(library: Library) -> list[issues.Waiting]:
    """Late issues that no letter is about yet."""
    return [one for one in issues.late(library) if not (one.cell.row and one.cell.row.claim_id)]


def _claim(library: Library, row: ClaimRow) -> Claim:
    found = storage.of_claim(library.database, row.id)
    return Claim(row, len(found), sum(one.received_on is not None for one in found))


def _key(cell: issues.Cell) -> Key:
    return cell.periodical_id, cell.year, cell.number
