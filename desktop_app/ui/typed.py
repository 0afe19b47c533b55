"""What people type, read as values: dates, times, money, numbers. Pure; None = cannot be read.

`read_date("8.3.26", today)`, `read_date("вчера", today)`, `read_money("12,5")` → 1250 tyiyn.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

_DATE = re.compile(r"(\d{1,2})[.,/\- ](\d{1,2})(?:[.,/\- ](\d{4}|\d{2}))?\.?")
_COMPACT = re.compile(r"(\d{2})(\d{2})(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_TIME = re.compile(r"(\d{1,2})(?:[:.,\- ]?(\d{2}))?")
_MONEY = re.compile(r"(\d+)(?:[.,](\d{1,2}))?")
_MILLIMETRES = re.compile(r"(-?)(\d{1,3})(?:[.,](\d))?")
_DAYS = {
    "сегодня": 0,
    "бүгүн": 0,
    "бугун": 0,
    "today": 0,
    "вчера": -1,
    "кечээ": -1,
    "yesterday": -1,
    "завтра": 1,
    "эртең": 1,
    "эртен": 1,
    "tomorrow": 1,
}


def read_date(text: str, today: date) -> date | None:
    """08.03.2026, 8.3.26, 8.3 (of this year), 08032026, 2026-03-08, сегодня, вчера, бүгүн."""
    typed = text.strip().lower()
    if typed in _DAYS:
        return today + timedelta(days=_DAYS[typed])
    if match := _ISO.fullmatch(typed):
        return _day(match[1], match[2], match[3])
    match = _COMPACT.fullmatch(typed) or _DATE.fullmatch(typed)
    if match is None:
        return None
    year = match[3] or str(today.year)
    return _day(year if len(year) == 4 else str(_century(int(year), today)), match[2], match[1])


def _century(short: int, today: date) -> int:
    """Two digits mean the year nearest behind: not more than twenty years ahead."""
    year = today.year - today.year % 100 + short
    return year - 100 if year > today.year + 20 else year


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def write_date(on: date) -> str:
    """08.03.2026 in every language."""
    return f"{on.day:02}.{on.month:02}.{on.year:04}"


def read_time(text: str) -> time | None:
    """14:00, 14.00, 1400, 14."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def write_time(at: time) -> str:
    """14:00."""
    return f"{at.hour:02}:{at.minute:02}"


def read_money(text: str) -> int | None:
    """Tyiyn from som: 12, 12.5, 12,50, 1 234,50 сом."""
    typed = re.sub(r"(?:сом|с)\.?$|\s", "", text.strip().lower().replace("\u00a0", " "))
    match = _MONEY.fullmatch(typed)
    return None if match is None else int(match[1]) * 100 + int((match[2] or "0").ljust(2, "0"))


def write_money(tyiyn: int) -> str:
    """1 234,50 for a field; the word «сом» stands beside it."""
    som, rest = divmod(abs(tyiyn), 100)
    return ("−" if tyiyn < 0 else "") + f"{som:,}".replace(",", "\u00a0") + f",{rest:02}"


def read_number(text: str) -> int | None:
    """A whole number, spaces between thousands allowed."""
    typed = re.sub(r"\s", "", text.replace("\u00a0", " "))
    return int(typed) if re.fullmatch(r"\d{1,9}", typed) else None


def read_year(text: str) -> int | None:
    """Four digits."""
    typed = text.strip()
    return int(typed) if re.fullmatch(r"1[5-9]\d\d|20\d\d", typed) else None


def read_millimetres(text: str) -> int | None:
    """Tenths of a millimetre: 70, 48,5, −1.5; nothing is zero."""
    match = _MILLIMETRES.fullmatch(text.strip().replace("−", "-"))
    if match is None:
        return None if text.strip() else 0
    tenths = int(match[2]) * 10 + int(match[3] or 0)
    return -tenths if match[1] else tenths


def write_millimetres(tenths: int) -> str:
    """48,5; whole millimetres without decimals."""
    whole, rest = divmod(abs(tenths), 10)
    return ("−" if tenths < 0 else "") + (f"{whole},{rest}" if rest else str(whole))
