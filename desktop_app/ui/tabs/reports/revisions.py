"""How often the period was handed in, why it was opened again, and what changed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop_app.documents.names import indicator_title
from desktop_app.domain import dates, periods
from desktop_app.domain.errors import Problem
from desktop_app.domain.numbers import money, number
from desktop_app.domain.people import personal_numbers
from desktop_app.services.reports import Change, Report, Revision
from desktop_app.statistics.indicators import indicator
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.fields import MultilineField
from desktop_app.ui.forms import Form
from desktop_app.ui.pieces import button, named, words
from desktop_app.ui.tabs.reports.pages import Page


class RevisionsPage(Page):
    """The newest first; before them, what would change now."""

    reopening = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def show_report(self, report: Report, revisions: Sequence[Revision]) -> None:
        """Show the history of a period."""
        column = self.begin(self.tr("Revisions"))
        column.addWidget(words(self._state(report), "soft", wrap=True))
        if report.is_closed:
            opening = button(self.tr("Open for correction"), self.reopening.emit, icon="pencil")
            column.addWidget(opening, 0, Qt.AlignmentFlag.AlignLeft)
        elif report.changes:
            column.addWidget(self._card(self.tr("Changed so far"), report.reason, report.changes))
        for revision in revisions:
            at = f"{dates.short(revision.closed_at.date())}, {revision.closed_at:%H:%M}"
            title = self.tr("Revision {number}, handed in {at}").format(
                number=revision.number, at=at
            )
            column.addWidget(self._card(title, revision.reason, revision.changes))
        column.addStretch(1)

    def _state(self, report: Report) -> str:
        if report.is_closed:
            return self.tr(
                "The period is handed in: its days are closed and its numbers stay as they are."
            )
        if report.revision:
            return self.tr(
                "The period is open for correction. The next handing-in makes revision {number}."
            ).format(number=report.revision + 1)
        if report.form.is_diary:
            return self.tr("The month is open: its days still take entries.")
        return self.tr("The period was not handed in yet. Writing it to a stick closes it.")

    def _card(self, title: str, reason: str, changes: Sequence[Change]) -> QWidget:
        card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(14), look.px(10), look.px(14), look.px(10))
        column.setSpacing(look.px(5))
        column.addWidget(words(title, "label", wrap=True))
        if reason:
            text = self.tr("Reason: {reason}").format(reason=reason)
            column.addWidget(words(text, wrap=True, copy=True))
        if changes:
            count = len(changes)
            text = QCoreApplication.translate("RevisionsPage", "%n value(s) changed", "", count)
            column.addWidget(words(text, "soft"))
            column.addLayout(self._grid(changes))
        return card

    def _grid(self, changes: Sequence[Change]) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(look.px(16))
        right = Qt.AlignmentFlag.AlignRight
        for row, change in enumerate(changes):
            show = money if indicator(change.indicator).measure == "money" else number
            translate, lang = self._context.translate, self._context.language
            title = indicator_title(translate, lang, change.indicator)
            over = dates.period_title(periods.parse(change.period), lang)
            grid.addWidget(words(title, wrap=True), row, 0)
            grid.addWidget(words(over, "soft"), row, 1)
            grid.addWidget(
                words(f"{show(change.was)} → {show(change.now)}", "label"), row, 2, right
            )
        return grid


class ReopenDialog(FormDialog[str]):
    """Asks for the reason, which is printed."""

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext, period: str) -> str | None:
        """The reason; None when she went back."""
        return cls(parent, context, period).run()

    def __init__(self, parent: QWidget, context: UiContext, period: str) -> None:
        title = QCoreApplication.translate("ReopenDialog", "{period}: open for correction")
        super().__init__(
            parent,
            title.format(period=period),
            save=QCoreApplication.translate("ReopenDialog", "Open the period"),
            wording=partial(sentence, context),
        )
        self.resize(look.fitting(520, 310))

    def build(self, form: Form) -> None:
        """One field."""
        form.add(
            MultilineField(
                "reason",
                self.tr("Why the report is corrected"),
                self.tr("The reason is printed. Later closed periods are opened too."),
            )
        )

    def read(self) -> str:
        """The reason as typed."""
        return str(self.form.values()["reason"] or "").strip()

    def problems(self, draft: str) -> Sequence[Problem]:
        """A correction has a reason."""
        if not draft:
            return (Problem("reason", "reason_required"),)
        return personal_numbers({"reason": draft})
