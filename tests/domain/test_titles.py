"""Titles of the catalogue, and the content column a shelf mark falls into."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.classes import Content, Kind, Language
from desktop_app.domain.errors import Severity
from desktop_app.domain.titles import (
    Scheme,
    TitleDraft,
    content_map,
    content_of,
    is_book_number,
    is_standard_number,
    problems,
)

TODAY = date(2026, 10, 5)
MAP = Path(__file__).parents[2] / "resources" / "stock" / "content_map.json"
BOOK = TitleDraft(
    "Жамийла",
    author="Айтматов Ч.",
    kind=Kind.BOOK,
    content=Content.FICTION,
    language=Language.KYRGYZ,
)


def codes(draft: TitleDraft) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in problems(draft, TODAY)]


def test_a_title_and_its_classes_are_enough() -> None:
    assert codes(BOOK) == []
    assert codes(replace(BOOK, year=1978, pages=96, isbn="978-5-17-090335-1")) == []


def test_an_empty_form_asks_for_what_reports_count_by() -> None:
    assert codes(TitleDraft(kind="")) == [
        ("title", "title_required"),
        ("kind", "kind_required"),
        ("content", "content_required"),
        ("language", "language_required"),
    ]


def test_impossible_figures_are_told() -> None:
    assert codes(replace(BOOK, year=1499, pages=0)) == [
        ("year", "year_wrong"),
        ("pages", "pages_wrong"),
    ]
    assert codes(replace(BOOK, year=2027)) == []
    assert codes(replace(BOOK, year=2028)) == [("year", "year_wrong")]


def test_a_doubtful_isbn_never_blocks() -> None:
    (found,) = problems(replace(BOOK, isbn="978-5-17-090335-8"), TODAY)
    assert (found.code, found.severity) == ("isbn_suspicious", Severity.WARNING)


@pytest.mark.parametrize(
    ("text", "is_right"),
    [
        ("ISBN 978-5-17-090335-1", True),
        ("0-8044-2957-X", True),
        ("0-8044-2957-х", True),  # Cyrillic х
        ("0317-8471", True),
        ("X-8044-2957-0", False),
        ("0-8044-2957-1", False),
        ("12345", False),
        ("б/н", False),
    ],
)
def test_check_digits_are_reckoned(text: str, is_right: bool) -> None:
    assert is_standard_number(text) is is_right


@pytest.mark.parametrize(
    ("scheme", "mark", "content"),
    [
        (Scheme.BBK, "63.3(5Кы)", Content.SOCIAL),
        (Scheme.BBK, "74.2", Content.SOCIAL),
        (Scheme.BBK, "75.1", Content.ARTS),
        (Scheme.BBK, "84(5Кы)7", Content.FICTION),
        (Scheme.BBK, "83.3", Content.LANGUAGE),
        (Scheme.BBK, "28.6", Content.NATURAL),
        (Scheme.BBK, "53", Content.NATURAL),
        (Scheme.BBK, "42.3", Content.FARMING),
        (Scheme.BBK, "32.97", Content.TECHNICAL),
        (Scheme.BBK, "92", Content.REFERENCE),
        (Scheme.BBK, "д", Content.CHILDREN),
        (Scheme.BBK, "", None),
        (Scheme.BBK, "?", None),
        (Scheme.UDC, "63", Content.FARMING),
        (Scheme.UDC, "616", Content.NATURAL),
        (Scheme.UDC, "821.512.154", Content.FICTION),
        (Scheme.UDC, "82-3", Content.FICTION),
        (Scheme.UDC, "82.0", Content.LANGUAGE),
        (Scheme.UDC, "004.4", Content.REFERENCE),
        (Scheme.UDC, "94(575.2)", Content.SOCIAL),
    ],
)
def test_the_longest_beginning_of_a_shelf_mark_decides(
    scheme: Scheme, mark: str, content: Content | None
) -> None:
    assert content_of(mark, content_map(MAP.read_text("utf-8"), scheme)) == content


@pytest.mark.parametrize(
    ("code", "is_isbn"),
    [("9789967123456", True), ("0306406152", True), ("4870000000000", False), ("101", False)],
)
def test_a_book_number_is_told_from_an_inventory_number(code: str, is_isbn: bool) -> None:
    assert is_book_number(code) is is_isbn
