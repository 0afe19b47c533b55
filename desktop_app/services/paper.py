"""Days typed from paper: the sheet is kept, its totals become dated entries of source «paper».

A wrong sheet is corrected by a further one with a reason: the entries of the
old one are taken back and those of the new one posted in the same act.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import partial
from typing import Any

from desktop_app.domain import paper as rules
from desktop_app.domain.errors import Problem, Severity, UserError, Value, require
from desktop_app.domain.paper import Difference, PaperDay
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.text import normalise
from desktop_app.services import calendar
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.storage import papers as storage
from desktop_app.storage import workdays
from desktop_app.storage.papers import PaperRow as PaperRow

_GRIDS = ("visits", "loans")


@dataclass(frozen=True)
class Correction:
    """One step of a sheet's history: why, and the numbers that changed."""

    reason: str
    was_on: date
    on: date
    differences: tuple[Difference, ...]


def problems(library: Library, day: PaperDay, corrects: int | None = None) -> tuple[Problem, ...]:
    """Totals of the sheet that do not tie, and what is only worth a look."""
    found = rules.problems(tidied(day), library.today, partial(calendar.is_day_off, library))
    return (*found, *_second(library, day, corrects))


def enter_day(library: Library, day: PaperDay) -> Done:
    """Enter a sheet; `n` of the summary is the visits it holds."""
    day = _sound(library, day)
    with library.act("paper.enter") as act:
        act.id = storage.add(library.database, day.on, day.reason, _sheet(day))
        act.post(*rules.facts(day))
        act.summary = _summary(day)
    assert act.done
    return act.done


def correct_day(library: Library, sheet_id: int, day: PaperDay, reason: str) -> Done:
    """Put a sheet in the place of a wrong one; the reason stays with it."""
    day, reason = _sound(library, day, sheet_id), normalise(reason)
    if not reason:
        require((Problem("correction", "correction_reason"),))
    require(personal_numbers({"correction": reason}))
    with library.act("paper.correct") as act:
        old = _known(library, sheet_id)
        was = day_of(old)
        if not rules.differences(was, day) and (was.on, was.reason) == (day.on, day.reason):
            raise UserError("paper_same")
        act.id = storage.add(library.database, day.on, day.reason, _sheet(day), sheet_id, reason)
        act.post(*rules.taken_back(was, reason), *rules.facts(day))
        workdays.take_back(library.database, {was.on})
        act.summary = {**_summary(day), "reason": reason}
    assert act.done
    return act.done


def recent(library: Library, limit: int = 60) -> list[PaperRow]:
    """The sheets typed for the last days, each as it was corrected last."""
    return storage.recent(library.database, limit)


def touching(library: Library, on: date) -> list[PaperRow]:
    """The sheets that a day is counted by, or was before they were corrected."""
    return storage.touching(library.database, on)


def corrections(library: Library, sheet_id: int) -> list[Correction]:
    """What a sheet was before, step by step, the last correction first."""
    steps = []
    sheet = storage.get(library.database, sheet_id)
    while sheet and sheet.corrects:
        before = storage.get(library.database, sheet.corrects)
        assert before
        changed = rules.differences(day_of(before), day_of(sheet))
        steps.append(Correction(sheet.correction, before.on, sheet.on, tuple(changed)))
        sheet = before
    return steps


def day_of(row: PaperRow) -> PaperDay:
    """The sheet as it was typed."""
    values: dict[str, Any] = {}
    for field in fields(PaperDay):
        value: Any = row.sheet.get(field.name)
        if field.name in _GRIDS and value:
            value = {tuple(key.split()): number for key, number in value.items()}
        if value:
            values[field.name] = value
    return PaperDay(on=row.on, reason=row.reason, **values)


def _sound(library: Library, day: PaperDay, corrects: int | None = None) -> PaperDay:
    """The sheet ready to be kept; raises what is wrong with it."""
    day = tidied(day)
    require(problems(library, day, corrects))
    if not rules.facts(day) and corrects is None:
        raise UserError("paper_empty")
    return rules.completed(day)


def _known(library: Library, sheet_id: int) -> PaperRow:
    row = storage.get(library.database, sheet_id)
    if row is None or row.is_corrected:
        raise UserError("paper_corrected")
    return row


def _second(library: Library, day: PaperDay, corrects: int | None) -> list[Problem]:
    """A day that has a sheet already is worth a question."""
    others = [row for row in touching(library, day.on) if row.on == day.on and row.id != corrects]
    if not others:
        return []
    told: dict[str, Value] = {"n": sum(rules.total(day_of(row), "visits") for row in others)}
    told["loans"] = sum(rules.total(day_of(row), "loans") for row in others)
    return [Problem("on", "paper_again", Severity.WARNING, told)]


def _summary(day: PaperDay) -> dict[str, Value]:
    return {
        "date": day.on.isoformat(),
        "n": rules.total(day, "visits"),
        "loans": rules.total(day, "loans"),
    }


def _sheet(day: PaperDay) -> dict[str, object]:
    """The numbers by field and class, «service child» for a cell of a grid; empty ones left out."""
    found = {field.name: getattr(day, field.name) for field in fields(day)}
    sheet: dict[str, object] = {}
    for name, value in found.items():
        if isinstance(value, Mapping):
            sheet[name] = {_class(key): number for key, number in value.items() if number}
        elif name not in ("on", "reason"):
            sheet[name] = value
    return {name: value for name, value in sheet.items() if value}


def _class(key: str | tuple[str, str]) -> str:
    return key if isinstance(key, str) else " ".join(key)
