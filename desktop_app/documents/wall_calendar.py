"""Calendars of dates for the wall and the shelf (handbook chapter 11, form 28).

A month is a sheet to be read from afar, a year a list with both languages and the ages.
Lunar days that are still to be announced say so; dates that nobody vouches for are not there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.documents import fonts, plan_words
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain import dates
from desktop_app.domain.memorable import DateKind, Occurrence
from desktop_app.domain.numbers import NBSP
from desktop_app.services.calendar import Day

_LARGEST, _SMALLEST = 13.0, 7.0  # points of a day's dates
_LEADING = 1.14
_HEAD = 8 * MM
_HELD = re.compile(r"\b(\w\.|\d+) (?=\w)")  # initials and numbers stay with the next word


def write_month_calendar(
    letter: Letterhead,
    on: date,
    days: Sequence[Day],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The month of a day as a grid of whole weeks, A4 across; days off are grey."""
    title = dates.month_year(on, lang).capitalize()
    paper = Paper(title, letter.name(lang), lang, margin=9 * MM)
    paper.page(landscape=True)
    paper.text(title, SANS_BOLD, 26, align="center", leading=1.25)
    paper.text(letter.name(lang), SANS, 9, align="center", leading=1.5)
    paper.y -= 4
    across = paper.width / 7
    _weekdays(paper, days[:7], across, lang)
    height = (paper.y - paper.bottom) / (len(days) // 7)
    for at, day in enumerate(days):
        x = paper.left + at % 7 * across
        y = paper.y - at // 7 * height
        _day(paper, day, (x, y, across, height), lang, translate)
    paper.write(to)


def write_dates_of_year(
    letter: Letterhead,
    year: int,
    found: Sequence[Occurrence],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The dates of a year: day, in Russian, in Kyrgyz, the round age."""
    title = translate("WallCalendar", "Calendar of dates for {year}").format(year=year)
    paper = headed_paper(letter, lang, title, translate)
    columns = (
        Column(translate("WallCalendar", "Date"), 32),
        Column(translate("WallCalendar", "In Russian"), 64),
        Column(translate("WallCalendar", "In Kyrgyz"), 64),
        Column(translate("WallCalendar", "Age"), 20, "right"),
    )
    lines, month = [], 0
    for one in _printed(found):
        if one.on.month != month:
            month = one.on.month
            name = dates.month_name(month, lang).capitalize()
            lines.append(Line((name, "", "", ""), is_bold=True, shade=0.93))
        cells = (
            _term(one, lang, translate),
            one.date.ru,
            one.date.ky,
            str(one.anniversary or ""),
        )
        lines.append(Line(cells))
    Table(paper, columns, Look(9)).write(lines)
    paper.write(to)


def _weekdays(paper: Paper, week: Sequence[Day], across: float, lang: str) -> None:
    canvas = paper.canvas
    canvas.setFillGray(0.85)
    canvas.rect(paper.left, paper.y - _HEAD, paper.width, _HEAD, stroke=0, fill=1)
    canvas.setFillGray(0)
    for at, day in enumerate(week):
        text = dates.weekday(day.on, lang).capitalize()
        x = paper.left + at * across
        paper.put(text, x, paper.y - _HEAD + 2.5 * MM, SANS_BOLD, 11, "center", across)
    paper.y -= _HEAD


def _day(
    paper: Paper,
    day: Day,
    box: tuple[float, float, float, float],
    lang: str,
    translate: Translate,
) -> None:
    x, y, across, height = box
    canvas = paper.canvas
    canvas.setFillGray(0.93 if day.is_off and day.is_inside else 1)
    canvas.setLineWidth(0.6)
    canvas.rect(x, y - height, across, height, stroke=1, fill=1)
    canvas.setFillGray(0 if day.is_inside else 0.6)
    paper.put(str(day.on.day), x + 2 * MM, y - 8 * MM, SANS_BOLD, 22)
    if day.is_inside:
        room = across - 4 * MM
        size, lines = _fitted(_texts(day, lang, translate), room, height - 11 * MM)
        below = y - 10 * MM
        for line in lines:
            below -= size * _LEADING
            paper.put(line, x + 2 * MM, below, SANS, size)
    canvas.setFillGray(0)


def _texts(day: Day, lang: str, translate: Translate) -> list[str]:
    """The dates that begin on a day; one that lasts is told on its first."""
    texts = []
    for one in _printed(day.dates):
        if one.on == day.on:
            text = plan_words.date_title(one, lang)
            if one.until > one.on:
                text = f"{text} ({_term(one, lang, translate)})"
            elif one.is_estimated:
                text = f"{text} ({_doubt(translate)})"
            texts.append(_HELD.sub(rf"\1{NBSP}", text))
    return texts


def _fitted(texts: Sequence[str], room: float, height: float) -> tuple[float, list[str]]:
    """The largest size at which all lines are in the box and no word is broken.

    Where the smallest is too large for all, the first texts that fit, and how many more.
    """
    safe = [fonts.safe(text, SANS) for text in texts]
    longest = max((word for text in safe for word in text.split(" ")), key=len, default="")
    size = _LARGEST
    while size > _SMALLEST:
        lines = _wrapped(safe, size, room)
        is_whole = fonts.width(longest, SANS, size) <= room
        if is_whole and len(lines) <= _holds(height, size):
            return size, lines
        size -= 0.5
    return size, _first(safe, size, room, _holds(height, size))


def _first(texts: Sequence[str], size: float, room: float, most: int) -> list[str]:
    """Whole texts while there is room, «+2» for the others; of one too long its beginning."""
    lines = _wrapped(texts, size, room)
    if len(lines) <= most:
        return lines
    for shown in range(len(texts) - 1, 0, -1):
        lines = _wrapped(texts[:shown], size, room)
        if len(lines) < most:
            return [*lines, f"+{len(texts) - shown}"]
    others = [f"+{len(texts) - 1}"] if len(texts) > 1 else []
    kept = _wrapped(texts[:1], size, room)[: most - len(others)]
    last = fonts.wrap(f"{kept[-1]}…", SANS, size, room)[0]
    return [*kept[:-1], last if last.endswith("…") else f"{last[:-1]}…", *others]


def _wrapped(texts: Sequence[str], size: float, room: float) -> list[str]:
    return [line for text in texts for line in fonts.wrap(text, SANS, size, room)]


def _holds(height: float, size: float) -> int:
    """So many lines are in the box."""
    return int(height / (size * _LEADING))


def _printed(found: Sequence[Occurrence]) -> list[Occurrence]:
    """Without what is only a decision about a working day, or what nobody vouches for."""
    return [
        one
        for one in found
        if one.date.confidence != "low" and one.date.kind is not DateKind.MOVED_WORKING
    ]


def _term(one: Occurrence, lang: str, translate: Translate) -> str:
    text = dates.day_month(one.on, lang)
    if one.until > one.on:
        text = f"{text} – {dates.day_month(one.until, lang)}"
    if one.is_estimated:
        text = f"{text}, {_doubt(translate)}"
    return text


def _doubt(translate: Translate) -> str:
    """The muftiate announces the day."""
    return translate("WallCalendar", "check the day")
