"""Every paper that can be printed: one explicit tuple.

To add one: copy the smallest neighbour, add one line. A module with a
`write_…` function that is not here is found by a test.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.documents import day_sheet, diary, poster, report
from desktop_app.documents.words import Translate


class Parameter(StrEnum):
    """What must be chosen before a paper can be made."""

    LANGUAGE = "language"  # ru | ky
    POSTER_LANGUAGE = "poster_language"  # ru | ky | both
    PERIOD = "period"
    EVENT = "event"


@dataclass(frozen=True)
class PaperSpec:
    """A paper: its key, what it is called, what it asks for, the function that writes it."""

    key: str
    title: Callable[[Translate], str]
    parameters: tuple[Parameter, ...]
    make: Callable[..., None]


PAPERS = (
    PaperSpec(
        "report",
        lambda translate: translate("Papers", "Report for a period"),
        (Parameter.PERIOD, Parameter.LANGUAGE),
        report.write_report,
    ),
    PaperSpec(
        "diary",
        lambda translate: translate("Papers", "Diary of a month"),
        (Parameter.PERIOD, Parameter.LANGUAGE),
        diary.write_diary,
    ),
    PaperSpec(
        "diary.blank",
        lambda translate: translate("Papers", "Blank pages of the diary"),
        (Parameter.PERIOD, Parameter.LANGUAGE),
        diary.write_blank_diary,
    ),
    PaperSpec(
        "poster.large",
        lambda translate: translate("Papers", "Poster, large letters"),
        (Parameter.EVENT, Parameter.POSTER_LANGUAGE),
        poster.write_poster,
    ),
    PaperSpec(
        "day_sheet",
        lambda translate: translate("Papers", "Sheet for a day on paper"),
        (Parameter.LANGUAGE,),
        day_sheet.write_day_sheet,
    ),
)


def paper(key: str) -> PaperSpec:
    """A paper by its key; KeyError when there is none."""
    return {spec.key: spec for spec in PAPERS}[key]
