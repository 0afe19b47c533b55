"""The register of equipment and furniture, what was asked off it and what is gone."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.property import AGED, PropertyDraft, Shown
from desktop_app.domain.text import search_key, sort_key
from desktop_app.storage.database import Database, Row
from desktop_app.storage.days import day

_GONE = (
    "coalesce((SELECT sum(gone.quantity) FROM property_removal AS gone"
    " WHERE gone.property_id = property.id AND removed_on <> '' AND removed_on <= ?), 0)"
)
_ACTS = (
    "coalesce((SELECT group_concat(act_no, ', ') FROM property_removal AS gone"
    " WHERE gone.property_id = property.id AND removed_on <> '' AND removed_on <= ?), '')"
)
_ASKED = (
    "SELECT 1 FROM property_removal AS asked"
    " WHERE asked.property_id = property.id AND removed_on = ''"
)
_FIELDS = (
    "on_date kind name inventory_no year quantity price origin is_old condition place"
    " responsible document note"
).split()
_FREE = ("name", "inventory_no", "condition", "place", "responsible", "document", "note")
_ORDERS = {
    "name": "property.sort_key {way}, id",
    "number": "inventory_no = '', length(inventory_no) {way}, inventory_no {way}, id",
    "year": "year = '', year {way}, property.sort_key, id",
    "place": "place = '', place {way}, property.sort_key, id",
}
MARKED = "1"
EVER = "9999-12-31"


@dataclass(frozen=True)
class PropertyRow:
    """A line of the register; `left` pieces on the day asked for, `requested` asked off.

    `acts` are the accountant's numbers by which the others went.
    """

    id: int
    draft: PropertyDraft
    record_id: int | None
    is_cancelled: bool
    left: int
    requested: int
    acts: str

    @property
    def money(self) -> int:
        """What is left, in tyiyn."""
        return self.left * self.draft.price


@dataclass(frozen=True)
class Removal:
    """Pieces asked off the register; gone when `removed_on` is set."""

    id: int
    property_id: int
    quantity: int
    reason: str
    requested_on: date | None
    removed_on: date | None
    act_no: str


def add(database: Database, draft: PropertyDraft, record_id: int | None) -> int:
    """A new line."""
    return database.insert("property", **_columns(draft), record_id=record_id)


def change(database: Database, id: int, draft: PropertyDraft) -> None:
    """What may be rewritten; what the ledger was posted with never."""
    columns = _columns(draft)
    keys = (*_FREE, "year", "search_key", "sort_key")
    database.update("property", id, **{key: columns[key] for key in keys})


def set_responsible(database: Database, ids: Sequence[int], name: str) -> None:
    """Who answers for these lines from now on."""
    for id in ids:
        database.update("property", id, responsible=name)


def cancel(database: Database, id: int, at: datetime) -> None:
    """Out of the lists; the line stays."""
    database.trash("property", id, at)


def with_number(database: Database, inventory_no: str) -> int | None:
    """The line that has this accountant's number."""
    found = database.value(
        "SELECT id FROM property WHERE inventory_no = ? AND trashed_at IS NULL", (inventory_no,)
    )
    return None if found is None else int(found)


def ids(
    database: Database,
    today: date,
    text: str = "",
    shown: Shown = Shown.KEPT,
    order: str = "name",
    *,
    descending: bool = False,
) -> array[int]:
    """The lines of a part of the register that have all typed words."""
    conditions, params = ["trashed_at IS NULL"], list[object]()
    for word in search_key(text).split():
        conditions.append("property.search_key LIKE ?")
        params.append(f"%{word}%")
    left = f"quantity > {_GONE}"
    conditions.append(f"NOT {left}" if shown is Shown.REMOVED else left)
    params.append(EVER)
    if shown is Shown.BAD:
        conditions.append("condition IN ('poor', 'broken')")
    elif shown is Shown.AGED:
        conditions.append("year <> '' AND year <= ?")
        params.append(str(today.year - AGED))
    elif shown is Shown.REQUESTED:
        conditions.append(f"EXISTS ({_ASKED})")
    by = _ORDERS[order].format(way="DESC" if descending else "ASC")
    return database.ids(
        f"SELECT id FROM property WHERE {' AND '.join(conditions)} ORDER BY {by}", params
    )


def rows(database: Database, ids: Sequence[int], on: date | None = None) -> dict[int, PropertyRow]:
    """Lines by id as of the end of a day, or with everything that is gone."""
    marks = ", ".join("?" * len(ids))
    return {row.id: row for row in _rows(database, f"WHERE id IN ({marks})", tuple(ids), on)}


def kept(database: Database, on: date) -> list[PropertyRow]:
    """What stood in the register at the end of a day, group by group, by name."""
    where = "WHERE trashed_at IS NULL AND on_date <= ? ORDER BY kind, sort_key, id"
    return [row for row in _rows(database, where, (on.isoformat(),), on) if row.left]


def removals(database: Database, property_id: int | None = None) -> list[Removal]:
    """What was asked off: of one line, or all that still waits for the accountant's act."""
    where = "removed_on = ''" if property_id is None else "property_id = ?"
    params = () if property_id is None else (property_id,)
    found = database.rows(
        "SELECT id, property_id, quantity, reason, requested_on, removed_on, act_no"
        f" FROM property_removal WHERE {where} ORDER BY id",
        params,
    )
    return [
        Removal(row[0], row[1], row[2], row[3], day(row[4]), day(row[5]), row[6]) for row in found
    ]


def ask(database: Database, property_id: int, quantity: int, reason: str, on: date) -> int:
    """Pieces asked off; a line has one open request, which a second one replaces."""
    open_one = database.value(
        "SELECT id FROM property_removal WHERE property_id = ? AND removed_on = ''", (property_id,)
    )
    if open_one is not None:
        database.update(
            "property_removal",
            open_one,
            quantity=quantity,
            reason=reason,
            requested_on=on.isoformat(),
        )
        return int(open_one)
    return database.insert(
        "property_removal",
        property_id=property_id,
        quantity=quantity,
        reason=reason,
        requested_on=on.isoformat(),
        removed_on="",
        act_no="",
    )


def drop_request(database: Database, removal_id: int) -> None:
    """A request that is no longer asked; nothing was counted by it."""
    database.execute("DELETE FROM property_removal WHERE id = ? AND removed_on = ''", (removal_id,))


def close(database: Database, removal_id: int, on: date, act_no: str) -> None:
    """Gone by the accountant's act."""
    database.update("property_removal", removal_id, removed_on=on.isoformat(), act_no=act_no)


def people(database: Database) -> list[str]:
    """Who answers for something that is kept, with the most lines first."""
    found = database.rows(
        "SELECT responsible FROM property WHERE trashed_at IS NULL AND responsible <> ''"
        " GROUP BY responsible ORDER BY count(*) DESC, responsible"
    )
    return [row[0] for row in found]


def _columns(draft: PropertyDraft) -> dict[str, object]:
    columns: dict[str, object] = {key: getattr(draft, key) for key in _FIELDS[1:]}
    words = (draft.name, draft.inventory_no, draft.place, draft.responsible, draft.note)
    return columns | {
        "on_date": draft.on.isoformat(),
        "year": str(draft.year or ""),
        "is_old": MARKED if draft.is_old else "",
        "search_key": search_key(" ".join(words)),
        "sort_key": sort_key(draft.name),
    }


def _rows(
    database: Database, tail: str, params: tuple[object, ...], on: date | None
) -> list[PropertyRow]:
    until = on.isoformat() if on else EVER
    asked = _ASKED.replace("SELECT 1", "SELECT sum(asked.quantity)")
    found = database.rows(
        f"SELECT id, {', '.join(_FIELDS)}, record_id, trashed_at, quantity - {_GONE},"
        f" coalesce(({asked}), 0), {_ACTS} FROM property {tail}",
        (until, until, *params),
    )
    return [_row(row) for row in found]


def _row(row: Row) -> PropertyRow:
    values = dict(zip(_FIELDS, row[1:-5], strict=True))
    values["on"] = date.fromisoformat(values.pop("on_date"))
    values["year"] = int(values["year"]) if values["year"] else None
    values["is_old"] = bool(values["is_old"])
    return PropertyRow(row[0], PropertyDraft(**values), row[-5], row[-4] is not None, *row[-3:])
