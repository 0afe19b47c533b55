"""The library's own dates, and what it changed of the calendar that comes with the program.

A row replaces a shipped one (`replaces` is its key) or stands for itself. What is
hidden, and a shipped row of low confidence that nobody confirmed, falls on no day.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from desktop_app.domain.date_rules import is_rule
from desktop_app.domain.errors import Problem
from desktop_app.domain.memorable import DateKind, MemorableDate
from desktop_app.domain.people import personal_numbers

_EARLIEST, _LATEST = 600, 2200


@dataclass(frozen=True)
class DateDraft:
    """What the form of a date edits; years are whole numbers, None where they do not matter."""

    rule: str
    ru: str = ""
    ky: str = ""
    kind: str = DateKind.MEMORABLE.value
    born_year: int | None = None
    since: int | None = None
    until: int | None = None
    note: str = ""


@dataclass(frozen=True)
class OwnDate:
    """A row of the library; `replaces` is the key of a shipped one, or empty."""

    id: int
    draft: DateDraft
    replaces: str
    is_hidden: bool


@dataclass(frozen=True)
class Entry:
    """A row of the calendar as the library has it.

    `own_id` is None where nothing was changed; `is_doubtful` where the shipped day is
    not certain and nobody has confirmed it.
    """

    date: MemorableDate
    own_id: int | None = None
    replaces: str = ""
    is_hidden: bool = False
    is_doubtful: bool = False

    @property
    def is_shown(self) -> bool:
        """Does it fall on days?"""
        return not (self.is_hidden or self.is_doubtful)


def entries(shipped: Iterable[MemorableDate], own: Iterable[OwnDate]) -> tuple[Entry, ...]:
    """Everything that is known, shown or not: the shipped rows in order, then the own ones."""
    rows = tuple(own)
    instead = {row.replaces: row for row in rows if row.replaces}
    known = {row.key: row for row in shipped}
    found = [
        _own(instead[key], row) if key in instead
        else Entry(row, replaces=key, is_doubtful=row.confidence == "low")
        for key, row in known.items()
    ]  # fmt: skip
    found += [_own(row) for row in rows if row.replaces not in known]
    return tuple(found)


def problems(draft: DateDraft) -> tuple[Problem, ...]:
    """What keeps a date from being saved."""
    found = list(personal_numbers(asdict(draft)))
    if not is_rule(draft.rule):
        found.append(Problem("rule", "date_rule_wrong"))
    if not (draft.ru or draft.ky):
        found.append(Problem("ru", "date_name_required"))
    if draft.kind not in tuple(DateKind):
        found.append(Problem("kind", "date_kind_required"))
    for field in ("born_year", "since", "until"):
        year = getattr(draft, field)
        if year is not None and not _EARLIEST <= year <= _LATEST:
            found.append(Problem(field, "date_year_wrong", facts={"year": year}))
    if draft.since and draft.until and draft.until < draft.since:
        found.append(Problem("until", "date_years_turned"))
    return tuple(found)


def drafted(row: MemorableDate) -> DateDraft:
    """A row of the calendar as its form edits it."""
    return DateDraft(
        row.rule, row.ru, row.ky, row.kind.value, row.born_year, row.since, row.until, row.note
    )


def _own(row: OwnDate, shipped: MemorableDate | None = None) -> Entry:
    draft = row.draft
    made = MemorableDate(
        draft.rule,
        draft.ru or draft.ky,
        draft.ky or draft.ru,
        DateKind(draft.kind),
        draft.born_year,
        relevance=shipped.relevance if shipped else "A",
        since=draft.since,
        until=draft.until,
        note=draft.note,
    )
    return Entry(made, row.id, row.replaces, row.is_hidden)
