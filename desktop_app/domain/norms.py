"""Norms that libraries understand differently: each a setting with a default.

The report's footer prints the ones in force. The sources are the handbook's
list of conflicts (chapter 12) and the chapters named in each line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.errors import Problem, UserError

NormValue = int | bool | str | tuple[int, ...]


@dataclass(frozen=True)
class Norms:
    """The norms in force on a day; the fields are explained in `NORMS`."""

    child_to: int = 14
    youth_to: int = 30
    returning_is_new: bool = False
    loan_days: int = 15
    renewal_days: int = 15
    loan_limit: int = 5
    hold_days: int = 3
    renewal_counts: bool = True
    consultations_in_references: bool = False
    turnover_by: str = "year_end"
    weekend: tuple[int, ...] = (6, 7)
    answer_days: int = 3
    thematic_days: int = 10
    report_day: int = 5
    last_grade: int = 11
    keep_years: int = 3
    brochures: str = "summary"
    centre_counts: bool = False


@dataclass(frozen=True)
class Norm:
    """What a norm may be. `low` and `high` bound a number, or each number of a list."""

    key: str
    default: NormValue
    source: str
    low: int = 0
    high: int = 0
    choices: tuple[str, ...] = ()

    def read(self, text: str) -> NormValue | Problem:
        """The value written in a setting; a list is its numbers with spaces."""
        match self.default:
            case bool() if text in ("0", "1"):
                return text == "1"
            case str() if text in self.choices:
                return text
            case tuple() if all(map(self._fits, text.split())):
                return tuple(sorted({int(part) for part in text.split()}))
            case int() if not isinstance(self.default, bool) and self._fits(text):
                return int(text)
        return Problem(self.key, "norm_wrong", facts={"low": self.low, "high": self.high})

    def write(self, value: NormValue) -> str:
        """The text kept in a setting; `read` reads it back."""
        if isinstance(value, tuple):
            return " ".join(map(str, value))
        return str(int(value)) if isinstance(value, bool) else str(value)

    def _fits(self, text: str) -> bool:
        return text.isdecimal() and len(text) < 5 and self.low <= int(text) <= self.high


_DEFAULT = Norms()
NORMS = (
    Norm("child_to", _DEFAULT.child_to, "6-НК: «до 14 лет включительно»", 6, 18),
    Norm("youth_to", _DEFAULT.youth_to, "6-НК, раздел 4: 15–30; also 15–24, 14–28", 18, 40),
    Norm("returning_is_new", _DEFAULT.returning_is_new, "handbook 1.3: new after a missed year"),
    Norm("loan_days", _DEFAULT.loan_days, "rules of use: 15 days", 1, 90),
    Norm("renewal_days", _DEFAULT.renewal_days, "rules of use: renewal on the same term", 1, 90),
    Norm("loan_limit", _DEFAULT.loan_limit, "rules of use: up to 5 copies; a warning only", 1, 50),
    Norm("hold_days", _DEFAULT.hold_days, "practice: a reserved book waits 3 open days", 1, 30),
    Norm("renewal_counts", _DEFAULT.renewal_counts, "classic practice; ISO 2789 counts it apart"),
    Norm(
        "consultations_in_references",
        _DEFAULT.consultations_in_references,
        "ГОСТ 7.20: apart; 6-НК: «справок и консультаций» together",
    ),
    Norm(
        "turnover_by",
        _DEFAULT.turnover_by,
        "stock at the year's end, or the average of its ends",
        choices=("year_end", "average"),
    ),
    Norm("weekend", _DEFAULT.weekend, "the library's hours; ISO weekdays, Monday 1", 1, 7),
    Norm(
        "answer_days", _DEFAULT.answer_days, "practice: written answer in 1–3 working days", 0, 30
    ),
    Norm("thematic_days", _DEFAULT.thematic_days, "practice: list by topic in 5–10 days", 0, 60),
    Norm("report_day", _DEFAULT.report_day, "practice: by the 1st–5th after the quarter", 1, 28),
    Norm(
        "last_grade",
        _DEFAULT.last_grade,
        "twelve years of school since 2025; the last is 11",
        9,
        12,
    ),
    Norm("keep_years", _DEFAULT.keep_years, "names kept after the last visit; 0: always", 0, 50),
    Norm(
        "brochures",
        _DEFAULT.brochures,
        "handbook 3.3: 5–48 pages, in a sum; a decision of the ЦБС",
        choices=("summary", "inventory"),
    ),
    Norm(
        "centre_counts",
        _DEFAULT.centre_counts,
        "copies lent by the central library stand in its own books, not in the branch's",
    ),
)


def from_settings(settings: Mapping[str, str]) -> Norms:
    """The norms written in settings, the others by default; `UserError` at a wrong value."""
    values: dict[str, Any] = {}  # of the types of their defaults
    for norm in NORMS:
        if norm.key in settings:
            value = norm.read(settings[norm.key])
            if isinstance(value, Problem):
                raise UserError("norm_wrong", norm=norm.key, **value.facts)
            values[norm.key] = value
    return Norms(**values)


def problems(norms: Norms) -> tuple[Problem, ...]:
    """Age groups must not overlap: «14–30» beside «до 14 включительно» counts a reader twice."""
    if norms.youth_to <= norms.child_to:
        return (Problem("youth_to", "ages_overlap", facts={"child_to": norms.child_to}),)
    return ()
