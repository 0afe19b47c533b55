"""Papers of a check: the act says the handbook's lines, its lists add up, eight slips a sheet."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest

from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.stocktake_act import write_stocktake_act
from desktop_app.documents.stocktake_handover import write_handover_act
from desktop_app.documents.stocktake_lists import write_left, write_shelf_list
from desktop_app.documents.stocktake_slips import SLIPS, write_control_slips
from desktop_app.documents.words import Translate
from desktop_app.domain.stock import CopyStatus, WithdrawalDraft
from desktop_app.domain.stocktaking import StocktakeDraft
from desktop_app.services import (
    lending,
    losses,
    stock,
    stocktaking,
    stocktaking_cases,
    stocktaking_papers,
    withdrawing,
)
from desktop_app.services.library import Library
from desktop_app.services.stocktaking_count import count
from desktop_app.storage import copies
from tests.documents.conftest import Read
from tests.services.desk_library import Calendar, open_library, registered

LETTER = Letterhead(name_ru="Библиотека с. Алма", librarian="Асанова Г.")
CHANGE = StocktakeDraft(
    "librarian", order_no="34", order_date=date(2026, 9, 10), former="А", successor="Токтогулова Н."
)


@pytest.fixture
def library() -> Library:
    """Twelve at 150 som: one withdrawn before, one out, one in repair, one lost by a reader."""
    made = open_library(Calendar(date(2026, 9, 14)), copies=12)
    registered(made)
    withdrawing.withdraw(made, WithdrawalDraft(made.today, "worn"), ["112"])
    lending.issue(made, 1, "101")
    loan = lending.issue(made, 1, "103").id
    assert loan
    losses.lose(made, loan)
    copy = copies.find(made.database, "102")
    assert copy
    stock.move_copy(made, copy.id, CopyStatus.IN_REPAIR)
    return made


@pytest.fixture
def check(library: Library) -> int:
    """104–109 are found, and two that do not belong; 110 and 111 are not."""
    begun = stocktaking.begin(library, CHANGE).id
    assert begun
    for number in ("104", "105", "106", "107", "108", "109", "112", "Ш-5"):
        count(library, begun, number)
    unknown = stocktaking_cases.surplus(library, begun)[-1]
    stocktaking_cases.note(library, unknown.id, "Букварь")
    stocktaking.close(library, begun, "Сырости нет.")
    return begun


def _flat(pages: list[str]) -> str:
    return " ".join(" ".join(pages).split())


def test_the_act_says_where_each_copy_is_and_its_lists_add_up(
    library: Library, check: int, read: Read, translate: Translate
) -> None:
    file = BytesIO()
    result = stocktaking_papers.result(library, check)
    write_stocktake_act(LETTER, result, "ru", translate, file)
    text = _flat(read(file))
    for told in (
        "On 14.09.2026 by the summary book 11 1\u00a0650",
        "On the books by numbers, 14.09.2026 11 1\u00a0650",
        "To be accounted for 11 1\u00a0650",
        "On the shelf 6 900",
        "With readers 1 150",
        "In repair 1 150",
        "Outside the library 0 0",
        "Not found 3 450",
        "Written off before, but found 1 150",
        "Found, belong to the central library 0 —",
        "Found, not entered on the books 1 —",
        "Order no. 34 of 10.09.2026.",
        "Сырости нет.",
    ):
        assert " ".join(told.split()) in text, told
    first, second = text.index("Appendix 1"), text.index("Appendix 2")
    assert "103" in text[first:second]
    assert "lost by card 1" in text[first:second]
    assert "3 (три)" in text[first:second]
    assert "Букварь" in text[second:]


def test_the_act_of_a_closed_check_is_the_same_whenever_it_is_printed(
    library: Library, check: int, read: Read, translate: Translate
) -> None:
    def act() -> str:
        file = BytesIO()
        result = stocktaking_papers.result(library, check)
        write_stocktake_act(LETTER, result, "ru", translate, file)
        return _flat(read(file))

    before = act()
    lending.take_back(library, "101")
    withdrawing.withdraw(library, WithdrawalDraft(library.today, "missing"), ["110"])
    assert act() == before


def test_the_hand_over_has_both_librarians_and_the_summary_books_totals(
    library: Library, check: int, read: Read, translate: Translate
) -> None:
    file = BytesIO()
    handover = stocktaking_papers.hand_over(library, check)
    write_handover_act(LETTER, handover, "ru", translate, file)
    text = _flat(read(file))
    assert "А hands over and Токтогулова Н. takes over" in text
    assert "Handed over" in text and "Took over" in text
    assert "11 (одиннадцать)" in text
    assert "Appendix 1. Documents not found" in text


def test_eight_slips_on_a_sheet_sorted_by_number(
    library: Library, check: int, read: Read, translate: Translate
) -> None:
    file = BytesIO()
    lines = stocktaking_papers.slips(library, check)
    write_control_slips(LETTER, stocktaking.get(library, check), lines, "ru", translate, file)
    first, second = read(file)
    assert SLIPS == 8
    assert [number for number in range(101, 113) if str(number) in first] == list(range(101, 109))
    assert "109" in second and "112" not in second
    assert "Record in the summary book: 1 / 2025" in _flat([first])


def test_lists_for_the_shelves_have_every_copy_and_the_second_search_only_the_missing(
    library: Library, check: int, read: Read, translate: Translate
) -> None:
    taken, file = stocktaking.get(library, check), BytesIO()
    write_shelf_list(
        LETTER, taken, stocktaking_papers.shelf_list(library, check), "ru", translate, file
    )
    text = _flat(read(file))
    assert all(str(number) in text for number in range(101, 112))
    assert "With readers, card 1" in text
    case = next(c for c in stocktaking_cases.missing(library, check) if c.typed == "110")
    stocktaking_cases.decide(library, [case.id], "found")
    file = BytesIO()
    write_left(LETTER, taken, stocktaking_papers.left(library, check), "ru", translate, file)
    text = _flat(read(file))
    assert "111" in text and "103" in text
    assert "110" not in text and "104" not in text
