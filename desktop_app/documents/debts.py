"""Debtors on paper: the list, the letters home, the list for the school (handbook 4.6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import BytesIO
from itertools import groupby
from pathlib import Path

from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper, signature
from desktop_app.documents.pages import MARGIN, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.services.debtors import Debtor, Owed

_LETTER = Look(9.5)
_LIST = Look(8.4)
_FEW = 4  # late books that leave room for two letters on a sheet


def write_debtors(
    letter: Letterhead,
    on: date,
    debtors: Sequence[Debtor],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Everybody's late books, to work through by phone and on foot."""
    title = translate("Debts", "Readers with overdue books on {date}").format(date=short(on))
    paper = _private(letter, title, lang, translate)
    columns = (
        Column(translate("Debts", "Card"), 14, "right"),
        Column(translate("Debts", "Full name, address, phone"), 58),
        Column(translate("Debts", "Inv. no."), 19),
        Column(translate("Debts", "Author, title"), 53),
        Column(translate("Debts", "Due"), 21),
        Column(translate("Debts", "Days late"), 15, "right"),
    )
    Table(paper, columns, _LIST).write(_debtor_lines(debtors))
    _total(paper, debtors, translate)
    paper.write(to)


def write_school_debtors(
    letter: Letterhead,
    on: date,
    debtors: Iterable[Debtor],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Pupils with late books by school and class; no addresses, no phones."""
    title = translate("Debts", "Pupils with overdue books on {date}").format(date=short(on))
    paper = _private(letter, title, lang, translate)
    pupils = [one for one in debtors if one.reader.grade or one.reader.school]
    pupils.sort(key=_class)
    columns = (
        Column(translate("Debts", "Full name"), 60),
        Column(translate("Debts", "Inv. no."), 20),
        Column(translate("Debts", "Author, title"), 63),
        Column(translate("Debts", "Due"), 21),
        Column(translate("Debts", "Days late"), 16, "right"),
    )
    for (school, grade), group in groupby(pupils, key=_class):
        named = translate("Debts", "Class {grade}").format(grade=grade) if grade else ""
        paper.need(60)
        paper.text(", ".join(filter(None, (named, school))), SANS_BOLD, 10.5, leading=1.8)
        lines = (
            Line((one.reader.name if at == 0 else "", *_book(book)))
            for one in group
            for at, book in enumerate(one.loans)
        )
        Table(paper, columns, _LIST).write(lines)
        paper.y -= 8
    _total(paper, pupils, translate)
    paper.write(to)


def write_reminders(
    letter: Letterhead,
    debtors: Sequence[Debtor],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """A letter each, two on a sheet of A4 to cut apart; for a child to the parent."""
    title = translate("Debts", "Reminder of overdue books")
    paper = Paper(title, letter.name(lang), lang)
    middle = (paper.top + MARGIN) / 2
    is_lower_free = False
    for one in debtors:
        is_short = len(one.loans) <= _FEW
        if is_short and is_lower_free and paper.y > middle:
            paper.y = middle - 14
            _cut_line(paper, middle)
            is_lower_free = False
        else:
            paper.page()
            is_lower_free = is_short
        _reminder(paper, letter, one, lang, translate)
    if not debtors:
        paper.page()
    paper.write(to)


def _reminder(
    paper: Paper, letter: Letterhead, one: Debtor, lang: str, translate: Translate
) -> None:
    reader = one.reader
    addressed = reader.name
    if one.is_child:
        parents = translate("Debts", "To the parents of {name}").format(name=reader.name)
        addressed = reader.guardian or parents
    paper.text(letter.name(lang), SANS_BOLD, 10)
    paper.text(addressed, SANS_BOLD, 11, leading=1.9, align="right")
    if reader.address:
        paper.text(reader.address, SANS, 9.5, align="right")
    paper.y -= 8
    if one.is_child:
        asked = translate(
            "Debts",
            "Dear parent! Your child {name} (card no. {card}) has books of the library whose term"
            " is over:",
        )
    else:
        asked = translate(
            "Debts",
            "Dear {name}! By card no. {card} you have books of the library whose term is over:",
        )
    paper.text(asked.format(name=reader.name, card=reader.card_no), SANS, 10.5)
    paper.y -= 5
    columns = (
        Column(translate("Debts", "Author, title"), 124),
        Column(translate("Debts", "Inv. no."), 30),
        Column(translate("Debts", "Due"), 26),
    )
    Table(paper, columns, _LETTER).write(
        Line((book.what, book.inventory_no, short(book.due_on))) for book in one.loans
    )
    paper.y -= 6
    please = translate(
        "Debts",
        "Please bring them back or have the term prolonged: other readers are waiting. If a book"
        " is lost, come and we will agree on how to replace it.",
    )
    paper.text(please, SANS, 10.5)
    for text in _where(letter, translate):
        paper.text(text, SANS, 9.5)
    signature(paper, translate("Debts", "Librarian"), letter.librarian)


def _where(letter: Letterhead, translate: Translate) -> Iterator[str]:
    if letter.place:
        yield translate("Debts", "Address of the library: {place}").format(place=letter.place)
    if letter.hours:
        yield translate("Debts", "Open: {hours}").format(hours=letter.hours)
    if letter.phone:
        yield translate("Debts", "Phone: {phone}").format(phone=letter.phone)


def _private(letter: Letterhead, title: str, lang: str, translate: Translate) -> Paper:
    paper = headed_paper(
        letter, lang, title, translate, translate("Paper", "For official use"), is_private=True
    )
    return paper


def _debtor_lines(debtors: Sequence[Debtor]) -> Iterator[Line]:
    for one in debtors:
        reader = one.reader
        who = "; ".join(filter(None, (reader.name, reader.address, reader.any_phone)))
        for at, book in enumerate(one.loans):
            first = (str(reader.card_no), who) if at == 0 else ("", "")
            yield Line((*first, *_book(book)))


def _book(book: Owed) -> tuple[str, str, str, str]:
    return (book.inventory_no, book.what, short(book.due_on), str(book.days_late))


def _class(one: Debtor) -> tuple[str, int]:
    return (one.reader.school, one.reader.grade or 0)


def _total(paper: Paper, debtors: Sequence[Debtor], translate: Translate) -> None:
    people, late = len(debtors), sum(len(one.loans) for one in debtors)
    readers = translate("Debts", "%n reader(s)", "", people)
    books = translate("Debts", "%n book(s)", "", late)
    paper.y -= 6
    paper.text(f"{readers}, {books}", SANS, 10)


def _cut_line(paper: Paper, y: float) -> None:
    paper.canvas.setLineWidth(0.3)
    paper.canvas.setDash(3, 3)
    paper.canvas.line(paper.left, y, paper.right, y)
    paper.canvas.setDash()
