"""Long work: one serial worker, a strip with Cancel, results on the GUI thread.

    def _make(self, progress: Progress) -> Path:
        for done, page in enumerate(pages):
            progress.report(done, len(pages))     # raises Stopped after Cancel
        return path

    context.tasks.run(self._make, self._made, self, self.tr("Making the report"))

`done` is not called when `owner` has been destroyed or Cancel was pressed.
Never touch a widget inside the work. Tests give `InlineTasks`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

T = TypeVar("T")
Report = Callable[[BaseException], None]
PATIENCE = 400  # milliseconds before the strip appears


class Stopped(Exception):
    """The user pressed Cancel; raised inside the work by `Progress.report`."""


class Progress:
    """The work's side of the strip; safe to call from the worker."""

    def __init__(self, told: Callable[[int, int], None]) -> None:
        self._told = told
        self._stop = threading.Event()

    def report(self, done: int, total: int = 0) -> None:
        """Tell how far it is (total 0 = unknown); the place where Cancel takes effect."""
        if self._stop.is_set():
            raise Stopped
        self._told(done, total)

    def stop(self) -> None:
        """Ask the work to end at its next report."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether Cancel was pressed."""
        return self._stop.is_set()


@dataclass(frozen=True)
class _Job:
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    owner: QObject
    title: str
    progress: Progress
    failed: Report | None


class Tasks(QObject):
    """One worker thread, so that the order of acts is the order of asking."""

    shown = Signal(str)  # the work lasts longer than PATIENCE: its title
    moved = Signal(int, int)
    hidden = Signal()
    _arrived = Signal(object, object, object)  # job, result, error

    def __init__(self, report: Report, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._waiting: list[_Job] = []
        self._closed = False
        self._thread: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(self._show)
        self._arrived.connect(self._finish)

    @property
    def busy(self) -> bool:
        """Whether any work is waiting or running."""
        return bool(self._waiting)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        owner: QObject,
        title: str,
        failed: Report | None = None,
    ) -> None:
        """Queue the work; errors go to `failed`, or to the funnel. After `close` nothing runs."""
        if self._closed:
            return  # a timer of a window on its way out
        job = _Job(work, done, owner, title, Progress(self._tell), failed)
        self._waiting.append(job)
        self._begin(job)

    def cancel(self) -> None:
        """Cancel what is running now; what waits behind it goes on."""
        if self._waiting:
            self._waiting[0].progress.stop()

    def close(self) -> None:
        """Finish for good: stop what runs, drop what waits, end the thread."""
        self._closed = True
        for job in self._waiting:
            job.progress.stop()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None

    def _begin(self, job: _Job) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._loop, name="tasks")
            self._thread.start()
        if len(self._waiting) == 1:
            self._timer.start()
        self._queue.put(job)

    def _loop(self) -> None:
        while (job := self._queue.get()) is not None:
            self._arrived.emit(job, *_outcome(job))

    def _tell(self, done: int, total: int) -> None:
        self.moved.emit(done, total)

    def _show(self) -> None:
        if self._waiting:
            self.shown.emit(self._waiting[0].title)

    def _finish(self, job: _Job, result: object, error: BaseException | None) -> None:
        self._waiting.remove(job)
        self._timer.stop()
        self.hidden.emit()
        if self._waiting:
            self._timer.start()
        if isinstance(error, Stopped) or job.progress.stopped or not shiboken6.isValid(job.owner):
            return
        if error is not None:
            (job.failed or self._report)(error)
        else:
            job.done(result)


class InlineTasks(Tasks):
    """For tests: the work runs at once, in the calling thread."""

    def _begin(self, job: _Job) -> None:
        self._finish(job, *_outcome(job))


def _outcome(job: _Job) -> tuple[object, BaseException | None]:
    """Result or error; the worker's boundary: nothing may end the thread."""
    if job.progress.stopped:
        return None, Stopped()
    try:
        return job.work(job.progress), None
    except Exception as error:  # noqa: BLE001 - handed to the funnel on the GUI thread
        return None, error
