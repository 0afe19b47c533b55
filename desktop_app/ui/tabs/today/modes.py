"""What the desk does with a number: hand out, take back; at home, in the hall, off-site."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop_app.domain.lending import Mode
from desktop_app.ui import look
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pieces import button


class Modes(QWidget):
    """Issue or take back; while issuing a book stays in the hall or goes off-site if pressed."""

    issuing = Signal()
    returning = Signal()
    placed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._issue = button(self.tr("Issue"), self.issuing.emit, icon="book-upload", key="F5")
        back = self.tr("Take books back")
        self._back = button(back, self.returning.emit, icon="book-download", key="F6")
        self._hall = button(self.tr("In the hall"), self._to_hall)
        self._hall.setToolTip(self.tr("Read here and given back the same day") + ": Shift+F5")
        self._outside = button(self.tr("Off-site"), self._to_outside)
        self._outside.setToolTip(self.tr("Taken along to herders, to a home"))
        group = QButtonGroup(self)
        row = FlowLayout(self, look.px(8))
        for made in (self._issue, self._back, self._hall, self._outside):
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(made)
        group.addButton(self._issue)
        group.addButton(self._back)
        self._issue.setChecked(True)

    @property
    def is_returning(self) -> bool:
        """Whether a typed number is a book that comes back."""
        return self._back.isChecked()

    @property
    def place(self) -> Mode:
        """Where the book that goes out is read."""
        if self._hall.isChecked():
            return Mode.HALL
        return Mode.OUTSIDE if self._outside.isChecked() else Mode.HOME

    def issue(self) -> None:
        """A number goes out."""
        self._issue.setChecked(True)

    def take_back(self) -> None:
        """A number comes back; the place is home again."""
        self._back.setChecked(True)
        self._hall.setChecked(False)
        self._outside.setChecked(False)

    def toggle_hall(self) -> None:
        """Shift+F5."""
        self._hall.click()

    def _to_hall(self) -> None:
        self._outside.setChecked(False)
        self._placed()

    def _to_outside(self) -> None:
        self._hall.setChecked(False)
        self._placed()

    def _placed(self) -> None:
        self._issue.setChecked(True)
        self.placed.emit()
