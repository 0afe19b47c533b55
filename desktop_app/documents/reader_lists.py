"""Lists of readers: the year's registration numbers, a class or group for its teacher."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from desktop_app.documents.fonts import SANS
from desktop_app.documents.letterhead import Letterhead, headed_paper
from desktop_app.documents.names import title as code_title
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.services.pieces import PieceLoan
from desktop_app.services.readers import LoanRow, ReaderRow
from desktop_app.services.registrations import Register, RegisterRow

_LOOK = Look(9)


@dataclass(frozen=True)
class GroupList:
    """A class or club: what it is called, who leads it, its readers, what each has on loan."""

    title: str
    leader: str
    readers: tuple[ReaderRow, ...]
    loans: dict[int, tuple[LoanRow | PieceLoan, ...]]  # by the reader's id


def write_register(
    letter: Letterhead,
    year: int,
    register: Register,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The tetrad of registration numbers: a year in order, and what the diary counts."""
    title = translate("ReaderList", "Register of readers' numbers, {year}").format(year=year)
    paper = headed_paper(letter, lang, title, translate, is_private=True)
    columns = (
        Column(translate("ReaderList", "No."), 12, "right"),
        Column(translate("ReaderList", "Date"), 19),
        Column(translate("ReaderList", "Card"), 13, "right"),
        Column(translate("ReaderList", "Full name"), 51),
        Column(translate("ReaderList", "Born"), 13),
        Column(translate("ReaderList", "Age group"), 19),
        Column(translate("ReaderList", "Category"), 25),
        Column(translate("ReaderList", "New or again"), 30),
    )
    Table(paper, columns, Look(8.2)).write(_registered(row, translate) for row in register.rows)
    paper.y -= 8
    for text in _sums(register, translate):
        paper.text(text, SANS, 10)
    paper.write(to)


def write_group_list(
    letter: Letterhead, group: GroupList, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """For the teacher: who reads, the card, books on loan; what is late is marked «!»."""
    title = translate("ReaderList", "Readers: {group}").format(group=group.title)
    paper = headed_paper(letter, lang, title, translate, group.leader, is_private=True)
    columns = (
        Column("№", 10, "right"),
        Column(translate("ReaderList", "Full name"), 60),
        Column(translate("ReaderList", "Card"), 17, "right"),
        Column(translate("ReaderList", "On loan, until"), 75),
        Column(translate("ReaderList", "Overdue"), 18, "right"),
    )
    lines = (
        Line(
            (
                str(at),
                reader.name,
                str(reader.card_no),
                "; ".join(
                    f"{loan.title}, {short(loan.due_on)}" for loan in group.loans.get(reader.id, ())
                ),
                f"! {reader.overdue}" if reader.overdue else "",
            )
        )
        for at, reader in enumerate(group.readers, 1)
    )
    Table(paper, columns, _LOOK).write(lines)
    paper.write(to)


def _registered(row: RegisterRow, translate: Translate) -> Line:
    how = code_title(translate, "mode", "new" if row.is_new else "again")
    return Line(
        (
            str(row.number),
            short(row.on),
            str(row.card_no),
            row.name or translate("ReaderList", "anonymised"),
            str(row.birth_year or ""),
            code_title(translate, "age", row.age),
            code_title(translate, "category", row.category),
            how if row.is_counted else translate("ReaderList", "taken back"),
        )
    )


def _sums(register: Register, translate: Translate) -> Iterator[str]:
    counted, unnamed = register.counted, register.unnamed
    yield translate("ReaderList", "%n reader(s) registered", "", counted)
    if unnamed:
        yield translate("ReaderList", "%n of them from paper, without a name", "", unnamed)
