"""Events: planned, moved, held, cancelled; each one held is entered in the ledger once."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from functools import partial

from desktop_app.domain import events as rules
from desktop_app.domain import outcomes
from desktop_app.domain.classes import Age, Visit
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.events import EventDraft, EventState, VenueKind
from desktop_app.domain.facts import Fact, Name, contrary, corrected
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.own_names import EVENT_FORMS
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.periods import Period
from desktop_app.domain.text import sort_key
from desktop_app.services import calendar, own_names
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import event_changes
from desktop_app.storage import events as storage
from desktop_app.storage import plans as plan_storage
from desktop_app.storage.event_changes import EventChange as EventChange
from desktop_app.storage.events import EventCard as EventCard
from desktop_app.storage.events import EventRow as EventRow

FROZEN = ("on", "is_day_open", "form", "venue_kind", "is_planned")  # what the ledger has counted by


def problems(
    library: Library, draft: EventDraft, card: EventCard | None = None
) -> tuple[Problem, ...]:
    """What keeps the event from being saved, and what is only worth a look.

    `card` is the event that is changed: of a held one what was counted stays.
    """
    found = rules.problems(tidied(draft), partial(calendar.is_day_off, library))
    if card is None or card.state is not EventState.HELD:
        return found
    return (*found, *_frozen_problems(card.draft, _settled(draft)))


def plan(library: Library, draft: EventDraft) -> Done:
    """Write a new event down under the next number of its year."""
    draft = _counted(library, _settled(draft))
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
    draft = _settled(draft)
    require(rules.problems(draft))
    with library.act("event.change") as act:
        card = _known(library, id)
        if draft.own_form_id != card.draft.own_form_id:
            draft = _counted(library, draft)
        if card.state is EventState.HELD:
            require(_frozen_problems(card.draft, draft))
        if draft.on.year != card.year:
            storage.move(library.database, card, draft.on, card.reason)
        if draft.on != card.draft.on:
            _note_move(library, card, draft.on)
        storage.change(library.database, id, draft)
        _tell(act, card)
    assert act.done
    return act.done


def move(library: Library, id: int, on: date, reason: str = "") -> Done:
    """Put a planned event on another day; the history keeps the first one and the reason."""
    reason = _reason(library, reason)
    with library.act("event.move") as act:
        card = _planned(library, id)
        if on == card.draft.on and not card.draft.is_day_open:
            raise UserError("event_same_day", date=on.isoformat())
        storage.move(library.database, card, on, reason)
        _note_move(library, card, on, reason)
        if card.draft.is_day_open:
            plan_storage.fix_day(library.database, id, on)
        _tell(act, card, date=on.isoformat(), was=card.draft.on.isoformat())
    assert act.done
    return act.done


def cancel(library: Library, id: int, reason: str) -> Done:
    """Call a planned event off; the reason stays on its card."""
    reason = _reason(library, reason)
    if not reason:
        raise UserError("reason_required")
    with library.act("event.cancel") as act:
        card = _planned(library, id)
        storage.set_state(library.database, id, EventState.CANCELLED, reason)
        on = card.draft.on
        event_changes.add(library.database, id, "cancel", on, on, reason, library.today)
        _tell(act, card)
    assert act.done
    return act.done


def resume(library: Library, id: int) -> Done:
    """Plan a cancelled event after all."""
    with library.act("event.resume") as act:
        card = _known(library, id)
        _may(card, EventState.PLANNED)
        storage.set_state(library.database, id, EventState.PLANNED)
        on = card.draft.on
        event_changes.add(library.database, id, "resume", on, on, "", library.today)
        _tell(act, card)
    assert act.done
    return act.done


def hold(library: Library, id: int, outcome: Outcome, on: date | None = None) -> Done:
    """Mark as held and enter it: the event, those who came, and their visits.

    People at an event in the library are its visitors; elsewhere they count as
    reached outside. An exhibition is one event, on its opening day.
    """
    outcome = tidied(outcome)
    with library.act("event.hold") as act:
        card = _known(library, id)
        _may(card, EventState.HELD)
        day = on or card.draft.on
        require(outcomes.problems(day, outcome, library.today))
        if day != card.draft.on:
            storage.move(library.database, card, day, card.reason)
            _note_move(library, card, day)
        if card.draft.is_day_open:
            plan_storage.fix_day(library.database, id, day)
        storage.hold(library.database, id, outcome)
        held = replace(card, draft=replace(card.draft, on=day))
        act.post(_event(held), *_people(held, outcome.attendance))
        _tell(act, card, n=outcome.attendance.total, date=day.isoformat())
    assert act.done
    return act.done


def correct(library: Library, id: int, outcome: Outcome) -> Done:
    """Write down what really was. Other numbers of people: the old entries are taken back.

    What only the card tells (feedback, money, who counted) is written without an entry,
    so it can be added when the period is handed in too.
    """
    outcome = tidied(outcome)
    was = _known(library, id).outcome.attendance
    recounted = outcome.attendance != was
    with library.act("event.correct_attendance" if recounted else "event.outcome") as act:
        card = _known(library, id)
        if card.state is not EventState.HELD:
            raise UserError("event_not_held", no=card.number)
        require(outcomes.problems(card.draft.on, outcome, library.today))
        storage.hold(library.database, id, outcome)
        if recounted:
            act.post(
                *map(contrary, _people(card, was)),
                *map(corrected, _people(card, outcome.attendance)),
            )
        _tell(act, card, n=outcome.attendance.total, was=was.total)
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


def changes(library: Library, id: int) -> tuple[EventChange, ...]:
    """What befell its plan: moves, cancellings, planning anew; the first thing first."""
    return event_changes.of_event(library.database, id)


def ids(
    library: Library,
    text: str = "",
    order: str = "on",
    *,
    descending: bool = False,
    state: str = "",
    form: str = "",
    period: Period | None = None,
) -> array[int]:
    """All that match the typed words and the choices, in order."""
    return storage.ids(
        library.database, text, order, descending=descending, state=state, form=form, period=period
    )


def rows(library: Library, ids: Sequence[int]) -> dict[int, EventRow]:
    """Events by id."""
    return storage.rows(library.database, ids)


def districts(library: Library) -> list[str]:
    """The aiyl aimaks that events were taken to, and the library's own; by the alphabet."""
    own = library.setting("library.aimak")
    return sorted({*storage.districts(library.database), *([own] if own else [])}, key=sort_key)


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


def _settled(draft: EventDraft) -> EventDraft:
    """Tidied; where only the month is fixed, it stands on the first of it."""
    draft = tidied(draft)
    return rules.of_month(draft) if draft.is_day_open else draft


def _event(card: EventCard) -> Fact:
    return Fact(
        Name.EVENT,
        card.draft.on,
        kind=card.draft.form,
        mode=_mode(card.draft),
        reason="plan" if card.draft.is_planned else "extra",
        ref=card.id,
    )


def _people(card: EventCard, came: Attendance) -> list[Fact]:
    """Attendance and visits by age group; groups of nobody are not entered."""
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


def _counted(library: Library, draft: EventDraft) -> EventDraft:
    """An own form brings the usual one that it is counted as."""
    if draft.own_form_id is None:
        return draft
    own = own_names.get(library, EVENT_FORMS, draft.own_form_id)
    return replace(draft, form=own.draft.counted_as)


def _note_move(library: Library, card: EventCard, on: date, reason: str = "") -> None:
    """A day that was named and is another now stays in the event's own history."""
    if not card.draft.is_day_open:
        was = card.draft.on
        event_changes.add(library.database, card.id, "move", was, on, reason, library.today)


def _frozen_problems(before: EventDraft, after: EventDraft) -> list[Problem]:
    was, now = asdict(before), asdict(after)
    return [Problem(field, "event_counted") for field in FROZEN if was[field] != now[field]]


def _reason(library: Library, reason: str) -> str:
    """A reason as it is stored; personal numbers are refused."""
    reason = tidied(EventDraft(library.today, note=reason)).note
    require(personal_numbers({"reason": reason}))
    return reason


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
