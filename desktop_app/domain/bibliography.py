"""How a book, an article or a document is named in a list of literature: one line everywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain.dates import NBSP, short
from desktop_app.domain.text import in_language

_DASH = ". — "


@dataclass(frozen=True)
class Work:
    """What its line is made of; what is not known or does not belong to it is empty.

    Of a book: `place`, `publisher`, `year`, `pages` in all. Of an article: the `edition` that
    it is in, `issue_no`, the day `dated` of the issue, on which `pages` it stands. Of a
    document: the names of the body that issued it, `document_no`, its day.
    """

    title: str
    author: str = ""
    place: str = ""
    publisher: str = ""
    year: str = ""
    pages: str = ""
    edition: str = ""
    issue_no: str = ""
    dated: date | None = None
    document_no: str = ""
    body_ru: str = ""
    body_ky: str = ""


def line(work: Work, language: str) -> str:
    """The line, with what is known.

    «Осмонов А. Ырлар. — Бишкек : Адабият, 2015. — 120 с.»
    «Асанов А. Бюджет айыла // Муниципалитет. — 2026. — № 3. — С. 12–14.»
    «О бюджете на 2026 год / Айыл кеңеш. — № 4. — 30.01.2026.»
    """
    parts = _article(work, language) if work.edition else _whole(work, language)
    text = _DASH.join(part.rstrip(".") for part in parts if part)
    return text if text.endswith(("?", "!")) else f"{text}."


def without_author(work: Work) -> str:
    """Title and where it was published, for a list that has the author beside; in any language."""
    return line(replace(work, author="", pages="", body_ru="", body_ky=""), "").rstrip(".")


def _article(work: Work, language: str) -> list[str]:
    day = ""
    if work.dated:
        # a newspaper is found by the day, a journal by its number in the year
        day = str(work.dated.year) if work.issue_no else short(work.dated)
    pages = f"{'Б' if language == 'ky' else 'С'}.{NBSP}{work.pages}" if work.pages else ""
    return [f"{_head(work)} // {work.edition}", day, _number(work.issue_no), pages]


def _whole(work: Work, language: str) -> list[str]:
    body = in_language(language, work.body_ru, work.body_ky)
    publisher = " : ".join(filter(None, (work.place, work.publisher)))
    pages = f"{work.pages}{NBSP}{'б' if language == 'ky' else 'с'}." if work.pages else ""
    return [
        " / ".join(filter(None, (_head(work), body))),
        _number(work.document_no),
        ", ".join(filter(None, (publisher, work.year))),
        short(work.dated) if work.dated else "",
        pages,
    ]


def _head(work: Work) -> str:
    """«Асанов А. Бюджет айыла»; a point after initials is not doubled."""
    if not work.author:
        return work.title
    return f"{work.author.rstrip('.')}. {work.title}"


def _number(number: str) -> str:
    return f"№{NBSP}{number}" if number and "№" not in number else number
