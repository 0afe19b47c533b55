"""What a poster says, in 'ru', 'ky' or 'both': the fixed words and those of the announcement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from desktop_app.domain import dates
from desktop_app.domain.announcements import Announcement
from desktop_app.domain.numbers import NBSP
from desktop_app.domain.text import in_language

LANGUAGES = ("ru", "ky", "both")
DOT = f"{NBSP}· "
SLASH = f"{NBSP}/ "  # both end a line and begin none
BULLET = " • "  # between two names in a line; where the line ends, it goes
_PAIRED = 4  # so many organisers are named in both languages; more in Kyrgyz

WORDS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "call": "ПРИГЛАШАЕМ!",
        "at": "в {time}",
        "free": "Вход свободный",
        "organisers": "Организаторы",
        "plan": "МЕРОПРИЯТИЯ НА {month}",
        "no_day": "день уточняется",
        "cut": "рез",
        "glue": "клей",
        "date": "Дата",
        "time": "Время",
        "place": "Место",
        "audience": "Для кого",
        "phone": "Телефон",
        "printed": "Отпечатано",
    },
    "ky": {
        "call": "ЧАКЫРАБЫЗ!",
        "at": "саат {time}",
        "free": "Кирүү акысыз",
        "organisers": "Уюштуруучулар",
        "plan": "{month} АЙЫНЫН ИШ-ЧАРАЛАРЫ",
        "no_day": "күнү такталат",
        "cut": "кесүү",
        "glue": "желим",
        "date": "Күнү",
        "time": "Убактысы",
        "place": "Орду",
        "audience": "Кимдер үчүн",
        "phone": "Телефон",
        "printed": "Басылган күнү",
    },
}


def pair(ky: str, ru: str, between: str = SLASH) -> str:
    """Kyrgyz first; what is the same in both is said once."""
    return between.join(dict.fromkeys(filter(None, (ky, ru))))


def said(lang: str, ky: str, ru: str, between: str = SLASH) -> str:
    """One language, or both."""
    return pair(ky, ru, between) if lang == "both" else ky if lang == "ky" else ru


def fixed(lang: str, key: str) -> str:
    """A fixed word."""
    return said(lang, WORDS["ky"][key], WORDS["ru"][key])


def title(told: Announcement, lang: str) -> str:
    """In one language; where it is missing, in the other."""
    return in_language(lang, told.title_ru, told.title_ky)


def titles(told: Announcement, lang: str) -> tuple[str, ...]:
    """One title, or Kyrgyz and Russian where they differ."""
    if lang != "both":
        return (title(told, lang),)
    return tuple(dict.fromkeys((title(told, "ky"), title(told, "ru"))))


def library(told: Announcement, lang: str) -> str:
    """Whose poster it is."""
    return said(lang, told.library_ky, told.library_ru, BULLET)


def place(told: Announcement, lang: str) -> str:
    """Where it is."""
    return said(lang, told.place_ky, told.place_ru)


def month(on: date, lang: str) -> str:
    """«марта» follows a day in Russian, «март» in Kyrgyz."""
    ru = dates.day_month(on, "ru").split(NBSP)[1]
    return said(lang, dates.month_name(on.month, "ky"), ru)


def weekday(told: Announcement, lang: str) -> str:
    """The weekday, or the last day of what lasts longer."""
    if told.ends_on and told.ends_on > told.on:
        last = told.ends_on
        return "– " + said(lang, dates.day_month(last, "ky"), dates.day_month(last, "ru"))
    return said(lang, dates.weekday(told.on, "ky"), dates.weekday(told.on, "ru"))


def full_date(told: Announcement, lang: str) -> str:
    """«2026-жылдын 21-марты, ишемби», in one language."""
    between = " " if told.ends_on and told.ends_on > told.on else ", "
    return dates.long(told.on, lang) + between + weekday(told, lang)


def time(told: Announcement, lang: str) -> str:
    """«саат 14:00», or nothing."""
    if not told.starts_at:
        return ""
    at = "{time}" if lang == "both" else WORDS[lang]["at"]
    return at.format(time=told.starts_at).replace(" ", NBSP)


def phone(number: str) -> str:
    """In one piece."""
    return number.strip().replace(" ", NBSP)


def organisers(told: Announcement, lang: str) -> str:
    """«Уюштуруучулар: …»; of a poster in both languages each name once."""
    names: Iterable[str] = told.organisers_ky if lang == "ky" else told.organisers_ru
    if lang == "both":
        few = len(told.organisers_ky) <= _PAIRED
        names = map(pair, told.organisers_ky, told.organisers_ru) if few else told.organisers_ky
    listed = ", ".join(dict.fromkeys(filter(None, names)))
    return f"{fixed(lang, 'organisers')}: {listed}" if listed else ""


def printed(on: date | None, lang: str) -> str:
    """«Отпечатано: 27.11.2026», or nothing."""
    return f"{fixed(lang, 'printed')}: {dates.short(on)}" if on else ""
