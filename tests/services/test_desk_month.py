"""A month at the desk: what the quarter's report then says, and that it holds together."""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.domain.classes import Age
from desktop_app.domain.facts import Name
from desktop_app.domain.paper import PaperDay
from desktop_app.domain.periods import quarter
from desktop_app.services import lending, paper, readers, reports, undo, visits
from tests.services.desk_library import BAKYT, Calendar, entries, open_library, registered

START = date(2026, 9, 1)
QUARTER = quarter(2026, 3)


def test_a_month_of_work_ties_in_the_report() -> None:
    calendar = Calendar(START)
    library = open_library(calendar, copies=8)
    first, second = registered(library), registered(library, BAKYT)
    days = [START + timedelta(days=n) for n in range(30)]
    for number, day in enumerate(day for day in days if day.weekday() < 5):
        calendar.today = day
        visits.count(library, Age.CHILD, 3)
        book = str(101 + number % 8)
        if lending.find(library, book).loan:
            lending.take_back(library, book)
        else:
            lending.issue(library, (first, second)[number % 2], book)
    undone = lending.issue(library, first, "108")
    undo.undo(library, undone.journal_id or 0)
    open_loan = readers.get(library, readers.by_card(library, first) or 0).loans[0]
    lending.renew(library, open_loan.id)
    paper.enter_day(
        library,
        PaperDay(
            on=date(2026, 9, 12),
            visits={("service", "adult"): 4},
            loans={("fiction", "ky"): 2},
            loans_by_kind={"book": 2},
            loans_by_age={"adult": 2},
            note="Свет отключили",
        ),
    )
    report = reports.report(library, reports.QUARTERLY, QUARTER)
    assert [check.name for check in report.checks if not check.ok] == []
    assert entries(library, Name.WORKDAY) == {(): 23}
    assert entries(library, Name.VISIT, "age")[("child",)] == 22 * 3 + 11 + 1
    assert entries(library, Name.LOAN, "mode") == {("home",): 16, ("renewal",): 1}
    assert sum(row.amount for row in reports.why(library, "loan", QUARTER)) == 17
