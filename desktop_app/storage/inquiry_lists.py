"""Lists of the self-government's inquiries: the journal's rows, filters, what waits, who asked."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nlargest

from desktop_app.domain.inquiries import InquiryState, Shown
from desktop_app.domain.periods import Period
from desktop_app.domain.text import in_language
from desktop_app.storage import inquiry_steps, search
from desktop_app.storage.database import Database, Row

_WAY = " ".join(f"WHEN '{state.value}' THEN {at}" for at, state in enumerate(InquiryState))
ORDERS = {
    "number": "year{side}, number{side}",
    "due": "closed_on IS NOT NULL, CASE WHEN closed_on IS NULL THEN due_on END{side},"
    " due_on DESC, id DESC",  # what is still owed first, then what was closed lately
    "question": "sort_key{side}, id{side}",
    "state": f"CASE state {_WAY} END{{side}}, due_on{{side}}, id{{side}}",
}
_SHOWN = {
    Shown.OPEN: " AND closed_on IS NULL",
    Shown.WAITING: " AND closed_on IS NULL AND state = 'waiting'",
    Shown.TO_HAND: " AND state = 'done'",
    Shown.ALL: "",
}
_ROW = (
    "inquiry.id, inquiry.year, inquiry.number, inquiry.on_date, inquiry.asker, inquiry.office,"
    " coalesce(organisation.name_ru, ''), coalesce(organisation.name_ky, ''), inquiry.question,"
    " inquiry.rubric, inquiry.kind, inquiry.due_on, inquiry.state, inquiry.closed_on"
)
_FROM = "FROM inquiry LEFT JOIN organisation ON organisation.id = inquiry.organisation_id"


@dataclass(frozen=True)
class InquiryRow:
    """An inquiry as a list shows it."""

    id: int
    year: int
    number: int
    on: date
    asker: str
    office: str
    body_ru: str
    body_ky: str
    question: str
    rubric: str
    kind: str
    due_on: date
    state: InquiryState
    closed_on: date | None

    def body(self, language: str) -> str:
        """The asking body's name in a language, or the only one it has."""
        return in_language(language, self.body_ru, self.body_ky)

    def is_overdue(self, today: date) -> bool:
        """Is it open with its day passed?"""
        return self.state.is_open and self.due_on < today

    def is_late(self) -> bool:
        """Was it answered after its day?"""
        return self.closed_on is not None and self.closed_on > self.due_on


@dataclass(frozen=True)
class Narrow:
    """Which inquiries a list shows: by state, by topic (an own one with its usual code)."""

    shown: Shown = Shown.ALL
    rubric: str = ""
    own_rubric_id: int | None = None


def rows(database: Database, ids: Sequence[int]) -> dict[int, InquiryRow]:
    """Inquiries by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"SELECT {_ROW} {_FROM} WHERE inquiry.id IN ({marks})", tuple(ids))
    return {row[0]: _row(row) for row in found}


def ids(
    database: Database,
    text: str = "",
    order: str = "number",
    *,
    descending: bool = False,
    narrow: Narrow | None = None,
) -> array[int]:
    """All that are not in the trash and match the typed words; in order."""
    narrow = narrow or Narrow()
    where, params = f"trashed_at IS NULL{_SHOWN[narrow.shown]}", list[object]()
    if narrow.own_rubric_id is not None:
        where, params = f"{where} AND own_rubric_id = ?", [narrow.own_rubric_id]
    elif narrow.rubric:
        where, params = f"{where} AND rubric = ?", [narrow.rubric]
    return search.ids(
        database,
        "inquiry",
        text,
        order=ORDERS[order].format(side=" DESC" if descending else ""),
        where=where,
        params=params,
    )


def counts(database: Database) -> dict[Shown, int]:
    """How many each of the choices would show, of all topics."""
    asked = ", ".join(
        f"(SELECT count(*) FROM inquiry WHERE trashed_at IS NULL{where})"
        for where in _SHOWN.values()
    )
    found = database.row(f"SELECT {asked}")
    return dict(zip(_SHOWN, found or (), strict=False))


def to_hand(database: Database, few: int) -> tuple[int, list[InquiryRow]]:
    """How many answers wait for their askers, and the first few of them, the oldest first."""
    n = database.number(
        "SELECT count(*) FROM inquiry WHERE state = 'done' AND trashed_at IS NULL", ()
    )
    found = database.rows(
        f"SELECT {_ROW} {_FROM} WHERE inquiry.state = 'done' AND inquiry.trashed_at IS NULL"
        " ORDER BY inquiry.closed_on, inquiry.id LIMIT ?",
        (few,),
    )
    return n, [_row(row) for row in found]


def of_period(database: Database, period: Period) -> list[int]:
    """Those received, answered, refused or first passed on in a period, by number."""
    passed = inquiry_steps.passed_on(database, period)
    found = database.rows(
        "SELECT id FROM inquiry WHERE trashed_at IS NULL AND (on_date >= ?1 AND on_date < ?2"
        " OR closed_on >= ?1 AND closed_on < ?2"
        f" OR id IN ({', '.join(map(str, passed))})) ORDER BY year, number",
        (period.start.isoformat(), period.end.isoformat()),
    )
    return [row[0] for row in found]


def beginning_with(
    database: Database, beginnings: Sequence[str], most: int
) -> list[tuple[int, str, str]]:
    """(id, question, rubric) of answered inquiries that have a word with such a beginning.

    The beginnings are folded letters; those are found that have most of them.
    """
    shared: Counter[int] = Counter()
    for one in beginnings:
        found = database.rows(
            "SELECT rowid FROM inquiry_start WHERE inquiry_start MATCH ?", (f'"{one}"*',)
        )
        shared.update(row[0] for row in found)
    best = nlargest(most, ((n, id) for id, n in shared.items()))
    rows = database.rows(
        "SELECT id, question, rubric FROM inquiry WHERE state IN ('done', 'handed')"
        f" AND trashed_at IS NULL AND id IN ({', '.join(str(id) for _, id in best)})"
    )
    return [(id, question, rubric) for id, question, rubric in rows]


def trashed(database: Database) -> list[InquiryRow]:
    """What lies in the trash, the latest first."""
    found = database.rows(
        f"SELECT {_ROW} {_FROM} WHERE inquiry.trashed_at IS NOT NULL"
        " ORDER BY inquiry.trashed_at DESC, inquiry.id"
    )
    return [_row(row) for row in found]


def askers(database: Database, organisation_id: int | None) -> list[tuple[str, str]]:
    """Who asked before, with the post: of one body, the latest first."""
    where = "WHERE organisation_id = ?" if organisation_id is not None else "WHERE ? IS NULL"
    found = database.rows(
        f"SELECT asker, office FROM inquiry {where} AND asker <> ''"
        " GROUP BY asker, office ORDER BY max(id) DESC LIMIT 50",
        (organisation_id,),
    )
    return [(asker, office) for asker, office in found]


def _row(row: Row) -> InquiryRow:
    on, due = date.fromisoformat(row[3]), date.fromisoformat(row[11])
    closed = date.fromisoformat(row[13]) if row[13] else None
    values = (*row[:3], on, *row[4:11], due, InquiryState(row[12]), closed)
    return InquiryRow(*values)
