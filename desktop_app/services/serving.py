"""What every act for a reader at the desk shares: its day, its visit, its telling."""

from __future__ import annotations

from datetime import date
from functools import partial

from desktop_app.domain import people
from desktop_app.domain import readers as reader_rules
from desktop_app.domain.errors import UserError, Value
from desktop_app.domain.facts import Fact
from desktop_app.domain.lending import Mode
from desktop_app.domain.norms import Norms
from desktop_app.domain.open_days import FIRST_DAY, IsDayOff
from desktop_app.domain.people import PersonName
from desktop_app.services import calendar
from desktop_app.services.library import Act, Library
from desktop_app.storage import visits
from desktop_app.storage.loans import Borrowing


def working_day(library: Library, on: date | None) -> date:
    """The day an act is entered under: today, or an earlier one that she chose."""
    if on and on > library.today:
        raise UserError("date_in_future")
    if on and on < FIRST_DAY:
        raise UserError("date_too_early", date=FIRST_DAY.isoformat())
    return on or library.today


def require_working_day(library: Library, on: date) -> None:
    """May work be entered under this day? Not in the future, not in a closed period."""
    working_day(library, on)
    library.require_open(on)


def days_off(library: Library, norms: Norms) -> IsDayOff:
    """The library's calendar as the rules ask for it."""
    return partial(calendar.is_day_off, library, weekend=norms.weekend)


def require_registered(reader: Borrowing) -> None:
    """Nothing goes out before the year's registration."""
    if reader.is_trashed:
        raise UserError("reader_in_trash", card_no=reader.card_no)
    if reader.registered_age is None:
        raise UserError("not_registered_this_year", card_no=reader.card_no)


def visit(library: Library, reader: Borrowing, on: date, mode: str = Mode.HOME) -> list[Fact]:
    """The visit of the day, unless it was entered already; off-site it is a visit off-site.

    Somebody who only brings back last year's book may not be registered: the
    visit then has the age group and category of the day.
    """
    ref = reader.reader_id
    if mode == Mode.OUTSIDE:
        ref = -ref
        if visits.counted(library.database, ref, on):
            return []
    elif reader.has_come:
        return []
    age, category = reader.registered_age, reader.registered_category
    if age is None:
        born = reader.birth_year
        age = reader_rules.age_group(born, on, library.norms(on)).value if born else "adult"
    return [visits.fact(ref, on, age, category or reader.category)]


def tell(act: Act, reader: Borrowing, **facts: Value) -> None:
    """Who it was, and what."""
    name = PersonName(reader.surname, reader.given, reader.patronymic)
    act.summary = {"card_no": reader.card_no, "reader": people.short_name(name), **facts}
