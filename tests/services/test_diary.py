"""The diary of a library at work: months, their closing, what does not tie, what looks odd."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.classes import Age
from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.paper import PaperDay
from desktop_app.domain.periods import parse
from desktop_app.services import (
    merging,
    opening,
    paper,
    readers,
    reports,
    settings,
    undo,
    visits,
)
from desktop_app.services.library import Library
from desktop_app.services.reports import DIARY, Report
from desktop_app.statistics.relations import Check
from desktop_app.storage import facts
from tests.services.desk_library import BAKYT, GULNARA, Calendar, open_library, registered
from tests.village import clock

SEPTEMBER, OCTOBER = parse("2026-09"), parse("2026-10")


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    """Two readers on Monday the fourteenth of September 2026, six visits; then October begins."""
    library = open_library(calendar)
    registered(library, GULNARA)
    registered(library, BAKYT)
    visits.count(library, Age.CHILD, 4)  # and one of each reader at registration
    calendar.today = date(2026, 10, 5)
    return library


def diary(library: Library, key: str = "2026-09") -> Report:
    return reports.report(library, DIARY, parse(key))


def failed(report: Report) -> dict[str, Check]:
    return {check.name: check for check in report.checks if not check.ok}


def cell(report: Report, row: str, column: str, table: str = "1") -> object:
    return report.evaluated.cell(table, row, column).value


def test_a_days_work_stands_in_its_row(library: Library) -> None:
    report = diary(library)
    assert [cell(report, row, "2") for row in ("opening", "d14", "month", "closing")] == [
        0,
        2,
        2,
        2,
    ]
    assert (cell(report, "d14", "9"), cell(report, "d14", "13")) == (1, 1)
    assert cell(report, "d14", "18") == 6
    assert [row.key for row in report.form.table("1").rows][-3:] == ["d30", "month", "closing"]
    assert date(2026, 9, 19) in report.days_off
    assert date(2026, 9, 14) not in report.days_off


def test_next_month_begins_where_the_month_ended(library: Library) -> None:
    visits.count(library, Age.ADULT, 3)
    october = diary(library, "2026-10")
    assert [cell(october, row, "18") for row in ("opening", "month", "closing")] == [6, 3, 9]


@pytest.mark.parametrize("key", ["2026-Q3", "2026-09-01..2026-09-29"])
def test_the_diary_is_for_a_month(library: Library, key: str) -> None:
    with pytest.raises(UserError) as refused:
        reports.report(library, DIARY, parse(key))
    assert refused.value.code == "period_not_month"


@pytest.mark.parametrize("key", ["2026-Q3", "2025"])
def test_only_a_month_of_the_diary_is_closed(library: Library, key: str) -> None:
    with pytest.raises(UserError) as refused:
        reports.close(library, DIARY, parse(key))
    assert refused.value.code == "period_not_month"


def test_a_year_is_its_months(library: Library) -> None:
    visits.count(library, Age.ADULT, 3)
    year = diary(library, "2026")
    assert [cell(year, row, "18") for row in ("m8", "m9", "m10", "closing")] == [0, 6, 3, 9]
    assert len(year.form.table("1").rows) == 13
    assert reports.hints(library, year) == ()
    assert {check.name for check in failed(year).values()} <= {"visits_with_service.m10"}
    half_told = Fact(Name.LOAN, date(2026, 9, 15), 2, age="child", kind="book", content="arts")
    facts.post(library.database, [half_told])
    assert failed(diary(library, "2026"))["loans_by_language.m9"].left == 2


def test_a_closed_month_takes_no_entries_until_it_is_opened(library: Library) -> None:
    reports.close(library, DIARY, SEPTEMBER)
    with pytest.raises(UserError) as refused:
        visits.count(library, Age.CHILD, 1, on=date(2026, 9, 30))
    assert refused.value.code == "period_closed"
    reports.reopen(library, DIARY, SEPTEMBER, "не внесён листок")
    visits.count(library, Age.CHILD, 4, on=date(2026, 9, 30))
    report = diary(library)
    assert (report.is_closed, report.reason) == (False, "не внесён листок")
    changed = {(c.indicator, c.period): (c.was, c.now) for c in report.changes}
    assert changed["visit", "2026-09"] == (6, 10)
    assert changed["visit", "2026-09-30..2026-09-30"] == (0, 4)
    assert changed["visit:age=child", "2026-9M"] == (5, 9)


def test_a_value_corrected_away_is_told_by_the_next_closing(library: Library) -> None:
    reports.close(library, DIARY, SEPTEMBER)
    reports.reopen(library, DIARY, SEPTEMBER, "ошибка")
    with library.act("correction") as act:
        act.post(
            Fact(Name.VISIT, date(2026, 9, 14), -5, age="child", mode="service"),
            Fact(Name.VISIT, date(2026, 9, 14), -1, age="adult", mode="service"),
        )
    reports.close(library, DIARY, SEPTEMBER)
    newest = reports.revisions(library, DIARY, SEPTEMBER)[0]
    changed = {(c.indicator, c.period): (c.was, c.now) for c in newest.changes}
    assert changed["visit", "2026-09-14..2026-09-14"] == (6, 0)
    assert reports.disagreeing(library) == []


def test_the_register_of_readers_agrees_with_the_diary(library: Library) -> None:
    register = next(c for c in diary(library).checks if c.relation.key == "register")
    assert (register.left, register.right, register.ok) == (2, 2, True)
    on = date(2026, 9, 21)
    with library.act("odd") as act:
        act.post(
            Fact(Name.REGISTRATION, on, 2, age="child", category="other", mode="new",
                 source="paper"),
            Fact(Name.REGISTRATION, on, 1, age="child", category="other", mode="new"),
        )  # fmt: skip
    register = failed(diary(library))["register"]
    assert (register.left, register.right) == (5, 4)


def test_the_register_agrees_after_a_merging_a_late_entry_and_a_corrected_sheet(
    library: Library, calendar: Calendar
) -> None:
    second = registered(library, GULNARA, given="Гульнара")
    merging.merge(library, 1, readers.by_card(library, second) or 0)
    registered(library, GULNARA, surname="Жапарова")
    readers.register(library, replace(BAKYT, given="Нурлан"), on=date(2026, 9, 30))
    on = {"registrations_by_mode": {"new": 3}, "registrations_by_category": {"other": 3}}
    sheet = PaperDay(date(2026, 9, 22), registrations_by_age={"adult": 3}, **on)
    kept = paper.enter_day(library, sheet)
    two = {key: {one: 2 for one in split} for key, split in on.items()}
    paper.correct_day(
        library, kept.id or 0, replace(sheet, registrations_by_age={"adult": 2}, **two), "двое"
    )
    for key, counted in (("2026-09", 5), ("2026-10", 6)):
        register = next(c for c in diary(library, key).checks if c.relation.key == "register")
        assert (register.left, register.right) == (counted, counted), key
    undone = [row.journal_id for row in undo.recent(library) if row.act == "reader.register"]
    undo.undo(library, undone[1] or 0)
    assert "register" not in failed(diary(library, "2026-10")), "a number that was taken back"


def test_the_register_of_a_year_to_come_is_empty(library: Library) -> None:
    assert "register" not in failed(diary(library, "2027-02"))


def test_the_carried_row_is_that_of_the_closed_month(library: Library) -> None:
    reports.close(library, DIARY, SEPTEMBER)
    assert not [name for name in failed(diary(library, "2026-10")) if name.startswith("carried")]
    library.database.execute("UPDATE fact SET amount = 9 WHERE name = 'visit' AND amount = 4")
    carried = failed(diary(library, "2026-10"))["carried_1.18"]
    assert (carried.left, carried.right) == (11, 6)
    reports.reopen(library, DIARY, SEPTEMBER, "исправляется")
    assert "carried_1.18" not in failed(diary(library, "2026-10"))


def test_work_on_a_day_off_wants_a_note(library: Library) -> None:
    saturday = date(2026, 9, 19)
    visits.count(library, Age.CHILD, 5, on=saturday)
    check = failed(diary(library))["day_off.d19"]
    assert (check.left, check.relation.weak) == (5, True)
    with library.act("outing") as act:
        act.post(Fact(Name.VISIT, saturday, 3, age="child", mode="outside", note="выезд"))
    assert "day_off.d19" not in failed(diary(library))


def test_a_reason_is_kept_with_the_month(library: Library) -> None:
    visits.count(library, Age.CHILD, 5, on=date(2026, 9, 19))
    reports.explain(library, DIARY, SEPTEMBER, "day_off.d19", "субботний утренник")
    reports.close(library, DIARY, SEPTEMBER)
    report = diary(library)
    assert report.explanations == {"day_off.d19": "субботний утренник"}
    assert "day_off.d19" not in [check.name for check in report.broken]


def test_the_heads_name_the_ages_in_force(library: Library) -> None:
    def heads() -> list[str]:
        columns = diary(library).form.table("1").columns
        return [column.title["ru"] for column in columns if column.number in ("5", "6")]

    assert heads() == ["дети до 14 лет", "молодёжь 15–30 лет"]
    settings.change_norms(library, {"child_to": 13, "youth_to": 24}, date(2026, 1, 1))
    assert heads() == ["дети до 13 лет", "молодёжь 14–24 лет"]


def codes(library: Library, key: str = "2026-09") -> list[str]:
    return [hint.code for hint in reports.hints(library, diary(library, key))]


def test_an_honest_month_gives_no_hint(library: Library) -> None:
    assert codes(library) == []


def test_alike_and_round_days_are_hinted(library: Library) -> None:
    for day in (21, 22, 23, 24):
        visits.count(library, Age.YOUTH, 12, on=date(2026, 9, day))
        loans = Fact(Name.LOAN, date(2026, 9, day), 10 * (day - 20), age="youth")
        facts.post(library.database, [loans])
    hints = reports.hints(library, diary(library))
    assert [hint.code for hint in hints] == [
        "hint_same_visits",
        "hint_round_loans",
        "hint_many_loans",
    ]
    assert dict(hints[0].facts) == {
        "n": 4,
        "value": 12,
        "first": "2026-09-21",
        "last": "2026-09-24",
    }


def test_a_plan_met_to_the_digit_is_hinted_when_its_period_is_over(library: Library) -> None:
    plan = {("visit", "2026-09"): 6, ("registration", "2026-Q3"): 2, ("loan", "2026-9M"): 7}
    reports.set_plan(library, plan)
    assert codes(library) == ["hint_plan_readers", "hint_plan_visits"]
    assert "hint_plan_readers" not in codes(library, "2026-10")


def test_more_visits_than_anybody_has_are_hinted(library: Library) -> None:
    visits.count(library, Age.CHILD, 61, on=date(2026, 9, 22))
    assert codes(library) == ["hint_many_visits"]


def test_other_forms_have_no_hints(library: Library) -> None:
    quarter = reports.report(library, "quarterly", parse("2026-Q3"))
    assert reports.hints(library, quarter) == ()


A1 = {1: (61, 81, 402, 38, 655), 2: (22, 52, 371, 45, 690), 3: (31, 27, 455, 112, 748)}


def test_the_handbooks_first_quarter_lives_through_its_closings() -> None:
    """Test vectors A1: each month entered, closed and carried over to the next."""
    calendar = Calendar(date(2026, 1, 12))
    library = open_library(calendar)
    for month, (new, again, came, at_events, loans) in A1.items():
        calendar.today = on = date(2026, month, 12)
        with library.act("month") as act:
            act.post(
                Fact(Name.REGISTRATION, on, new, age="child", category="farmer", mode="new",
                     source="paper"),
                Fact(Name.REGISTRATION, on, again, age="adult", category="other", mode="again",
                     source="paper"),
                Fact(Name.VISIT, on, came - at_events, age="child", mode="service"),
                Fact(Name.VISIT, on, at_events, age="adult", mode="event"),
                Fact(Name.ATTENDANCE, on, at_events, age="adult", mode="inside"),
                Fact(Name.LOAN, on, loans, age="child", kind="book", content="fiction",
                     language="ky"),
            )  # fmt: skip
        calendar.today = date(2026, month + 1, 3)
        reports.close(library, DIARY, parse(f"2026-{month:02}"))
    march = diary(library, "2026-03")
    assert failed(march) == {}
    columns = (("1", "2"), ("1", "3"), ("1", "4"), ("1", "18"), ("1", "20"), ("2", "2"))
    rows = {
        row: tuple(cell(march, row, column, table) for table, column in columns)
        for row in ("opening", "month", "closing")
    }
    assert rows == {
        "opening": (216, 83, 133, 773, 83, 1345),
        "month": (58, 31, 27, 455, 112, 748),
        "closing": (274, 114, 160, 1228, 195, 2093),
    }
    quarter = reports.report(library, "quarterly", parse("2026-Q1"))
    assert quarter.evaluated.cell("1", "visits", "fact").value == 1228


def test_every_day_of_the_village_has_its_questions_in_one_content_column(village: Path) -> None:
    library = opening.open_library(village, clock)
    for key in ("2026-09", "2026-10", "2026-11"):
        report = diary(library, key)
        for row in report.form.table("4").rows:
            contents = [cell(report, row.key, str(number), "4") for number in range(8, 17)]
            assert sum(int(str(n)) for n in contents) == cell(report, row.key, "2", "4"), row.key
    opening.close(library, copy=False)


def test_ages_of_the_quarterly_form_are_those_in_force(library: Library) -> None:
    settings.change_norms(library, {"child_to": 12, "youth_to": 24})
    report = reports.report(library, reports.QUARTERLY, parse("2026-Q3"))
    titles = [row.title for row in report.form.table("1").rows[2:4]]
    assert [title["ru"] for title in titles] == ["дети до 14 лет", "молодёжь 15–30 лет"]
    report = reports.report(library, reports.QUARTERLY, parse("2026-Q4"))
    titles = [row.title for row in report.form.table("1").rows[2:4]]
    assert [title["ru"] for title in titles] == ["дети до 12 лет", "молодёжь 13–24 лет"]
    assert titles[1]["ky"] == "13–24 жаштагы жаштар"
