"""The commission of the acts: remembered by the day, with usual people where nobody is named."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.services import commission, settings, undo
from desktop_app.services.library import Library
from tests.services.desk_library import open_library

JANUARY, JUNE = date(2026, 1, 15), date(2026, 6, 1)


@pytest.fixture
def library() -> Library:
    return open_library()


def test_each_day_has_its_own_commission(library: Library) -> None:
    commission.change(library, {"commission.chairman": "  Тагаева   Б. С. "}, JANUARY)
    commission.change(library, {"commission.chairman": "Осмонов К."}, JUNE)
    assert commission.commission(library, date(2026, 3, 1)).chairman == "Тагаева Б. С."
    assert commission.commission(library, JUNE).chairman == "Осмонов К."


def test_the_director_approves_and_the_librarian_keeps_the_stock_unless_others_are_named(
    library: Library,
) -> None:
    words = {"library.director": "Сыдыкова Н. А.", "library.librarian": "Асанова Г. М."}
    settings.change(library, words, JANUARY)
    people = commission.commission(library)
    assert (people.approver, people.keeper) == ("Сыдыкова Н. А.", "Асанова Г. М.")
    assert commission.typed(library).approver == ""
    commission.change(library, {"commission.keeper": "Бакирова Ж."})
    assert commission.commission(library).keeper == "Бакирова Ж."


def test_members_are_those_with_a_name(library: Library) -> None:
    typed = {
        "commission.member_1": "Осмонов К.",
        "commission.member_1_office": "методист",
        "commission.member_3": "Бакирова Ж.",
        "commission.approver_office_ru": "Заведующая отделом культуры",
    }
    commission.change(library, typed)
    people = commission.commission(library)
    assert people.members == (("Осмонов К.", "методист"), ("Бакирова Ж.", ""))
    assert people.approver_office("ky") == "Заведующая отделом культуры"
    assert people.approver_office("ru") == "Заведующая отделом культуры"


def test_saving_is_one_act_and_is_undone(library: Library) -> None:
    done = commission.change(library, {"commission.chairman": "Осмонов К."}, JUNE)
    assert done.summary == {"date": "2026-06-01"}
    undo.undo_last(library)
    assert commission.commission(library).chairman == ""


def test_an_unknown_key_is_a_slip_of_the_program(library: Library) -> None:
    with pytest.raises(ValueError, match=r"library\.director"):
        commission.change(library, {"library.director": "Осмонов К."})
