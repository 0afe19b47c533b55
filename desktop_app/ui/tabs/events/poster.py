"""The poster of an event: choose the language, look at it, print it or keep it as PDF."""

from __future__ import annotations

from io import BytesIO

from PySide6.QtWidgets import QWidget

from desktop_app.documents.posters.papers import write_large
from desktop_app.documents.posters.texts import LANGUAGES
from desktop_app.services import posters
from desktop_app.ui.context import UiContext
from desktop_app.ui.printing import PrintDialog


class PosterDialog(PrintDialog):
    """One page; its language is the village's, not the window's."""

    def __init__(self, parent: QWidget | None, context: UiContext, event: int) -> None:
        told = posters.announcement(context.library, event)

        def make(lang: str, to: BytesIO) -> None:
            write_large(told, lang, to)

        name = context.translate("PosterDialog", "Poster {date} {title}")
        super().__init__(
            parent,
            context,
            context.translate("PosterDialog", "Poster"),
            make,
            name=name.format(date=told.on.isoformat(), title=told.title_ru[:40]),
            languages=LANGUAGES,
            remembered="poster/language",
        )
