"""What people type, read as values: dates, times, money, numbers. Pure; None = cannot be read.

`read_date("8.3.26", today)`, `read_date("вчера", today)`, `read_money("12,5")` → 1250 tyiyn.
"""

from __future__ import annotations

import re
from datetime import date, time

from desktop_app.domain import dates
from desktop_app.domain.numbers import parse_money

_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_COUNT = re.compile(r"\d{1,9}")
_MILLIMETRES = re.compile(r"(-?)(\d{1,3})(?:[.,](\d))?")


def read_date(text: str, today: date) -> date | None:
    """08.03.2026, 8.3.26, 8.3 (of this year), 08032026, 2026-03-08, сегодня, вчера, бүгүн."""
    return dates.parse_date(text, today)


def write_date(on: date) -> str:
    """08.03.2026 in every language."""
    return f"{on.day:02}.{on.month:02}.{on.year:04}"


def read_time(text: str) -> time | None:
    """14:00, 14.00, 1400, 14."""
    return dates.parse_time(text)


def write_time(at: time) -> str:
    """14:00."""
    return f"{at.hour:02}:{at.minute:02}"


def read_money(text: str) -> int | None:
    """Tyiyn from som: 12, 12.5, 12,50, 1 234,50 сом; «210,600» means nothing for sure."""
    found = parse_money(text) if text.strip() else None
    return found if isinstance(found, int) else None


def write_money(tyiyn: int) -> str:
    """1 234,50 for a field; the word «сом» stands beside it."""
    som, rest = divmod(abs(tyiyn), 100)
    return ("−" if tyiyn < 0 else "") + f"{som:,}".replace(",", "\u00a0") + f",{rest:02}"


def read_number(text: str) -> int | None:
    """A whole number, spaces between thousands allowed."""
    typed = re.sub(r"\s", "", text.replace("\u00a0", " "))
    return int(typed) if typed.isascii() and _COUNT.fullmatch(typed) else None


def read_year(text: str) -> int | None:
    """Four digits."""
    typed = text.strip()
    return int(typed) if typed.isascii() and _YEAR.fullmatch(typed) else None


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
