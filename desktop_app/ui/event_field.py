"""A field for an event that was or is today, found by a few letters of its title."""

from __future__ import annotations

from desktop_app.domain.dates import short
from desktop_app.services import press
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import PickerField, Suggestion


def event_field(context: UiContext, key: str, title: str, hint: str = "") -> PickerField:
    """Its value is a `Picked`; only known events may stand there."""

    def suggest(typed: str) -> list[Suggestion]:
        found = press.recent_events(context.library, typed, context.library.today)
        return [Suggestion(id, title, short(on)) for id, title, on in found]

    return PickerField(key, title, hint, suggest=suggest, known_only=True)
