"""The digits under bars: EAN-13 of the shop-internal range (GS1 prefixes 20 and 21, 22).

Digits only, so no keyboard layout can spoil a scan (peers, wish 10). An
inventory number of figures is in the code itself: it stays right for ever,
whatever file the copy lives in. A number with letters goes by the copy's own
id. Neither can be an ISBN (978, 979).

A reader's ticket has a prefix of its own: card numbers and inventory numbers
are often alike, and a ticket that is scanned while another reader stands at
the desk must never hand out the book of that number.
"""

from __future__ import annotations

import re

_NUMBER, _COPY, _CARD = "20", "21", "22"
_ROOM = 10  # figures between the prefix and the check digit
_LENGTH = 13
_FIGURES = re.compile("[0-9]{2}([0-9]{0,10})")
_CODE = re.compile("(20|21|22)([0-9]{10})([0-9])")

_LEFT = "0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011".split()
_PARITY = ("LLLLLL LLGLGG LLGGLG LLGGGL LGLLGG LGGLLG LGGGLL LGLGLG LGLGGL LGGLGL").split()
_NEGATIVE = str.maketrans("01", "10")


def scan_code(key: str, copy_id: int) -> str:
    """Thirteen digits for a copy; `key` is its `stock.inventory_key`."""
    figures = _FIGURES.fullmatch(key)
    body = _NUMBER + figures[1].rjust(_ROOM, "0") if figures else f"{_COPY}{copy_id:0{_ROOM}}"
    return body + check_digit(body)


def scanned_number(typed: str) -> str:
    """The inventory number in a scanned code; "" when it is none, or holds a copy's id."""
    found = _read(typed)
    return found[1].lstrip("0") or "0" if found and found[0] == _NUMBER else ""


def scanned_copy(typed: str) -> int | None:
    """The id in the code of a copy whose number has letters; None for anything else."""
    found = _read(typed)
    return int(found[1]) if found and found[0] == _COPY else None


def ticket_code(card_no: int) -> str:
    """Thirteen digits for a reader's ticket."""
    body = f"{_CARD}{card_no:0{_ROOM}}"
    return body + check_digit(body)


def scanned_card(typed: str) -> int | None:
    """The card's number in the code of a ticket; None for anything else."""
    found = _read(typed)
    return int(found[1]) if found and found[0] == _CARD else None


def check_digit(body: str) -> str:
    """Of twelve figures, as ISO/IEC 15420 has it."""
    odd, even = sum(map(int, body[::2])), sum(map(int, body[1::2]))
    return str(-(odd + 3 * even) % 10)


def bars(code: str) -> str:
    """The 95 modules of an EAN-13, «1» black; the first figure is in the others' parity."""
    parity = zip(code[1:7], _PARITY[int(code[0])], strict=True)
    left = "".join(_modules(figure, kind) for figure, kind in parity)
    right = "".join(_modules(figure, "R") for figure in code[7:])
    return f"101{left}01010{right}101"


def _modules(figure: str, kind: str) -> str:
    """Seven modules: L, its negative R, and G, which is R read backwards."""
    plain = _LEFT[int(figure)]
    if kind == "L":
        return plain
    negative = plain.translate(_NEGATIVE)
    return negative if kind == "R" else negative[::-1]


def _read(typed: str) -> tuple[str, str] | None:
    if len(typed) < _LENGTH:  # a number that was typed, as nearly always at the desk
        return None
    match = _CODE.fullmatch(typed.strip())
    if match is None or check_digit(match[1] + match[2]) != match[3]:
        return None
    return match[1], match[2]
