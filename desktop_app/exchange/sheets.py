"""Lists for another computer's spreadsheet: XLSX with columns that know what they hold.

    write(to, [Sheet("Список", (SheetColumn("Инв. №", 12), …), rows), about], on, told)

Rows stream in: a list of a hundred thousand copies does not lie in memory. A text
that looks like a formula or an address stays a text. The writer is loaded on first use.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop_app import files
from desktop_app.domain.errors import UserError

Value = str | int | None
Told = Callable[[int, int], None]
_STEP = 500  # rows between two looks at «Cancel»
_MOST_NAME = 31  # letters of a sheet's name


@dataclass(frozen=True)
class SheetColumn:
    """A column; `width` in letters. Money is given in tyiyn and stands in som."""

    title: str
    width: int
    kind: str = "text"  # text | number | money


@dataclass(frozen=True)
class Sheet:
    """A sheet of the file: its head, then its rows; `total` is their count when it is known."""

    name: str
    columns: tuple[SheetColumn, ...]
    rows: Iterable[Sequence[Value]]
    total: int = 0


def write(to: Path, sheets: Sequence[Sheet], on: date, told: Told | None = None) -> None:
    """Write the file under its name only when it is whole; `told` may stop it by raising."""
    try:
        files.write_file(to, made(sheets, on, told))
    except OSError as error:
        raise UserError("folder_not_writable", folder=str(to.parent)) from error


def made(sheets: Sequence[Sheet], on: date, told: Told | None = None) -> bytes:
    """The file's bytes; the same input gives the same ones."""
    import xlsxwriter

    file = BytesIO()
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "in_memory": False,
    }
    with xlsxwriter.Workbook(file, options) as book:
        book.set_properties({"created": datetime.combine(on, time())})
        for sheet in sheets:
            _fill(book, sheet, told)
    return file.getvalue()


def _fill(book: Any, sheet: Sheet, told: Told | None) -> None:
    page = book.add_worksheet(_name(sheet.name))
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    money = book.add_format({"num_format": "#,##0.00"})
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, column.width, money if column.kind == "money" else None)
        page.write_string(0, at, column.title, bold)
    page.freeze_panes(1, 0)
    page.repeat_rows(0)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    for row, values in enumerate(_watched(sheet, told), 1):
        for at, (column, value) in enumerate(zip(sheet.columns, values, strict=True)):
            if value is None or value == "":
                continue
            if column.kind == "text":
                page.write_string(row, at, _printable(str(value)))
            elif column.kind == "money":
                page.write_number(row, at, int(value) / 100, money)
            else:
                page.write_number(row, at, int(value))


def _watched(sheet: Sheet, told: Told | None) -> Iterator[Sequence[Value]]:
    for at, values in enumerate(sheet.rows):
        if told and at % _STEP == 0:
            told(at, sheet.total)
        yield values


def _name(text: str) -> str:
    """A sheet's name that every spreadsheet takes."""
    plain = "".join(" " if letter in "[]:*?/\\'" else letter for letter in text)
    return " ".join(plain.split())[:_MOST_NAME].strip() or "1"


def _printable(text: str) -> str:
    """Without the signs that XML forbids."""
    return "".join(letter for letter in text if letter.isprintable() or letter in " \n")
