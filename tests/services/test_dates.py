"""The calendar's rows as the library has them; the desk follows every change of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.memorable import DateKind
from desktop_app.domain.own_dates import DateDraft, drafted
from desktop_app.services import calendar, dates, event_days, events, today
from desktop_app.services.dates import Listed, Shown
from desktop_app.services.library import Done, Library
from tests.services.events_month import open_library, planned, undo

DAY = date(2026, 10, 14)  # a Wednesday
SCHOOL = DateDraft("10-14", "День школы", "Мектеп күнү", born_year=1926)


@pytest.fixture
def library() -> Library:
    return open_library()


def row(library: Library, ru: str, shown: Shown = Shown.SHOWN, year: int = 2026) -> Listed:
    """The first one with this name."""
    return dates.listed(library, year, shown, text=ru)[0]


def on(library: Library, day: date) -> list[str]:
    """Names of a day's dates."""
    return [o.date.ru for o in calendar.on_day(library, day)]


def test_an_own_date_is_on_its_day_with_its_jubilee_and_undone(library: Library) -> None:
    assert on(library, DAY) == []
    done = dates.add(library, replace(SCHOOL, ru="  День   школы "))
    [found] = calendar.on_day(library, DAY)
    assert (found.date.ru, found.anniversary) == ("День школы", 100)
    undo(library, done)
    assert on(library, DAY) == []


def test_a_day_off_of_her_own_changes_the_desks_calendar(library: Library) -> None:
    assert not calendar.is_day_off(library, DAY)
    done = dates.add(library, replace(SCHOOL, kind=DateKind.OFFICIAL_NONWORKING.value))
    assert calendar.is_day_off(library, DAY)
    dates.hide(library, row(library, "День школы").entry)
    assert not calendar.is_day_off(library, DAY)
    dates.show(library, row(library, "День школы", Shown.HIDDEN).entry)
    assert calendar.is_day_off(library, DAY)
    assert done.id


def test_a_shipped_row_is_changed_hidden_and_put_back(library: Library) -> None:
    day = date(2026, 9, 23)
    name = on(library, day)[0]
    entry = row(library, name).entry
    dates.change(library, entry, replace(drafted(entry.date), rule="10-14"))
    assert (on(library, day), on(library, DAY)) == ([], [name])
    dates.reset(library, row(library, name).entry)
    assert on(library, day) == [name]
    dates.hide(library, row(library, name).entry)
    assert on(library, day) == []
    assert row(library, name, Shown.HIDDEN).entry.own_id
    dates.change(library, row(library, name, Shown.HIDDEN).entry, drafted(entry.date))
    assert on(library, day) == [name]


def test_a_doubtful_row_waits_for_her_word(library: Library) -> None:
    day = date(2026, 11, 15)
    waiting = row(library, "сельского хозяйства", Shown.TO_CONFIRM)
    assert waiting.entry.is_doubtful and on(library, day) == []
    done = dates.confirm(library, waiting.entry)
    assert on(library, day) == [waiting.entry.date.ru]
    with pytest.raises(UserError) as refused:
        dates.confirm(library, row(library, "сельского хозяйства", Shown.OWN).entry)
    assert refused.value.code == "date_not_doubtful"
    undo(library, done)
    assert on(library, day) == []


def test_two_orozo_ait_of_2033_are_announced_one_by_one(library: Library) -> None:
    def both() -> list[tuple[date, bool]]:
        found = dates.listed(library, 2033, text="Орозо айт")
        return [(one.falls.on, one.falls.is_estimated) for one in found]

    assert both() == [(date(2033, 1, 2), True), (date(2033, 12, 23), True)]
    first, second = dates.listed(library, 2033, Shown.TO_CONFIRM, text="Орозо айт")
    done = dates.announce(library, second.falls, date(2033, 12, 22))
    assert both() == [(date(2033, 1, 2), True), (date(2033, 12, 22), False)]
    dates.announce(library, first.falls, date(2033, 1, 3))
    again = dates.announce(library, first.falls, date(2033, 1, 2))
    assert both()[0] == (date(2033, 1, 2), False)
    undo(library, again)
    assert both()[0] == (date(2033, 1, 3), False)
    undo(library, done)
    assert both()[1] == (date(2033, 12, 23), True)


def test_a_far_year_is_computed_as_a_window(library: Library) -> None:
    [ait] = dates.listed(library, 2040, text="Орозо айт")
    assert (ait.falls.on, ait.falls.until) == (date(2040, 10, 7), date(2040, 10, 8))
    assert ait.falls.is_estimated


def refused_by(act: Callable[[], Done]) -> str:
    with pytest.raises(UserError) as refused:
        act()
    return refused.value.code


def test_what_is_refused(library: Library) -> None:
    entry = row(library, "День знаний").entry
    assert refused_by(lambda: dates.show(library, entry)) == "date_unknown"
    assert refused_by(lambda: dates.reset(library, entry)) == "date_unknown"
    falls = row(library, "День знаний").falls
    assert refused_by(lambda: dates.announce(library, falls, DAY)) == "date_not_lunar"
    with pytest.raises(Invalid):
        dates.add(library, replace(SCHOOL, note="ПИН 20101199900011"))
    ait = row(library, "Орозо айт", year=2028).falls
    with pytest.raises(Invalid):
        dates.announce(library, ait, date(2028, 4, 1))


def test_the_list_is_searched_and_parted_by_kind(library: Library) -> None:
    birthdays = dates.listed(library, 2026, kind="birthday")
    assert birthdays and {one.entry.date.kind for one in birthdays} == {DateKind.BIRTHDAY}
    assert [one.falls.on for one in birthdays] == sorted(one.falls.on for one in birthdays)
    assert dates.listed(library, 2026, text="нигде такого") == []


def test_an_event_of_several_days_is_on_each_and_moves_as_one(library: Library) -> None:
    id = planned(library, on=date(2026, 9, 28), ends_on=date(2026, 10, 2))
    days = [day.on.day for day in calendar.month(library, 2026, 10) if day.events]
    assert days == [28, 29, 30, 1, 2]
    event_days.put(library, id, date(2026, 10, 5))
    assert events.get(library, id).draft.ends_on == date(2026, 10, 9)


def test_an_open_day_is_fixed_by_putting_the_event_on_it(library: Library) -> None:
    id = planned(library, on=date(2026, 10, 1), is_day_open=True)
    assert not any(day.events for day in calendar.month(library, 2026, 10))
    assert [row.id for row in calendar.open_events(library, DAY)] == [id]
    done = event_days.put(library, id, date(2026, 10, 1))
    assert calendar.open_events(library, DAY) == []
    assert [row.id for row in calendar.days(library, date(2026, 10, 1), DAY)[0].events] == [id]
    undo(library, done)
    event_days.put(library, id, date(2027, 1, 20))
    assert (events.get(library, id).year, events.get(library, id).number) == (2027, 1)


def test_earlier_years_are_told_by_day_and_by_the_same_date(library: Library) -> None:
    same_day = planned(library, on=date(2025, 9, 23))
    same_date = planned(library, on=date(2024, 9, 20), calendar_rule="09-23")
    planned(library, on=date(2025, 9, 22))
    planned(library, on=date(2026, 9, 23))
    found = [row.id for row in event_days.earlier(library, date(2026, 9, 23))]
    assert found == [same_day, same_date]


def test_people_are_asked_for_when_the_last_day_or_the_open_month_is_over(
    library: Library,
) -> None:
    lasting = planned(library, on=date(2026, 9, 22), ends_on=date(2026, 9, 28))
    unfixed = planned(library, on=date(2026, 9, 1), is_day_open=True)
    forgotten = planned(library, on=date(2026, 8, 1), is_day_open=True)
    over = planned(library, on=date(2026, 9, 21), ends_on=date(2026, 9, 24))
    assert [row.id for row in events.awaiting(library)] == [forgotten, over]
    seen = today.look(library)
    assert [line.id for line in seen.today] == [lasting]
    assert [line.id for line in seen.awaiting] == [over, forgotten]
    assert unfixed
