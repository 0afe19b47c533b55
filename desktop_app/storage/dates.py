"""The library's own dates, and the announced days of lunar holidays."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.lunar import Announced
from desktop_app.domain.memorable import Lunar
from desktop_app.domain.own_dates import DateDraft, OwnDate
from desktop_app.storage.database import Database

_FIELDS = ("rule", "ru", "ky", "kind", "born_year", "since", "until", "note")


def own(database: Database) -> tuple[OwnDate, ...]:
    """All rows of the library, hidden ones too, in the order they were entered."""
    found = database.rows(
        f"SELECT id, replaces, is_hidden, {', '.join(_FIELDS)} FROM calendar_date ORDER BY id"
    )
    return tuple(OwnDate(row[0], DateDraft(*row[3:]), row[1], bool(row[2])) for row in found)


def add(
    database: Database, draft: DateDraft, replaces: str = "", *, is_hidden: bool = False
) -> int:
    """A new row."""
    _forget(database)
    return database.insert(
        "calendar_date", **_values(draft), replaces=replaces, is_hidden=int(is_hidden)
    )


def change(database: Database, id: int, draft: DateDraft) -> None:
    """What the row says; it is shown from now on."""
    _forget(database)
    database.update("calendar_date", id, **_values(draft), is_hidden=0)


def hide(database: Database, id: int, is_hidden: bool) -> None:
    """Off the calendar, or on it again."""
    _forget(database)
    database.update("calendar_date", id, is_hidden=int(is_hidden))


def drop(database: Database, id: int) -> None:
    """Take back what replaced a shipped row."""
    _forget(database)
    database.execute("DELETE FROM calendar_date WHERE id = ?", (id,))


def announced(database: Database) -> tuple[Announced, ...]:
    """The days that were announced."""
    found = database.rows("SELECT rule, expected_on, on_date FROM lunar_date ORDER BY expected_on")
    return tuple(Announced(Lunar(row[0]), *map(date.fromisoformat, row[1:])) for row in found)


def announce(database: Database, rule: Lunar, expected_on: date, on: date) -> int:
    """Keep an announced day; one that was announced before is written over."""
    _forget(database)
    known = database.value(
        "SELECT id FROM lunar_date WHERE rule = ? AND expected_on = ?",
        (rule.value, expected_on.isoformat()),
    )
    if known is not None:
        database.update("lunar_date", known, on_date=on.isoformat())
        return int(known)
    return database.insert(
        "lunar_date", rule=rule.value, expected_on=expected_on.isoformat(), on_date=on.isoformat()
    )


def _values(draft: DateDraft) -> dict[str, object]:
    return {name: getattr(draft, name) for name in _FIELDS}


def _forget(database: Database) -> None:
    """The desk's due days were reckoned with the calendar too."""
    database.known.on_day.clear()
    database.known.due_on.clear()
