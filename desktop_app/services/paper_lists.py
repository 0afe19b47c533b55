"""Rows of the lists that are printed from the desk."""

from __future__ import annotations

from datetime import date

from desktop_app.services.library import Library
from desktop_app.storage import paper_lists as storage
from desktop_app.storage.paper_lists import IssuedRow as IssuedRow


def issued_on(library: Library, on: date) -> list[IssuedRow]:
    """Loans of a day in the order in which they were made; then those without a number."""
    return storage.issued_on(library.database, on)
