"""The reader on the desk: who it is, what is at home, what is late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.services import losses, pieces, readers, reservations
from desktop_app.services.pieces import PieceLoan
from desktop_app.services.readers import LoanRow, ReaderCard
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import Elided, button, named, tool, words

SHOWN = 2  # loans seen without scrolling
ROOM = 2  # buttons in the line of a loan's number; a further one stands beside the title


@dataclass(frozen=True)
class Row:
    """One line of the list: what, its number, how it stands, what can be done."""

    title: str
    number: str
    term: QWidget
    acts: tuple[QWidget, ...]


class ReaderOnDesk(QFrame):
    """Shows one reader; says what was pressed, the desk acts."""

    returned = Signal(str)  # inventory number
    renewed = Signal(int)  # loan
    lost = Signal(int)  # loan
    piece_wanted = Signal()
    piece_returned = Signal(int)
    piece_renewed = Signal(int)
    settling = Signal(int)  # loss
    reserving = Signal()
    unreserved = Signal(int)  # reservation
    reregistered = Signal()
    left = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self.card: ReaderCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(12), look.px(8), look.px(8), look.px(8))
        self._body = QWidget()
        self._column.addWidget(self._body)
        self.hide()

    @property
    def is_registered(self) -> bool:
        """Registered for the year of the working day."""
        year = self._context.day.year
        return self.card is not None and self.card.registration(year) is not None

    def put(self, reader_id: int | None) -> None:
        """Show a reader, or nobody."""
        self.card = None if reader_id is None else readers.get(self._context.library, reader_id)
        if self.card is not None and self.card.is_trashed:
            self.card = None
        if self.card is not None:
            self._show(self.card)
        self.setVisible(self.card is not None)

    def reload(self) -> None:
        """The same reader after an act; one whose registration was undone goes."""
        if self.card is None:
            return
        known = readers.rows(self._context.library, [self.card.id])
        self.put(self.card.id if known else None)

    def _show(self, card: ReaderCard) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addLayout(self._head(card))
        column.addWidget(words(self._about(card), "soft", wrap=True))
        if not self.is_registered:
            column.addLayout(self._unregistered())
        rows = self._rows(card)
        if rows:
            column.addWidget(self._list(rows))
        else:
            column.addWidget(words(self.tr("Nothing on loan."), "soft"))
        column.addLayout(self._more())
        old, self._body = self._body, body
        self._column.replaceWidget(old, body)
        old.deleteLater()

    def _head(self, card: ReaderCard) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(words(card.name, "title", wrap=True), 1)
        show = partial(self._context.bus.go, "readers", "show", card.id)
        head.addWidget(tool(self.tr("Card"), show, icon="user-plus"))
        close = self.tr("Take the reader off the desk: Esc")
        head.addWidget(tool("", self.left.emit, tip=close, icon="x"))
        return head

    def _about(self, card: ReaderCard) -> str:
        registration = card.registration(self._context.day.year)
        category = registration.category if registration else card.draft.category
        n = len(card.loans)
        parts = [
            self.tr("Card no. {no}").format(no=card.card_no),
            str(card.draft.birth_year or ""),
            names.title(self._context.translate, "category", category),
            ", ".join(filter(None, (card.draft.street, card.draft.house))),
            self._context.translate("ReaderOnDesk", "%n book(s) on loan", "", n),
        ]
        return " · ".join(filter(None, parts))

    def _unregistered(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(words("! " + self.tr("Not registered this year"), "problem"), 1)
        again = button(self.tr("Register again"), self.reregistered.emit, key="Ctrl+Enter")
        row.addWidget(again)
        return row

    def _rows(self, card: ReaderCard) -> list[Row]:
        """Books at home, what has no number, what is lost, what is waited for."""
        library = self._context.library
        rows = [
            Row(one.title, one.inventory_no, self._term(one), self._acts(one)) for one in card.loans
        ]
        for piece in pieces.of_reader(library, card.id):
            renew = self._act(
                self.tr("Renew"), piece.what, partial(self.piece_renewed.emit, piece.id)
            )
            back = self._act(
                self.tr("Take back"), piece.what, partial(self.piece_returned.emit, piece.id)
            )
            count = self.tr("{n} pcs.").format(n=piece.pieces)
            rows.append(Row(piece.what, count, self._term(piece), (renew, back)))
        for loss in losses.of_reader(library, card.id):
            settle = self._act(self.tr("Settle…"), loss.title, partial(self.settling.emit, loss.id))
            lost = words("! " + self.tr("lost {date}").format(date=short(loss.on)), "problem")
            rows.append(Row(loss.title, loss.inventory_no, lost, (settle,)))
        for waiting, place in reservations.of_reader(library, card.id):
            cancel = self._act(
                self.tr("Take off the list"),
                waiting.title,
                partial(self.unreserved.emit, waiting.id),
            )
            text = self.tr("waits, place {n}").format(n=place)
            if waiting.held_until is not None:
                text = self.tr("set aside until {date}").format(date=short(waiting.held_until))
            rows.append(Row(waiting.title, "", words(text, "soft"), (cancel,)))
        return rows

    def _list(self, rows: list[Row]) -> QScrollArea:
        body = named(QWidget(), "body")
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, look.px(6), 0)
        grid.setHorizontalSpacing(look.px(10))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for number, row in enumerate(rows):
            beside, below = row.acts[ROOM:], row.acts[:ROOM]  # so that all have room
            grid.addWidget(Elided(row.title), 2 * number, 0, 1, 4 - len(beside))
            for one in beside:
                grid.addWidget(one, 2 * number, 3)
            grid.addWidget(words(row.number, "soft"), 2 * number + 1, 0)
            grid.addWidget(row.term, 2 * number + 1, 1)
            for place, one in enumerate(below, 4 - len(below)):
                grid.addWidget(one, 2 * number + 1, place)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        # all of a few loans, and a part of one more to show that there are others
        height = body.sizeHint().height()
        share = min(1.0, (SHOWN + 0.4) / len(rows))
        area.setMaximumHeight(round(height * share))
        area.setMinimumHeight(round(height / len(rows)))
        return area

    def _acts(self, loan: LoanRow) -> tuple[QWidget, ...]:
        return (
            self._act(self.tr("Renew"), loan.title, partial(self.renewed.emit, loan.id)),
            self._act(
                self.tr("Take back"), loan.title, partial(self.returned.emit, loan.inventory_no)
            ),
            self._act(self.tr("Lost"), loan.title, partial(self.lost.emit, loan.id)),
        )

    def _act(self, text: str, title: str, act: Callable[[], object]) -> QWidget:
        made = button(text, act, name="flat")
        made.setAccessibleName(f"{text}: {title}")
        return made

    def _more(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(
            button(self.tr("Lend without a number…"), self.piece_wanted.emit, name="flat")
        )
        row.addWidget(button(self.tr("Waiting list…"), self.reserving.emit, name="flat"))
        row.addStretch(1)
        return row

    def _term(self, loan: LoanRow | PieceLoan) -> QWidget:
        late = loan.days_late(self._context.day)
        if not late:
            return words(self.tr("until {date}").format(date=short(loan.due_on)), "soft")
        told = self._context.translate("ReaderOnDesk", "overdue by %n day(s)", "", late)
        return words(f"! {told}", "problem")
