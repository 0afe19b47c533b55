"""«Тетрадь регистрационных номеров»: the registrations of a year by number (handbook 4.3)."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.services.library import Library
from desktop_app.storage import registrations as storage
from desktop_app.storage.registrations import RegisterRow as RegisterRow


@dataclass(frozen=True)
class Register:
    """The lines of a year; `counted` is the diary's number, `unnamed` those of it from paper."""

    rows: tuple[RegisterRow, ...]
    counted: int
    unnamed: int


def of_year(library: Library, year: int) -> Register:
    """The register of a year; its counted lines and the unnamed ones are the diary's number."""
    known = rows(library, found := ids(library, year))
    lines = tuple(known[one] for one in found)
    counted = storage.counted(library.database, year)
    return Register(lines, counted, counted - sum(line.is_counted for line in lines))


def ids(
    library: Library, year: int, order: str = "number", *, descending: bool = False
) -> array[int]:
    """The registrations of a year in order."""
    return storage.ids(library.database, year, order, descending=descending)


def rows(library: Library, ids: Sequence[int]) -> dict[int, RegisterRow]:
    """Lines by id."""
    return storage.rows(library.database, ids)


def years(library: Library) -> list[int]:
    """The years that have registrations, the newest first; this one when there is none."""
    return storage.years(library.database) or [library.today.year]
