"""Labels: what is typed, scanned, found; at the desk a label is the copy."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.classes import Reason
from desktop_app.domain.errors import UserError
from desktop_app.domain.scan_codes import scan_code
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft, inventory_key
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import labels, lending, receiving, titles, undo, withdrawing
from desktop_app.services.library import Library
from tests.services.desk_library import MONDAY, open_library, registered, statuses


@pytest.fixture
def library() -> Library:
    """101 … 106 «Өмүр», Д-8 … Д-12 «Манас»."""
    library = open_library()
    epic = TitleDraft(title="Манас", content="fiction", language="ky")
    receiving.receive(
        library,
        ReceiptDraft(MONDAY, origin="gift"),
        [ReceiptLine(title=epic, copies=5, first_no="Д-8")],
    )
    return library


def numbers(library: Library, ids: Sequence[int]) -> list[str]:
    return [row.inventory_no for row in labels.rows(library, ids)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("101", "101"),
        ("103-105", "103 104 105"),
        ("103 – 105; 101, 104", "103 104 105 101"),
        ("Д-9", "Д-9"),
        ("Д-9–Д-11", "Д-9 Д-10 Д-11"),
        ("Д-12-Д-10,106", "Д-10 Д-11 Д-12 106"),
        ("99—102", "101 102"),
    ],
)
def test_typed_numbers_are_all_there_once_in_order(
    library: Library, typed: str, expected: str
) -> None:
    assert numbers(library, labels.of_numbers(library, typed).ids) == expected.split()


@pytest.mark.parametrize(
    ("typed", "code"),
    [("", "nothing_chosen"), ("101, 999", "copy_unknown"), ("900-950", "numbers_empty")],
)
def test_what_is_not_there_is_said(library: Library, typed: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        labels.of_numbers(library, typed)
    assert refused.value.code == code


def test_what_was_written_off_gets_no_label(library: Library) -> None:
    withdrawing.withdraw(library, WithdrawalDraft(MONDAY, Reason.WORN, MONDAY), ["102"])
    assert numbers(library, labels.of_receipt(library, 1)) == "101 103 104 105 106".split()
    assert labels.of_numbers(library, "99-104").gaps == ("99", "100", "102")
    assert labels.of_numbers(library, "Д-11-Д-13").gaps == ("Д-13",)
    title = titles.ids(library, "Өмүр")[0]
    assert len(labels.of_titles(library, [title])) == 5
    with pytest.raises(UserError) as refused:
        labels.of_numbers(library, "102")
    assert refused.value.code == "copy_withdrawn"


def test_a_batch_of_hundreds_has_as_many_labels(library: Library) -> None:
    line = ReceiptLine(
        title=TitleDraft(title="Алиппе", content="children", language="ky"),
        copies=500,
        first_no="5001",
    )
    done = receiving.receive(library, ReceiptDraft(MONDAY, origin="district"), [line])
    assert done.id is not None
    found = numbers(library, labels.of_receipt(library, done.id))
    assert found == [str(number) for number in range(5001, 5501)]


@pytest.mark.parametrize("number", ["103", "Д-10"])
def test_the_desk_and_the_catalogue_know_a_copy_by_its_bars(library: Library, number: str) -> None:
    card = registered(library)
    (copy,) = labels.of_numbers(library, number).ids
    code = scan_code(inventory_key(number), copy)
    found = lending.find(library, code)
    assert found.copy is not None and found.copy.inventory_no == number and found.reader is None
    lending.issue(library, card, code)
    assert statuses(library)[number] == "on_loan"
    lending.take_back(library, code)
    assert statuses(library)[number] == "in_stock"
    assert list(titles.ids(library, code)) == [titles.of_copy(library, copy)]
    assert labels.of_numbers(library, code).ids == (copy,)


def test_a_label_of_an_undone_copy_never_leads_to_another_book(library: Library) -> None:
    (copy,) = labels.of_numbers(library, "Д-12").ids
    glued = scan_code(inventory_key("Д-12"), copy)
    assert labels.of_numbers(library, glued).ids == (copy,)
    undo.undo_last(library)
    with pytest.raises(UserError):
        labels.of_numbers(library, glued)
    line = ReceiptLine(
        title=TitleDraft(title="Сказки", content="children", language="ru"),
        copies=9,
        first_no="Б-1",
    )
    receiving.receive(library, ReceiptDraft(MONDAY, origin="gift"), [line])
    with pytest.raises(UserError) as refused:
        labels.of_numbers(library, glued)
    assert refused.value.code == "copy_unknown"


def test_a_ticket_is_never_taken_for_a_label(library: Library) -> None:
    card = registered(library)
    found = lending.find(library, f"{card:04d}")
    assert found.reader is not None and found.copy is None
