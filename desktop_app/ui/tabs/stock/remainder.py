"""«Осталось внести»: the opening balance by kind, content and language, what of it has cards."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.numbers import number
from desktop_app.services import remainder
from desktop_app.services.remainder import Part, Remainder
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, named, words

_PLACES = {"kind": (0, 0, 1), "language": (1, 0, 1), "content": (0, 1, 2)}
"""Row, column, rows of each table; three beside each other are wider than a small screen."""
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class RemainderPage(QWidget):
    """The kinds with the languages below, the contents; counted anew when entries changed."""

    left = Signal()
    wanted = Signal()  # to enter old books
    balance_wanted = Signal()  # to type the totals of the paper book first

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._stale = True
        translate = context.translate
        self.told = words("", "heading", wrap=True)
        self._tables = QGridLayout()
        self._tables.setSpacing(look.px(10))
        body = named(QWidget(), "body")
        body.setLayout(self._tables)
        area = self.area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        self.enter_button = button(
            translate("Stock", "Enter old books"), self.wanted.emit, name="primary", icon="plus"
        )
        self.balance_button = button(
            translate("Stock", "Enter the opening balance"),
            self.balance_wanted.emit,
            name="primary",
        )
        foot = QHBoxLayout()
        foot.addWidget(self.enter_button)
        foot.addWidget(self.balance_button)
        foot.addWidget(button(translate("Stock", "Back"), self.left.emit))
        foot.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(words(translate("Stock", "Still to be entered"), "title"))
        page.addWidget(self.told)
        page.addWidget(area, 1)
        page.addLayout(foot)
        context.bus.changed.connect(self._changed)
        self._count()

    def start(self) -> None:
        """Enter begins entering."""
        first = self.balance_button if self.enter_button.isHidden() else self.enter_button
        first.setFocus()

    def dirty(self) -> bool:
        """Nothing is typed here."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; the arrows and pages move what is higher than the screen."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.key() in _MOVES:
            self.area.verticalScrollBar().event(event)
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: counted again."""
        super().showEvent(event)
        if self._stale:
            self._count()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & {"copy", "fact", "title", "setting"}:
            self._stale = True
            if self.isVisible():
                self._count()

    def _count(self) -> None:
        self._stale = False
        translate, rest = self._context.translate, remainder.of(self._context.library)
        self.told.setText(self._sentence(rest))
        self.enter_button.setVisible(bool(rest.counted))
        self.balance_button.setVisible(not rest.counted)
        while self._tables.count():
            widget = self._tables.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        heads = {
            "kind": translate("Stock", "By kind"),
            "content": translate("Stock", "By content"),
            "language": translate("Stock", "By language"),
        }
        for split, head in heads.items():
            parts = rest.of(split)
            if parts:
                row, column, rows = _PLACES[split]
                self._tables.addWidget(self._table(head, split, parts), row, column, rows, 1)
                self._tables.setColumnStretch(column, 1)

    def _sentence(self, rest: Remainder) -> str:
        translate = self._context.translate
        if not rest.counted:
            return translate(
                "Stock", "No opening balance is entered: the totals of the paper summary book."
            )
        if not rest.left:
            return translate("Stock", "Every book of the opening balance is entered.")
        text = translate(
            "Stock", "In the opening balance {counted}, entered {listed}, left {left}."
        )
        told = text.format(
            counted=number(rest.counted), listed=number(rest.listed), left=number(rest.left)
        )
        if rest.gone:
            text = translate("Stock", "Written off without numbers: {n}.")
            told += " " + text.format(n=number(rest.gone))
        if rest.in_a_sum:
            text = translate("Stock", "Accounted in a sum, they get no numbers: {n}.")
            told += " " + text.format(n=number(rest.in_a_sum))
        return told

    def _table(self, head: str, split: str, parts: tuple[Part, ...]) -> QFrame:
        translate = self._context.translate
        titles = names.titles(translate, split)
        table = named(QFrame(), "card")
        grid = QGridLayout(table)
        grid.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        grid.setVerticalSpacing(look.px(6))
        grid.setHorizontalSpacing(look.px(8))
        grid.setColumnStretch(0, 1)
        grid.addWidget(words(head, "heading"), 0, 0, 1, 4)
        columns = (
            translate("Stock", "Counted", "in the opening balance"),
            translate("Stock", "Entered", "copies of the opening balance with cards"),
            translate("Stock", "Left", "copies of the opening balance without cards"),
        )
        right = Qt.AlignmentFlag.AlignRight
        for at, title in enumerate(columns, 1):
            grid.addWidget(words(title, "hint"), 1, at, right)
        for row, one in enumerate(parts, 2):
            grid.addWidget(words(titles[one.code], wrap=True), row, 0)
            grid.addWidget(words(number(one.counted)), row, 1, right)
            grid.addWidget(words(number(one.listed)), row, 2, right)
            left = words(f"! {number(one.left)}" if one.left < 0 else number(one.left))
            left.setObjectName("problem" if one.left < 0 else "label")
            if one.left < 0:
                left.setToolTip(translate("Stock", "More was entered than the balance counted"))
            grid.addWidget(left, row, 3, right)
        grid.setRowStretch(len(parts) + 2, 1)
        return table
