"""A day is closed once, whatever it was closed for, and as long as anything closes it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from desktop_app.domain.community import CommunityDraft
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.services import calendar, community, records, reports, undo
from desktop_app.services.library import Library
from desktop_app.services.records import RecordDraft
from tests.services import events_month
from tests.services.events_month import QUARTER, YEAR, entries, open_library

MONDAY = date(2026, 9, 14)
WORK = CommunityDraft("public_work", MONDAY, "Субботник", "cleaning", is_closed=True)
DARK = RecordDraft("closed_day", MONDAY, "Нет света")


@pytest.fixture
def library() -> Library:
    return open_library()


def closed(library: Library) -> dict[date, int]:
    """The days behind the number of the report."""
    sums = Counter[date]()
    for row in reports.why(library, "closed_day", YEAR):
        sums[row.on] += row.amount
    return {day: n for day, n in sums.items() if n}


def test_a_day_that_is_closed_already_is_not_closed_again(library: Library) -> None:
    community.add(library, WORK)
    for again in (DARK, replace(DARK, on=date(2026, 9, 11), quantity=2)):
        with pytest.raises(Invalid) as refused:
            records.add(library, again)
        (problem,) = refused.value.problems
        assert (problem.field, problem.code) == ("on", "closed_already")
        assert problem.facts == {"date": "2026-09-14"}
    records.add(library, replace(DARK, on=date(2026, 9, 15)))
    assert closed(library) == {MONDAY: 1, date(2026, 9, 15): 1}


def test_the_work_that_remains_keeps_its_day_closed(library: Library) -> None:
    first = records.add(library, DARK).id or 0
    second = community.add(library, WORK).id or 0
    third = community.add(library, replace(WORK, title="Ашар")).id or 0
    done = records.cancel(library, first)
    assert [row.note for row in reports.why(library, "closed_day", QUARTER)][-1] == "Субботник"
    assert closed(library) == {MONDAY: 1} and community.works(library, QUARTER).closed == 1
    events_month.undo(library, done)
    assert closed(library) == {MONDAY: 1} and community.works(library, QUARTER).closed == 0
    records.cancel(library, first)
    records.cancel(library, second)
    assert closed(library) == {MONDAY: 1}
    records.cancel(library, third)
    assert closed(library) == {} and entries(library, Name.CLOSED_DAY) == {}


def test_undone_in_any_order_a_day_stays_closed_once(library: Library) -> None:
    first = community.add(library, WORK)
    community.add(library, replace(WORK, title="Ашар"))
    events_month.undo(library, first)
    assert closed(library) == {MONDAY: 1}
    (work,) = community.works(library, QUARTER).rows
    back = records.cancel(library, work[0].id)
    assert closed(library) == {}
    records.add(library, DARK)
    with pytest.raises(UserError, match="undo_blocked"):
        events_month.undo(library, back)
    assert closed(library) == {MONDAY: 1}


def test_after_any_work_a_day_is_closed_once_while_anything_closes_it(library: Library) -> None:
    dice, journal = Random(11), list[int]()
    for _ in range(250):
        on = MONDAY + timedelta(days=dice.randrange(5))
        standing = [*community.ids(library, ("public_work",)), *records.ids(library, "closed_day")]
        act = dice.randrange(5)
        try:
            if act < 2:
                last = min(on + timedelta(days=dice.randrange(4)), date(2026, 9, 24))
                done = community.add(library, replace(WORK, on=on, ends_on=last,
                                                      is_closed=dice.random() < 0.8))  # fmt: skip
            elif act == 2:
                done = records.add(library, replace(DARK, on=on, quantity=dice.randrange(1, 4)))
            elif act == 3 and standing:
                done = records.cancel(library, dice.choice(standing))
            elif journal:
                done = undo.undo(library, journal.pop(dice.randrange(len(journal))))
            else:
                continue
        except UserError:
            continue
        if done.journal_id and done.act != "undo":
            journal.append(done.journal_id)
        assert set(closed(library).values()) <= {1}
        for id in community.ids(library, ("public_work",)):
            draft = community.get(library, id).draft
            if draft.is_closed:
                days = (
                    draft.on + timedelta(days=n) for n in range((draft.last - draft.on).days + 1)
                )
                working = {day for day in days if not calendar.is_calendar_day_off(library, day)}
                assert working <= set(closed(library))
    assert entries(library, Name.PUBLIC_WORK)
