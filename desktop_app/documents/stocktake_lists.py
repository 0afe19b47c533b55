"""Sheets to work with during a check: what is left, the shelves to tick, control slips."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby
from pathlib import Path

from desktop_app.documents import fonts, names
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, footer, head
from desktop_app.documents.pages import A4, MM, Paper
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
_SLIP = (96 * MM, 68 * MM)
_ACROSS, _DOWN = 2, 4
SLIPS = _ACROSS * _DOWN  # on a sheet (handbook 11: paper 16)


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
            numbered.append(Line((str(at), line.inventory_no, _what(line), line.mark, price, _BOX)))
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
                    _what(line),
                    _where(line, translate),
                )
            )
            for line in found
        )
        paper.y -= 6
    _total(paper, lines, translate)
    paper.write(to)


def write_control_slips(
    letter: Letterhead,
    check: Stocktake,
    lines: Sequence[StockLine],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Control slips to cut out, eight on a sheet, sorted by number (handbook 3.6)."""
    title = translate("StocktakePaper", "Control slip")
    paper = Paper(title, letter.name(lang), lang)
    wide, high = _SLIP
    left, top = (A4[0] - _ACROSS * wide) / 2, A4[1] - (A4[1] - _DOWN * high) / 2
    for at, line in enumerate(lines):
        place = at % SLIPS
        if place == 0:
            paper.page()
        x, y = left + place % _ACROSS * wide, top - (place // _ACROSS) * high
        _cut(paper, x, y - high, wide, high)
        _slip(paper, title, letter.name(lang), check, line, (x, y), translate)
    if not lines:
        paper.page()
    paper.write(to)


def write_cases(
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
    foot = footer(letter, lang, title, translate)
    paper = Paper(title, letter.name(lang), lang, foot)
    paper.page()
    note = translate("StocktakePaper", "Check of {date}: {scope}")
    note = note.format(date=short(check.on), scope=scope_title(check, translate))
    head(paper, letter, lang, title, note)
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


def _what(line: StockLine) -> str:
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


def _cut(paper: Paper, x: float, y: float, wide: float, high: float) -> None:
    paper.canvas.setLineWidth(0.3)
    paper.canvas.setDash(2, 3)
    paper.canvas.rect(x, y, wide, high)
    paper.canvas.setDash()


def _slip(
    paper: Paper,
    title: str,
    library: str,
    check: Stocktake,
    line: StockLine,
    corner: tuple[float, float],
    translate: Translate,
) -> None:
    inset = 5 * MM
    x, y = corner[0] + inset, corner[1] - inset
    room = _SLIP[0] - 2 * inset
    for text in fonts.wrap(fonts.safe(library, SANS), SANS, 7, room)[:1]:
        y -= 7
        paper.put(text, x, y, SANS, 7)
    y -= 14
    paper.put(title, x, y, SANS, 9)
    paper.put(line.inventory_no, x, y, SANS_BOLD, 14, "right", room)
    y -= 6
    for text in fonts.wrap(fonts.safe(_what(line), SANS_BOLD), SANS_BOLD, 9.5, room)[:3]:
        y -= 12
        paper.put(text, x, y, SANS_BOLD, 9.5)
    y -= 4
    for label, value in _slip_facts(line, translate):
        y -= 12
        paper.put(f"{label}: {value}", x, y, SANS, 8.5)
    foot = corner[1] - _SLIP[1] + inset
    for at, text in enumerate(reversed(tuple(_slip_boxes(line, translate)))):
        paper.put(text, x, foot + at * 11, SANS, 8.5)
    day = translate("StocktakePaper", "check of {date}").format(date=short(check.on))
    paper.put(day, x, foot, SANS, 7, "right", room)


def _slip_facts(line: StockLine, translate: Translate) -> Iterator[tuple[str, str]]:
    yield translate("StocktakePaper", "Price"), money(line.price)
    yield translate("StocktakePaper", "Mark"), line.mark or "________"
    record = f"{line.receipt_no} / {line.receipt_year}" if line.receipt_no else "________"
    yield translate("StocktakePaper", "Record in the summary book"), record


def _slip_boxes(line: StockLine, translate: Translate) -> Iterator[str]:
    """Where it was seen: ticked by hand, or printed when the program knows."""
    places = names.titles(translate, "stocktake_place")
    for place in (Place.SHELF, Place.READER, Place.REPAIR):
        yield f"{'☑' if line.place == place else _BOX} {places[place]}"
