"""The turn of the year: promotion, the register of numbers, where the old year stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.services import (
    lending,
    merging,
    new_year,
    promotion,
    readers,
    registrations,
    reports,
    undo,
)
from desktop_app.services.library import Library
from tests.services.desk_library import (
    BAKYT,
    GULNARA,
    Calendar,
    open_library,
    registered,
)

LEAVER = replace(BAKYT, given="Нурлан", birth_year=2009, category="grades_10_12", grade=11)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    library = open_library(calendar)
    registered(library, BAKYT)
    registered(library, LEAVER)
    registered(library, GULNARA)
    return library


def test_classes_go_up_in_september_once_as_one_act(library: Library, calendar: Calendar) -> None:
    assert promotion.due(library) == []
    calendar.today = date(2027, 9, 1)
    assert [(one.pupil.grade, one.grade) for one in promotion.due(library)] == [(4, 5), (11, None)]
    assert promotion.promote(library, {1, 2}).summary == {"n": 2}
    young, leaver = readers.get(library, 1), readers.get(library, 2)
    assert (young.draft.grade, young.draft.category) == (5, "grades_5_9")
    assert (leaver.draft.grade, leaver.draft.category) == (None, "student")
    assert young.registrations[0].category == "grades_1_4"
    with pytest.raises(UserError, match="nobody_to_promote"):
        promotion.promote(library, {1, 2})
    undo.undo_last(library)
    assert readers.get(library, 1).draft.grade == 4
    assert len(promotion.due(library)) == 2


def test_only_the_ticked_ones_go_up_and_a_corrected_grade_is_not_raised_again(
    library: Library, calendar: Calendar
) -> None:
    calendar.today = date(2028, 1, 12)
    readers.change(library, 1, replace(BAKYT, grade=6, category="grades_5_9"))
    assert [one.pupil.reader_id for one in promotion.due(library)] == [2]
    promotion.promote(library, {2}, {2: "other"})
    assert readers.get(library, 2).draft.category == "other"


def test_leavers_of_one_school_become_students_of_another_others(
    library: Library, calendar: Calendar
) -> None:
    registered(library, replace(LEAVER, given="Эрлан", school="Школа № 2"))
    calendar.today = date(2027, 9, 1)
    promotion.promote(library, {2, 4}, {4: "other"})
    assert [readers.get(library, one).draft.category for one in (2, 4)] == ["student", "other"]


def test_a_grade_of_unknown_age_goes_up_by_one(library: Library, calendar: Calendar) -> None:
    library.database.execute("UPDATE reader SET grade_for = NULL")
    assert promotion.due(library) == []
    calendar.today = date(2029, 9, 3)
    assert [(one.pupil.grade, one.grade) for one in promotion.due(library)] == [(4, 5), (11, None)]


def test_the_register_agrees_with_the_diary(library: Library) -> None:
    found = registrations.of_year(library, 2026)
    assert [(row.number, row.card_no, row.is_new) for row in found.rows] == [
        (1, 1, True),
        (2, 2, True),
        (3, 3, True),
    ]
    assert (found.counted, found.unnamed) == (3, 0)
    merging.merge(library, 1, 2)
    found = registrations.of_year(library, 2026)
    assert [row.is_counted for row in found.rows] == [True, False, True]
    assert (found.counted, found.unnamed) == (2, 0)
    assert registrations.years(library) == [2026]


def test_the_old_year_tells_its_numbers_debtors_and_whether_it_is_handed_in(
    library: Library, calendar: Calendar
) -> None:
    lending.issue(library, 3, "101")
    calendar.today = date(2027, 1, 4)
    assert new_year.is_offered(library)
    found = new_year.old_year(library)
    assert (found.year, found.last_number, found.readers) == (2026, 3, 3)
    assert [row.card_no for row in found.debtors] == [3]
    assert (found.december_is_in, found.quarter_is_in) == (False, False)
    reports.close(library, reports.DIARY, reports.period("2026-12"))
    found = new_year.old_year(library)
    assert (found.december_is_in, found.quarter_is_in) == (True, False)
    reports.close(library, reports.QUARTERLY, reports.period("2026-Q4"))
    assert new_year.old_year(library).quarter_is_in
    calendar.today = date(2027, 9, 1)
    assert (new_year.old_year(library).year, new_year.is_offered(library)) == (2027, False)
