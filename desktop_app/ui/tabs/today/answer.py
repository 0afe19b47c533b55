"""The sentence under the box, beside it the button for what it offers, and the refusal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.pieces import button, words


class Answer(QWidget):
    """Says what was done or what is wrong; Ctrl+Enter takes the offer.

    `deny` writes down what was asked for in vain; its button shows when nothing was found.
    """

    def __init__(self, deny: Callable[[], None]) -> None:
        super().__init__()
        self._offer: Callable[[], None] | None = None
        self.sentence = words("", "soft", wrap=True)
        self.offered = button("", self.take)
        row = QHBoxLayout()
        row.addWidget(self.sentence, 1)
        row.addWidget(self.offered)
        self.denied = button(self.tr("Write down a refusal"), deny, key="Shift+F12")
        self.denied.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.denied, 0, Qt.AlignmentFlag.AlignRight)

    def say(self, sentence: str, name: str = "soft") -> None:
        """A new sentence; what the old one offered is gone."""
        self._offer = None
        self.offered.hide()
        self.denied.hide()
        self.sentence.setObjectName(name)
        look.repaint(self.sentence)
        self.sentence.setText(f"! {sentence}" if name != "soft" and sentence else sentence)

    def offer(self, title: str, act: Callable[[], None]) -> None:
        """What can be done about it."""
        self._offer = act
        self.offered.setText(f"{title}  Ctrl+Enter")
        self.offered.show()

    def take(self) -> bool:
        """Do what is offered, once; False when nothing is."""
        act, self._offer = self._offer, None
        if act is not None:
            act()
        return act is not None
