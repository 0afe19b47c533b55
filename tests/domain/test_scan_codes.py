"""The digits of a label lead back to the copy, and to nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.people import looks_like_personal_number
from desktop_app.domain.scan_codes import (
    scan_code,
    scanned_card,
    scanned_copy,
    scanned_number,
    ticket_code,
)
from desktop_app.domain.stock import inventory_key, inventory_keys
from desktop_app.domain.titles import is_book_number


@given(st.integers(0, 9_999_999_999), st.integers(1, 10**9))
def test_a_number_of_figures_is_read_back_from_its_bars(number: int, id: int) -> None:
    code = scan_code(inventory_key(str(number)), id)
    assert len(code) == 13 and code.isdigit()
    assert inventory_key(scanned_number(code)) == inventory_key(str(number))
    assert inventory_key(str(number)) in inventory_keys(code)
    assert scanned_copy(code) is None and not is_book_number(code)


@pytest.mark.parametrize("number", ["Д-123", "12345а", "12345678901", "Ж-10"])
def test_any_other_number_goes_by_its_copy(number: str) -> None:
    code = scan_code(inventory_key(number), 4711)
    assert len(code) == 13 and code.isdigit()
    assert scanned_copy(code) == 4711 and scanned_number(code) == ""


@given(st.integers(1, 10**8))
def test_a_ticket_is_a_card_and_never_a_book(card_no: int) -> None:
    code = ticket_code(card_no)
    assert scanned_card(code) == card_no
    assert scanned_copy(code) is None and scanned_number(code) == ""
    assert not is_book_number(code) and not looks_like_personal_number(code)


@pytest.mark.parametrize("typed", ["10455", "0213", "9785170000005", "2000000104556", "", "Д-7"])
def test_other_numbers_are_no_labels(typed: str) -> None:
    """An inventory number, a reader's ticket, an ISBN, a label scanned badly."""
    assert scanned_copy(typed) is None and scanned_number(typed) == ""
