"""A batch while it is typed, as JSON can hold it: its head and its lines, read back as drafts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from desktop_app.domain.batches import Control, Line, ReceiptLine, SummaryLine
from desktop_app.domain.stock import Owner, ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import work_drafts
from desktop_app.services.library import Library

RECEIVED, OLD = "batch", "old_books"
"""Kinds of drafts: a batch with its document, copies of the opening balance."""


@dataclass(frozen=True)
class BatchDraft:
    """What was typed so far. `id` is None for one that was never kept."""

    head: ReceiptDraft
    control: Control
    lines: tuple[Line, ...]
    id: int | None = None
    begun_on: date | None = None


def keep(library: Library, kind: str, draft: BatchDraft) -> int:
    """Write it to the disk; returns its id."""
    body = {
        "head": _plain(asdict(draft.head)),
        "control": asdict(draft.control),
        "lines": [_line(line) for line in draft.lines],
    }
    return work_drafts.keep(library, kind, body, draft.id)


def newest(library: Library, kind: str) -> BatchDraft | None:
    """What was begun last and is not finished."""
    found = work_drafts.opened(library, kind)
    if not found:
        return None
    body, last = found[-1].body, found[-1]
    head = dict(body["head"])
    for day in ("on", "document_date"):
        head[day] = date.fromisoformat(head[day]) if head[day] else None
    lines = tuple(_read(line) for line in body["lines"])
    return BatchDraft(
        ReceiptDraft(**head), Control(**body["control"]), lines, last.id, last.begun_on
    )


def _line(line: Line) -> dict[str, Any]:
    """A line without inventory numbers has no copies."""
    return _plain(asdict(line))


def _read(values: Mapping[str, Any]) -> Line:
    if "copies" not in values:
        return SummaryLine(**values)
    title, owner = values["title"], Owner(values["owner"])
    return ReceiptLine(
        **{**values, "title": TitleDraft(**title) if title else None, "owner": owner}
    )


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return {
        key: value.isoformat() if isinstance(value, date) else value
        for key, value in values.items()
    }


def lines_of(rows: Sequence[Line | None]) -> tuple[Line, ...]:
    """The lines that a list on the screen holds."""
    return tuple(row for row in rows if row is not None)
