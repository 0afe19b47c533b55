"""All data that the library holds about one reader: what a person may ask for (handbook 6.7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.services import readers, undo
from desktop_app.services.library import Library
from desktop_app.services.readers import ReaderCard
from desktop_app.services.undo import HistoryRow
from desktop_app.storage import subject as storage
from desktop_app.storage.subject import SECTIONS as SECTIONS

Cell = str | int | date | None


@dataclass(frozen=True)
class Held:
    """The card, when consent was given, the rows of every section, and what was changed."""

    card: ReaderCard
    consent_on: date | None
    guardian_phone: str
    sections: dict[str, tuple[tuple[Cell, ...], ...]]
    history: tuple[HistoryRow, ...]


def held(library: Library, reader_id: int) -> Held:
    """Everything about a reader; `reader_unknown` when there is none."""
    card = readers.get(library, reader_id)
    consent_on, guardian_phone = storage.consent_and_phone(library.database, reader_id)
    found = storage.sections(library.database, reader_id)
    return Held(
        card,
        date.fromisoformat(consent_on) if consent_on else None,
        guardian_phone,
        {key: tuple(tuple(map(_cell, row)) for row in rows) for key, rows in found.items()},
        tuple(undo.history(library, "reader", reader_id)),
    )


def _cell(value: object) -> Cell:
    """A day as a day; everything else as it is kept."""
    if isinstance(value, str):
        try:
            return date.fromisoformat(value) if len(value) == len("2026-01-01") else value
        except ValueError:
            return value
    return value if isinstance(value, int) else None
