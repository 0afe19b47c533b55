"""«На флешку»: the sticks that are in the computer, the folder of last time, or another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.numbers import number
from desktop_app.exchange.sticks import Stick
from desktop_app.ui import look
from desktop_app.ui.pieces import button, words

Find = Callable[[], Sequence[Stick]]
_LOOKING = 1500  # milliseconds between two looks for a stick


class StickDialog(QDialog):
    """Looks for sticks while it is open; one click or Enter writes."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        note: str,
        find: Find,
        last: Path | None,
        found: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.folder: Path | None = None
        self._find = find
        self._last = last
        self._found = found or self.tr("USB stick found. Write the report to:")
        self._shown: list[Stick] | None = None
        self.choices: list[QPushButton] = []
        self._sign = words("", "heading", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(6))
        foot = QHBoxLayout()
        foot.addWidget(button(self.tr("Another folder…"), self._choose))
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(22), look.px(18), look.px(22), look.px(16))
        column.setSpacing(look.px(10))
        column.addWidget(words(title, "title", wrap=True))
        column.addWidget(words(note, wrap=True))
        column.addWidget(self._sign)
        column.addLayout(self._list)
        column.addSpacing(look.px(6))
        column.addLayout(foot)
        self.setMinimumWidth(look.px(460))
        timer = QTimer(self)
        timer.timeout.connect(self._look)
        timer.start(_LOOKING)
        self._look()

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        title: str,
        note: str,
        find: Find,
        last: Path | None,
        found: str = "",
    ) -> Path | None:
        """Where to write; None when she went back."""
        dialog = cls(parent, title, note, find, last, found)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.folder if accepted else None

    def _look(self) -> None:
        sticks = list(self._find())
        if sticks != self._shown:
            self._shown = sticks
            self._fill(sticks)

    def _fill(self, sticks: list[Stick]) -> None:
        for old in self.choices:
            old.deleteLater()
        self.choices = []
        self._sign.setText(self._found if sticks else self.tr("Insert the USB stick"))
        for stick in sticks:
            text = self.tr("{name} — {free} GB free").format(
                name=stick.name, free=number(stick.free / 10**9, 1)
            )
            self._offer(text, stick.folder, "usb")
        if self._last and self._last.is_dir() and all(s.folder != self._last for s in sticks):
            text = self.tr("Folder of last time: {folder}").format(folder=self._last)
            self._offer(text, self._last, "copy")
        if self.choices:
            self.choices[0].setDefault(True)
            self.choices[0].setFocus()

    def _offer(self, text: str, folder: Path, icon: str) -> None:
        first = not self.choices
        made = button(text, partial(self._take, folder), name="primary" if first else "", icon=icon)
        made.setMinimumHeight(look.px(44))
        self.choices.append(made)
        self._list.addWidget(made)

    def _take(self, folder: Path) -> None:
        self.folder = folder
        self.accept()

    def _choose(self) -> None:
        start = str(self._last or Path.home())
        found = QFileDialog.getExistingDirectory(self, self.tr("Another folder…"), start)
        if found:
            self._take(Path(found))
