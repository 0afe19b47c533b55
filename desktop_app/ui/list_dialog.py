"""A window with a list, what can be done with it, and what was done, in one sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.library import Done
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words

WIDE, HIGH = 860, 480


class ListDialog(QDialog):
    """Title, a hint, the body, the sentence and the buttons below; Esc closes."""

    def __init__(self, parent: QWidget | None, context: UiContext, title: str, hint: str) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(title)
        self._told = words("", "soft", wrap=True)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(look.px(8))
        self.foot.addWidget(self._told, 1)
        self._close = button(context.translate("Dialogs", "Close"), self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(20), look.px(16), look.px(16), look.px(16))
        self.column.setSpacing(look.px(8))
        self.column.addWidget(words(title, "title"))
        if hint:
            self.column.addWidget(words(hint, "soft", wrap=True))
        self.resize(look.fitting(WIDE, HIGH))

    def lay(self, body: QWidget, *buttons: QWidget) -> None:
        """The body and the buttons of the foot, the one that closes last."""
        self.column.addWidget(body, 1)
        for one in (*buttons, self._close):
            self.foot.addWidget(one)
        self.column.addLayout(self.foot)

    def say(self, sentence: str) -> None:
        """Tell it in the foot: the strip of the window lies behind."""
        self._told.setText(sentence)

    def do(self, act: Callable[[], Done]) -> Done | None:
        """Do an act and tell here what came of it."""
        done = attempt(self._context, act)
        self.say(self._context.strip.sentence)
        return done
