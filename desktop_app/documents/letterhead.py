"""Whose paper it is: the library's name, place, hours; and the lines that every paper shares."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.documents import fonts
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.pages import Footer, Paper
from desktop_app.documents.words import Translate
from desktop_app.domain.text import in_language
from desktop_app.services.library import Library


@dataclass(frozen=True)
class Letterhead:
    """The library's words in force on a day; `librarian` signs."""

    name_ru: str = ""
    name_ky: str = ""
    village: str = ""
    address: str = ""
    phone: str = ""
    hours: str = ""
    librarian: str = ""
    system_ru: str = ""
    system_ky: str = ""

    def name(self, lang: str) -> str:
        """The name in a language, else in the other."""
        return in_language(lang, self.name_ru, self.name_ky)

    def system(self, lang: str) -> str:
        """The library system's name in a language, else in the other."""
        return in_language(lang, self.system_ru, self.system_ky)

    @property
    def place(self) -> str:
        """Village and address."""
        return ", ".join(filter(None, (self.village, self.address)))


def letterhead(library: Library, on: date | None = None) -> Letterhead:
    """Of the open library, as it was called on a day (today)."""
    return Letterhead(**{key: library.setting(f"library.{key}", on) for key in vars(Letterhead())})


def head(paper: Paper, letter: Letterhead, lang: str, title: str, note: str = "") -> None:
    """Name and place, the paper's title in the middle, a note below it."""
    paper.text(letter.name(lang), SANS_BOLD, 10)
    if letter.place:
        paper.text(letter.place, SANS, 9)
    paper.y -= 8
    paper.text(title, SANS_BOLD, 13.5, align="center")
    if note:
        paper.text(note, SANS, 9.5, align="center", leading=1.45)
    paper.y -= 8


def footer(
    letter: Letterhead, lang: str, title: str, translate: Translate, *, is_private: bool = False
) -> Footer:
    """Page numbers; `is_private` marks a paper with names that stays in the house."""
    notes = (translate("Paper", "For official use"),) if is_private else ()
    page = translate("ReportPaper", "Page {page} of {total}")
    return Footer(f"{letter.name(lang)} · {title}", page, notes)


def headed_paper(
    letter: Letterhead,
    lang: str,
    title: str,
    translate: Translate,
    note: str = "",
    *,
    landscape: bool = False,
    is_private: bool = False,
) -> Paper:
    """A paper whose first page is begun: its foot and its head stand, the rest is to be written."""
    foot = footer(letter, lang, title, translate, is_private=is_private)
    paper = Paper(title, letter.name(lang), lang, foot)
    paper.page(landscape=landscape)
    head(paper, letter, lang, title, note)
    return paper


def field(paper: Paper, label: str, text: str = "", *, size: float = 10) -> None:
    """«Label: text» over a line; room to write by hand where there is no text."""
    step, label = size * 1.75, f"{label}: "
    start = fonts.width(fonts.safe(label, SANS), SANS, size)
    room = paper.width - start
    lines = fonts.wrap(fonts.safe(text, SANS_BOLD), SANS_BOLD, size, room) or [""]
    for at, line in enumerate(lines):
        paper.need(step)
        paper.y -= step
        if at == 0:
            paper.put(label, paper.left, paper.y + 3, SANS, size)
        paper.put(line, paper.left + start, paper.y + 3, SANS_BOLD, size)
        paper.canvas.setLineWidth(0.3)
        paper.canvas.line(paper.left + start, paper.y, paper.right, paper.y)


def signature(paper: Paper, label: str, name: str = "") -> None:
    """A line to sign on, and the date beside it."""
    paper.text(f"{label} ______________________  {name}", SANS, 9.5, leading=2.3)
