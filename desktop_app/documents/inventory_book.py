"""The inventory book (handbook 3.1): eleven columns, a line a number, numbered sheets.

New lines go on new sheets after those that are printed («append»); any range
of numbers can be printed once more as a copy; the whole book closes with the
sheet that certifies how many it has. Rows stream through: a book of any
length needs no more memory than its pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from io import BytesIO
from pathlib import Path

from desktop_app.documents.fonts import SANS, SANS_BOLD, SERIF
from desktop_app.documents.letterhead import Letterhead, head, headed_paper, signature
from desktop_app.documents.pages import Footer, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain import dates
from desktop_app.domain.amounts import in_words
from desktop_app.services.inventory_book import InventoryLine, Printed

Told = Callable[[int, int], None]
"""How far it is: lines done, lines in all. May stop the work by an exception."""

_LOOK = Look(7.8, pad=1.5, side=1.6)
_CHECKS = 3  # narrow columns for marks of checking
_STEP = 200  # lines between two tellings


class Extent(StrEnum):
    """What of the book is printed."""

    NEW = "new"  # the lines that are not on paper yet
    RANGE = "range"  # some lines once more
    WHOLE = "whole"


@dataclass
class InventoryJob:
    """What to print. `lines` gives the lines each time anew, for each language of the paper.

    `checked` are the last checks of the stock: year and copies; each has a narrow column.

    `pages` and `last` are filled in by the printing: its sheets, the copy of its last line.
    """

    extent: Extent
    lines: Callable[[], Iterable[InventoryLine]]
    count: int
    first_page: int = 1
    told: Told | None = None
    checked: tuple[tuple[int, frozenset[int]], ...] = ()
    director: str = ""
    pages: int = field(default=0, init=False)
    last: int = field(default=0, init=False)


def write_inventory_book(
    letter: Letterhead, job: InventoryJob, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """Write the lines of a job."""
    title = translate("InventoryBook", "Inventory book")
    if job.extent is Extent.RANGE:
        title = translate("InventoryBook", "Inventory book: copy of single lines")
    sheet = (
        translate("InventoryBook", "Sheet {page}")
        if job.extent is Extent.NEW
        else translate("SummaryBook", "Sheet {page} of {total}")
    )
    foot = Footer(f"{letter.name(lang)} · {title}", sheet)
    paper = Paper(title, letter.name(lang), lang, foot, first=job.first_page)
    paper.page(landscape=True)
    if job.extent is not Extent.NEW or job.first_page == 1:
        paper.text(letter.name(lang), SANS, 9)
        paper.text(title, SANS_BOLD, 12)
        paper.y -= 3
    Table(paper, _columns(job, translate), _LOOK).write(_written(job, translate))
    job.pages = paper.pages
    if job.extent is Extent.WHOLE:
        paper.page(landscape=False)
        _certify(paper, letter, job.pages, job.director, lang, translate)
    paper.write(to)


def write_inventory_marks(
    letter: Letterhead,
    marks: Sequence[tuple[InventoryLine, Printed]],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """What is to be written by hand into lines that are on paper already, sheet by sheet."""
    title = translate("InventoryBook", "Inventory book: marks to write by hand")
    paper = headed_paper(letter, lang, title, translate)
    columns = (
        Column(translate("InventoryBook", "Sheets"), 18),
        Column(translate("InventoryBook", "Inventory number"), 26),
        Column(translate("InventoryBook", "Author and title"), 74),
        Column(translate("InventoryBook", "Write in column 10 or 11"), 46),
        Column(translate("InventoryBook", "Written"), 18),
    )
    struck = translate("InventoryBook", "entered by mistake")
    Table(paper, columns, Look(9)).write(
        Line(
            (
                f"{printed.first_page}–{printed.last_page}",
                line.inventory_no,
                f"{line.author} {line.title}".strip(),
                f"10: {_act(line)}" if line.act else f"11: {struck}",
                "",
            )
        )
        for line, printed in marks
    )
    paper.write(to)


def write_inventory_certificate(
    letter: Letterhead,
    pages: int,
    director: str,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The last sheet of a bound book: how many sheets it has, signed and sealed."""
    title = translate("InventoryBook", "Inventory book")
    paper = Paper(title, letter.name(lang), lang)
    paper.page()
    _certify(paper, letter, pages, director, lang, translate)
    paper.write(to)


def _certify(
    paper: Paper, letter: Letterhead, pages: int, director: str, lang: str, translate: Translate
) -> None:
    head(paper, letter, lang, translate("InventoryBook", "Inventory book"))
    paper.y -= 20
    text = translate(
        "InventoryBook",
        "In this inventory book there are {n} ({words}) numbered and laced pages.",
    )
    words = in_words(pages, lang, "f")
    paper.text(text.format(n=pages, words=words), SERIF, 12, leading=1.6)
    paper.y -= 20
    signature(paper, translate("InventoryBook", "Director of the library system"), director)
    signature(paper, translate("ReportPaper", "Librarian"), letter.librarian)
    paper.y -= 10
    paper.text(translate("InventoryBook", "Place of the seal"), SANS, 10)
    paper.text(translate("InventoryBook", "Date ______________________"), SANS, 10, leading=2.6)


def _columns(job: InventoryJob, translate: Translate) -> tuple[Column, ...]:
    """The printed columns 1–11; marks of checking and the price have parts."""
    check = translate("InventoryBook", "4. Checked")
    price = translate("InventoryBook", "8. Price")
    return (
        Column(translate("InventoryBook", "1. Date of entry"), 17),
        Column(translate("InventoryBook", "2. Summary book no."), 14),
        Column(translate("InventoryBook", "3. Inventory number"), 18),
        *(Column(year, 8.5, "center", check) for year in _years(job)),
        Column(translate("InventoryBook", "5. Author and title"), 63),
        Column(translate("InventoryBook", "6. Place, publisher"), 36),
        Column(translate("InventoryBook", "7. Year"), 10),
        Column(translate("InventoryBook", "som"), 13, "right", price),
        Column(translate("InventoryBook", "tyiyn"), 9.5, "right", price),
        Column(translate("InventoryBook", "9. Shelf mark"), 20),
        Column(translate("InventoryBook", "10. No. and date of the act"), 21),
        Column(translate("InventoryBook", "11. Note"), 25),
    )


def _act(line: InventoryLine) -> str:
    return f"{line.act[0]}, {dates.short(line.act[1])}" if line.act else ""


def _years(job: InventoryJob) -> list[str]:
    years = [f"{year}" for year, _ in job.checked]
    return [*years, *[""] * (_CHECKS - len(years))]


def _written(job: InventoryJob, translate: Translate) -> Iterator[Line]:
    replaces = translate("InventoryBook", "in place of no. {number}")
    former = translate("InventoryBook", "former no. {number}")
    struck = translate("InventoryBook", "entered by mistake")
    short = dates.short
    found = [there for _, there in job.checked]
    unmarked = ("",) * (_CHECKS - len(found))
    for done, line in enumerate(job.lines()):
        if job.told and done % _STEP == 0:
            job.told(done, job.count)
        som, tyiyn = divmod(line.price, 100)
        notes = (
            struck if line.is_struck else "",
            replaces.format(number=line.replaces) if line.replaces else "",
            former.format(number=line.former_no) if line.former_no else "",
            line.note,
        )
        job.last = line.id
        yield Line(
            (
                short(line.on) if line.on else "",
                f"{line.receipt[0]}/{line.receipt[1].year}" if line.receipt else "",
                line.inventory_no,
                *("+" if line.id in there else "" for there in found),
                *unmarked,
                f"{line.author} {line.title}" if line.author else line.title,
                f"{line.place}: {line.publisher}" if line.place and line.publisher
                else line.place or line.publisher,
                str(line.year or ""),
                str(som),
                f"{tyiyn:02}",
                line.mark,
                _act(line),
                "; ".join(filter(None, notes)) if any(notes) else "",
            ),
            is_struck=line.is_struck,
        )  # fmt: skip
