"""The period of the report: its kind, the arrows to its neighbours, and whether it is handed in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from desktop_app.domain import periods
from desktop_app.domain.dates import period_title
from desktop_app.domain.periods import Period
from desktop_app.services.reports import SELF_GOVERNMENT, Report
from desktop_app.ui import look
from desktop_app.ui.pieces import tool, words

KINDS = (1, 3, 6, 9, 12)
"""Lengths in months that a report is made for."""
DIARY_KINDS = (1, 12)

_SHORT = 16  # letters of a reason that the bar has room for


class PeriodBar(QWidget):
    """Says which period was chosen; shows what became of it."""

    chosen = Signal(object)  # Period

    def __init__(self, lang: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self._today = today
        self.period = periods.last_finished_quarter(today)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of period"))
        self._offer(KINDS)
        self._title = words("", "heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.chip = Chip()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        row.addWidget(self.kind)
        for icon, tip, step, key, sign in (
            ("chevron-left", self.tr("Previous period"), -1, "Alt+Left", "Alt+←"),
            ("chevron-right", self.tr("Next period"), 1, "Alt+Right", "Alt+→"),
        ):
            arrow = tool("", partial(self.step, step), tip=f"{tip}  ({sign})", icon=icon)
            arrow.setShortcut(key)
            row.addWidget(arrow)
            if step < 0:
                row.addWidget(self._title)
        row.addSpacing(look.px(6))
        row.addWidget(self.chip)
        self.kind.activated.connect(self._changed_kind)
        self._tell()

    def _names(self) -> tuple[str, ...]:
        return (
            self.tr("month"),
            self.tr("quarter"),
            self.tr("half-year"),
            self.tr("9 months"),
            self.tr("year"),
        )

    def set_period(self, period: Period) -> None:
        """Choose a period and say so."""
        self.period = period
        self._tell()
        self.chosen.emit(period)

    def step(self, direction: int) -> None:
        """The period before (−1) or after (+1) of the same kind."""
        months = self.period.months or 3
        stride = 12 if months == 9 else months
        place = self.period.start.year * 12 + self.period.start.month - 1 + direction * stride
        self.set_period(periods.of_months(place // 12, place % 12 + 1, months))

    def offer(self, kinds: Sequence[int]) -> None:
        """The lengths in months that the form is made for."""
        self._offer(kinds)
        self._tell()

    def _offer(self, kinds: Sequence[int]) -> None:
        self.kind.clear()
        for months, name in zip(KINDS, self._names(), strict=True):
            if months in kinds:
                self.kind.addItem(name, months)

    def show_report(self, report: Report) -> None:
        """Tell whether the period is open, closed or being corrected."""
        if report.is_preliminary:
            self.chip.tell(self.tr("preliminary"), look.GOLD, look.CREAM)
        elif report.is_closed:
            text = self.tr("closed, revision {number}").format(number=report.revision)
            self.chip.tell(text, look.GREEN, "#E4F0E6")
        elif report.revision:
            reason = report.reason if len(report.reason) < _SHORT else report.reason[:_SHORT] + "…"
            text = self.tr("being corrected: {reason}").format(reason=reason)
            self.chip.tell(text, look.RED, look.BLUSH)
            self.chip.setToolTip(self.tr("Reason: {reason}").format(reason=report.reason))
        elif report.form.key == SELF_GOVERNMENT and report.are_days_closed:
            self.chip.tell(self.tr("closed"), look.GREEN, "#E4F0E6")
        else:
            self.chip.tell(self.tr("open"), look.ACCENT, look.PALE)

    def _changed_kind(self, number: int) -> None:
        months = int(self.kind.itemData(number))
        last = self.period.last
        if last.year == self._today.year:
            last = min(last, self._today)  # from a year that runs to the month that runs
        first = 1 if months > 6 else (last.month - 1) // months * months + 1
        self.set_period(periods.of_months(last.year, first, months))

    def _tell(self) -> None:
        self._title.setText(period_title(self.period, self._lang))
        self._title.setMinimumWidth(max(self._title.minimumWidth(), self._title.sizeHint().width()))
        self.kind.setCurrentIndex(self.kind.findData(self.period.months or 3))


class Chip(QLabel):
    """A word on a coloured ground with round ends."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = look.PALE
        self.setFont(look.font(10, bold=True))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(look.px(10), look.px(3), look.px(10), look.px(4))
        self.hide()

    def tell(self, text: str, colour: str, ground: str) -> None:
        """Show a word."""
        self._ground = ground
        self.setToolTip("")
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(colour))
        self.setPalette(palette)
        self.setText(text)
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, then the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground))
        radius = self.height() / 2
        painter.drawRoundedRect(self.rect(), radius, radius)
        painter.end()
        super().paintEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()
