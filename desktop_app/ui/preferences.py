"""What belongs to this PC and this pair of eyes, not to the library: an INI beside the data.

preferences.language                     "ru" | "ky"
preferences.percent                      size of everything, 100–175
preferences.text("usb/folder")           any remembered word
preferences.put("usb/folder", "E:/")
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

PERCENTS = (100, 112, 125, 137, 150, 175)
LANGUAGES = ("ru", "ky")


class Preferences:
    """Typed access to the INI; a spoiled value reads as its default."""

    def __init__(self, path: Path) -> None:
        self._ini = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """Language of the screens; papers choose their own."""
        found = self.text("language", "ru")
        return found if found in LANGUAGES else "ru"

    @language.setter
    def language(self, language: str) -> None:
        self.put("language", language)

    @property
    def percent(self) -> int:
        """Size of text and rows, one of `PERCENTS`."""
        found = self.number("percent", 100)
        return found if found in PERCENTS else 100

    @percent.setter
    def percent(self, percent: int) -> None:
        self.put("percent", percent)

    def text(self, key: str, default: str = "") -> str:
        """A remembered word."""
        found = self._ini.value(key, default)
        return found if isinstance(found, str) else default

    def number(self, key: str, default: int = 0) -> int:
        """A remembered whole number."""
        try:
            return int(self.text(key, str(default)))
        except ValueError:
            return default

    def numbers(self, key: str) -> list[int]:
        """Remembered numbers, for example widths of columns; empty when there are none."""
        try:
            return [int(part) for part in self.text(key).split()]
        except ValueError:
            return []

    def put(self, key: str, value: str | int | list[int]) -> None:
        """Remember; written to disk by Qt soon after, at the latest on closing."""
        text = " ".join(map(str, value)) if isinstance(value, list) else str(value)
        self._ini.setValue(key, text)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window, in Qt's own bytes."""
        return QByteArray.fromBase64(QByteArray(self.text("geometry").encode("ascii", "ignore")))

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self.put("geometry", bytes(geometry.toBase64().data()).decode("ascii"))

    def save(self) -> None:
        """Write now."""
        self._ini.sync()
