"""S7: the inventory book as PDF, against reportlab's raw canvas with operators made by hand.

The limit gets the texts of the cells ready. It wraps them, writes their operators, the
rules between them and the pages, and nothing else. What is ours reads the lines from the
library, makes the texts, writes them with heads and footers, and tells how far it is.
"""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop_app.documents import fonts, inventory_book
from desktop_app.documents.inventory_book import Extent, InventoryJob, write_inventory_book
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.pages import A4, MARGIN
from desktop_app.domain.stock import inventory_key
from desktop_app.services import inventory_book as service
from desktop_app.services.library import Library
from desktop_app.storage.bulk import insert_rows
from desktop_app.storage.database import Database
from tests.benchmarks.pairs import PAIRS, Result, compare, cpu

LINES, MANY = 10_000, 100_000
_AUTHORS = ("Айтматов Ч. Т.", "Осмонов А.", "Толстой Л. Н.", "Касымбеков Т.", "", "Байтемиров Н.")
_TITLES = ("Тоолор кулаганда", "Война и мир", "Сынган кылыч", "Жамийла", "Ак кеме")
_MORE = ("роман", "эки китептен турган тарыхый роман, биринчи китеп", "избранное", "", "ырлар")
_PUBLISHERS = (
    ("Бишкек", "Турар"),
    ("Фрунзе", "Кыргызстан"),
    ("Москва", "Художественная литература"),
)
_TITLE = (
    "id title subtitle author place publisher year pages isbn bbk author_mark kind content"
    " language local note search_key sort_key"
).split()
_COPY = "id title_id inventory_no inventory_key price shelf receipt_id status note".split()


def library(lines: int) -> Library:
    """A library with so many copies of as many books, in memory."""
    dice, made = random.Random(7), Database.in_memory("001")
    with made.transaction():
        insert_rows(made, "title", _TITLE, (_title(dice, n) for n in range(1, lines // 2 + 1)))
        receipt = made.insert(
            "receipt", year=2026, number=3, on_date="2026-02-10", origin="centre", document="",
            document_no="", document_date=None, note="",
        )  # fmt: skip
        copies = ((n, str(n + 10_000)) for n in range(1, lines + 1))
        insert_rows(
            made,
            "copy",
            _COPY,
            (
                (
                    n,
                    (n + 1) // 2,
                    no,
                    inventory_key(no),
                    dice.randrange(40, 900) * 50,
                    "",
                    receipt,
                    "in_stock",
                    "дефект обложки" if n % 40 == 0 else "",
                )
                for n, no in copies
            ),
        )
    return Library(made, lambda: datetime(2026, 6, 1, 9, 0))


def _title(dice: random.Random, number: int) -> tuple[object, ...]:
    place, publisher = dice.choice(_PUBLISHERS)
    title, author = dice.choice(_TITLES), dice.choice(_AUTHORS)
    return (
        number, title, dice.choice(_MORE), author, place, publisher, dice.randrange(1960, 2026),
        200, "", "84(2Ки)7", f"{author[:1]}-{number % 90 + 10}", "book", "fiction", "ky", "", "",
        "", title,
    )  # fmt: skip


def plain(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """English as written."""
    del context, comment, n
    return text


def written(of: Library, told: inventory_book.Told | None = None) -> bytes:
    """The whole book."""
    count, _ = service.whole(of)
    job = InventoryJob(Extent.NEW, lambda: service.whole(of)[1], count, told=told)
    file = BytesIO()
    write_inventory_book(Letterhead(name_ru="Библиотека с. Алма"), job, "ru", plain, file)
    return file.getvalue()


# The limit.

_WIDTHS = (17, 14, 18, 7.5, 7.5, 7.5, 63, 36, 10, 13, 9.5, 20, 21, 25)
_SIZE, _LEADING, _SIDE, _PAD = 7.8, 9.1, 1.6, 1.5


def texts(of: Library) -> list[tuple[str, ...]]:
    """The cells of each line: what the limit starts from."""
    job = InventoryJob(Extent.NEW, lambda: service.whole(of)[1], 0)
    return [line.cells for line in inventory_book._written(job, plain)]


def _wrapped(lines: list[tuple[str, ...]]) -> Iterator[list[list[str]]]:
    room = A4[1] - 2 * MARGIN
    rooms = [width * room / sum(_WIDTHS) - 2 * _SIDE for width in _WIDTHS]
    for line in lines:
        yield [
            fonts.wrap(text, fonts.SANS, _SIZE, width)
            for text, width in zip(line, rooms, strict=True)
        ]


def by_hand(lines: list[tuple[str, ...]]) -> bytes:
    """Pages of operators, and the rules, on reportlab's canvas."""
    from reportlab.pdfbase.pdfmetrics import getFont
    from reportlab.pdfgen.canvas import Canvas

    fonts.register()
    file = BytesIO()
    canvas: Any = Canvas(file, pagesize=A4[::-1], pageCompression=1, invariant=1)
    font: Any = getFont(fonts.SANS)
    room = A4[1] - 2 * MARGIN
    edges = [MARGIN + room * sum(_WIDTHS[:at]) / sum(_WIDTHS) for at in range(len(_WIDTHS) + 1)]
    codes: dict[int, str] = {}
    for letter in sorted({c for line in lines for text in line for c in text}):
        ((_, code),) = font.splitString(letter, canvas._doc)
        codes[ord(letter)] = f"\\{code[0]:03o}"
    top, bottom = A4[0] - MARGIN - 40, MARGIN + 20
    y, operators, rules = top, list[str](), list[float]()

    def end_page() -> None:
        text = canvas.beginText()
        text._code.append(f"{font.getSubsetInternalName(0, canvas._doc)} {_SIZE:g} Tf")
        text._code.extend(operators)
        canvas.drawText(text)
        canvas.lines([(edges[0], at, edges[-1], at) for at in rules])
        canvas.lines([(x, top, x, y) for x in edges])
        canvas.showPage()

    for line in _wrapped(lines):
        height = max(map(len, line)) * _LEADING + 2 * _PAD
        if y - height < bottom:
            end_page()
            y, operators, rules = top, [], []
        for x, cell in zip(edges, line, strict=False):
            base = y - _PAD - _SIZE
            for text in cell:
                if text:
                    operators.append(
                        f"1 0 0 1 {x + _SIDE:.2f} {base:.2f} Tm ({text.translate(codes)}) Tj"
                    )
                base -= _LEADING
        y -= height
        rules.append(y)
    end_page()
    canvas.save()
    return file.getvalue()


def measure(pairs: int = PAIRS, size: str = "large") -> Iterator[Result]:
    """10,000 lines against the limit, their memory, and 100,000 against ten times as many."""
    few, many = (LINES, MANY) if size == "large" else (200, 2_000)
    of = library(few)
    lines = texts(of)
    ours = cpu(partial(written, of, _told))
    yield compare("S7 inventory book, 10,000 lines", ours, cpu(partial(by_hand, lines)), 1.5, pairs)
    yield Result("S7 memory over the start", _memory(few), None, 60, "MB")
    large = library(many)
    all_of_it = cpu(partial(written, large, _told))
    yield compare("S7 100,000 lines against 10,000", all_of_it, ours, 10.8, min(pairs, 3))


def _told(done: int, total: int) -> None:
    del done, total


def _memory(lines: int) -> float:
    """Megabytes that a new process grows by while it writes the book."""
    line = [sys.executable, "-m", "tests.benchmarks.inventory", str(lines)]
    return float(subprocess.run(line, check=True, capture_output=True, text=True).stdout)


def _grown(lines: int) -> float:
    """What is held before against the most that was held; 0 where the system does not tell."""
    try:
        import resource

        of = library(lines)
        written(library(10))  # everything is loaded
        held = int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
    except (ImportError, OSError):
        return 0
    written(of)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - held / 1024**2


if __name__ == "__main__":
    print(_grown(int(sys.argv[1])))
