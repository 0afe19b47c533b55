"""The events' tab: a strip of sections, and the one that is open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.sections import SectionedTab
from desktop_app.ui.tabs.events.sections import SECTIONS


def build(context: UiContext) -> QWidget:
    """Calendar, plan, clubs, dates, press and album: one of them in front."""
    return SectionedTab(
        context, SECTIONS, lambda spec: context.translate("Events", spec.title), "events"
    )
