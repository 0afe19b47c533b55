"""The first screen: what it tells of the day."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.classes import Age
from desktop_app.domain.events import EventDraft
from desktop_app.domain.inquiries import InquiryDraft
from desktop_app.services import events, inquiries, lending, today, visits
from tests.services.desk_library import Calendar, open_library, registered

LIBRARIES_DAY = date(2026, 5, 27)


def test_an_empty_day_says_so() -> None:
    found = today.look(open_library(Calendar(date(2026, 9, 16))))
    assert (found.today, found.tomorrow, found.awaiting, found.inquiries) == ((), (), (), ())
    assert (found.debts.loans, found.registered, found.copy_days) == (0, 0, None)


def test_a_full_day_names_what_waits() -> None:
    calendar = Calendar(date(2026, 4, 27))
    library = open_library(calendar)
    lending.issue(library, registered(library), "101")
    for on, title in (
        (date(2026, 5, 20), "Маек"),
        (LIBRARIES_DAY, "Кече"),
        (date(2026, 5, 28), "Сынак"),
    ):
        events.plan(library, EventDraft(on, form="talk", title_ky=title))
    calendar.today = date(2026, 5, 25)
    inquiries.accept(
        library,
        InquiryDraft(
            date(2026, 5, 25), asker="Асанов", question="Земля", rubric="land", kind="factual",
            due_on=date(2026, 5, 26),
        ),
    )  # fmt: skip
    calendar.today = LIBRARIES_DAY
    visits.count(library, Age.YOUTH, 3)
    found = today.look(library)
    assert [event.title("ru") for event in found.today] == ["Кече"]
    assert [event.title_ky for event in found.tomorrow] == ["Сынак"]
    assert [event.on for event in found.awaiting] == [date(2026, 5, 20)]
    assert [(line.number, line.due_on) for line in found.inquiries] == [(1, date(2026, 5, 26))]
    assert (found.debts.loans, found.debts.readers) == (1, 1)
    assert found.visits == {Age.CHILD: 0, Age.YOUTH: 3, Age.ADULT: 0}
    assert (found.registered, found.loans) == (1, 0)
    assert any("библиотек" in one.date.ru.lower() for one in found.dates)


def test_a_clock_set_back_is_told_by_the_day_of_the_last_entries() -> None:
    calendar = Calendar()
    library = open_library(calendar)
    card = registered(library)
    assert today.look(library).entered_later is None
    worked, calendar.today = calendar.today, date(2025, 9, 14)
    assert today.look(library).entered_later == worked
    visits.count(library, Age.ADULT)
    assert today.look(library).entered_later == worked, "one act under it is no excuse"
    calendar.today = worked
    lending.issue(library, card, "101")
    assert today.look(library).entered_later is None
