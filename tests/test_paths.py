"""The program finds its own files from anywhere, and every account of the PC the same library."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_app import paths

PUBLIC = r"C:\Users\Public"


def test_bundle_files_are_found_from_any_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert (paths.resources() / "fonts" / "PTSans-Regular.ttf").is_file()
    assert (paths.translations() / "qtbase_ky.qm").is_file()


def test_frozen_program_reads_its_own_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "_internal"
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "kitepkana"))
    assert paths.resources() == bundle / "resources"
    assert paths.translations() == bundle / "translations"
    assert paths.program() == tmp_path


def test_all_accounts_of_a_windows_pc_share_one_library(tmp_path: Path) -> None:
    found = paths.find_data_dir(tmp_path, "win32", PUBLIC)
    assert found == Path(PUBLIC) / "Documents" / "Kitepkana"


def test_linux_keeps_the_library_in_the_users_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    if sys.platform.startswith("linux"):
        assert paths.data_dir() == tmp_path / "data" / "kitepkana"


@pytest.mark.parametrize("platform", ["win32", "linux"])
def test_portable_program_keeps_the_library_beside_itself(platform: str, tmp_path: Path) -> None:
    stick = tmp_path / "Китепкана №1 #ф%"
    stick.mkdir()
    (stick / paths.PORTABLE).touch()
    assert paths.find_data_dir(stick, platform, PUBLIC) == stick / "data"


def test_portable_program_on_a_locked_stick_uses_the_pc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / paths.PORTABLE).touch()
    monkeypatch.setattr("os.access", lambda path, mode: False)  # root may write anywhere
    found = paths.find_data_dir(tmp_path, "win32", PUBLIC)
    assert found == Path(PUBLIC) / "Documents" / "Kitepkana"
