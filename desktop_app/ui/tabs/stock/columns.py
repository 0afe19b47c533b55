"""Columns of the stock's tables: titles, lines of a batch, copies of an act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.documents import names
from desktop_app.domain.batches import Line
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import money, number
from desktop_app.domain.stock import spans
from desktop_app.services.receipts import BatchRow
from desktop_app.services.titles import TitleRow
from desktop_app.ui.context import Translate
from desktop_app.ui.paging import Column


@dataclass(frozen=True)
class Entered:
    """A line typed into a batch or an act, as its list shows it. `key` is a copy's id."""

    text: str
    numbers: tuple[str, ...]
    count: int
    money: int
    line: Line | None = None
    key: int = 0


def titles(translate: Translate) -> tuple[Column[TitleRow], ...]:
    """The catalogue."""
    languages = names.titles(translate, "language")
    return (
        Column("title", translate("Stock", "Title"), 24, full_title, sort="title", stretch=True),
        Column("author", translate("Stock", "Author"), 14, lambda r: r.author),
        Column("year", translate("Stock", "Year"), 5, lambda r: str(r.year or ""), "right", "year"),
        Column(
            "language",
            translate("Stock", "Language"),
            9,
            lambda r: languages.get(r.language, r.language),
        ),
        Column("copies", translate("Stock", "Copies held"), 5, lambda r: str(r.copies), "right"),
        Column(
            "on_loan",
            translate("Stock", "On loan"),
            7,
            lambda r: str(r.on_loan) if r.on_loan else "",
            "right",
        ),
    )


def entered(translate: Translate) -> tuple[Column[Entered], ...]:
    """Lines of a batch or copies of an act."""
    return (
        Column("numbers", translate("Stock", "Inventory numbers"), 12, lambda r: span(r.numbers)),
        Column("text", translate("Stock", "Title"), 20, lambda r: r.text, stretch=True),
        Column("count", translate("Stock", "Number"), 6, lambda r: str(r.count), "right"),
        Column("money", translate("Stock", "Sum"), 11, lambda r: money(r.money), "right"),
    )


def batches(translate: Translate) -> tuple[Column[BatchRow], ...]:
    """All batches, as part 1 of the summary book has them."""
    origins = names.titles(translate, "receipt_origin")

    def source(row: BatchRow) -> str:
        differs = "" if row.is_tied else translate("Stock", "differs from its document")
        origin = ", ".join(filter(None, (origins.get(row.origin, row.origin), row.giver)))
        return " · ".join(filter(None, (differs, origin, document(translate, row))))

    return (
        Column(
            "number", translate("Stock", "Record"), 9, lambda r: f"{r.number}/{r.year}", "right",
            "number",
        ),
        Column("on", translate("Stock", "Date"), 10, lambda r: short(r.on), sort="on"),
        Column(
            "origin", translate("Stock", "Where from, document"), 24, source, tooltip=source,
            stretch=True,
        ),
        Column(
            "copies", translate("Stock", "Copies held"), 5, lambda r: number(r.copies), "right",
            "copies",
        ),
        Column("money", translate("Stock", "Sum"), 10, lambda r: money(r.money), "right", "money"),
    )  # fmt: skip


def document(translate: Translate, row: BatchRow) -> str:
    """«Накладная № 107 от 10.05.2026»; nothing for a batch without one."""
    papers = names.titles(translate, "receipt_paper")
    no = f"№ {row.document_no}" if row.document_no else ""
    return " ".join(filter(None, (papers.get(row.document, ""), no)))


def full_title(row: TitleRow) -> str:
    """«Манас, т. 2: эпос»."""
    return f"{row.named}: {row.subtitle}" if row.subtitle else row.named


def told_title(row: TitleRow) -> str:
    """«Айтматов Ч. Жамийла, 1958», one line for lists."""
    named = " ".join(filter(None, (row.author, row.named)))
    return f"{named}, {row.year}" if row.year else named


def span(numbers: Sequence[str]) -> str:
    """«101–104, 110»; a dash where there are none."""
    return ", ".join(spans(numbers)) or "—"
