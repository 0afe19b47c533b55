"""The INI remembers eyes and hands; spoiled values read as their defaults."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from desktop_app.ui.preferences import Preferences


def test_what_was_put_is_there_next_time(tmp_path: Path) -> None:
    first = Preferences(tmp_path / "kitepkana.ini")
    first.language = "ky"
    first.percent = 125
    first.put("usb/folder", "E:/Отчёты, 2026")
    first.put("tables/readers/widths", [80, 300])
    first.geometry = QByteArray(b"\x00\x01")
    first.save()
    again = Preferences(tmp_path / "kitepkana.ini")
    assert (again.language, again.percent) == ("ky", 125)
    assert again.text("usb/folder") == "E:/Отчёты, 2026"
    assert again.numbers("tables/readers/widths") == [80, 300]
    assert again.geometry == QByteArray(b"\x00\x01")


def test_spoiled_values_are_defaults(tmp_path: Path) -> None:
    path = tmp_path / "kitepkana.ini"
    path.write_text("[General]\nlanguage=xx\npercent=abc\nwidths=1 b\n", "utf-8")
    spoiled = Preferences(path)
    assert (spoiled.language, spoiled.percent, spoiled.numbers("widths")) == ("ru", 100, [])
