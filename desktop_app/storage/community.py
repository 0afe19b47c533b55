"""Public works, things done with partners, achievements; events with partners, publications.

They are rows of `record`. An event stands in the same list under its negative id; it and a
publication are looked at here and changed in their own sections.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.community import KINDS, CommunityDraft
from desktop_app.domain.periods import Period
from desktop_app.domain.records import RecordKind
from desktop_app.domain.text import in_language, search_key
from desktop_app.storage.database import Database, Row
from desktop_app.storage.days import day, written

EVENT = "event"
"""The kind of a row that is an event held together with a body."""

ORDERS = {
    "on": "on_date {side}, id {side}",
    "kind": "kind {side}, on_date DESC, id DESC",
    "title": "title {side}, id {side}",
}
_SHOWN = ", ".join(f"'{kind.value}'" for kind in (*KINDS, RecordKind.PUBLICATION))
# An event that a thing done together in the same days tells of is not shown a second time.
_JOINT = """FROM event e WHERE e.state = 'held' AND e.trashed_at IS NULL
  AND EXISTS (SELECT 1 FROM event_organisation p WHERE p.event_id = e.id)
  AND NOT EXISTS (SELECT 1 FROM record r WHERE r.event_id = e.id
                  AND r.kind = 'partner_action' AND r.trashed_at IS NULL
                  AND r.on_date >= ? AND r.on_date < ?)"""
_EVER = ("", "9999")
_TITLE = "CASE e.title_ru WHEN '' THEN e.title_ky ELSE e.title_ru END"
_LISTED = f"""SELECT id, kind, on_date, max(on_date, ends_on) AS last_on, title FROM record
  WHERE kind IN ({_SHOWN}) AND trashed_at IS NULL
  UNION ALL SELECT -e.id, '{EVENT}', e.on_date, e.on_date, {_TITLE} {_JOINT}"""
_FIELDS = (
    "r.kind, r.on_date, r.title, r.work, r.role, r.organisation_id, r.agreement_id, r.order_no,"
    " r.order_on, r.ends_on, r.quantity, r.hours, r.is_in_hours, r.is_closed, r.result, r.proof,"
    " r.note, r.event_id"
)


@dataclass(frozen=True)
class CommunityRow:
    """A record, or an event held with partners (`id` negative, the draft holds day and title).

    `bodies` are the names in Russian and Kyrgyz: who charged, took part or awarded.
    """

    id: int
    draft: CommunityDraft
    bodies: tuple[tuple[str, str], ...] = ()
    agreement: tuple[str, str] = ("", "")  # number and day, ISO
    event_ru: str = ""
    event_ky: str = ""
    is_cancelled: bool = False

    @property
    def is_event(self) -> bool:
        """Counted among the events, shown here only."""
        return self.id < 0

    @property
    def is_own(self) -> bool:
        """Written down and changed here."""
        return self.draft.kind in KINDS

    def body(self, language: str) -> str:
        """The names of its bodies in a language."""
        return ", ".join(in_language(language, *names) for names in self.bodies)

    def event(self, language: str) -> str:
        """The event's title in a language, or the only one it has."""
        return in_language(language, self.event_ru, self.event_ky)

    def title(self, language: str) -> str:
        """An event has a title in each language, a record as it was typed."""
        return self.event(language) if self.is_event else self.draft.title


def write(database: Database, id: int, draft: CommunityDraft) -> None:
    """Write what a record of this kind has beyond others into its row."""
    database.update(
        "record",
        id,
        title=draft.title,
        note=draft.note,
        work=draft.work,
        role=draft.role,
        organisation_id=draft.organisation_id,
        agreement_id=draft.agreement_id,
        order_no=draft.order_no,
        order_on=written(draft.order_on),
        ends_on=written(draft.ends_on),
        hours=draft.hours,
        is_in_hours=int(draft.is_in_hours),
        is_closed=int(draft.is_closed),
        result=draft.result,
        proof=draft.proof,
        event_id=draft.event_id,
    )


def rows(database: Database, ids: Sequence[int]) -> dict[int, CommunityRow]:
    """Records, and events by their negative ids."""
    own = [id for id in ids if id > 0]
    joint = [-id for id in ids if id < 0]
    found = database.rows(
        f"SELECT r.id, {_FIELDS}, o.name_ru, o.name_ky, a.number, a.on_date,"
        " coalesce(e.title_ru, ''), coalesce(e.title_ky, ''), r.trashed_at FROM record r"
        " LEFT JOIN organisation o ON o.id = r.organisation_id"
        " LEFT JOIN agreement a ON a.id = r.agreement_id LEFT JOIN event e ON e.id = r.event_id"
        f" WHERE r.kind IN ({_SHOWN}) AND r.id IN ({', '.join('?' * len(own))})",
        tuple(own),
    )
    return {row[0]: _row(row) for row in found} | _events(database, joint)


def ids(
    database: Database,
    kinds: Sequence[str] = (),
    text: str = "",
    period: Period | None = None,
    order: str = "on",
    *,
    descending: bool = True,
) -> array[int]:
    """Valid ones of some kinds (of all) that touch the period and hold the words; few in all."""
    side = "DESC" if descending else "ASC"
    days = (period.start.isoformat(), period.end.isoformat()) if period else _EVER
    conditions: list[str] = ["1"]
    values: list[str] = [*days]
    if kinds:
        conditions.append(f"kind IN ({', '.join('?' * len(kinds))})")
        values += kinds
    if period:
        conditions.append("on_date < ? AND last_on >= ?")
        values += reversed(days)
    found = database.ids(
        f"SELECT id FROM ({_LISTED}) WHERE {' AND '.join(conditions)}"
        f" ORDER BY {ORDERS.get(order, ORDERS['on']).format(side=side)}",
        values,
    )
    wanted = search_key(text)
    if not wanted:
        return found
    known = rows(database, found)
    return array("q", (id for id in found if wanted in _searched(known[id])))


def counted(database: Database, name: str, period: Period) -> dict[int, int]:
    """What the ledger has of each record in the period, by record; in the order of its days."""
    found = database.rows(
        "SELECT ref, sum(amount) FROM fact WHERE name = ? AND on_date >= ? AND on_date < ?"
        " AND ref IN (SELECT id FROM record WHERE kind = ?)"
        " GROUP BY ref HAVING sum(amount) <> 0 ORDER BY min(on_date), ref",
        (name, period.start.isoformat(), period.end.isoformat(), name),
    )
    return {row[0]: row[1] for row in found}


def closed_for(database: Database, period: Period) -> int:
    """Days of the period on which the library was closed for public works."""
    return database.number(
        "SELECT coalesce(sum(amount), 0) FROM fact WHERE name = 'closed_day'"
        " AND on_date >= ? AND on_date < ?"
        " AND ref IN (SELECT id FROM record WHERE kind = 'public_work')",
        (period.start.isoformat(), period.end.isoformat()),
    )


def first_day(database: Database) -> date | None:
    """The day of the oldest one."""
    found = database.value(f"SELECT min(on_date) FROM ({_LISTED})", _EVER)
    return date.fromisoformat(found) if found else None


def _events(database: Database, ids: Sequence[int]) -> dict[int, CommunityRow]:
    marks = ", ".join("?" * len(ids))
    bodies: dict[int, list[tuple[str, str]]] = {}
    for event, *names in database.rows(
        "SELECT p.event_id, o.name_ru, o.name_ky FROM event_organisation p"
        f" JOIN organisation o ON o.id = p.organisation_id WHERE p.event_id IN ({marks})"
        " ORDER BY p.event_id, p.place",
        tuple(ids),
    ):
        bodies.setdefault(event, []).append((names[0], names[1]))
    found = database.rows(
        f"SELECT id, on_date, title_ru, title_ky, conclusion FROM event WHERE id IN ({marks})",
        tuple(ids),
    )
    return {
        -id: CommunityRow(
            -id,
            CommunityDraft(EVENT, date.fromisoformat(on), ru or ky, result=conclusion, event_id=id),
            bodies=tuple(bodies.get(id, ())),
            event_ru=ru,
            event_ky=ky,
        )
        for id, on, ru, ky, conclusion in found
    }


def _row(row: Row) -> CommunityRow:
    id, kind, on, title, work, role, organisation, agreement, order_no, order_on, *rest = row
    ends_on, days, hours, in_hours, closed, result, proof, note, event, *joined = rest
    name_ru, name_ky, number, agreed_on, event_ru, event_ky, trashed_at = joined
    draft = CommunityDraft(
        kind, date.fromisoformat(on), title, work, role, organisation, agreement, order_no,
        day(order_on), day(ends_on), days, hours, bool(in_hours), bool(closed), result, proof,
        note, event,
    )  # fmt: skip
    return CommunityRow(
        id,
        draft,
        () if name_ru is None else ((name_ru, name_ky),),
        ("", "") if number is None else (number, agreed_on),
        event_ru,
        event_ky,
        trashed_at is not None,
    )


def _searched(row: CommunityRow) -> str:
    draft = row.draft
    typed = (draft.title, draft.order_no, draft.result, draft.proof, draft.note, row.event_ru,
             row.event_ky, row.body("ru"), row.body("ky"))  # fmt: skip
    return search_key(" ".join(typed))
