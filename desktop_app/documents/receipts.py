"""Papers of a batch: acceptance act, the receiver's copy of the waybill, act of discrepancy.

Columns as in the handbook, 3.5 and table 11, number 11.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from itertools import groupby
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.act_parts import (
    ActTitle,
    act_head,
    act_paper,
    act_signatures,
    act_text,
    act_total,
    commission_listed,
    parties,
    sign_together,
)
from desktop_app.documents.fonts import SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, head
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.batches import claim_until
from desktop_app.domain.dates import long, short
from desktop_app.domain.numbers import money, number
from desktop_app.domain.stock import ReceiptOrigin, spans
from desktop_app.services.commission import Commission
from desktop_app.services.receipts import BatchRow
from desktop_app.services.summary_book import Contents, CopyRow

_LIST = Look(8.8)


@dataclass(frozen=True)
class BatchPaper:
    """A batch, its list, and who signs for it."""

    row: BatchRow
    contents: Contents
    people: Commission


@dataclass(frozen=True)
class _Item:
    """Copies of one title at one price, with their numbers; or papers without numbers."""

    author: str
    title: str
    year: str
    numbers: str
    count: int
    money: int

    @property
    def price(self) -> int:
        return self.money // self.count if self.count else 0


def claims(row: BatchRow) -> bool:
    """Is there anything to claim: does the document say something else?"""
    return not row.is_tied


def write_acceptance(
    letter: Letterhead,
    batch: BatchPaper,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Акт о приёме документов» with its list; the commission sets the prices of a gift."""
    row, people = batch.row, batch.people
    title = translate("Receipts", "Act of acceptance of documents")
    paper = act_paper(letter, lang, title, translate)
    act_head(paper, letter, people, ActTitle(title, str(row.number), row.on), lang, translate)
    commission_listed(paper, people, translate)
    accepted = translate(
        "Receipts", "accepted from {giver} {n} documents for the sum of {sum}, by the list below."
    )
    act_text(
        paper,
        accepted.format(giver=_giver(row, translate), n=number(row.copies), sum=money(row.money)),
    )
    if row.document:
        text = translate("Receipts", "Document: {document}.")
        act_text(paper, text.format(document=_document(row, translate)))
    _record(paper, row, translate)
    columns = (
        Column("№", 9, "right"),
        Column(translate("Receipts", "Inventory numbers"), 30),
        Column(translate("Receipts", "Author"), 32),
        Column(translate("Receipts", "Title"), 52),
        Column(translate("Receipts", "Year"), 11, "right"),
        Column(translate("Receipts", "Number", "of copies"), 12, "right"),
        Column(translate("Receipts", "Price, som"), 17, "right"),
        Column(translate("Receipts", "Sum, som"), 19, "right"),
    )
    Table(paper, columns, _LIST).write(
        Line(
            (
                *(str(at), one.numbers, one.author, one.title, one.year, number(one.count)),
                *(_som(one.price), _som(one.money)),
            )
        )
        for at, one in enumerate(_items(batch.contents), 1)
    )
    act_total(paper, batch.contents.count, batch.contents.money, lang, translate)
    giver = (translate("Receipts", "Giver"), row.giver)
    sign_together(paper, [giver, _librarian(letter, translate)], translate)
    act_signatures(paper, people, translate)
    paper.write(to)


def write_waybill(
    letter: Letterhead,
    batch: BatchPaper,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Накладная ЦБ → филиал», the copy that the branch keeps: handed over, received."""
    row = batch.row
    title = translate("Receipts", "Waybill")
    paper = act_paper(letter, lang, title, translate)
    named = f"{title} № {row.document_no or row.number}"
    dated = long(row.document_date or row.on, lang)
    note = translate("Receipts", "of {date} · the receiver's copy").format(date=dated)
    head(paper, letter, lang, named, note)
    sent = translate("Receipts", "From: {sender}. To: {receiver}.")
    system = letter.system(lang) if row.origin == ReceiptOrigin.CENTRE else ""
    sender = system or _giver(row, translate)
    act_text(paper, sent.format(sender=sender, receiver=letter.name(lang)))
    _record(paper, row, translate)
    columns = (
        Column("№", 10, "right"),
        Column(translate("Receipts", "Inventory numbers"), 34),
        Column(translate("Receipts", "Author, title, year"), 78),
        Column(translate("Receipts", "Price, som"), 20, "right"),
        Column(translate("Receipts", "Number", "of copies"), 16, "right"),
        Column(translate("Receipts", "Sum, som"), 24, "right"),
    )
    Table(paper, columns, _LIST).write(
        Line(
            (
                *(str(at), one.numbers, _named(one), _som(one.price)),
                *(number(one.count), _som(one.money)),
            )
        )
        for at, one in enumerate(_items(batch.contents), 1)
    )
    act_total(paper, batch.contents.count, batch.contents.money, lang, translate)
    parties(
        paper,
        (translate("Receipts", "Handed over"), (sender,)),
        (translate("Receipts", "Received"), (letter.name(lang), letter.librarian)),
        translate,
    )
    paper.write(to)


def write_discrepancy(
    letter: Letterhead,
    batch: BatchPaper,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Акт о расхождении при приёмке»: by the document, in fact; claimed within a month."""
    row, people = batch.row, batch.people
    title = translate("Receipts", "Act of discrepancy at acceptance")
    paper = act_paper(letter, lang, title, translate)
    act_head(paper, letter, people, ActTitle(title, str(row.number), row.on), lang, translate)
    commission_listed(paper, people, translate)
    text = translate(
        "Receipts",
        "opened the delivery of {sender} by the document {document} and found that it differs"
        " from the document:",
    )
    document = _document(row, translate) or translate("Receipts", "without a number")
    act_text(paper, text.format(sender=_giver(row, translate), document=document))
    paper.y -= 4
    columns = (
        Column("", 62),
        Column(translate("Receipts", "By the document"), 38, "right"),
        Column(translate("Receipts", "In fact"), 38, "right"),
        Column(translate("Receipts", "Difference"), 38, "right"),
    )
    Table(paper, columns, Look(10)).write(_compared(row, translate))
    paper.y -= 8
    claim = translate(
        "Receipts",
        "The difference is claimed until {date}. What came is entered in the summary book, record"
        " {number} of {year}.",
    )
    until = short(claim_until(row.on))
    act_text(paper, claim.format(date=until, number=row.number, year=row.year))
    paper.y -= 4
    paper.text(translate("Receipts", "What is missing, damaged or too much:"), SANS_BOLD, 10)
    blank = (
        Column("№", 10, "right"),
        Column(translate("Receipts", "Author, title, year"), 96),
        Column(translate("Receipts", "Number", "of copies"), 20, "right"),
        Column(translate("Receipts", "What is wrong"), 50),
    )
    Table(paper, blank, Look(9, height=22)).write(Line((str(at), "", "", "")) for at in range(1, 6))
    sign_together(paper, [_librarian(letter, translate)], translate)
    act_signatures(paper, people, translate)
    paper.write(to)


def _record(paper: Paper, row: BatchRow, translate: Translate) -> None:
    text = translate("Receipts", "Summary book of the stock: record {number} of {year}.")
    act_text(paper, text.format(number=row.number, year=row.year))
    paper.y -= 5


def _librarian(letter: Letterhead, translate: Translate) -> tuple[str, str]:
    return (translate("Receipts", "Accepted by the librarian"), letter.librarian)


def _giver(row: BatchRow, translate: Translate) -> str:
    """Who gave it; without a name, the source."""
    return row.giver or names.title(translate, "receipt_origin", row.origin)


def _document(row: BatchRow, translate: Translate) -> str:
    """«Накладная № 107 от 10.05.2026»."""
    paper = names.title(translate, "receipt_paper", row.document) if row.document else ""
    no = f"№ {row.document_no}" if row.document_no else ""
    return " ".join(filter(None, (paper, no, _dated(row.document_date, translate))))


def _dated(on: date | None, translate: Translate) -> str:
    return translate("Receipts", "of {date}", "a document").format(date=short(on)) if on else ""


def _compared(row: BatchRow, translate: Translate) -> Iterator[Line]:
    said = row.control
    rows = (
        (translate("Receipts", "Copies"), said.copies, row.copies, number),
        (translate("Receipts", "Sum"), said.money, row.money, money),
    )
    for title, by_document, came, shown in rows:
        if by_document is None:
            yield Line((title, "—", shown(came), "—"))
        else:
            apart = came - by_document
            sign = "+" if apart > 0 else ""
            yield Line((title, shown(by_document), shown(came), f"{sign}{shown(apart)}"))


def _items(contents: Contents) -> Iterator[_Item]:
    for _, group in groupby(contents.copies, key=_same):
        copies = list(group)
        first = copies[0]
        yield _Item(
            first.author,
            first.title,
            str(first.year or ""),
            ", ".join(spans([copy.inventory_no for copy in copies])),
            len(copies),
            sum(copy.price for copy in copies),
        )
    for line in contents.summaries:
        yield _Item("", line.text, "", "—", line.quantity, line.money)


def _same(copy: CopyRow) -> tuple[int, int]:
    return (copy.title_id, copy.price)


def _named(one: _Item) -> str:
    title = ", ".join(filter(None, (one.title, one.year)))
    return " ".join(filter(None, (one.author, title)))


def _som(tyiyn: int) -> str:
    """Som alone, the head has the unit."""
    return money(tyiyn).rpartition("\u00a0")[0]
