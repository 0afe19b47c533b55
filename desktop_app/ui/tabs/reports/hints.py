"""What in the diary may look made up to a methodist; shown only here, never printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.domain.errors import Problem
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import named, words
from desktop_app.ui.tabs.reports.pages import Page


class HintsPage(Page):
    """A sentence a hint."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def show_hints(self, hints: Sequence[Problem]) -> None:
        """Show the hints of the month."""
        column = self.begin(self.tr("Hints for you alone"))
        told = self.tr(
            "Only you see this page: it is neither printed nor written to a stick. A methodist"
            " who compares many diaries would ask about such numbers. If they were counted so,"
            " nothing need be done."
        )
        column.addWidget(words(told, "soft", wrap=True))
        if not hints:
            column.addWidget(words(self.tr("Nothing catches the eye this month."), wrap=True))
        for hint in hints:
            card = named(QFrame(), "card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(look.px(14), look.px(10), look.px(14), look.px(10))
            inside.addWidget(words(sentence(self._context, hint), wrap=True, copy=True))
            column.addWidget(card)
        column.addStretch(1)
