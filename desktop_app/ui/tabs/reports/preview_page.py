"""The report as it will come out of the printer, in the language chosen for the paper."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words
from desktop_app.ui.preview import PdfPreview

LANGUAGES = (("ru", "Русский"), ("ky", "Кыргызча"))


class PreviewPage(QWidget):
    """Back, the paper's language, the pages."""

    left = Signal()
    language_chosen = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.preview: PdfPreview | None = None
        self.title = words("", "heading")
        back = button(self.tr("Back"), self.left.emit, icon="chevron-left")
        back.setToolTip("Esc")
        top = QHBoxLayout()
        top.setSpacing(look.px(6))
        top.addWidget(back)
        top.addSpacing(look.px(6))
        top.addWidget(self.title, 1)
        self._asking = words(self.tr("Language of the paper"), "soft")
        top.addWidget(self._asking)
        self.languages = {}
        for language, name in LANGUAGES:
            choice = button(name, partial(self.language_chosen.emit, language), name="option")
            choice.setCheckable(True)
            self.languages[language] = choice
            top.addWidget(choice)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(8))
        self._column.addLayout(top)

    def show_paper(self, path: Path, title: str, name: str, language: str) -> None:
        """Show a PDF file in place of the one before; without a language there is no choice."""
        if self.preview is not None:
            self._column.removeWidget(self.preview)
            self.preview.deleteLater()
        self.title.setText(title)
        for key, choice in self.languages.items():
            choice.setChecked(key == language)
            choice.setVisible(bool(language))
        self._asking.setVisible(bool(language))
        self.preview = PdfPreview(self._context, path, name=name)
        self._column.addWidget(self.preview, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
