"""Repeat an event, or take it on a tour: one day a line, an aimak behind the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain import series
from desktop_app.domain.dates import parse_date, short
from desktop_app.domain.errors import Problem
from desktop_app.domain.series import Every, Stop
from desktop_app.services import event_series
from desktop_app.services.events import EventCard
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, Form, IntegerField, MultilineField, Option
from desktop_app.ui.pieces import words


@dataclass(frozen=True)
class Route:
    """The days that could be read, and the first line that could not."""

    stops: tuple[Stop, ...]
    unread: str = ""


class SeriesDialog(FormDialog[Route]):
    """How often and how many times fill the list of days; the list can be typed over."""

    def __init__(self, parent: QWidget | None, context: UiContext, card: EventCard) -> None:
        self._context = context
        self._card = card
        self._skipped = words("", "soft", wrap=True)
        super().__init__(
            parent,
            context.translate("SeriesDialog", "Repeat the event, tour"),
            save=context.translate("SeriesDialog", "Plan all days"),
            wording=partial(sentence, context),
        )
        self.resize(look.fitting(600, 520))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, card: EventCard
    ) -> tuple[Stop, ...] | None:
        """The days she wants; None when she went back."""
        route = cls(parent, context, card).run()
        return route.stops if route else None

    def build(self, form: Form) -> None:
        """How often, how many times, the days."""
        form.add_widget(words(self._card.title(self._context.language), "heading", wrap=True))
        titles = {
            Every.WEEK: self.tr("Every week"),
            Every.FORTNIGHT: self.tr("Every two weeks"),
            Every.MONTH: self.tr("Every month on this weekday"),
        }
        options = [Option(every.value, title) for every, title in titles.items()]
        form.add(ChoiceField("every", self.tr("How often"), options))
        form.add(IntegerField("times", self.tr("How many times more")))
        form.add_widget(self._skipped)
        self._skipped.hide()
        form.add(
            MultilineField(
                "stops",
                self.tr("Days"),
                self.tr("One day a line. For a tour the aiyl aimak behind it: 12.10.2026 Алма"),
                lines=5,
            )
        )
        form.fields["every"].changed.connect(self._fill)
        form.fields["times"].changed.connect(self._fill)

    def _fill(self) -> None:
        """The days by the rule, without days off."""
        every, n = self.form.fields["every"].value(), self.form.fields["times"].value()
        if not every or not n or not 0 < n <= series.MOST:
            return
        found = [Stop(day) for day in series.days(self._card.draft.on, Every(every), n)]
        kept, skipped = event_series.split(self._context.library, found)
        self.form.fields["stops"].set_value("\n".join(short(stop.on) for stop in kept))
        told = self.tr("Days off are left out: {days}")
        days = ", ".join(short(stop.on) for stop in skipped)
        self._skipped.setText(told.format(days=days))
        self._skipped.setVisible(bool(skipped))

    def read(self) -> Route:
        """Each line: a day, and what stands behind it."""
        stops, today = [], self._context.library.today
        for line in self.form.fields["stops"].value().splitlines():
            day, _, district = line.strip().partition(" ")
            on = parse_date(day, today)
            if on is None and day:
                return Route((), line.strip())
            if on is not None:
                stops.append(Stop(on, district.strip(" -–—")))
        return Route(tuple(stops))

    def problems(self, draft: Route) -> Sequence[Problem]:
        """A line that is no day; no days at all."""
        if draft.unread:
            return [Problem("stops", "series_line_unread", facts={"line": draft.unread})]
        return event_series.problems(draft.stops)
