"""Deadlines of open inquiries follow the calendar; an agreed day and a closed inquiry do not."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.community import CommunityDraft
from desktop_app.domain.inquiries import AnswerDraft
from desktop_app.domain.own_dates import DateDraft
from desktop_app.domain.records import RecordDraft
from desktop_app.services import community, dates, inquiries, records, settings
from desktop_app.services.library import Library
from tests.services.events_month import TODAY, accepted, open_library, undo

TUESDAY = date(2026, 9, 22)


@pytest.fixture
def library() -> Library:
    return open_library()


def due(library: Library, id: int) -> int:
    """The day of September."""
    return inquiries.get(library, id).due_on.day


def test_a_day_closed_later_moves_what_the_norm_gave_and_undoing_moves_it_back(
    library: Library,
) -> None:
    normal = accepted(library, on=TUESDAY)
    agreed = accepted(library, on=TUESDAY, due_on=date(2026, 9, 24))
    answered = accepted(library, on=TUESDAY)
    inquiries.answer(library, answered, AnswerDraft(TODAY, "Ответ"))
    assert due(library, normal) == 25
    done = records.add(library, RecordDraft("closed_day", date(2026, 9, 24), "Нет света", 2))
    assert (done.summary["moved"], done.summary["warning"]) == (1, "inquiry_deadlines_moved")
    assert [due(library, id) for id in (normal, agreed, answered)] == [29, 24, 25]
    taken_back = records.cancel(library, done.id or 0)
    assert due(library, normal) == 25
    undo(library, taken_back)
    assert due(library, normal) == 29
    undo(library, done)
    assert due(library, normal) == 25


def test_public_work_a_holiday_and_the_weekend_move_deadlines_too(library: Library) -> None:
    id = accepted(library, on=TUESDAY)
    work = CommunityDraft(
        "public_work", date(2026, 9, 24), "УИК", "election", "member", is_closed=True
    )
    community.add(library, work)
    assert due(library, id) == 28
    day_off = DateDraft("09-28", "День села", "Айыл күнү", "official_nonworking")
    holiday = dates.add(library, day_off)
    assert due(library, id) == 29
    undo(library, holiday)
    assert due(library, id) == 28
    settings.change_norms(library, {"weekend": (1,)})
    assert due(library, id) == 26
    told = records.add(library, RecordDraft("closed_day", date(2026, 9, 21), "Нет света"))
    assert "moved" not in told.summary
