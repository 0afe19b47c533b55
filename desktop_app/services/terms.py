"""How long and how many: by kind of document and by category of the reader, each from a day on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop_app.domain import lending
from desktop_app.domain import terms as rules
from desktop_app.domain.errors import Value, require
from desktop_app.domain.lending import Mode
from desktop_app.domain.terms import Terms
from desktop_app.services import serving
from desktop_app.services.library import Done, Library
from desktop_app.storage import copies, loans, settings


def of(library: Library, on: date, kind: str, category: str) -> Terms:
    """What holds on a day for a kind and a category; kept, because each loan asks for it."""
    known = library.database.known.terms
    terms = known.get((on, kind, category))
    if terms is None:
        norms, own = library.norms(on), _in_force(library, on)
        terms = known[on, kind, category] = Terms(
            rules.loan_days(own, kind, category, norms.loan_days),
            rules.loan_days(own, kind, category, norms.renewal_days),
            rules.limit(own, category, norms.loan_limit),
            rules.kind_limit(own, kind, category),
            rules.own(own, rules.NEW_DAYS) is not None,
        )
    return terms


def due_on(
    library: Library, on: date, terms: Terms, mode: str, title_id: int | None = None
) -> date:
    """When a document is due that goes out on a day; in the hall the same day.

    `title_id` of a copy tells whether it is a new book; pieces have none.
    """
    if mode == Mode.HALL:
        return on
    days = terms.loan_days
    if terms.is_shorter_for_new and title_id is not None:
        days = _shortened(library, days, title_id, on)
    known = library.database.known.due_on
    due = known.get((on, days))
    if due is None:
        due = known[on, days] = _due_on(library, on, days)
    return due


def renewal_days(
    library: Library, on: date, kind: str, category: str, title_id: int | None = None
) -> int:
    """What a renewal adds: the own term of the kind or the category, else the norm."""
    terms = of(library, on, kind, category)
    if terms.is_shorter_for_new and title_id is not None:
        return _shortened(library, terms.renewal_days, title_id, on)
    return terms.renewal_days


def kind_warning(library: Library, terms: Terms, reader_id: int, kind: str) -> dict[str, Value]:
    """What a loan tells that makes more of a kind than usual, asked after it was entered."""
    most = terms.kind_limit
    if most is None:
        return {}
    now = loans.count_of_kind(library.database, reader_id, kind)
    told: dict[str, Value] = {"warning": "kind_limit_reached", "of_kind": now, "kind_limit": most}
    return told if now > most else {}


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


def _shortened(library: Library, days: int, title_id: int, on: date) -> int:
    since = copies.title_since(library.database, title_id)
    return rules.shortened(_in_force(library, on), days, since, on)


def _due_on(library: Library, on: date, days: int) -> date:
    return lending.due_on(on, days, serving.days_off(library, library.norms(on)))


def _in_force(library: Library, on: date) -> Mapping[str, str]:
    return settings.all_on(library.database, on)
