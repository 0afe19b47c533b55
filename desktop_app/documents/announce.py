"""The poster of an event in the open library."""

from __future__ import annotations

from io import BytesIO

from desktop_app.documents.poster import write_poster
from desktop_app.documents.words import Translate
from desktop_app.services import posters
from desktop_app.services.library import Library


def poster_pdf(library: Library, event: int, lang: str, translate: Translate) -> bytes:
    """The event's poster as PDF, in 'ru', 'ky' or 'both'; it brings its words in both languages."""
    del translate
    file = BytesIO()
    write_poster(posters.announcement(library, event), lang, file)
    return file.getvalue()
