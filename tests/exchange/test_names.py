"""Whatever a library is called, its files have names that every stick accepts."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.exchange.names import safe_name


@given(st.text())
@example("..")
@example("aux.pdf")
@example("com1 .txt")
@example("a" * 79 + " .")
@example("\ud800")
@example("con\u200b")
@example("con." + "a" * 90)
@example("😀" * 90)
@example("COM¹")
@example("conin$")
def test_any_text_becomes_one_legal_name(text: str) -> None:
    name = safe_name(text)
    assert 1 <= len(name) <= 80
    assert not set(name) & set('<>:"/\\|?*') and name.isprintable()
    assert not name.endswith((" ", ".")) and not name.startswith((" ", "."))
    assert not PureWindowsPath(name).is_reserved()
    assert PureWindowsPath(name).name == PurePosixPath(name).name == name
    assert len(name.encode("utf-8")) <= 255
    assert safe_name(name) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2026-Q3_07", "2026-Q3_07"),
        ("Өңүү: китепкана № 7", "Өңүү- китепкана № 7"),
        ("../../etc", "-..-etc"),
        ("NUL.json", "_NUL.json"),
        ("  a\t\nb  ", "a b"),
        ("", "_"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert safe_name(text) == name
