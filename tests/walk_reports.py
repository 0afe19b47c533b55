"""The screens of the reports, and of the proof, that no key reaches."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop_app.domain import periods
from desktop_app.services import reports
from desktop_app.ui.tabs.reports.contents import CHECKS, HINTS, REVISIONS, TEXTS


def screens(tab: Any) -> dict[str, Callable[[], object]]:
    """The diary, then each page of the report, its entries and its paper."""
    tables = reports.form(reports.QUARTERLY).tables
    pages = [*(table.key for table in tables), TEXTS, CHECKS, REVISIONS]
    found: dict[str, Callable[[], object]] = {
        f"page-{page}": partial(tab.contents.choose, page) for page in pages
    }
    found["evidence"] = partial(tab.go_to, "1", "loans", "fact")
    found["reopen"] = tab.reopen
    found["paper"] = tab.show_paper
    return _diary(tab) | {"again": tab.open_last_quarter} | found


def _diary(tab: Any) -> dict[str, Callable[[], object]]:
    """The month before this one, which can be closed."""
    pages = ("1", "2", "4", CHECKS, HINTS, REVISIONS)
    found: dict[str, Callable[[], object]] = {
        f"diary-{page}": partial(_month_before, tab, page) for page in pages
    }
    found["diary-evidence"] = partial(tab.go_to, "2", "month", "14")
    found["diary-close"] = tab.close_month
    found["diary-paper"] = tab.show_paper
    found["diary-year"] = partial(_year, tab)
    return found


def figure(tab: Any) -> None:
    """The entries under a share, when the figures are there."""
    section = tab.section("proof")
    if section.table.rowCount():
        section.table.choose("in_time_share")


def _month_before(tab: Any, page: str) -> None:
    """A month that is over; `acts` has opened the diary at the present one."""
    tab.paper.left.emit()  # the blank spreads may still be shown
    if tab.report is not None and tab.report.is_preliminary:
        tab.periods.step(-1)
    tab.contents.choose(page)


def _year(tab: Any) -> None:
    tab._close_paper()
    tab.contents.choose("2")
    tab.periods.set_period(periods.of_months(tab.periods.period.last.year, 1, 12))
