"""The one funnel for everything that goes wrong.

    funnel = Funnel(strip, wording=lambda error: wording.sentence(error, translate),
                    record=log.report_exception, save_report=log.save_report)
    funnel.install()                 # sys, threads, Qt's own messages
    tasks = Tasks(funnel.show)
    funnel.show(error)               # from anywhere on the GUI thread

`UserError`: a sentence in the strip. `StorageError`: a dialog. Anything
else: the bug window with a code and a report file without personal data;
the same error shows once a minute at most.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.errors import StorageError, UserError
from desktop_app.ui import questions
from desktop_app.ui.strip import Strip

log = logging.getLogger("qt")

PAUSE = 60.0  # seconds before the same error shows again
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Funnel(QObject):
    """Decides how an error is told; errors of other threads hop to the GUI thread first."""

    _arrived = Signal(object)

    def __init__(
        self,
        strip: Strip,
        *,
        wording: Callable[[UserError], str],
        record: Callable[[BaseException], str],
        save_report: Callable[[Path], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.strip = strip
        self._wording = wording
        self._record = record
        self._save_report = save_report
        self._told: dict[str, float] = {}
        self._open = False
        self._arrived.connect(self.show)

    def install(self) -> None:
        """Take over what Python and Qt would print."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        qInstallMessageHandler(_qt_message)

    def show(self, error: BaseException) -> None:
        """Tell the librarian."""
        if isinstance(error, StorageError):
            log.error("storage: %s", error.code)
            questions.sentence(self.strip.window(), self._wording(error))
        elif isinstance(error, UserError):
            self.strip.warn(self._wording(error))
        else:
            self._show_bug(error)

    def _show_bug(self, error: BaseException) -> None:
        code = self._record(error)
        now = monotonic()
        if self._open or now - self._told.get(code, now - PAUSE) < PAUSE:
            return
        self._told[code] = now
        text = self.tr("Something went wrong. Your data is safe. Code: {code}").format(code=code)
        self.strip.warn(text)
        if self._save_report is None:
            return
        self._open = True
        try:
            if questions.confirm(
                self.strip.window(), text, self.tr("Save a report file"), self.tr("Close")
            ):
                self._save(self._save_report)
        finally:
            self._open = False

    def _save(self, save: Callable[[Path], None]) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.strip.window(), self.tr("Save a report file"), "kitepkana-report.txt"
        )
        if name:
            save(Path(name))
            self.strip.say(self.tr("Report file saved: {path}").format(path=name))

    def _hook(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._arrived.emit(error)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._arrived.emit(args.exc_value)


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
