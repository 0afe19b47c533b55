"""Part 3 of the diary: its sums are the ledger's, whatever was held, corrected and undone."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from desktop_app.domain.events import EXHIBITIONS, EventForm, VenueKind
from desktop_app.domain.facts import Name
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.periods import Period, of_months
from desktop_app.services import events, mass_work
from desktop_app.services.library import Library
from desktop_app.storage import facts
from tests.services.events_month import an_event, open_library, undo

SEPTEMBER = of_months(2026, 9, 1)


def ledger(library: Library, name: Name, period: Period) -> dict[tuple[str, ...], int]:
    found = facts.sums(library.database, name, ("mode",), period.start, period.end)
    return {group: amount for group, amount, _ in found if amount}


@pytest.mark.parametrize("seed", range(12))
def test_the_sum_of_a_month_is_the_attendance_and_the_visits_of_the_ledger(seed: int) -> None:
    library, dice = open_library(), random.Random(seed)
    for _ in range(40):
        on = date(2026, 8, 15) + timedelta(days=dice.randrange(41))
        draft = an_event(
            on=on,
            form=dice.choice(tuple(EventForm)).value,
            venue_kind=dice.choice(tuple(VenueKind)).value,
            ends_on=on + timedelta(days=dice.randrange(20)) if dice.random() < 0.3 else None,
        )
        id = events.plan(library, draft).id or 0
        people = [Attendance(*(dice.randrange(30) for _ in range(3))) for _ in range(2)]
        match dice.randrange(6):
            case 0:
                events.cancel(library, id, "Нет света")
            case 1:
                undo(library, events.hold(library, id, Outcome(people[0])))
            case 2:
                events.hold(library, id, Outcome(people[0]))
                events.correct(library, id, Outcome(people[1]))
            case 3:
                pass
            case _:
                events.hold(library, id, Outcome(people[0]))
    for month in (of_months(2026, 8, 1), SEPTEMBER):
        work = mass_work.of_period(library, month)
        assert work.attended() == sum(ledger(library, Name.ATTENDANCE, month).values())
        visits = ledger(library, Name.VISIT, month)
        assert work.attended(inside=True) == visits.get(("event",), 0)
        assert work.attended(inside=False) == visits.get(("outside",), 0)
        assert len(work.events) == sum(ledger(library, Name.EVENT, month).values())


def test_an_exhibition_stands_in_each_of_its_months_and_is_counted_in_the_first() -> None:
    library = open_library()
    draft = an_event(on=date(2026, 8, 20), ends_on=date(2026, 9, 10), form=EXHIBITIONS[0])
    id = events.plan(library, draft).id or 0
    events.hold(library, id, Outcome(documents=12))
    august, september = (mass_work.of_period(library, of_months(2026, m, 1)) for m in (8, 9))
    assert [len(work.events) for work in (august, september)] == [1, 0]
    assert [len(work.exhibitions) for work in (august, september)] == [1, 1]
    assert mass_work.of_period(library, of_months(2026, 10, 1)).exhibitions == ()
