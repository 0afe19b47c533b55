"""Text of a Russian and Kyrgyz catalogue: what is stored, what is searched, what is sorted by.

SQLite knows no Cyrillic case, no ө ү ң and no Kyrgyz alphabet, so a folded
`search_key` and a `sort_key` stand beside the text; plain binary comparison
of sort keys is the order of the alphabet on every PC.
"""

from __future__ import annotations

import re
import unicodedata

ALPHABET = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"  # Kyrgyz, 36 letters, official order

# Wrong code points met in real Kyrgyz pages and documents, and the letters that were meant.
_WRONG = str.maketrans(
    {
        **dict.fromkeys("\u0275\u0473\u04eb\u04e7", "ө"),
        **dict.fromkeys("\u019f\u0472\u04ea\u04e6", "Ө"),
        **dict.fromkeys("\u04ca\u04c8\u04a5", "ң"),
        **dict.fromkeys("\u04c9\u04c7\u04a4", "Ң"),
        "\u04f1": "ү",
        "\u04f0": "Ү",
        "\u2010": "-",
        "\u2011": "-",
    }
)
# Latin and Greek letters that look Cyrillic; replaced only inside a Cyrillic word.
_TWINS = dict(
    zip("aAeEoOpPcCxXyYkKMTHBëËöÖüÜñÑγΥʏ", "аАеЕоОрРсСхХуУкКМТНВёЁөӨүҮңҢүҮү", strict=True)
)
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LETTERS = re.compile(r"[^\W\d_]+")

_APOSTROPHES = str.maketrans(dict.fromkeys("'`´ʹʼ‘’", ""))
_FOLD = str.maketrans(dict(zip("ёөүңұқғҳһәіґєҗ", "еоунукгххаигеж", strict=True)))
_SEPARATORS = re.compile(r"[\W_]+")

_ACCENTED = re.compile("[^\x00-\x7fА-яЁёҢңӨөҮү«»–—№]")  # what may carry an accent

_STEP = 4  # room after each letter for its relatives in neighbours' alphabets
_ORDER = {letter: chr(0x0400 + _STEP * at) for at, letter in enumerate(ALPHABET)}
_ORDER |= {letter: chr(0x0500 + at) for at, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
_RELATIVES = {"а": "ә", "г": "ґғ", "е": "є", "и": "і", "ж": "җ", "к": "қ", "у": "ұ", "х": "ҳһ"}
_ORDER |= {
    letter: chr(ord(_ORDER[after]) + place)
    for after, letters in _RELATIVES.items()
    for place, letter in enumerate(letters, 1)
}
_SECOND = str.maketrans(_ORDER)
_FIRST = str.maketrans(_ORDER | {"ё": _ORDER["е"]})  # library practice: ё files with е
_NUMBER = re.compile("[0-9]+")

_EN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"
_RU = "ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"
_EN_TO_RU = str.maketrans(_EN, _RU)
_RU_TO_EN = str.maketrans(
    {ru: en for en, ru in zip(_EN, _RU, strict=True) if ru.isalpha() and en.isalpha()}
    | {"ө": "-", "Ө": "-"}  # the key of the hyphen in the official Kyrgyz layout
)
_LATIN = re.compile("[A-Za-z]")
_SOUNDS = (
    *("shch щ", "sh ш", "ch ч", "zh ж", "kh х", "ts ц", "yu ю", "ya я", "yo ё"),
    *("ai ай", "ei ей", "oi ой", "ui уй", "ay ай", "ey ей", "oy ой", "uy уй"),
    *("a а", "b б", "v в", "g г", "d д", "e е", "j ж", "z з", "i и", "y ы", "k к", "l л", "m м"),
    *("n н", "o о", "p п", "r р", "s с", "t т", "u у", "f ф", "h х", "ö ө", "ü ү", "c ц", "ñ ң"),
    *("w в", "q к", "x кс"),
)


def clean(s: str) -> str:
    """One line without control characters and direction overrides, spaces single."""
    harmless = s if s.isprintable() else "".join(map(_harmless, s))
    return " ".join(harmless.split())


def clean_lines(s: str) -> str:
    """Like `clean`, but the lines of a note or an answer stay."""
    return "\n".join(clean(line) for line in s.splitlines()).strip("\n")


def normalise(s: str) -> str:
    """What is stored: composed, with the letters that were meant; looks the same as typed."""
    s = unicodedata.normalize("NFC", clean(s)).translate(_WRONG)
    return _LETTERS.sub(_one_script, s)


def in_language(language: str, ru: str, ky: str) -> str:
    """What is said in the language wanted, else in the other."""
    return (ky or ru) if language == "ky" else (ru or ky)


def search_key(s: str) -> str:
    """What is searched in: small letters and digits, words one space apart.

    ё=е ө=о ү=у ң=н, accents and apostrophes off, any other sign is a space.
    """
    return " ".join(_SEPARATORS.sub(" ", _plain(s).translate(_FOLD)).split())


def sort_key(s: str) -> str:
    """What is sorted by: Kyrgyz alphabet, then Latin; numbers by value; quotes do not count."""
    s = " ".join(_NUMBER.sub(natural, _SEPARATORS.sub(" ", _plain(s))).split())
    first, second = s.translate(_FIRST), s.translate(_SECOND)
    return first if first == second else f"{first}\x01{second}"


def natural(number: re.Match[str]) -> str:
    """`natural_digits` of a number found in a text."""
    return natural_digits(number[0])


def natural_digits(digits: str) -> str:
    """Digits that sort by value as text: their count, then they themselves."""
    digits = digits.lstrip("0")
    return f"{len(digits):02}{digits}"


def query_variants(q: str) -> list[str]:
    """Search keys to try, best first: as typed, wrong layout (rybuf), transliteration (kitep)."""
    keys = [search_key(q)]
    if _LATIN.search(q) and not _CYRILLIC.search(q):
        lower = q.casefold()
        written = [_transliterated(lower.replace("ng", "ñ")), _transliterated(lower)]
        keys += map(search_key, [q.translate(_EN_TO_RU), *written])
    return [key for key in dict.fromkeys(keys) if key]


def code(s: str) -> str:
    """A card or inventory number, an ISBN: a Cyrillic layout undone, capitals, no spaces."""
    return "".join(clean(s).translate(_RU_TO_EN).upper().split())


def look_alike(s: str) -> str:
    """A number as it looks on paper: Latin letters replaced by their Cyrillic twins, capitals."""
    return "".join(_TWINS.get(letter, letter) for letter in normalise(s).upper())


def _harmless(character: str) -> str:
    match unicodedata.category(character):
        case "Cc" | "Zl" | "Zp":
            return " "  # tabs and line ends part words
        case "Cf" | "Cs":
            return ""  # directions, joiners, soft hyphens; halves of letters no file can hold
    return character


def _plain(s: str) -> str:
    """Small letters, whole words of one script, nothing above or between the letters."""
    s = _without_accents(normalise(s.translate(_APOSTROPHES)))
    return _LETTERS.sub(_one_script, s).casefold()  # again: an accent may have parted a word


def _one_script(letters: re.Match[str]) -> str:
    word = letters[0]
    if word.isascii() or not _CYRILLIC.search(word):
        return word
    whole = "".join(_TWINS.get(letter, letter) for letter in word)
    # a word with one letter that has no twin was meant to be mixed («DVDшка»)
    return whole if all(map(_CYRILLIC.match, whole)) else word


def _without_accents(s: str) -> str:
    """Stress marks and diacritics off; й and ё are letters, not accents."""
    if not _ACCENTED.search(s):
        return s
    plain = (c if c in "йёЙЁ" else unicodedata.normalize("NFD", c) for c in s)
    return "".join(c for c in "".join(plain) if not unicodedata.combining(c))


def _transliterated(s: str) -> str:
    for sound in _SOUNDS:
        latin, cyrillic = sound.split()
        s = s.replace(latin, cyrillic)
    return s


def has_words(typed: str, text: str) -> bool:
    """Are all typed words in a text, in one of their readings? Nothing typed is in every text."""
    key = search_key(text)
    variants = query_variants(typed) if typed.strip() else ("",)
    return any(all(part in key for part in variant.split()) for variant in variants)
