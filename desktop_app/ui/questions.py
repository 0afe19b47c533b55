"""`confirm` and `sentence`: the two ready-made dialogs; apart from forms, which start slower."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.context import translate
from desktop_app.ui.pieces import button, words


class Question(QDialog):
    """A sentence and one or two buttons."""

    def __init__(
        self, parent: QWidget | None, text: str, yes: str, no: str, *, danger: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kitepkana"))
        question = words(text, "question", wrap=True, copy=True)
        question.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sign = QLabel()
        sign.setPixmap(
            look.pixmap("alert-triangle" if danger else "info-circle", _sign(danger), 32)
        )
        top = QHBoxLayout()
        top.setSpacing(look.px(14))
        top.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(question, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        accept = button(yes, self.accept, name="danger" if danger else "primary")
        buttons.addWidget(accept)
        if no:
            refuse = button(no, self.reject)
            buttons.addWidget(refuse)
            refuse.setDefault(danger)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(22), look.px(20), look.px(22), look.px(16))
        column.setSpacing(look.px(18))
        column.addLayout(top)
        column.addLayout(buttons)
        self.setMinimumWidth(look.px(420))


def confirm(parent: QWidget | None, text: str, yes: str, no: str, *, danger: bool = False) -> bool:
    """Ask, with the act itself on the button; only where undo cannot help."""
    question = Question(parent, text, yes, no, danger=danger)
    return question.exec() == QDialog.DialogCode.Accepted


def sentence(parent: QWidget | None, text: str, close: str = "") -> None:
    """Say something that must be read before going on."""
    closing = close or translate("Dialogs", "Close")
    Question(parent, text, closing, "", danger=False).exec()


def _sign(danger: bool) -> str:
    return look.RED if danger else look.ACCENT
