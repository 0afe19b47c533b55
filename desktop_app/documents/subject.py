"""«Справка субъекту»: all data held about one reader, for that reader only (handbook 6.7)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names, wording
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import (
    Letterhead,
    field,
    headed_paper,
    signature,
)
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.services.subject import Cell, Held

_LOOK = Look(8.4)
_CODES = {"registrations": {3: "age", 4: "category", 5: "mode"}}
_ENDING = ("loans", 5)
_READ_BY_PEOPLE = frozenset(
    {
        *("surname", "given", "patronymic", "school", "village", "street", "house"),
        *("phone", "guardian", "guardian_phone", "note"),
    }
)


def write_subject(
    letter: Letterhead, on: date, held: Held, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """The card's fields, then a table for each kind of record; what is empty is told as none."""
    title = translate("Subject", "What the library holds about its reader")
    given = translate("Subject", "Given at the reader's request, as of {date}")
    paper = headed_paper(letter, lang, title, translate, given.format(date=short(on)))
    for label, text in _fields(held, translate):
        field(paper, label, text, size=9.5)
    none = []
    for key, (name, columns) in _tables(translate).items():
        rows = held.sections[key]
        if not rows:
            none.append(name)
            continue
        _heading(paper, f"{name}: {len(rows)}")
        lines = (Line(tuple(_cells(translate, key, row))) for row in rows)
        Table(paper, columns, _LOOK).write(lines)
    if none:
        paper.y -= 10
        nothing = translate("Subject", "No records: {what}.").format(what="; ".join(none))
        paper.text(nothing, SANS, 9.5)
    _history(paper, held, translate)
    paper.need(60)
    paper.y -= 10
    signature(paper, translate("Subject", "Librarian"), letter.librarian)
    paper.write(to)


def _fields(held: Held, translate: Translate) -> Iterator[tuple[str, str]]:
    card, draft = held.card, held.card.draft
    yield translate("Subject", "Full name"), card.name
    yield translate("Subject", "Card no."), str(card.card_no)
    yield translate("Subject", "Reader since"), short(card.since)
    yield translate("Subject", "Year of birth"), str(draft.birth_year or "—")
    yield translate("Subject", "Category"), names.title(translate, "category", draft.category)
    school = ", ".join(filter(None, (str(draft.grade or ""), draft.school)))
    yield translate("Subject", "Class, school"), school or "—"
    address = ", ".join(filter(None, (draft.village, draft.street, draft.house)))
    yield translate("Subject", "Address"), address or "—"
    yield translate("Subject", "Phone"), draft.phone or "—"
    guardian = ", ".join(filter(None, (draft.guardian, held.guardian_phone)))
    yield translate("Subject", "Parent or guardian"), guardian or "—"
    consent = short(held.consent_on) if held.consent_on else "—"
    yield translate("Subject", "Consent given"), consent
    yield translate("Subject", "Note"), draft.note or "—"


def _tables(translate: Translate) -> dict[str, tuple[str, tuple[Column, ...]]]:
    """Section → its name and columns, as the service orders the cells."""
    day, due = translate("Subject", "Date"), translate("Subject", "Due")
    issued, back = translate("Subject", "Issued"), translate("Subject", "Returned")
    what, closed = translate("Subject", "Author, title"), translate("Subject", "Closed")
    number = translate("Subject", "Inv. no.")
    note = translate("Subject", "Note")
    return {
        "registrations": (
            translate("Subject", "Registrations"),
            (
                Column(translate("Subject", "Year"), 20),
                Column("№", 20, "right"),
                Column(day, 30),
                Column(translate("Subject", "Age group"), 35),
                Column(translate("Subject", "Category"), 45),
                Column(translate("Subject", "New or again"), 30),
            ),
        ),
        "loans": (
            translate("Subject", "Loans"),
            (
                Column(number, 22),
                Column(what, 70),
                Column(issued, 21),
                Column(due, 21),
                Column(back, 21),
                Column(note, 25),
            ),
        ),
        "pieces": (
            translate("Subject", "Loans of items without a number"),
            (
                Column(what, 80),
                Column(translate("Subject", "Pieces"), 20, "right"),
                Column(issued, 26),
                Column(due, 27),
                Column(back, 27),
            ),
        ),
        "losses": (
            translate("Subject", "Lost books"),
            (Column(number, 25), Column(what, 95), Column(day, 30), Column(closed, 30)),
        ),
        "reservations": (
            translate("Subject", "Reservations"),
            (Column(what, 120), Column(day, 30), Column(closed, 30)),
        ),
        "reminders": (
            translate("Subject", "Reminders"),
            (
                Column(day, 30),
                Column(translate("Subject", "Books"), 25, "right"),
                Column(translate("Subject", "Result"), 125),
            ),
        ),
        "groups": (
            translate("Subject", "Groups"),
            (
                Column(translate("Subject", "Group"), 70),
                Column(translate("Subject", "Leader"), 80),
                Column(translate("Subject", "Member until"), 30),
            ),
        ),
        "denials": (
            translate("Subject", "Requests that were not met"),
            (
                Column(translate("Subject", "What was asked for"), 90),
                Column(day, 30),
                Column(note, 60),
            ),
        ),
        "visits": (
            translate("Subject", "Visits by year"),
            (
                Column(translate("Subject", "Year"), 40),
                Column(translate("Subject", "Visits"), 40, "right"),
                Column(translate("Subject", "The last one"), 100),
            ),
        ),
    }


def _history(paper: Paper, held: Held, translate: Translate) -> None:
    """What was done to the card, with the words that stood there before."""
    if not held.history:
        return
    _heading(paper, translate("Subject", "Journal of changes"))
    columns = (
        Column(translate("Subject", "Date"), 30),
        Column(translate("Subject", "What was done"), 150),
    )
    lines = []
    for row in held.history:
        changed = [
            f"{change.old} → {change.new}"
            for change in row.changes
            if row.act == "reader.change"
            and isinstance(change.old, str)
            and isinstance(change.new, str)
            and change.column in _READ_BY_PEOPLE
        ]
        told = "; ".join((wording.told(translate, row.act, row.summary), *changed))
        lines.append(Line((short(row.at.date()), told)))
    Table(paper, columns, _LOOK).write(lines)


def _heading(paper: Paper, text: str) -> None:
    paper.need(50)
    paper.y -= 10
    paper.text(text, SANS_BOLD, 10.5, leading=1.5)
    paper.y -= 2


def _cells(translate: Translate, key: str, row: tuple[Cell, ...]) -> Iterator[str]:
    codes = _CODES.get(key, {})
    lost = translate("Subject", "lost")
    for at, cell in enumerate(row):
        if isinstance(cell, date):
            yield short(cell)
        elif at in codes and isinstance(cell, str):
            yield names.title(translate, codes[at], cell)
        elif (key, at) == _ENDING:
            yield lost if cell else ""
        else:
            yield "" if cell is None else str(cell)
