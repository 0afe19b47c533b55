"""What of the inventory book is on paper, and what became of the printed lines since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.storage import inventory
from desktop_app.storage.database import Database


@dataclass(frozen=True)
class Printed:
    """Lines that are on the paper of the bound book: copies `first`–`last` as they were entered."""

    on: date
    first: int
    last: int
    lines: int
    first_page: int
    last_page: int


def prints(database: Database) -> list[Printed]:
    """Every printing that came out well, in order."""
    found = database.rows(
        "SELECT on_date, first_copy, last_copy, lines, first_page, last_page"
        " FROM inventory_print ORDER BY last_copy"
    )
    return [Printed(date.fromisoformat(row[0]), *row[1:]) for row in found]


# An act may have an earlier day than the one on which it was posted.
_LATER = (
    "EXISTS (SELECT 1 FROM journal_card AS card JOIN journal ON journal.id = card.journal_id"
    " WHERE card.noun = 'copy' AND card.card = copy.id AND journal.at >= ?3"
    " AND journal.act IN ('stock.withdraw', 'copy.strike_out') AND NOT journal.undone)"
)


def changed_since(database: Database) -> list[tuple[inventory.InventoryLine, Printed]]:
    """Printed lines whose copy went, or whose number was struck out, on their day or later."""
    replaced = inventory.replacements(database)
    found = []
    for printed in prints(database):
        rows_ = database.rows(
            f"{inventory.SELECT} WHERE copy.id BETWEEN ?1 AND ?2"
            f" AND (withdrawal_id IS NOT NULL OR status = '{inventory.MISTAKEN}')"
            f" AND (withdrawal.on_date >= ?3 OR {_LATER})"
            " ORDER BY copy.id",
            (printed.first, printed.last, printed.on.isoformat()),
        )
        found += [(inventory.line(row, replaced), printed) for row in rows_]
    return found


def add_print(database: Database, printed: Printed) -> int:
    """These lines are on paper now."""
    return database.insert(
        "inventory_print",
        on_date=printed.on.isoformat(),
        first_copy=printed.first,
        last_copy=printed.last,
        lines=printed.lines,
        first_page=printed.first_page,
        last_page=printed.last_page,
    )


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
