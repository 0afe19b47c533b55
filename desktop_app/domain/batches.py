"""What a batch, an act and an opening balance are made of, and when they tie with their paper.

A line with a title gives every copy its own inventory number; a summary line
counts papers that get none: newspapers, most journals, leaflets (handbook 3.3).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain import numbers
from desktop_app.domain.classes import Content, Kind, Language
from desktop_app.domain.errors import Problem
from desktop_app.domain.splits import Split, spread
from desktop_app.domain.stock import Owner
from desktop_app.domain.titles import TitleDraft

MOST_COPIES = 500  # of one title in one batch; more is a slip of the finger


@dataclass(frozen=True)
class ReceiptLine:
    """Copies of one title, a known one or a new one. `price` is tyiyn a copy.

    Without `first_no` the copies get the next free numbers. Copies whose `owner` is the
    central library are lent to the branch and go back there.
    """

    title_id: int | None = None
    title: TitleDraft | None = None
    copies: int = 1
    first_no: str = ""
    price: int = 0
    owner: Owner = Owner.BRANCH


@dataclass(frozen=True)
class SummaryLine:
    """Documents without inventory numbers. `money` is tyiyn for all of them together.

    `local`: they tell of the own place.
    """

    kind: str = ""
    content: str = ""
    language: str = ""
    quantity: int = 0
    money: int = 0
    text: str = ""
    local: bool = False


Line = ReceiptLine | SummaryLine


@dataclass(frozen=True)
class Control:
    """What the accompanying document says; None where it says nothing."""

    copies: int | None = None
    money: int | None = None

    def agrees(self, copies: int, money: int) -> bool:
        """Is what came what the document says, where it says something?"""
        return self.copies in (None, copies) and self.money in (None, money)


@dataclass(frozen=True)
class OpeningBalance:
    """«Исходный остаток»: what the paper books say stood at the beginning of the day `on`."""

    on: date
    lines: tuple[SummaryLine, ...]


def claim_until(on: date) -> date:
    """A batch that differs from its document is claimed within a month (handbook 2.1)."""
    year, month = divmod(on.year * 12 + on.month, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(on.day, last))


def copies_of(lines: tuple[Line, ...]) -> int:
    """Copies and other documents in all lines together."""
    return sum(one.copies if isinstance(one, ReceiptLine) else one.quantity for one in lines)


def money_of(lines: tuple[Line, ...]) -> int:
    """Their cost in tyiyn."""
    return sum(
        one.copies * one.price if isinstance(one, ReceiptLine) else one.money for one in lines
    )


def line_problems(lines: tuple[Line, ...]) -> tuple[Problem, ...]:
    """What is wrong with the lines; the field is `lines.<number from 0>.<field>`."""
    found: list[Problem] = []
    for number, line in enumerate(lines):
        place = f"lines.{number}"
        if isinstance(line, ReceiptLine):
            found += _copies_problems(line, place)
        else:
            found += _summary_problems(line, place)
    return tuple(found)


def tie_problems(lines: tuple[Line, ...], control: Control) -> tuple[Problem, ...]:
    """A batch is taken in only when its count and its sum are those of its document."""
    found = []
    copies, money = copies_of(lines), money_of(lines)
    if control.copies is not None and control.copies != copies:
        facts = {"entered": copies, "document": control.copies}
        found.append(Problem("control_copies", "batch_not_tied", facts=facts))
    if control.money is not None and control.money != money:
        sums = {"entered": numbers.money(money), "document": numbers.money(control.money)}
        found.append(Problem("control_money", "batch_sum_not_tied", facts=sums))
    return tuple(found)


def opening_lines(
    kinds: Split, contents: Split, languages: Split, money: Mapping[str, int]
) -> tuple[SummaryLine, ...]:
    """Lines whose sums are those of the paper book: by kind, by content, by language.

    `money` is by kind, in tyiyn. ValueError when the three splits do not tie.
    """
    splits = {"kind": kinds, "content": contents, "language": languages}
    copies, cost = dict(kinds), dict(money)
    lines = []
    for classes, quantity in spread(splits, sum(kinds.values())):
        kind = classes["kind"]
        part = cost.get(kind, 0) * quantity // copies[kind]  # the kind's last line takes the rest
        cost[kind] = cost.get(kind, 0) - part
        copies[kind] -= quantity
        content, language = classes["content"], classes["language"]
        lines.append(SummaryLine(kind, content, language, quantity, part))
    return tuple(lines)


def _copies_problems(line: ReceiptLine, place: str) -> list[Problem]:
    found = []
    if line.title_id is None and line.title is None:
        found.append(Problem(f"{place}.title", "title_required"))
    if not 1 <= line.copies <= MOST_COPIES:
        facts = {"low": 1, "high": MOST_COPIES}
        found.append(Problem(f"{place}.copies", "copies_wrong", facts=facts))
    if line.price < 0:
        found.append(Problem(f"{place}.price", "price_wrong"))
    return found


def _summary_problems(line: SummaryLine, place: str) -> list[Problem]:
    found = []
    for field, allowed in (("kind", Kind), ("content", Content), ("language", Language)):
        if getattr(line, field) not in tuple(allowed):
            found.append(Problem(f"{place}.{field}", f"{field}_required"))
    if line.quantity < 1:
        found.append(Problem(f"{place}.quantity", "quantity_wrong"))
    if line.money < 0:
        found.append(Problem(f"{place}.money", "price_wrong"))
    return found
