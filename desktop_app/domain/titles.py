"""A title of the catalogue, its content column, and its ISBN."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.classes import Content, Kind, Language
from desktop_app.domain.errors import Problem, Severity
from desktop_app.domain.text import look_alike

OLDEST_YEAR = 1500
MOST_PAGES = 20_000


class Scheme(StrEnum):
    """Classification of the shelf mark; the same figures mean other things in each."""

    BBK = "bbk"
    UDC = "udc"


@dataclass(frozen=True)
class TitleDraft:
    """What the title's form edits (handbook 3.1, the fields of RUSMARC 200–330).

    `volume` is «т. 2», «вып. 7»: each volume has a card of its own. `local` marks what
    tells of the country, district, village; `for_children` what is written for readers
    of up to 14 (handbook 2.2, column 28).
    """

    title: str = ""
    volume: str = ""
    subtitle: str = ""
    author: str = ""
    series: str = ""
    edition: str = ""
    place: str = ""
    publisher: str = ""
    year: int | None = None
    pages: int | None = None
    isbn: str = ""
    bbk: str = ""
    author_mark: str = ""
    kind: str = Kind.BOOK
    content: str = ""
    language: str = ""
    local: bool = False
    for_children: bool = False
    subjects: str = ""
    annotation: str = ""
    note: str = ""


def problems(draft: TitleDraft, today: date) -> tuple[Problem, ...]:
    """What keeps the title from being saved; a doubtful ISBN never does: many are misprinted."""
    found = []
    if not draft.title:
        found.append(Problem("title", "title_required"))
    for field, allowed in (("kind", Kind), ("content", Content), ("language", Language)):
        if getattr(draft, field) not in tuple(allowed):
            found.append(Problem(field, f"{field}_required"))
    if draft.year is not None and not OLDEST_YEAR <= draft.year <= today.year + 1:
        bounds = {"low": OLDEST_YEAR, "high": today.year + 1}
        found.append(Problem("year", "year_wrong", facts=bounds))
    if draft.pages is not None and not 1 <= draft.pages <= MOST_PAGES:
        found.append(Problem("pages", "pages_wrong", facts={"low": 1, "high": MOST_PAGES}))
    if draft.isbn and not is_standard_number(draft.isbn):
        found.append(Problem("isbn", "isbn_suspicious", Severity.WARNING))
    return tuple(found)


def is_standard_number(text: str) -> bool:
    """Do the check digits of an ISBN (10 or 13) or an ISSN (8) agree?"""
    digits = [10 if c == "Х" else int(c) for c in look_alike(text) if c == "Х" or c in "0123456789"]
    if 10 in digits[:-1]:
        return False
    match len(digits):
        case 13:
            return sum(d * (1, 3)[i % 2] for i, d in enumerate(digits)) % 10 == 0
        case 8 | 10 as length:
            return sum(d * (length - i) for i, d in enumerate(digits)) % 11 == 0
    return False


def is_book_number(code: str) -> bool:
    """An ISBN: thirteen digits from 978 or 979 on, or ten characters that check."""
    thirteen = len(code) == 13 and code.isdecimal() and code.startswith(("978", "979"))
    return thirteen or (len(code) == 10 and is_standard_number(code))


def content_map(text: str, scheme: Scheme) -> Mapping[str, Content]:
    """Read the table of shelf marks: JSON of scheme → beginning of the mark → content column."""
    return {look_alike(mark): Content(code) for mark, code in json.loads(text)[scheme].items()}


def content_of(mark: str, table: Mapping[str, Content]) -> Content | None:
    """The content column of a shelf mark: the longest beginning in the table wins."""
    plain = plain_mark(mark)
    beginnings = (plain[:length] for length in range(len(plain), 0, -1))
    return next((table[beginning] for beginning in beginnings if beginning in table), None)


def plain_mark(mark: str) -> str:
    """A shelf mark as it is known by, whatever the keyboard and the spaces."""
    return look_alike(mark).replace(" ", "")
