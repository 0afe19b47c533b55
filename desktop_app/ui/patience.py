"""Work that must not leave the window's thread, an act of many rows: progress and «Cancel» over it.

    try:
        with Patience(self, context.translate("Stock", "The act is being posted")) as told:
            done = act_drafts.post(library, draft, told)     # told(done, total) between the rows
    except Stopped:
        return                                               # nothing was written

The little window appears only when the work lasts longer than a moment.
"""

from __future__ import annotations

from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from desktop_app.ui.context import translate
from desktop_app.ui.tasks import PATIENCE, Stopped


class Patience:
    """Called with done and total; raises `Stopped` after «Cancel»."""

    def __init__(self, parent: QWidget, title: str) -> None:
        self._dialog = QProgressDialog(title, translate("Dialogs", "Cancel"), 0, 0, parent)
        self._dialog.setWindowTitle(title)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(PATIENCE)
        self._dialog.setAutoReset(False)
        for bar in self._dialog.findChildren(QProgressBar):
            bar.setTextVisible(False)  # the bars of this program are too thin for a number

    def __enter__(self) -> Patience:
        return self

    def __call__(self, done: int, total: int) -> None:
        """How far it is; a shown window takes clicks here."""
        self._dialog.setMaximum(total)
        self._dialog.setValue(done)
        if self._dialog.wasCanceled():
            raise Stopped

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._dialog.close()
        self._dialog.deleteLater()
