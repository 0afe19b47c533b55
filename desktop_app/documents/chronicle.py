"""The chronicle on paper: the book by chapters, the index of people, one entry for the wall.

All of it is for the public: who is left out was decided before (`services/chronicle_public.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from desktop_app.documents import fonts, names
from desktop_app.documents.fonts import SANS, SANS_BOLD, SERIF, SERIF_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.paper_spec import PaperSpec, Parameter
from desktop_app.documents.pictures import draw_picture, picture_size
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.chronicle import ChronicleSection
from desktop_app.domain.text import sort_key
from desktop_app.domain.vague_dates import life, shown
from desktop_app.services.chronicle import EntryRow, Named

_PHOTO, _WALL_PHOTO = 75 * MM, 110 * MM
_WALL_SIZES = ((350, 22.0), (800, 18.0))  # letters of a text and the size it is set in
_WALL_SIZE = 14.0  # of longer ones

Photos = Mapping[int, Sequence[tuple[Path, str]]]
"""Pictures with their captions, by entry."""


@dataclass(frozen=True)
class Book:
    """What a book is made of; `note` says which years it tells of or was written in."""

    entries: Sequence[EntryRow]
    note: Mapping[str, str]  # by language
    photos: Photos = field(default_factory=dict)

    def chapters(self) -> list[tuple[str, list[EntryRow]]]:
        """The entries by chapter, in the order of the time that they tell of."""
        found = [
            (one.value, [row for row in self.entries if row.draft.section == one])
            for one in ChronicleSection
        ]
        return [(section, rows) for section, rows in found if rows]


@dataclass
class _Places:
    """Pages that a first writing found: where chapters begin, where entries stand."""

    chapters: dict[str, int] = field(default_factory=dict)
    entries: dict[int, int] = field(default_factory=dict)


def write_chronicle(
    letter: Letterhead, book: Book, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """The book: contents, chapters, entries with their sources and photos, index of people."""
    places = _Places()
    _book(letter, book, lang, translate, places)  # finds the pages that the contents name
    _book(letter, book, lang, translate, places).write(to)


def write_people(
    letter: Letterhead, book: Book, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """The index alone, with the numbers of the entries."""
    title = translate("ChroniclePapers", "People of the chronicle")
    paper = headed_paper(letter, lang, title, translate, book.note[lang])
    _index(paper, book, lang, translate, {})
    paper.write(to)


def write_entry(
    letter: Letterhead, book: Book, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """The first entry as a sheet for the wall, the larger the shorter it is."""
    (row, *_) = book.entries
    title = translate("ChroniclePapers", "Chronicle of the village")
    paper = Paper(row.draft.title, letter.name(lang), lang, margin=20 * MM)
    paper.page()
    paper.text(", ".join(filter(None, (title, letter.village))), SANS, 11, align="center")
    paper.y -= 10
    paper.text(row.draft.title, SANS_BOLD, 24, align="center")
    when = ", ".join(filter(None, (shown(row.draft.happened, lang), row.draft.place)))
    paper.text(when, SANS, 13, align="center", leading=1.6)
    paper.y -= 12
    size = next((size for most, size in _WALL_SIZES if len(row.draft.body) < most), _WALL_SIZE)
    _paragraphs(paper, row.draft.body, size)
    _people(paper, row, lang, translate, 13)
    for path, caption in book.photos.get(row.id, ()):
        _photo(paper, path, caption, _WALL_PHOTO, 11)
    _source(paper, row, translate, 10.5)
    paper.text(letter.name(lang), SANS, 10.5)
    paper.write(to)


def _book(
    letter: Letterhead, book: Book, lang: str, translate: Translate, places: _Places
) -> Paper:
    title = translate("ChroniclePapers", "Chronicle of the village")
    paper = headed_paper(letter, lang, title, translate, _joined(letter.village, book.note[lang]))
    titles = names.titles(translate, "chronicle_section")
    index = translate("ChroniclePapers", "People of the chronicle")
    paper.text(translate("ChroniclePapers", "Contents"), SANS_BOLD, 12, leading=1.6)
    for section, _ in book.chapters():
        _content(paper, titles[section], places.chapters.get(section, 0))
    if any(row.people for row in book.entries):
        _content(paper, index, places.chapters.get("", 0))
    for section, rows in book.chapters():
        paper.y -= 18
        paper.need(90)
        places.chapters[section] = paper.number
        paper.text(titles[section], SANS_BOLD, 14, leading=1.5)
        for row in rows:
            paper.y -= 8
            _entry(paper, row, book.photos, lang, translate, places)
    if any(row.people for row in book.entries):
        paper.y -= 22
        paper.need(90)
        places.chapters[""] = paper.number
        paper.text(index, SANS_BOLD, 14, leading=1.5)
        _index(paper, book, lang, translate, places.entries)
    return paper


def _content(paper: Paper, title: str, page: int) -> None:
    """A line of the contents, dotted to its page."""
    paper.y -= 15
    paper.put(title, paper.left, paper.y, SANS, 10.5)
    number = str(page)
    at = paper.right - fonts.width(number, SANS, 10.5)
    start = paper.left + fonts.width(fonts.safe(title, SANS), SANS, 10.5) + 5
    dots = "." * max(0, int((at - 5 - start) / fonts.width(".", SANS, 10.5)))
    paper.put(dots, start, paper.y, SANS, 10.5, "right", at - 5 - start)
    paper.put(number, at, paper.y, SANS, 10.5)


def _entry(
    paper: Paper,
    row: EntryRow,
    photos: Photos,
    lang: str,
    translate: Translate,
    places: _Places,
) -> None:
    paper.need(70)  # no heading without a line of its text
    places.entries[row.id] = paper.number
    paper.text(f"{row.number}. {row.draft.title}", SERIF_BOLD, 12)
    when = _joined(shown(row.draft.happened, lang), row.draft.place)
    if when:
        paper.text(when, SANS, 9.5, leading=1.4)
    paper.y -= 2
    _paragraphs(paper, row.draft.body, 11)
    _people(paper, row, lang, translate, 10)
    for path, caption in photos.get(row.id, ()):
        _photo(paper, path, caption, _PHOTO, 9)
    _source(paper, row, translate, 9)


def _paragraphs(paper: Paper, text: str, size: float) -> None:
    for paragraph in text.splitlines():
        if paragraph.strip():
            paper.text(paragraph, SERIF, size, leading=1.4)
            paper.y -= size / 3


def _people(paper: Paper, row: EntryRow, lang: str, translate: Translate, size: float) -> None:
    if row.people:
        told = "; ".join(_told(one, lang) for one in row.people)
        people = translate("ChroniclePapers", "People: {people}").format(people=told)
        paper.text(people, SANS, size, leading=1.4)


def _told(one: Named, lang: str) -> str:
    """«Үсөнов Жумабек (1919–1943), участник войны»."""
    years = life(one.born, one.died, lang)
    return _joined(f"{one.name} ({years})" if years else one.name, one.role)


def _source(paper: Paper, row: EntryRow, translate: Translate, size: float) -> None:
    """Where it is known from and who wrote it down."""
    draft = row.draft
    kind = names.title(translate, "source_kind", draft.source_kind)
    source = translate("ChroniclePapers", "Source: {source}.").format(
        source=f"{kind[:1].lower()}{kind[1:]}" + (f" — {draft.source}" if draft.source else "")
    )
    author = translate("ChroniclePapers", "Written down by {author}.")
    told = " ".join((source, author.format(author=draft.author) if draft.author else ""))
    paper.text(told, SANS, size, leading=1.4)


def _photo(paper: Paper, path: Path, caption: str, most: float, size: float) -> None:
    """A picture and its caption, both on one page."""
    across, height = picture_size(path, paper.width, most)
    lines = fonts.wrap(fonts.safe(caption, SANS), SANS, size, paper.width) if caption else []
    paper.need(height + 12 + len(lines) * size * 1.3)
    paper.y -= height + 6
    draw_picture(paper, path, paper.left, paper.y, across, height)
    if caption:
        paper.y -= 2
        paper.text(caption, SANS, size)
    paper.y -= 4


def _index(
    paper: Paper, book: Book, lang: str, translate: Translate, pages: Mapping[int, int]
) -> None:
    """Name, years of life, what is told, numbers of the entries and, in the book, their pages."""
    found: dict[int, tuple[Named, list[EntryRow], dict[str, None]]] = {}
    for row in sorted(book.entries, key=lambda row: row.number):
        for one in row.people:
            _, rows, roles = found.setdefault(one.id, (one, [], {}))
            rows.append(row)
            roles |= {one.role: None} if one.role else {}
    columns = [
        Column(translate("ChroniclePapers", "Name"), 52),
        Column(translate("ChroniclePapers", "Years of life"), 34),
        Column(translate("ChroniclePapers", "Who"), 56 if pages else 74),
        Column(translate("ChroniclePapers", "Entries"), 20),
        *([Column(translate("ChroniclePapers", "Pages"), 18)] if pages else []),
    ]
    people = sorted(found.values(), key=lambda one: sort_key(one[0].name))
    Table(paper, columns, Look(9)).write(
        Line(
            (
                one.name,
                life(one.born, one.died, lang),
                "; ".join(roles) or one.known_for,
                ", ".join(str(row.number) for row in rows),
                *([", ".join(_pages(rows, pages))] if pages else []),
            )
        )
        for one, rows, roles in people
    )


def _pages(rows: Sequence[EntryRow], pages: Mapping[int, int]) -> list[str]:
    return [str(page) for page in sorted({pages[row.id] for row in rows})]


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))


PAPERS = (
    PaperSpec(
        "chronicle.book",
        lambda translate: translate("ChroniclePapers", "Chronicle of the village"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        write_chronicle,
    ),
    PaperSpec(
        "chronicle.people",
        lambda translate: translate("ChroniclePapers", "People of the chronicle"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        write_people,
    ),
    PaperSpec(
        "chronicle.entry",
        lambda translate: translate("ChroniclePapers", "Entry for the wall"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        write_entry,
    ),
)
