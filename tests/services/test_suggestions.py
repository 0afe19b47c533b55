"""What the catalogue knows is offered while a record is typed."""

from __future__ import annotations

from datetime import datetime

import pytest

from desktop_app.domain.author_marks import suggested
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import suggestions, titles, undo
from desktop_app.services.library import Library
from desktop_app.storage.database import Database


@pytest.fixture
def library() -> Library:
    library = Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))
    for author, title, mark in (
        ("Айтматов Ч.", "Жамийла", "А36"),
        ("Айтматов Ч.", "Кылым карытар бир күн", "А36"),
        ("Өмүралиев Б.", "Көл", ""),
    ):
        draft = TitleDraft(
            title=title, author=author, publisher="Учкун", place="Бишкек", series="Школьная б-ка",
            bbk="84Ки7", author_mark=mark, content="fiction", language="ky",
        )  # fmt: skip
        titles.add(library, draft)
    return library


def test_authors_are_offered_by_any_word_without_kyrgyz_letters(library: Library) -> None:
    assert suggestions.words(library, "author", "омур") == ["Өмүралиев Б."]
    assert suggestions.words(library, "author", "айт") == ["Айтматов Ч."]
    assert suggestions.words(library, "publisher", "уч") == ["Учкун"]
    assert suggestions.words(library, "series", "б") == ["Школьная б-ка"]
    assert suggestions.words(library, "place", "") == []


def test_a_new_author_is_offered_at_once(library: Library) -> None:
    assert suggestions.words(library, "author", "ток") == []
    titles.add(library, TitleDraft(title="Т", author="Токомбаев А.", content="arts", language="ky"))
    assert suggestions.words(library, "author", "ток") == ["Токомбаев А."]
    undo.undo_last(library)
    assert suggestions.words(library, "author", "айт") == ["Айтматов Ч."]


def test_marks_follow_what_the_author_has(library: Library) -> None:
    assert suggestions.shelf_mark(library, "айтматов ч", "", "") == "84Ки7"
    assert suggestions.author_mark(library, "АЙТМАТОВ Ч.", "Ак кеме") == "А36"
    assert suggestions.shelf_mark(library, "Новый", "fiction", "ky") == "84Ки7"
    assert suggestions.shelf_mark(library, "Новый", "social", "ky") == "6"  # of the table


def test_an_unknown_author_gets_a_mark_by_the_rule(library: Library) -> None:
    assert suggestions.author_mark(library, "Токомбаев А.", "") == "Т43"
    assert suggestions.author_mark(library, "", "Манас") == "М03"
    assert suggestions.author_mark(library, "Өмүралиев Б.", "") == "Ө36"
    assert suggestions.author_mark(library, "", "1984") == ""


def test_marks_of_one_letter_go_as_the_names_do() -> None:
    names = ("Абай", "Айтматов", "Асанова", "Аюпов")
    marks = [suggested(name, "") for name in names]
    assert marks == sorted(marks)
