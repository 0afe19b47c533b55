"""The first screen: the desk with its one box, and what the day asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.classes import Age
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.denial import DenialDialog
from desktop_app.ui.tabs.today.cards import DayCards
from desktop_app.ui.tabs.today.counters import Counters
from desktop_app.ui.tabs.today.day_control import DayControl
from desktop_app.ui.tabs.today.desk import Desk
from desktop_app.ui.tabs.today.papers import pack_bag
from desktop_app.ui.tabs.today.references import ReferencesDialog
from desktop_app.ui.tabs.today.session import Session


class TodayTab(QWidget):
    """Left the desk and what was done at it today, right visits and cards."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.desk = Desk(context)
        self.session = Session(context)
        self.counters = Counters(context, self._day)
        self.day = DayControl(context)
        self.cards = DayCards(context)
        self.counters.finished.connect(self.desk.begin)
        self.counters.asked.connect(self.ask_reference)
        left = QVBoxLayout()
        left.setSpacing(look.px(10))
        left.addWidget(self.desk)
        left.addWidget(self.session, 1)
        right = QVBoxLayout()
        right.setSpacing(look.px(10))
        right.addWidget(self.day)
        right.addWidget(self.counters)
        right.addWidget(self.cards, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(16))
        row.addLayout(left, 11)
        row.addLayout(right, 8)

    def activate(self) -> None:
        """The box is ready for typing or a scan."""
        self.desk.begin()

    def showEvent(self, event: QShowEvent) -> None:
        """At the start too: before it is shown, the box cannot take the focus."""
        super().showEvent(event)
        self.desk.begin()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """F3 … F6, F12, Ctrl+0, and a reader put on the desk from another tab."""
        return {
            "find": self.desk.begin,
            "visit": self.counters.begin,
            "issue": self.desk.issue,
            "return": self.desk.take_back,
            "hall": self.desk.modes.toggle_hall,
            "day": self.day.begin,
            "serve": self.desk.serve,
            "paper": self.cards.enter_paper,
            "reference": self.ask_reference,
            "denial": self.write_denial,
            "saddlebag": partial(pack_bag, self._context),
            "sheets": self.cards.show_sheets,
            "sheets_of": self.cards.show_sheets_of,
        }

    def ask_reference(self) -> None:
        """F12: a question of the reader on the desk, or of a grown-up."""
        ReferencesDialog.ask(self, self._context, self._age().value, self._day())
        self.desk.begin()

    def write_denial(self) -> None:
        """Shift+F12: what was asked for in vain, for the reader on the desk."""
        card = self.desk.reader.card
        wanted = self.desk.box.text().strip()
        DenialDialog.write(self, self._context, wanted, card.id if card else None, self._day())
        self.desk.begin()

    def _age(self) -> Age:
        card, day = self.desk.reader.card, self._day()
        registration = card.registration(day.year) if card else None
        return Age(registration.age) if registration else Age.ADULT

    def _day(self) -> date:
        """The day that visits and questions are counted on."""
        return self._context.day


def build(context: UiContext) -> QWidget:
    """The tab of the registry."""
    return TodayTab(context)
