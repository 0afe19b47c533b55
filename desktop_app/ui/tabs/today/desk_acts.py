"""What the desk does for the reader on it: each act told beside the box, refusals with an offer.

Everything goes under the working day.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.documents import wording
from desktop_app.domain.errors import StorageError, UserError
from desktop_app.services import lending, losses, pieces, readers, receiving, reservations
from desktop_app.services.library import Done
from desktop_app.ui.acts import tell
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.today.answer import Answer
from desktop_app.ui.tabs.today.dialogs import (
    NewBookDialog,
    PieceDialog,
    ReserveDialog,
    SettleDialog,
)
from desktop_app.ui.tabs.today.modes import Modes
from desktop_app.ui.tabs.today.reader_card import ReaderOnDesk


class DeskActs(QObject):
    """Knows the reader, the mode and the day; the box only hands it numbers."""

    succeeded = Signal()
    refused = Signal()

    def __init__(
        self, context: UiContext, desk: QWidget, reader: ReaderOnDesk, answer: Answer, modes: Modes
    ) -> None:
        super().__init__(desk)
        self._context = context
        self._desk = desk
        self._reader = reader
        self._answer = answer
        self._modes = modes
        self._waiting = ""  # the book to hand out once its reader is registered
        reader.returned.connect(self.take_back)
        reader.renewed.connect(self.renew)
        reader.lost.connect(self.lose)
        reader.reregistered.connect(self.reregister)
        reader.piece_wanted.connect(self.lend_piece)
        reader.piece_returned.connect(self._return_piece)
        reader.piece_renewed.connect(self._renew_piece)
        reader.settling.connect(self.settle)
        reader.reserving.connect(self.reserve)
        reader.unreserved.connect(self.unreserve)

    def forget(self) -> None:
        """Another reader or another mode: no book waits for a registration."""
        self._waiting = ""

    def issue(self, inventory_no: str) -> None:
        """Hand a book to the reader on the desk."""
        card = self._reader.card
        assert card is not None
        self._waiting = inventory_no
        act = partial(lending.issue, card_no=card.card_no, inventory_no=inventory_no)
        if self._do(partial(act, mode=self._modes.place), self._refused_issue):
            self._waiting = ""

    def take_back(self, inventory_no: str) -> None:
        """A book comes back, whoever brings it."""
        self._do(partial(lending.take_back, inventory_no=inventory_no))

    def renew(self, loan_id: int) -> None:
        """The reader keeps a book longer."""
        self._do(partial(lending.renew, loan_id=loan_id))

    def reregister(self) -> None:
        """Register for the year; then the book that waited for it goes out."""
        card, waiting = self._reader.card, self._waiting
        if card is None:
            return
        if self._do(partial(readers.reregister, reader_id=card.id)) and waiting:
            self.issue(waiting)

    def enter_book(self, number: str) -> None:
        """A book with a number that nobody entered: a short card, and out it goes."""
        book = NewBookDialog(self._desk, self._context, number).run()
        if book is None:
            self.refused.emit()
            return
        done = self._do(partial(receiving.enlist, lines=[book.line]), dated=False)
        if done and self._reader.card is not None:
            self.issue(book.number)

    def lend_piece(self, what: str = "") -> None:
        """Something without a number."""
        card = self._reader.card
        draft = PieceDialog(self._desk, self._context, what).run() if card else None
        if card is None or draft is None:
            self.refused.emit()
            return
        act = partial(pieces.issue, reader_id=card.id, draft=draft)
        self._do(partial(act, mode=self._modes.place))

    def _return_piece(self, piece_id: int) -> None:
        self._do(partial(pieces.take_back, piece_id=piece_id))

    def _renew_piece(self, piece_id: int) -> None:
        self._do(partial(pieces.renew, piece_id=piece_id))

    def lose(self, loan_id: int) -> None:
        """The reader lost a book."""
        self._do(partial(losses.lose, loan_id=loan_id))

    def settle(self, loss_id: int) -> None:
        """Ask how a loss of the reader on the desk is made good."""
        card = self._reader.card
        owed = losses.of_reader(self._context.library, card.id) if card else ()
        loss = next((one for one in owed if one.id == loss_id), None)
        draft = SettleDialog(self._desk, self._context, loss).run() if loss else None
        if draft is not None:
            self._do(partial(losses.settle, loss_id=loss_id, draft=draft))

    def reserve(self) -> None:
        """Ask which title the reader waits for."""
        card = self._reader.card
        picked = ReserveDialog(self._desk, self._context).run() if card else None
        if card is not None and picked is not None and picked.id is not None:
            self._do(partial(reservations.reserve, title_id=picked.id, reader_id=card.id))

    def unreserve(self, reservation_id: int) -> None:
        """The reader does not wait any longer."""
        act = partial(reservations.cancel, reservation_id=reservation_id)
        self._do(act, dated=False)

    def _refused_issue(self, refused: UserError) -> None:
        self.refuse(self._sentence(refused))
        if refused.code == "not_registered_this_year":
            self._answer.offer(self.tr("Register again"), self.reregister)
        elif refused.code == "copy_on_loan":
            self._with_somebody(int(refused.facts["card_no"]))
        elif "loss" in refused.facts:
            self._answer.offer(
                self.tr("It is found: take it back"), partial(self.take_back, self._waiting)
            )

    def _with_somebody(self, card_no: int) -> None:
        """The book stands on a reader's card: this one renews, another's comes back first."""
        card = self._reader.card
        assert card is not None
        if card_no == card.card_no:
            loan = next((one for one in card.loans if one.inventory_no == self._waiting), None)
            self.refuse(self.tr("This reader has the book already"))
            if loan is not None:
                self._answer.offer(self.tr("Renew"), partial(self.renew, loan.id))
            return
        text = self.tr("This book is with the reader of card no. {no}. Take it back first?")
        self.refuse(text.format(no=card_no))
        self._answer.offer(self.tr("Take back and issue"), self._pass_on)

    def _pass_on(self) -> None:
        """From one reader to the next: two acts, each with its own Undo."""
        number = self._waiting
        if self._do(partial(lending.take_back, inventory_no=number)):
            self.issue(number)

    def _do(
        self,
        act: Callable[..., Done],
        refuse: Callable[[UserError], None] | None = None,
        *,
        dated: bool = True,
    ) -> Done | None:
        day = {"on": self._context.working.chosen} if dated else {}
        try:
            done = act(self._context.library, **day)
        except StorageError:
            raise
        except UserError as refused:
            (refuse or self._refuse_plainly)(refused)
            return None
        tell(self._context, done)
        self._reader.reload()
        self._say_done(done)
        return done

    # Words beside the box

    def _say_done(self, done: Done) -> None:
        told = [wording.told(self._context.translate, done.act, done.summary)]
        codes = str(done.summary.get("warning", "")).split()
        told += [wording.sentence(self._context.translate, code, done.summary) for code in codes]
        self._answer.say("\n".join(told), "warning" if codes else "soft")
        self.succeeded.emit()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; the typed text is selected, the next scan replaces it."""
        self._answer.say(sentence, "problem")
        self.refused.emit()

    def _refuse_plainly(self, refused: UserError) -> None:
        self.refuse(self._sentence(refused))

    def _sentence(self, refused: UserError) -> str:
        return wording.sentence(self._context.translate, refused.code, refused.facts)
