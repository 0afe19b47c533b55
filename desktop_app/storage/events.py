"""Events: the cards, their co-organisers, the lists and the days of a month."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from desktop_app.domain.events import EventDraft, EventState
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.own_names import EVENT_FORMS, OwnName
from desktop_app.domain.periods import Period
from desktop_app.domain.text import in_language, search_key, sort_key
from desktop_app.storage import organisations, own_names, plans, search
from desktop_app.storage.database import Database, Row
from desktop_app.storage.days import day, written
from desktop_app.storage.organisations import OrganisationRow

ORDERS = {
    "on": "on_date{side}, starts_at{side}, id{side}",
    "number": "year{side}, number{side}",
    "title": "sort_key{side}, id{side}",
    "form": "form{side}, on_date{side}, id{side}",
    "state": "state{side}, on_date{side}, id{side}",
    "attended": "children + youth + adults{side}, on_date{side}, id{side}",
}
_ROW = (
    "id, year, number, on_date, starts_at, form, title_ru, title_ky, venue_kind, venue, audience,"
    " state, children + youth + adults, ends_on, is_day_open, is_planned, planned_on, section,"
    " reason, own_form_id, group_id, series_id"
)


_DRAFT = (
    *("starts_at", "form", "title_ru", "title_ky", "direction", "venue_kind", "venue"),
    *("audience", "responsible", "note", "section", "own_form_id", "group_id", "district"),
    *("guests", "purpose", "programme", "equipment", "budget", "sponsors", "calendar_rule"),
)  # the columns that a draft has under the same names
_OUTCOME = ("documents", "lent", "press", "counted_by", "spent", "feedback", "conclusion")


@dataclass(frozen=True)
class EventRow:
    """An event as a list or a calendar shows it; `attended` is 0 before it was held.

    `planned_on` is the day that it was first planned for; moving does not change it.
    """

    id: int
    year: int
    number: int
    on: date
    starts_at: str
    form: str
    title_ru: str
    title_ky: str
    venue_kind: str
    venue: str
    audience: str
    state: str
    attended: int
    ends_on: date | None
    is_day_open: bool
    is_planned: bool
    planned_on: date
    section: str
    reason: str
    own_form_id: int | None
    group_id: int | None
    series_id: int | None

    def title(self, language: str) -> str:
        """Its title in a language, or the only one it has."""
        return in_language(language, self.title_ru, self.title_ky)


@dataclass(frozen=True)
class EventCard:
    """All that is known of an event. `reason` says why it was moved or cancelled.

    `planned_on` is the day that it was first planned for; moving does not change it.
    """

    id: int
    year: int
    number: int
    state: EventState
    draft: EventDraft
    organisations: tuple[OrganisationRow, ...]
    outcome: Outcome
    reason: str
    planned_on: date
    own_form: OwnName | None
    series_id: int | None
    is_trashed: bool

    def title(self, language: str) -> str:
        """Its title in a language, or the only one it has."""
        return in_language(language, self.draft.title_ru, self.draft.title_ky)


def add(database: Database, draft: EventDraft) -> tuple[int, int]:
    """Write a planned event down; its id and its number in the year."""
    number = next_number(database, draft.on.year)
    id = database.insert(
        "event",
        year=draft.on.year,
        number=number,
        state=EventState.PLANNED.value,
        reason="",
        children=0,
        youth=0,
        adults=0,
        documents=0,
        press="",
        planned_on=draft.on.isoformat(),
        **_values(draft),
    )
    _invite(database, id, draft.organisations)
    return id, number


def change(database: Database, id: int, draft: EventDraft) -> None:
    """Write the draft's fields and co-organisers; a day that is fixed now was never moved."""
    if not draft.is_day_open:
        plans.fix_planned(database, id, draft.on)
    database.update("event", id, **_values(draft))
    _invite(database, id, draft.organisations)


def move(database: Database, card: EventCard, on: date, reason: str) -> None:
    """Put an event on another day; in another year it gets that year's next number.

    What lasts longer lasts as long as before.
    """
    last = card.draft.ends_on
    ends_on = (last + (on - card.draft.on)).isoformat() if last else ""
    database.update("event", card.id, on_date=on.isoformat(), ends_on=ends_on, reason=reason)
    if on.year != card.year:
        number = next_number(database, on.year)
        database.update("event", card.id, year=on.year, number=number)


def set_state(database: Database, id: int, state: EventState, reason: str = "") -> None:
    """Mark as planned or cancelled, with the reason."""
    database.update("event", id, state=state.value, reason=reason)


def hold(database: Database, id: int, outcome: Outcome) -> None:
    """Mark as held, with what became of it."""
    database.update(
        "event",
        id,
        state=EventState.HELD.value,
        is_day_open=0,
        **asdict(outcome.attendance),
        **{column: getattr(outcome, column) for column in _OUTCOME},
        evidence=" ".join(outcome.evidence),
    )


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put it into the trash, or with no moment back."""
    database.trash("event", id, at)


def next_number(database: Database, year: int) -> int:
    """Numbers run through the year; those in the trash keep theirs."""
    return 1 + (database.value("SELECT max(number) FROM event WHERE year = ?", (year,)) or 0)


def get(database: Database, id: int) -> EventCard | None:
    """One event with its co-organisers; also from the trash."""
    found = database.row(
        f"SELECT {', '.join(_DRAFT)}, {', '.join(_OUTCOME)}, children, youth, adults, evidence,"
        " on_date, ends_on, is_day_open, is_free, is_planned, year, number, state, reason,"
        " planned_on, series_id, trashed_at FROM event WHERE id = ?",
        (id,),
    )
    if found is None:
        return None
    last = len(_DRAFT) + len(_OUTCOME)
    children, youth, adults, evidence, on, ends_on, *flags = found[last : last + 9]
    is_day_open, is_free, is_planned = map(bool, flags)
    year, number, state, reason, planned_on, series_id, trashed_at = found[last + 9 :]
    partners = partners_of(database, id)
    own = own_names.draft(database, EVENT_FORMS, found[_DRAFT.index("own_form_id")])
    draft = EventDraft(
        date.fromisoformat(on),
        ends_on=day(ends_on),
        is_day_open=is_day_open,
        is_free=is_free,
        is_planned=is_planned,
        organisations=tuple(partner.id for partner in partners),
        **dict(zip(_DRAFT, found, strict=False)),
    )
    outcome = Outcome(
        Attendance(children, youth, adults),
        evidence=tuple(evidence.split()),
        **dict(zip(_OUTCOME, found[len(_DRAFT) : last], strict=True)),
    )
    return EventCard(
        id,
        year,
        number,
        EventState(state),
        draft,
        partners,
        outcome,
        reason,
        date.fromisoformat(planned_on),
        own,
        series_id,
        trashed_at is not None,
    )


def partners_of(database: Database, id: int) -> tuple[OrganisationRow, ...]:
    """Co-organisers of an event in the order they were named."""
    ids = [
        row[0]
        for row in database.rows(
            "SELECT organisation_id FROM event_organisation WHERE event_id = ? ORDER BY place",
            (id,),
        )
    ]
    known = organisations.rows(database, ids)
    return tuple(known[one] for one in ids)


def rows(database: Database, ids: Sequence[int]) -> dict[int, EventRow]:
    """Events by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"SELECT {_ROW} FROM event WHERE id IN ({marks})", tuple(ids))
    return {row[0]: _row(row) for row in found}


def between(database: Database, start: date, end: date) -> list[EventRow]:
    """Events on the days [start, end), in order of day and hour."""
    found = database.rows(
        f"SELECT {_ROW} FROM event WHERE on_date >= ? AND on_date < ? AND trashed_at IS NULL"
        " ORDER BY on_date, starts_at, id",
        (start.isoformat(), end.isoformat()),
    )
    return [_row(row) for row in found]


def districts(database: Database) -> list[str]:
    """The aiyl aimaks named so far."""
    found = database.rows("SELECT DISTINCT district FROM event WHERE district > ''")
    return [row[0] for row in found]


def lasting(database: Database, start: date, end: date) -> list[EventRow]:
    """Events with a fixed day that touch [start, end), also those that began before it."""
    found = database.rows(
        f"SELECT {_ROW} FROM event WHERE is_day_open = 0 AND trashed_at IS NULL AND id IN"
        " (SELECT id FROM event WHERE on_date >= ?1 AND on_date < ?2 UNION ALL"
        " SELECT id FROM event WHERE ends_on > '' AND ends_on >= ?1 AND on_date < ?1)"
        " ORDER BY on_date, starts_at, id",
        (start.isoformat(), end.isoformat()),
    )
    return [_row(row) for row in found]


def of_month(database: Database, first: date) -> list[EventRow]:
    """Events of a month whose day is open, cancelled ones last; `first` is its first day."""
    found = database.rows(
        f"SELECT {_ROW} FROM event WHERE on_date >= ? AND on_date < ? AND is_day_open = 1"
        " AND state <> 'held' AND trashed_at IS NULL ORDER BY state = 'cancelled', id",
        (first.isoformat(), (first + timedelta(days=31)).replace(day=1).isoformat()),
    )
    return [_row(row) for row in found]


def on_this_day(database: Database, on: date, rules: Sequence[str]) -> list[EventRow]:
    """Events of earlier years on the same day and month or for the same dates, the latest first."""
    marks = ", ".join("?" * len(rules))
    found = database.rows(
        f"SELECT {_ROW} FROM event WHERE on_date < ? AND trashed_at IS NULL"
        f" AND state <> 'cancelled' AND is_day_open = 0 AND (substr(on_date, 6) = ?"
        f" OR calendar_rule IN ({marks})) ORDER BY on_date DESC, id",
        (f"{on.year}-01-01", on.isoformat()[5:], *rules),
    )
    return [_row(row) for row in found]


def uuids(database: Database, ids: Sequence[int]) -> dict[int, str]:
    """What names an event for ever, by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"SELECT id, uuid FROM event WHERE id IN ({marks})", tuple(ids))
    return {id: str(UUID(bytes=uuid)) for id, uuid in found}


def awaiting(database: Database, today: date) -> list[EventRow]:
    """Planned events whose last day has come: somebody still has to say how many people came.

    One with an open day waits until its month is over.
    """
    found = database.rows(
        f"SELECT {_ROW} FROM event WHERE on_date <= ?1 AND ends_on <= ?1 AND state = 'planned'"
        " AND (is_day_open = 0 OR on_date < substr(?1, 1, 8))"
        " AND trashed_at IS NULL ORDER BY on_date, starts_at, id",
        (today.isoformat(),),
    )
    return [_row(row) for row in found]


def ids(
    database: Database,
    text: str = "",
    order: str = "on",
    *,
    descending: bool = False,
    state: str = "",
    form: str = "",
    period: Period | None = None,
) -> array[int]:
    """All that are not in the trash, match the typed words and the choices; in order."""
    conditions = ["trashed_at IS NULL"]
    values: list[str] = []
    for column, chosen in (("state", state), ("form", form)):
        if chosen:
            conditions.append(f"{column} = ?")
            values.append(chosen)
    if period:
        conditions.append("on_date >= ? AND on_date < ?")
        values += [period.start.isoformat(), period.end.isoformat()]
    return search.ids(
        database,
        "event",
        text,
        order=ORDERS[order].format(side=" DESC" if descending else ""),
        where=" AND ".join(conditions),
        params=tuple(values),
    )


def trashed(database: Database) -> list[EventRow]:
    """What lies in the trash, the latest first."""
    found = database.rows(
        f"SELECT {_ROW} FROM event WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id"
    )
    return [_row(row) for row in found]


def _row(row: Row) -> EventRow:
    values = list(row)
    values[3], values[16] = date.fromisoformat(row[3]), date.fromisoformat(row[16])
    values[13:16] = day(row[13]), bool(row[14]), bool(row[15])
    return EventRow(*values)


def _values(draft: EventDraft) -> dict[str, str | int | None]:
    words = (draft.title_ru, draft.title_ky, draft.audience, draft.venue, draft.responsible)
    return {
        **{column: getattr(draft, column) for column in _DRAFT},
        "on_date": draft.on.isoformat(),
        "ends_on": written(draft.ends_on),
        "is_day_open": int(draft.is_day_open),
        "is_free": int(draft.is_free),
        "is_planned": int(draft.is_planned),
        "search_key": search_key(" ".join(words)),
        "sort_key": sort_key(draft.title_ru or draft.title_ky),
    }


def _invite(database: Database, id: int, organisations: Sequence[int]) -> None:
    """Make the named ones, in this order, the event's co-organisers."""
    wanted = list(dict.fromkeys(organisations))
    links = database.rows(
        "SELECT organisation_id, id FROM event_organisation WHERE event_id = ?", (id,)
    )
    known = {organisation: link for organisation, link in links}
    for organisation, link in known.items():
        if organisation not in wanted:
            database.execute("DELETE FROM event_organisation WHERE id = ?", (link,))
    for place, organisation in enumerate(wanted):
        if organisation in known:
            database.update("event_organisation", known[organisation], place=place)
        else:
            database.insert(
                "event_organisation", event_id=id, organisation_id=organisation, place=place
            )
