"""Pictures travel with the copies that leave the house, and `check` tells of lost ones."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.services import copies, images, opening
from desktop_app.services.library import Library
from desktop_app.services.opening import NewLibrary


def clock() -> datetime:
    return datetime(2026, 9, 30, 12, 0)


def with_picture(folder: Path) -> tuple[Library, int]:
    folder.mkdir()
    Image.new("RGB", (40, 30), "red").save(folder / "a.jpg")
    library = opening.create(folder, NewLibrary("Библиотека", branch="07"), clock)
    picture = images.take(library, folder / "a.jpg")
    with library.act("record.add") as act:
        id = images.enter(act, picture)
    return library, id


def test_a_copy_on_a_stick_brings_the_pictures_to_another_computer(tmp_path: Path) -> None:
    library, id = with_picture(tmp_path / "old")
    (tmp_path / "stick").mkdir()
    copy = copies.carry_out(library, tmp_path / "stick")
    opening.close(library)
    shutil.rmtree(tmp_path / "old")
    copies.restore(copy.path, tmp_path / "new", clock)
    library = opening.open_library(tmp_path / "new", clock)
    assert copies.faults(library) == []
    assert images.small(library, id).is_file()
    opening.close(library)


def test_copies_beside_the_library_hold_no_pictures_and_check_tells_of_lost_ones(
    tmp_path: Path,
) -> None:
    library, _ = with_picture(tmp_path / "old")
    copies.make(library, tmp_path / "old" / "copies")
    assert not (tmp_path / "old" / "copies" / "images").exists()
    copies.make(library, tmp_path / "elsewhere")
    assert len(list((tmp_path / "elsewhere" / "images").rglob("*.jpg"))) == 1
    shutil.rmtree(tmp_path / "old" / "images")
    assert copies.faults(library) == ["image a.jpg"]
    opening.close(library)


def test_carrying_that_is_stopped_leaves_a_whole_copy_and_no_half_picture(tmp_path: Path) -> None:
    library, _ = with_picture(tmp_path / "old")

    def stop(done: int, total: int) -> None:
        assert (done, total) == (0, 1)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        copies.make(library, tmp_path / "elsewhere", report=stop)
    (copy,) = copies.found(tmp_path / "elsewhere")
    assert copy.path.is_file()
    assert not (tmp_path / "elsewhere" / "images").exists()
    opening.close(library)
