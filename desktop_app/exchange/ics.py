"""Events for a phone's calendar: a file of RFC 5545.

    write(to, events, made_at)

Times are those of the wall clock, without a zone. Lines end with CR LF and are
folded at 75 octets, never inside a letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop_app import files
from desktop_app.domain.errors import UserError
from desktop_app.domain.events import EventState
from desktop_app.services.events import EventRow

LINE = 75  # octets, without the end of the line
_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kitepkana//Events//RU", "CALSCALE:GREGORIAN")


@dataclass(frozen=True)
class Entry:
    """An event as a phone keeps it; `uid` stays the same in every file, so it is not doubled."""

    uid: str
    row: EventRow
    title: str
    place: str
    kind: str


def write(to: Path, entries: Sequence[Entry], made_at: datetime) -> None:
    """Write the file under its name only when it is whole."""
    try:
        files.write_file(to, made(entries, made_at).encode())
    except OSError as error:
        raise UserError("folder_not_writable", folder=str(to.parent)) from error


def made(entries: Iterable[Entry], made_at: datetime) -> str:
    """The file's text."""
    lines = [*_HEAD]
    for entry in entries:
        lines += _event(entry, made_at)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line))


def folded(line: str) -> Iterator[str]:
    """Parts of at most 75 octets; each but the first begins with a space."""
    part = ""
    for letter in line:
        if len((part + letter).encode()) > LINE:
            yield part
            part = " "
        part += letter
    yield part


def escaped(text: str) -> str:
    """A text value: what has a meaning of its own gets a backslash."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _event(entry: Entry, made_at: datetime) -> list[str]:
    row = entry.row
    is_off = row.state == EventState.CANCELLED
    stamp = made_at.astimezone(UTC)
    return [
        "BEGIN:VEVENT",
        f"UID:{escaped(entry.uid)}",
        f"DTSTAMP:{stamp:%Y%m%dT%H%M%S}Z",
        *_times(row),
        f"SUMMARY:{escaped(entry.title)}",
        *([f"LOCATION:{escaped(entry.place)}"] if entry.place else []),
        *([f"CATEGORIES:{escaped(entry.kind)}"] if entry.kind else []),
        f"STATUS:{'CANCELLED' if is_off else 'CONFIRMED'}",
        "END:VEVENT",
    ]


def _times(row: EventRow) -> list[str]:
    """An hour of one day, or whole days; the end of whole days is the day after them."""
    last = row.ends_on or row.on
    if row.starts_at and last == row.on:
        hour, minute = map(int, row.starts_at.split(":"))
        return [f"DTSTART:{_day(row.on)}T{hour:02}{minute:02}00", "DURATION:PT1H"]
    after = last + timedelta(days=1)
    return [f"DTSTART;VALUE=DATE:{_day(row.on)}", f"DTEND;VALUE=DATE:{_day(after)}"]


def _day(on: date) -> str:
    return f"{on:%Y%m%d}"
