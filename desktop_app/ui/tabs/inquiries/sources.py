"""The sources of an answer: some letters and Enter add one of the dossier or the catalogue.

form.add(SourcesField(context, "used", self.tr("Sources"), self.tr("Letters and Enter")))
keys = form.fields["used"].value()      # tuple[SourceKey, ...] in order
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents.document_lines import cited
from desktop_app.domain.inquiries import SourceKey
from desktop_app.services import inquiry_sources
from desktop_app.services.inquiry_sources import SourceRow
from desktop_app.ui import look
from desktop_app.ui.choices import Picked, PickerField, Suggestion
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import Elided, button, timer


class SourcesField(PickerField):
    """The chosen stand under the line, numbered; each can go up one place or be taken off."""

    def __init__(self, context: UiContext, key: str, title: str, hint: str = "") -> None:
        self._context = context
        self._found: tuple[SourceRow, ...] = ()
        self._chosen: list[SourceRow] = []
        super().__init__(key, title, hint, suggest=self._look_up, known_only=True)
        self._shelf = QVBoxLayout()
        self._shelf.setSpacing(look.px(2))
        self._column.insertLayout(2, self._shelf)
        self._clearing = timer(self, 0, self._clear)
        self.picked.connect(self._took)

    def value(self) -> Any:
        """The keys in order."""
        return tuple(row.key for row in self._chosen)

    def set_value(self, value: Any) -> None:
        """Show the sources of these keys."""
        self._chosen = list(inquiry_sources.rows(self._context.library, tuple(value or ())))
        self._clear()
        self._show()
        self.changed.emit()

    def unread(self) -> str:
        """What is typed but not chosen would be lost."""
        return self.tr("Choose one of the list, or take the words out") if self.text() else ""

    def _look_up(self, typed: str) -> list[Suggestion]:
        self._found = inquiry_sources.find(self._context.library, typed)
        return [
            Suggestion(at, cited(row.work, self._context.translate))
            for at, row in enumerate(self._found)
        ]

    def _took(self) -> None:
        """From the list; the line is cleared after the list has written into it."""
        picked: Picked = super().value()
        if picked.id is not None:
            row = self._found[picked.id]
            if row not in self._chosen:
                self._chosen.append(row)
                self._show()
                self.changed.emit()
        self._clearing.start()

    def _clear(self) -> None:
        self.edit.setText("")
        self._id = None

    def _move(self, key: SourceKey) -> None:
        at = self.value().index(key)
        self._chosen.insert(at - 1, self._chosen.pop(at))
        self._show()
        self.changed.emit()

    def _take_off(self, key: SourceKey) -> None:
        self._chosen.pop(self.value().index(key))
        self._show()
        self.edit.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        while self._shelf.count():
            widget = self._shelf.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        for number, row in enumerate(self._chosen, 1):
            self._shelf.addWidget(self._line(number, row))

    def _line(self, number: int, row: SourceRow) -> QWidget:
        told = cited(row.work, self._context.translate)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(4))
        line.addWidget(Elided(f"{number}. {told}"), 1)
        if number > 1:
            up = button("↑", partial(self._move, row.key), name="flat")
            up.setAccessibleName(self.tr("Up: {title}").format(title=row.work.title))
            line.addWidget(up)
        off = button("×", partial(self._take_off, row.key), name="flat")
        off.setAccessibleName(self.tr("Take off: {title}").format(title=row.work.title))
        line.addWidget(off)
        return holder
