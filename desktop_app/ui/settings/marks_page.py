"""Shelf marks whose content was chosen once: what counts them is changed or forgotten here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.errors import Problem
from desktop_app.services import titles
from desktop_app.ui import look
from desktop_app.ui.acts import attempt, sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, Form, Option
from desktop_app.ui.pieces import button, named, words


class MarkDialog(FormDialog[str]):
    """The content column of one mark."""

    def __init__(self, parent: QWidget, context: UiContext, mark: str, content: str) -> None:
        self._context = context
        self._content = content
        super().__init__(parent, mark, wording=partial(sentence, context))

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext, mark: str, content: str) -> str | None:
        """The chosen column, or None when she went back."""
        return cls(parent, context, mark, content).run()

    def build(self, form: Form) -> None:
        """One choice."""
        found = names.titles(self._context.translate, "content")
        options = [Option(code, name) for code, name in found.items()]
        form.add(ChoiceField("content", self.tr("Content"), options))
        form.set_values({"content": self._content})

    def read(self) -> str:
        """As chosen."""
        return str(self.form.values()["content"])

    def problems(self, draft: str) -> list[Problem]:
        """A mark has a column."""
        return [] if draft else [Problem("content", "content_required")]


class MarksPage(QWidget):
    """One line a mark; what the handbook's table knows is not listed."""

    said = Signal()
    left = Signal()
    dirty = False

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = self.tr(
            "When a book is entered with a shelf mark that the table does not know, its content is"
            " asked for once and remembered here."
        )
        close = button(self.tr("Close"))
        close.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.addWidget(close)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words(hint, "soft", wrap=True))
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        context.bus.changed.connect(self._changed)
        self.start()

    def start(self) -> None:
        """The page comes to the front."""
        found = titles.remembered_marks(self._context.library)
        body = named(QWidget(), "body")
        column = QVBoxLayout(body)
        for mark, content in found.items():
            column.addWidget(self._line(mark, content))
        if not found:
            column.addWidget(words(self.tr("No mark was asked about yet."), "soft", wrap=True))
        column.addStretch(1)
        self._area.setWidget(body)

    def change(self, mark: str, content: str) -> None:
        """Choose another column; books entered before stay as they were counted."""
        chosen = MarkDialog.ask(self, self._context, mark, content)
        if chosen and chosen != content:
            library = self._context.library
            attempt(self._context, partial(titles.remember_mark, library, mark, chosen))
            self.said.emit()

    def forget(self, mark: str) -> None:
        """Ask again next time."""
        attempt(self._context, partial(titles.forget_mark, self._context.library, mark))
        self.said.emit()

    def _line(self, mark: str, content: str) -> QFrame:
        frame = named(QFrame(), "card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(look.px(12), look.px(6), look.px(8), look.px(6))
        title = names.title(self._context.translate, "content", content)
        row.addWidget(words(f"{mark} — {title}", "label", wrap=True), 1)
        row.addWidget(button(self.tr("Change"), partial(self.change, mark, content)))
        row.addWidget(button(self.tr("Forget"), partial(self.forget, mark)))
        return frame

    def _changed(self, tables: frozenset[str]) -> None:
        if "shelf_mark" in tables:
            self.start()
