"""The sections of a day's sheet, in the order in which it is written and typed.

The blank sheet and the dialog are both made from them, so that what was
written by candle light is typed without searching.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.documents import names
from desktop_app.documents.words import Translate
from desktop_app.domain.paper import ASKED, LOAN_MODES


@dataclass(frozen=True)
class Crossing:
    """A grid of two classes; `field` of the sheet, groups of titles down and across."""

    field: str
    down: str
    across: str


@dataclass(frozen=True)
class Splitting:
    """One field of the sheet by a class; all codes of the group when none are named."""

    field: str
    group: str
    codes: tuple[str, ...] = ()

    def titles(self, translate: Translate) -> dict[str, str]:
        """The boxes of this row by code."""
        known = names.titles(translate, self.group)
        return {code: known[code] for code in self.codes or known}


@dataclass(frozen=True)
class Counting:
    """Several fields of the sheet that are single numbers, under one heading."""

    field: str
    fields: tuple[str, ...]

    def titles(self, translate: Translate) -> dict[str, str]:
        """The boxes of this row by field."""
        known = names.titles(translate, "sheet_part")
        return {field: known[field] for field in self.fields}


Part = Crossing | Splitting | Counting


@dataclass(frozen=True)
class Sheet:
    """One section: its heading's code, the field that holds its total, its parts."""

    key: str
    total: str
    parts: tuple[Part, ...]


SECTIONS = (
    Sheet("visits", "visits", (Crossing("visits", "visit", "age"),)),
    Sheet(
        "registrations",
        "registrations_by_age",
        (
            Splitting("registrations_by_mode", "mode", ("new", "again")),
            Splitting("registrations_by_age", "age"),
            Splitting("registrations_by_category", "category"),
        ),
    ),
    Sheet("remote", "remote", (Splitting("remote", "age"),)),
    Sheet(
        "loans",
        "loans",
        (
            Crossing("loans", "content", "language"),
            Splitting("loans_by_kind", "kind"),
            Splitting("loans_by_age", "age"),
            Splitting("loans_by_mode", "mode", LOAN_MODES),
            Counting("loans_parts", ("loans_local", "loans_from_centre")),
        ),
    ),
    Sheet("beside", "", (Counting("beside_loans", ("copies", "denials")),)),
    Sheet(
        "references",
        "references_by_type",
        (
            Splitting("references_by_type", "inquiry", ASKED),
            Splitting("references_by_age", "age"),
            Splitting("references_by_content", "content"),
            Counting("references_parts", ("references_for_local", "references_written")),
        ),
    ),
    Sheet("consultations", "consultations", (Splitting("consultations", "age"),)),
    Sheet(
        "information",
        "",
        (Counting("beside_references", ("refusals", "forwarded", "book_lists")),),
    ),
)


def field_title(translate: Translate, field: str, at: str) -> str:
    """One number of a sheet in words: «Выдано документов: по видам, журналы»."""
    headings = names.titles(translate, "sheet_section")
    parts = names.titles(translate, "sheet_part")
    for section in SECTIONS:
        for part in section.parts:
            if isinstance(part, Counting) and field in part.fields:
                return f"{headings[section.key]}: {parts[field]}"
            if part.field == field:
                which = ", ".join(filter(None, (parts.get(field, ""), _class(translate, part, at))))
                return f"{headings[section.key]}: {which}"
    return field


def _class(translate: Translate, part: Part, at: str) -> str:
    if isinstance(part, Crossing):
        groups: tuple[str, ...] = (part.down, part.across)
        codes = at.split()
    else:
        groups = (part.group,) if isinstance(part, Splitting) else ()
        codes = [at]
    titles = (
        names.title(translate, group, code) for group, code in zip(groups, codes, strict=False)
    )
    return ", ".join(title[:1].lower() + title[1:] for title in titles)
