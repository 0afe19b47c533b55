"""Papers of a library that exists only here: an evaluated form without a file below it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import cast

from desktop_app.documents.report import ReportMeta
from desktop_app.domain import periods
from desktop_app.domain.community import CommunityDraft
from desktop_app.domain.own_names import OwnName
from desktop_app.services.community import CommunityRow
from desktop_app.services.reports import Change, Listings, Report
from desktop_app.statistics.evaluation import Cell, Evaluated, Sums, share
from desktop_app.statistics.forms import Column, Form, Row, cell_key
from desktop_app.statistics.relations import Check

HOSTILE = (
    "",
    " ",
    "\x00\x01\x1f",
    "\ud800",
    "\u202eабв\u202c",
    "\ufeffтекст\u200b",
    "<b>жирный</b>",
    "</para>",
    "<img src='/etc/passwd'/>",
    "&amp; &#0; &#99999999;",
    "%s %n {name} {0}",
    "{total}",
    "((((\\)\\\\",
    ") Tj ET Q",
    "'; DROP TABLE loan; --",
    '=HYPERLINK("x")',
    "слово" * 400,
    "А" * 3000,
    "сөз " * 1500,
    "\n\n\n",
    "строка\nстрока\rстрока\u2028конец",
    "\t\t\t",
    "📚🙂",
    "שלום עולם",
    "مرحبا",
    "漢字かな",
    "ңөүҢӨҮ",
    "é̂̃̄",
    "☐ ☑ ✓ → ≤",
    "\u00a0\u202f\u2009",
    "½ № ₽ ⃀",
    "\U0010ffff",
    "\ufffe\uffff",
    "C:\\temp\\x",
    "/etc/passwd",
    "javascript:alert(1)",
    "-" * 500,
    "…",
    "«»„“”‘’",
    "1 234 567,89",
)


def plain(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """English as written, with its number."""
    del context, comment
    return text.replace("%n", str(n))


@dataclass(frozen=True)
class Held:
    """An event as the report's list has it."""

    number: int
    on: date
    form: str
    title_ru: str
    title_ky: str
    audience: str
    attended: int
    partners: tuple[tuple[str, str], ...]
    responsible: str
    press: str
    own_form: OwnName | None = None


@dataclass(frozen=True)
class Entry:
    """A spending as the report's list has it."""

    on: date
    kind: str
    title: str
    quantity: int = 1
    money: int = 0
    article: str = ""
    origin: str = ""
    note: str = ""


def sample_meta() -> ReportMeta:
    return ReportMeta(
        library="Библиотека села Алма",
        system="Аламудунская ЦБС",
        branch="17",
        village="с. Алма",
        aimak="Лебединовский айылный аймак",
        district="Аламудунский район",
        director="Сыдыкова Н. А.",
        librarian="Асанова Г. М.",
        made_on=date(2026, 10, 3),
        code="1234 5678",
    )


def sample_report(form: Form) -> Report:
    """Numbers that differ from cell to cell, one broken relation with and one without a reason."""
    cells = {}
    at = 0
    for table in form.tables:
        for row in table.rows:
            for column in table.columns:
                at += 1
                cell = _cell(table.key, row, column, at)
                cells[table.key, row.key, column.key] = cell
    period = periods.quarter(2026, 3)
    evaluated = Evaluated(form, period, cells, cast(Sums, None))
    found = [Check(relation, relation.over[0], 120, 120) for relation in form.relations]
    found[0] = Check(form.relations[0], "fact", 120, 118)
    found[6] = Check(form.relations[6], "fact", 80, 120)
    return Report(
        evaluated,
        tuple(found),
        {"readers_by_age.fact": "двое читателей без года рождения"},
        {
            "main_event": "Открыли отремонтированный читальный зал.\nПришло всё село.",
            "difficulties": "Отопления нет, зимой в зале 8 градусов. " * 6,
        },
        _listings(),
        2,
        True,
        False,
        (
            Change("loan:content=fiction,language=ky", "2026-Q3", 412, 415),
            Change("stock.money", "2026-Q3", 81234550, 81204550),
        ),
        "три выдачи нашлись на листке",
    )


def _listings() -> Listings:
    events = tuple(
        Held(
            number,
            date(2026, 7 + number % 3, 1 + number % 28),
            "quiz",
            f"Викторина «Мой край», тур {number}",
            f"«Менин жерим» викторинасы, {number}-тур",
            "школьники 5–9 классов",
            10 + number,
            (("Средняя школа № 2", "№ 2 орто мектеп"), ("Айыл окмоту", "Айыл өкмөтү")),
            "Асанова Г. М.",
            "«Чүй баяны»",
        )
        for number in range(1, 23)
    )
    money = (
        Entry(date(2026, 8, 4), "spending", "Книги для детей", 14, 812050, "books", "local"),
        Entry(date(2026, 9, 1), "spending", "Подписка «Кыргыз Туусу»", 1, 96000, "subscription"),
    )
    work = CommunityDraft("public_work", date(2026, 9, 12), "Субботник", note="айыл окмоту")
    works = ((CommunityRow(1, work), 1),)
    return cast(Listings, Listings(events, money, works))  # type: ignore[arg-type]


def _cell(table: str, row: Row, column: Column, at: int) -> Cell:
    key = cell_key(row, column)
    if key:
        days = periods.quarter(2026, 3)
        return Cell(table, row.key, column.key, key, days, 1000 + at * 7, column.money)
    if column.show == "plan":
        return Cell(table, row.key, column.key, None, None, None if at % 3 else 500 + at)
    if column.show == "difference":
        return Cell(table, row.key, column.key, None, None, 12 if at % 2 else -5)
    if column.show == "percent" or row.ratio:
        value = share(at, 7, 1, row.decimals or 1)
        return Cell(table, row.key, column.key, None, None, value, decimals=row.decimals or 1)
    return Cell(table, row.key, column.key, None, None, Decimal(0))
