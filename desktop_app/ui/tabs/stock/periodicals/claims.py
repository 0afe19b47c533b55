"""Letters of claim: what each is about, what came since, what was answered."""

from __future__ import annotations

from array import array
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.documents.registry import paper
from desktop_app.domain.dates import short
from desktop_app.services import claims
from desktop_app.services.claims import Claim
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.pieces import button
from desktop_app.ui.short_list import ShortListPage, ShortSource
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.stock.periodicals.issue_dialogs import AnswerDialog
from desktop_app.ui.tabs.stock.periodicals.matching import matches


class ClaimSource(ShortSource[Claim]):
    """Letters, the newest first."""

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those to whom the typed words belong."""
        del order
        found = [one for one in claims.all_of(self._library) if matches(filter.text, _to(one))]
        return self._keep({one.id: one for one in found}, reverse=descending)


class ClaimsPage(ShortListPage):
    """Enter prints a letter again."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.table = TableView(
            context,
            ClaimSource(context.library),
            self._columns(),
            name="claims",
            tables={"issue_claim", "issue"},
            count=self._count,
            empty=Empty(
                self.tr("No letters yet. Late issues are claimed under “What did not come”."),
                self.tr("Back to the titles"),
                self.left.emit,
            ),
        )
        self.table.opened.connect(self.print)
        self.table.chosen.connect(self._chosen)
        self.panel = DetailPanel()
        top = QHBoxLayout()
        top.addWidget(button(self.tr("Back to the titles"), self.left.emit, icon="chevron-left"))
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(top)
        column.addWidget(Split(context, "claims", self.table, self.panel), 1)
        self._chosen(None)

    def print(self, claim_id: int) -> None:
        """The letter once more."""
        print_claim(self._context, claim_id)

    def answer(self, claim: Claim) -> None:
        """Note what was answered."""
        text = AnswerDialog(self, self._context, claim.row.number, claim.row.answer).run()
        if text is not None:
            attempt(self._context, partial(claims.answer, self._context.library, claim.id, text))

    def _columns(self) -> tuple[Column[Claim], ...]:
        return (
            Column("number", self.tr("No."), 6, lambda c: str(c.row.number), "right"),
            Column("on", self.tr("Date"), 12, lambda c: short(c.row.on), sort="on"),
            Column("to", self.tr("To whom"), 24, _to, stretch=True),
            Column("issues", self.tr("Issues"), 7, lambda c: str(c.issues), "right"),
            Column("arrived", self.tr("Came since"), 8, lambda c: str(c.arrived), "right"),
            Column("answer", self.tr("Answer"), 13, lambda c: c.row.answer),
        )

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("ClaimsPage", "%n letter(s)", "", n)

    def _chosen(self, id: int | None) -> None:
        place = None if id is None else self.table.model.row_of(id)
        claim = None if place is None else self.table.model.row_at(place)
        if claim is None:
            self.panel.clear(self.tr("Choose a letter"))
            return
        found = claims.lines(self._context.library, claim.id)
        rows = [Line(f"{line.title}, {line.year}", ", ".join(line.issues)) for line in found]
        if claim.row.answer and claim.row.answered_on:
            rows.append(Line(short(claim.row.answered_on), claim.row.answer))
        title = self.tr("Claim no. {number} of {date}")
        self.panel.show_card(
            title=title.format(number=claim.row.number, date=short(claim.row.on)),
            note=claim.row.recipient,
            rows=rows,
            actions=[
                Action(self.tr("Note the answer"), partial(self.answer, claim), "pencil", True),
                Action(self.tr("Print"), partial(self.print, claim.id), "printer"),
            ],
        )


def print_claim(context: UiContext, claim_id: int) -> None:
    """The letter as a paper."""
    claim = claims.get(context.library, claim_id)
    found = claims.lines(context.library, claim_id)
    title = f"{paper('claim').title(context.translate)} {claim.row.number}"
    printing.show(context, None, "claim", claim, found, name=title)


def _to(claim: Claim) -> str:
    return claim.row.recipient
