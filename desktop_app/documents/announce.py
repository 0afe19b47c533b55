"""The posters of an event in the open library."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

from desktop_app.documents import names
from desktop_app.documents.posters.papers import PLAIN, WRITE, Look, write_month
from desktop_app.documents.words import Translate
from desktop_app.domain.announcements import Announcement
from desktop_app.domain.events import EventForm
from desktop_app.services import events, posters
from desktop_app.services.library import Library

Translator = Callable[[str], Translate]
"""The translation into a language; a poster brings its words in both."""


def told(library: Library, event: int, translator: Translator) -> Announcement:
    """What an event's poster says, its form, or its own one, named in both languages."""
    said = posters.announcement(library, event)
    own = events.get(library, event).own_form
    if said.form == EventForm.OTHER and own is None:
        return said
    named = {lang: names.event_form(translator(lang), said.form, own) for lang in ("ru", "ky")}
    return replace(said, form_ru=named["ru"], form_ky=named["ky"])


def poster_pdf(
    library: Library,
    event: int,
    lang: str,
    translator: Translator,
    template: str = "large",
    look: Look = PLAIN,
) -> bytes:
    """A poster as PDF, in 'ru', 'ky' or 'both'; 'month' is the plan of the event's month."""
    file = BytesIO()
    if template == "month":
        plan = posters.month_plan(library, events.get(library, event).draft.on)
        write_month(plan, lang, file, look)
    else:
        WRITE[template](told(library, event, translator), lang, file, look)
    return file.getvalue()
