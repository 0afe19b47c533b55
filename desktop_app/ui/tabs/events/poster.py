"""The poster of an event: choose the language, look at it, print it or keep it as PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents import wording
from desktop_app.documents.poster import LANGUAGES, write_poster
from desktop_app.domain.errors import UserError
from desktop_app.services import posters
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words
from desktop_app.ui.preview import PdfPreview


class PosterDialog(QDialog):
    """One page; its language is the village's, not the window's."""

    def __init__(self, parent: QWidget | None, context: UiContext, event: int) -> None:
        super().__init__(parent)
        self._context = context
        self._announcement = posters.announcement(context.library, event)
        self._folder = TemporaryDirectory(prefix="kitepkana-")
        self._preview: PdfPreview | None = None
        self.setWindowTitle(self.tr("Poster"))
        self._group = QButtonGroup(self)
        bar = QHBoxLayout()
        bar.setSpacing(look.px(6))
        bar.addWidget(words(self.tr("Language of the poster"), "label"))
        titles = (self.tr("Russian"), self.tr("Kyrgyz"), self.tr("Both languages"))
        for number, (lang, title) in enumerate(zip(LANGUAGES, titles, strict=True)):
            choice = button(title, partial(self.show_language, lang), name="option")
            choice.setCheckable(True)
            self._group.addButton(choice, number)
            bar.addWidget(choice)
        bar.addStretch(1)
        close = button(self.tr("Close"), self.accept)
        close.setToolTip("Esc")
        bar.addWidget(close)
        self._problem = words("", "problem", wrap=True)
        self._problem.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        self._column.addLayout(bar)
        self._column.addWidget(self._problem)
        self.resize(look.px(820), look.px(520))
        self.show_language(context.preferences.text("poster/language", "both"))

    @property
    def preview(self) -> PdfPreview | None:
        """The page on the screen; None when it cannot be set."""
        return self._preview

    def show_language(self, lang: str) -> None:
        """Set the poster in a language and show it."""
        lang = lang if lang in LANGUAGES else "both"
        self._group.button(LANGUAGES.index(lang)).setChecked(True)
        self._context.preferences.put("poster/language", lang)
        if self._preview is not None:
            self._preview.hide()
            self._preview.deleteLater()
            self._preview = None
        path = Path(self._folder.name) / f"{lang}.pdf"
        try:
            write_poster(self._announcement, lang, path)
        except UserError as refused:
            translate = self._context.translate
            self._problem.setText(wording.sentence(translate, refused.code, refused.facts))
            self._problem.show()
            return
        self._problem.hide()
        name = self.tr("Poster {date} {title}").format(
            date=self._announcement.on.isoformat(), title=self._announcement.title_ru[:40]
        )
        self._preview = PdfPreview(self._context, path, name=f"{name}.pdf")
        self._column.addWidget(self._preview, 1)

    def done(self, result: int) -> None:
        """The page was read into memory; its file may go."""
        self._folder.cleanup()
        super().done(result)
