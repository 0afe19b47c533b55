"""What of the inventory book is on paper: its printings, each from a first to a last line."""

from __future__ import annotations

from datetime import date

from desktop_app.storage.database import Database


def print_of(database: Database, copy_id: int) -> date | None:
    """The day on which a copy's line was printed; None while it is not on paper.

    Lines are printed in the order in which they were entered.
    """
    found = database.value(
        "SELECT on_date FROM inventory_print WHERE first_copy <= ?1 AND last_copy >= ?1"
        " ORDER BY id LIMIT 1",
        (copy_id,),
    )
    return date.fromisoformat(found) if found else None
