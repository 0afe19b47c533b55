"""The calendar of events: the month's sheet or the list, the card beside it, the acts on it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.domain.events import EventDraft, EventState
from desktop_app.domain.periods import of_months
from desktop_app.services import event_series, events, exhibits
from desktop_app.services.calendar import Day
from desktop_app.services.events import EventRow
from desktop_app.services.library import Done, Library
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line
from desktop_app.ui.history import steps
from desktop_app.ui.pieces import button, tool, words
from desktop_app.ui.tables import Empty, Filter, TableView
from desktop_app.ui.tabs.events import card as cards
from desktop_app.ui.tabs.events.change_dialogs import CancelDialog, MoveDialog
from desktop_app.ui.tabs.events.columns import columns
from desktop_app.ui.tabs.events.day import date_words, event_words
from desktop_app.ui.tabs.events.dialogs import EventDialog
from desktop_app.ui.tabs.events.month import MonthSheet, months_on
from desktop_app.ui.tabs.events.outcome_dialog import HeldDialog
from desktop_app.ui.tabs.events.papers import print_month
from desktop_app.ui.tabs.events.series_dialog import SeriesDialog

SHOWS = frozenset(
    {
        *("event", "event_organisation", "event_document", "event_photo"),
        *("organisation", "record"),
    }
)


class EventSource:
    """Rows of the list: of the whole journal, or of the month that the bar shows."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """A search looks everywhere; without one the shown month is listed."""
        month = filter.choice if isinstance(filter.choice, date) and not filter.text else None
        period = of_months(month.year, month.month, 1) if month else None
        return events.ids(self._library, filter.text, order, descending=descending, period=period)

    def rows(self, ids: Sequence[int]) -> dict[int, EventRow]:
        """By id."""
        return events.rows(self._library, ids)


class CalendarSection(QWidget):
    """Two views of the same month; the card of the chosen event or day beside them."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._event: int | None = None
        self.sheet = MonthSheet(context)
        self.table = TableView(
            context,
            EventSource(context.library),
            columns(context),
            name="events",
            tables=SHOWS,
            count=self._count,
            empty=Empty(
                self.tr("No events this month. Pick a date from the calendar"),
                self.tr("New event"),
                self.new,
            ),
        )
        self.panel = DetailPanel()
        self._title = words("", "title")
        self._views = QStackedWidget()
        self._views.addWidget(self.sheet)
        self._views.addWidget(self.table)
        self._lay_out()
        self.sheet.chosen.connect(self._show_day)
        self.sheet.opened.connect(self._open_day)
        self.sheet.picked.connect(self.show_event)
        self.sheet.turned.connect(self._turned)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open_event)
        context.bus.changed.connect(self._on_changed)
        self.sheet.show_month(context.library.today)
        self._turned(context.library.today)
        self.show_list(context.preferences.text("events/view") == "list")

    def _lay_out(self) -> None:
        split = QSplitter()
        split.addWidget(self._views)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([look.px(600), look.px(270)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._bar())
        column.addWidget(split, 1)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(look.px(6))
        bar.addWidget(tool("", partial(self._turn, -1), tip=self.tr("Month before"),
                           icon="chevron-left"))  # fmt: skip
        self._title.setMinimumWidth(look.px(150))
        bar.addWidget(self._title)
        bar.addWidget(tool("", partial(self._turn, 1), tip=self.tr("Next month"),
                           icon="chevron-right"))  # fmt: skip
        bar.addWidget(button(self.tr("Today"), self._go_today))
        bar.addStretch(1)
        bar.addWidget(tool(self.tr("Plan"), self._plan_poster,
                           tip=self.tr("The month on paper: its events for the public"),
                           icon="printer"))  # fmt: skip
        self._month_button = tool(self.tr("Month"), partial(self.show_list, False), icon="calendar")
        self._list_button = tool(
            self.tr("List"), partial(self.show_list, True), icon="list-details"
        )
        for one in (self._month_button, self._list_button):
            one.setCheckable(True)
            bar.addWidget(one)
        bar.addWidget(tool("", self._print, tip=self.tr("Print part 3 of the diary"),
                           icon="printer"))  # fmt: skip
        bar.addWidget(tool("", self._own_forms, tip=self.tr("Own forms of events"),
                           icon="list-details"))  # fmt: skip
        bar.addWidget(button(self.tr("New event"), self.new, name="primary", icon="plus", key="F8"))
        return bar

    # What the tab uses

    def activate(self) -> None:
        """The view that is shown gets the focus."""
        if self._is_list:
            self.table.activate()
        else:
            self.sheet.setFocus()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """F8, and one event for the first screen."""
        return {"new": self.new, "show": self.show_event}

    def show_list(self, wanted: bool) -> None:
        """The list, or the month's sheet."""
        self._views.setCurrentWidget(self.table if wanted else self.sheet)
        self._list_button.setChecked(wanted)
        self._month_button.setChecked(not wanted)
        self._context.preferences.put("events/view", "list" if wanted else "month")
        self.activate()

    def show_event(self, id: int) -> None:
        """The card of an event in the panel."""
        self._event = id
        context = self._context
        card = events.get(context.library, id)
        acts = cards.EventActs(
            self._hold, self._change, self._poster, self._cards, self._move, self._cancel,
            self._resume, self._trash, self._exhibits, self._repeat,
        )  # fmt: skip
        self.panel.show_card(
            title=card.title(context.language),
            note=cards.note(context, card),
            rows=cards.lines(context, card, events.changes(context.library, id)),
            actions=cards.actions(context, card, acts),
            history=steps(context, "event", id),
        )

    # Days and months

    @property
    def _is_list(self) -> bool:
        return self._views.currentWidget() is self.table

    def _turn(self, months: int) -> None:
        self.sheet.go(months_on(self.sheet.month, months))

    def _print(self) -> None:
        print_month(self._context, self.sheet.month)

    def _own_forms(self) -> None:
        from desktop_app.ui.tabs.events.own_forms import OwnFormsDialog

        OwnFormsDialog(self, self._context).exec()

    def _go_today(self) -> None:
        self.sheet.go(self._context.library.today)
        self.sheet.setFocus()

    def _turned(self, on: date) -> None:
        language = self._context.language
        self._title.setText(dates.month_year(on, language).capitalize())
        self.table.set_choice(on.replace(day=1))

    def _show_day(self, on: date) -> None:
        """One event: its card; none or several: the day."""
        day = self.sheet.day
        if day is None:
            return
        ids = [row.id for row in day.events]
        if self._event in ids:
            self.show_event(self._event or ids[0])
        elif len(ids) == 1:
            self.show_event(ids[0])
        else:
            self._event = None
            self._show_empty_day(day)

    def _show_empty_day(self, day: Day) -> None:
        context = self._context
        rows = [Line(self.tr("Date"), date_words(context, one)) for one in day.dates]
        new = Action(self.tr("New event"), self.new, icon="plus", primary=True, key="F8")
        shown = [
            Action(self._shortened(event_words(context, row)), partial(self.show_event, row.id))
            for row in day.events
        ]
        self.panel.show_card(
            title=dates.long(day.on, context.language),
            note=self.tr("Day off") if day.is_off else "",
            rows=rows,
            actions=[*shown, new],
        )

    def _shortened(self, text: str) -> str:
        """As much of a title as a button of the panel holds."""
        room = self.panel.width() - look.px(80)
        return self.panel.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _open_day(self, on: date) -> None:
        """Enter: plan on an empty day, else go through the day's events."""
        day = self.sheet.day
        ids = [row.id for row in day.events] if day else []
        if not ids:
            self.new()
        elif self._event in ids and len(ids) == 1:
            self._change()
        else:
            at = ids.index(self._event) + 1 if self._event in ids else 0
            self.show_event(ids[at % len(ids)])

    def _chosen(self, id: int | None) -> None:
        if not self._is_list:
            return
        if id is None:
            self._event = None
            self.panel.clear(self.tr("Choose an event"))
        else:
            self.show_event(id)

    def _open_event(self, id: int) -> None:
        self.show_event(id)
        self._change()

    def _on_changed(self, tables: frozenset[str]) -> None:
        """What is on the screen may be about to vanish by an undo."""
        if not tables & SHOWS:
            return
        known = self._event is not None and self._event in events.rows(
            self._context.library, [self._event]
        )
        if not known:
            self._event = None
        self.sheet.reload()
        if self._is_list and known and self._event is not None:
            self.show_event(self._event)

    # Acts

    def new(self) -> None:
        """A new event on the chosen day, from today on."""
        library = self._context.library
        day = self.sheet.day
        on = day.on if day and not self._is_list else library.today
        typed = EventDialog.ask(self, self._context, EventDraft(on))
        if typed is None:
            return
        draft = replace(typed.draft, organisations=typed.partners.written(library))
        done = attempt(self._context, partial(events.plan, library, draft))
        self._go_to(done, draft.on)

    def _go_to(self, done: Done | None, on: date) -> None:
        if done is None or done.id is None:
            return
        self._event = done.id
        self.sheet.go(on)
        if self._is_list:
            self.table.choose(done.id)
        self.show_event(done.id)

    def _change(self) -> None:
        card = events.get(self._context.library, self._event or 0)
        typed = EventDialog.ask(self, self._context, card.draft, card)
        if typed is None:
            return
        library = self._context.library
        draft = replace(typed.draft, organisations=typed.partners.written(library))
        self._go_to(attempt(self._context, partial(events.change, library, card.id, draft)),
                    draft.on)  # fmt: skip

    def _hold(self) -> None:
        """How many came; of a held event the number is corrected."""
        library = self._context.library
        card = events.get(library, self._event or 0)
        told = replace(card, outcome=exhibits.proposed(library, card))
        held = HeldDialog.ask(self, self._context, told)
        if held is None:
            return
        if card.state is EventState.HELD:
            act = partial(events.correct, library, card.id, held.outcome)
        else:
            act = partial(events.hold, library, card.id, held.outcome, held.on)
        self._go_to(attempt(self._context, act), held.on)

    def _move(self) -> None:
        card = events.get(self._context.library, self._event or 0)
        moved = MoveDialog.ask(self, self._context, card)
        if moved is not None:
            act = partial(events.move, self._context.library, card.id, moved.on, moved.reason)
            self._go_to(attempt(self._context, act), moved.on)

    def _cancel(self) -> None:
        card = events.get(self._context.library, self._event or 0)
        reason = CancelDialog.ask(self, self._context, card)
        if reason is not None:
            attempt(self._context, partial(events.cancel, self._context.library, card.id, reason))

    def _resume(self) -> None:
        attempt(self._context, partial(events.resume, self._context.library, self._event or 0))

    def _trash(self) -> None:
        id, self._event = self._event or 0, None
        attempt(self._context, partial(events.trash, self._context.library, id))

    def _repeat(self) -> None:
        library, card = self._context.library, events.get(self._context.library, self._event or 0)
        stops = SeriesDialog.ask(self, self._context, card)
        if stops is not None:
            attempt(self._context, partial(event_series.plan, library, card.id, stops))

    def _exhibits(self) -> None:
        from desktop_app.ui.tabs.events.exhibits import ExhibitsDialog

        ExhibitsDialog(self, self._context, self._event or 0).exec()

    def _poster(self) -> None:
        from desktop_app.ui.tabs.events.poster import show_event

        show_event(self, self._context, self._event or 0)

    def _cards(self) -> None:
        from desktop_app.ui.tabs.events.certificates import show_cards

        show_cards(self, self._context, self._event or 0)

    def _plan_poster(self) -> None:
        from desktop_app.ui.tabs.events.poster import show_month

        show_month(self, self._context, self.sheet.month)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Events", "%n event(s)", "", n)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return CalendarSection(context)
