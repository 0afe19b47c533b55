"""The sentence under the box, and beside it the button for what it offers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.pieces import button, words


class Answer(QWidget):
    """Says what was done or what is wrong; Ctrl+Enter takes the offer."""

    def __init__(self) -> None:
        super().__init__()
        self._offer: Callable[[], None] | None = None
        self.sentence = words("", "soft", wrap=True)
        self.offered = button("", self.take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.offered)

    def say(self, sentence: str, name: str = "soft") -> None:
        """A new sentence; what the old one offered is gone."""
        self._offer = None
        self.offered.hide()
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
