"""A central library that two branches have written to, for the tests of its screens."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.domain.inquiries import AnswerDraft
from desktop_app.domain.letters import ReplyDraft
from desktop_app.domain.periods import Period
from desktop_app.services import centre, inquiries, opening
from desktop_app.services.library import Library
from tests.exchange.letters_world import Calendar, a_body, a_library, asked, passed_on, take, write

FRIDAY = date(2026, 9, 25)
LONG = (
    "Решение айылного кенеша о порядке распределения пастбищных угодий в 2024–2026 годах и все"
    " изменения к нему; нужны тексты, а не ссылки.\nОтдельно: образец договора."
)


def branches_wrote(folder: Path, stick: Path) -> list[Library]:
    """Two branches and their letters on the stick; the caller closes them."""
    calendar = Calendar(date(2026, 9, 7))
    made = []
    for no, village in (("07", "Ак-Суу"), ("12", "Кара-Суу айылдык китепканасы")):
        library = a_library(folder / no, no, calendar, village)
        body = a_body(library, f"{village} айыл өкмөтү")
        passed_on(library, "нужны тексты", body=body, question=LONG, rubric="pastures")
        id = asked(library, body, question="Сколько жителей в селе?", rubric="census")
        inquiries.answer(library, id, AnswerDraft(calendar.today, "2 140 человек"))
        calendar.today = date(2026, 9, 21)
        passed_on(library, body=body, question="Закон «О пастбищах» с изменениями", rubric="law")
        asked(library, body, rubric="land")
        write(library, stick)
        calendar.today = date(2026, 9, 7)
        made.append(library)
    return made


def a_centre(folder: Path) -> Library:
    """The central library of 25 September, where both branches' letters were taken."""
    stick = folder / "stick"
    branches = branches_wrote(folder, stick)
    library = a_library(folder / "centre", "01", Calendar(FRIDAY), "Борбордук китепкана")
    centre.set_centre(library, True)
    take(library, stick)
    for one in branches:
        opening.close(one, copy=False)
    return library


def centre_papers(year: Period) -> dict[str, tuple[object, ...]]:
    """Of a central library that two branches have written to."""
    with TemporaryDirectory() as folder:
        library = a_centre(Path(folder))
        found = centre.passed(library)
        centre.answer(library, found[0], ReplyDraft("Тексты приложены", "«Тоолор»", 2, "Ү. Өмүр"))
        centre.refuse(library, found[1], "В фонде нет")
        branches, rows = centre.branches(library), centre.rows(library, found)
        listed = centre.rows(library, centre.asked(library, year))
        args: dict[str, tuple[object, ...]] = {
            "centre.replies": (branches[0], library.today, [rows[id] for id in found[:2]]),
            "centre.asked": (
                year, branches, centre.counts(library, year), list(listed.values())
            ),
        }  # fmt: skip
        opening.close(library, copy=False)
    return args
