"""Books taken in place of lost ones: the notebook and the act made from it (table 11, 13)."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from desktop_app.documents.act_parts import (
    ActTitle,
    act_head,
    act_paper,
    act_signatures,
    act_text,
    act_total,
    commission_listed,
    sign_together,
)
from desktop_app.documents.figures import NONE, money_text
from desktop_app.documents.letterhead import Letterhead, head, signature
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import period_title, short
from desktop_app.services.replacements import Notebook, Replaced

_LIST = Look(7.8)
_ROOM = Look(7.8, height=20)  # points: a line to sign on


def write_replacement_act(
    letter: Letterhead, book: Notebook, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """The act of a month or a quarter: what was lost, what came, by which record it is in."""
    title = translate("Acts", "Act of loss and replacement of documents")
    paper = act_paper(letter, lang, title, translate)
    titled = ActTitle(title, "", book.on, period_title(book.period, lang))
    act_head(paper, letter, book.people, titled, lang, translate, is_draft=False)
    commission_listed(paper, book.people, translate)
    text = translate(
        "Acts",
        "made this act that in place of documents lost by readers equal ones were taken into the"
        " stock of {library}:",
    )
    act_text(paper, text.format(library=letter.name(lang) or NONE))
    paper.y -= 6
    Table(paper, _columns(translate), _LIST).write(_lines(book, translate))
    count = len(book.lines)
    act_total(paper, count, book.lost_money, lang, translate, translate("Acts", "Lost"))
    act_total(paper, count, book.given_money, lang, translate, translate("Acts", "Taken instead"))
    act_signatures(paper, book.people, translate)
    keeper = translate("Acts", "Librarian"), book.people.keeper
    sign_together(paper, [keeper], translate)
    paper.write(to)


def write_replacement_notebook(
    letter: Letterhead, book: Notebook, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """«Тетрадь учёта книг и других документов, принятых от читателей взамен утерянных»."""
    title = translate("Acts", "Notebook of documents taken from readers in place of lost ones")
    paper = act_paper(letter, lang, title, translate, landscape=True)
    head(paper, letter, lang, title, period_title(book.period, lang))
    signs = translate("Acts", "Signatures")
    columns = (
        Column(translate("Acts", "No."), 9, "right"),
        Column(translate("Acts", "Date"), 18),
        Column(translate("Acts", "Reader, card no."), 36),
        *_pair(translate, 50, 20),
        Column(translate("Acts", "of the reader"), 24, group=signs),
        Column(translate("Acts", "of the librarian"), 24, group=signs),
    )
    Table(paper, columns, _ROOM).write(_signed_lines(book))
    paper.y -= 6
    signature(paper, translate("Acts", "Librarian"), book.people.keeper)
    paper.write(to)


def _columns(translate: Translate) -> tuple[Column, ...]:
    return (
        Column(translate("Acts", "No."), 9, "right"),
        Column(translate("Acts", "Reader's card no."), 14, "right"),
        *_pair(translate, 42, 16),
    )


def _pair(translate: Translate, wide: float, narrow: float) -> tuple[Column, ...]:
    """What was lost and what came, side by side."""
    lost, given = translate("Acts", "Lost"), translate("Acts", "Taken instead")
    title = translate("Acts", "Author, title, year")
    price = translate("Acts", "Price, som")
    return (
        Column(translate("Acts", "Inv. no."), narrow, group=lost),
        Column(title, wide, group=lost),
        Column(price, narrow, "right", group=lost),
        Column(title, wide, group=given),
        Column(price, narrow, "right", group=given),
        Column(translate("Acts", "New inv. no."), narrow, group=given),
        Column(translate("Acts", "Record"), narrow * 0.8, group=given),
    )


def _both(line: Replaced) -> tuple[str, ...]:
    record = f"{line.record[0]} / {line.record[1]}" if line.record else ""
    return (
        line.lost_no,
        line.lost,
        money_text(line.lost_price),
        line.given,
        money_text(line.given_money),
        line.given_no,
        record,
    )


def _lines(book: Notebook, translate: Translate) -> Iterator[Line]:
    for at, line in enumerate(book.lines, 1):
        yield Line((str(at), str(line.card_no), *_both(line)))
    total = translate("Acts", "Total")
    sums = ("", total, money_text(book.lost_money), "", money_text(book.given_money), "", "")
    yield Line(("", "", *sums), is_bold=True)


def _signed_lines(book: Notebook) -> Iterator[Line]:
    for at, line in enumerate(book.lines, 1):
        on = short(line.settled_on) if line.settled_on else ""
        who = ", ".join(filter(None, (line.reader, str(line.card_no))))
        yield Line((str(at), on, who, *_both(line), "", ""))
