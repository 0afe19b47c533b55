"""Work that is typed for longer than a power cut waits: kept line by line, continued, closed.

    draft_id = work_drafts.keep(library, "batch", {"head": …, "lines": […]}, draft_id)
    for draft in work_drafts.opened(library, "batch"): …   # offered when the screen opens
    with library.act("stock.receive") as act:
        work_drafts.became(act, draft_id)                  # undoing the act opens the draft again

Keeping a draft is no act: Ctrl+Z passes over it. The body is what JSON can hold; dates
are ISO text, money is tyiyn.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.services.library import Act, Library
from desktop_app.storage import drafts
from desktop_app.storage.drafts import WorkDraft as WorkDraft


def keep(library: Library, kind: str, body: Mapping[str, Any], draft_id: int | None = None) -> int:
    """Write the draft to the disk, a new one without an id; returns its id."""
    with library.database.transaction():
        if draft_id is None:
            return drafts.add(library.database, kind, body, library.today)
        drafts.change(library.database, draft_id, body)
    return draft_id


def opened(library: Library, kind: str) -> list[WorkDraft]:
    """What was begun and is not finished, the oldest first."""
    return drafts.opened(library.database, kind)


def lay_aside(library: Library, draft_id: int) -> None:
    """She does not want it any more; its row stays, nobody offers it."""
    with library.database.transaction():
        drafts.close(library.database, draft_id, library.today)


def became(act: Act, draft_id: int | None) -> None:
    """Inside the act that the draft turns into; undoing the act opens the draft again."""
    if draft_id is not None:
        drafts.close(act.library.database, draft_id, act.library.today)
