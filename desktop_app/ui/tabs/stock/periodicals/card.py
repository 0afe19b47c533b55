"""The panel of a title: what it is, its subscriptions, where its issues go, what can be done."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain import dates
from desktop_app.domain.numbers import money
from desktop_app.domain.periodicals import PAYING, SubscriptionDraft
from desktop_app.services import deliveries, organisations, periodicals, subscriptions
from desktop_app.services.periodicals import PeriodicalRow
from desktop_app.services.subscriptions import SubscriptionRow
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line
from desktop_app.ui.history import steps
from desktop_app.ui.pieces import tool, words
from desktop_app.ui.tabs.stock.periodicals.dialogs import SubscriptionDialog
from desktop_app.ui.tabs.stock.periodicals.issue_dialogs import HandOnDialog

_SUNDAY = date(2026, 1, 4)


class Section(Protocol):
    """What the panel asks of the section that it stands in."""

    def open_year(self, periodical_id: int) -> None: ...

    def change(self, periodical_id: int) -> None: ...


def show(context: UiContext, section: Section, panel: DetailPanel, row: PeriodicalRow) -> None:
    """Fill the panel."""
    Card(context, section, panel, row).show()


class Card:
    """One title in the panel."""

    def __init__(
        self, context: UiContext, section: Section, panel: DetailPanel, row: PeriodicalRow
    ) -> None:
        self._context = context
        self._section = section
        self._panel = panel
        self._row = row

    def show(self) -> None:
        """Its facts, its acts, its subscriptions."""
        row, translate = self._row, self._context.translate
        self._panel.show_card(
            title=row.title,
            note=row.draft.publisher,
            rows=self._facts(),
            actions=[
                Action(
                    translate("PeriodicalCard", "Issues of the year"),
                    partial(self._section.open_year, row.id),
                    "calendar",
                    primary=True,
                ),
                Action(translate("PeriodicalCard", "Subscribe"), self.subscribe, "plus"),
                Action(translate("PeriodicalCard", "Renew"), self.renew, "restore"),
                Action(translate("PeriodicalCard", "More"), self.subscribe, menu=self._more()),
            ],
            extra=self._lists(),
            history=steps(self._context, "periodical", row.id),
        )

    def _more(self) -> tuple[Action, ...]:
        translate = self._context.translate
        return (
            Action(translate("PeriodicalCard", "Each issue to…"), self.add_route),
            Action(
                translate("PeriodicalCard", "Edit"), partial(self._section.change, self._row.id)
            ),
            Action(
                translate("PeriodicalCard", "Article for the self-government folder"),
                partial(self._context.bus.go, "inquiries", "article_of", self._row.id),
            ),
            Action(translate("PeriodicalCard", "To the trash"), self.trash),
        )

    def subscribe(self) -> None:
        """A new term, proposed after the last one."""
        library = self._context.library
        draft = subscriptions.proposed(library, self._row.id)
        ordered = SubscriptionDialog.ask(
            self._panel, self._context, self._row.title, draft, new=True
        )
        if ordered is not None:
            act = partial(subscriptions.subscribe, library, ordered.draft, ordered.paid_on)
            attempt(self._context, act)

    def renew(self) -> None:
        """The next term at once."""
        attempt(self._context, partial(subscriptions.renew, self._context.library, self._row.id))

    def add_route(self) -> None:
        """Each issue goes to a body from now on."""
        draft = HandOnDialog(self._panel, self._context, self._row.title, standing=True).run()
        if draft is not None:
            act = partial(deliveries.add_route, self._context.library, self._row.id)
            attempt(self._context, partial(act, draft.organisation_id, draft.copies))

    def trash(self) -> None:
        """It is waited for no longer."""
        attempt(self._context, partial(periodicals.trash, self._context.library, self._row.id))

    def _facts(self) -> list[Line]:
        translate, draft = self._context.translate, self._row.draft
        often = names.title(translate, "pace", draft.frequency.pace)
        days = [
            dates.weekday_short(_SUNDAY + timedelta(days=day), self._context.language)
            for day in draft.frequency.weekdays
        ]
        if draft.frequency.times:
            days.append(str(draft.frequency.times))
        years = draft.keep_years or 0
        kept = (
            translate("PeriodicalCard", "for ever")
            if draft.keep_years is None
            else translate("PeriodicalCard", "%n year(s)", "", years)
        )
        local = translate("PeriodicalCard", "yes") if draft.local else ""
        facts = (
            (translate("PeriodicalCard", "Kind"), self._title("periodical_kind", draft.kind)),
            (translate("PeriodicalCard", "Postal index"), draft.index_no),
            (translate("PeriodicalCard", "How often?"), ", ".join([often, *days])),
            (translate("PeriodicalCard", "Language"), self._title("language", draft.language)),
            (translate("PeriodicalCard", "Content"), self._title("content", draft.content)),
            (translate("PeriodicalCard", "Of our own place"), local),
            (translate("PeriodicalCard", "Kept"), kept),
            (translate("PeriodicalCard", "Note"), draft.note),
        )
        return [Line(label, text) for label, text in facts if text]

    def _title(self, group: str, code: str) -> str:
        return names.title(self._context.translate, group, code)

    def _lists(self) -> QWidget:
        """Subscriptions of last year, this one and the next; standing deliveries."""
        library, translate = self._context.library, self._context.translate
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        now = library.today.year
        terms = [
            term
            for year in (now + 1, now, now - 1)
            for term in subscriptions.of_title(library, self._row.id, year)
        ]
        if terms:
            column.addWidget(words(translate("PeriodicalCard", "Subscriptions"), "heading"))
        for term in terms:
            column.addLayout(self._term(term))
        routes = deliveries.routes(library, self._row.id)
        if routes:
            column.addWidget(words(translate("PeriodicalCard", "Each issue goes to"), "heading"))
        bodies = organisations.rows(library, [route.organisation_id for route in routes])
        for route in routes:
            name = bodies[route.organisation_id].name(self._context.language)
            line = QHBoxLayout()
            line.addWidget(words(f"{name} × {route.copies}", wrap=True), 1)
            act = partial(deliveries.end_route, library, self._row.id, route.id)
            tip = translate("PeriodicalCard", "No longer")
            line.addWidget(tool("", partial(attempt, self._context, act), tip=tip, icon="x"))
            column.addLayout(line)
        return body

    def _term(self, term: SubscriptionRow) -> QHBoxLayout:
        translate = self._context.translate
        line = QHBoxLayout()
        line.addWidget(words(told(self._context, term), wrap=True), 1)
        if term.record_id is None and term.draft.money and term.draft.origin in PAYING:
            act = partial(
                subscriptions.pay, self._context.library, term.id, self._context.library.today
            )
            tip = translate("PeriodicalCard", "Paid today: enter the sum as spent")
            line.addWidget(tool("", partial(attempt, self._context, act), tip=tip, icon="check"))
        tip = translate("PeriodicalCard", "Edit")
        line.addWidget(tool("", partial(self._change_term, term), tip=tip, icon="pencil"))
        cancel = partial(subscriptions.cancel, self._context.library, term.id)
        tip = translate("PeriodicalCard", "Cancel the subscription")
        line.addWidget(tool("", partial(attempt, self._context, cancel), tip=tip, icon="x"))
        return line

    def _change_term(self, term: SubscriptionRow) -> None:
        ordered = SubscriptionDialog.ask(
            self._panel, self._context, self._row.title, term.draft, new=False
        )
        if ordered is not None:
            act = partial(subscriptions.change, self._context.library, term.id, ordered.draft)
            attempt(self._context, act)


def told(context: UiContext, term: SubscriptionRow) -> str:
    """«1–6.2026, 2 экз., 1 201 сом, оплачено»."""
    translate, draft = context.translate, term.draft
    n = draft.copies
    parts = [months(draft), translate("PeriodicalCard", "%n copy(ies)", "", n)]
    if draft.money:
        parts.append(money(draft.money))
    parts.append(names.title(translate, "subscription_origin", draft.origin))
    if term.record_id is not None:
        parts.append(translate("PeriodicalCard", "paid"))
    return ", ".join(parts)


def months(draft: SubscriptionDraft) -> str:
    """«1–6.2026»; the whole year is «2026»."""
    if (draft.first_month, draft.last_month) == (1, 12):
        return str(draft.year)
    if draft.first_month == draft.last_month:
        return f"{draft.first_month}.{draft.year}"
    return f"{draft.first_month}–{draft.last_month}.{draft.year}"
