"""Sheets of labels: what is printed on a book's labels, and where on the paper each one lies.

Lengths are whole tenths of a millimetre, since label makers give them so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.errors import Problem

A4_WIDE, A4_HIGH = 2100, 2970
_LEAST, _MOST_OFFSET = 100, 200  # a label under 1 cm, a printer off by over 2 cm: mistypings
_BARS_WIDE, _BARS_HIGH = 300, 160  # an EAN-13 of 0.25 mm a module with its margins, its number


class LabelKind(StrEnum):
    """What is printed for a copy (handbook, table 11, form 22)."""

    SPINE = "spine"
    BARCODE = "barcode"
    POCKET = "pocket"
    BOOK_CARD = "book_card"
    DUE_SLIP = "due_slip"


@dataclass(frozen=True)
class Sheet:
    """Labels on A4. `left` and `top` are the margins; the gaps follow, since sheets are even."""

    key: str
    across: int
    down: int
    width: int
    height: int
    left: int
    top: int

    @property
    def count(self) -> int:
        """Labels on one sheet."""
        return self.across * self.down

    @property
    def step_x(self) -> float:
        """From the left edge of a label to that of the next."""
        if self.across == 1:
            return self.width
        return (A4_WIDE - 2 * self.left - self.width) / (self.across - 1)

    @property
    def step_y(self) -> float:
        """From the upper edge of a label to that of the next."""
        if self.down == 1:
            return self.height
        return (A4_HIGH - 2 * self.top - self.height) / (self.down - 1)


SHEETS = (
    Sheet("3x8", 3, 8, 700, 370, 0, 5),
    Sheet("3x7", 3, 7, 700, 423, 0, 4),
    Sheet("4x10", 4, 10, 485, 254, 80, 215),
    Sheet("2x7", 2, 7, 991, 381, 47, 151),
    Sheet("5x13", 5, 13, 381, 212, 47, 107),
)
"""What shops sell, by columns and rows."""
OWN = "own"
PLAIN = {
    LabelKind.POCKET: Sheet("pocket", 2, 3, 1000, 850, 50, 150),
    LabelKind.BOOK_CARD: Sheet("book_card", 2, 2, 750, 1250, 200, 150),
    LabelKind.DUE_SLIP: Sheet("due_slip", 3, 3, 650, 950, 50, 50),
}
"""Cut out of plain or thick paper, always of the same size."""


@dataclass(frozen=True)
class LabelOrder:
    """What to print on which sheet; `first` is the label of the first sheet, from 0.

    `shift_x`, `shift_y` make up for the printer: to the right, downwards.
    """

    kind: LabelKind
    sheet: Sheet
    first: int = 0
    shift_x: int = 0
    shift_y: int = 0
    has_frames: bool = False


@dataclass(frozen=True)
class Place:
    """Where a label lies: its sheet from 0, its upper left corner."""

    page: int
    x: float
    y: float


def places(order: LabelOrder, count: int) -> Iterator[Place]:
    """One place for each of `count` labels, row by row, sheet after sheet."""
    sheet = order.sheet
    for at in range(order.first, order.first + count):
        page, place = divmod(at, sheet.count)
        row, column = divmod(place, sheet.across)
        x = sheet.left + column * sheet.step_x + order.shift_x
        y = sheet.top + row * sheet.step_y + order.shift_y
        yield Place(page, x, y)


def pages(order: LabelOrder, count: int) -> int:
    """Sheets of paper that `count` labels need."""
    return -(-(order.first + count) // order.sheet.count) if count else 0


def sheet_problems(sheet: Sheet, kind: LabelKind = LabelKind.SPINE) -> tuple[Problem, ...]:
    """What is wrong with a sheet of her own for labels of a kind."""
    found = [
        Problem(field, "label_count_wrong")
        for field, value in (("across", sheet.across), ("down", sheet.down))
        if not 1 <= value <= 40
    ]
    found += [
        Problem(field, "label_size_wrong")
        for field, value in (("width", sheet.width), ("height", sheet.height))
        if value < _LEAST
    ]
    if not found and kind is LabelKind.BARCODE:
        found += [
            Problem(field, "label_small_for_bars")
            for field, is_small in (
                ("width", sheet.width < _BARS_WIDE),
                ("height", sheet.height < _BARS_HIGH),
            )
            if is_small
        ]
    if found:
        return tuple(found)
    if sheet.left < 0:
        found.append(Problem("left", "labels_too_wide"))
    if sheet.top < 0:
        found.append(Problem("top", "labels_too_high"))
    if 2 * sheet.left + sheet.across * sheet.width > A4_WIDE:
        found.append(Problem("width", "labels_too_wide"))
    if 2 * sheet.top + sheet.down * sheet.height > A4_HIGH:
        found.append(Problem("height", "labels_too_high"))
    return tuple(found)


def offset_problems(shift_x: int, shift_y: int) -> tuple[Problem, ...]:
    """A printer is off by some millimetres, not by centimetres."""
    return tuple(
        Problem(field, "offset_wrong")
        for field, value in (("shift_x", shift_x), ("shift_y", shift_y))
        if abs(value) > _MOST_OFFSET
    )
