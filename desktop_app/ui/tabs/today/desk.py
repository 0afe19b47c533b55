"""The desk: one box for a card number, a surname, a book's number, a scan.

With a reader on the desk a number is a book to hand out; without one it is
first a card. In return mode it is a book that comes back. Whatever goes wrong
is said beside the box with the typed text selected, so the next scan replaces
it. Ctrl+Enter does what the sentence offers.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.documents import wording
from desktop_app.domain.dates import short
from desktop_app.domain.lending import Mode
from desktop_app.domain.people import looks_like_personal_number
from desktop_app.domain.scan_codes import scanned_card
from desktop_app.services import lending
from desktop_app.services.lending import Found
from desktop_app.ui import kyrgyz_keys, look
from desktop_app.ui.acts import refusal
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.today.answer import Answer
from desktop_app.ui.tabs.today.day_control import OtherDay
from desktop_app.ui.tabs.today.desk_acts import DeskActs
from desktop_app.ui.tabs.today.modes import Modes
from desktop_app.ui.tabs.today.offers import Offers
from desktop_app.ui.tabs.today.reader_card import ReaderOnDesk

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHOWN = frozenset({"loan", "reader", "registration", "piece_loan", "loss", "reservation"})


class Desk(QWidget):
    """Issue and return; the reader being served."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.modes = Modes()
        self.answer = Answer(partial(context.bus.go, "today", "denial"))
        self.reader = ReaderOnDesk(context)
        self.offers = Offers(context)
        self.box = QLineEdit()
        self.acts = DeskActs(context, self, self.reader, self.answer, self.modes)
        self._lay_out()
        self.modes.issuing.connect(self.issue)
        self.modes.returning.connect(self.take_back)
        self.modes.placed.connect(self._mode_changed)
        self.acts.succeeded.connect(self._succeeded)
        self.acts.refused.connect(self.begin)
        self.reader.left.connect(self._dismiss)
        self.offers.reader.connect(self._serve_found)
        self.offers.copy.connect(self._copy_chosen)
        self.offers.left.connect(self.box.setFocus)
        context.bus.changed.connect(self._changed)
        context.working.changed.connect(self._day_changed)
        context.working.turned.connect(self.reader.reload)
        self._invite()

    @property
    def sentence(self) -> QLabel:
        """What stands beside the box."""
        return self.answer.sentence

    # What keys and other tabs do

    def begin(self) -> None:
        """F3: the box, its text selected."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def issue(self) -> None:
        """F5."""
        self.modes.issue()
        self._mode_changed()

    def take_back(self) -> None:
        """F6: the mode stays until F5; no reader is needed."""
        self.modes.take_back()
        self.reader.put(None)
        self._mode_changed()

    def serve(self, reader_id: int) -> None:
        """Put a reader on the desk, ready for the first book."""
        self.modes.issue()
        self.reader.put(reader_id)
        self._mode_changed()

    def take_offer(self) -> None:
        """Ctrl+Enter, or the button beside the sentence."""
        if self.answer.take():
            return
        if self.reader.card is not None and not self.reader.is_registered:
            self.acts.reregister()

    # The box

    def enter(self) -> None:
        """Enter: act on what is typed."""
        if not self.offers.isHidden():
            self.offers.take_current()
            return
        text = self.box.text().strip()
        if not text:
            return
        if looks_like_personal_number(text):
            self.acts.refuse(wording.sentence(self._context.translate, "personal_number", {}))
            return
        found = lending.find(self._context.library, text)
        serving = self.reader.card is not None
        if found.copy is not None and (self.modes.is_returning or serving):
            self._copy_chosen(found.copy.inventory_no)
        elif found.reader is not None:
            self._serve_found(found.reader.id)
        elif found.copy is not None:
            self._copy_without_reader(found)
        elif found.is_isbn:
            self._isbn(found, text)
        elif len(found.readers) == 1 and not found.copies:
            self._serve_found(found.readers[0].id)
        elif found.readers or found.copies:
            self.answer.say(self.tr("Choose with the arrows and press Enter"))
            self.offers.offer(found)
        else:
            self._not_found(text)

    def _copy_chosen(self, inventory_no: str) -> None:
        if self.modes.is_returning:
            self.acts.take_back(inventory_no)
        elif self.reader.card is not None:
            self.acts.issue(inventory_no)
        else:
            self._copy_without_reader(lending.find(self._context.library, inventory_no))

    def _copy_without_reader(self, found: Found) -> None:
        """A book's number, and nobody at the desk: say where the book is."""
        assert found.copy is not None
        if found.loan is not None:
            self.reader.put(found.loan.reader_id)
            text = self.tr("«{title}» is with this reader until {date}")
            title, due = found.copy.title, short(found.loan.due_on)
            self.answer.say(text.format(title=title, date=due))
            back = partial(self.acts.take_back, found.copy.inventory_no)
            self.answer.offer(self.tr("Take back"), back)
        elif refused := lending.not_here(self._context.library, found.copy):
            self.acts.refuse(refusal(self._context, refused))
        else:
            text = self.tr("«{title}» is here. First the reader: card number or surname")
            self.answer.say(text.format(title=found.copy.title))
        self.begin()

    def _isbn(self, found: Found, text: str) -> None:
        """The publisher's code instead of the library's own number."""
        if found.copies:
            self.answer.say(
                self.tr("This is an ISBN, not an inventory number. Which of the copies?"),
                "warning",
            )
            self.offers.offer(found)
            self.begin()
        else:
            told = self.tr("{no} is an ISBN, not an inventory number. No such book is entered.")
            self.acts.refuse(told.format(no=text))

    def _not_found(self, text: str) -> None:
        card_no = scanned_card(text)
        if card_no is not None:
            told = {"card_no": card_no}
            self.acts.refuse(wording.sentence(self._context.translate, "reader_unknown", told))
            return
        is_number = any(letter.isdigit() for letter in text) and " " not in text
        if is_number:
            self.acts.refuse(self.tr("No book with number {no}").format(no=text))
            self.answer.offer(self.tr("Enter the book"), partial(self.acts.enter_book, text))
        elif self.reader.card is not None:
            self.acts.refuse(self.tr("Nothing found for «{q}»").format(q=text))
            self.answer.offer(self.tr("Lend without a number"), partial(self.acts.lend_piece, text))
        else:
            self.acts.refuse(self.tr("Nothing found for «{q}»").format(q=text))
            self.answer.offer(
                self.tr("Register a reader"), partial(self._context.bus.go, "readers", "new")
            )
        self.answer.denied.setVisible(not self.modes.is_returning)

    def _succeeded(self) -> None:
        self.box.clear()
        self.begin()

    def _invite(self) -> None:
        if self.modes.is_returning:
            text = self.tr("Returning: type or scan the book's number")
        elif self.reader.card is None:
            text = self.tr("Card number or surname opens the reader")
        elif self.modes.place is Mode.HALL:
            text = self.tr("In the hall: the number of the book; it counts as given back today")
        else:
            text = self.tr("Now the number of the book; Esc when the reader is done")
        self.answer.say(text)

    # Inside

    def _lay_out(self) -> None:
        self.box.setFont(look.font(13))
        self.box.setMinimumHeight(look.px(40))
        self.box.setClearButtonEnabled(True)
        self.box.setAccessibleName(self.tr("Reader, card no., book or inventory no."))
        self.box.setPlaceholderText(self.tr("Reader, card no., book or inventory no.") + "   F3")
        self.box.textEdited.connect(self.offers.hide)
        self.box.installEventFilter(self)
        kyrgyz_keys.teach(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        for widget in (self.modes, OtherDay(self._context), self.box, self.offers, self.answer):
            column.addWidget(widget)
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
            self._invite()
        else:
            self._dismiss()

    def _dismiss(self) -> None:
        self.reader.put(None)
        self._mode_changed()

    def _serve_found(self, reader_id: int) -> None:
        """While books come back, a reader is only looked at: the mode stays until F5."""
        self.box.clear()
        if self.modes.is_returning:
            self.reader.put(reader_id)
            self._mode_changed()
        else:
            self.serve(reader_id)

    def _mode_changed(self) -> None:
        self.acts.forget()
        self.offers.hide()
        self._invite()
        self.begin()

    def _day_changed(self) -> None:
        """Another day: whoever stands at the desk is shown as of it, the box is coloured."""
        look.set_state(self.box, "otherDay" if self._context.working.chosen else "")
        self.reader.reload()
        self._mode_changed()

    def _changed(self, tables: frozenset[str]) -> None:
        """What was said of an act that is undone by now is said no longer."""
        if tables & _SHOWN:
            self.reader.reload()
            self._invite()
