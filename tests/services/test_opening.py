"""A library's folder: made, closed with a copy, opened again; its words and rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.classes import Age
from desktop_app.domain.errors import Invalid, StorageError, UserError
from desktop_app.services import copies, opening, settings, today, undo, visits
from desktop_app.services.library import Library
from desktop_app.services.opening import NewLibrary
from tests.services.desk_library import Calendar, hand_in

ANSWERS = NewLibrary(name_ru="Алминская библиотека", name_ky="Алма китепканасы", branch="07")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Китепкана №1 #Өүң"


@pytest.fixture
def library(folder: Path) -> Iterator[Library]:
    made = opening.create(folder, ANSWERS, Calendar())
    yield made
    opening.close(made, copy=False)


def test_a_new_library_knows_its_name_and_undo_does_not_take_it_away(library: Library) -> None:
    assert library.setting("library.name_ky") == "Алма китепканасы"
    assert settings.read(library)["library.branch"] == "07"
    with pytest.raises(UserError, match="nothing_to_undo"):
        undo.undo_last(library)


def test_a_library_is_closed_with_a_copy_and_opens_with_its_entries(folder: Path) -> None:
    library = opening.create(folder, ANSWERS, Calendar())
    visits.count(library, Age.CHILD, 7)
    assert today.look(library).copy_days is None
    opening.close(library)
    assert [copy.why for copy in copies.found(opening.copies_folder(folder))] == ["close"]
    again = opening.open_library(folder, Calendar(date(2026, 9, 20)))
    assert visits.today_counts(again, date(2026, 9, 14))[Age.CHILD] == 7
    assert again.database.branch == "07"
    assert today.look(again).copy_days == 6
    opening.close(again, copy=False)


def test_two_programs_do_not_open_one_library(library: Library, folder: Path) -> None:
    with pytest.raises(StorageError, match="in_use"):
        opening.open_library(folder, Calendar())


def test_there_is_no_library_in_an_empty_folder_and_none_is_made(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(StorageError, match="missing_file"):
            opening.open_library(folder, Calendar())
    assert not opening.library_file(tmp_path).exists()


def test_a_second_library_does_not_take_the_first_ones_place(folder: Path) -> None:
    opening.close(opening.create(folder, ANSWERS, Calendar()), copy=False)
    with pytest.raises(UserError, match="library_exists"):
        opening.create(folder, ANSWERS, Calendar())


def test_a_damaged_library_is_told_and_its_copy_is_found_where_it_was_kept(
    folder: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "флешка"
    answers = NewLibrary(name_ru="Алма", copies_folder=str(kept))
    opening.close(opening.create(folder, answers, Calendar()))
    file = opening.library_file(folder)
    file.write_bytes(file.read_bytes()[:5000])
    with pytest.raises(StorageError, match="damaged"):
        opening.open_library(folder, Calendar())
    good = opening.newest_good_copy(folder)
    assert good and good.path.parent == kept
    copies.restore(good.path, folder, Calendar())
    library = opening.open_library(folder, Calendar())
    assert library.setting("library.name_ru") == "Алма"
    opening.close(library, copy=False)


def test_a_copy_that_cannot_be_written_does_not_keep_the_library_open(
    folder: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "занято"
    blocked.write_text("a file, not a folder", "utf-8")
    library = opening.create(folder, NewLibrary(copies_folder=str(blocked)), Calendar())
    with pytest.raises(StorageError):
        opening.close(library)
    opening.close(opening.open_library(folder, Calendar()), copy=False)


def test_words_change_from_a_day_on(library: Library) -> None:
    settings.change(library, {"library.director": "Б. Тагаева"}, date(2026, 1, 1))
    settings.change(library, {"library.director": " К. Осмонова "}, date(2026, 9, 1))
    assert library.setting("library.director", date(2026, 8, 31)) == "Б. Тагаева"
    assert library.setting("library.director") == "К. Осмонова"
    undo.undo_last(library)
    assert library.setting("library.director") == "Б. Тагаева"


def test_rules_change_from_an_open_day_on_and_stay_within_reason(library: Library) -> None:
    settings.change_norms(library, {"loan_days": 30, "weekend": (7,)})
    assert (library.norms().loan_days, library.norms().weekend) == (30, (7,))
    with pytest.raises(Invalid, match="norm_wrong"):
        settings.change_norms(library, {"loan_days": 900})
    with pytest.raises(Invalid, match="ages_overlap"):
        settings.change_norms(library, {"child_to": 18, "youth_to": 18})
    hand_in(library, date(2026, 10, 1))
    with pytest.raises(UserError, match="period_closed"):
        settings.change_norms(library, {"loan_days": 15})


def test_the_population_is_entered_as_a_difference_with_its_source(library: Library) -> None:
    settings.set_population(library, 3480, "айыл өкмөтү", date(2026, 1, 1))
    settings.set_population(library, 3500, "перепись")
    assert settings.population(library, date(2026, 8, 1)) == 3480
    assert settings.population(library) == 3500
    with pytest.raises(UserError, match="population_source_required"):
        settings.set_population(library, 3600, " ")
    undo.undo_last(library)
    assert settings.population(library) == 3480


def test_a_library_without_a_number_is_branch_01_until_it_is_told(tmp_path: Path) -> None:
    library = opening.create(tmp_path, NewLibrary(name_ru="Алма"), Calendar())
    assert (library.setting("library.branch"), library.database.branch) == ("01", "01")
    settings.change(library, {"library.branch": "12-А"})
    assert library.database.branch == "12-А"
    undo.undo_last(library)
    assert library.database.branch == "01"
    with pytest.raises(Invalid, match="branch_wrong"):
        settings.change(library, {"library.branch": "1/2"})
    opening.close(library, copy=False)


def test_what_the_report_needs_is_named_until_it_is_there(library: Library) -> None:
    assert settings.POPULATION in settings.missing(library)
    settings.set_population(library, 900, "айыл өкмөтү", settings.first_count_day(library))
    words = {key: "…" for key in settings.PRINTED if key != settings.POPULATION}
    settings.change(library, words)
    assert settings.missing(library) == []
    assert settings.population_source(library) == "айыл өкмөтү"
    assert settings.first_count_day(library) == date(2026, 1, 1)
    hand_in(library, date(2026, 4, 1))
    assert settings.first_count_day(library) == library.today


def test_a_copy_before_restoring_takes_no_other_copys_place(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    where = opening.copies_folder(folder)
    for _ in range(20):
        copies.make(library, where)
    oldest = copies.found(where)[-1]
    assert copies.set_aside(library).why == "before_restore"
    assert oldest in copies.found(where)
    with pytest.raises(UserError, match="stick_missing"):
        copies.carry_out(library, tmp_path / "gone")


def test_a_file_put_in_place_by_hand_is_noticed(folder: Path) -> None:
    """Sound, but not the file that was closed: opened, and told."""
    first = opening.create(folder, ANSWERS, Calendar())
    opening.close(first)
    (copy,) = copies.found(opening.copies_folder(folder))
    again = opening.open_library(folder, Calendar())
    assert not again.was_replaced
    visits.count(again, Age.CHILD, 3)
    opening.close(again, copy=False)
    opening.library_file(folder).write_bytes(copy.path.read_bytes())
    replaced = opening.open_library(folder, Calendar())
    assert replaced.was_replaced
    opening.close(replaced, copy=False)
