"""The inventory book: a line a number, appended to what is on paper."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import inventory_book, mistakes, receiving, undo, withdrawing
from desktop_app.services.library import Library
from desktop_app.storage.database import Database

NOVEL = TitleDraft(
    title="Жамийла", subtitle="повесть", author="Айтматов Ч.", place="Фрунзе",
    publisher="Мектеп", year=1978, bbk="84(2Ки)", author_mark="А-36",
    kind="book", content="fiction", language="ky",
)  # fmt: skip


@pytest.fixture
def library() -> Library:
    return Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))


def receive(library: Library, first: str, copies: int, title: TitleDraft = NOVEL) -> None:
    line = ReceiptLine(title=title, copies=copies, first_no=first, price=18550)
    receiving.receive(library, ReceiptDraft(date(2026, 4, 2), "centre"), [line])


def numbers(library: Library) -> list[str]:
    return [line.inventory_no for line in inventory_book.waiting(library)]


def test_a_line_has_what_the_eleven_columns_say(library: Library) -> None:
    receive(library, "101", 2)
    withdrawing.withdraw(library, WithdrawalDraft(date(2026, 5, 3), "worn"), ["102"])
    _, lines = inventory_book.whole(library)
    first, second = lines
    assert (first.on, first.receipt) == (date(2026, 4, 2), (1, date(2026, 4, 2)))
    assert (first.inventory_no, first.author, first.title) == (
        "101",
        "Айтматов Ч.",
        "Жамийла: повесть",
    )
    assert (first.place, first.publisher, first.year) == ("Фрунзе", "Мектеп", 1978)
    assert (first.price, first.mark, first.act) == (18550, "84(2Ки) А-36", None)
    assert second.act == (1, date(2026, 5, 3))  # the line stays


def test_old_books_stand_in_it_without_a_batch(library: Library) -> None:
    receiving.enlist(library, [ReceiptLine(title=NOVEL, copies=1, first_no="7", price=100)])
    _, lines = inventory_book.whole(library)
    assert [(line.inventory_no, line.receipt) for line in lines] == [("7", None)]


def test_the_whole_book_is_in_order_of_numbers_legacy_ones_too(library: Library) -> None:
    receive(library, "12345а", 1)
    receive(library, "Д-123", 1)
    receive(library, "9", 2)
    receive(library, "Д-7", 1)
    count, lines = inventory_book.whole(library)
    assert count == 5
    assert [line.inventory_no for line in lines] == ["9", "10", "12345а", "Д-7", "Д-123"]


def test_a_typed_number_finds_its_line_else_those_that_begin_like_it(library: Library) -> None:
    receive(library, "100", 3)
    receive(library, "Д-7", 1)
    found = inventory_book.rows(library, inventory_book.ids(library, "101"))
    assert [line.inventory_no for line in found.values()] == ["101"]
    assert len(inventory_book.ids(library, "10")) == 3
    assert len(inventory_book.ids(library)) == 4
    assert len(inventory_book.ids(library, "д7")) == 1
    assert list(inventory_book.ids(library, "777")) == []


def test_printing_goes_on_after_the_last_printed_line(library: Library) -> None:
    receive(library, "500", 3)
    before = inventory_book.standing(library)
    assert (before.lines, before.waiting, before.next_page) == (0, 3, 1)
    lines = list(inventory_book.waiting(library))
    done = inventory_book.came_out(library, 3, lines[-1].id, 2)
    assert done.summary == {"n": 3, "first": 1, "last": 2}
    receive(library, "7", 2)  # a lower number is still a later line of the bound book
    assert numbers(library) == ["7", "8"]
    after = inventory_book.standing(library)
    assert (after.lines, after.waiting, after.next_page) == (3, 2, 3)


def test_what_did_not_come_out_well_waits_again(library: Library) -> None:
    receive(library, "500", 3)
    last = list(inventory_book.waiting(library))[-1].id
    inventory_book.came_out(library, 3, last, 1)
    undo.undo_last(library)
    assert numbers(library) == ["500", "501", "502"]


def test_lines_are_not_counted_twice(library: Library) -> None:
    receive(library, "500", 3)
    last = list(inventory_book.waiting(library))[-1].id
    inventory_book.came_out(library, 3, last, 1)
    with pytest.raises(UserError) as refused:
        inventory_book.came_out(library, 3, last, 1)
    assert refused.value.code == "inventory_printed_already"


def test_what_became_of_printed_lines_is_written_in_by_hand(library: Library) -> None:
    receive(library, "500", 3)
    withdrawing.withdraw(library, WithdrawalDraft(date(2026, 5, 3), "worn"), ["500"])
    lines = list(inventory_book.waiting(library))
    library.clock = lambda: datetime(2026, 9, 26, 10, 0)
    inventory_book.came_out(library, 3, lines[-1].id, 1)  # with the act of 500 on it
    assert inventory_book.marks(library) == ()
    library.clock = lambda: datetime(2026, 9, 27, 10, 0)
    withdrawing.withdraw(library, WithdrawalDraft(date(2026, 9, 25), "worn"), ["501"])
    mistakes.strike_out(library, lines[2].id, "дважды")
    found = inventory_book.marks(library)
    assert [(line.inventory_no, line.is_struck, printed.last_page) for line, printed in found] == [
        ("501", False, 1),
        ("502", True, 1),
    ]


def test_a_range_is_from_one_number_to_another_and_an_open_end(library: Library) -> None:
    receive(library, "100", 10)
    count, lines = inventory_book.between(library, "103", "105")
    assert count == 3
    assert [line.inventory_no for line in lines] == ["103", "104", "105"]
    assert inventory_book.between(library, "", "101")[0] == 2
    assert inventory_book.between(library, "108", "")[0] == 2
    with pytest.raises(UserError) as refused:
        inventory_book.between(library, "300", "400")
    assert refused.value.code == "inventory_range_empty"


def test_a_long_book_is_read_in_pieces_without_a_gap(library: Library) -> None:
    for first in range(0, 2600, 400):
        receive(library, str(first + 1), 400)
    _, lines = inventory_book.whole(library)
    assert [line.inventory_no for line in lines] == [str(number + 1) for number in range(2800)]
    assert len(numbers(library)) == 2800
