"""The tabs of the window, in order; each is imported when first shown.

A tab module is `ui/tabs/<key>/tab.py` with `build(context) -> QWidget`. The
widget may have any of the methods of `Tab`; the window looks for each.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import UiContext


class Tab(Protocol):
    """What a tab may offer the window; every method is optional."""

    help_key: str  # page of F1 when it is not the tab's key

    def activate(self) -> None:
        """The tab was opened: focus where typing begins."""

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """Acts that F-keys and other tabs reach by `window.go(key, action)`.

        One that is about a card takes its id.
        """

    def dirty(self) -> bool:
        """Whether something typed would be lost now."""


@dataclass(frozen=True)
class TabSpec:
    """One entry of the rail."""

    key: str
    title: str  # translated in the context "Tabs"
    icon: str
    order: int
    shortcut: str
    build: Callable[[UiContext], QWidget]


def _today(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.today import tab

    return tab.build(context)


def _readers(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.readers import tab

    return tab.build(context)


def _events(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.events import tab

    return tab.build(context)


def _inquiries(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.inquiries import tab

    return tab.build(context)


def _stock(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.stock import tab

    return tab.build(context)


def _reports(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.reports import tab

    return tab.build(context)


TABS: tuple[TabSpec, ...] = (
    TabSpec("today", str(QT_TRANSLATE_NOOP("Tabs", "Today")), "home", 1, "Ctrl+1", _today),
    TabSpec("readers", str(QT_TRANSLATE_NOOP("Tabs", "Readers")), "users", 2, "Ctrl+2", _readers),
    TabSpec(
        "events", str(QT_TRANSLATE_NOOP("Tabs", "Events")), "calendar-event", 3, "Ctrl+3", _events
    ),
    TabSpec(
        "inquiries",
        str(QT_TRANSLATE_NOOP("Tabs", "Self-government")),
        "building-bank",
        4,
        "Ctrl+4",
        _inquiries,
    ),
    TabSpec("stock", str(QT_TRANSLATE_NOOP("Tabs", "Stock")), "books", 5, "Ctrl+5", _stock),
    TabSpec("reports", str(QT_TRANSLATE_NOOP("Tabs", "Reports")), "report", 6, "Ctrl+6", _reports),
)
