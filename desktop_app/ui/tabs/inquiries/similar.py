"""«This was answered before»: earlier answers, offered while a question is typed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.dates import short
from desktop_app.services import similar
from desktop_app.services.inquiries import InquiryCard
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import Elided, button, named, timer, words

_TYPING = 200  # milliseconds of silence
_SHORTEST = 4  # letters of a question worth comparing
_MOST = 3  # shown


class SimilarBox(QWidget):
    """Up to three, each with its answer; a click or Ctrl+1 to Ctrl+3 take it over."""

    taken = Signal(object)  # InquiryCard

    def __init__(self, context: UiContext, asked: Callable[[], tuple[str, str]]) -> None:
        super().__init__()
        self._context = context
        self._asked = asked
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        self._typing = timer(self, _TYPING, self.look)
        self._shown: tuple[int, ...] = ()
        self._cards: list[InquiryCard] = []
        for at in range(_MOST):
            QShortcut(QKeySequence(f"Ctrl+{at + 1}"), self, partial(self._take, at))
        self.hide()

    def later(self) -> None:
        """Look when the typing pauses."""
        self._typing.start()

    def look(self) -> None:
        """Look now; `asked` tells the question and its topic."""
        question, rubric = self._asked()
        found = []
        if len(question) >= _SHORTEST:
            found = similar.answered_before(self._context.library, question, rubric)
        ids = tuple(card.id for card in found)
        if ids != self._shown:
            self._shown = ids
            self._show(found)

    def _show(self, found: list[InquiryCard]) -> None:
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        if found:
            self._column.addWidget(words(self.tr("This was answered before"), "label"))
        self._cards = found
        for number, card in enumerate(found, 1):
            self._column.addWidget(self._line(number, card))
        self.setVisible(bool(found))

    def _take(self, at: int) -> None:
        if at < len(self._cards):
            self.taken.emit(self._cards[at])

    def _line(self, number: int, card: InquiryCard) -> QWidget:
        frame = named(QFrame(), "card")
        row = QHBoxLayout(frame)
        row.setContentsMargins(look.px(10), look.px(4), look.px(8), look.px(4))
        row.setSpacing(look.px(8))
        text = QVBoxLayout()
        text.setSpacing(0)
        on = short(card.answered.on)
        text.addWidget(Elided(f"№ {card.number} · {on} · {card.draft.question}", "hint"))
        answer = " ".join(card.answer.split())
        text.addWidget(Elided(answer))
        row.addLayout(text, 1)
        take = button(self.tr("Take over"), partial(self.taken.emit, card), key=f"Ctrl+{number}")
        take.setAccessibleDescription(answer)
        row.addWidget(take)
        return frame
