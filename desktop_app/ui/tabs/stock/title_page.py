"""A title's full record, edited in the tab's own place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents import wording
from desktop_app.domain.errors import Invalid, Problem
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import titles
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import Form, TextField
from desktop_app.ui.tabs.stock.title_fields import TitleFields, add_rest


class TitlePage(QWidget):
    """Changes one title, or with None adds a new one."""

    left = Signal()
    done = Signal(object)  # Done

    def __init__(self, context: UiContext, title_id: int | None = None) -> None:
        super().__init__()
        self._context = context
        self._id = title_id
        translate = context.translate
        heading = (
            translate("Stock", "Change the record") if title_id else translate("Stock", "New title")
        )
        self.form = Form(heading)
        self.form.add(TextField("title", translate("Stock", "Title"), kyrgyz=True))
        TitleFields(context, self.form)
        add_rest(context, self.form)
        self.form.saved.connect(self._save)
        self.form.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        draft = titles.get(context.library, title_id).draft if title_id else TitleDraft()
        self.form.set_values(vars(draft))

    def start(self) -> None:
        """Where typing begins."""
        self.form.start()

    def dirty(self) -> bool:
        """Whether something would be lost."""
        return self.form.dirty

    def _save(self) -> None:
        draft = TitleDraft(**self.form.values())
        library = self._context.library
        try:
            if self._id is None:
                done = titles.add(library, draft)
            else:
                done = titles.change(library, self._id, draft)
        except Invalid as refused:
            self.form.set_problems(refused.problems, self._sentence)
        else:
            self.done.emit(done)

    def _sentence(self, problem: Problem) -> str:
        return wording.sentence(self._context.translate, problem.code, problem.facts)
