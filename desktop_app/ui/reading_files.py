"""Files that she chooses or drags in: read one after the other in the worker.

work = partial(take_all, images.take, context.library, paths)
context.tasks.run(work, taken, self, title)      # taken(Taken); then tell_refused(…)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from desktop_app.domain.errors import StorageError, UserError
from desktop_app.services.images import Picture
from desktop_app.services.library import Library
from desktop_app.ui.acts import refusal
from desktop_app.ui.context import UiContext
from desktop_app.ui.tasks import Progress

Take = Callable[[Library, Path], Picture]


@dataclass(frozen=True)
class Taken:
    """Files that were read: what was kept, and why the others were not."""

    pictures: tuple[Picture, ...]
    refused: tuple[UserError, ...]


def take_all(take: Take, library: Library, paths: Sequence[Path], progress: Progress) -> Taken:
    """Read files one after the other, in the worker; a disk that fails ends it."""
    pictures, refused = [], []
    with library.reading() as reader:
        for done, path in enumerate(paths):
            progress.report(done, len(paths))
            try:
                pictures.append(take(reader, path))
            except StorageError:
                raise
            except UserError as error:
                refused.append(error)
    progress.report(len(paths), len(paths))
    return Taken(tuple(pictures), tuple(refused))


def tell_refused(context: UiContext, taken: Taken) -> None:
    """Why the first one was not kept, and how many more."""
    if taken.refused:
        context.strip.warn(refusals(context, taken))


def refusals(context: UiContext, taken: Taken) -> str:
    """The same as a sentence; "" when all were kept."""
    told = [refusal(context, one) for one in taken.refused[:1]]
    rest = len(taken.refused) - 1
    if rest > 0:
        told.append(context.translate("AlbumSection", "And %n more file(s).", "", rest))
    return " ".join(told)


class TakesFiles:
    """For a widget with `setAcceptDrops`, before its Qt class: what is dropped is taken."""

    def take(self, paths: Sequence[Path]) -> None:
        """Read these files; the widget says how."""
        raise NotImplementedError

    def may_take(self) -> bool:
        """Are files welcome now?"""
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of this computer."""
        if self.may_take() and _dragged(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They are read like chosen ones."""
        event.acceptProposedAction()
        self.take(_dragged(event.mimeData()))


def _dragged(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
