"""The window of the settings: pages at the left, what was done below.

SettingsDialog.open_at(context, "copies", parent)
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words
from desktop_app.ui.questions import confirm
from desktop_app.ui.settings.commission_page import CommissionPage
from desktop_app.ui.settings.copies_page import CopiesPage
from desktop_app.ui.settings.library_page import LibraryPage
from desktop_app.ui.settings.marks_page import MarksPage
from desktop_app.ui.settings.norms_page import NormsPage
from desktop_app.ui.settings.numbers_page import NumbersPage
from desktop_app.ui.settings.terms_page import TermsPage
from desktop_app.ui.settings.trash_page import TrashPage

Page = (
    LibraryPage
    | CommissionPage
    | NormsPage
    | TermsPage
    | MarksPage
    | NumbersPage
    | CopiesPage
    | TrashPage
)


class SettingsDialog(QDialog):
    """Modal; the strip lies behind it, so its sentence and «Undo» stand here too."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.restoring: Path | None = None
        self.setWindowTitle(self.tr("Settings"))
        self.library = LibraryPage(context)
        self.commission = CommissionPage(context)
        self.norms = NormsPage(context)
        self.terms = TermsPage(context)
        self.marks = MarksPage(context)
        self.numbers = NumbersPage(context)
        self.copies = CopiesPage(context)
        self.trash = TrashPage(context)
        self.pages: dict[str, Page] = {
            "library": self.library,
            "commission": self.commission,
            "norms": self.norms,
            "terms": self.terms,
            "marks": self.marks,
            "numbers": self.numbers,
            "copies": self.copies,
            "trash": self.trash,
        }
        self._stack = QStackedWidget()
        self._entries: dict[str, QPushButton] = {}
        self._told = words("", "soft", wrap=True)
        self._undo = button(self.tr("Undo"), context.undo, icon="arrow-back-up")
        self._undo.setToolTip("Ctrl+Z")
        self._undo.hide()
        QShortcut(QKeySequence("Ctrl+Z"), self, context.undo)
        self._lay_out()
        self.copies.restore.connect(self._restore)
        context.bus.changed.connect(self._tell)
        self.show_page("library")

    @classmethod
    def open_at(cls, context: UiContext, page: str = "", parent: QWidget | None = None) -> None:
        """Show it; a copy that was chosen to be restored is put in place after it has closed."""
        dialog = cls(context, parent)
        if page in dialog.pages:
            dialog.show_page(page)
        dialog.exec()
        restoring = dialog.restoring
        dialog.deleteLater()
        if restoring is not None:
            context.restore(restoring)

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        self._entries[key].setChecked(True)
        self._stack.setCurrentWidget(self.pages[key])
        self.pages[key].start()

    def reject(self) -> None:
        """Typed text is lost only on purpose."""
        if any(page.dirty for page in self.pages.values()) and not confirm(
            self,
            self.tr("Something typed is not saved yet."),
            self.tr("Close without saving"),
            self.tr("Go on typing"),
        ):
            return
        super().reject()

    def _lay_out(self) -> None:
        pages = QHBoxLayout()
        pages.setSpacing(look.px(18))
        pages.addLayout(self._menu())
        pages.addWidget(self._stack, 1)
        said = QHBoxLayout()
        said.addWidget(self._told, 1)
        said.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(10))
        column.setSpacing(look.px(8))
        column.addLayout(pages, 1)
        column.addLayout(said)
        self.resize(look.fitting(1000, 500))

    def _menu(self) -> QVBoxLayout:
        titles = (
            ("library", "building-bank", self.tr("Library")),
            ("commission", "users", self.tr("Commission")),
            ("norms", "list-details", self.tr("Counting rules")),
            ("terms", "calendar", self.tr("Terms")),
            ("marks", "book", self.tr("Shelf marks")),
            ("numbers", "books", self.tr("Inventory numbers")),
            ("copies", "copy", self.tr("Copies")),
            ("trash", "trash", self.tr("Trash")),
        )
        group = QButtonGroup(self)
        menu = QVBoxLayout()
        menu.setSpacing(look.px(6))
        menu.addWidget(words(self.tr("Settings"), "title"))
        for key, icon, title in titles:
            entry = button(title, partial(self.show_page, key), name="page", icon=icon)
            entry.setCheckable(True)
            entry.setCursor(Qt.CursorShape.PointingHandCursor)
            group.addButton(entry)
            self._entries[key] = entry
            menu.addWidget(entry)
            page = self.pages[key]
            page.said.connect(self._tell)
            page.left.connect(self.reject)
            self._stack.addWidget(page)
        menu.addStretch(1)
        return menu

    def _tell(self) -> None:
        """Something was done, undone or refused: the strip has told it before."""
        strip = self._context.strip
        self._told.setText(strip.sentence)
        self._undo.setVisible(strip.offers_undo)

    def _restore(self, copy: Path) -> None:
        self.restoring = copy
        self.accept()
