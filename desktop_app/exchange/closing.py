"""The closing package of a library: frozen list as XLSX and PDF, acts of transfer, control sums.

`closing_<branch>_<day>/` holds, in both languages, `list`, `act` (of transfer, for
signing) and the year's posted acts, and `SHA256SUMS.txt`. Nothing in it names a
reader. It is written under a temporary name and renamed when it is whole.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

from desktop_app import files
from desktop_app.documents.letterhead import Letterhead, letterhead
from desktop_app.documents.stock_list import write_stock_list
from desktop_app.documents.transfer_act import write_transfer_act
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.domain.errors import UserError
from desktop_app.exchange import sheets, stock_lists
from desktop_app.exchange.names import safe_name
from desktop_app.exchange.sheets import Told
from desktop_app.services import acts, closing_down
from desktop_app.services.acts import ActSheet
from desktop_app.services.closing_down import Standing
from desktop_app.services.library import Library

SUMS = "SHA256SUMS.txt"
LANGUAGES = ("ru", "ky")
Translator = Callable[[str], Translate]


@dataclass(frozen=True)
class Closing:
    """A package that was written and read back: what it says together."""

    folder: Path
    copies: int
    money: int


def write(
    library: Library,
    receiver: str,
    to: Path,
    translator: Translator,
    told: Told | None = None,
) -> Closing:
    """Write the package into a folder or a stick; `told` may stop it by raising."""
    if not to.is_dir():
        raise UserError("stick_missing", folder=str(to))
    found = closing_down.standing(library, receiver)
    wanted = safe_name(f"closing_{library.database.branch}_{found.on.isoformat()}")
    folder, count = to / wanted, 1
    while folder.exists():
        count += 1
        folder = to / f"{wanted}_{count}"
    part = to / f"{folder.name}.part"
    try:
        _write(library, found, part, translator, told)
        part.rename(folder)
        files.flush_folder(to)
        verify(folder)
    except OSError as error:
        raise UserError("stick_failed", folder=str(to)) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return Closing(folder, found.paper.count, found.paper.money)


def verify(folder: Path) -> None:
    """Read every file back and compare it with its control sum; `package_damaged` otherwise."""
    try:
        lines = (folder / SUMS).read_text("utf-8").splitlines()
        sums = {name: code for code, _, name in (line.partition("  ") for line in lines)}
        if not sums or any(safe_name(name) != name for name in sums):
            raise ValueError(SUMS)
        if any(files.sha256(folder / name) != code for name, code in sums.items()):
            raise ValueError(SUMS)
    except (OSError, ValueError) as error:
        raise UserError("package_damaged", folder=folder.name) from error


def _write(
    library: Library, found: Standing, part: Path, translator: Translator, told: Told | None
) -> None:
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    contents = list(_contents(library, found, translator))
    sums = []
    for at, (name, make) in enumerate(contents):
        if told:
            told(at, len(contents))
        body = make()
        (part / name).write_bytes(body)
        files.flush_file(part / name)
        sums.append(f"{hashlib.sha256(body).hexdigest()}  {name}\n")
    (part / SUMS).write_text("".join(sums), encoding="utf-8")
    files.flush_file(part / SUMS)
    files.flush_folder(part)


def _contents(
    library: Library, found: Standing, translator: Translator
) -> Iterator[tuple[str, Callable[[], bytes]]]:
    """The files' names and what makes each of them."""
    posted = [acts.sheet(library, act_id) for act_id in found.acts]
    for lang in LANGUAGES:
        yield f"list_{lang}.xlsx", partial(_book, library, found, lang, translator(lang))
        written = ((f"list_{lang}.pdf", write_stock_list, found.paper),
                   (f"act_{lang}.pdf", write_transfer_act, found.paper),
                   *((f"act-{one.number}_{lang}.pdf", write_transfer_act, one)
                     for one in posted))  # fmt: skip
        for name, make, sheet in written:
            letter = letterhead(library, sheet.draft.on)
            yield name, partial(_paper, make, letter, sheet, lang, translator(lang))


def _book(library: Library, found: Standing, lang: str, translate: Translate) -> bytes:
    """The list as a spreadsheet; copies of the central library on a sheet of their own."""
    about = (
        (translate("Sheets", "Library"), letterhead(library, found.on).name(lang)),
        (translate("Sheets", "Date"), short(found.on)),
        (translate("Sheets", "To"), found.paper.draft.receiver),
    )
    paper = found.paper
    pages = [
        stock_lists.copies_sheet(library, found.own, translate),
        stock_lists.about_sheet(about, paper.count, paper.money, translate),
    ]
    if found.centre:
        name = translate("Sheets", "Of the central library")
        pages.append(stock_lists.copies_sheet(library, found.centre, translate, name))
    pages += stock_lists.papers_sheets(paper.summaries, translate)
    return sheets.made(pages, found.on)


def _paper(
    make: Callable[..., None], letter: Letterhead, sheet: ActSheet, lang: str, translate: Translate
) -> bytes:
    file = BytesIO()
    make(letter, sheet, lang, translate, file)
    return file.getvalue()
