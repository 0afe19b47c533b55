"""The plan of work: nothing but the events that stand in it, told against the fact.

Rows come from last year's plan, from the calendar of dates, or one by one; each is an event.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import events as rules
from desktop_app.domain import plans as planning
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.events import EventDraft, EventState, PlanSection
from desktop_app.domain.memorable import DateKind, Occurrence
from desktop_app.domain.periods import Period, of_months
from desktop_app.domain.plans import Counts, Mark
from desktop_app.domain.text import search_key
from desktop_app.services import calendar
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import events as event_storage
from desktop_app.storage import plans as storage
from desktop_app.storage.plans import PlanRow as PlanRow


@dataclass(frozen=True)
class Plan:
    """The plan of a year or a month, and what was done beside it; marks are of `today`."""

    period: Period
    rows: tuple[PlanRow, ...]
    outside: tuple[PlanRow, ...]
    partners: Mapping[int, Sequence[tuple[str, str]]]
    counts: Counts
    today: date

    def mark(self, row: PlanRow) -> Mark:
        """What became of a row."""
        return _mark(row, self.today)

    def sections(self) -> list[tuple[PlanSection, list[PlanRow]]]:
        """The sections that have rows, in their order."""
        found: dict[PlanSection, list[PlanRow]] = {section: [] for section in PlanSection}
        for row in self.rows:
            found[planning.section_of(row.section)].append(row)
        return [(section, rows) for section, rows in found.items() if rows]

    def counted(self, rows: Iterable[PlanRow]) -> Counts:
        """Some rows of the plan by what became of them."""
        return planning.count(map(self.mark, rows))


def plan(library: Library, period: Period) -> Plan:
    """What was planned for the period, and what was held in it without being planned."""
    rows = storage.planned(library.database, period)
    outside = storage.outside(library.database, period)
    today = library.today
    counts = replace(
        planning.count(_mark(row, today) for row in rows),
        outside=sum(row.state == EventState.HELD for row in outside),
        from_other=storage.held_of_other_plans(library.database, period),
        elsewhere=sum(row.state == EventState.HELD and row.on not in period for row in rows),
    )
    partners = storage.partners(library.database, period)
    return Plan(period, tuple(rows), tuple(outside), partners, counts, today)


def add(library: Library, draft: EventDraft) -> Done:
    """Write one row into the plan of the month of `draft.on`; its day is set later."""
    draft = tidied(rules.of_month(replace(draft, is_planned=True)))
    require(rules.problems(draft))
    with library.act("plan.add") as act:
        act.id, number = event_storage.add(library.database, draft)
        act.summary = {"no": number, "title": draft.title_ru or draft.title_ky}
    assert act.done
    return act.done


def set_day(library: Library, id: int, on: date) -> Done:
    """Give a row of which only the month was fixed its day; another month moves it there."""
    with library.act("plan.set_day") as act:
        card = event_storage.get(library.database, id)
        if card is None:
            raise UserError("event_unknown")
        if card.state is not EventState.PLANNED or not card.draft.is_day_open:
            raise UserError("plan_day_set", no=card.number)
        event_storage.move(library.database, card, on, card.reason)
        storage.fix_day(library.database, id, on)
        act.id = id
        act.summary = {"no": card.number, "title": card.title("ru"), "date": on.isoformat()}
    assert act.done
    return act.done


# From last year's plan


def last_year(library: Library, year: int) -> list[PlanRow]:
    """What was planned or held in the year before and is not in this plan yet, by month.

    What was called off is not offered, nor a second row with the same title and month.
    """
    known = {_key(row) for row in storage.planned(library.database, _year(year))}
    before = _year(year - 1)
    rows = [*storage.planned(library.database, before), *storage.outside(library.database, before)]
    offered = []
    for row in sorted(rows, key=lambda row: (row.month, row.id)):
        if row.state != EventState.CANCELLED and _key(row) not in known:
            known.add(_key(row))
            offered.append(row)
    return offered


def from_last_year(library: Library, year: int, ids: Collection[int]) -> Done:
    """Enter the ticked ones of `last_year` into the plan, in one act, for their month only."""
    with library.act("plan.copy") as act:
        chosen = [row for row in last_year(library, year) if row.id in ids]
        drafts = [_again(library, row, year) for row in chosen]
        _enter(library, act, drafts, year)
    assert act.done
    return act.done


def _again(library: Library, row: PlanRow, year: int) -> EventDraft:
    """The same event a year later; what was told of its one day stays behind."""
    card = event_storage.get(library.database, row.id)
    assert card
    was = card.draft
    return EventDraft(
        date(year, row.month, 1),
        form=was.form,
        title_ru=was.title_ru,
        title_ky=was.title_ky,
        direction=was.direction,
        venue_kind=was.venue_kind,
        venue=was.venue,
        audience=was.audience,
        responsible=was.responsible,
        organisations=was.organisations,
        is_day_open=True,
        section=was.section,
        own_form_id=was.own_form_id,
        group_id=was.group_id,
        calendar_rule=was.calendar_rule,
    )


# From the calendar


def dates(library: Library, period: Period) -> list[Occurrence]:
    """The memorable dates that begin in a period, without those that nobody vouches for."""
    return [
        one for one in calendar.occurrences(library, period.start, period.end) if one.on in period
    ]


def from_calendar_offers(library: Library, period: Period) -> list[Occurrence]:
    """Memorable dates from today on that no event of the plan marks yet, in order of days."""
    rows = storage.planned(library.database, period)
    marked = {(row.calendar_rule, search_key(row.title_ru)) for row in rows}
    rules_marked = {row.calendar_rule for row in rows}
    named = {(row.planned_on.month, search_key(row.title_ru)) for row in rows}
    found = [one for one in dates(library, period) if one.on >= library.today]
    times = Counter(o.date.rule for o in found)

    def is_new(one: Occurrence) -> bool:
        rule, title = one.date.rule, search_key(_titles(one)[0])
        if one.date.kind is DateKind.MOVED_WORKING or (rule, title) in marked:
            return False
        if times[rule] == 1 and rule in rules_marked:
            return False
        return (one.on.month, title) not in named

    return [one for one in found if is_new(one)]


def from_calendar(
    library: Library,
    period: Period,
    ticked: Collection[Occurrence],
    form: str,
    own_form_id: int | None = None,
) -> Done:
    """Enter the ticked dates as events of this form on their day, in one act.

    Where the day is still to be announced, only the month is fixed.
    """
    with library.act("plan.calendar") as act:
        chosen = [one for one in from_calendar_offers(library, period) if one in ticked]
        responsible = library.setting("library.librarian")
        drafts = [
            replace(_of_date(one, form), responsible=responsible, own_form_id=own_form_id)
            for one in chosen
        ]
        _enter(library, act, drafts, period.start.year)
    assert act.done
    return act.done


def _of_date(one: Occurrence, form: str) -> EventDraft:
    ru, ky = _titles(one)
    return EventDraft(
        one.on.replace(day=1) if one.is_estimated else one.on,
        form=form,
        title_ru=ru,
        title_ky=ky,
        section=PlanSection.DATES,
        calendar_rule=one.date.rule,
        is_day_open=one.is_estimated,
    )


def _titles(one: Occurrence) -> tuple[str, str]:
    ru, ky = one.date.ru, one.date.ky
    age = one.anniversary
    return planning.with_age(ru, age, "ru"), planning.with_age(ky, age, "ky")


# The next month's plan


def month_due(library: Library) -> date | None:
    """The first day of the next month while its plan is due and empty; else None."""
    today = library.today
    if today.day < planning.DUE_DAY - 7:
        return None
    after = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    rows = storage.planned(library.database, of_months(after.year, after.month, 1))
    return None if rows else after


def _enter(library: Library, act: Act, drafts: Sequence[EventDraft], year: int) -> None:
    if not drafts:
        raise UserError("plan_nothing_ticked")
    for draft in map(tidied, drafts):
        require(rules.problems(draft))
        event_storage.add(library.database, draft)
    act.summary = {"n": len(drafts), "year": year}


def _mark(row: PlanRow, today: date) -> Mark:
    return planning.mark(row.state, row.planned_on, row.on, row.is_day_open, today)


def _key(row: PlanRow) -> tuple[int, str]:
    return row.month, search_key(f"{row.title_ru} {row.title_ky}")


def _year(year: int) -> Period:
    return of_months(year, 1, 12)
