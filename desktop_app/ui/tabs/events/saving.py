"""Saving what the calendar shows as a file: for a phone, or as a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain import dates
from desktop_app.domain.errors import UserError
from desktop_app.exchange import event_lists
from desktop_app.exchange.names import safe_name
from desktop_app.ui.acts import refusal
from desktop_app.ui.context import UiContext

_KINDS = {"ics": "iCalendar (*.ics)", "xlsx": "Excel (*.xlsx)"}


def save(parent: QWidget, context: UiContext, what: str, on: date, event: int | None) -> None:
    """Ask where, write, and say how many events are in the file."""
    library, lang, translate = context.library, context.language, context.translate
    title = translate("Tabs", "Events")
    if what == "list":
        write: Callable[[Path], int] = partial(event_lists.year_table, library, on.year, translate)
        _write(parent, context, f"{title} {on.year}", "xlsx", write)
    elif what == "month":
        write = partial(event_lists.month_for_phone, library, on, lang, translate)
        _write(parent, context, f"{title} {dates.month_year(on, lang)}", "ics", write)
    elif event is None:
        context.strip.warn(translate("Calendar", "Choose an event first: Enter on its day."))
    else:
        write = partial(event_lists.event_for_phone, library, event, lang, translate)
        _write(parent, context, f"{title} {event}", "ics", write)


def _write(
    parent: QWidget, context: UiContext, name: str, ending: str, write: Callable[[Path], int]
) -> None:
    preferences = context.preferences
    folder = Path(preferences.text("lists/folder", str(Path.home())))
    start = str(folder / f"{safe_name(name)}.{ending}")
    asked = context.translate("Calendar", "Save the events")
    chosen, _ = QFileDialog.getSaveFileName(parent, asked, start, _KINDS[ending])
    if not chosen:
        return
    try:
        n = write(Path(chosen))
    except UserError as refused:
        context.strip.warn(refusal(context, refused))
        return
    preferences.put("lists/folder", str(Path(chosen).parent))
    said = context.translate("Calendar", "%n event(s) saved: {path}", "", n)
    context.strip.say(said.format(path=chosen))
