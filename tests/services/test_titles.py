"""The catalogue's cards: added, found in any layout, kept while copies live."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.classes import Content
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import receiving, titles, undo
from desktop_app.services.library import Library
from desktop_app.storage.database import Database

BOOK = TitleDraft(title="Жамийла", author="Айтматов Ч.", year=1958, bbk="84Ки7", language="ky")


@pytest.fixture
def library() -> Library:
    return Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))


def _listed(library: Library, typed: str = "", order: str = "title") -> list[str]:
    ids = titles.ids(library, typed, order)
    rows = titles.rows(library, ids)
    return [rows[id].title for id in ids]


def test_content_comes_from_the_shelf_mark(library: Library) -> None:
    done = titles.add(library, BOOK)
    assert done.id is not None
    assert titles.get(library, done.id).draft.content == "fiction"
    assert done.act == "title.add"
    assert done.summary == {"title": "Жамийла"}
    assert "title" in done.changes


def test_a_title_without_title_language_or_content_is_told_at_its_fields(library: Library) -> None:
    with pytest.raises(Invalid) as refused:
        titles.add(library, TitleDraft())
    assert {p.field: p.code for p in refused.value.problems} == {
        "title": "title_required",
        "content": "content_required",
        "language": "language_required",
    }
    assert titles.count(library) == 0


def test_the_table_follows_the_kyrgyz_alphabet(library: Library) -> None:
    for name in ("Нан", "Өрүк", "Жол", "Ок", "Түн", "Тун", "10 ыр", "2 ыр"):
        titles.add(library, TitleDraft(title=name, language="ky", content="fiction"))
    assert _listed(library) == ["2 ыр", "10 ыр", "Жол", "Нан", "Ок", "Өрүк", "Тун", "Түн"]


@pytest.mark.parametrize("typed", ["жамийла", "айтм", "мийл", ";fvbqkf", "aitmat", "Жамийла айт"])
def test_any_part_of_any_word_in_any_layout_finds_it(library: Library, typed: str) -> None:
    titles.add(library, BOOK)
    titles.add(library, TitleDraft(title="Манас", language="ky", content="fiction"))
    assert _listed(library, typed) == ["Жамийла"]


def test_an_inventory_number_finds_its_title_first(library: Library) -> None:
    one = titles.add(library, BOOK).id
    titles.add(library, TitleDraft(title="1044 дня", language="ru", content="fiction"))
    receiving.receive(
        library,
        ReceiptDraft(date(2026, 9, 25), origin="gift"),
        [ReceiptLine(title_id=one, first_no="1044")],
    )
    assert _listed(library, "1044") == ["Жамийла", "1044 дня"]


def test_a_title_with_living_copies_stays_out_of_the_trash(library: Library) -> None:
    one = titles.add(library, BOOK).id
    assert one is not None
    receiving.receive(
        library, ReceiptDraft(date(2026, 9, 25), origin="gift"), [ReceiptLine(one, copies=2)]
    )
    with pytest.raises(UserError) as refused:
        titles.trash(library, one)
    assert (refused.value.code, refused.value.facts["n"]) == ("title_has_copies", 2)


def test_a_title_goes_to_the_trash_and_comes_back(library: Library) -> None:
    one = titles.add(library, BOOK).id
    assert one is not None
    titles.trash(library, one)
    assert (_listed(library), titles.count(library)) == ([], 0)
    titles.restore(library, one)
    assert _listed(library) == ["Жамийла"]


def test_likely_doubles_are_the_same_title_or_isbn(library: Library) -> None:
    titles.add(library, BOOK)
    titles.add(
        library,
        TitleDraft(title="Кыямат", isbn="978-5-17-118366-1", language="ky", content="fiction"),
    )
    same = TitleDraft(title="ЖАМИЙЛА", author="Айтматов Ч")
    assert [row.title for row in titles.likely_same(library, same)] == ["Жамийла"]
    isbn = TitleDraft(title="Плаха", isbn="978-5-17-118366-1")
    assert [row.title for row in titles.likely_same(library, isbn)] == ["Кыямат"]
    assert titles.likely_same(library, TitleDraft(title="Жамийла")) == []


def test_a_changed_card_is_found_by_its_new_words(library: Library) -> None:
    one = titles.add(library, BOOK).id
    assert one is not None
    titles.change(library, one, TitleDraft(title="Джамиля", language="ru", content="fiction"))
    assert _listed(library, "джам") == ["Джамиля"]
    assert _listed(library, "жамий") == []


def test_an_unknown_mark_is_asked_once_and_remembered(library: Library) -> None:
    draft = TitleDraft(title="Манас", bbk="Ш 12", language="ky", content="fiction")
    assert titles.content_for(library, "Ш12") is None
    titles.add(library, draft)
    assert titles.remembered_marks(library) == {"Ш12": Content.FICTION}
    assert titles.content_for(library, "ш12(5К)") is Content.FICTION
    again = titles.add(library, replace(draft, title="Семетей", content=""))
    assert titles.get(library, again.id or 0).draft.content == "fiction"
    titles.remember_mark(library, "Ш12", "children")
    assert titles.content_for(library, "Ш 12") is Content.CHILDREN
    titles.forget_mark(library, "Ш12")
    assert titles.content_for(library, "Ш12") is None
    undo.undo_last(library)
    assert titles.content_for(library, "Ш12") is Content.CHILDREN
    with pytest.raises(UserError, match="mark_required"):
        titles.remember_mark(library, " ", "children")


def test_what_the_handbook_knows_is_not_remembered_and_undo_forgets_with_the_title(
    library: Library,
) -> None:
    titles.add(library, TitleDraft(title="Өмүр", bbk="84", language="ky", content="fiction"))
    assert titles.remembered_marks(library) == {}
    titles.add(library, TitleDraft(title="Х", bbk="Ш1", language="ky", content="arts"))
    undo.undo_last(library)
    assert titles.remembered_marks(library) == {}
