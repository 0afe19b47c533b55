"""What an announcement says, before anybody sets it in type (language-and-use 7.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Announcement:
    """The words of an announcement; names are in both languages.

    Where one language has no word, it holds the other's: a poster never has a hole.
    `form` is a code, `form_ru` and `form_ky` are its names. `ends_on` is the last day of
    what lasts longer. `portrait` is the file of an image as it is. `printed_on` stands small
    at the foot: of two posters on a door the newer one is right. `programme` is what goes on
    in a few words, for those that want it on the poster.
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
    form_ru: str = ""
    form_ky: str = ""
    ends_on: date | None = None
    portrait: bytes | None = None
    printed_on: date | None = None
    programme: str = ""


@dataclass(frozen=True)
class PlanLine:
    """An event in the plan of a month; `on` is None while its day is not fixed."""

    on: date | None
    starts_at: str  # "HH:MM" or ""
    title_ru: str
    title_ky: str
    audience: str = ""


@dataclass(frozen=True)
class MonthPlan:
    """The events of a month for the public, in their order; `month` is a day of it."""

    library_ru: str
    library_ky: str
    month: date
    lines: tuple[PlanLine, ...]
    address_ru: str
    address_ky: str
    phone: str
    is_free: bool = True
    printed_on: date | None = None
