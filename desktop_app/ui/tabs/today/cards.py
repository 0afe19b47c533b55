"""The cards of the day: what is planned, due, overdue; each with one action."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.dates import month_name, short
from desktop_app.domain.memorable import Occurrence
from desktop_app.domain.plans import DUE_DAY
from desktop_app.services import new_year, plans, today
from desktop_app.services.reminders import Reminder
from desktop_app.services.today import EventLine, Today
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pieces import button, cut, named, words
from desktop_app.ui.tabs.today.paper_day import PaperDialog
from desktop_app.ui.tabs.today.paper_list import PaperList
from desktop_app.ui.tabs.today.papers import desk_papers
from desktop_app.ui.tabs.today.reminders import SHOWN

_OLD_COPY = 3  # days after which the last copy is worth a look
_DATES = 3  # memorable dates shown
_LINE = 100  # letters of a line; the card of it has them all
_SHOWN_TABLES = frozenset(
    "event inquiry loan registration fact issue agreement profile notification dossier title"
    " centre_answer branch_inquiry setting".split()
)


@dataclass(frozen=True)
class _Card:
    """What one card says and does."""

    title: str
    text: str = ""
    action: str = ""
    act: Callable[[], None] | None = None
    alarm: bool = False


class DayCards(QWidget):
    """Rebuilt when something of the day changed."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        context.bus.changed.connect(self._changed)
        context.working.turned.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Look at the day anew."""
        found = today.look(self._context.library)
        body = named(QWidget(), "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, look.px(6), 0)
        column.setSpacing(look.px(8))
        for card in self._cards(found):
            column.addWidget(_frame(card))
        paper = QWidget()
        flow = FlowLayout(paper, look.px(8))
        enter = button(self.tr("Enter a day from paper"), self.enter_paper, icon="list-details")
        flow.addWidget(enter)
        flow.addWidget(button(self.tr("Days from paper"), self.show_sheets))
        column.addWidget(paper)
        column.addWidget(desk_papers(self._context))
        column.addStretch(1)
        self._area.setWidget(body)

    def enter_paper(self) -> None:
        """A day's totals from the paper sheet."""
        PaperDialog.ask(self, self._context)

    def show_sheets(self) -> None:
        """The days typed from paper, to look at or to correct."""
        PaperList.show_days(self, self._context)

    def show_sheets_of(self, day: int) -> None:
        """The sheets of one day, given as its ordinal."""
        PaperList.show_days(self, self._context, date.fromordinal(day))

    def _cards(self, found: Today) -> Iterator[_Card]:
        if found.entered_later:
            told = self.tr(
                "The last entry is of {last}. Set the clock, or everything is counted on a wrong"
                " day."
            )
            yield _Card(
                self.tr("The computer's clock shows {date}").format(date=short(found.on)),
                told.format(last=short(found.entered_later)),
                alarm=True,
            )
        for event in found.awaiting:
            yield self._event(
                event,
                self.tr("How many people came?"),
                f"{short(event.on)} · {event.title(self._context.language)}",
                self.tr("Write down"),
            )
        for event in found.today:
            yield self._event(event, self.tr("Today: {title}"), event.starts_at, self.tr("Open"))
        for event in found.tomorrow:
            yield self._event(event, self.tr("Tomorrow: {title}"), event.starts_at, self.tr("Open"))
        if not found.today and not found.tomorrow:
            yield _Card(
                self.tr("Nothing planned for today"),
                action=self.tr("Plan an event  F8"),
                act=partial(self._context.bus.go, "events", "new"),
            )
        if month := plans.month_due(self._context.library):
            told = self.tr("The plan of {month} is due by the {day}th").format(
                month=month_name(month.month, self._context.language), day=DUE_DAY
            )
            plan_next = partial(self._context.bus.go, "events", "plan_next")
            yield _Card(told, action=self.tr("Plan"), act=plan_next)
        if new_year.is_offered(self._context.library):
            go = partial(self._context.bus.go, "readers", "new_year")
            yield _Card(self.tr("A new year has begun"), action=self.tr("Look"), act=go)
        yield from self._debts(found)
        yield from map(self._reminder, found.reminders)
        if found.dates:
            yield _Card(self.tr("Today in the calendar"), self._dates(found.dates))
        yield from self._figures(found)

    def _event(self, event: EventLine, title: str, text: str, action: str) -> _Card:
        named_title = title.format(title=event.title(self._context.language))
        return _Card(named_title, text, action, partial(self._go, "events", "show", event.id))

    def _reminder(self, one: Reminder) -> _Card:
        shown, translate = SHOWN[one.code], self._context.translate
        lines = (cut(f"{short(on)} · {text}" if on else text, _LINE) for on, text in one.lines)
        card = (one.card,) if shown.takes_card else ()
        go = partial(self._context.bus.go, shown.tab, shown.act, *card)
        title, action = shown.title(translate, one.n), shown.action(translate)
        return _Card(title, "\n".join(lines), action, go, one.alarm)

    def _debts(self, found: Today) -> Iterator[_Card]:
        due, loans, people = found.inquiries_due, found.debts.loans, found.debts.readers
        translate = self._context.translate
        if due:
            late = any(line.due_on < found.on for line in found.inquiries)
            lines = [
                cut(f"№ {o.number} · {short(o.due_on)} · {o.question}", _LINE)
                for o in found.inquiries
            ]
            yield _Card(
                translate("DayCards", "%n inquiry(ies) to answer", "", due),
                "\n".join(lines),
                self.tr("Answer"),
                partial(self._go, "inquiries", "show", found.inquiries[0].id),
                alarm=late,
            )
        if loans:
            yield _Card(
                translate("DayCards", "%n overdue book(s)", "", loans),
                translate("DayCards", "with %n reader(s)", "", people),
                self.tr("Show debtors"),
                partial(self._context.bus.go, "readers", "debtors"),
                alarm=True,
            )

        if missing := found.late_issues:
            yield _Card(
                translate(
                    "DayCards", "%n issue(s) of journals and newspapers did not come", "", missing
                ),
                action=self.tr("Look"),
                act=partial(self._context.bus.go, "stock", "late_issues"),
                alarm=True,
            )

    def _figures(self, found: Today) -> Iterator[_Card]:
        translate = self._context.translate
        registered, loans, days = found.registered, found.loans, found.copy_days
        yield _Card(
            translate("DayCards", "%n reader(s) registered this year", "", registered),
            translate("DayCards", "%n book(s) issued today", "", loans),
            self.tr("Register a reader  F2"),
            partial(self._context.bus.go, "readers", "new"),
        )
        if days is not None and days >= _OLD_COPY:
            yield _Card(
                translate("DayCards", "Last copy was made %n day(s) ago", "", days),
                self.tr("A copy is made each time the program is closed."),
                alarm=True,
            )

    def _dates(self, found: tuple[Occurrence, ...]) -> str:
        translate = self._context.translate
        lines = []
        for one in found[:_DATES]:
            title = one.date.ky if self._context.language == "ky" else one.date.ru
            if n := one.anniversary:
                years = translate("DayCards", "%n year(s)", "", n)
                title = f"{title} — {years}"
            lines.append(title)
        return "\n".join(lines)

    def _go(self, tab: str, act: str, card: int) -> None:
        self._context.bus.go(tab, act, card)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & _SHOWN_TABLES:
            self.reload()


def _frame(card: _Card) -> QFrame:
    frame = named(QFrame(), "card")
    text = QVBoxLayout()
    text.setSpacing(look.px(1))
    title = f"! {card.title}" if card.alarm else card.title
    heading = words(title, "problem" if card.alarm else "label", wrap=True)
    text.addWidget(heading)
    if card.text:
        text.addWidget(words(card.text, "hint", wrap=True))
    row = QHBoxLayout(frame)
    row.setContentsMargins(look.px(12), look.px(6), look.px(8), look.px(6))
    row.addLayout(text, 1)
    if card.act is not None:
        row.addWidget(button(card.action, card.act), 0, Qt.AlignmentFlag.AlignVCenter)
    return frame
