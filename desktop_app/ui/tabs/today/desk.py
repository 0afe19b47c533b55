"""The desk: one box for a card number, a surname, a book's number, a scan.

With a reader on the desk a number is a book to hand out; without one it is
first a card. In return mode it is a book that comes back. Whatever goes wrong
is said beside the box with the typed text selected, so the next scan replaces
it. Ctrl+Enter does what the sentence offers.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.documents import wording
from desktop_app.domain.dates import short
from desktop_app.domain.errors import StorageError, UserError
from desktop_app.services import lending, readers
from desktop_app.services.lending import Found
from desktop_app.services.library import Done
from desktop_app.ui import kyrgyz_keys, look
from desktop_app.ui.acts import tell
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tabs.today.offers import Offers
from desktop_app.ui.tabs.today.reader_card import ReaderOnDesk

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Desk(QWidget):
    """Issue and return; the reader being served."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._offer: Callable[[], None] | None = None
        self._waiting = ""  # the book to hand out once its reader is registered
        self.reader = ReaderOnDesk(context)
        self.offers = Offers(context)
        self.box = QLineEdit()
        self.sentence = words("", "soft", wrap=True)
        self.offered = button("", self.take_offer)
        denial = partial(context.bus.go, "today", "denial")
        self.denied = button(self.tr("Write down a refusal"), denial, key="F10")
        self._lay_out()
        self.reader.returned.connect(self._take_back)
        self.reader.renewed.connect(self._renew)
        self.reader.reregistered.connect(self._reregister)
        self.reader.left.connect(self._dismiss)
        self.offers.reader.connect(self._serve_found)
        self.offers.copy.connect(self._copy_chosen)
        self.offers.left.connect(self.box.setFocus)
        context.bus.changed.connect(self._changed)
        self._say("")

    @property
    def is_returning(self) -> bool:
        """Whether a typed number is a book that comes back."""
        return self._back_button.isChecked()

    # What keys and other tabs do

    def begin(self) -> None:
        """F3: the box, its text selected."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def issue(self) -> None:
        """F5."""
        self._issue_button.setChecked(True)
        self._mode_changed()

    def take_back(self) -> None:
        """F6: the mode stays until F5; no reader is needed."""
        self._back_button.setChecked(True)
        self.reader.put(None)
        self._mode_changed()

    def serve(self, reader_id: int) -> None:
        """Put a reader on the desk, ready for the first book."""
        self._issue_button.setChecked(True)
        self.reader.put(reader_id)
        self._mode_changed()

    def take_offer(self) -> None:
        """Ctrl+Enter, or the button beside the sentence."""
        offer, self._offer = self._offer, None
        if offer is not None:
            offer()
        elif self.reader.card is not None and not self.reader.is_registered:
            self._reregister()

    # The box

    def enter(self) -> None:
        """Enter: act on what is typed."""
        if not self.offers.isHidden():
            self.offers.take_current()
            return
        text = self.box.text().strip()
        if not text:
            return
        found = lending.find(self._context.library, text)
        if found.copy is not None and (self.is_returning or self.reader.card is not None):
            self._copy_chosen(found.copy.inventory_no)
        elif found.reader is not None:
            self._serve_found(found.reader.id)
        elif found.copy is not None:
            self._copy_without_reader(found)
        elif len(found.readers) == 1 and not found.copies:
            self._serve_found(found.readers[0].id)
        elif found.readers or found.copies:
            self._say(self.tr("Choose with the arrows and press Enter"))
            self.offers.offer(found)
        else:
            self._not_found(text)

    def _copy_chosen(self, inventory_no: str) -> None:
        if self.is_returning:
            self._take_back(inventory_no)
        elif self.reader.card is not None:
            self._issue(inventory_no)
        else:
            self._copy_without_reader(lending.find(self._context.library, inventory_no))

    def _copy_without_reader(self, found: Found) -> None:
        """A book's number, and nobody at the desk: say where the book is."""
        assert found.copy is not None
        if found.loan is not None:
            self.reader.put(found.loan.reader_id)
            text = self.tr("«{title}» is with this reader until {date}")
            self._say(text.format(title=found.copy.title, date=short(found.loan.due_on)))
            self._offering(self.tr("Take back"), partial(self._take_back, found.copy.inventory_no))
        else:
            text = self.tr("«{title}» is here. First the reader: card number or surname")
            self._say(text.format(title=found.copy.title))
        self.begin()

    def _not_found(self, text: str) -> None:
        if any(letter.isdigit() for letter in text):
            self._refuse(self.tr("No book with number {no}").format(no=text))
            self._offering(self.tr("Add the book?"), partial(self._context.bus.go, "stock", "new"))
        else:
            self._refuse(self.tr("Nothing found for «{q}»").format(q=text))
            self._offering(
                self.tr("Register a reader"), partial(self._context.bus.go, "readers", "new")
            )
        self.denied.setVisible(not self.is_returning)

    # Acts

    def _issue(self, inventory_no: str) -> None:
        card = self.reader.card
        assert card is not None
        self._waiting = inventory_no
        act = partial(lending.issue, self._context.library, card.card_no, inventory_no)
        done = self._do(act, self._refused_issue)
        if done is not None:
            self._waiting = ""
            self._say_done(done)
            self._warn(done)

    def _refused_issue(self, refused: UserError) -> None:
        self._refuse(self._sentence(refused))
        if refused.code == "not_registered_this_year":
            self._offering(self.tr("Register again"), self._reregister)
        elif refused.code == "copy_on_loan" and self.reader.card is not None:
            self._with_somebody(int(refused.facts["card_no"]))

    def _with_somebody(self, card_no: int) -> None:
        """The book stands on a reader's card: this one renews, another's comes back first."""
        card = self.reader.card
        assert card is not None
        if card_no == card.card_no:
            loan = next((one for one in card.loans if one.inventory_no == self._waiting), None)
            self._refuse(self.tr("This reader has the book already"))
            if loan is not None:
                self._offering(self.tr("Renew"), partial(self._renew, loan.id))
            return
        text = self.tr("This book is with the reader of card no. {no}. Take it back first?")
        self._refuse(text.format(no=card_no))
        self._offering(self.tr("Take back and issue"), self._pass_on)

    def _pass_on(self) -> None:
        """From one reader to the next: two acts, each with its own Undo."""
        number = self._waiting
        if self._do(partial(lending.take_back, self._context.library, number)):
            self._issue(number)

    def _take_back(self, inventory_no: str) -> None:
        done = self._do(partial(lending.take_back, self._context.library, inventory_no))
        if done is not None:
            self._say_done(done)

    def _renew(self, loan_id: int) -> None:
        done = self._do(partial(lending.renew, self._context.library, loan_id))
        if done is not None:
            self._say_done(done)

    def _reregister(self) -> None:
        card = self.reader.card
        if card is None:
            return
        waiting = self._waiting
        done = self._do(partial(readers.reregister, self._context.library, card.id))
        if done is not None:
            self._say_done(done)
            if waiting:
                self._issue(waiting)

    def _do(
        self, act: Callable[[], Done], refuse: Callable[[UserError], None] | None = None
    ) -> Done | None:
        try:
            done = act()
        except StorageError:
            raise
        except UserError as refused:
            (refuse or self._refuse_plainly)(refused)
            return None
        tell(self._context, done)
        self.reader.reload()
        return done

    # Words beside the box

    def _say_done(self, done: Done) -> None:
        self._say(wording.told(self._context.translate, done.act, done.summary))
        self.box.clear()
        self.begin()

    def _warn(self, done: Done) -> None:
        warnings = str(done.summary.get("warning", "")).split()
        if warnings:
            told = [
                wording.sentence(self._context.translate, code, done.summary) for code in warnings
            ]
            self._say("\n".join((self.sentence.text(), *told)), "warning")

    def _refuse_plainly(self, refused: UserError) -> None:
        self._refuse(self._sentence(refused))

    def _refuse(self, sentence: str) -> None:
        self._say(sentence, "problem")
        self.begin()

    def _sentence(self, refused: UserError) -> str:
        return wording.sentence(self._context.translate, refused.code, refused.facts)

    def _say(self, sentence: str, name: str = "soft") -> None:
        self._offer = None
        self.offered.hide()
        self.denied.hide()
        self.sentence.setObjectName(name)
        look.repaint(self.sentence)
        sign = "! " if name != "soft" and sentence else ""
        self.sentence.setText(sign + (sentence or self._invitation()))

    def _offering(self, title: str, act: Callable[[], None]) -> None:
        self._offer = act
        self.offered.setText(f"{title}  Ctrl+Enter")
        self.offered.show()

    def _invitation(self) -> str:
        if self.is_returning:
            return self.tr("Returning: type or scan the book's number")
        if self.reader.card is not None:
            return self.tr("Now the number of the book; Esc when the reader is done")
        return self.tr("Card number or surname opens the reader")

    # Inside

    def _lay_out(self) -> None:
        self._issue_button = button(self.tr("Issue"), self.issue, icon="book-upload", key="F5")
        self._back_button = button(
            self.tr("Take books back"), self.take_back, icon="book-download", key="F6"
        )
        group = QButtonGroup(self)
        modes = QHBoxLayout()
        modes.setSpacing(look.px(8))
        for made in (self._issue_button, self._back_button):
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(made)
            modes.addWidget(made)
        modes.addStretch(1)
        self._issue_button.setChecked(True)
        self.box.setFont(look.font(13))
        self.box.setMinimumHeight(look.px(40))
        self.box.setClearButtonEnabled(True)
        self.box.setAccessibleName(self.tr("Reader, card no., book or inventory no."))
        self.box.setPlaceholderText(self.tr("Reader, card no., book or inventory no.") + "   F3")
        self.box.textEdited.connect(self._edited)
        self.box.installEventFilter(self)
        kyrgyz_keys.teach(self.box)
        told = QHBoxLayout()
        told.addWidget(self.sentence, 1)
        told.addWidget(self.offered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addLayout(modes)
        column.addWidget(self.box)
        column.addWidget(self.offers)
        column.addLayout(told)
        column.addWidget(self.denied, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.reader)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter acts, Down goes to the list, Esc empties the box, then ends the reader's turn."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take_offer()
        elif key in _ENTER:
            self.enter()
        elif key == Qt.Key.Key_Down and not self.offers.isHidden():
            self.offers.setFocus()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            return False
        return True

    def _escape(self) -> None:
        if not self.offers.isHidden():
            self.offers.hide()
        elif self.box.text():
            self.box.clear()
            self._say("")
        else:
            self._dismiss()

    def _dismiss(self) -> None:
        self.reader.put(None)
        self._waiting = ""
        self._say("")
        self.begin()

    def _serve_found(self, reader_id: int) -> None:
        self.box.clear()
        self.serve(reader_id)

    def _mode_changed(self) -> None:
        self._waiting = ""
        self.offers.hide()
        self._say("")
        self.begin()

    def _edited(self) -> None:
        self.offers.hide()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & {"loan", "reader", "registration"}:
            self.reader.reload()
