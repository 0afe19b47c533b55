"""The diary on paper: every row and column of the book, nothing that is hers alone."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO

import pytest

from desktop_app.documents.diary import diary_pdf
from desktop_app.documents.wording import check_sentence
from desktop_app.documents.words import Translate
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import parse
from desktop_app.services import reports, settings
from desktop_app.services.library import Library
from desktop_app.services.reports import DIARY
from desktop_app.storage import facts
from tests.documents.conftest import Read
from tests.services.desk_library import Calendar, open_library

SEPTEMBER = parse("2026-09")


@pytest.fixture
def library() -> Library:
    """A Monday's work, and a Saturday's without a note."""
    calendar = Calendar()
    library = open_library(calendar)
    with library.act("days") as act:
        act.post(
            Fact(Name.VISIT, date(2026, 9, 14), 1234, age="child", mode="service"),
            Fact(Name.VISIT, date(2026, 9, 12), 3, age="adult", mode="outside"),
            Fact(Name.LOAN, date(2026, 9, 14), 77, age="child", kind="book", content="fiction",
                 language="ky"),
        )  # fmt: skip
    calendar.today = date(2026, 10, 5)
    return library


def pages(
    library: Library, read: Read, translate: Translate, lang: str = "ru", *, blank: bool = False
) -> list[str]:
    report = reports.report(library, DIARY, SEPTEMBER)
    return read(BytesIO(diary_pdf(library, report, lang, translate, blank=blank)))


def test_each_part_is_a_spread_with_its_columns(
    library: Library, read: Read, translate: Translate
) -> None:
    found = pages(library, read, translate)
    assert len(found) == 6
    numbers = [[int(n) for n in re.search(r"\b1 ((\d+ )+)На начало", page)[1].split()]
               for page in found]  # fmt: skip
    assert numbers == [
        list(range(2, 18)),
        list(range(18, 26)),
        list(range(2, 17)),
        list(range(17, 30)),
        list(range(2, 17)),
        list(range(17, 27)),
    ]
    assert "Part 1. Учёт состава читателей и посещаемости" in found[0]
    assert "(continued)" in found[1]
    assert "Sheet 1 of 6" in found[0]
    assert "Дневник работы библиотеки, сентябрь 2026 г." in found[5]
    assert "Librarian ____" in found[5]


def test_rows_are_those_of_the_book(library: Library, read: Read, translate: Translate) -> None:
    visits = pages(library, read, translate)[1]
    assert "14, Пн 1 234 1 234 1 234 15, Вт" in visits
    assert "12, Сб 3 3 3 13, Вс" in visits
    assert "На начало месяца 0 0 0 0 0 0 0 0 1, Вт" in visits
    assert "Всего за месяц 1 237 1 234 0 3 1 234 0 3 0" in visits
    assert "Итого с начала года 1 237 1 234 0 3 1 234 0 3 0" in visits


def test_the_diary_speaks_kyrgyz(library: Library, read: Read, translate: Translate) -> None:
    found = pages(library, read, translate, "ky")
    assert "14, Дш" in found[0]
    assert "Жыл башынан бардыгы" in found[0]
    assert "Китепкананын иш күндөлүгү, 2026-жыл, сентябрь" in found[0]


def test_blank_pages_have_days_and_no_figures(
    library: Library, read: Read, translate: Translate
) -> None:
    found = pages(library, read, translate, blank=True)
    assert len(found) == 6
    assert "13, Вс 14, Пн 15, Вт" in found[1]
    assert "Всего за месяц Итого с начала года" in found[1]
    assert "1 234" not in "".join(found)


def test_a_year_has_a_title_page_and_its_months(
    library: Library, read: Read, translate: Translate
) -> None:
    report = reports.report(library, DIARY, parse("2026"))
    found = read(BytesIO(diary_pdf(library, report, "ru", translate)))
    assert len(found) == 7
    assert "ДНЕВНИК РАБОТЫ БИБЛИОТЕКИ 2026 год" in found[0]
    assert "Сентябрь 1 237 1 234 3 1 234 3 Октябрь" in found[2]
    assert "Итого за год 1 237 1 234 0 3 1 234 0 3 0" in found[2]


def test_a_check_names_the_day_or_the_column(library: Library, translate: Translate) -> None:
    odd = (
        Fact(Name.VISIT, date(2026, 9, 15), -2000, age="child", mode="service"),
        Fact(Name.LOAN, date(2026, 9, 15), 2, age="child", kind="book", content="arts"),
    )
    facts.post(library.database, odd)
    report = reports.report(library, DIARY, SEPTEMBER)
    told = {c.name: check_sentence(translate, "ru", c, report.form) for c in report.broken}
    said = {name: text.replace("\u00a0", " ") for name, text in told.items()}
    assert "(15.09.2026, Вт): left 2, right 0" in said["loans_by_language.d15"]
    assert "(19, для библиотечных услуг): left -766" in said["cumulative_1.19"].replace("−", "-")
    assert said["day_off.d12"].startswith("12.09.2026, Сб — выходной день")


def test_a_reason_and_a_correction_are_printed_hints_are_not(
    library: Library, read: Read, translate: Translate
) -> None:
    assert "may be so" not in "".join(pages(library, read, translate))
    reports.explain(library, DIARY, SEPTEMBER, "day_off.d12", "выезд к чабанам")
    reports.close(library, DIARY, SEPTEMBER)
    reports.reopen(library, DIARY, SEPTEMBER, "найден листок")
    with library.act("late") as act:
        act.post(Fact(Name.VISIT, date(2026, 9, 14), 4, age="child", mode="service"))
    last = pages(library, read, translate)[6]
    assert "Reason: выезд к чабанам" in last
    assert "Corrected since the previous revision" in last
    assert "Reason: найден листок" in last
    assert "Посещений 14.09.2026 1 234 1 238" in last
    assert "сентябрь 2026 г. 1 237 1 241" in last


def test_the_footer_tells_the_counting_rules_of_its_month(
    library: Library, read: Read, translate: Translate
) -> None:
    settings.change_norms(library, {"renewal_counts": False, "youth_to": 24}, date(2026, 10, 1))
    told = pages(library, read, translate)[0]
    assert "15–30" in told and "a renewal counts as a loan" in told
    october = reports.report(library, DIARY, parse("2026-10"))
    told = read(BytesIO(diary_pdf(library, october, "ru", translate)))[0]
    assert "15–24" in told and "a renewal does not count as a loan" in told
    assert "turnover" not in told
