"""What the panel tells of a day: its dates and events, and what was done in earlier years."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.services import event_days
from desktop_app.services.calendar import Day
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tabs.events.day import date_words, event_words

EARLIER = 6  # events of earlier years


def show(
    panel: DetailPanel,
    context: UiContext,
    day: Day,
    show_event: Callable[[int], None],
    new: Callable[[], None],
) -> None:
    """Fill the panel."""
    translate = context.translate
    rows = [Line(translate("Calendar", "Date"), date_words(context, one)) for one in day.dates]
    shown = [
        Action(_shortened(panel, event_words(context, row)), partial(show_event, row.id))
        for row in day.events
    ]
    plan = Action(translate("Calendar", "New event"), new, icon="plus", primary=True, key="F8")
    panel.show_card(
        title=dates.long(day.on, context.language),
        note=translate("Calendar", "Day off") if day.is_off else "",
        rows=rows,
        actions=[*shown, plan],
        extra=_earlier(panel, context, day.on, show_event),
    )


def _earlier(
    panel: DetailPanel, context: UiContext, on: date, show_event: Callable[[int], None]
) -> QWidget | None:
    """What was done on this date before; a click shows it."""
    found = event_days.earlier(context.library, on)[:EARLIER]
    if not found:
        return None
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(4))
    title = context.translate("Calendar", "In earlier years")
    column.addWidget(words(title, "heading", wrap=True))
    for row in found:
        text = f"{row.on.year}: {row.title(context.language)}"
        made = button(_shortened(panel, text), partial(show_event, row.id), name="flat")
        made.setToolTip(text)
        column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
    return holder


def _shortened(panel: DetailPanel, text: str) -> str:
    """As much of a title as a button of the panel holds."""
    room = panel.width() - look.px(80)
    return panel.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
