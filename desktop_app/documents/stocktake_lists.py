"""Sheets to work with during a check: what is left, the shelves to tick; the list of an act."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import groupby
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.fonts import SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import money
from desktop_app.domain.stocktaking import CaseKind, Place, Scope
from desktop_app.services.stocktaking import Stocktake
from desktop_app.services.stocktaking_papers import Case, StockLine

_LIST = Look(8.6)
_TICKED = Look(8.8, height=6 * MM)
_BOX = "☐"


def write_left(
    letter: Letterhead,
    check: Stocktake,
    lines: Sequence[StockLine],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """What is still to be found, shelf by shelf, for the second search."""
    title = translate("StocktakePaper", "Still to be found")
    paper = _sheet(letter, check, title, lang, translate)
    columns = (
        Column("№", 11, "right"),
        Column(translate("StocktakePaper", "Inv. no."), 22),
        Column(translate("StocktakePaper", "Author, title, year"), 83),
        Column(translate("StocktakePaper", "Mark"), 24),
        Column(translate("StocktakePaper", "Price, som"), 22, "right"),
        Column(translate("StocktakePaper", "Found"), 18, "center"),
    )
    at = 0
    for shelf, group in groupby(lines, key=lambda line: line.shelf):
        found = list(group)
        _shelf(paper, shelf, len(found), translate)
        numbered = []
        for line in found:
            at += 1
            price = _price(line.price)
            numbered.append(Line((str(at), line.inventory_no, what(line), line.mark, price, _BOX)))
        Table(paper, columns, _LIST).write(numbered)
        paper.y -= 6
    _total(paper, lines, translate)
    paper.write(to)


def write_shelf_list(
    letter: Letterhead,
    check: Stocktake,
    lines: Sequence[StockLine],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Everything in the order of the shelves, a box to tick each; where what is not there is."""
    title = translate("StocktakePaper", "Shelf list for the check")
    paper = _sheet(letter, check, title, lang, translate)
    columns = (
        Column(_BOX, 9, "center"),
        Column(translate("StocktakePaper", "Inv. no."), 22),
        Column(translate("StocktakePaper", "Mark"), 26),
        Column(translate("StocktakePaper", "Author, title, year"), 76),
        Column(translate("StocktakePaper", "Where"), 47),
    )
    for shelf, group in groupby(lines, key=lambda line: line.shelf):
        found = list(group)
        _shelf(paper, shelf, len(found), translate)
        Table(paper, columns, _TICKED).write(
            Line(
                (
                    "✓" if line.place == Place.SHELF else _BOX,
                    line.inventory_no,
                    line.mark,
                    what(line),
                    _where(line, translate),
                )
            )
            for line in found
        )
        paper.y -= 6
    _total(paper, lines, translate)
    paper.write(to)


def cases_table(
    paper: Paper, cases: Sequence[Case], translate: Translate, *, is_surplus: bool = False
) -> None:
    """The list of an act: №, inventory number, author and title, year, price, what is decided."""
    columns = (
        Column("№", 10, "right"),
        Column(translate("StocktakePaper", "Inv. no."), 24),
        Column(translate("StocktakePaper", "Author, title"), 70),
        Column(translate("StocktakePaper", "Year"), 14),
        Column(translate("StocktakePaper", "Price, som"), 22, "right"),
        Column(translate("StocktakePaper", "Note"), 40),
    )
    Table(paper, columns, _LIST).write(
        Line(
            (
                str(at),
                case.typed,
                case.what,
                str(case.year or ""),
                _price(case.price) if case.copy_id else "—",
                _case_note(case, translate, is_surplus=is_surplus),
            )
        )
        for at, case in enumerate(cases, 1)
    )


def scope_title(check: Stocktake, translate: Translate) -> str:
    """«весь фонд», «раздел: художественная», «полка 84», «номера 101–500»."""
    match check.scope:
        case Scope.CONTENT:
            name = names.title(translate, "content", check.part)
            return translate("StocktakePaper", "section: {name}").format(name=name)
        case Scope.SHELF:
            return translate("StocktakePaper", "shelf {name}").format(name=check.part)
        case Scope.NUMBERS:
            text = translate("StocktakePaper", "numbers {first}–{last}")
            return text.format(first=check.first, last=check.last)
    return translate("StocktakePaper", "the whole stock")


def _sheet(
    letter: Letterhead, check: Stocktake, title: str, lang: str, translate: Translate
) -> Paper:
    note = translate("StocktakePaper", "Check of {date}: {scope}")
    note = note.format(date=short(check.on), scope=scope_title(check, translate))
    paper = headed_paper(letter, lang, title, translate, note)
    return paper


def _shelf(paper: Paper, shelf: str, n: int, translate: Translate) -> None:
    paper.need(24 * MM)
    named = translate("StocktakePaper", "Shelf {name}").format(name=shelf)
    named = named if shelf else translate("StocktakePaper", "Without a shelf")
    copies = translate("StocktakePaper", "%n copy(ies)", "", n)
    paper.text(f"{named}: {copies}", SANS_BOLD, 10.5, leading=1.7)


def _total(paper: Paper, lines: Sequence[StockLine], translate: Translate) -> None:
    n = len(lines)
    copies = translate("StocktakePaper", "%n copy(ies)", "", n)
    total = translate("StocktakePaper", "Total")
    sum_ = money(sum(line.price for line in lines))
    paper.text(f"{total}: {copies}, {sum_}", SANS_BOLD, 10, leading=1.6)


def what(line: StockLine) -> str:
    """«Айтматов Ч. Жамийла, 1958»."""
    return f"{line.what}, {line.year}" if line.year else line.what


def _price(tyiyn: int) -> str:
    return money(tyiyn).rpartition("\u00a0")[0]


def _where(line: StockLine, translate: Translate) -> str:
    """Nothing for what should stand here; the reader's card for what is out."""
    if line.place in (Place.SHELF, Place.MISSING):
        return ""
    place = names.title(translate, "stocktake_place", line.place)
    if line.card_no is None:
        return place
    card = translate("StocktakePaper", "card {number}").format(number=line.card_no)
    return f"{place}, {card}"


def _case_note(case: Case, translate: Translate, *, is_surplus: bool) -> str:
    parts = []
    if case.kind == CaseKind.WITHDRAWN and case.act and case.act_on:
        act = translate("StocktakePaper", "act no. {number} of {date}")
        parts.append(act.format(number=case.act, date=short(case.act_on)))
    elif is_surplus:
        parts.append(names.title(translate, "stocktake_case", case.kind))
    if case.card_no is not None:
        text = translate("StocktakePaper", "lost by card {number}")
        parts.append(text.format(number=case.card_no))
    if case.decision:
        parts.append(names.title(translate, "stocktake_decision", case.decision))
    if case.copy_id and case.note:
        parts.append(case.note)
    return "; ".join(parts)
