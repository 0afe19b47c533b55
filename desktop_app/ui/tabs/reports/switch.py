"""«Отчёт | Дневник | МСУ»: which form the tab shows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.services.reports import DIARY, QUARTERLY, SELF_GOVERNMENT
from desktop_app.ui import look
from desktop_app.ui.pieces import button


class FormSwitch(QWidget):
    """A button for each form, one of them down."""

    chosen = Signal(str)  # key of the form

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        for key, name in (
            (QUARTERLY, self.tr("Report")),
            (DIARY, self.tr("Diary")),
            (SELF_GOVERNMENT, self.tr("Self-government")),
        ):
            choice = button(name, partial(self.chosen.emit, key), name="option")
            choice.setCheckable(True)
            row.addWidget(choice, 1)
            self.choices[key] = choice
        self.show_chosen(QUARTERLY)

    def show_chosen(self, key: str) -> None:
        """The form that is shown now."""
        for name, choice in self.choices.items():
            choice.setChecked(name == key)
