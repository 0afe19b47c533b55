"""Days typed from paper: the sheet is kept, its totals become dated entries of source «paper»."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from functools import partial

from desktop_app.domain import paper as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.paper import PaperDay
from desktop_app.services import calendar
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.storage import papers as storage
from desktop_app.storage.papers import PaperRow


def problems(library: Library, day: PaperDay) -> tuple[Problem, ...]:
    """Totals of the sheet that do not tie, and what is only worth a look."""
    return rules.problems(tidied(day), library.today, partial(calendar.is_day_off, library))


def enter_day(library: Library, day: PaperDay) -> Done:
    """Enter a sheet; `n` of the summary is the visits it holds."""
    day = tidied(day)
    require(problems(library, day))
    entries = rules.facts(day)
    if not entries:
        raise UserError("paper_empty")
    with library.act("paper.enter") as act:
        act.id = storage.add(library.database, day.on, day.reason, _sheet(day))
        act.post(*entries)
        act.summary = {
            "date": day.on.isoformat(),
            "n": sum(day.visits.values()),
            "loans": sum(day.loans.values()),
        }
    assert act.done
    return act.done


def recent(library: Library, limit: int = 20) -> list[PaperRow]:
    """The sheets typed for the last days."""
    return storage.recent(library.database, limit)


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
