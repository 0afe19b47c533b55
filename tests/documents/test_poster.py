"""The poster is read from three metres: large, whole words, nothing missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from desktop_app.documents import fonts
from desktop_app.documents.fonts import NARROW_BOLD
from desktop_app.documents.poster import LANGUAGES, Box, _fitted, write_poster
from desktop_app.domain.announcements import Announcement
from desktop_app.domain.errors import UserError
from tests.documents.samples import HOSTILE

EVENING = Announcement(
    library_ru="Сельская библиотека с. Алма",
    library_ky="Алма айылдык китепканасы",
    title_ru="Алыкул Осмонов: стихи и жизненный путь",
    title_ky="Алыкул Осмонов: ырлар жана өмүр жолу",
    on=date(2026, 3, 21),
    starts_at="14:00",
    form="evening",
    place_ru="Сельская библиотека, ул. Ленина, 12",
    place_ky="Айылдык китепкана, Ленин көчөсү, 12",
    audience="Для школьников, родителей и всех жителей села",
    organisers_ru=("Библиотека", "Айыл окмоту"),
    organisers_ky=("Китепкана", "Айыл өкмөтү"),
    phone="0700 12 34 56",
)
LONG = ("Вечер памяти и встреча с ветеранами труда, учителями и выпускниками разных лет " * 4)[:300]
WORD = "Ө" * 60
CASES = {
    "normal": EVENING,
    "long": replace(EVENING, title_ru=LONG, title_ky=LONG),
    "word": replace(EVENING, title_ru=f"Праздник {WORD}", title_ky=WORD),
    "no time": replace(EVENING, starts_at=""),
    "no place": replace(EVENING, place_ru="", place_ky="", audience="", phone=""),
    "organisers": replace(
        EVENING,
        organisers_ru=tuple(f"Организация с длинным именем № {n}" for n in range(12)),
        organisers_ky=tuple(f"Аты узун уюм № {n}" for n in range(12)),
    ),
}


def _text(poster: Announcement, lang: str) -> str:
    file = BytesIO()
    write_poster(poster, lang, file)
    reader = PdfReader(file)
    assert len(reader.pages) == 1
    return " ".join(reader.pages[0].extract_text().replace("\u00a0", " ").split())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_poster_holds_all_it_was_given(case: str, lang: str) -> None:
    poster = CASES[case]
    text = _text(poster, lang)
    for title in {"ru": [poster.title_ru], "ky": [poster.title_ky]}.get(
        lang, [poster.title_ru, poster.title_ky]
    ):
        assert " ".join(title.split()) in text
    assert poster.audience in text
    assert poster.phone in text
    assert poster.starts_at in text


def test_russian_poster_says_who_when_where() -> None:
    text = _text(EVENING, "ru")
    for words in (
        "ПРИГЛАШАЕМ!",
        "21",
        "марта",
        "суббота",
        "в 14:00",
        "ул. Ленина, 12",
        "Вход свободный",
        "Организаторы: Библиотека, Айыл окмоту",
    ):
        assert words in text


def test_kyrgyz_poster_says_it_in_kyrgyz() -> None:
    text = _text(EVENING, "ky")
    for words in (
        "ЧАКЫРАБЫЗ!",
        "март",
        "ишемби",
        "саат 14:00",
        "Кирүү акысыз",
        "Уюштуруучулар: Китепкана, Айыл өкмөтү",
    ):
        assert words in text
    assert "марта" not in text


def test_poster_in_both_languages_has_kyrgyz_first_and_one_date() -> None:
    text = _text(EVENING, "both")
    assert text.index("ЧАКЫРАБЫЗ!") < text.index("март / марта") < text.index("ПРИГЛАШАЕМ!")
    assert text.count("14:00") == 1
    assert "ишемби / суббота" in text
    assert "Кирүү акысыз / Вход свободный" in text


def test_paid_event_is_not_called_free() -> None:
    assert "Вход свободный" not in _text(replace(EVENING, is_free=False), "ru")


def test_title_is_never_broken_inside_a_word() -> None:
    box = Box(0, 0, 510, 297)
    for title in (EVENING.title_ky, LONG, WORD):
        size, lines = _fitted(title, NARROW_BOLD, box, 84, 14)
        assert " ".join(lines) == " ".join(title.split())
        assert all(fonts.width(line, NARROW_BOLD, size) <= 510.01 for line in lines)
        assert len(lines) * size * 1.08 <= 297


def test_short_title_is_large_enough_for_three_metres() -> None:
    size, lines = _fitted(EVENING.title_ru, NARROW_BOLD, Box(0, 0, 510, 297), 84, 14)
    assert size >= 60
    assert len(lines) <= 4


def test_title_that_no_size_fits_is_refused() -> None:
    with pytest.raises(UserError, match="poster_title_too_long"):
        write_poster(replace(EVENING, title_ru="слово " * 800), "ru", BytesIO())


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_drawn_or_refused(text: str) -> None:
    poster = replace(
        EVENING,
        title_ru=text,
        title_ky=text,
        place_ky=text,
        audience=text,
        phone=text,
        library_ky=text,
        organisers_ky=(text,),
        organisers_ru=(text,),
    )
    file = BytesIO()
    try:
        write_poster(poster, "both", file)
    except UserError as error:
        assert error.code == "poster_title_too_long"
        return
    page = PdfReader(file).pages[0]
    assert not page.images
    assert not page.get("/Annots")
