"""Every paper of the sample library, in both languages: no letter is shown as a box."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from desktop_app.documents import fonts
from tests import pictures, village
from tests.documents.conftest import Read


def test_no_paper_shows_a_box_for_a_letter(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts: dict[str, str] = {}

    def draw(pdf: bytes, to: Path, name: str) -> None:
        texts[name] = " ".join(read(BytesIO(pdf)))

    village.make(tmp_path / "village")
    monkeypatch.setattr(pictures, "_draw", draw)
    pictures._papers(tmp_path / "village", tmp_path)
    assert [name for name, text in texts.items() if fonts.BOX in text] == []
    assert "ң" in texts["poster-large-ky"] and "ө" in texts["event.passport-ky"]
    assert len(texts) > 130
