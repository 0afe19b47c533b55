"""Publications: what a record of this kind has beyond other records, and the event it tells of."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.periods import Period
from desktop_app.domain.press import PublicationDraft
from desktop_app.domain.text import in_language, search_key
from desktop_app.storage.database import Database

ORDERS = {
    "on": "r.on_date {side}, r.id {side}",
    "edition": "r.edition {side}, r.on_date {side}, r.id {side}",
    "title": "r.title {side}, r.id {side}",
}
_KIND = "r.kind = 'publication'"


@dataclass(frozen=True)
class PublicationRow:
    """A publication; the titles are those of its event, `image_id` is its cutting."""

    id: int
    draft: PublicationDraft
    image_id: int | None
    event_ru: str
    event_ky: str
    is_cancelled: bool

    @property
    def edition(self) -> str:
        """«Аламүдүн кабарлары № 12»."""
        number = f"№ {self.draft.issue_no}" if self.draft.issue_no else ""
        return " ".join(filter(None, (self.draft.edition, number)))

    def event(self, language: str) -> str:
        """The event's title in a language, or the only one it has."""
        return in_language(language, self.event_ru, self.event_ky)


def write(database: Database, id: int, draft: PublicationDraft, image_id: int | None) -> None:
    """Write all but the day into the record's row."""
    database.update(
        "record",
        id,
        title=draft.title,
        note=draft.note,
        edition=draft.edition,
        issue_no=draft.issue_no,
        author=draft.author,
        event_id=draft.event_id,
        image_id=image_id,
    )


def rows(database: Database, ids: Sequence[int]) -> dict[int, PublicationRow]:
    """Publications by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        "SELECT r.id, r.on_date, r.title, r.edition, r.issue_no, r.author, r.note, r.event_id,"
        " r.image_id, coalesce(e.title_ru, ''), coalesce(e.title_ky, ''), r.trashed_at"
        " FROM record r LEFT JOIN event e ON e.id = r.event_id"
        f" WHERE {_KIND} AND r.id IN ({marks})",
        tuple(ids),
    )
    return {
        row[0]: PublicationRow(
            row[0],
            PublicationDraft(date.fromisoformat(row[1]), *row[2:8]),
            row[8],
            row[9],
            row[10],
            row[11] is not None,
        )
        for row in found
    }


def ids(
    database: Database,
    text: str = "",
    period: Period | None = None,
    order: str = "on",
    *,
    descending: bool = True,
) -> array[int]:
    """Valid publications; there are few, so the words are looked for in the rows themselves."""
    side = "DESC" if descending else "ASC"
    conditions, values = "", []
    if period:
        conditions = " AND r.on_date >= ? AND r.on_date < ?"
        values = [period.start.isoformat(), period.end.isoformat()]
    found = database.ids(
        f"SELECT r.id FROM record r WHERE {_KIND} AND r.trashed_at IS NULL{conditions}"
        f" ORDER BY {ORDERS.get(order, ORDERS['on']).format(side=side)}",
        values,
    )
    wanted = search_key(text)
    if not wanted:
        return found
    known = rows(database, found)
    return array("q", (id for id in found if wanted in _searched(known[id])))


def of_event(database: Database, event: int) -> list[int]:
    """The valid publications about an event, by day."""
    found = database.ids(
        f"SELECT r.id FROM record r WHERE {_KIND} AND r.event_id = ? AND r.trashed_at IS NULL"
        " ORDER BY r.on_date, r.id",
        (event,),
    )
    return list(found)


def known(database: Database, column: str) -> list[str]:
    """Editions or authors that were typed before, the most used first."""
    assert column in ("edition", "author")
    found = database.rows(
        f"SELECT r.{column} FROM record r WHERE {_KIND} AND r.{column} > ''"
        f" GROUP BY r.{column} ORDER BY count(*) DESC, r.{column}"
    )
    return [row[0] for row in found]


def _searched(row: PublicationRow) -> str:
    draft = row.draft
    typed = (draft.title, draft.edition, draft.author, draft.note, row.event_ru, row.event_ky)
    return search_key(" ".join(typed))
