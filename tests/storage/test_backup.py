"""A copy counts when it was read back; there is always a good one; restoring loses nothing."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import StorageError
from desktop_app.storage import backup
from desktop_app.storage.backup import Copy
from desktop_app.storage.database import Database
from tests.storage.conftest import AT
from tests.storage.rows import a_copy, a_fact, a_title, titles


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Көчүрмөлөр"


def test_a_copy_is_one_sound_file_and_is_told_beside_it(opened: Database, folder: Path) -> None:
    a_title(opened)
    copy = backup.backup(opened, folder, "close", AT)
    assert copy.path.name == "b000001_20260930_close.db"
    assert copy.size == copy.path.stat().st_size
    assert backup.copies(folder) == [copy]
    assert backup.newest_good(folder) == copy
    assert {p.name for p in folder.iterdir()} == {copy.path.name, copy.path.name + ".json"}
    with closing(Database.open(copy.path)) as database:
        assert titles(database) == ["Манас"]


def test_a_worker_makes_copies_while_the_desk_works(opened: Database, folder: Path) -> None:
    with opened.reader_connection() as reader:
        copy = backup.backup(reader, folder, "auto", AT)
        a_title(opened)
    assert backup.is_good(copy)


def test_a_damaged_library_makes_no_copy(opened: Database, folder: Path) -> None:
    opened.execute("PRAGMA foreign_keys = 0")
    a_copy(opened, title=7)
    with pytest.raises(StorageError) as refused:
        backup.backup(opened, folder, "close", AT)
    assert refused.value.code == "damaged"
    assert list(folder.iterdir()) == []
    opened.execute("DELETE FROM copy")


def test_copies_that_went_bad_are_passed_over(opened: Database, folder: Path) -> None:
    good, flipped, lost, untold = (backup.backup(opened, folder, "auto", AT) for _ in range(4))
    content = bytearray(flipped.path.read_bytes())
    content[5000] ^= 1
    flipped.path.write_bytes(content)
    lost.path.unlink()
    untold.path.with_name(untold.path.name + ".json").write_text("{")
    assert backup.newest_good(folder) == good
    assert backup.backup(opened, folder, "auto", AT).sequence == 5


def test_a_preview_tells_what_is_inside_and_touches_nothing(opened: Database, folder: Path) -> None:
    opened.insert("setting", key="library.name_ru", value="Старая", valid_from="2020-01-01")
    opened.insert("setting", key="library.name_ru", value="Лебединовка", valid_from="2026-01-01")
    a_fact(opened, "2026-09-29", ref=a_copy(opened, a_title(opened)))
    copy = backup.backup(opened, folder, "close", AT)
    before = {p.name for p in folder.iterdir()}
    seen = backup.preview(copy.path)
    assert (seen.library, seen.last_entry) == ("Лебединовка", date(2026, 9, 29))
    assert (seen.readers, seen.titles, seen.copies, seen.loans) == (0, 1, 1, 0)
    assert (seen.events, seen.inquiries) == (0, 0)
    assert {p.name for p in folder.iterdir()} == before
    assert backup.is_good(copy)


def test_an_empty_library_has_a_preview(opened: Database, folder: Path) -> None:
    seen = backup.preview(backup.backup(opened, folder, "close", AT).path)
    assert (seen.library, seen.last_entry) == ("", None)


def test_restoring_brings_the_copy_and_keeps_what_was_there(
    opened: Database, folder: Path, library: Path
) -> None:
    a_title(opened, "Эски")
    copy = backup.backup(opened, folder, "close", AT)
    a_title(opened, "Жаңы")
    opened.close()
    kept = backup.restore(copy, library)
    assert kept == library.parent / "quarantine" / "0001"
    with closing(Database.open(library)) as database:
        assert titles(database) == ["Эски"]
    with closing(Database.open(kept / library.name)) as database:
        assert titles(database) == ["Эски", "Жаңы"]
    assert backup.restore(copy.path, library) == library.parent / "quarantine" / "0002"


def test_a_hot_journal_goes_along_and_does_not_meet_the_copy(
    opened: Database, folder: Path, library: Path, tmp_path: Path
) -> None:
    copy = backup.backup(opened, folder, "close", AT)
    a_title(opened, "Жаңы")
    cut = tmp_path / "cut" / library.name  # what a power cut leaves: the file and its WAL
    cut.parent.mkdir()
    for end in ("", "-wal"):
        shutil.copyfile(f"{library}{end}", f"{cut}{end}")
    kept = backup.restore(copy, cut)
    assert kept is not None
    with closing(Database.open(cut)) as database:
        assert titles(database) == []
    with closing(Database.open(kept / library.name)) as database:
        assert titles(database) == ["Жаңы"]


def test_a_lost_library_comes_back(opened: Database, folder: Path, tmp_path: Path) -> None:
    a_title(opened)
    copy = backup.backup(opened, folder, "close", AT)
    assert backup.restore(copy, tmp_path / "kitepkana.db") is None
    with closing(Database.open(tmp_path / "kitepkana.db")) as database:
        assert titles(database) == ["Манас"]


def test_a_bad_copy_replaces_nothing(opened: Database, folder: Path, library: Path) -> None:
    copy = backup.backup(opened, folder, "close", AT)
    content = bytearray(copy.path.read_bytes())
    content[5000] ^= 1
    copy.path.write_bytes(content)
    a_title(opened)
    opened.close()
    before = {p.name for p in library.parent.iterdir()}
    with pytest.raises(StorageError) as refused:
        backup.restore(copy, library)
    assert refused.value.code == "damaged"
    assert {p.name for p in library.parent.iterdir()} == before
    with closing(Database.open(library)) as database:
        assert titles(database) == ["Манас"]


def _history(steps: list[tuple[int, bool]]) -> list[Copy]:
    """Copies newest first; each some hours after the last, or after a jump of the clock."""
    at, made = datetime(2026, 1, 1), []
    for sequence, (hours, pinned) in enumerate(steps, 1):
        at = at + timedelta(hours=hours) if hours >= 0 else datetime(2009, 1, 1)
        why = "year_end" if pinned else "close"
        made.append(Copy(Path(f"b{sequence}"), sequence, at, why, "", 0))
    return made[::-1]


@given(st.lists(st.tuples(st.integers(-1, 2000), st.booleans()), max_size=200))
def test_rotation_keeps_the_newest_and_the_pinned_and_stays_small(
    steps: list[tuple[int, bool]],
) -> None:
    found = _history(steps)
    kept = backup.keep(found)
    pinned = {copy.sequence for copy in found if copy.why == "year_end"}
    assert {copy.sequence for copy in found[:10]} | pinned <= kept
    assert len(kept - pinned) <= 10 + 7 + 5 + 24


def test_rotation_thins_out_two_years_of_daily_copies() -> None:
    found = _history([(24, False)] * 730)
    kept = sorted(backup.keep(found), reverse=True)
    days = [copy.at.date() for copy in found if copy.sequence in kept]
    assert days[:10] == [days[0] - timedelta(days=n) for n in range(10)]
    assert len(kept) == 10 + 3 + 22  # ten days, the last of 3 older weeks and of 22 older months
    assert days[-1] == date(2026, 2, 28)


def test_what_rotation_lets_go_is_removed(opened: Database, folder: Path) -> None:
    first = backup.backup(opened, folder, "auto", AT)
    for _ in range(11):
        backup.backup(opened, folder, "auto", AT)
    assert len(backup.copies(folder)) == 10
    assert not first.path.exists()
    assert len(list(folder.iterdir())) == 20
