"""Events: planned, moved, held, cancelled; each one held is entered in the ledger once."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from functools import partial

from desktop_app.domain import events as rules
from desktop_app.domain.classes import Age, Source, Visit
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.events import Attendance, EventDraft, EventState, VenueKind
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import Period
from desktop_app.services import calendar
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import events as storage
from desktop_app.storage.events import EventCard as EventCard
from desktop_app.storage.events import EventRow as EventRow

FROZEN = ("on", "form", "venue_kind", "is_planned")  # what the ledger has counted by


def problems(library: Library, draft: EventDraft) -> tuple[Problem, ...]:
    """What keeps the event from being saved, and what is only worth a look."""
    return rules.problems(tidied(draft), partial(calendar.is_day_off, library))


def plan(library: Library, draft: EventDraft) -> Done:
    """Write a new event down under the next number of its year."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("event.plan") as act:
        act.id, number = storage.add(library.database, draft)
        act.summary = {
            "no": number,
            "title": draft.title_ru or draft.title_ky,
            "date": draft.on.isoformat(),
        }
    assert act.done
    return act.done


def change(library: Library, id: int, draft: EventDraft) -> Done:
    """Change what was written; of a held event not what the ledger has counted by."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("event.change") as act:
        card = _known(library, id)
        if card.state is EventState.HELD:
            require(_frozen_problems(card.draft, draft))
        if draft.on.year != card.year:
            storage.move(library.database, card, draft.on, card.reason)
        storage.change(library.database, id, draft)
        _tell(act, card)
    assert act.done
    return act.done


def move(library: Library, id: int, on: date, reason: str = "") -> Done:
    """Put a planned event on another day; the history keeps the first one."""
    with library.act("event.move") as act:
        card = _planned(library, id)
        if on == card.draft.on:
            raise UserError("event_same_day", date=on.isoformat())
        storage.move(library.database, card, on, tidied(replace(card.draft, note=reason)).note)
        _tell(act, card, date=on.isoformat(), was=card.draft.on.isoformat())
    assert act.done
    return act.done


def cancel(library: Library, id: int, reason: str) -> Done:
    """Call a planned event off; the reason stays on its card."""
    reason = tidied(EventDraft(library.today, note=reason)).note
    if not reason:
        raise UserError("reason_required")
    with library.act("event.cancel") as act:
        card = _planned(library, id)
        storage.set_state(library.database, id, EventState.CANCELLED, reason)
        _tell(act, card)
    assert act.done
    return act.done


def resume(library: Library, id: int) -> Done:
    """Plan a cancelled event after all."""
    with library.act("event.resume") as act:
        card = _known(library, id)
        _may(card, EventState.PLANNED)
        storage.set_state(library.database, id, EventState.PLANNED)
        _tell(act, card)
    assert act.done
    return act.done


def hold(
    library: Library,
    id: int,
    attendance: Attendance,
    documents: int = 0,
    press: str = "",
    on: date | None = None,
) -> Done:
    """Mark as held and enter it: the event, those who came, and their visits.

    People at an event in the library are its visitors; elsewhere they count as
    reached outside. An exhibition is one event, on its opening day.
    """
    with library.act("event.hold") as act:
        card = _known(library, id)
        _may(card, EventState.HELD)
        day = on or card.draft.on
        require(_held_problems(library, day, attendance, documents))
        if day != card.draft.on:
            storage.move(library.database, card, day, card.reason)
        press = tidied(replace(card.draft, venue=press)).venue
        storage.hold(library.database, id, attendance, documents, press)
        held = replace(card, draft=replace(card.draft, on=day))
        act.post(_event(held), *_people(held, attendance))
        _tell(act, card, n=attendance.total, date=day.isoformat())
    assert act.done
    return act.done


def correct_attendance(
    library: Library,
    id: int,
    attendance: Attendance,
    documents: int | None = None,
    press: str | None = None,
) -> Done:
    """Write down how many really came: the old entries are taken back, new ones made."""
    with library.act("event.correct_attendance") as act:
        card = _known(library, id)
        if card.state is not EventState.HELD:
            raise UserError("event_not_held", no=card.number)
        documents = card.documents if documents is None else documents
        press = card.press if press is None else tidied(replace(card.draft, venue=press)).venue
        require(_held_problems(library, card.draft.on, attendance, documents))
        storage.hold(library.database, id, attendance, documents, press)
        if attendance != card.attendance:
            source = Source.CORRECTION.value
            act.post(
                *(f._replace(amount=-f.amount, source=source) for f in _people(card)),
                *(f._replace(source=source) for f in _people(card, attendance)),
            )
        _tell(act, card, n=attendance.total, was=card.attendance.total)
    assert act.done
    return act.done


def trash(library: Library, id: int) -> Done:
    """Put an event that was not held into the trash; its number is not given again."""
    with library.act("event.trash") as act:
        card = _known(library, id)
        if card.state is EventState.HELD:
            raise UserError("event_held", no=card.number)
        storage.trash(library.database, id, library.clock())
        _tell(act, card)
    assert act.done
    return act.done


def restore(library: Library, id: int) -> Done:
    """Take an event back from the trash."""
    with library.act("event.restore") as act:
        card = _known(library, id)
        storage.trash(library.database, id, None)
        _tell(act, card)
    assert act.done
    return act.done


def get(library: Library, id: int) -> EventCard:
    """One event with its co-organisers; `event_unknown` when there is none."""
    return _known(library, id)


def ids(
    library: Library,
    text: str = "",
    order: str = "on",
    *,
    descending: bool = False,
    state: str = "",
    period: Period | None = None,
) -> array[int]:
    """All that match the typed words and the choices, in order."""
    return storage.ids(
        library.database, text, order, descending=descending, state=state, period=period
    )


def rows(library: Library, ids: Sequence[int]) -> dict[int, EventRow]:
    """Events by id."""
    return storage.rows(library.database, ids)


def between(library: Library, start: date, end: date) -> list[EventRow]:
    """Events on the days [start, end)."""
    return storage.between(library.database, start, end)


def uuids(library: Library, ids: Sequence[int]) -> dict[int, str]:
    """What names an event in every file that leaves the library, by id."""
    return storage.uuids(library.database, ids)


def awaiting(library: Library) -> list[EventRow]:
    """Planned events whose day has come: how many people came?"""
    return storage.awaiting(library.database, library.today)


def trashed(library: Library) -> list[EventRow]:
    """What lies in the trash."""
    return storage.trashed(library.database)


def _event(card: EventCard) -> Fact:
    return Fact(
        Name.EVENT,
        card.draft.on,
        kind=card.draft.form,
        mode=_mode(card.draft),
        reason="plan" if card.draft.is_planned else "extra",
        ref=card.id,
    )


def _people(card: EventCard, attendance: Attendance | None = None) -> list[Fact]:
    """Attendance and visits by age group; groups of nobody are not entered."""
    came = attendance or card.attendance
    groups = {Age.CHILD: came.children, Age.YOUTH: came.youth, Age.ADULT: came.adults}
    mode = _mode(card.draft)
    visit = Visit.EVENT if mode == "inside" else Visit.OUTSIDE
    return [
        Fact(name, card.draft.on, people, age=age.value, mode=how, ref=card.id)
        for age, people in groups.items()
        if people
        for name, how in ((Name.ATTENDANCE, mode), (Name.VISIT, visit.value))
    ]


def _mode(draft: EventDraft) -> str:
    return "inside" if VenueKind(draft.venue_kind).is_inside else "outside"


def _held_problems(
    library: Library, on: date, attendance: Attendance, documents: int
) -> list[Problem]:
    found = list(rules.held_problems(on, attendance, library.today))
    if documents < 0:
        found.append(Problem("documents", "count_wrong", facts={"text": str(documents)}))
    return found


def _frozen_problems(before: EventDraft, after: EventDraft) -> list[Problem]:
    was, now = asdict(before), asdict(after)
    return [Problem(field, "event_counted") for field in FROZEN if was[field] != now[field]]


def _known(library: Library, id: int) -> EventCard:
    card = storage.get(library.database, id)
    if card is None:
        raise UserError("event_unknown")
    return card


def _planned(library: Library, id: int) -> EventCard:
    card = _known(library, id)
    if card.state is not EventState.PLANNED:
        raise UserError("event_not_planned", no=card.number)
    return card


def _may(card: EventCard, state: EventState) -> None:
    if card.is_trashed or not rules.may(card.state, state):
        raise UserError(f"event_may_not_be_{state.value}", no=card.number)


def _tell(act: Act, card: EventCard, **facts: str | int) -> None:
    act.id = card.id
    act.summary = {"no": card.number, "title": card.title("ru"), **facts}
