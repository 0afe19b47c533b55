"""Which sticks are found: mounted, writable, by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.exchange import sticks
from desktop_app.exchange.sticks import Stick


def test_sticks_are_told_by_name_with_their_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drives = [(tmp_path, "KINGSTON"), (tmp_path / "gone", "ADATA")]
    monkeypatch.setattr(sticks, "_drives", lambda: iter(drives))
    (found,) = sticks.found()
    assert (found.folder, found.name) == (tmp_path, "KINGSTON")
    assert found.free > 0


def test_a_pc_without_sticks_has_none() -> None:
    assert all(isinstance(one, Stick) for one in sticks.found())
