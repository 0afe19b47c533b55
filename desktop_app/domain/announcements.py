"""What an announcement says, before anybody sets it in type (language-and-use 7.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Announcement:
    """The words of an announcement; `form` is a code, names are in both languages.

    Where one language has no word, it holds the other's: a poster never has a hole.
    """

    library_ru: str
    library_ky: str
    title_ru: str
    title_ky: str
    on: date
    starts_at: str  # "HH:MM" or ""
    form: str
    place_ru: str
    place_ky: str
    audience: str
    organisers_ru: tuple[str, ...]
    organisers_ky: tuple[str, ...]
    phone: str
    is_free: bool = True
