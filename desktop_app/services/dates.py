"""The calendar's rows: the library's own, the shipped ones changed, hidden or confirmed.

A row is named by its own id, or by the key of the shipped one that it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain import lunar, memorable
from desktop_app.domain import own_dates as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.memorable import Lunar, Occurrence
from desktop_app.domain.own_dates import DateDraft, Entry
from desktop_app.domain.text import has_words
from desktop_app.services import calendar
from desktop_app.services.drafts import tidied
from desktop_app.services.inquiry_deadlines import followed
from desktop_app.services.library import Done, Library
from desktop_app.storage import dates as storage


class Shown(StrEnum):
    """A part of the year's list."""

    SHOWN = "shown"
    TO_CONFIRM = "to_confirm"
    HIDDEN = "hidden"
    OWN = "own"


@dataclass(frozen=True)
class Listed:
    """A row of the calendar on its days of one year; `place` is its own in the calendar."""

    entry: Entry
    falls: Occurrence
    place: int


def listed(
    library: Library, year: int, shown: Shown = Shown.SHOWN, kind: str = "", text: str = ""
) -> list[Listed]:
    """The year's dates in order, of one part and kind, that have the typed words."""
    start, end = date(year, 1, 1), date(year + 1, 1, 1)
    known = calendar.lunar_dates(library, start, end)
    found = [
        Listed(entry, falls, place)
        for place, entry in enumerate(calendar.entries(library))
        if (not kind or entry.date.kind == kind)
        and has_words(text, f"{entry.date.ru} {entry.date.ky} {entry.date.note}")
        for falls in memorable.occurrences(
            [entry.date], known, start, end, with_low_confidence=True
        )
        if _belongs(entry, falls, shown)
    ]
    return sorted(found, key=lambda one: one.falls.on)


def problems(draft: DateDraft) -> tuple[Problem, ...]:
    """What keeps a date from being saved."""
    return rules.problems(tidied(draft))


def add(library: Library, draft: DateDraft) -> Done:
    """A date of the village, the school, an honoured person."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("date.add") as act, followed(act):
        act.id = storage.add(library.database, draft)
        act.summary = {"name": draft.ru or draft.ky}
    assert act.done
    return act.done


def change(library: Library, entry: Entry, draft: DateDraft) -> Done:
    """Rewrite a date; of a shipped one an edited copy takes the place. It is shown."""
    draft = tidied(draft)
    require(rules.problems(draft))
    return _written(library, "date.change", entry, draft)


def confirm(library: Library, entry: Entry) -> Done:
    """The doubtful day is right: it stands in the calendar from now on."""
    if not entry.is_doubtful:
        raise UserError("date_not_doubtful", name=entry.date.ru)
    return _written(library, "date.confirm", entry, rules.drafted(entry.date))


def hide(library: Library, entry: Entry) -> Done:
    """Off the calendar; it is found among the hidden ones."""
    with library.act("date.hide") as act, followed(act):
        if entry.own_id is None:
            draft = rules.drafted(entry.date)
            act.id = storage.add(library.database, draft, entry.replaces, is_hidden=True)
        else:
            act.id = entry.own_id
            storage.hide(library.database, entry.own_id, True)
        act.summary = {"name": entry.date.ru}
    assert act.done
    return act.done


def show(library: Library, entry: Entry) -> Done:
    """A hidden one stands in the calendar again."""
    if entry.own_id is None:
        raise UserError("date_unknown")
    with library.act("date.show") as act, followed(act):
        act.id = entry.own_id
        storage.hide(library.database, entry.own_id, False)
        act.summary = {"name": entry.date.ru}
    assert act.done
    return act.done


def reset(library: Library, entry: Entry) -> Done:
    """The shipped row as it came with the program."""
    if entry.own_id is None or not entry.replaces:
        raise UserError("date_unknown")
    with library.act("date.reset") as act, followed(act):
        storage.drop(library.database, entry.own_id)
        act.summary = {"name": entry.date.ru}
    assert act.done
    return act.done


def announce(library: Library, falls: Occurrence, on: date) -> Done:
    """The muftiate named the day of a lunar holiday; only this one of its year is meant."""
    if falls.expected_on is None:
        raise UserError("date_not_lunar", name=falls.date.ru)
    require(lunar.problems(falls.expected_on, on))
    with library.act("date.announce") as act, followed(act):
        rule = Lunar(falls.date.rule)
        act.id = storage.announce(library.database, rule, falls.expected_on, on)
        act.summary = {"name": falls.date.ru, "date": on.isoformat()}
    assert act.done
    return act.done


def _written(library: Library, name: str, entry: Entry, draft: DateDraft) -> Done:
    with library.act(name) as act, followed(act):
        if entry.own_id is None:
            act.id = storage.add(library.database, draft, entry.replaces)
        else:
            act.id = entry.own_id
            storage.change(library.database, entry.own_id, draft)
        act.summary = {"name": draft.ru or draft.ky}
    assert act.done
    return act.done


def _belongs(entry: Entry, falls: Occurrence, shown: Shown) -> bool:
    if shown is Shown.TO_CONFIRM:
        return entry.is_doubtful or (entry.is_shown and falls.is_estimated)
    if shown is Shown.HIDDEN:
        return entry.is_hidden
    if shown is Shown.OWN:
        return entry.own_id is not None and not entry.is_hidden
    return entry.is_shown
