"""A central library and branches on the disk, and a stick that goes between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from desktop_app.domain.inquiries import InquiryDraft, OrganisationKind
from desktop_app.domain.letters import Kind
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.exchange import letters as stick_letters
from desktop_app.services import centre, inquiries, letters, opening, organisations
from desktop_app.services.letters import Taken
from desktop_app.services.library import Library
from desktop_app.ui.paper_language import translator

MONDAY = date(2026, 9, 14)


@dataclass
class Calendar:
    """The clock of a test: a day that can be turned."""

    today: date = MONDAY

    def __call__(self) -> datetime:
        return datetime.combine(self.today, time(10, 30))


def a_library(folder: Path, branch: str, calendar: Calendar, name: str = "") -> Library:
    """A library of its own on the disk."""
    answers = opening.NewLibrary(name_ru=name or f"Библиотека {branch}", branch=branch)
    return opening.create(folder, answers, calendar)


def a_body(library: Library, name: str = "Айыл өкмөтү") -> int:
    """A body with a phone, which must not leave."""
    draft = OrganisationDraft(OrganisationKind.AIYL_OKMOTU, name, "", "+996555123456")
    return organisations.add(library, draft).id or 0


def asked(library: Library, body: int | None = None, **fields: Any) -> int:
    """An inquiry of the library's today; its id."""
    values: dict[str, Any] = {
        "on": library.today,
        "asker": "Асанова Гүлнара",
        "office": "землеустроитель",
        "organisation_id": body,
        "question": "Образец договора аренды земли",
        "rubric": "land",
        "kind": "factual",
        "note": "звонить 0555 12 34 56",
    }
    return inquiries.accept(library, InquiryDraft(**values | fields)).id or 0


def passed_on(library: Library, note: str = "", **fields: Any) -> int:
    """One that waits for the centre; its id."""
    id = asked(library, **fields)
    inquiries.pass_on(library, id, note)
    return id


def write(library: Library, stick: Path) -> Path:
    """The branch's letter on the stick."""
    stick.mkdir(parents=True, exist_ok=True)
    return stick_letters.write_asked(library, stick)[0]


def take(library: Library, stick: Path) -> Taken:
    """The centre reads the stick."""
    return centre.take(library, stick_letters.found(stick).of(Kind.ASKED))


def give_back(library: Library, stick: Path, lang: str = "ru") -> list[Path]:
    """The centre's letters on the stick."""
    stick.mkdir(parents=True, exist_ok=True)
    return stick_letters.write_replies_to(library, stick, lang, translator(lang))


def bring(library: Library, stick: Path) -> Taken:
    """The branch reads the stick."""
    return letters.take(library, stick_letters.found(stick).of(Kind.REPLIES))


def only(library: Library) -> centre.CentreRow:
    """The one inquiry that was passed on to the centre."""
    (id,) = centre.passed(library)
    return centre.get(library, id)
