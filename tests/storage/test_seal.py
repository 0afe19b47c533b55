"""The seal knows the file that was closed; of a very large one it looks at pieces only."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app import files
from desktop_app.storage import seal


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sealed file of a thousand bytes where ten are a piece and four pieces are looked at."""
    monkeypatch.setattr(files, "CHUNK", 10)
    monkeypatch.setattr(seal, "WHOLE", 500)
    monkeypatch.setattr(seal, "PIECES", 4)
    library = tmp_path / "library.db"
    library.write_bytes(bytes(1000))
    seal.put(library)
    return library


def change(library: Path, place: int) -> None:
    content = bytearray(library.read_bytes())
    content[place] ^= 1
    library.write_bytes(content)


def test_a_large_file_is_known(large: Path) -> None:
    assert seal.matches(large) is True


@pytest.mark.parametrize("place", [0, 9, 335, 665, 999])
def test_a_change_in_a_piece_is_noticed(large: Path, place: int) -> None:
    change(large, place)
    assert seal.matches(large) is False


def test_a_change_between_the_pieces_is_left_to_the_copy(large: Path) -> None:
    change(large, 100)
    assert seal.matches(large) is True


@pytest.mark.parametrize("size", [0, 1, 999, 1001])
def test_another_size_is_noticed(large: Path, size: int) -> None:
    large.write_bytes(bytes(size))
    assert seal.matches(large) is False


@pytest.mark.parametrize("place", [0, 123, 499])
def test_of_a_villages_file_every_bit_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    monkeypatch.setattr(files, "CHUNK", 10)
    monkeypatch.setattr(seal, "WHOLE", 500)
    library = tmp_path / "library.db"
    library.write_bytes(bytes(500))
    seal.put(library)
    change(library, place)
    assert seal.matches(library) is False
