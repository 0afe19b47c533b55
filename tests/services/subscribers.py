"""A library with new books, a dossier and a subscriber, for the tests of standing profiles."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.profiles import ProfileDraft
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.text import search_key, sort_key
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import profiles, receiving
from desktop_app.services.library import Done, Library

BEGUN = date(2026, 9, 1)


def a_profile(**fields: Any) -> ProfileDraft:
    """The surveyor of the aiyl okmotu, who asks for land."""
    values: dict[str, Any] = {
        "on": BEGUN,
        "subscriber": "Асанов Бакыт",
        "office": "землеустроитель",
        "topic": "Земельные отношения",
        "rubrics": (("land", None),),
        "words": "земел, жер.",
    }
    return ProfileDraft(**values | fields)


def subscribed(library: Library, **fields: Any) -> int:
    """Written down; the id."""
    return profiles.add(library, a_profile(**fields)).id or 0


def received(
    library: Library, *names: str, on: date = date(2026, 9, 20), first: int = 500, **fields: Any
) -> Done:
    """New books of these titles in one batch."""
    values: dict[str, Any] = {"content": "social", "language": "ru", "year": 2025} | fields
    lines = [
        ReceiptLine(title=TitleDraft(title=name, **values), first_no=str(first + at), price=10_000)
        for at, name in enumerate(names)
    ]
    return receiving.receive(library, ReceiptDraft(on, origin="centre"), lines)


def filed(library: Library, title: str, rubric: str = "land", **columns: object) -> int:
    """A row of the dossier."""
    database = library.database
    with library.act("dossier.add"):
        number = database.number("SELECT max(number) FROM dossier") + 1
        values: dict[str, object] = dict.fromkeys(
            "document_no subject until shelf author edition issue_no pages note".split(), ""
        )
        values |= {
            "number": number,
            "kind": "article",
            "entered_on": "2026-09-21",
            "on_date": "2026-09-10",
            "title": title,
            "rubric": rubric,
            "language": "ru",
            "is_displayed": 0,
            "search_key": search_key(title),
            "sort_key": sort_key(title),
        }
        return database.insert("dossier", **values | columns)
