"""The plan of work and the calendars of dates on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.plan import PlanSheet
from desktop_app.documents.registry import paper
from desktop_app.documents.wall_calendar import _fitted, _texts
from desktop_app.documents.words import Translate
from desktop_app.domain.memorable import DateKind, MemorableDate, Occurrence
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.periods import of_months
from desktop_app.domain.plans import Addressee
from desktop_app.services import calendar, events, plans
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.services.events_month import a_body, open_library, planned

LETTER = Letterhead("Библиотека села Алма", "Алма айылдык китепканасы", librarian="Асанова Г. М.")
SEPTEMBER = of_months(2026, 9, 1)


def _pages(
    read: Read, translate: Translate, key: str, *args: object, lang: str = "ru"
) -> list[str]:
    file = BytesIO()
    paper(key).make(LETTER, *args, lang, translate, file)
    return read(file)


def test_plan_has_its_columns_its_marks_and_the_fact(read: Read, translate: Translate) -> None:
    library = open_library()
    body = a_body(library)
    held = planned(library, section="reading", organisations=(body,), responsible="Г. Асанова")
    events.hold(library, held, Outcome(Attendance(20, 3, 0)))
    events.cancel(library, planned(library, title_ru="Нооруз", section="dates"), "мороз")
    outside = planned(library, title_ru="Гости", is_planned=False)
    events.hold(library, outside, Outcome(Attendance(4, 0, 0)))
    planned(library, title_ru="Осень", is_day_open=True)
    plan = plans.plan(library, SEPTEMBER)
    sheet = PlanSheet(plan, Addressee.DIRECTOR, "Б. Тагаева")
    text = " ".join(_pages(read, translate, "plan", sheet))
    for told in (
        *("APPROVED", "Б. Тагаева", "Plan of work", "сентябрь 2026 г."),
        *("Calendar of dates", "Books and reading", "Outside the plan", "Айыл өкмөтү"),
        *("Talk: «Язык — душа народа»", "done 23.09.2026,", "not done – мороз", "сентябрь"),
        "Held in the period: 2; of these outside the plan: 1",
    ):
        assert told in text, told
    ky = PlanSheet(plan, Addressee.SCHOOL, "Б. Тагаева")
    text = " ".join(_pages(read, translate, "plan", ky, lang="ky"))
    assert "AGREED" in text and "Тил — элдин жаны" in text and "Тагаева" not in text


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_a_plan_with_endless_words_is_made(read: Read, translate: Translate, lang: str) -> None:
    library = open_library()
    planned(library)
    plan = plans.plan(library, SEPTEMBER)
    (row,) = plan.rows
    rows = tuple(
        replace(row, title_ru=text, title_ky=text, audience=text, responsible=text, venue=text)
        for text in HOSTILE * 6
    )
    sheet = PlanSheet(replace(plan, rows=rows), Addressee.SCHOOL)
    assert len(_pages(read, translate, "plan", sheet, lang=lang)) > 3


def test_wall_calendar_tells_ages_ranges_and_doubts(read: Read, translate: Translate) -> None:
    library = open_library()
    days = calendar.month(library, 2027, 3)
    (text,) = _pages(read, translate, "calendar.month", date(2027, 3, 1), days)
    for told in ("Март 2027", "Понедельник", "Нооруз", "check the day", "Государственного"):
        assert told in text, told
    full = MemorableDate("03-04", "Очень длинный день " * 30, "Күн", DateKind.MEMORABLE)
    on = date(2027, 3, 4)
    crowded = [
        calendar.Day(day.on, day.is_inside, day.is_off, (Occurrence(on, on, full),) * 3, ())
        for day in days
    ]
    assert len(_pages(read, translate, "calendar.month", on, crowded)) == 1


def test_initials_stay_with_the_name_on_the_wall(translate: Translate) -> None:
    days = calendar.month(open_library(), 2027, 10)
    (poet,) = _texts(next(day for day in days if day.on == date(2027, 10, 3)), "ru", translate)
    assert "С.\u00a0А.\u00a0Есенин" in poet
    assert all("Есенин" not in line or "С." in line for line in _fitted([poet], 105, 70)[1])


def test_a_crowded_day_tells_the_first_dates_in_print_that_is_read() -> None:
    texts = [f"{n}. День всего, что бывает на свете" for n in range(1, 9)]
    size, lines = _fitted(texts, 90, 44)
    assert size >= 7 and len(lines) * size * 1.14 <= 44
    shown = sum(line[0].isdigit() for line in lines)
    assert 0 < shown < 8 and lines[0].startswith("1.") and lines[-1] == f"+{8 - shown}"
    assert "".join(lines[:-1]).endswith("свете"), "a date is told whole or counted"
    size, lines = _fitted(["Очень длинный день " * 30, "Второй"], 90, 44)
    assert size == 7 and lines[-2].endswith("…") and lines[-1] == "+1"
    assert _fitted(["Нооруз"], 90, 44) == (13, ["Нооруз"])


def test_dates_of_a_year_are_in_both_languages_without_what_nobody_vouches_for(
    read: Read, translate: Translate
) -> None:
    on = date(2027, 1, 14)
    low = MemorableDate("01-14", "Сомнительный", "Күмөндүү", DateKind.BIRTHDAY, confidence="low")
    born = MemorableDate("01-15", "Касымбеков", "Касымбеков Т.", DateKind.BIRTHDAY, 1932)
    found = [Occurrence(on, on, low), Occurrence(on, on, born, anniversary=95)]
    text = " ".join(_pages(read, translate, "calendar.year", 2027, found))
    assert "14 января Касымбеков Касымбеков Т. 95" in text
    assert "Сомнительный" not in text
