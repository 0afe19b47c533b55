"""The plan of work, read from the events that stand in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.periods import Period
from desktop_app.domain.text import in_language
from desktop_app.storage.database import Database, Row

_COLUMNS = (
    "e.id, e.year, e.number, e.on_date, e.planned_on, e.is_day_open, e.is_planned, e.section,"
    " e.form, e.own_form_id, f.name_ru, f.name_ky, e.title_ru, e.title_ky, e.audience,"
    " e.venue_kind, e.venue, e.responsible, e.state, e.children + e.youth + e.adults, e.reason,"
    " e.calendar_rule, e.search_key"
)
_FROM = f"SELECT {_COLUMNS} FROM event e LEFT JOIN event_form f ON f.id = e.own_form_id WHERE"
_PLANNED = "e.is_planned = 1 AND e.trashed_at IS NULL AND e.planned_on >= ? AND e.planned_on < ?"
_OUTSIDE = "e.is_planned = 0 AND e.trashed_at IS NULL AND e.on_date >= ? AND e.on_date < ?"


@dataclass(frozen=True)
class PlanRow:
    """An event as a row of the plan; with `is_day_open` only the month of `on` is fixed.

    `own_form_ru` and `own_form_ky` are the words of a form of the library's own.
    """

    id: int
    year: int
    number: int
    on: date
    planned_on: date
    is_day_open: bool
    is_planned: bool
    section: str
    form: str
    own_form_id: int | None
    own_form_ru: str
    own_form_ky: str
    title_ru: str
    title_ky: str
    audience: str
    venue_kind: str
    venue: str
    responsible: str
    state: str
    attended: int
    reason: str
    calendar_rule: str
    search_key: str

    @property
    def month(self) -> int:
        """The month whose plan it stands in; what stands in none has that of its day."""
        return (self.planned_on if self.is_planned else self.on).month

    def title(self, language: str) -> str:
        """Its title in a language, or the only one it has."""
        return in_language(language, self.title_ru, self.title_ky)

    def own_form(self, language: str) -> str:
        """The library's own word for its form; empty where the closed list has one."""
        return in_language(language, self.own_form_ru, self.own_form_ky)


def planned(database: Database, period: Period) -> list[PlanRow]:
    """Rows of the plan: what was first planned for a day of the period."""
    return _rows(
        database, f"{_PLANNED} ORDER BY e.planned_on, e.on_date, e.starts_at, e.id", period
    )


def outside(database: Database, period: Period) -> list[PlanRow]:
    """What is on a day of the period without standing in a plan."""
    return _rows(database, f"{_OUTSIDE} ORDER BY e.on_date, e.starts_at, e.id", period)


def held_of_other_plans(database: Database, period: Period) -> int:
    """How many were held in the period, but stand in the plan of another one."""
    start, end = _days(period)
    found = database.value(
        "SELECT count(*) FROM event WHERE is_planned = 1 AND state = 'held' AND on_date >= ?"
        " AND on_date < ? AND NOT (planned_on >= ? AND planned_on < ?) AND trashed_at IS NULL",
        (start, end, start, end),
    )
    return int(found or 0)


def partners(database: Database, period: Period) -> dict[int, list[tuple[str, str]]]:
    """Co-organisers of the period's rows: event → names in Russian and Kyrgyz."""
    found: dict[int, list[tuple[str, str]]] = {}
    for part in (_PLANNED, _OUTSIDE):
        for id, ru, ky in database.rows(
            "SELECT e.id, o.name_ru, o.name_ky FROM event e"
            " JOIN event_organisation l ON l.event_id = e.id"
            f" JOIN organisation o ON o.id = l.organisation_id WHERE {part} ORDER BY e.id, l.place",
            _days(period),
        ):
            found.setdefault(id, []).append((ru, ky))
    return found


def fix_day(database: Database, id: int, on: date) -> None:
    """Give a row of which only the month was fixed its day, and the plan with it."""
    fix_planned(database, id, on)
    database.update("event", id, on_date=on.isoformat(), is_day_open=0)


def fix_planned(database: Database, id: int, on: date) -> None:
    """The plan's own day, before an open day is fixed: one of the same month is no move."""
    day = on.isoformat()
    planned = database.value("SELECT planned_on FROM event WHERE id = ? AND is_day_open = 1", (id,))
    if planned is not None and str(planned)[:7] == day[:7]:
        database.update("event", id, planned_on=day)


def _rows(database: Database, where: str, period: Period) -> list[PlanRow]:
    return [_row(row) for row in database.rows(f"{_FROM} {where}", _days(period))]


def _row(row: Row) -> PlanRow:
    values = list(row)
    values[3:5] = map(date.fromisoformat, row[3:5])
    values[5:7] = map(bool, row[5:7])
    values[10:12] = (text or "" for text in row[10:12])
    return PlanRow(*values)


def _days(period: Period) -> tuple[str, str]:
    return period.start.isoformat(), period.end.isoformat()
