"""Rows of the lists that are printed from the desk."""

from __future__ import annotations

from datetime import date

from desktop_app.services.library import Library
from desktop_app.storage import paper_lists as storage
from desktop_app.storage.paper_lists import IssuedRow as IssuedRow
from desktop_app.storage.paper_lists import RegisterRow as RegisterRow


def issued_on(library: Library, on: date) -> list[IssuedRow]:
    """Loans of a day in the order in which they were made."""
    return storage.issued_on(library.database, on)


def register(library: Library, year: int) -> list[RegisterRow]:
    """Registrations of a year by their running number."""
    return storage.register(library.database, year)
