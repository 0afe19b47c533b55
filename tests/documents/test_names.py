"""Codes have titles, indicators speak in full."""

from __future__ import annotations

from enum import StrEnum

import pytest

from desktop_app.documents import names
from desktop_app.documents.words import Translate, registry
from desktop_app.domain import classes

ENUMS = [value for value in vars(classes).values() if isinstance(value, type)]
GROUPS = [enum for enum in ENUMS if issubclass(enum, StrEnum) and enum is not StrEnum]
RUSSIAN = {
    "Fiction": "Художественная",
    "Kyrgyz": "Кыргызский",
    "sum in som": "сумма, сом",
    "For bodies of self-government": "Для органов МСУ",
}


def russian(context: str, text: str, comment: str = "", n: int = -1) -> str:
    del context, comment, n
    return RUSSIAN.get(text, text)


@pytest.mark.parametrize("enum", GROUPS)
def test_every_class_has_a_title(enum: type[StrEnum], translate: Translate) -> None:
    assert list(names.titles(translate, enum.__name__.lower())) == list(enum)


def test_code_without_a_title_stands_for_itself(translate: Translate) -> None:
    assert names.title(translate, "age", "ghost") == "ghost"
    assert names.title(translate, "no such group", "x") == "x"


def test_no_group_is_told_twice(translate: Translate) -> None:
    told: list[str] = []
    for part in registry.PARTS:
        told += getattr(part, "titles", lambda _: {})(translate)
    assert len(told) == len(set(told))


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("loan", "Выдано документов"),
        ("loan:content=fiction,language=ky", "Выдано документов: художественная, кыргызский"),
        ("stock.money", "Состоит в фонде: сумма, сом"),
        ("reference:mode=local_body", "Справок: для органов МСУ"),
        ("receipt:language=ky", "Поступило в фонд: кыргызский"),
    ],
)
def test_indicator_says_what_it_counts(key: str, title: str) -> None:
    assert names.indicator_title(russian, "ru", key) == title


def test_indicator_has_its_kyrgyz_title(translate: Translate) -> None:
    assert names.indicator_title(translate, "ky", "visit") == "Келүүлөр"
