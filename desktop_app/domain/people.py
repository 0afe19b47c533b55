"""Names of people, phones, and the number that the library must not keep.

Family name, given name, patronymic; any one of them is enough. The surname
may be the father's name with «уулу» or «кызы», or an ancestor's with «тегин»;
these words stay small and are never shortened.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.errors import Problem
from desktop_app.domain.text import clean, normalise, search_key

NBSP = "\u00a0"

_PARTICLES = frozenset(["уулу", "кызы", "кизи", "тегин", "теги", "оглы", "оглу", "угли"])
_PATRONYMIC = re.compile(r"(ич|овна|евна|ична)$", re.IGNORECASE)
_SOUND_ALIKE = str.maketrans(
    {"ь": "", "ъ": "", "э": "е", "ы": "и", "й": "и", "щ": "ш", "ю": "у", "я": "а"}
)
_DOUBLED = re.compile(r"(\w)\1+")
# Personal identification number: sex, day, month, year of birth, five digits.
_FOURTEEN = re.compile(r"(?<!\d)\d(?:[ \u00a0-]?\d){13}(?!\d)")
_PERSONAL = re.compile(r"[12](0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d{7}")


@dataclass(frozen=True)
class PersonName:
    """The parts of a name as they are printed."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""


def split_name(s: str) -> PersonName:
    """Suggest the parts of a name typed in one box; shown for correction, never forced."""
    words = [_small_particle(word) for word in normalise(s).split()]
    at = next((i for i, word in enumerate(words) if i and word in _PARTICLES), 0)
    if at == 1:  # «Бакыт уулу Азамат»
        return PersonName(" ".join(words[:2]), " ".join(words[2:3]), " ".join(words[3:]))
    if at:
        return _by_father(words, at)
    if len(words) > 1 and _PATRONYMIC.search(words[1]):  # «Айгуль Асановна Жумабаева»
        return PersonName(" ".join(words[2:]), words[0], words[1])
    return PersonName(" ".join(words[:1]), " ".join(words[1:2]), " ".join(words[2:]))


def full_name(name: PersonName) -> str:
    """«Асанов Үсөн Болотович»."""
    return " ".join(filter(None, (name.surname, name.given, name.patronymic)))


def short_name(name: PersonName) -> str:
    """«Асанов Ү. Б.» with spaces that do not break; without a surname the given name is whole."""
    parts = [part for part in (name.surname, name.given, name.patronymic) if part]
    return NBSP.join([*parts[:1], *map(_initial, parts[1:])])


def name_words(s: str) -> list[str]:
    """The long words of a name without their bending endings, to look for it in a text."""
    words = [word for word in search_key(s).split() if word not in _PARTICLES]
    return [word.rstrip("аеиоуыэюя") for word in words if len(word) > 3]


def name_key(s: str) -> str:
    """People sought by sound: Гүлнара = Гульнара, Жумабек = Джумабек, Кыргызбай = Киргизбай."""
    return _DOUBLED.sub(r"\1", search_key(s).replace("дж", "ж").translate(_SOUND_ALIKE))


def phone(s: str) -> str:
    """+996 and nine digits when it can be that; else the text as typed (old village numbers)."""
    digits = re.sub(r"\D", "", s)
    if len(digits) == 12 and digits.startswith("996"):
        return f"+{digits}"
    if len(digits) == 10 and digits.startswith("0"):
        return f"+996{digits[1:]}"
    if len(digits) == 9 and digits[0] in "23579":
        return f"+996{digits}"
    return clean(s)


def looks_like_personal_number(s: str) -> bool:
    """Does the text hold a 14-digit personal number (ПИН)?"""
    numbers = (re.sub(r"\D", "", found) for found in _FOURTEEN.findall(s))
    return any(_PERSONAL.fullmatch(number) for number in numbers)


def personal_numbers(fields: Mapping[str, object]) -> list[Problem]:
    """A problem for each text field that holds a personal number; the library keeps none."""
    return [
        Problem(field, "personal_number")
        for field, text in fields.items()
        if isinstance(text, str) and looks_like_personal_number(text)
    ]


def _by_father(words: list[str], at: int) -> PersonName:
    """«Шаки Нурланбек Тургунбек уулу», or «Азамат Бакыт уулу» with no other surname."""
    father = " ".join(words[at - 1 : at + 1])
    rest = words[: at - 1] + words[at + 1 :]
    if len(rest) == 1:
        return PersonName(father, rest[0])
    return PersonName(rest[0], " ".join(rest[1:]), father)


def _small_particle(word: str) -> str:
    small = word.casefold()
    return small if small in _PARTICLES else word


def _initial(part: str) -> str:
    first, *rest = part.split()
    if not rest:
        return f"{first[0].upper()}."
    particles = [word for word in rest if word in _PARTICLES]
    return NBSP.join([f"{first[0].upper()}.", *particles])
