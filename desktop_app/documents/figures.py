"""How a figure is printed: «—» where there is none, zero as 0, money in som."""

from __future__ import annotations

from decimal import Decimal

from desktop_app.domain.numbers import number
from desktop_app.statistics.evaluation import Cell, Value

NONE = "—"


def cell_text(cell: Cell, *, is_signed: bool = False) -> str:
    """A cell of a form; `is_signed` writes a plus before what grew."""
    if cell.money and cell.value is not None:
        return money_text(int(cell.value))
    return value_text(cell.value, cell.decimals, is_signed=is_signed)


def value_text(value: Value, decimals: int = 0, *, is_signed: bool = False) -> str:
    """A count or a ratio."""
    if value is None:
        return NONE
    plus = "+" if is_signed and value > 0 else ""
    return plus + number(value, decimals)


def money_text(tyiyn: int) -> str:
    """A sum in a column that is headed «сом»: «1 234,50», always with tyiyn, but zero as 0."""
    return number(Decimal(tyiyn) / 100, 2) if tyiyn else "0"
