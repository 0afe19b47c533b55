"""The sources of answers: found by a few letters, told as they are cited."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.inquiries import SourceKey
from desktop_app.services.library import Library
from desktop_app.storage import inquiry_sources as storage
from desktop_app.storage.inquiry_sources import SourceRow as SourceRow


def find(library: Library, typed: str) -> tuple[SourceRow, ...]:
    """What the typed letters may mean: documents and articles of the dossier, then titles."""
    return storage.find(library.database, typed)


def rows(library: Library, keys: Sequence[SourceKey]) -> tuple[SourceRow, ...]:
    """Sources by key, in the order asked for."""
    return storage.rows(library.database, keys)
