"""Events that leave the library: the month or one of them for a phone, the year as a table."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.domain.own_names import EVENT_FORMS
from desktop_app.domain.periods import Period
from desktop_app.exchange import ics, sheets
from desktop_app.exchange.sheets import Sheet, SheetColumn, Value
from desktop_app.services import events, own_names
from desktop_app.services.events import EventRow
from desktop_app.services.library import Library


def month_for_phone(library: Library, on: date, lang: str, translate: Translate, to: Path) -> int:
    """The events of a day's month with a fixed day; how many were written."""
    start = on.replace(day=1)
    after = date(on.year + on.month // 12, on.month % 12 + 1, 1)
    rows = [row for row in events.between(library, start, after) if not row.is_day_open]
    return _for_phone(library, rows, lang, translate, to)


def event_for_phone(library: Library, id: int, lang: str, translate: Translate, to: Path) -> int:
    """One event; 0 when its day is still open."""
    rows = [row for row in events.rows(library, [id]).values() if not row.is_day_open]
    return _for_phone(library, rows, lang, translate, to)


def year_table(library: Library, year: int, translate: Translate, to: Path) -> int:
    """All events of a year by day; how many."""
    period = Period(date(year, 1, 1), date(year + 1, 1, 1))
    ids = events.ids(library, period=period)
    rows = events.rows(library, ids)
    lines = [_line(library, rows[id], translate) for id in ids]
    page = Sheet(f"{translate('Events', 'Events')} {year}", _columns(translate), lines, len(lines))
    sheets.write(to, [page], library.today)
    return len(lines)


def _for_phone(
    library: Library, rows: list[EventRow], lang: str, translate: Translate, to: Path
) -> int:
    uuids = events.uuids(library, [row.id for row in rows])
    entries = [
        ics.Entry(
            f"{uuids[row.id]}@kitepkana",
            row,
            row.title(lang),
            _place(row, translate),
            _form(library, row, translate),
        )
        for row in rows
    ]
    ics.write(to, entries, library.clock())
    return len(entries)


def _form(library: Library, row: EventRow, translate: Translate) -> str:
    id = row.own_form_id
    own = own_names.get(library, EVENT_FORMS, id).draft if id else None
    return names.event_form(translate, row.form, own)


def _place(row: EventRow, translate: Translate) -> str:
    place = names.title(translate, "venue_kind", row.venue_kind)
    return ", ".join(filter(None, (place, row.venue)))


def _columns(translate: Translate) -> tuple[SheetColumn, ...]:
    return (
        SheetColumn(translate("Events", "No."), 6, "number"),
        SheetColumn(translate("Events", "Day"), 12),
        SheetColumn(translate("Events", "Last day"), 12),
        SheetColumn(translate("Events", "Time"), 8),
        SheetColumn(translate("Events", "Form"), 22),
        SheetColumn(translate("Events", "Title in Russian"), 40),
        SheetColumn(translate("Events", "Title in Kyrgyz"), 40),
        SheetColumn(translate("Events", "For whom"), 20),
        SheetColumn(translate("Events", "Place"), 26),
        SheetColumn(translate("Events", "State"), 14),
        SheetColumn(translate("Events", "Came"), 8, "number"),
    )


def _line(library: Library, row: EventRow, translate: Translate) -> tuple[Value, ...]:
    day = translate("Events", "Day open") if row.is_day_open else ""
    return (
        row.number,
        f"{row.on:%m.%Y} {day}".strip() if row.is_day_open else short(row.on),
        short(row.ends_on) if row.ends_on else "",
        row.starts_at,
        _form(library, row, translate),
        row.title_ru,
        row.title_ky,
        row.audience,
        _place(row, translate),
        names.title(translate, "event_state", row.state),
        row.attended if row.state == "held" else None,
    )
