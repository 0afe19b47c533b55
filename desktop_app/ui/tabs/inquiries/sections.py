"""The sections of the self-government's tab, in order (`ui/sections.py`).

A section's help page is `resources/help/<language>/<key>.md`.
To add one: one function and one line of `SECTIONS`.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.sections import SectionSpec


def _journal(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.inquiries import journal

    return journal.build(context)


def _dossier(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.inquiries import dossier

    return dossier.build(context)


SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec(
        "journal",
        str(QT_TRANSLATE_NOOP("Inquiries", "Inquiries")),
        _journal,
        ("new", "records"),
        ("show",),
    ),
    SectionSpec(
        "dossier",
        str(QT_TRANSLATE_NOOP("Inquiries", "Folder")),
        _dossier,
        ("new_document", "new_article", "expired"),
        ("show_document", "article_of"),
    ),
)
