"""The chronicle on paper: chapters in order, contents that lead, people with their pages."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from desktop_app import app
from desktop_app.documents import names
from desktop_app.documents.chronicle import Book, write_chronicle, write_entry, write_people
from desktop_app.documents.letterhead import Letterhead
from desktop_app.domain.chronicle import EntryDraft
from desktop_app.services.chronicle import EntryRow, Named
from tests.services.events_month import TODAY

LETTER = Letterhead("Библиотека с. Алма", "Алма айылдык китепканасы", "Алма")
HERO = Named(1, "Үсөнов Жумабек", "1919", "1943-05", "согуштун катышуучусу", False, False, "жоокер")
TEACHER = Named(2, "Асанова Гүлнара", "1985", "", "", True, False, "мугалим")


def entry(number: int, section: str, *people: Named, body: str = "Текст.") -> EntryRow:
    draft = EntryDraft(
        TODAY, "1941..1945", f"Запись {number}", body, section, "Алма", "newspaper",
        "«Ленинский путь», № 9", "Г. Асанова",
    )  # fmt: skip
    return EntryRow(number, number, draft, "", "", False, people)


def pages(make: object, book: Book, lang: str) -> list[str]:
    file = BytesIO()
    make(LETTER, book, lang, app.translator(lang), file)  # type: ignore[operator]
    found = pypdfium2.PdfDocument(file.getvalue())
    return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in found]


NOTE = {"ru": "О каком времени: 1940-е годы", "ky": "Кайсы мезгил жөнүндө: 1940-жылдар"}


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_the_book_goes_by_chapters_and_its_contents_lead(lang: str) -> None:
    long = "\n\n".join(f"Абзац {n}. " + "слово " * 120 for n in range(9))
    book = Book(
        [entry(3, "present", TEACHER, HERO), entry(2, "war", HERO, body=long), entry(1, "nature")],
        NOTE,
    )
    found = pages(write_chronicle, book, lang)
    assert len(found) >= 3
    whole = "\n".join(found)
    order = [whole.index(f"\n{n}. Запись {n}") for n in (1, 2, 3)]
    assert order == sorted(order)
    assert NOTE[lang] in found[0]
    present = {"ru": "Современность по годам", "ky": "Азыркы мезгил жылдар боюнча"}[lang]
    (page,) = [n for n, text in enumerate(found, 1) if n > 1 and present in text]
    line = next(line for line in found[0].splitlines() if present in line)
    assert line.split()[-1] == str(page)
    hero = next(line for line in whole.splitlines() if line.startswith("Үсөнов Жумабек 1919–1943"))
    war = next(n for n, text in enumerate(found, 1) if "2. Запись 2" in text)
    assert hero.endswith(f"2, 3 {war}, {page}")


def test_the_index_has_each_person_once_with_the_numbers() -> None:
    book = Book([entry(1, "war", HERO), entry(7, "present", TEACHER, HERO)], {"ru": "", "ky": ""})
    (text,) = pages(write_people, book, "ru")
    assert "Асанова Гүлнара род. 1985 мугалим 7" in text.replace("\u00a0", " ")
    assert "Үсөнов Жумабек 1919–1943 жоокер 1, 7" in text
    assert text.count("Үсөнов") == 1


def test_one_entry_hangs_on_the_wall_with_its_source_and_photo(tmp_path) -> None:
    Image.new("RGB", (90, 60), "grey").save(tmp_path / "a.png")
    photos = {4: [(tmp_path / "a.png", "Ачылыш күнү")]}
    (text,) = pages(write_entry, Book([entry(4, "war", HERO)], {"ru": "", "ky": ""}, photos), "ky")
    for told in ("Запись 4", "1941–1945-жылдар", "Ачылыш күнү", "«Ленинский путь», № 9"):
        assert told in text, told


def test_a_chronicle_without_people_has_no_index() -> None:
    book = Book([entry(1, "war")], {"ru": "", "ky": ""})
    assert "Указатель" not in "".join(pages(write_chronicle, book, "ru"))


def test_a_chapter_has_its_title_in_the_reports() -> None:
    titles = [
        names.indicator_title(app.translator(lang), lang, "chronicle:kind=war")
        for lang in ("ru", "ky")
    ]
    assert titles == [
        "Записей в летописи: война, Книга памяти",
        "Жылнаамадагы жазуулар: согуш, Эскерүү китеби",
    ]
