"""The plan of work: rows by sections with what became of them; the fact below."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop_app.documents import names, plan_words
from desktop_app.documents.plan import PlanSheet
from desktop_app.domain import dates
from desktop_app.domain.events import EventState
from desktop_app.domain.periods import Period, of_months
from desktop_app.domain.plans import Addressee, Mark
from desktop_app.domain.text import has_words
from desktop_app.services import calendar, plans
from desktop_app.services.plans import Plan, PlanRow
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.paging import Column, Filter
from desktop_app.ui.pieces import button, menu, tool, words
from desktop_app.ui.tables import Empty, TableView
from desktop_app.ui.tabs.events.more_fields import form_fields
from desktop_app.ui.tabs.events.plan_dialogs import (
    DayDialog,
    RowDialog,
    ask_calendar,
    ask_last_year,
)

SHOWS = frozenset({"event", "event_organisation", "organisation"})
_ADDRESSEE = "plan/addressee"


@dataclass(frozen=True)
class Entry:
    """A row of the table: the head of a section, or an event."""

    head: str = ""
    told: str = ""
    row: PlanRow | None = None


class PlanSource:
    """One plan's rows with the sections' heads between them, which have negative ids."""

    def __init__(self, context: UiContext) -> None:
        self._context = context
        self._entries: dict[int, Entry] = {}
        self.plan: Plan | None = None

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """By section and day; a search leaves the sections that have something."""
        self._entries = {}
        if isinstance(filter.choice, Period):
            self.plan = plans.plan(self._context.library, filter.choice)
            titles = names.titles(self._context.translate, "plan_section")
            for section, rows in self.plan.sections():
                self._add(titles[section], rows, filter.text)
            outside = self._context.translate("Plan", "Outside the plan")
            self._add(outside, self.plan.outside, filter.text, is_plan=False)
        return array("q", self._entries)

    def rows(self, ids: Sequence[int]) -> dict[int, Entry]:
        """Those that were read with the plan."""
        return {id: self._entries[id] for id in ids if id in self._entries}

    def row(self, id: int | None) -> PlanRow | None:
        """The event of a row; None at a section's head."""
        entry = self._entries.get(id or 0)
        return entry.row if entry else None

    def _add(
        self, title: str, rows: Sequence[PlanRow], typed: str, *, is_plan: bool = True
    ) -> None:
        assert self.plan
        found = [row for row in rows if has_words(typed, row.search_key)]
        if not found:
            return
        told = str(len(rows))
        if is_plan:
            counts = self.plan.counted(rows)
            told = self._context.translate("Plan", "{done} of {planned} done").format(
                done=counts.done, planned=counts.planned
            )
        self._entries[-1 - len(self._entries)] = Entry(title.upper(), told)
        self._entries |= {row.id: Entry(row=row) for row in found}


class PlanSection(QWidget):
    """Year and month above, what fills the plan beside them, the rows, the counts below."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        today = context.library.today
        self.year = today.year
        self._title = words("", "title")
        self.months = QComboBox()
        self.months.setAccessibleName(self.tr("Month"))
        self.months.addItem(self.tr("Whole year"), 0)
        for number in range(1, 13):
            self.months.addItem(dates.month_name(number, context.language).capitalize(), number)
        self.source = PlanSource(context)
        self.table = TableView(
            context,
            self.source,
            self._columns(),
            name="plan",
            tables=SHOWS,
            count=self._count,
            empty=Empty(""),
        )
        self._day_button = button(self.tr("Set the day"), self.set_day, icon="calendar-event")
        self.table.add_tool(self._day_button)
        self._print_button = button(self.tr("Print"), icon="printer")
        self._lay_out()
        self._offer_papers()
        self.months.currentIndexChanged.connect(lambda _: self._turned())
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)
        self._turned()

    @property
    def month(self) -> int:
        """The chosen month; 0 for the whole year."""
        return int(self.months.currentData())

    @property
    def period(self) -> Period:
        """The year or the month that is shown."""
        return of_months(self.year, self.month or 1, 1 if self.month else 12)

    def _lay_out(self) -> None:
        holder = QWidget()
        bar = FlowLayout(holder, look.px(6))
        for widget in (
            tool("", partial(self._turn, -1), tip=self.tr("Year before"), icon="chevron-left"),
            self._title,
            tool("", partial(self._turn, 1), tip=self.tr("Next year"), icon="chevron-right"),
            self.months,
            button(self.tr("From last year's plan"), self.from_last_year),
            button(self.tr("From the calendar"), self.from_calendar),
            self._print_button,
            button(self.tr("Add a row"), self.add, name="primary", icon="plus"),
        ):
            bar.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(holder)
        column.addWidget(self.table, 1)

    # What the tab uses

    def activate(self) -> None:
        """Typing begins in the search box."""
        self.table.activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """The next month's plan, for the first screen."""
        return {"plan_next": self.show_next}

    def show_next(self) -> None:
        """The plan of the next month."""
        today = self._context.library.today
        self.show_month(today.year + today.month // 12, today.month % 12 + 1)

    def show_month(self, year: int, month: int) -> None:
        """The plan of a month; 0 for the whole year."""
        self.year = year
        self.months.blockSignals(True)
        self.months.setCurrentIndex(month)
        self.months.blockSignals(False)
        self._turned()

    # Acts

    def add(self) -> None:
        """A new row, in the chosen month or this one."""
        context, today = self._context, self._context.library.today
        month = self.month or (today.month if self.year == today.year else 1)
        draft = RowDialog.ask(self, context, self.year, month)
        if draft is None:
            return
        done = attempt(context, partial(plans.add, context.library, draft))
        if done is not None and done.id is not None:
            self.table.choose(done.id)

    def set_day(self) -> None:
        """Give the chosen row its day."""
        row = self.source.row(self.table.current())
        if row is None or not _has_open_day(row):
            return
        on = DayDialog.ask(self, self._context, row)
        if on is not None:
            attempt(self._context, partial(plans.set_day, self._context.library, row.id, on))

    def from_last_year(self) -> None:
        """Tick what is to be held again."""
        library = self._context.library
        ids = ask_last_year(self, self._context, self._last_year(), self.year)
        if ids:
            attempt(self._context, partial(plans.from_last_year, library, self.year, ids))

    def from_calendar(self) -> None:
        """Tick the dates that an event is to mark."""
        library, period = self._context.library, self.period
        offered = plans.from_calendar_offers(library, period)
        title = dates.period_title(period, self._context.language)
        chosen = ask_calendar(self, self._context, offered, title)
        if chosen.ticked:
            form = form_fields(library, chosen.form)
            act = partial(plans.from_calendar, library, period, chosen.ticked, **form)
            attempt(self._context, act)

    def print_plan(self, addressee: Addressee) -> None:
        """The plan on paper for whoever approves it, who stands first the next time."""
        context = self._context
        context.preferences.put(_ADDRESSEE, addressee.value)
        self._offer_papers()
        plan = plans.plan(context.library, self.period)
        sheet = PlanSheet(plan, addressee, context.library.setting("library.director"))
        name = f"{printing.title(context, 'plan')} {self.period.key}"
        printing.show(context, self, "plan", sheet, name=name)

    def print_month(self) -> None:
        """The wall calendar of the chosen month, or of this one."""
        context = self._context
        on = date(self.year, self.month or context.library.today.month, 1)
        days = calendar.month(context.library, on.year, on.month)
        name = f"{printing.title(context, 'calendar.month')} {on:%Y-%m}"
        printing.show(context, self, "calendar.month", on, days, name=name)

    def print_dates(self) -> None:
        """The dates of the year."""
        found = plans.dates(self._context.library, of_months(self.year, 1, 12))
        name = f"{printing.title(self._context, 'calendar.year')} {self.year}"
        printing.show(self._context, self, "calendar.year", self.year, found, name=name)

    def _offer_papers(self) -> None:
        context = self._context
        remembered = context.preferences.text(_ADDRESSEE)
        titles = names.titles(context.translate, "plan_addressee")
        asked = sorted(Addressee, key=lambda one: one.value != remembered)
        plan = self.tr("Plan of work: {addressee}")
        entries: list[tuple[str, Callable[[], object]]] = [
            (plan.format(addressee=titles[one]), partial(self.print_plan, one)) for one in asked
        ]
        entries.append((printing.title(context, "calendar.month"), self.print_month))
        entries.append((printing.title(context, "calendar.year"), self.print_dates))
        self._print_button.setMenu(menu(entries, self._print_button))

    # What is shown

    def _turn(self, years: int) -> None:
        self.year += years
        self._turned()

    def _turned(self) -> None:
        self._title.setText(str(self.year))
        self._teach()
        self._chosen(None)
        self.table.set_choice(self.period)

    def _last_year(self) -> list[PlanRow]:
        """What last year offers for the year or the month that is shown."""
        offered = plans.last_year(self._context.library, self.year)
        return [row for row in offered if self.month in (0, row.month)]

    def _teach(self) -> None:
        """An empty plan begins with last year's where there is one, else with the calendar."""
        title = dates.period_title(self.period, self._context.language)
        title = title[:1].upper() + title[1:]
        if self._last_year():
            text = self.tr("{period}: the plan is empty. Repeat what went well last year")
            taught = Empty(text.format(period=title), self.tr("From last year's plan"),
                           self.from_last_year)  # fmt: skip
        elif plans.from_calendar_offers(self._context.library, self.period):
            text = self.tr("{period}: the plan is empty. Begin with the dates of the calendar")
            taught = Empty(text.format(period=title), self.tr("From the calendar"),
                           self.from_calendar)  # fmt: skip
        else:
            text = self.tr("{period}: nothing was planned")
            taught = Empty(text.format(period=title), self.tr("Add a row"), self.add)
        self.table.set_empty(taught)

    def _chosen(self, id: int | None) -> None:
        row = self.source.row(id)
        self._day_button.setEnabled(row is not None and _has_open_day(row))

    def _open(self, id: int) -> None:
        """Enter: the event's card in the calendar."""
        if self.source.row(id):
            self._context.bus.go("events", "show", id)

    def _count(self, n: int) -> str:
        plan = self.source.plan
        if plan is None:
            return ""
        shown = plan_words.summary(plan.counts, self._context.translate)
        return " · ".join(f"{label}: {number}" for label, number in shown)

    def _columns(self) -> tuple[Column[Entry], ...]:
        translate, language = self._context.translate, self._context.language

        def title(row: PlanRow) -> str:
            return f"{plan_words.form(row, language, translate)}: {row.title(language)}"

        def mark(row: PlanRow) -> str:
            plan = self.source.plan
            return plan_words.became(plan, row, language, translate) if plan else ""

        def is_unmarked(entry: Entry) -> bool:
            plan = self.source.plan
            return bool(plan and entry.row and plan.mark(entry.row) is Mark.UNMARKED)

        def of_row(text: Callable[[PlanRow], str], head: str = "") -> Callable[[Entry], str]:
            return lambda entry: text(entry.row) if entry.row else getattr(entry, head, "")

        return (
            Column("term", self.tr("Term"), 11, of_row(lambda r: plan_words.term(r, language))),
            Column("title", self.tr("Event"), 34, of_row(title, "head"), stretch=True),
            Column("audience", self.tr("For whom"), 14, of_row(lambda r: r.audience)),
            Column("responsible", self.tr("Responsible"), 12, of_row(lambda r: r.responsible)),
            Column("mark", self.tr("What became of it"), 28, of_row(mark, "told"),
                   alarm=is_unmarked),
        )  # fmt: skip


def _has_open_day(row: PlanRow) -> bool:
    return row.is_day_open and row.state == EventState.PLANNED


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return PlanSection(context)
