"""Acts of withdrawal that are being collected: kept on the disk line by line, then posted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from desktop_app.domain.batches import SummaryLine
from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import WithdrawalDraft
from desktop_app.services import withdrawing, work_drafts
from desktop_app.services.library import Done, Library, Told
from desktop_app.services.work_drafts import WorkDraft
from desktop_app.storage import copies, drafts

KIND = "withdrawal"
_DAYS = ("on", "approved_on")


@dataclass(frozen=True)
class ActDraft:
    """What was collected so far; `id` is None for one that was never kept."""

    head: WithdrawalDraft
    copies: tuple[int, ...] = ()
    lines: tuple[SummaryLine, ...] = ()
    id: int | None = None
    begun_on: date | None = None


def keep(library: Library, draft: ActDraft) -> int:
    """Write it to the disk; returns its id. Keeping is no act: Ctrl+Z passes over it."""
    head = asdict(draft.head)
    for day in _DAYS:
        head[day] = head[day].isoformat() if head[day] else None
    body = {
        "head": head,
        "copies": list(draft.copies),
        "lines": [asdict(line) for line in draft.lines],
    }
    return work_drafts.keep(library, KIND, body, draft.id)


def opened(library: Library) -> list[ActDraft]:
    """What is collected and not posted, the oldest first."""
    return [_read(found) for found in work_drafts.opened(library, KIND)]


def get(library: Library, draft_id: int) -> ActDraft:
    """One open draft; `draft_gone` when it was posted or thrown away."""
    found = next((one for one in opened(library) if one.id == draft_id), None)
    if found is None:
        raise UserError("draft_gone")
    return found


def discard(library: Library, draft_id: int) -> Done:
    """Throw a draft away; Ctrl+Z brings it back."""
    draft = get(library, draft_id)
    with library.act("stock.discard_draft") as act:
        act.id = draft_id
        drafts.close(library.database, draft_id, library.today)
        act.summary = {"n": len(draft.copies) + len(draft.lines)}
    assert act.done
    return act.done


def post(library: Library, draft: ActDraft, told: Told | None = None) -> Done:
    """The draft becomes an act; undoing the act opens the draft again."""
    known = copies.of_ids(library.database, draft.copies)
    numbers = [copy.inventory_no for copy in known]
    return withdrawing.withdraw(
        library, draft.head, numbers, draft.lines, draft_id=draft.id, told=told
    )


def _read(found: WorkDraft) -> ActDraft:
    body: Mapping[str, Any] = found.body
    head = dict(body["head"])
    for day in _DAYS:
        head[day] = date.fromisoformat(head[day]) if head[day] else None
    lines = tuple(SummaryLine(**line) for line in body["lines"])
    return ActDraft(WithdrawalDraft(**head), tuple(body["copies"]), lines, found.id, found.begun_on)
