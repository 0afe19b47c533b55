"""Pictures as services use them: taken in before an act, entered inside it, shown from a file."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services.library import Act, Library
from desktop_app.storage import images as storage
from desktop_app.storage.images import Picture as Picture


def take(library: Library, source: Path) -> Picture:
    """Look a picture through and keep its file; fit for a worker, before the act.

    What is no picture, broken or too big is refused with `image_…`.
    """
    return storage.take(library.database, source)


def enter(act: Act, picture: Picture) -> int:
    """Its row, inside the act that shows it; a picture that is known keeps its row."""
    return storage.enter(act.library.database, picture)


def small(library: Library, id: int) -> Path:
    """The JPEG to show; `image_lost` when the picture is no longer there."""
    return storage.small(library.database, id)
