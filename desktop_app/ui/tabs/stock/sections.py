"""The sections of the stock's tab, in order; each is made when first shown.

A section is a widget in a module of its own with `build(context) -> QWidget`.
It may have the methods of a tab (`ui/tabs/registry.py`): `activate`, `acts`, `dirty`.
Its help page is `resources/help/<language>/<key>.md`.
To add one: one function and one line of `SECTIONS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import UiContext


@dataclass(frozen=True)
class SectionSpec:
    """One entry of the strip; `acts` are the names of those that other tabs may ask for."""

    key: str
    title: str  # translated in the context "Stock"
    build: Callable[[UiContext], QWidget]
    acts: tuple[str, ...] = ()


def _books(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.stock import books

    return books.build(context)


def _periodicals(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.stock.periodicals import section

    return section.build(context)


SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec(
        "books",
        str(QT_TRANSLATE_NOOP("Stock", "Catalogue")),
        _books,
        ("receive", "withdraw", "opening", "enlist", "new", "copy", "denials"),
    ),
    SectionSpec(
        "periodicals",
        str(QT_TRANSLATE_NOOP("Stock", "Periodicals")),
        _periodicals,
        (
            "new_periodical",
            "late_issues",
            "periodical",
            "enter_issues",
            "ordered",
            "claims",
            "handed",
            "old_issues",
        ),
    ),
)
