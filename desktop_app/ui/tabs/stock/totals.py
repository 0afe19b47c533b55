"""What stands in the stock today, as the report would print it; a click shows the entries."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain import dates
from desktop_app.domain.numbers import money, number
from desktop_app.domain.periods import Period
from desktop_app.services import remainder, stock
from desktop_app.services.stock import Totals
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tabs.reports.makeup import Makeup, Part


def remainder_words(context: UiContext) -> str:
    """«в исходном остатке 6 412, внесено 1 204, осталось 5 208»; "" when nothing is left."""
    rest = remainder.of(context.library)
    if not rest.left:
        return ""
    text = context.translate(
        "Stock", "in the opening balance {counted}, entered {listed}, left {left}"
    )
    return text.format(
        counted=number(rest.counted), listed=number(rest.listed), left=number(rest.left)
    )


class TotalsBar(QWidget):
    """Counted anew when the ledger changed, but only while somebody sees it."""

    asked = Signal(object)  # Makeup

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._stale = True
        self._copies = 0
        self.figure = button("", self._ask, name="flat")
        self.figure.setFont(look.font(12.5, bold=True))
        self.figure.setToolTip(context.translate("Stock", "Show the entries behind this number"))
        self.note = words("", "soft", wrap=True)
        self.note.setContentsMargins(look.px(8), 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.figure)
        column.addWidget(self.note)
        self.figure.setStyleSheet("text-align: left;")
        context.bus.changed.connect(self._changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: what changed meanwhile is counted now."""
        super().showEvent(event)
        if self._stale:
            self._count()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & {"fact", "copy"}:
            self._stale = True
            if self.isVisible():
                self._count()

    def _count(self) -> None:
        self._stale = False
        translate, today = self._context.translate, stock.totals(self._context.library)
        self._copies = n = today.copies
        text = translate("Stock", "%n copy(ies) in the stock, {sum}", "", n)
        self.figure.setText(text.format(sum=money(today.money)))
        parts = self._parts(today)
        self.note.setText(" · ".join(parts))
        self.note.setVisible(bool(parts))

    def _parts(self, today: Totals) -> list[str]:
        translate = self._context.translate
        kinds = names.titles(translate, "kind")
        parts = [f"{kinds[code]} {number(n)}" for code, n in today.kinds.items() if n]
        return [*parts, left] if (left := remainder_words(self._context)) else parts

    def _ask(self) -> None:
        context, today = self._context, self._context.library.today
        over = Period(today, today + timedelta(days=1))
        title = names.indicator_title(context.translate, context.language, "stock")
        whole = Part(title, dates.short(today), number(self._copies), "stock", over)
        self.asked.emit(Makeup(whole))
