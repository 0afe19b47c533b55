"""The tab of the self-government: a strip of sections, and the one that is open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.sections import SectionedTab
from desktop_app.ui.tabs.inquiries.sections import SECTIONS


def build(context: UiContext) -> QWidget:
    """Journal, bodies, subscribers, dossier, community, chronicle, proof: one of them in front."""
    return SectionedTab(
        context, SECTIONS, lambda spec: context.translate("Inquiries", spec.title), "inquiries"
    )
