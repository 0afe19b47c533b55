"""The libraries that the pictures are taken of: the village, one that begins, an empty one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop_app.domain.batches import Control, OpeningBalance, ReceiptLine, SummaryLine
from desktop_app.domain.readers import ReaderDraft
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import batch_drafts, opening, readers, receiving, stock
from desktop_app.services.library import Library
from tests import village


def make(folder: Path) -> None:
    """One in each of three folders."""
    village.make(folder / "village")
    names = {"name_ru": "Библиотека с. Алма", "name_ky": "Алма айылдык китепканасы"}
    for name in ("few", "empty"):
        library = opening.create(folder / name, opening.NewLibrary(**names), village.clock)
        if name == "few":
            _register_three(library)
            _receive_two(library)
        opening.close(library, copy=False)


def _register_three(library: Library) -> None:
    for surname, given, born, category in (
        ("Өмүрова", "Ңуржан", 1985, "teacher"),
        ("Асанов", "Бакыт", 1958, "pensioner"),
        ("Ёлкина", "Мария", 2018, "grades_1_4"),
    ):
        readers.register(library, ReaderDraft(surname, given, "", born, category))


def _receive_two(library: Library) -> None:
    """A balance partly entered, a gift, a delivery that differs from its waybill, one begun."""
    balance = [
        SummaryLine("book", "fiction", "ky", 310, 4_650_000),
        SummaryLine("book", "social", "ru", 122, 1_830_000),
        SummaryLine("newspaper", "social", "ky", 24, 288_000),
    ]
    stock.opening_balance(library, OpeningBalance(date(2026, 1, 1), tuple(balance)))
    novel = TitleDraft(
        title="Сынган кылыч", volume="1", author="Касымбеков Т.", year=1998, bbk="84Ки7",
        series="Мурас", language="ky",
    )  # fmt: skip
    tales = TitleDraft(title="Сказки", content="children", language="ru", publisher="Мектеп")
    lines = [ReceiptLine(None, novel, 5, "1001", 25_000), ReceiptLine(None, tales, 1, "1006")]
    head = ReceiptDraft(date(2026, 11, 20), "centre", "waybill", "107", date(2026, 11, 18))
    receiving.enlist(library, [ReceiptLine(None, replace(novel, volume="2"), 3, "17", 1_200)])
    receiving.receive(library, head, lines, Control(8, 175_000), differs=True)
    gift = ReceiptDraft(date(2026, 11, 21), "gift", giver="Асанов Болот Токтогулович")
    receiving.receive(library, gift, [ReceiptLine(None, tales, 2, "1007", 18_000)])
    begun = batch_drafts.BatchDraft(head, Control(9, 225_000), tuple(lines))
    batch_drafts.keep(library, batch_drafts.RECEIVED, begun)
