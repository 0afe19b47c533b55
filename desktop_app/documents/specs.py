"""What the registry of papers knows of each: its key, its title, what it asks for, its maker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.documents.words import Translate


class Parameter(StrEnum):
    """What must be chosen before a paper can be made."""

    LANGUAGE = "language"  # ru | ky
    POSTER_LANGUAGE = "poster_language"  # ru | ky | both
    PERIOD = "period"
    EVENT = "event"
    READER = "reader"
    READERS = "readers"
    YEAR = "year"
    DAY = "day"
    BATCH = "batch"  # a batch taken in, with its list and its commission
    ROWS = "rows"  # whatever the list is made of: debtors, titles, what was asked for


@dataclass(frozen=True)
class PaperSpec:
    """A paper: its key, what it is called, what it asks for, the function that writes it."""

    key: str
    title: Callable[[Translate], str]
    parameters: tuple[Parameter, ...]
    make: Callable[..., None]
