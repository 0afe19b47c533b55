"""How the time of an office is told, on screen and on paper."""

from __future__ import annotations

from datetime import date

from desktop_app.documents.words import Translate
from desktop_app.domain import vague_dates
from desktop_app.domain.dates import short


def span(since: str, until: str, lang: str, translate: Translate) -> str:
    """«1995–2001», «2021 – по настоящее время», «по 2001»; "" for nothing known."""
    begun, ended = shown(since, lang), shown(until, lang)
    if begun and ended:
        return f"{begun}–{ended}"
    if begun:
        return translate("Offices", "{date} until now").format(date=begun)
    return translate("Offices", "until {date}").format(date=ended) if ended else ""


def shown(key: str, lang: str) -> str:
    """One end: a year bare, a day in figures, the rest in words."""
    if len(key) == 4 and key.isdigit():
        return key
    if key and vague_dates.first_day(key) == vague_dates.last_day(key):
        return short(date.fromisoformat(key))
    return vague_dates.shown(key, lang)
