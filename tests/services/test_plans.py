"""The plan of work: nothing is typed twice, no row is lost, and the fact ties with the ledger."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random

import pytest

from desktop_app.domain import plans as planning
from desktop_app.domain.errors import UserError
from desktop_app.domain.events import EventState, PlanSection
from desktop_app.domain.facts import Name
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.periods import Period, of_months
from desktop_app.domain.plans import Mark
from desktop_app.services import events, plans, undo
from desktop_app.services.library import Library
from desktop_app.storage import facts
from desktop_app.storage.database import Database
from tests.services.events_month import TODAY, a_body, an_event, open_library, planned
from tests.services.events_month import undo as take_back

YEAR, NEXT = of_months(2026, 1, 12), of_months(2027, 1, 12)
SEPTEMBER = of_months(2026, 9, 1)


@pytest.fixture
def library() -> Library:
    return open_library()


def held_by_ledger(library: Library, period: Period) -> int:
    sums = facts.sums(library.database, Name.EVENT, (), period.start, period.end)
    return sum(amount for _, amount, _ in sums)


def marks(library: Library, period: Period = YEAR) -> dict[int, Mark]:
    found = plans.plan(library, period)
    return {row.id: found.mark(row) for row in found.rows}


@pytest.mark.parametrize("seed", range(6))
def test_the_fact_ties_with_the_ledger_and_no_row_leaves_its_plan(seed: int) -> None:
    library, dice = open_library(), Random(seed)
    stand: dict[int, int] = {}
    for _ in range(60):
        on = TODAY - timedelta(days=dice.randrange(-60, 260))
        is_planned, is_open = dice.random() < 0.7, dice.random() < 0.3
        id = planned(library, on=on, is_planned=is_planned, is_day_open=is_open)
        if is_planned:
            stand[id] = on.month
        if dice.random() < 0.4:
            other = TODAY - timedelta(days=dice.randrange(200))
            if other != events.get(library, id).draft.on:
                events.move(library, id, other, "Мороз")
        luck = dice.random()
        if luck < 0.2:
            events.cancel(library, id, "Нет света")
        elif luck < 0.8 and events.get(library, id).draft.on <= TODAY:
            events.hold(library, id, Outcome(Attendance(3, 2, 1)))
    seen: dict[int, int] = {}
    for month in range(1, 13):
        over = of_months(2026, month, 1)
        found = plans.plan(library, over)
        assert found.counts.held == held_by_ledger(library, over)
        assert found.counts.ahead >= 0
        seen |= {row.id: month for row in found.rows}
    assert seen == stand
    year = plans.plan(library, YEAR)
    assert year.counts.held == held_by_ledger(library, YEAR) > 0
    assert sum(len(rows) for _, rows in year.sections()) == year.counts.planned == len(stand)


def test_a_row_tells_what_became_of_it(library: Library) -> None:
    tomorrow = TODAY + timedelta(days=1)
    past, ahead = planned(library), planned(library, on=tomorrow)
    moved, called_off = planned(library, on=tomorrow), planned(library)
    held, whole_month = planned(library), planned(library, on=TODAY, is_day_open=True)
    events.move(library, moved, date(2026, 10, 7))
    events.cancel(library, called_off, "Мороз")
    events.hold(library, held, Outcome(Attendance(5, 0, 0)))
    assert marks(library, SEPTEMBER) == {
        past: Mark.UNMARKED,
        ahead: Mark.AHEAD,
        moved: Mark.MOVED,
        called_off: Mark.NOT_DONE,
        held: Mark.DONE,
        whole_month: Mark.AHEAD,
    }
    counts = plans.plan(library, SEPTEMBER).counts
    assert (counts.planned, counts.done, counts.percent) == (6, 1, 17)
    assert planning.Counts().percent is None


def test_a_month_gets_its_day_without_being_moved(library: Library) -> None:
    draft = an_event(on=date(2026, 11, 20), section=PlanSection.READING)
    id = plans.add(library, draft).id or 0
    (row,) = plans.plan(library, of_months(2026, 11, 1)).rows
    assert (row.on, row.is_day_open) == (date(2026, 11, 1), True)
    plans.set_day(library, id, date(2026, 11, 1))
    (row,) = plans.plan(library, of_months(2026, 11, 1)).rows
    assert (row.planned_on, row.is_day_open) == (date(2026, 11, 1), False)
    with pytest.raises(UserError, match="plan_day_set"):
        plans.set_day(library, id, date(2026, 11, 5))
    other = plans.add(library, draft).id or 0
    plans.set_day(library, other, date(2026, 12, 3))
    assert marks(library, of_months(2026, 11, 1))[other] is Mark.MOVED
    assert marks(library, of_months(2026, 12, 1)) == {}
    changed = plans.add(library, draft).id or 0
    dated = replace(events.get(library, changed).draft, on=date(2026, 11, 9), is_day_open=False)
    events.change(library, changed, dated)
    assert marks(library, of_months(2026, 11, 1))[changed] is Mark.AHEAD
    later = plans.add(library, replace(draft, on=date(2026, 12, 31))).id or 0
    plans.set_day(library, later, date(2027, 1, 15))
    assert events.get(library, later).year == 2027
    assert marks(library)[later] is Mark.MOVED


def test_a_row_without_a_day_is_not_asked_about_before_its_month_is_over(
    library: Library,
) -> None:
    planned(library, on=TODAY, is_day_open=True)
    over = planned(library, on=date(2026, 8, 12), is_day_open=True)
    assert [row.id for row in events.awaiting(library)] == [over]


def test_last_years_plan_is_copied_once_and_taken_back_at_once(library: Library) -> None:
    body = a_body(library)
    kept = planned(library, organisations=(body,), section="reading", responsible="Г. Асанова")
    planned(library, on=date(2026, 9, 2))  # the same title in the same month
    outside = planned(library, on=date(2026, 3, 4), title_ru="Встреча", is_planned=False)
    planned(library, on=date(2026, 4, 4), title_ru="Не выбрано")
    called_off = planned(library, on=date(2026, 5, 4), title_ru="Отменено")
    events.cancel(library, called_off, "Мороз")
    offered = plans.last_year(library, 2027)
    assert [row.title_ru for row in offered] == ["Встреча", "Не выбрано", "Язык — душа народа"]
    done = plans.from_last_year(library, 2027, {kept, outside})
    rows = plans.plan(library, NEXT).rows
    assert [(row.on, row.is_day_open, row.is_planned) for row in rows] == [
        (date(2027, 3, 1), True, True),
        (date(2027, 9, 1), True, True),
    ]
    copied = events.get(library, rows[1].id).draft
    assert (copied.organisations, copied.section) == ((body,), "reading")
    assert (copied.responsible, copied.starts_at) == ("Г. Асанова", "")
    with pytest.raises(UserError, match="plan_nothing_ticked"):
        plans.from_last_year(library, 2027, {kept, outside})
    assert len(plans.plan(library, NEXT).rows) == 2
    take_back(library, done)
    assert plans.plan(library, NEXT).rows == ()
    assert len(plans.last_year(library, 2027)) == 3


def test_dates_of_the_calendar_are_entered_once_on_their_day(library: Library) -> None:
    offered = plans.from_calendar_offers(library, NEXT)
    assert offered
    jubilee = next(one for one in offered if one.anniversary)
    lunar = next(one for one in offered if one.is_estimated)
    done = plans.from_calendar(library, NEXT, {jubilee, lunar}, "exhibition")
    rows = {row.calendar_rule: row for row in plans.plan(library, NEXT).rows}
    born = rows[jubilee.date.rule]
    assert (born.on, born.is_day_open, born.section) == (jubilee.on, False, "dates")
    assert born.title_ru == f"{jubilee.date.ru}, {jubilee.anniversary} лет"
    assert born.title_ky == f"{jubilee.date.ky}, {jubilee.anniversary} жыл"
    assert rows[lunar.date.rule].is_day_open
    left = plans.from_calendar_offers(library, NEXT)
    assert jubilee not in left and lunar not in left
    with pytest.raises(UserError, match="plan_nothing_ticked"):
        plans.from_calendar(library, NEXT, {jubilee, lunar}, "exhibition")
    take_back(library, done)
    assert plans.from_calendar_offers(library, NEXT) == offered
    assert plans.from_calendar_offers(library, of_months(2026, 3, 1)) == []
    assert all(one.on >= TODAY for one in plans.from_calendar_offers(library, YEAR))


def test_next_months_plan_is_due_until_something_stands_in_it() -> None:
    library = Library(Database.in_memory("alma"), lambda: datetime(2026, 12, 20, 10))
    assert plans.month_due(library) == date(2027, 1, 1)
    id = plans.add(library, an_event(on=date(2027, 1, 1))).id or 0
    assert plans.month_due(library) is None
    assert events.get(library, id).state is EventState.PLANNED
    undo.undo_last(library)
    assert plans.month_due(library) == date(2027, 1, 1)
    early = Library(Database.in_memory("alma"), lambda: datetime(2026, 12, 2, 10))
    assert plans.month_due(early) is None


def test_an_exhibition_with_an_open_day_lasts_as_long_where_its_day_is_fixed(
    library: Library,
) -> None:
    typed = an_event(form="exhibition", on=date(2026, 10, 5), ends_on=date(2026, 10, 12))
    id = plans.add(library, typed).id or 0
    plans.set_day(library, id, date(2026, 11, 20))
    draft = events.get(library, id).draft
    assert (draft.on, draft.ends_on) == (date(2026, 11, 20), date(2026, 11, 27))
