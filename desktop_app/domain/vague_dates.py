"""Days that are known only roughly, as people tell them of old times (handbook 9.3).

A vague date is one short key with a meaning and an order:

    1943-05-09  a day        1940s       a decade
    1943-05     a month      ~1943       about a year
    1943        a year       1941..1945  from year to year
    19c         a century

"" is no date at all. `parse` reads what is typed in Russian or Kyrgyz, `shown` writes it
so that `parse` reads it back.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from desktop_app.domain.dates import NBSP, long, month_name, of_year
from desktop_app.domain.errors import Problem
from desktop_app.domain.text import clean

YEARS = range(1000, 2200)
"""Years that a village can tell of."""

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_YEAR = re.compile(r"(\d{4})")
_DECADE = re.compile(r"(\d{3}0)s")
_ABOUT = re.compile(r"~(\d{4})")
_RANGE = re.compile(r"(\d{4})\.\.(\d{4})")
_CENTURY = re.compile(r"(\d\d)c")

_ROMAN = ("x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi")
_FIRST_CENTURY = 10
_STEMS = "янв фев мар апр ма[йяе] июн июл авг сен окт ноя дек".split()
_NAMED = rf"({'|'.join(_STEMS)})[а-я]*\.?"
# «г.», «-го года», «-жылдын»
_OF_YEAR = r"(?:-(?:го|й|м))?(?: ?-? ?(?:г|гг|год[а-я]*|ж|жж|жыл[а-я]*)\.?)?"
_ALIKE = str.maketrans("–—−‑хіё", "----xiе")  # dashes; Х and І typed in Cyrillic; ё
_NEAR = re.compile(
    r"^(?:около|ок\.|ок |примерно|приблизительно|где-то|болжол менен|болжолдуу|~|≈) ?(?:в )?"
    r"| ?(?:чамасы(?:нда)?|чамалуу|тегереги(?:нде)?|жакын|~|\?|\(\?\))$"
)


def parse(typed: str) -> str | None:
    """The key of what is typed: «9.05.1943», «май 1943», «около 1943», «1940-жылдар».

    "" for nothing typed, None for what cannot be understood or does not exist.
    """
    text = clean(typed).casefold().translate(_ALIKE).replace(NBSP, " ")
    if not text:
        return ""
    bare, near = _NEAR.subn("", text.removeprefix("в "))
    for pattern, key in _ABOUT_FORMS if near else _FORMS:
        if match := re.fullmatch(pattern, bare.strip()):
            found = key(*match.groups())
            return found if is_key(found) else None
    return None


def is_key(key: str) -> bool:
    """Is it the key of a date that exists?"""
    if match := _DAY.fullmatch(key):
        return int(match[1]) in YEARS and _exists(*map(int, match.groups()))
    if match := _MONTH.fullmatch(key):
        return int(match[1]) in YEARS and 1 <= int(match[2]) <= 12
    if match := _RANGE.fullmatch(key):
        first, last = int(match[1]), int(match[2])
        return first in YEARS and last in YEARS and first < last
    if match := _CENTURY.fullmatch(key):
        return 0 <= int(match[1]) - _FIRST_CENTURY < len(_ROMAN)
    match = _YEAR.fullmatch(key) or _DECADE.fullmatch(key) or _ABOUT.fullmatch(key)
    return match is not None and int(match[1]) in YEARS


def problems(field: str, key: str, today: date, *, required: bool = False) -> list[Problem]:
    """What is wrong with the key in a field of a draft: missing, unreadable, in the future."""
    if not key:
        return [Problem(field, "vague_date_required")] if required else []
    if not is_key(key):
        return [Problem(field, "vague_date_wrong")]
    return [Problem(field, "date_in_future")] if first_day(key) > today else []


def years(key: str) -> tuple[int, int]:
    """The first and the last year that it may mean; about a year is that year."""
    if match := _RANGE.fullmatch(key):
        return int(match[1]), int(match[2])
    if match := _CENTURY.fullmatch(key):
        return 100 * int(match[1]) - 99, 100 * int(match[1])
    year = int(key.removeprefix("~")[:4])
    return year, year + 9 if key.endswith("s") else year


def first_day(key: str) -> date:
    """The earliest day that it may mean."""
    month, day = (int(part or 1) for part in (*key.split("-")[1:], "", "")[:2])
    return date(years(key)[0], month, day)


def last_day(key: str) -> date:
    """The latest day that it may mean."""
    if _DAY.fullmatch(key):
        return date.fromisoformat(key)
    if match := _MONTH.fullmatch(key):
        year, month = int(match[1]), int(match[2])
        return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return date(years(key)[1], 12, 31)


def are_turned(since: str, until: str) -> bool:
    """Is the second of two dates certainly before the first? Never where one is not known."""
    return bool(since and until) and last_day(until) < first_day(since)


def sort_key(key: str) -> str:
    """Orders by the earliest day, the vaguer first; begins and ends with a year.

    "" for no date. The first four and the last four characters are `years`.
    """
    if not key:
        return ""
    first, last = years(key)
    month, day = (*key.split("-")[1:], "00", "00")[:2]
    kinds = (_CENTURY, _DECADE, _RANGE, _ABOUT, _YEAR, _MONTH, _DAY)
    rank = next(place for place, kind in enumerate(kinds) if kind.fullmatch(key))
    return f"{first:04}-{month}-{day} {rank} {last:04}"


def shown(key: str, language: str) -> str:
    """«9 мая 1943 г.», «около 1943 г.» / «1943-жылдын 9-майы», «1943-жыл чамасында»."""
    if not key:
        return ""
    ky = language == "ky"
    if _DAY.fullmatch(key):
        return long(date.fromisoformat(key), language)
    if match := _MONTH.fullmatch(key):
        month = int(match[2])
        if ky:
            return f"{match[1]}-жылдын {of_year(month)}"
        return f"{month_name(month, language)} {match[1]}{NBSP}г."
    if match := _DECADE.fullmatch(key):
        return f"{match[1]}-жылдар" if ky else f"{match[1]}-е{NBSP}годы"
    if match := _ABOUT.fullmatch(key):
        return f"{match[1]}-жыл чамасында" if ky else f"около {match[1]}{NBSP}г."
    if match := _RANGE.fullmatch(key):
        span = f"{match[1]}–{match[2]}"
        return f"{span}-жылдар" if ky else f"{span}{NBSP}гг."
    if match := _CENTURY.fullmatch(key):
        roman = _ROMAN[int(match[1]) - _FIRST_CENTURY].upper()
        return f"{roman}{NBSP}{'кылым' if ky else 'век'}"
    return f"{key}-жыл" if ky else f"{key}{NBSP}г."


def life(born: str, died: str, language: str) -> str:
    """Beside a name: «1919–1943», «род. 1985», «ум. 1943»; "" when neither is known."""
    first, last = _brief(born, language), _brief(died, language)
    if first and last:
        return f"{first}–{last}"
    only = first or last
    if not only:
        return ""
    if language == "ky":
        year = f"{only}-ж." if only.isdigit() else only
        return f"{year} туулган" if first else f"{year} каза болгон"
    return f"{'род.' if first else 'ум.'}{NBSP}{only}"


def _brief(key: str, language: str) -> str:
    """The year alone, «ок. 1830» or «~1830»; what is vaguer as it is shown."""
    if _DAY.fullmatch(key) or _MONTH.fullmatch(key):
        return key[:4]
    if _ABOUT.fullmatch(key):
        return f"ок.{NBSP}{key[1:]}" if language == "ru" else key
    return key if _YEAR.fullmatch(key) else shown(key, language)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _day(day: str, month: str, year: str) -> str:
    return f"{year}-{int(month):02}-{int(day):02}"


def _number(named: str) -> str:
    return str(next(at for at, stem in enumerate(_STEMS, 1) if re.match(stem, named)))


def _span(first: str, last: str) -> str:
    return f"{first}..{first[: 4 - len(last)]}{last}"


def _roman(typed: str) -> str:
    return f"{_ROMAN.index(typed) + _FIRST_CENTURY}c" if typed in _ROMAN else ""


_Forms = tuple[tuple[str, Callable[..., str]], ...]
_TENS = r" ?-? ?ы?[еx](?: (?:гг\.?|год[а-яx]*))?"  # «-е годы», «-ых»
_DECADES: _Forms = (
    (rf"(\d{{3}}0)(?:{_TENS}|s| ?-? ?жылдар[а-я]*)", "{}s".format),
    (rf"([3-9]0)(?:{_TENS}| ?-? ?жылдар[а-я]*)", "19{}s".format),
)
_FORMS: _Forms = (
    (r"(\d{4})[.-](\d\d)[.-](\d\d)", "{}-{}-{}".format),
    (rf"(\d{{1,2}})[., /-](\d{{1,2}})[., /-](\d{{4}}){_OF_YEAR}", _day),
    (rf"(\d{{1,2}}) ?-? ?{_NAMED},? (\d{{4}}){_OF_YEAR}", lambda d, m, y: _day(d, _number(m), y)),
    (
        rf"(\d{{4}}){_OF_YEAR},? (\d{{1,2}}) ?-? ?{_NAMED}(?: күн\w*)?",
        lambda y, d, m: _day(d, _number(m), y),
    ),
    (rf"{_NAMED},? (\d{{4}}){_OF_YEAR}", lambda m, y: f"{y}-{int(_number(m)):02}"),
    (rf"(\d{{4}}){_OF_YEAR},? {_NAMED}(?: ай\w*)?", lambda y, m: f"{y}-{int(_number(m)):02}"),
    (r"(\d{4})-(0[1-9]|1[0-2])", "{}-{}".format),
    (r"(\d{1,2})[./](\d{4})", lambda m, y: f"{y}-{int(m):02}"),
    (rf"(\d{{3}}0) ?- ?(\d{{3}}0){_TENS}", lambda first, last: _span(first, f"{last[:3]}9")),
    (rf"(?:с )?(\d{{4}}){_OF_YEAR} ?(?:-|\.\.|по|до) ?(\d{{4}}|\d\d){_OF_YEAR}", _span),
    (r"(\d{4})-? ?жылдан (\d{4}|\d\d)-? ?жылга(?: чейин)?", _span),
    (rf"(\d{{4}})/(\d{{4}}|\d\d)(?: ?-? ?(?:учебн[а-я]*|уч\.|окуу))?{_OF_YEAR}", _span),
    *_DECADES,
    (r"(\d{4}) ?-? ?жылдары?", "~{}".format),
    (rf"(\d{{4}}){_OF_YEAR}", "{}".format),
    (r"([xiv]+) ?-? ?(?:в|век[а-я]*|кылым[а-я]*)\.?", _roman),
    (r"(\d\d)(?: ?-? ?(?:й )?(?:в|век[а-я]*|кылым[а-я]*)\.?|c)", "{}c".format),
)
_ABOUT_FORMS: _Forms = (*_DECADES, (rf"(\d{{4}}){_OF_YEAR}", "~{}".format))
