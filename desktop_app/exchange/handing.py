"""Handing a report in: close the period, make the paper, write both to the stick."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.documents import diary, summary_book
from desktop_app.documents import report as paper
from desktop_app.documents.names import Translate
from desktop_app.domain.errors import UserError
from desktop_app.domain.periods import Period
from desktop_app.exchange import package
from desktop_app.exchange.package import Package
from desktop_app.services import letters, reports
from desktop_app.services.library import Done, Library
from desktop_app.services.reports import Report

STEPS = 3
"""How many steps `write` tells of."""


def report_pdf(library: Library, report: Report, lang: str, translate: Translate) -> bytes:
    """The report as PDF; its control code is that of the data file made from the same values.

    The diary and the summary book have their own pages and no code.
    """
    if report.form.is_diary:
        return diary.diary_pdf(library, report, lang, translate)
    if report.form.is_summary_book:
        return summary_book.summary_book_pdf(library, report, lang, translate)
    code = package.control_code(package.data_file(library, report))
    return paper.report_pdf(library, report, code, lang, translate)


def blank_pdf(library: Library, report: Report, lang: str, translate: Translate) -> bytes:
    """The pages of a diary's month to write in by hand."""
    return diary.diary_pdf(library, report, lang, translate, blank=True)


def hand_in(
    library: Library, key: str, over: Period, to: Path, lang: str, translate: Translate
) -> Package:
    """Write the USB package; a period that is over is closed first, another is preliminary."""
    close_for(library, key, over, to)
    letters.renew(library)
    return write(library, key, over, to, lang, translate)


def close_for(library: Library, key: str, over: Period, to: Path) -> Done | None:
    """Close the period when it is over and still open; not before the stick is there."""
    if not to.is_dir():
        raise UserError("stick_missing", folder=str(to))
    report = reports.report(library, key, over)
    if over.start > library.today:
        raise UserError("period_empty", period=over.key)
    if report.is_closed or report.is_preliminary:
        return None
    return reports.close(library, key, over)


def write(
    library: Library,
    key: str,
    over: Period,
    to: Path,
    lang: str,
    translate: Translate,
    told: Callable[[int, int], None] = lambda done, of: None,
) -> Package:
    """Write the package of a period as it stands; only reads, so that a worker can do it.

    The letter is the newest one: renew it before.
    """
    told(0, STEPS)
    report = reports.report(library, key, over)
    data = package.data_file(library, report)
    told(1, STEPS)
    pdf = paper.report_pdf(library, report, package.control_code(data), lang, translate)
    told(2, STEPS)
    return package.write(library, report, data, pdf, to, letters.latest(library))
