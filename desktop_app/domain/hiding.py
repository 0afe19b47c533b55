"""What must not leave the branch with a letter: the asker's name, phones, addresses, papers.

Rather a word too many is hidden than a name let go: who needs it asks the branch.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from desktop_app.domain.people import name_key

HIDDEN = "«…»"

_WORD = re.compile(r"[^\W\d_]+(?:[-'’ʼ][^\W\d_]+)*")
_ENDINGS = ("скои", "ски", "ска", "ои")  # of surnames, as `name_key` writes them
_VOWELS = "аеиоу"
_FLEETING = "ео"  # «Павел» — «Павла», «Лев» — «Льва»
_SOFTER = {"к": "[кг]", "п": "[пб]"}  # «Талип» — «Талиби», «Асек» — «Асеги»
_SHORT, _LONGEST_ENDING = 2, 3  # a stem of two letters: only in a capitalised short word

_DATE = r"(?<![\d.])\d{1,2}\.\d{1,2}\.\d{4}(?!\d)"
_PAPER = r"(?<!\w)[AАIІ][NНDД]\s?№?\s?\d{7}(?!\d)"
_MAIL = r"(?<![\w.+\-])[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+|(?<!\w)@\w{4,}"
_CALLED = (
    r"(?i:(?<![^\W\d_])(?:тел(?:ефон\w*)?|тлф|моб(?:ильн\w*)?|сот(?:ов\w*|ка)?|уюлд\w*|т(?=\.)|"
    r"what'?s\s?app|в[ао]тс\s?ап\w*|telegram|телегра[мф]\w*)[.:№ ]*)"
)
_DIGIT = rf"(?:[ \u00a0\-‐–—()/.]{{0,3}}(?!{_DATE})\d)"  # the next one; a day is no phone
_NUMBERS = (
    rf"\+\d{_DIGIT}{{6,}}",
    rf"0{_DIGIT}{{8,9}}",
    rf"(?:00)?996{_DIGIT}{{9}}",
    rf"8{_DIGIT}{{9,10}}",  # as it was written in the old days
    rf"7{_DIGIT}{{10}}",
    # nine digits, unless they are a round sum or begin with a year
    rf"(?!\d{{3}}\D?\d{{3}}\D?000)(?!(?:19|20)\d\d(?!\d))[235-79]\d\d{_DIGIT}{{6}}",
    rf"[12]{_DIGIT}{{13}}",  # a personal number
)
_CONTACT = re.compile(
    rf"(?P<kept>{_DATE})|{_PAPER}|{_MAIL}|(?P<called>{_CALLED})\+?\(?\d{_DIGIT}{{4,}}"
    rf"|(?<!\d)\(?(?<!\d)(?:{'|'.join(_NUMBERS)})(?!\d)"
)


def without_name(text: str, name: str) -> str:
    """The text with each word of a name of two letters or more, in any case, hidden.

    One of two or three letters only where it is capitalised: in small ones it is «или» or «анда».
    Phones, addresses of mail and numbers of passports are hidden too.
    """
    stems = _stems(name)

    def hide(word: re.Match[str]) -> str:
        return HIDDEN if any(is_of_name(word[0]) for is_of_name in stems) else word[0]

    return _WORD.sub(hide, without_contacts(text)) if stems else without_contacts(text)


def without_contacts(text: str) -> str:
    """The text with phones, addresses of mail and numbers of passports hidden; days stay."""
    return _CONTACT.sub(_hidden, text)


def _hidden(found: re.Match[str]) -> str:
    return found["kept"] or (found["called"] or "") + HIDDEN


@lru_cache(maxsize=1000)
def _stems(name: str) -> tuple[Callable[[str], bool], ...]:
    return tuple(map(_stem, (p for p in name_key(name).split() if p.isalpha() and len(p) > 1)))


def _stem(part: str) -> Callable[[str], bool]:
    """Is a word a case of a part of a name: «асанов» of Асанова, Асановой, Асановдун?"""
    for ending in _ENDINGS:
        if part.endswith(ending) and len(part) - len(ending) > _SHORT:
            part = part.removesuffix(ending)
            break
    else:
        if part[-1] in _VOWELS and len(part) > _SHORT:
            part = part[:-1]
    last = _SOFTER.get(part[-1], re.escape(part[-1]))
    fleeting = "?" if len(part) > _SHORT and part[-2] in _FLEETING else ""
    begins = re.compile(re.escape(part[:-1]) + fleeting + last)
    if len(part) > _SHORT:
        return lambda word: any(map(begins.match, _keys(word)))
    return lambda word: (
        word[0].isupper()
        and any(begins.match(key) and len(key) <= _SHORT + _LONGEST_ENDING for key in _keys(word))
    )


@lru_cache(maxsize=20_000)
def _keys(word: str) -> tuple[str, ...]:
    return tuple(name_key(word).split())
