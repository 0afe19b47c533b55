"""The stock's tab: a strip of sections, and the one that is open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.sections import SectionedTab
from desktop_app.ui.tabs.stock.sections import SECTIONS


def build(context: UiContext) -> QWidget:
    """Books, books of account, stock-taking, periodicals, property: one of them in front."""
    return SectionedTab(
        context, SECTIONS, lambda spec: context.translate("Stock", spec.title), "stock"
    )
