"""Loans without an inventory number: brochures, issues of journals and newspapers, in pieces."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.lending import PieceDraft
from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class PieceLoan:
    """`pieces` of one thing with one reader; `returned_on` is None while they are out."""

    id: int
    reader_id: int
    what: str
    pieces: int
    kind: str
    content: str
    language: str
    local: str
    mode: str
    issued_on: date
    due_on: date
    returned_on: date | None

    @property
    def title(self) -> str:
        """As a list names them: «Кыргыз Туусу × 3»."""
        return counted(self.what, self.pieces)

    def days_late(self, today: date) -> int:
        """Days past the term, today while it is open."""
        return max(0, ((self.returned_on or today) - self.due_on).days)


def counted(what: str, pieces: int) -> str:
    """What it is, and how many when there are several."""
    return f"{what} × {pieces}" if pieces > 1 else what


_SELECT = """SELECT id, reader_id, what, pieces, kind, content, language, local, mode,
  issued_on, due_on, returned_on FROM piece_loan"""


def add(
    database: Database,
    reader_id: int,
    draft: PieceDraft,
    issued_on: date,
    due_on: date,
    mode: str,
    renews: int | None = None,
) -> int:
    """Pieces go to a reader; read in the hall they are back the same day."""
    return database.insert(
        "piece_loan",
        reader_id=reader_id,
        what=draft.what,
        pieces=draft.pieces,
        kind=draft.kind,
        content=draft.content,
        language=draft.language,
        local="",
        mode=mode,
        issued_on=issued_on.isoformat(),
        due_on=due_on.isoformat(),
        returned_on=issued_on.isoformat() if mode == "hall" else None,
        renews=renews,
    )


def close(database: Database, piece_id: int, on: date) -> None:
    """They are back, or the loan goes on as a renewed one."""
    database.update("piece_loan", piece_id, returned_on=on.isoformat())


def get(database: Database, piece_id: int) -> PieceLoan | None:
    """One loan."""
    found = database.row(f"{_SELECT} WHERE id = ?", (piece_id,))
    return _piece(found) if found else None


def reader_of(database: Database, piece_id: int) -> int | None:
    """Whose loan it is."""
    found = get(database, piece_id)
    return found.reader_id if found else None


def open_of_reader(database: Database, reader_id: int) -> tuple[PieceLoan, ...]:
    """What a reader has at home, the longest due first."""
    found = database.rows(
        f"{_SELECT} WHERE reader_id = ? AND returned_on IS NULL ORDER BY due_on, id", (reader_id,)
    )
    return tuple(map(_piece, found))


def known(database: Database) -> list[PieceLoan]:
    """The last loan of each thing, the newest first; what an answer is offered from."""
    found = database.rows(f"{_SELECT} GROUP BY what HAVING id = max(id) ORDER BY id DESC LIMIT 500")
    return list(map(_piece, found))


def _piece(row: Row) -> PieceLoan:
    returned = date.fromisoformat(row[11]) if row[11] else None
    days = (date.fromisoformat(row[9]), date.fromisoformat(row[10]), returned)
    values = (*row[:9], *days)
    return PieceLoan(*values)
