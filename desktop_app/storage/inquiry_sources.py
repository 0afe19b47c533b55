"""What answers were made from: titles of the catalogue and rows of the dossier, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.bibliography import Work
from desktop_app.domain.inquiries import SourceKey
from desktop_app.storage import dossier, search, titles
from desktop_app.storage.database import Database


@dataclass(frozen=True)
class SourceRow:
    """A source and what it is cited by."""

    key: SourceKey
    work: Work


def put(database: Database, inquiry_id: int, keys: Sequence[SourceKey]) -> None:
    """Let an answer have these sources, in this order."""
    if keys == of_keys(database, inquiry_id):
        return
    database.execute("DELETE FROM inquiry_source WHERE inquiry_id = ?", (inquiry_id,))
    for place, key in enumerate(keys, 1):
        database.insert(
            "inquiry_source",
            inquiry_id=inquiry_id,
            title_id=key.id if key.kind == "title" else None,
            dossier_id=key.id if key.kind == "dossier" else None,
            place=place,
        )


def of_keys(database: Database, inquiry_id: int) -> tuple[SourceKey, ...]:
    """The sources of an answer, in order."""
    found = database.rows(
        "SELECT title_id, dossier_id FROM inquiry_source WHERE inquiry_id = ? ORDER BY place, id",
        (inquiry_id,),
    )
    return tuple(
        SourceKey("dossier", dossier) if title is None else SourceKey("title", title)
        for title, dossier in found
    )


def rows(database: Database, keys: Sequence[SourceKey]) -> tuple[SourceRow, ...]:
    """Sources in the order asked for; also those that lie in the trash by now."""
    of_titles = titles.works(database, [key.id for key in keys if key.kind == "title"])
    of_dossier = dossier.rows(database, [key.id for key in keys if key.kind == "dossier"])
    known = {SourceKey("title", id): work for id, work in of_titles.items()}
    known |= {SourceKey("dossier", id): row.work for id, row in of_dossier.items()}
    return tuple(SourceRow(key, known[key]) for key in keys if key in known)


def find(database: Database, typed: str, limit: int = 8) -> tuple[SourceRow, ...]:
    """What the typed letters may mean: the dossier first, it was collected for such answers."""
    first = search.first(database, "dossier", typed, limit // 2)
    then = search.first(database, "title", typed, limit - len(first))
    keys = [SourceKey("dossier", id) for id in first] + [SourceKey("title", id) for id in then]
    return rows(database, keys)
