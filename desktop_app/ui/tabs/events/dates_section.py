"""«Даты»: the year's dates; hers are added, the shipped ones edited, hidden or confirmed."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain import dates
from desktop_app.domain.own_dates import DateDraft, drafted
from desktop_app.services import dates as services
from desktop_app.services.dates import Listed, Shown
from desktop_app.services.library import Done
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.pieces import button, tool, words
from desktop_app.ui.sections import lay_out
from desktop_app.ui.short_list import ShortSource
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.events.date_dialog import AnnounceDialog, DateDialog, rule_words

_TWICE = 4  # a date falls at most so often into a year


@dataclass(frozen=True)
class Choice:
    """What the list shows."""

    year: int
    shown: Shown
    kind: str


class DateSource(ShortSource[Listed]):
    """Dates of the chosen year; the ids stay the same while the calendar does."""

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All that match, in the order of their days."""
        choice = filter.choice
        if not isinstance(choice, Choice):
            return self._keep({})
        found = services.listed(self._library, choice.year, choice.shown, choice.kind, filter.text)
        if order in ("ru", "ky"):
            found.sort(key=lambda one: getattr(one.entry.date, order).casefold())
        known: dict[int, Listed] = {}
        for one in found:
            id = one.place * _TWICE + 1
            while id in known:
                id += 1
            known[id] = one
        return self._keep(known, reverse=descending)


class DatesSection(QWidget):
    """A list with a card; the year and two choices above it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._year = context.library.today.year
        self.table = TableView(
            context,
            DateSource(context.library),
            self._columns(),
            name="dates",
            tables={"calendar_date", "lunar_date"},
            count=self._count,
            empty=Empty(
                self.tr("No such dates. Add a day of the village, the school, a person."),
                self.tr("Add a date"),
                self.add,
            ),
        )
        translate = context.translate
        self.shown = self._choice(self.tr("Which to show"), names.titles(translate, "date_shown"))
        kinds = {"": self.tr("All kinds"), **names.titles(translate, "date_kind")}
        self.kind = self._choice(self.tr("Kind of date"), kinds)
        self._title = words("", "heading")
        tools: tuple[QWidget, ...] = (
            self._found_in(),
            self.shown,
            self.kind,
            button(self.tr("Add a date"), self.add, name="primary", icon="plus"),
        )
        self.panel = DetailPanel()
        lay_out(self, tools, Split(context, "dates", self.table, self.panel))
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._opened)
        self.turn(0)

    def _found_in(self) -> QWidget:
        """The search box and, in the same line, the year between its arrows."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.table.search, 1)
        row.addWidget(tool("", partial(self.turn, -1), tip=self.tr("Year before"),
                           icon="chevron-left"))  # fmt: skip
        row.addWidget(self._title)
        row.addWidget(tool("", partial(self.turn, 1), tip=self.tr("Next year"),
                           icon="chevron-right"))  # fmt: skip
        return whole

    def _choice(self, name: str, titles: dict[str, str]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        for code, title in titles.items():
            made.addItem(title, code)
        made.setMinimumContentsLength(10)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.currentIndexChanged.connect(self._show_choice)
        return made

    # What the tab uses

    def activate(self) -> None:
        """Typing begins in the search box."""
        self.table.activate()

    def turn(self, years: int) -> None:
        """Another year."""
        self._year += years
        self._title.setText(str(self._year))
        self._show_choice()

    def _show_choice(self) -> None:
        shown = Shown(self.shown.currentData())
        self.table.set_choice(Choice(self._year, shown, self.kind.currentData()))

    # Acts

    def add(self) -> None:
        """A date of her own."""
        today = self._context.library.today
        draft = DateDialog.ask(self, self._context, DateDraft(f"{today:%m-%d}"))
        if draft is not None:
            attempt(self._context, partial(services.add, self._context.library, draft))

    def change(self, one: Listed) -> None:
        """Edit; of a shipped row a copy takes the place."""
        draft = DateDialog.ask(self, self._context, drafted(one.entry.date))
        if draft is not None:
            library = self._context.library
            attempt(self._context, partial(services.change, library, one.entry, draft))

    def announce(self, one: Listed) -> None:
        """The muftiate has spoken."""
        on = AnnounceDialog.ask(self, self._context, one.falls)
        if on is not None:
            library = self._context.library
            attempt(self._context, partial(services.announce, library, one.falls, on))

    # The card

    def _row(self, id: int | None) -> Listed | None:
        number = None if id is None else self.table.model.row_of(id)
        return None if number is None else self.table.model.row_at(number)

    def _opened(self, id: int) -> None:
        one = self._row(id)
        if one is not None:
            self.change(one)

    def _chosen(self, id: int | None) -> None:
        one = self._row(id)
        if one is None:
            self.panel.clear(self.tr("Choose a date"))
            return
        row, language = one.entry.date, self._context.language
        self.panel.show_card(
            title=row.ky if language == "ky" else row.ru,
            note=names.title(self._context.translate, "date_kind", row.kind),
            rows=self._lines(one),
            actions=self._actions(one),
        )

    def _lines(self, one: Listed) -> list[Line]:
        row, language = one.entry.date, self._context.language
        years = f"{row.since or '…'} – {row.until or '…'}" if row.since or row.until else ""
        found = [
            Line(self.tr("Day"), self._day(one), alarm=one.falls.is_estimated),
            Line(self.tr("When"), rule_words(self._context, row.rule)),
            Line(self.tr("In Russian") if language == "ky" else self.tr("In Kyrgyz"),
                 row.ru if language == "ky" else row.ky),
            Line(self.tr("Year of birth"), str(row.born_year or "")),
            Line(self.tr("Jubilee"), self._jubilee(one)),
            Line(self.tr("Kept"), years),
            Line(self.tr("Note"), row.note),
            Line(self.tr("State"), self._state(one)),
        ]  # fmt: skip
        return [line for line in found if line.value]

    def _state(self, one: Listed) -> str:
        entry = one.entry
        if entry.is_hidden:
            return self.tr("Hidden")
        if entry.is_doubtful:
            return self.tr("Not in the calendar: the day is not certain")
        if one.falls.is_estimated:
            return self.tr("The day is to be announced")
        if entry.own_id is None:
            return ""
        return self.tr("Changed by the library") if entry.replaces else self.tr("Own date")

    def _actions(self, one: Listed) -> list[Action]:
        entry, library = one.entry, self._context.library
        found = []
        if entry.is_hidden:
            found.append(self._act(self.tr("Show again"), partial(services.show, library, entry)))
        elif entry.is_doubtful:
            act = partial(services.confirm, library, entry)
            found.append(self._act(self.tr("Confirm the day"), act))
        elif one.falls.expected_on is not None:
            title = self.tr("Announced day")
            found.append(Action(title, partial(self.announce, one), "check", primary=True))
        found.append(Action(self.tr("Change"), partial(self.change, one), "pencil"))
        if not entry.is_hidden:
            act = partial(services.hide, library, entry)
            found.append(Action(self.tr("Hide"), partial(self._do, act), "x"))
        if entry.own_id is not None and entry.replaces:
            act = partial(services.reset, library, entry)
            title = self.tr("As it came")
            found.append(Action(title, partial(self._do, act), "arrow-back-up"))
        return found

    def _act(self, title: str, act: Callable[[], Done]) -> Action:
        return Action(title, partial(self._do, act), "check", primary=True)

    def _do(self, act: Callable[[], Done]) -> None:
        attempt(self._context, act)

    # The columns

    def _columns(self) -> tuple[Column[Listed], ...]:
        """The title in the window's language; the card tells the other."""
        lang = self._context.language
        return (
            Column("on", self.tr("Day"), 17, self._day, sort="on"),
            Column(lang, self.tr("Title"), 30, lambda one: getattr(one.entry.date, lang),
                   sort=lang, stretch=True),
            Column("kind", self.tr("Kind"), 24, self._kind),
            Column("jubilee", self.tr("Jubilee"), 9, self._jubilee),
        )  # fmt: skip

    def _day(self, one: Listed) -> str:
        falls, language = one.falls, self._context.language
        text = dates.day_month(falls.on, language)
        if falls.until != falls.on:
            text = f"{dates.short(falls.on)[:5]} – {dates.short(falls.until)[:5]}"
        return f"{text} ?" if falls.is_estimated else text

    def _kind(self, one: Listed) -> str:
        return names.title(self._context.translate, "date_kind", one.entry.date.kind)

    def _jubilee(self, one: Listed) -> str:
        n = one.falls.anniversary
        return self._context.translate("Calendar", "{n} years").format(n=n) if n else ""

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("DatesSection", "%n date(s)", "", n)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return DatesSection(context)
