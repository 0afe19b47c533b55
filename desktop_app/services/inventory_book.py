"""The inventory book: a line a number; printed once, from the last printed line on.

The paper book is bound, so a line that is on paper stays as it is (handbook
3.1, 3.2): new lines are appended on new sheets, in the order in which they
were entered. They count as printed when she says that the sheets came out well.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import inventory_key
from desktop_app.services.library import Done, Library
from desktop_app.storage import inventory, inventory_prints
from desktop_app.storage.inventory import InventoryLine as InventoryLine
from desktop_app.storage.inventory_prints import Printed as Printed

_CHECKS = 3  # narrow columns for marks of checking (handbook 3.1)
_LAST = "\U0010ffff"


@dataclass(frozen=True)
class Standing:
    """How far the paper book is: what is printed, how many lines wait, the next sheet."""

    lines: int
    pages: int
    last: int  # the copy of the last printed line
    waiting: int

    @property
    def next_page(self) -> int:
        """The number of the sheet that the printing begins with."""
        return self.pages + 1


def ids(library: Library, typed: str = "", *, descending: bool = False) -> array[int]:
    """Lines by their numbers, for the table: all, or what a typed number finds."""
    return inventory.ids(library.database, typed, descending=descending)


def rows(library: Library, wanted: Sequence[int]) -> dict[int, InventoryLine]:
    """Lines by id."""
    return inventory.rows(library.database, wanted)


def standing(library: Library) -> Standing:
    """How far the paper book is."""
    done = inventory_prints.prints(library.database)
    last = done[-1].last if done else 0
    return Standing(
        sum(one.lines for one in done),
        max((one.last_page for one in done), default=0),
        last,
        inventory.count(library.database, last),
    )


def prints(library: Library) -> list[Printed]:
    """Every printing that came out well, in order."""
    return inventory_prints.prints(library.database)


def waiting(library: Library) -> Iterator[InventoryLine]:
    """The lines that are not on paper yet, as they were entered."""
    return inventory.entered_after(library.database, standing(library).last)


def whole(library: Library) -> tuple[int, Iterator[InventoryLine]]:
    """All lines by their numbers, and how many."""
    return inventory.count(library.database), inventory.by_number(library.database)


def checked(library: Library) -> tuple[tuple[int, frozenset[int]], ...]:
    """The last checks of the stock, oldest first: the year of each, and the copies found there."""
    return tuple(inventory.checked(library.database, _CHECKS))


def between(library: Library, first: str, last: str) -> tuple[int, Iterator[InventoryLine]]:
    """The lines from one number to another; an empty one is the book's end on its side."""
    low = inventory_key(first) if first.strip() else ""
    high = inventory_key(last) if last.strip() else _LAST
    count = inventory.count_between(library.database, low, high)
    if not count:
        raise UserError("inventory_range_empty", first=first.strip(), last=last.strip())
    return count, inventory.by_number(library.database, low, high)


def marks(library: Library) -> tuple[tuple[InventoryLine, Printed], ...]:
    """What became of printed lines since: each with the printing that it stands in.

    The bound book gets these marks by hand: the act, or that the number was a mistake.
    """
    return tuple(inventory_prints.changed_since(library.database))


def came_out(library: Library, lines: int, last: int, pages: int) -> Done:
    """Write down that waiting lines are on paper: `lines` of them up to the copy `last`,
    on `pages` sheets. Refused when other lines were printed meanwhile.
    """
    before = standing(library)
    found = inventory.ends(library.database, before.last, max(1, lines))
    if found is None or found[1] != last:
        raise UserError("inventory_printed_already")
    with library.act("inventory.print") as act:
        printed = Printed(
            library.today, found[0], last, lines, before.next_page, before.pages + pages
        )
        act.id = inventory_prints.add_print(library.database, printed)
        act.summary = {"n": lines, "first": printed.first_page, "last": printed.last_page}
    assert act.done is not None
    return act.done
