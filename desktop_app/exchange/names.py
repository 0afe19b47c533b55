"""File names that every stick and every Windows accepts."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {
    f"{device}{number}" for device in ("com", "lpt") for number in "123456789¹²³"
}
_LONGEST, _MOST_BYTES = 80, 240


def safe_name(text: str) -> str:
    """A name legal on FAT32, NTFS and ext4: no reserved character, device name or trailing dot."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    name = _cut(" ".join(_FORBIDDEN.sub("-", printable).split()))
    if name.split(".")[0].rstrip().casefold() in _DEVICES:
        name = _cut(f"_{name}")
    return name or "_"


def _cut(name: str) -> str:
    fitting = name[:_LONGEST].encode()[:_MOST_BYTES].decode(errors="ignore")
    return fitting.strip(" .")
