"""What was done at the desk today, newest first, each line with its own Undo."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.documents import wording
from desktop_app.services import undo
from desktop_app.services.undo import HistoryRow
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, named, words

SHOWN = 12
_LOOKED_AT = 60  # acts of other tabs stand between
_ACTS = (
    *("lending.", "pieces.", "loss.", "reservation.", "visit.", "remote.", "reference."),
    *("copying.", "denial.add", "reader.register", "reader.reregister", "paper.", "stock.enlist"),
)


class Session(QFrame):
    """Read anew from the journal after each act, so it never disagrees with it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self.lines: list[HistoryRow] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setMinimumHeight(look.px(28))  # gives way to the reader on the desk
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(8), look.px(4), look.px(6))
        column.setSpacing(look.px(4))
        column.addWidget(words(self.tr("Done today"), "heading"))
        column.addWidget(self._area, 1)
        context.bus.changed.connect(self._changed)
        context.working.turned.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Today's acts of the desk."""
        today = self._context.library.today
        self.lines = [
            row
            for row in undo.recent(self._context.library, _LOOKED_AT)
            if row.at.date() == today and row.undoes is None and row.act.startswith(_ACTS)
        ][:SHOWN]
        body = named(QWidget(), "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, look.px(8), 0)
        column.setSpacing(look.px(2))
        if not self.lines:
            column.addWidget(words(self._teaching(), "soft", wrap=True))
        for row in self.lines:
            column.addLayout(self._line(row))
        column.addStretch(1)
        self._area.setWidget(body)

    def _teaching(self) -> str:
        return self.tr(
            "Nothing yet today. Type a card number or a surname and press Enter, then the numbers"
            " of the books. F6 takes books back."
        )

    def _line(self, row: HistoryRow) -> QHBoxLayout:
        told = wording.told(self._context.translate, row.act, row.summary)
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        line.addWidget(words(f"{row.at:%H:%M}", "hint"))
        if row.undone:
            line.addWidget(words(self.tr("{act} — undone").format(act=told), "soft", wrap=True), 1)
            return line
        line.addWidget(words(told, wrap=True), 1)
        back = button(self.tr("Undo"), partial(self._undo, row.journal_id), name="flat")
        back.setAccessibleName(self.tr("Undo: {act}").format(act=told))
        line.addWidget(back)
        return line

    def _undo(self, journal_id: int) -> None:
        attempt(self._context, partial(undo.undo, self._context.library, journal_id))

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & {
            "loan",
            "fact",
            "registration",
            "paper_day",
            "piece_loan",
            "loss",
            "reservation",
        }:
            self.reload()
