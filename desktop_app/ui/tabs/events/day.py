"""A day of the month's sheet: its words, and how it is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.documents import names
from desktop_app.domain import dates
from desktop_app.domain.events import EventState
from desktop_app.domain.memorable import Occurrence
from desktop_app.services.calendar import Day
from desktop_app.services.events import EventRow
from desktop_app.ui import look
from desktop_app.ui.context import UiContext

OFF = "#F3EFE6"
HELD = "#E4F0E6"
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def date_words(context: UiContext, occurrence: Occurrence) -> str:
    """A memorable date, with the round age it brings and a doubt where there is one."""
    text = occurrence.date.ky if context.language == "ky" else occurrence.date.ru
    if occurrence.anniversary:
        years = context.translate("Calendar", "{n} years").format(n=occurrence.anniversary)
        text = f"{text} ({years})"
    if occurrence.is_estimated:
        text = context.translate("Calendar", "{date} (date to be confirmed)").format(date=text)
    return text


def event_words(context: UiContext, row: EventRow) -> str:
    """«14:00 Title», with the state where it is not planned."""
    text = f"{row.starts_at} {row.title(context.language)}".strip()
    if row.state == EventState.PLANNED:
        return text
    return f"{text} — {names.title(context.translate, 'event_state', row.state).lower()}"


def day_words(context: UiContext, day: Day) -> str:
    """Everything known of a day, line by line."""
    lines = [dates.long(day.on, context.language)]
    if day.is_off:
        lines.append(context.translate("Calendar", "Day off"))
    lines += [date_words(context, one) for one in day.dates]
    lines += [event_words(context, row) for row in day.events]
    return "\n".join(lines)


class DayPainter(QStyledItemDelegate):
    """Number, memorable date, chips; what does not fit is told as «+2»."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One cell."""
        day: Day = index.model().day(index)  # type: ignore[attr-defined]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(OFF if day.is_off else look.SURFACE)
        painter.fillRect(rect, ground if day.is_inside else QColor(look.PAPER))
        painter.setPen(QColor(look.EDGE))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        chips = self._chips(day, rect)
        self._paint_head(painter, rect, day, len(day.events) - len(chips))
        for row, place in chips:
            self._paint_chip(painter, place, row)
        if chosen:
            painter.setPen(QPen(QColor(look.ACCENT), look.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), look.px(4), look.px(4))
        painter.restore()

    def chip_at(self, day: Day, rect: QRect, point: QPoint) -> int | None:
        """Id of the event whose chip is at a point."""
        hits = (row.id for row, place in self._chips(day, rect) if place.contains(point))
        return next(hits, None)

    def _paint_head(self, painter: QPainter, rect: QRect, day: Day, hidden: int) -> None:
        """Number at the left, in a disc when it is today; the day's memorable date with it."""
        size = look.px(20)
        place = QRect(rect.left() + look.px(4), rect.top() + look.px(3), size + look.px(2), size)
        ink = look.INK if day.is_inside else look.FRAME
        if day.on == self._context.library.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.ACCENT))
            painter.drawRoundedRect(place, size / 2, size / 2)
            ink = look.WHITE
        painter.setFont(look.font(10.5, bold=True))
        painter.setPen(QColor(ink))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(day.on.day))
        beside = QRect(place.right() + look.px(4), place.top(), 0, size)
        beside.setRight(rect.right() - look.px(5))
        if hidden:
            painter.setFont(look.font(9.5, bold=True))
            painter.setPen(QColor(look.DEEP))
            painter.drawText(beside, int(_RIGHT), f"+{hidden}")
            beside.setRight(beside.right() - look.px(20))
        if day.dates and day.is_inside:
            self._paint_date(painter, rect, beside, day)

    def _paint_date(self, painter: QPainter, rect: QRect, beside: QRect, day: Day) -> None:
        """Over the whole cell where no event needs the room, else one line beside the number."""
        text = date_words(self._context, day.dates[0])
        font = look.font(9)
        painter.setPen(QColor(look.GOLD))
        if day.events:
            self._write(painter, beside, font, text)
            return
        below = rect.adjusted(look.px(7), look.px(25), -look.px(4), -look.px(3))
        self._write(painter, below, font, text, below.height() // QFontMetrics(font).lineSpacing())

    def _chips(self, day: Day, rect: QRect) -> list[tuple[EventRow, QRect]]:
        """Where the events of a day stand, as many as there is room for; two lines if possible."""
        line, gap = QFontMetrics(look.font(9.5)).height(), look.px(2)
        top = rect.top() + look.px(25)
        room = rect.bottom() - look.px(2) - top
        wide = len(day.events) * (2 * line + 2 * gap) <= room
        height = (2 * line if wide else line) + gap
        width = rect.width() - look.px(7)
        return [
            (row, QRect(rect.left() + look.px(3), top + at * (height + gap), width, height))
            for at, row in enumerate(day.events[: max(0, (room + gap) // (height + gap))])
        ]

    def _paint_chip(self, painter: QPainter, place: QRect, row: EventRow) -> None:
        """Planned in teal, held in green with a tick, cancelled struck out."""
        ground, ink, sign = look.PALE, look.DEEP, ""
        font = look.font(9.5)
        if row.state == EventState.HELD:
            ground, ink, sign = HELD, look.GREEN, "✓ "
        elif row.state == EventState.CANCELLED:
            ground, ink = look.SHADE, look.SOFT
            font.setStrikeOut(True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(place, look.px(4), look.px(4))
        painter.setPen(QColor(ink))
        inside = place.adjusted(look.px(5), 0, -look.px(3), 0)
        text = f"{sign}{row.starts_at} {row.title(self._context.language)}".strip()
        lines = inside.height() // QFontMetrics(font).height()
        self._write(painter, inside, font, text, lines)

    def _write(
        self, painter: QPainter, place: QRect, font: QFont, text: str, lines: int = 1
    ) -> None:
        """As many lines as are given; what is left over ends with «…»."""
        metrics = QFontMetrics(font)
        painter.setFont(font)
        shown = broken(text, metrics, place.width(), max(1, lines))
        painter.drawText(place, int(_MIDDLE if lines == 1 else _TOP), "\n".join(shown))


def broken(text: str, metrics: QFontMetrics, width: int, lines: int) -> list[str]:
    """A text in so many lines at most, broken between words, the last one elided."""
    made: list[str] = []
    rest = text.split()
    while rest and len(made) < lines - 1:
        taken = 1
        while taken < len(rest) and metrics.horizontalAdvance(" ".join(rest[: taken + 1])) <= width:
            taken += 1
        made.append(" ".join(rest[:taken]))
        rest = rest[taken:]
    made += [" ".join(rest)] if rest else []
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in made]
