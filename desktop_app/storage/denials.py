"""Refusals of documents, and the same wish gathered from all who had it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.denials import DenialDraft, DenialState
from desktop_app.domain.text import search_key
from desktop_app.storage.database import Database
from desktop_app.storage.days import day

_STATES = {
    DenialState.OPEN: "closed_on IS NULL AND requested_on IS NULL",
    DenialState.REQUESTED: "closed_on IS NULL AND requested_on IS NOT NULL",
    DenialState.CLOSED: "closed_on IS NOT NULL",
}
_ORDERS = {
    "times": "times DESC, key, id",
    "wanted": "key, id",
    "last": "last DESC, id",
}


@dataclass(frozen=True)
class Wish:
    """The same text wanted `times`; `id` is of the first refusal, `ids` are all of them."""

    id: int
    wanted: str
    times: int
    first: date
    last: date
    reasons: tuple[str, ...]
    requested_on: date | None
    closed_on: date | None
    outcome: str
    ids: tuple[int, ...]


def add(database: Database, draft: DenialDraft, on: date) -> int:
    """A refusal; its id."""
    return database.insert(
        "denial",
        reader_id=draft.reader_id,
        on_date=on.isoformat(),
        wanted=draft.wanted,
        reason=draft.reason,
        note=draft.note,
        search_key=search_key(draft.wanted),
    )


def wishes(database: Database, state: DenialState, order: str = "times") -> list[Wish]:
    """The wishes of a state; those asked for on different days stay apart."""
    found = database.rows(
        "SELECT min(id) AS id, min(wanted), count(*) AS times, min(on_date), max(on_date) AS last,"
        " group_concat(DISTINCT reason), requested_on, closed_on, outcome, group_concat(id),"
        " search_key AS key"
        f" FROM denial WHERE {_STATES[state]}"
        f" GROUP BY search_key, requested_on, closed_on, outcome ORDER BY {_ORDERS[order]}"
    )
    return [
        Wish(
            row[0],
            row[1],
            row[2],
            date.fromisoformat(row[3]),
            date.fromisoformat(row[4]),
            tuple(sorted(row[5].split(","))),
            day(row[6]),
            day(row[7]),
            row[8],
            tuple(sorted(map(int, row[9].split(",")))),
        )
        for row in found
    ]


def request(database: Database, ids: Sequence[int], on: date) -> None:
    """The wishes go to the central library."""
    for id in ids:
        database.update("denial", id, requested_on=on.isoformat())


def close(database: Database, ids: Sequence[int], on: date, outcome: str) -> None:
    """The wishes are settled."""
    for id in ids:
        database.update("denial", id, closed_on=on.isoformat(), outcome=outcome)
