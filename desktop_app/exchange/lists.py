"""Lists for a spreadsheet: CSV that Excel opens with a double click, in Cyrillic, in columns."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.domain.errors import UserError

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(to: Path, head: Sequence[str], rows: Iterable[Sequence[str | int]]) -> None:
    """Write a list; a text that a spreadsheet would take for a formula stays a text."""
    try:
        with to.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
            writer.writerow(head)
            writer.writerows([_harmless(value) for value in row] for row in rows)
    except OSError as error:
        raise UserError("folder_not_writable", folder=str(to.parent)) from error


def _harmless(value: str | int) -> str | int:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
