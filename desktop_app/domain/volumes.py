"""Volumes of one title: «т. 2» after «т. 1», «№ 12» after «№ 11»."""

from __future__ import annotations

import re

_LAST_NUMBER = re.compile(r"(.*?)([0-9]+)([^0-9]*)")


def following(volume: str) -> str:
    """The next volume's sign; what has no figure stays, to be typed over."""
    match = _LAST_NUMBER.fullmatch(volume)
    if match is None:
        return volume
    before, digits, after = match.groups()
    return f"{before}{int(digits) + 1:0{len(digits)}}{after}"
