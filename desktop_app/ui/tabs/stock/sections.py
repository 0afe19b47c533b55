"""The sections of the stock's tab, in order (`ui/sections.py`).

Its help page is `resources/help/<language>/<key>.md`.
To add one: one function and one line of `SECTIONS`.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.sections import SectionSpec


def _books(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.stock import books

    return books.build(context)


def _batches(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.stock import batches

    return batches.build(context)


def _acts(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.stock import acts

    return acts.build(context)


def _accounts(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.stock import accounts

    return accounts.build(context)


def _stocktaking(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.stock.taking import section

    return section.build(context)


def _property(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.stock import property_section

    return property_section.build(context)


def _periodicals(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.stock.periodicals import section

    return section.build(context)


SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec(
        "books",
        str(QT_TRANSLATE_NOOP("Stock", "Catalogue")),
        _books,
        (
            "receive",
            "withdraw",
            "opening",
            "enlist",
            "remainder",
            "new",
            "denials",
            "centre",
            "labels",
        ),
        ("copy",),
    ),
    SectionSpec(
        "batches",
        str(QT_TRANSLATE_NOOP("Stock", "Batches")),
        _batches,
        card_acts=("batch",),
    ),
    SectionSpec("acts", str(QT_TRANSLATE_NOOP("Stock", "Acts")), _acts, ("write_off",), ("act",)),
    SectionSpec("accounts", str(QT_TRANSLATE_NOOP("Stock", "Books of account")), _accounts),
    SectionSpec(
        "stocktaking",
        str(QT_TRANSLATE_NOOP("Stock", "Check of the stock")),
        _stocktaking,
        ("check",),
    ),
    SectionSpec(
        "periodicals",
        str(QT_TRANSLATE_NOOP("Stock", "Periodicals")),
        _periodicals,
        (
            "new_periodical",
            "late_issues",
            "enter_issues",
            "ordered",
            "claims",
            "handed",
            "old_issues",
        ),
        ("periodical",),
    ),
    SectionSpec(
        "property",
        str(QT_TRANSLATE_NOOP("Stock", "Property and money")),
        _property,
        ("acquire", "money", "spend"),
        ("property_card",),
    ),
)
