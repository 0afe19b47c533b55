"""«Справка о работе библиотеки» for the head of the aiyl okmotu: one page (handbook 11, form 35).

In Russian, in Kyrgyz, or both side by side. Type is set smaller until all of it is on the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from desktop_app.documents import fonts, names, proof_words
from desktop_app.documents.fonts import SANS, SANS_BOLD, SERIF
from desktop_app.documents.letterhead import Letterhead, footer
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import period_title
from desktop_app.domain.text import in_language, search_key
from desktop_app.services.proof import GROUPS, Figure, HeadNote

_SIZES = (10.0, 9.4, 8.8, 8.2, 7.6, 7.0, 6.4, 5.8, 5.2, 4.6)  # points
_GAP = 6.0  # millimetres between two languages
_FIGURE = 20.0  # millimetres, of a column of figures at 10 points
_SIDES = 2.2  # millimetres, of the space beside a figure
_SHADE = 0.94
_NO_NAME = "айыл окмоту"  # as it is searched for; the line above it says that already


def write_head_note(
    letter: Letterhead,
    note: HeadNote,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
    beside: Mapping[str, Translate] | None = None,
) -> None:
    """The note in a language; `beside` has the other one and its words for a page in both."""
    words = {lang: translate, **(beside or {})}
    tried = (_drawn(letter, note, words, lang, size) for size in _SIZES)
    fitting = next((paper for paper in tried if paper.pages == 1), None)
    (fitting or _drawn(letter, note, words, lang, _SIZES[-1])).write(to)


@dataclass(frozen=True)
class _Side:
    """One language of the page: where it stands and how large its type is."""

    paper: Paper
    lang: str
    translate: Translate
    size: float
    shift: float
    width: float

    def text(self, text: str, font: str = SERIF, larger: float = 0, *, align: str = "left") -> None:
        self.paper.text(
            text,
            font,
            self.size + larger * self.size / 10,
            align=align,
            indent=self.shift,
            room=self.shift + self.width,
        )

    def gap(self, points: float) -> None:
        self.paper.y -= points * self.size / 10


def _drawn(
    letter: Letterhead, note: HeadNote, words: Mapping[str, Translate], lang: str, size: float
) -> Paper:
    title = _title(words[lang])
    paper = Paper(title, letter.name(lang), lang, footer(letter, lang, title, words[lang]))
    paper.page()
    gap = _GAP * MM * (len(words) - 1)
    width = (paper.width - gap) / len(words)
    ends = []
    for at, (each, translate) in enumerate(words.items()):
        paper.y = paper.top
        side = _Side(paper, each, translate, size, at * (width + gap), width)
        _side(side, letter, note)
        ends.append(paper.y)
        if paper.pages > 1:
            break
    paper.y = min(ends)
    return paper


def _title(translate: Translate) -> str:
    return translate("HeadNote", "Note on the work of the library")


def _side(side: _Side, letter: Letterhead, note: HeadNote) -> None:
    translate, lang = side.translate, side.lang
    side.text(letter.name(lang), SANS_BOLD)
    if letter.place:
        side.text(letter.place, SANS, -1)
    side.gap(6)
    _addressee(side, note)
    side.gap(8)
    side.text(_title(translate), SANS_BOLD, 3.5, align="center")
    side.text(period_title(note.proof.period, lang), SANS_BOLD, 1, align="center")
    standing = names.title(translate, "proof_standing", note.proof.standing.value)
    if standing:
        side.text(standing, SANS, -1, align="center")
    side.gap(6)
    _table(side, note)
    _paragraphs(
        side,
        translate("HeadNote", "What was done for the aiyl okmotu"),
        proof_words.done_for_the_village(note, lang, translate),
    )
    needs = in_language(lang, note.texts.needs_ru, note.texts.needs_ky)
    _paragraphs(side, translate("HeadNote", "What the library needs"), iter(needs.splitlines()))
    side.gap(20)
    librarian = translate("ReportPaper", "Librarian")
    side.text(f"{librarian} ________________  {letter.librarian}", SANS)
    side.gap(6)
    side.text(translate("HeadNote", "Date ________________"), SANS)


def _addressee(side: _Side, note: HeadNote) -> None:
    """At the right, as a letter has it."""
    right = replace(side, shift=side.shift + side.width * 0.45, width=side.width * 0.55)
    to = note.addressee
    right.text(side.translate("HeadNote", "To the head of the aiyl okmotu"), SANS)
    body = in_language(side.lang, to.body_ru, to.body_ky)
    if search_key(body) not in ("", _NO_NAME):
        right.text(body, SANS)
    right.text(to.name or "_" * 24, SANS_BOLD if to.name else SANS)


def _table(side: _Side, note: HeadNote) -> None:
    """The figures that are not nothing, group by group."""
    lines = list(_lines(side, note))
    if not lines:
        side.text(side.translate("ReportPaper", "Nothing in this period."))
        return
    heads = names.titles(side.translate, "proof_column")
    scale, columns = side.size / 10, note.proof.columns
    longest = max(fonts.width(text, SANS, side.size) for line in lines for text in line.cells[1:])
    figure = max(_FIGURE * scale, longest / MM + _SIDES)  # a number is never broken
    across = side.width / MM - figure * len(columns)
    made = [Column("", across), *(Column(heads[one], figure, "right") for one in columns)]
    Table(side.paper, made, Look(side.size, pad=1.7 * scale), side.shift).write(lines)


def _lines(side: _Side, note: HeadNote) -> Iterator[Line]:
    groups = names.titles(side.translate, "proof_group")
    titles = names.titles(side.translate, "proof_figure")
    proof = note.proof
    for key, figures in GROUPS.items():
        shown = [figure for figure in figures if _is_told(note, figure)]
        if shown:
            blank = ("",) * len(proof.columns)
            yield Line((groups[key], *blank), is_bold=True, shade=_SHADE)
        for figure in shown:
            texts = (proof_words.figure_text(proof, figure, column) for column in proof.columns)
            yield Line((titles[figure.key], *texts), level=figure.level)


def _is_told(note: HeadNote, figure: Figure) -> bool:
    return any(note.proof.value(figure, column) for column in note.proof.columns)


def _paragraphs(side: _Side, heading: str, lines: Iterator[str]) -> None:
    """A heading with its lines; without lines neither."""
    for at, line in enumerate(filter(str.strip, lines)):
        if not at:
            side.gap(8)
            side.text(heading, SANS_BOLD)
            side.gap(2)
        side.text(f"– {line}")
