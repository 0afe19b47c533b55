"""What the poster of an event says."""

from __future__ import annotations

from datetime import date

from desktop_app.services import posters
from desktop_app.storage import settings
from tests.services.events_month import a_body, open_library, planned

SETTINGS = {
    "library.name_ru": "Библиотека с. Алма",
    "library.name_ky": "Алма китепканасы",
    "library.address": "Манас көчөсү, 12",
    "library.phone": "0700 12 34 56",
}


def test_an_event_in_the_library_names_it_with_its_address() -> None:
    library = open_library()
    with library.database.transaction():
        for key, value in SETTINGS.items():
            settings.put(library.database, key, value, date(2020, 1, 1))
    school = a_body(library, "Школа № 2", "№ 2 мектеп")
    said = posters.announcement(library, planned(library, organisations=(school,)))
    assert (said.title_ru, said.title_ky) == ("Язык — душа народа", "Тил — элдин жаны")
    assert (said.on, said.starts_at, said.form) == (date(2026, 9, 23), "14:00", "talk")
    assert said.place_ru == "Библиотека с. Алма, Манас көчөсү, 12"
    assert said.place_ky == "Алма китепканасы, Манас көчөсү, 12"
    assert said.organisers_ky == ("Алма китепканасы", "№ 2 мектеп")
    assert (said.phone, said.audience, said.is_free) == ("0700 12 34 56", "5–9-класстар", True)


def test_a_word_missing_in_one_language_is_taken_from_the_other() -> None:
    library = open_library()
    with library.database.transaction():
        settings.put(library.database, "library.name_ru", "Библиотека", date(2020, 1, 1))
    id = planned(library, title_ky="", venue="Школа № 2", venue_kind="school")
    said = posters.announcement(library, id)
    assert (said.title_ky, said.library_ky, said.place_ky) == (
        "Язык — душа народа",
        "Библиотека",
        "Школа № 2",
    )
