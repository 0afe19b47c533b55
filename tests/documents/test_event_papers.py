"""The papers of events: passport, sheet of registration, list of the exhibition, part 3."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest

from desktop_app.documents.event_lists import write_attendance_sheet, write_exhibition_list
from desktop_app.documents.event_passport import Passport, write_event_passport
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.mass_work import write_mass_work
from desktop_app.documents.words import Translate
from desktop_app.domain.album import PhotoDraft
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.periods import of_months
from desktop_app.domain.press import PublicationDraft
from desktop_app.services import events, exhibits, mass_work, press
from desktop_app.services.exhibits import ShownRow
from desktop_app.services.library import Library
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.services.events_month import a_body, open_library, planned

LETTER = Letterhead(name_ru="Алминская библиотека", librarian="Асанова А.")
MANAS = ShownRow(1, 1, 1, "Манас", "", 1958, "101", "84")


@pytest.fixture
def library() -> Library:
    return open_library()


def held(library: Library) -> int:
    id = planned(
        library,
        on=date(2026, 9, 21),
        guests="Акын Ш. Дүйшеев",
        purpose="Любовь к языку",
        programme="14:00 слово учителя\n14:30 стихи",
        budget=150_000,
        organisations=(a_body(library, "Школа № 2"),),
    )
    events.move(library, id, date(2026, 9, 23), "Нет света")
    outcome = Outcome(
        Attendance(12, 7, 3), 15, 4, "Вестник № 38", "Учитель", ("photo", "class_list"), 50_000,
        "Понравилось", "Повторить",
    )  # fmt: skip
    events.hold(library, id, outcome)
    return id


def test_the_passport_has_the_plan_its_history_and_the_outcome(
    library: Library, read: Read, translate: Translate
) -> None:
    id = held(library)
    passport = Passport(
        events.get(library, id), events.changes(library, id), (MANAS,), "Клуб «Айчүрөк»"
    )
    file = BytesIO()
    write_event_passport(LETTER, passport, "ru", translate, file)
    text = " ".join(read(file))
    for told in (
        "Passport of event no. 1/2026", "Язык — душа народа", "Talk", "Тил — элдин жаны",
        "moved from 21.09.2026 to 23.09.2026 – Нет света", "Школа № 2", "Акын Ш. Дүйшеев",
        "14:00 слово учителя", "14:30 стихи", "1 500 сом", "in all – 22", "Учитель",
        "photo, class list from the teacher", "1. Манас, 1958, 101", "500 сом", "Понравилось",
        "Повторить", "Вестник № 38", "Клуб «Айчүрөк»", "in the plan",
    ):  # fmt: skip
        assert told in text, told


def test_the_passport_of_a_planned_event_has_lines_to_write_on(
    library: Library, read: Read, translate: Translate
) -> None:
    file = BytesIO()
    passport = Passport(events.get(library, planned(library)))
    write_event_passport(LETTER, passport, "ky", translate, file)
    (text,) = read(file)
    assert "in all – ____" in text and "Тил — элдин жаны" in text


def test_the_passport_names_the_album_and_what_the_press_wrote(
    library: Library, read: Read, translate: Translate
) -> None:
    id = held(library)
    draft = PublicationDraft(
        date(2026, 9, 24), "Праздник языка", "Аламудунский вестник", "38", "Бакиров Э.", event_id=id
    )
    press.add(library, draft)
    photos = (PhotoDraft("Дети читают", "Балдар окууда"), PhotoDraft(), PhotoDraft("Гости"))
    passport = Passport(
        events.get(library, id), photos=photos, publications=tuple(press.of_event(library, id))
    )
    for lang, caption in (("ru", "Дети читают; Гости"), ("ky", "Балдар окууда; Гости")):
        file = BytesIO()
        write_event_passport(LETTER, passport, lang, translate, file)
        text = " ".join(" ".join(read(file)).replace("\u00a0", " ").split())
        assert f"in the album – 3: {caption}" in text
        assert "Вестник № 38" in text  # as typed with the outcome
        published = "Аламудунский вестник, № 38, 24.09.2026, Бакиров Э., «Праздник языка»"
        assert published in text
        assert "Script (file or printed)" in text


def test_the_sheet_is_empty_or_has_the_names_of_the_club(
    library: Library, read: Read, translate: Translate
) -> None:
    card, file = events.get(library, held(library)), BytesIO()
    write_attendance_sheet(LETTER, card, (), "ru", translate, file)
    text = " ".join(read(file))
    assert " 25 " in text and "Signature" in text
    file = BytesIO()
    write_attendance_sheet(LETTER, card, ("Асанова Гүлнара", "Бакиров Эмил"), "ru", translate, file)
    assert "1 Асанова Гүлнара 2 Бакиров Эмил" in " ".join(read(file))


def test_the_list_of_an_exhibition_counts_its_documents(
    library: Library, read: Read, translate: Translate
) -> None:
    card, file = events.get(library, held(library)), BytesIO()
    write_exhibition_list(LETTER, card, (MANAS, MANAS), "ru", translate, file)
    (text,) = read(file)
    assert "1 Манас 1958 101 84" in text and "2 document(s) shown" in text


def test_part_three_sums_its_columns(library: Library, read: Read, translate: Translate) -> None:
    held(library)
    exhibition = planned(
        library, form="exhibition", title_ru="Золотая осень", ends_on=date(2026, 10, 2)
    )
    events.hold(library, exhibition, Outcome(Attendance(3, 0, 1), documents=20, lent=6))
    file = BytesIO()
    work = mass_work.of_period(library, of_months(2026, 9, 1))
    write_mass_work(LETTER, work, "ru", translate, file)
    text = " ".join(read(file))
    assert "In all 2 event(s) 26 15 7 35 10" in text
    assert "(visits of part 1): 26; elsewhere: 0" in text
    assert "23.09.2026 – 02.10.2026 Золотая осень 20 6" in text
    empty = BytesIO()
    write_mass_work(
        LETTER, mass_work.of_period(library, of_months(2026, 8, 1)), "ky", translate, empty
    )
    assert read(empty)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_a_paper(library: Library, translate: Translate, text: str) -> None:
    id = planned(library, title_ru="Х", guests=text, programme=text, audience=text)
    events.hold(library, id, Outcome(Attendance(1), feedback=text))
    card = events.get(library, id)
    row = ShownRow(1, 1, None, text, text, None, "", "")
    for lang in ("ru", "ky"):
        write_event_passport(LETTER, Passport(card, (), (row,), text), lang, translate, BytesIO())
        write_attendance_sheet(LETTER, card, (text,), lang, translate, BytesIO())
        write_exhibition_list(LETTER, card, (row,), lang, translate, BytesIO())
        work = mass_work.of_period(library, of_months(2026, 9, 1))
        write_mass_work(LETTER, work, lang, translate, BytesIO())
    assert exhibits.shown_at(library, id) == ()
