"""What the librarian adds to a report by hand: plan, texts, explanations; and its listings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.own_names import EVENT_FORMS, OwnName
from desktop_app.domain.periods import Period
from desktop_app.storage import own_names
from desktop_app.storage.database import Database


def plan(database: Database) -> Mapping[tuple[str, str], int]:
    """Planned values by (indicator key, period key)."""
    found = database.rows("SELECT indicator, period, value FROM plan")
    return {(key, period): value for key, period, value in found}


def put_plan(database: Database, indicator: str, period: str, value: int) -> None:
    """Set a planned value; a new one replaces the old."""
    _put(database, "plan", {"indicator": indicator, "period": period}, "value", value)


def texts(database: Database, form: str, period: str) -> Mapping[str, str]:
    """The report's free texts by field."""
    found = database.rows(
        "SELECT field, body FROM report_text WHERE form = ? AND period = ?", (form, period)
    )
    return {field: body for field, body in found}


def put_text(database: Database, form: str, period: str, field: str, body: str) -> None:
    """Set a free text of a report."""
    where = {"form": form, "period": period, "field": field}
    _put(database, "report_text", where, "body", body)


def explanations(database: Database, form: str, period: str) -> Mapping[str, str]:
    """Why a control relation may be broken, by the check's name."""
    found = database.rows(
        "SELECT relation, body FROM explanation WHERE form = ? AND period = ?", (form, period)
    )
    return {relation: body for relation, body in found}


def put_explanation(database: Database, form: str, period: str, relation: str, body: str) -> None:
    """Write down the reason for a relation that does not hold."""
    where = {"form": form, "period": period, "relation": relation}
    _put(database, "explanation", where, "body", body)


@dataclass(frozen=True)
class HeldEvent:
    """A row of the report's list of events; partners' names are in both languages.

    `own_form` is the library's own form, counted as `form`.
    """

    number: int
    on: date
    form: str
    own_form: OwnName | None
    title_ru: str
    title_ky: str
    audience: str
    attended: int
    partners: tuple[tuple[str, str], ...]
    responsible: str
    press: str


def held_events(database: Database, period: Period) -> list[HeldEvent]:
    """The events held in the period, in order of date."""
    days = (period.start.isoformat(), period.end.isoformat())
    partners: dict[int, list[tuple[str, str]]] = {}
    for event, name_ru, name_ky in database.rows(
        "SELECT event.id, organisation.name_ru, organisation.name_ky FROM event"
        " JOIN event_organisation ON event_organisation.event_id = event.id"
        " JOIN organisation ON organisation.id = event_organisation.organisation_id"
        " WHERE event.on_date >= ? AND event.on_date < ? AND event.state = 'held'"
        " ORDER BY event_organisation.place",
        days,
    ):
        partners.setdefault(event, []).append((name_ru, name_ky))
    found = database.rows(
        "SELECT id, number, on_date, form, title_ru, title_ky, audience,"
        " children + youth + adults, responsible, press, own_form_id FROM event"
        " WHERE on_date >= ? AND on_date < ? AND state = 'held' AND trashed_at IS NULL"
        " ORDER BY on_date, number",
        days,
    )
    ids = sorted({row[10] for row in found if row[10]})
    own = own_names.rows(database, EVENT_FORMS, ids)
    return [
        HeldEvent(
            number=row[1],
            on=date.fromisoformat(row[2]),
            form=row[3],
            own_form=own[row[10]].draft if row[10] else None,
            title_ru=row[4],
            title_ky=row[5],
            audience=row[6],
            attended=row[7],
            partners=tuple(partners.get(row[0], ())),
            responsible=row[8],
            press=row[9],
        )
        for row in found
    ]


@dataclass(frozen=True)
class RecordRow:
    """A row of the lists of spendings and public works; money in tyiyn."""

    on: date
    kind: str
    title: str
    quantity: int
    money: int
    article: str
    origin: str
    note: str


def records(database: Database, kind: str, period: Period) -> list[RecordRow]:
    """The records of a kind in the period, in order of date."""
    found = database.rows(
        "SELECT on_date, kind, title, quantity, money, article, origin, note FROM record"
        " WHERE kind = ? AND on_date >= ? AND on_date < ? AND trashed_at IS NULL"
        " ORDER BY on_date, id",
        (kind, period.start.isoformat(), period.end.isoformat()),
    )
    return [RecordRow(date.fromisoformat(row[0]), *row[1:]) for row in found]


def _put(
    database: Database, table: str, where: Mapping[str, str], column: str, value: str | int
) -> None:
    conditions = " AND ".join(f"{name} = ?" for name in where)
    known = database.value(f"SELECT id FROM {table} WHERE {conditions}", tuple(where.values()))
    if known is None:
        database.insert(table, **where, **{column: value})
    else:
        database.update(table, known, **{column: value})
