"""Dates, times and periods in Russian and Kyrgyz, and dates as they are typed.

These are grammar tables, no translations: Kyrgyz sets the year first and
bends the month («2026-жылдын 8-марты», «8-мартта»), Russian knows «марта»
and «март». `lang` is 'ru' or 'ky'. Spaces in printed dates do not break.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from desktop_app.domain.periods import YEARS, Period
from desktop_app.domain.text import clean, query_variants, search_key

NBSP = "\u00a0"

_MONTHS = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
]
_OF_MONTH_RU = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
]
_OF_YEAR_KY = [
    "январы",
    "февралы",
    "марты",
    "апрели",
    "майы",
    "июну",
    "июлу",
    "августу",
    "сентябры",
    "октябры",
    "ноябры",
    "декабры",
]
_ON_DAY_KY = [
    "январда",
    "февралда",
    "мартта",
    "апрелде",
    "майда",
    "июнда",
    "июлда",
    "августта",
    "сентябрда",
    "октябрда",
    "ноябрда",
    "декабрда",
]
_WEEKDAYS = {
    "ru": ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    "ky": ["дүйшөмбү", "шейшемби", "шаршемби", "бейшемби", "жума", "ишемби", "жекшемби"],
}
_WEEKDAYS_SHORT = {
    "ru": ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"],
    "ky": ["Дш", "Шш", "Шр", "Бш", "Жм", "Иш", "Жк"],
}
_ROMAN = ("I", "II", "III", "IV")
_DAYS_AWAY = {
    search_key(word): days
    for words, days in (("сегодня бүгүн", 0), ("вчера кечээ", -1), ("завтра эртең", 1))
    for word in words.split()
}
_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)")
_TYPED = re.compile(r"(?P<d>\d{1,2})[., /-](?P<m>\d{1,2})(?:[., /-](?P<y>\d{4}|\d\d))?\.?")
_DIGITS = re.compile(r"(?P<d>\d\d)(?P<m>\d\d)(?P<y>\d{4})")
_TIME = re.compile(r"(?P<h>\d{1,2})(?:[.:, -]?(?P<m>[0-5]\d))?")
_YEARS_AHEAD = 20  # «26» is 2026, but «99» is 1999


def short(d: date) -> str:
    """«08.03.2026», in both languages."""
    return f"{d:%d.%m}.{d.year:04}"


def long(d: date, lang: str) -> str:
    """«8 марта 2026 г.» / «2026-жылдын 8-марты»."""
    if lang == "ky":
        return f"{d.year}-жылдын {d.day}-{_OF_YEAR_KY[d.month - 1]}"
    return f"{day_month(d, lang)} {d.year}{NBSP}г."


def day_month(d: date, lang: str) -> str:
    """«8 марта» / «8-март»."""
    if lang == "ky":
        return f"{d.day}-{_MONTHS[d.month - 1]}"
    return f"{d.day}{NBSP}{_OF_MONTH_RU[d.month - 1]}"


def on_day(d: date, lang: str) -> str:
    """In running text: «8 марта» / «8-мартта»."""
    if lang == "ky":
        return f"{d.day}-{_ON_DAY_KY[d.month - 1]}"
    return day_month(d, lang)


def weekday(d: date, lang: str) -> str:
    """«воскресенье» / «жекшемби»."""
    return _WEEKDAYS[lang][d.weekday()]


def weekday_short(d: date, lang: str) -> str:
    """Two letters for a month grid: «Вс» / «Жк»."""
    return _WEEKDAYS_SHORT[lang][d.weekday()]


def month_name(month: int, lang: str) -> str:
    """The name alone, small letters; a heading capitalises it. The two languages agree."""
    return _MONTHS[month - 1]


def of_year(month: int) -> str:
    """In Kyrgyz, after a year: «1943-жылдын майы»."""
    return _OF_YEAR_KY[month - 1]


def month_year(d: date, lang: str) -> str:
    """«март 2026 г.» / «2026-жыл, март»."""
    month = month_name(d.month, lang)
    return f"{d.year}-жыл, {month}" if lang == "ky" else f"{month} {d.year}{NBSP}г."


def period_title(period: Period, lang: str) -> str:
    """«III квартал 2026 г.» / «2026-жылдын III кварталы»; a free range in figures."""
    year, month, months = period.start.year, period.start.month, period.months
    match months:
        case 1:
            return month_year(period.start, lang)
        case 3 if month % 3 == 1:
            named = _ROMAN[month // 3], "квартал", "кварталы"
        case 6 if month in (1, 7):
            named = _ROMAN[month // 6], "полугодие", "жарым жылдыгы"
        case 9 if month == 1:
            named = "9", "месяцев", "айы"
        case 12 if month == 1:
            return f"{year}-жыл" if lang == "ky" else f"{year}{NBSP}год"
        case None if period.start == period.last:
            return short(period.start)
        case _:
            return f"{short(period.start)}–{short(period.last)}"
    number, ru, ky = named
    if lang == "ky":
        return f"{year}-жылдын {number}{NBSP}{ky}"
    return f"{number}{NBSP}{ru} {year}{NBSP}г."


def parse_date(text: str, today: date) -> date | None:
    """A date as typed: 08.03.2026, 8.3.26, 8.3, 08032026, 2026-03-08, «вчера», «эртең».

    Without a year it is this year's. Words may be typed in the wrong layout
    and without ө ү ң. None when there is no such date.
    """
    typed = clean(text)
    for key in query_variants(typed):
        if key in _DAYS_AWAY:
            return today + timedelta(days=_DAYS_AWAY[key])
    match = _ISO.fullmatch(typed) or _TYPED.fullmatch(typed) or _DIGITS.fullmatch(typed)
    if match is None:
        return None
    try:
        found = date(_year(match["y"], today), int(match["m"]), int(match["d"]))
    except ValueError:
        return None
    return found if found.year in YEARS else None


def parse_time(text: str) -> time | None:
    """A time of day as typed: 14, 14.30, 14:30, 1430. None when there is no such time."""
    match = _TIME.fullmatch(clean(text))
    if match is None or int(match["h"]) > 23:
        return None
    return time(int(match["h"]), int(match["m"] or 0))


def _year(typed: str | None, today: date) -> int:
    if typed is None:
        return today.year
    if len(typed) == 4:
        return int(typed)
    year = 2000 + int(typed)
    return year if year <= today.year + _YEARS_AHEAD else year - 100
