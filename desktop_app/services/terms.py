"""How long and how many: by kind of document and by category of the reader, each from a day on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop_app.domain import lending
from desktop_app.domain import terms as rules
from desktop_app.domain.errors import require
from desktop_app.domain.lending import Mode
from desktop_app.services import serving
from desktop_app.services.library import Done, Library
from desktop_app.storage import settings


def due_on(library: Library, on: date, kind: str, category: str, mode: str) -> date:
    """When a document is due that goes out on a day; in the hall the same day."""
    if mode == Mode.HALL:
        return on
    known = library.database.known.due_on
    due = known.get((on, kind, category))
    if due is None:
        norms = library.norms(on)
        days = rules.loan_days(_in_force(library, on), kind, category, norms.loan_days)
        due = lending.due_on(on, days, serving.days_off(library, norms))
        known[on, kind, category] = due
    return due


def renewal_days(library: Library, on: date, kind: str, category: str) -> int:
    """What a renewal adds: the own term of the kind or the category, else the norm."""
    return rules.loan_days(_in_force(library, on), kind, category, library.norms(on).renewal_days)


def limit(library: Library, on: date, category: str) -> int:
    """How many books a reader of this category usually has at once."""
    return rules.limit(_in_force(library, on), category, library.norms(on).loan_limit)


def read(library: Library, on: date | None = None) -> dict[str, int | None]:
    """Every own term and limit in force; None where the general norm holds."""
    known = _in_force(library, on or library.today)
    return {key: rules.own(known, key) for key in rules.KEYS}


def change(
    library: Library, values: Mapping[str, int | None], valid_from: date | None = None
) -> Done:
    """Set own terms and limits from a day on that is not handed in yet; None takes one away."""
    day = valid_from or library.today
    library.require_open(day)
    require(rules.problems(values))
    with library.act("setting.terms") as act:
        for key, value in values.items():
            text = "0" if value is None else str(value)
            settings.put_until(library.database, key, text, day, library.today)
        act.summary = {"date": day.isoformat()}
    assert act.done
    return act.done


def _in_force(library: Library, on: date) -> Mapping[str, str]:
    return settings.all_on(library.database, on)
