"""The everyday poster «Крупная» / «Чоң»: read from three metres, black on white, A4.

What it says comes as an `Announcement`. The few fixed words stand here in
both languages, because a poster speaks the language of the village and not
that of the window; on a poster in both, Kyrgyz is above. Every text takes the
largest size at which it fits; a word is never broken.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from desktop_app.documents import fonts
from desktop_app.documents.fonts import NARROW_BOLD, SANS, SANS_BOLD
from desktop_app.documents.pages import A4, MARGIN, MM, Paper
from desktop_app.domain import dates
from desktop_app.domain.announcements import Announcement
from desktop_app.domain.errors import UserError
from desktop_app.domain.numbers import NBSP

LANGUAGES = ("ru", "ky", "both")

_WIDTH, _HEIGHT = A4
_ACROSS = _WIDTH - 2 * MARGIN
_LEADING = 1.08
_TITLE, _SMALL = (84, 14), 9  # points; below, only a long word shrinks on, a long text is cut
_PAIRED = 4  # so many organisers are named in both languages; more in Kyrgyz
_LONGEST = 300

_WORDS: Mapping[str, Mapping[str, str]] = {
    "ru": {
        "call": "ПРИГЛАШАЕМ!",
        "at": "в {time}",
        "free": "Вход свободный",
        "organisers": "Организаторы",
    },
    "ky": {
        "call": "ЧАКЫРАБЫЗ!",
        "at": "саат {time}",
        "free": "Кирүү акысыз",
        "organisers": "Уюштуруучулар",
    },
}


@dataclass(frozen=True)
class Box:
    """A place on the page: its left edge and top from the page's corner below, its size."""

    x: float
    top: float
    width: float
    height: float


def write_poster(poster: Announcement, lang: str, to: Path | BytesIO) -> None:
    """Write the poster in 'ru', 'ky' or 'both'; `poster_title_too_long` when no size fits."""
    paper = Paper(_title(poster, lang), poster.library_ru, "ky" if lang == "ky" else "ru")
    paper.page()
    if lang == "both":
        _both(paper, poster)
    else:
        _one(paper, poster, lang)
    paper.write(to)


def _one(paper: Paper, poster: Announcement, lang: str) -> None:
    """One language: the title has 105 mm, and the space that other lines do not need."""
    top = _HEIGHT - MARGIN
    _block(paper, _library(poster, lang), SANS_BOLD, _box(top, 12), 16)
    _bar(paper, _WORDS[lang]["call"], 30, _box(top - 14 * MM, 16))
    more = (0 if _place(poster, lang) else 10 * MM) + (0 if poster.audience else 10 * MM)
    title = Box(MARGIN, top - 35 * MM, _ACROSS, 105 * MM + more)
    _headline(paper, _title(poster, lang), title)
    top = title.top - title.height - 5 * MM
    _rule(paper, top)
    _date(paper, poster, lang, Box(MARGIN, top, _ACROSS, 54 * MM))
    _rule(paper, top - 54 * MM)
    _foot(paper, poster, lang, top - 54 * MM)


def _both(paper: Paper, poster: Announcement) -> None:
    """Kyrgyz above, Russian below, the date between them in both."""
    top = _HEIGHT - MARGIN
    names = dict.fromkeys((poster.library_ky, poster.library_ru))
    for line, name in enumerate(filter(None, names)):
        _block(paper, name, SANS_BOLD, _box(top + 3 * MM - line * 5.5 * MM, 5.5), 13)
    _bar(paper, _WORDS["ky"]["call"], 26, _box(top - 9 * MM, 14))
    _headline(paper, _title(poster, "ky"), _box(top - 25 * MM, 56))
    _rule(paper, top - 83 * MM)
    _date(paper, poster, "both", Box(MARGIN, top - 83 * MM, _ACROSS, 54 * MM))
    _rule(paper, top - 137 * MM)
    _bar(paper, _WORDS["ru"]["call"], 26, _box(top - 141 * MM, 14))
    _headline(paper, _title(poster, "ru"), _box(top - 157 * MM, 52))
    _rule(paper, top - 211 * MM)
    _foot(paper, poster, "both", top - 211 * MM)


def _headline(paper: Paper, title: str, box: Box) -> None:
    """The title: 84–34 points in four lines; a long one smaller and in more."""
    text = fonts.safe(title, NARROW_BOLD)
    size, lines = _fitted(text, NARROW_BOLD, box, *_TITLE)
    if size < _SMALL or " ".join(lines) != text:
        raise UserError("poster_title_too_long", limit=_LONGEST)
    _block(paper, text, NARROW_BOLD, box, *_TITLE)


def _date(paper: Paper, poster: Announcement, lang: str, box: Box) -> None:
    """A huge day, beside it month, weekday and time; without a time the month grows."""
    first = "ky" if lang == "both" else lang
    day = str(poster.on.day)
    paper.put(day, box.x, box.top - 48 * MM, NARROW_BOLD, 150)
    x = box.x + fonts.width(day, NARROW_BOLD, 150) + 8 * MM
    room = box.x + box.width - x
    months, days = _month(poster, "ru"), dates.weekday(poster.on, "ru")
    if lang == "both":
        months = _pair(_month(poster, "ky"), months)
        days = _pair(dates.weekday(poster.on, "ky"), days)
    elif lang == "ky":
        months, days = _month(poster, "ky"), dates.weekday(poster.on, "ky")
    grown = 1.0 if poster.starts_at else 1.35
    lines: list[tuple[str, str, float, float]] = [
        (months, SANS_BOLD, 40 * grown, 17 if poster.starts_at else 22),
        (days, SANS, 26 * grown, 29 if poster.starts_at else 40),
    ]
    if poster.starts_at:
        at = poster.starts_at
        text = at if lang == "both" else _WORDS[first]["at"].format(time=at)
        lines.append((text.replace(" ", NBSP), SANS_BOLD, 46, 47))
    for text, font, size, down in lines:
        fitted = min(size, size * room / fonts.width(text, font, size))
        paper.put(text, x, box.top - down * MM, font, fitted)


def _foot(paper: Paper, poster: Announcement, lang: str, top: float) -> None:
    """Place, for whom, admission and phone, organisers; what is missing leaves no hole."""
    bottom = MARGIN - 3 * MM
    lines = _foot_lines(poster, lang)
    spare = top - bottom - sum(height for *_, height in lines) * MM
    has_bar = poster.is_free or bool(poster.phone)
    gap = max(0.0, (spare - has_bar * 13 * MM) / (len(lines) + has_bar + 1))
    y = top - gap
    for at, (text, font, size, height) in enumerate(lines):
        if has_bar and at == len(lines) - 1 and text == _organisers(poster, lang):
            y = _admission(paper, poster, lang, y) - gap
            has_bar = False
        _block(paper, text, font, Box(MARGIN, y, _ACROSS, height * MM), size)
        y -= height * MM + gap
    if has_bar:
        _admission(paper, poster, lang, y)


def _foot_lines(poster: Announcement, lang: str) -> list[tuple[str, str, float, float]]:
    """Text, font, largest size in points, height in millimetres."""
    less = 0.7 if lang == "both" else 1.0
    found = [
        (_place(poster, lang), SANS_BOLD, 26 * less, 19 * less),
        (poster.audience, SANS, 20 * less, 12 * less),
        (_organisers(poster, lang), SANS, 13, 16 * less),
    ]
    return [line for line in found if line[0]]


def _organisers(poster: Announcement, lang: str) -> str:
    """«Уюштуруучулар: …»; of a poster in both languages each organiser's name once."""
    if lang == "both":
        few = len(poster.organisers_ky) <= _PAIRED
        pairs = map(_pair, poster.organisers_ky, poster.organisers_ru)
        names = dict.fromkeys(pairs if few else poster.organisers_ky)
        head = f"{_WORDS['ky']['organisers']} / {_WORDS['ru']['organisers']}"
    else:
        names = dict.fromkeys(poster.organisers_ky if lang == "ky" else poster.organisers_ru)
        head = _WORDS[lang]["organisers"]
    return f"{head}: {', '.join(names)}" if names else ""


def _admission(paper: Paper, poster: Announcement, lang: str, top: float) -> float:
    """Admission at the left, the phone at the right; the lower edge."""
    words = _WORDS["ky"]["free"], _WORDS["ru"]["free"]
    text = _pair(*words) if lang == "both" else _WORDS[lang]["free"]
    share = 0.62 if lang == "both" else 0.45
    phone = fonts.safe(poster.phone, SANS_BOLD)
    below = top - 11 * MM
    if not poster.is_free:
        _block(paper, phone, SANS_BOLD, Box(MARGIN, top, _ACROSS, 11 * MM), 18)
    elif not phone:
        free = (1 - share) * _ACROSS / 2
        _bar(paper, text, 20, Box(MARGIN + free, top, share * _ACROSS, 11 * MM))
    else:
        _bar(paper, text, 20, Box(MARGIN, top, share * _ACROSS, 11 * MM))
        room = (1 - share) * _ACROSS - 4 * MM
        size = min(18.0, 18 * room / fonts.width(phone, SANS_BOLD, 18))
        x = MARGIN + _ACROSS - room
        paper.put(phone, x, top - 5.5 * MM - size * 0.35, SANS_BOLD, size, "right", room)
    return below


def _block(paper: Paper, text: str, font: str, box: Box, high: float, low: float = _SMALL) -> float:
    """Text in the middle of a box at the largest size that fits; that size."""
    size, lines = _fitted(fonts.safe(text, font), font, box, high, low)
    step = size * _LEADING
    y = box.top - (box.height - len(lines) * step) / 2
    for line in lines:
        y -= step
        paper.put(line, box.x, y + size * 0.25, font, size, "center", box.width)
    return size


def _fitted(text: str, font: str, box: Box, high: float, low: float) -> tuple[float, list[str]]:
    """Steps of one point; a word wider than the box at `low` shrinks on until it fits."""
    longest = max((fonts.width(word, font, 1) for word in text.split()), default=0.0)
    high = min(high, box.width / longest) if longest else high
    size = high
    while size >= low:
        lines = fonts.wrap(text, font, size, box.width)
        if len(lines) * size * _LEADING <= box.height:
            return size, _balanced(text, font, size, box.width, len(lines))
        size -= 1
    size = min(size, high)
    lines = fonts.wrap(text, font, size, box.width)
    most = max(1, int(box.height / (size * _LEADING)))
    return size, lines if len(lines) <= most else [*lines[: most - 1], lines[most - 1] + "…"]


def _balanced(text: str, font: str, size: float, room: float, count: int) -> list[str]:
    """The same number of lines, but the last one not left with a single short word."""
    lines, narrow = fonts.wrap(text, font, size, room), room
    longest = max((fonts.width(word, font, size) for word in text.split()), default=0.0)
    while count > 1 and narrow * 0.95 >= longest:
        narrow *= 0.95
        tried = fonts.wrap(text, font, size, narrow)
        if len(tried) > count:
            break
        lines = tried
    return lines


def _bar(paper: Paper, text: str, size: float, box: Box) -> None:
    """White words on a rounded black bar."""
    canvas = paper.canvas
    canvas.setFillGray(0)
    canvas.roundRect(box.x, box.top - box.height, box.width, box.height, 3 * MM, 0, 1)
    canvas.setFillGray(1)
    size = min(size, size * (box.width - 8 * MM) / fonts.width(text, SANS_BOLD, size))
    y = box.top - box.height / 2 - size * 0.35
    paper.put(text, box.x, y, SANS_BOLD, size, "center", box.width)
    canvas.setFillGray(0)


def _rule(paper: Paper, y: float) -> None:
    paper.canvas.setLineWidth(2)
    paper.canvas.line(MARGIN, y, _WIDTH - MARGIN, y)


def _box(top: float, height: float) -> Box:
    """The whole width; the height in millimetres."""
    return Box(MARGIN, top, _ACROSS, height * MM)


def _title(poster: Announcement, lang: str) -> str:
    first, other = poster.title_ru, poster.title_ky
    return (other or first) if lang == "ky" else (first or other)


def _library(poster: Announcement, lang: str) -> str:
    return poster.library_ky if lang == "ky" else poster.library_ru


def _place(poster: Announcement, lang: str) -> str:
    if lang == "both":
        return _pair(poster.place_ky, poster.place_ru)
    return poster.place_ky if lang == "ky" else poster.place_ru


def _month(poster: Announcement, lang: str) -> str:
    """«марта» follows a day in Russian, «март» in Kyrgyz."""
    if lang == "ky":
        return dates.month_name(poster.on.month, lang)
    return dates.day_month(poster.on, lang).split(NBSP)[1]


def _pair(ky: str, ru: str) -> str:
    return ky if ky == ru or not ru else f"{ky} / {ru}" if ky else ru
