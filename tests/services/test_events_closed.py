"""A quarter that was handed in: what of its events may still change, and what may not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.events import EventState
from desktop_app.domain.facts import Name
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.press import PublicationDraft
from desktop_app.services import events, press, records, reports
from desktop_app.services.library import Library
from tests.services.events_month import an_event, broken, entries, open_library, planned, undo

TRIED = date(2026, 6, 10)  # a day of the closed quarter


@pytest.fixture
def library() -> Library:
    return open_library()


def handed_in(library: Library) -> None:
    reports.close(library, "quarterly", reports.period("2026-Q2"))


def test_nothing_that_was_counted_changes(library: Library) -> None:
    held, planned_only = (planned(library, on=TRIED) for _ in range(2))
    done = events.hold(library, held, Outcome(Attendance(adults=2)))
    article = PublicationDraft(TRIED, "Праздник", "Вестник")
    published = press.add(library, article).id or 0
    handed_in(library)
    before = entries(library, Name.ATTENDANCE), entries(library, Name.EVENT)
    card = events.get(library, held).draft
    refused: tuple[tuple[Callable[[], object], str], ...] = (
        (lambda: undo(library, done), "period_closed"),
        (lambda: events.hold(library, planned_only, Outcome(Attendance(1))), "period_closed"),
        (lambda: events.correct(library, held, Outcome(Attendance(9))), "period_closed"),
        (lambda: events.trash(library, held), "event_held"),
        (lambda: events.change(library, held, replace(card, form="quiz")), "event_counted"),
        (lambda: events.change(library, held, replace(card, on=date(2026, 9, 1))), "event_counted"),
        (lambda: press.add(library, replace(article, title="Другое")), "period_closed"),
        (lambda: records.cancel(library, published), "period_closed"),
    )
    for act, code in refused:
        with pytest.raises(UserError, match=code):
            act()
    assert (entries(library, Name.ATTENDANCE), entries(library, Name.EVENT)) == before
    events.change(library, held, replace(card, title_ru="Язык – душа"))  # words are not counted
    press.change(library, published, replace(article, title="Праздник языка"))
    assert broken(library) == []


def test_what_was_not_held_is_told_or_goes_to_an_open_day(library: Library) -> None:
    off, late, early = (planned(library, on=on) for on in (TRIED, TRIED, date(2026, 9, 20)))
    events.hold(library, planned(library, on=TRIED), Outcome(Attendance(1)))
    handed_in(library)
    events.cancel(library, off, "Карантин")
    events.move(library, late, date(2026, 9, 22), "Карантин")
    events.hold(library, late, Outcome(Attendance(4)))
    (moved,) = events.changes(library, late)
    assert (moved.was_on, moved.on, moved.reason) == (TRIED, date(2026, 9, 22), "Карантин")
    assert entries(library, Name.ATTENDANCE) == {(): 1 + 4}
    events.move(library, early, TRIED, "Ошибка в дне")
    with pytest.raises(UserError, match="period_closed"):
        events.hold(library, early, Outcome(Attendance(4)))
    added = events.plan(library, an_event(on=TRIED)).id or 0
    assert events.get(library, added).state is EventState.PLANNED
    assert broken(library) == []
