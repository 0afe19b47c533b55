"""Columns of the list of events."""

from __future__ import annotations

from datetime import timedelta

from desktop_app.documents import names
from desktop_app.domain import dates
from desktop_app.domain.events import EventState
from desktop_app.domain.own_names import EVENT_FORMS
from desktop_app.services import own_names
from desktop_app.services.events import EventRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.tables import Column


def columns(context: UiContext) -> tuple[Column[EventRow], ...]:
    """Day, number, title, form, state, people; an event nobody has counted is marked."""
    translate = context.translate
    states = names.titles(translate, "event_state")
    library, today = context.library, context.library.today

    def people(row: EventRow) -> str:
        return str(row.attended) if row.state == EventState.HELD else ""

    def is_waiting(row: EventRow) -> bool:
        last = row.ends_on or row.on
        if row.is_day_open:
            last = (row.on.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return row.state == EventState.PLANNED and last < today

    def day(row: EventRow) -> str:
        if row.is_day_open:
            return dates.month_name(row.on.month, context.language)
        if row.ends_on:
            return f"{dates.short(row.on)[:5]}–{dates.short(row.ends_on)[:5]}"
        return dates.short(row.on)

    def shown_form(row: EventRow) -> str:
        id = row.own_form_id
        own = own_names.get(library, EVENT_FORMS, id).draft if id else None
        return names.event_form(translate, row.form, own)

    def shown_state(row: EventRow) -> str:
        return states.get(row.state, row.state)

    def title(row: EventRow) -> str:
        return row.title(context.language)

    return (
        Column("on", translate("Events", "Day"), 17, day, sort="on"),
        Column("number", translate("Events", "No."), 4, _number, align="right", sort="number"),
        Column("title", translate("Events", "Title"), 20, title, sort="title", stretch=True),
        Column("form", translate("Events", "Form"), 12, shown_form, sort="form"),
        Column(
            "state", translate("Events", "State"), 17, shown_state, sort="state", alarm=is_waiting
        ),
        Column("people", translate("Events", "Came"), 8, people, align="right", sort="attended"),
    )


def _number(row: EventRow) -> str:
    return str(row.number)
