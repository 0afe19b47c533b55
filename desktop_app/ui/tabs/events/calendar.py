"""The calendar of events: month, week, year or list, the card beside it, the acts on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.events import EventDraft, EventState
from desktop_app.services import calendar, event_days, event_series, events, exhibits
from desktop_app.services.calendar import Day
from desktop_app.services.events import EventRow
from desktop_app.services.library import Done
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel
from desktop_app.ui.history import steps
from desktop_app.ui.tables import Empty, TableView
from desktop_app.ui.tabs.events import card as cards
from desktop_app.ui.tabs.events import day_panel, opened, saving
from desktop_app.ui.tabs.events.bar import CalendarBar
from desktop_app.ui.tabs.events.beside import Beside
from desktop_app.ui.tabs.events.change_dialogs import CancelDialog, MoveDialog
from desktop_app.ui.tabs.events.columns import columns
from desktop_app.ui.tabs.events.dialogs import EventDialog
from desktop_app.ui.tabs.events.filter import SheetFilter
from desktop_app.ui.tabs.events.listing import EventSource, ListChoice
from desktop_app.ui.tabs.events.month import MonthSheet
from desktop_app.ui.tabs.events.open_days import OpenDays
from desktop_app.ui.tabs.events.outcome_dialog import HeldDialog
from desktop_app.ui.tabs.events.series_dialog import SeriesDialog
from desktop_app.ui.tabs.events.week import WeekSheet
from desktop_app.ui.tabs.events.year import YearSheet

SHOWS = frozenset(
    {
        *("event", "event_organisation", "event_document", "event_dossier"),
        "event_photo",
        *("organisation", "record", "calendar_date", "lunar_date", "event_form", "reader_group"),
    }
)


class CalendarSection(QWidget):
    """Four views of the same days; the card of the chosen event or day beside them."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._event: int | None = None
        self._listed: int | None = None  # the row of the list that was chosen last
        self._on = context.library.today
        self.view = "month"
        self.sheet = MonthSheet(context)
        self.week = WeekSheet(context)
        self.year = YearSheet(context)
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
        self.bar = CalendarBar(context)
        self.open_days = OpenDays(context)
        self._views: dict[str, MonthSheet | YearSheet | TableView[EventRow]] = {
            "month": self.sheet,
            "week": self.week,
            "year": self.year,
            "list": self.table,
        }
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        wanted = context.preferences.text("events/view")
        self.show_view(wanted if wanted in self._views else "month")

    def _lay_out(self) -> None:
        for view in self._views.values():
            self._stack.addWidget(view)
        left = QWidget()
        days = QVBoxLayout(left)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(look.px(6))
        days.addWidget(self.open_days)
        days.addWidget(self._stack, 1)
        self._split = Beside(left, self.panel, lambda: self._views[self.view].minimumWidth())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.bar)
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        for sheet in (self.sheet, self.week):
            sheet.chosen.connect(partial(self._day_chosen, sheet))
            sheet.opened.connect(self._open_day)
            sheet.picked.connect(self.show_event)
            sheet.turned.connect(self._turned)
            sheet.dropped.connect(self._put)
            sheet.shifted.connect(self._shift)
        self.year.chosen.connect(self._year_chosen)
        self.year.opened.connect(self._open_month)
        self.year.turned.connect(self._turned)
        self.open_days.picked.connect(self.show_event)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open_event)
        bar = self.bar
        bar.turned.connect(self._turn)
        bar.today.connect(self._go_today)
        bar.viewed.connect(self.show_view)
        bar.new.connect(self.new)
        bar.saved.connect(self._save)
        bar.printed.connect(self._print)
        bar.filter.chosen.connect(self._filtered)
        self._context.bus.changed.connect(self._on_changed)

    # What the tab uses

    def activate(self) -> None:
        """The view that is shown gets the focus."""
        if self._is_list:
            self.table.activate()
        else:
            self._views[self.view].setFocus()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """F8, and one event for the first screen."""
        return {"new": self.new, "show": self.show_event}

    def show_view(self, key: str) -> None:
        """Month, week, year or list; the choice is remembered."""
        self.view = key
        view = self._views[key]
        self._stack.setCurrentWidget(view)
        self._split.make_room()
        if isinstance(view, (MonthSheet, YearSheet)):
            view.show_month(self._on)
        self._context.preferences.put("events/view", key)
        self._turned(self._on)
        self.activate()

    def show_event(self, id: int) -> None:
        """The card of an event in the panel."""
        self._event = id
        context = self._context
        card = events.get(context.library, id)
        beside = partial(partial, opened.of_event, self, context, id)
        acts = cards.EventActs(
            self._hold, self._change, beside("poster"), beside("cards"), self._move, self._cancel,
            self._resume, self._trash, beside("exhibits"), self._repeat,
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
        return self.view == "list"

    @property
    def _day(self) -> Day | None:
        """The chosen day of the sheet that is shown."""
        return self.week.day if self.view == "week" else self.sheet.day

    def _go(self, on: date) -> None:
        """To a day, in the view that is shown; the list follows by month."""
        self._on = on
        view = self._views[self.view]
        if isinstance(view, (MonthSheet, YearSheet)):
            view.go(on)
        self._turned(on)

    def _turn(self, pages: int) -> None:
        view = self._views[self.view]
        paged = view if isinstance(view, (MonthSheet, YearSheet)) else self.sheet
        self._go(paged.page(self._on, pages))

    def _go_today(self) -> None:
        self._go(self._context.library.today)
        self.activate()

    def _turned(self, on: date) -> None:
        self._on = on
        view = self._views[self.view]
        titled = view if isinstance(view, (MonthSheet, YearSheet)) else self.sheet
        self.bar.show_view(self.view, titled.heading(on))
        now = self.bar.filter.now
        self.table.set_choice(ListChoice(on.replace(day=1), now.state, now.form))
        self._show_open_days()

    def _show_open_days(self) -> None:
        shown = self.bar.filter.now.is_shown
        found = calendar.open_events(self._context.library, self._on)
        self.open_days.show_events([row for row in found if shown(row)])

    def _filtered(self, chosen: SheetFilter) -> None:
        for sheet in (self.sheet, self.week, self.year):
            sheet.set_filter(chosen)
        self._turned(self._on)

    def _day_chosen(self, sheet: MonthSheet, on: date) -> None:
        if sheet is self._views[self.view]:
            self._on = on
            self._show_day()

    def _year_chosen(self, day: Day) -> None:
        self._on, self._event = day.on, None
        self._show_empty_day(day)

    def _open_month(self, on: date) -> None:
        """Enter in the year: the day's month."""
        self._on = on
        self.show_view("month")

    def _show_day(self) -> None:
        """One event: its card; none or several: the day."""
        day = self._day
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
        day_panel.show(self.panel, self._context, day, self.show_event, self.new)

    def _open_day(self, on: date) -> None:
        """Enter: plan on an empty day, else go through the day's events."""
        day = self._day
        ids = [row.id for row in day.events] if day else []
        if not ids:
            self.new()
        elif self._event in ids and len(ids) == 1:
            self._change()
        else:
            at = ids.index(self._event) + 1 if self._event in ids else 0
            self.show_event(ids[at % len(ids)])

    def _chosen(self, id: int | None) -> None:
        """A card from elsewhere, of no row of the list, stays when the list has none to choose."""
        if not self._is_list:
            return
        listed, self._listed = self._listed, id
        if id is not None:
            self.show_event(id)
        elif self._event in (None, listed):
            self._clear()

    def _clear(self) -> None:
        self._event = None
        self.panel.clear(self.tr("Choose an event"))

    def _open_event(self, id: int) -> None:
        self.show_event(id)
        self._change()

    def _on_changed(self, tables: frozenset[str]) -> None:
        """What is on the screen may be about to vanish by an undo; else the card stays."""
        if not tables & SHOWS:
            return
        shown = self._event
        if shown is not None and shown not in events.rows(self._context.library, [shown]):
            shown = None
            self._clear()
        view = self._views[self.view]
        if isinstance(view, (MonthSheet, YearSheet)):
            view.reload()
        self._show_open_days()
        if shown is not None:
            self.show_event(shown)

    # Acts

    def new(self) -> None:
        """A new event on the chosen day, from today on."""
        library = self._context.library
        on = library.today if self._is_list else self._on
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
        self._go(on)
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
            act = partial(event_days.put, self._context.library, card.id, moved.on, moved.reason)
            self._go_to(attempt(self._context, act), moved.on)

    def _put(self, id: int, on: date) -> None:
        """Dropped on a day; where it came from is no move."""
        card = events.get(self._context.library, id)
        if card.draft.on != on or card.draft.is_day_open:
            act = partial(event_days.put, self._context.library, id, on)
            self._go_to(attempt(self._context, act), on)

    def _shift(self, by: int) -> None:
        """Ctrl and an arrow: the shown event by a day or a week, an open one onto this day."""
        if self._event is None:
            self._context.strip.warn(self.tr("Choose an event first: Enter on its day."))
            return
        card = events.get(self._context.library, self._event)
        is_open = card.draft.is_day_open
        self._put(card.id, self._on if is_open else card.draft.on + timedelta(days=by))

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

    def _print(self, what: str) -> None:
        opened.of_month(self, self._context, what, self._on)

    def _save(self, what: str) -> None:
        saving.save(self, self._context, what, self._on, self._event)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Events", "%n event(s)", "", n)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return CalendarSection(context)
