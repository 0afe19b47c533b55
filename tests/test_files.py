"""A file is the old one or the new one, whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app import files


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "Отчёт №1.json"
    files.write_file(path, b"old")
    files.write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "data.json"
    files.write_file(path, b"old")

    def full(_: int) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="full"):
        files.write_file(path, b"new")
    with pytest.raises(OSError, match="full"):
        files.copy_file(path, tmp_path / "copy.json")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_is_flushed_again_after_it_got_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[str] = []
    monkeypatch.setattr(files, "flush_file", lambda path: flushed.append(path.name))
    monkeypatch.setattr(files, "flush_folder", lambda path: flushed.append(path.name))
    files.write_file(tmp_path / "a", b"")
    assert flushed == ["a.tmp", "a", tmp_path.name]


def test_a_copy_has_the_same_fingerprint(tmp_path: Path) -> None:
    source = tmp_path / "a"
    source.write_bytes(b"x" * (files.CHUNK + 1))
    files.copy_file(source, tmp_path / "b")
    assert files.sha256(source) == files.sha256(tmp_path / "b")
    files.remove(source)
    files.remove(source)
    assert not source.exists()
