"""What the columns of text of the summary book («КСУ») say (handbook 2.2, 2.3)."""

from __future__ import annotations

from desktop_app.documents import names
from desktop_app.documents.figures import cell_text
from desktop_app.documents.words import Translate
from desktop_app.domain import dates
from desktop_app.services.reports import Report
from desktop_app.services.summary_book import Act, Batch
from desktop_app.statistics.forms import ACTS, BATCHES, Column, Row, Table

HEADS = ("date", "no")
"""Columns that a row is known by; on the screen they are its head."""


def book_text(report: Report, table: Table, row: Row, column: Column, translate: Translate) -> str:
    """A place of the summary book as printed; what has not come yet is empty."""
    if row.key in report.book.upcoming:
        return ""
    if column.show != "text":
        cell = report.evaluated.cell(table.key, row.key, column.key)
        return "" if not (row.is_sum or cell.value) else cell_text(cell)
    if row.batch is None:
        return ""
    if table.made_of == BATCHES and (batch := report.book.batches.get(row.batch)):
        return _batch_text(report, batch, column.key, translate)
    if table.made_of == ACTS and (act := report.book.acts.get(row.batch)):
        return _act_text(report, act, column.key, translate)
    return ""


def _batch_text(report: Report, batch: Batch, key: str, translate: Translate) -> str:
    draft = batch.draft
    match key:
        case "date":
            return dates.short(draft.on)
        case "no":
            return _number(report, batch)
        case "source":
            origin = names.title(translate, "receipt_origin", draft.origin)
            return f"{origin}: {draft.giver}" if draft.giver else origin
        case "document":
            return _document(batch, translate)
        case "numbers":
            return ", ".join(report.book.numbers.get(batch.id, ()))
    return draft.note


def _document(batch: Batch, translate: Translate) -> str:
    """«Накладная № 17, 01.04.2026»."""
    draft = batch.draft
    paper = names.title(translate, "receipt_paper", draft.document) if draft.document else ""
    number = f"№ {draft.document_no}" if draft.document_no else ""
    day = dates.short(draft.document_date) if draft.document_date else ""
    return ", ".join(filter(None, (f"{paper} {number}".strip(), day)))


def _act_text(report: Report, act: Act, key: str, translate: Translate) -> str:
    match key:
        case "date":
            return dates.short(act.draft.on)
        case "no":
            return _number(report, act)
        case "act":
            number, day = act.number, dates.short(act.draft.approved_on or act.draft.on)
            text = translate("SummaryBook", "No. {number} of {date}")
            return text.format(number=number, date=day)
    first = report.book.acts.get(act.reverses or 0)
    if first is None:
        return act.draft.note
    text = translate("SummaryBook", "takes back act no. {number} of {date}")
    taken_back = text.format(number=first.number, date=dates.short(first.draft.on))
    return "; ".join(filter(None, (taken_back, act.draft.note)))


def _number(report: Report, record: Batch | Act) -> str:
    """The number within the year; an older record that was corrected says its year."""
    year = report.period.last.year
    return f"{record.number}" if record.year == year else f"{record.number}/{record.year}"
