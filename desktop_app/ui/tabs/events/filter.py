"""Which dates and events the calendar shows: a button with its choices under it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.documents import names
from desktop_app.services.calendar import Day
from desktop_app.services.events import EventRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import tool


@dataclass(frozen=True)
class SheetFilter:
    """A state and a form of events, a kind of dates; empty is all of them."""

    state: str = ""
    kind: str = ""
    form: str = ""

    def of(self, day: Day) -> Day:
        """The day with only what is asked for; a day off stays one."""
        return replace(
            day,
            dates=tuple(o for o in day.dates if self.kind in ("", o.date.kind)),
            events=tuple(row for row in day.events if self.is_shown(row)),
        )

    def is_shown(self, row: EventRow) -> bool:
        """Is this event asked for?"""
        return self.state in ("", row.state) and self.form in ("", row.form)


class FilterMenu(QMenu):
    """Groups of choices, the many forms beside; what is chosen is told by `chosen`."""

    chosen = Signal(object)  # SheetFilter

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.now = SheetFilter()
        states = names.titles(context.translate, "event_state")
        kinds = names.titles(context.translate, "date_kind")
        self.addSection(self.tr("Events"))
        self._group("state", {"": self.tr("All events"), **states})
        self.forms = self.addMenu(self.tr("Form of events"))
        forms = names.titles(context.translate, "event_form")
        self._group("form", {"": self.tr("All forms"), **forms}, self.forms)
        self.addSection(self.tr("Dates"))
        self._group("kind", {"": self.tr("All dates"), **kinds})

    def _group(self, field: str, titles: dict[str, str], menu: QMenu | None = None) -> None:
        group = QActionGroup(self)
        for code, title in titles.items():
            action = QAction(title, self)
            action.setCheckable(True)
            action.setChecked(code == "")
            action.triggered.connect(partial(self._pick, field, code))
            group.addAction(action)
            (menu or self).addAction(action)

    def _pick(self, field: str, code: str, _checked: bool = False) -> None:
        self.now = replace(self.now, **{field: code})
        self.chosen.emit(self.now)


def filter_button(context: UiContext, parent: QWidget) -> tuple[QWidget, FilterMenu]:
    """The button for the bar; it is pressed in while something is left out."""
    made = tool(context.translate("Calendar", "Filter"))
    offered = FilterMenu(context, parent)
    made.setMenu(offered)
    made.setPopupMode(made.ToolButtonPopupMode.InstantPopup)
    made.setCheckable(True)
    offered.chosen.connect(lambda now: made.setChecked(now != SheetFilter()))
    return made, offered
