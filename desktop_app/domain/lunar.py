"""The two holidays of the lunar year: computed beforehand, announced by the muftiate.

The tabular calendar (civil, epoch 16 July 622) names a day; what was announced in
Kyrgyzstan lay on it or on the day before. The solar year is longer than the lunar
one, so a holiday may come twice in a year.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.errors import Problem
from desktop_app.domain.memorable import AitDate, Lunar

_DAYS = {Lunar.EID_FITR: (10, 1), Lunar.EID_ADHA: (12, 10)}  # month and day of the lunar year
_EPOCH = 227015  # 16 July 622 of the Julian calendar as `date.toordinal` counts
_MOON = timedelta(days=1)
FARTHEST = 3  # days between what was expected and what is announced


@dataclass(frozen=True)
class Announced:
    """The day that the muftiate named for the holiday that was expected on another, or the same."""

    rule: Lunar
    expected_on: date
    on: date


def tabular(rule: Lunar, year: int) -> tuple[date, ...]:
    """The computed days of a holiday in a solar year: one, sometimes two."""
    about = (year - 622) * 33 // 32
    found = (_solar(lunar_year, *_DAYS[rule]) for lunar_year in range(about - 1, about + 4))
    return tuple(on for on in found if on.year == year)


def known(
    shipped: Iterable[AitDate], announced: Iterable[Announced], start: int, end: int
) -> tuple[AitDate, ...]:
    """The holidays of the years from `start` to `end`, both included.

    A year that the list does not hold is computed, as the two days that it may be;
    an announced day takes the place of the expected one.
    """
    listed = tuple(shipped)
    held = {(one.rule, one.on.year) for one in listed}
    computed = (
        AitDate(rule, on - _MOON, True, until=on, expected_on=on)
        for rule in Lunar
        for year in range(start, end + 1)
        if (rule, year) not in held
        for on in tabular(rule, year)
    )
    spoken = {(one.rule, one.expected_on): one.on for one in announced}
    return tuple(_heard(one, spoken) for one in (*listed, *computed))


def problems(expected_on: date, on: date) -> tuple[Problem, ...]:
    """An announced day that is far from the expected one was typed wrong."""
    if abs((on - expected_on).days) > FARTHEST:
        return (Problem("on", "lunar_too_far", facts={"date": expected_on.isoformat()}),)
    return ()


def _heard(one: AitDate, spoken: dict[tuple[Lunar, date], date]) -> AitDate:
    expected = one.expected_on or one.on
    on = spoken.get((one.rule, expected))
    return one if on is None else AitDate(one.rule, on, False, expected_on=expected)


def _solar(year: int, month: int, day: int) -> date:
    before = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2
    return date.fromordinal(_EPOCH + before + day - 1)
