"""The look: one palette, one type family, one style sheet, tinted icons.

    look.px(12)                       12 pixels at 100 %, more after A+
    look.icon("printer")              icon of resources/icons in ink; or colour=look.WHITE
    look.set_state(widget, "bad")     dynamic property `state` for app.qss, repainted
    button.setObjectName("primary")   the one main button of a screen
    label.setObjectName("title" | "heading" | "soft" | "big")

In app.qss `@name` is a colour of this module and `12u` a size that grows
with A+; `12f` is a font size in points.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import paths

RESOURCES = paths.resources()

PAPER = "#FAF8F3"  # ground of the window
SURFACE = "#FFFFFF"  # tables, fields, cards
SHADE = "#F1EDE4"  # heads of tables, quiet buttons
EDGE = "#DCD5C7"  # thin lines
FRAME = "#8B8779"  # borders of fields, 3:1 on paper
INK = "#1F2A2C"
SOFT = "#566265"  # second voice, 5.9:1 on paper
ACCENT = "#0F5C63"  # deep teal, 7.1:1 on white
DEEP = "#0B464C"  # the rail
PALE = "#DFEDED"  # chosen rows
RED = "#B3261E"
BLUSH = "#FBEAE8"
GREEN = "#1E6B3A"
GOLD = "#80560B"
CREAM = "#FBF3DC"
WHITE = "#FFFFFF"

BODY = 11.0  # points
FAMILY = "PT Sans"
STYLE = "Fusion"
_COLOURS = {
    name.lower(): value
    for name, value in tuple(globals().items())
    if name.isupper() and isinstance(value, str) and value.startswith("#")
}


def px(pixels: float) -> int:
    """Pixels at the present size of everything (A−/A+)."""
    return round(pixels * QApplication.font().pointSizeF() / BODY)


def fitting(width: float, height: float) -> QSize:
    """The size of a dialog at the present size of everything; its buttons stay on the screen."""
    room = QApplication.primaryScreen().availableSize()
    return QSize(min(px(width), room.width() - 20), min(px(height), room.height() - 60))


def dress(app: QApplication, percent: int) -> None:
    """Palette, fonts and style sheet over `STYLE`; also called again after A−/A+."""
    style = _style(percent)
    if app.styleSheet() == style:
        return  # it would polish every living widget anew
    _load_fonts()
    app.setPalette(_palette())
    app.setFont(_face(BODY * percent / 100))
    app.setStyleSheet(style)


def font(points: float = BODY, *, bold: bool = False) -> QFont:
    """The program's face at a size in points before A+."""
    face = _face(points * QApplication.font().pointSizeF() / BODY)
    face.setBold(bold)
    return face


def _face(points: float) -> QFont:
    face = QFont(FAMILY)
    face.setPointSizeF(points)
    return face


def set_state(widget: QWidget, state: str) -> None:
    """Give app.qss a state to look at (`[state="bad"]`)."""
    if widget.property("state") != state:
        widget.setProperty("state", state)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def icon(name: str, colour: str = INK, *, apart: bool = False) -> QIcon:
    """An icon in a colour; `apart` keeps the words of a button at a distance."""
    return QIcon(_drawing(name, colour, 22, 30 if apart else 24))


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The drawing in one colour, sharp on this screen; empty when there is no such file."""
    return _drawing(name, colour, size, 24)


def _drawing(name: str, colour: str, size: int, units: int) -> QPixmap:
    ratio = QApplication.primaryScreen().devicePixelRatio()
    return _drawn(name, colour, px(size), units, ratio)


@cache
def _drawn(name: str, colour: str, size: int, units: int, ratio: float) -> QPixmap:
    """All drawings are 24 units high; `units` is the width of the canvas."""
    path = RESOURCES / "icons" / f"{name}.svg"
    if not path.exists():
        return QPixmap()
    high = round(size * ratio)
    wide = round(high * units / 24)
    svg = path.read_text("utf-8").replace("currentColor", colour)
    for old, new in (
        ('width="24"', f'width="{wide * 2}"'),
        ('height="24"', f'height="{high * 2}"'),
        ("0 0 24 24", f"0 0 {units} 24"),
    ):
        svg = svg.replace(old, new, 1)
    image = QImage.fromData(QByteArray(svg.encode("utf-8")))
    smooth = Qt.TransformationMode.SmoothTransformation
    made = QPixmap.fromImage(
        image.scaled(QSize(wide, high), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    )
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _load_fonts() -> None:
    for path in sorted((RESOURCES / "fonts").glob("PTSans-*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def _palette() -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: PAPER,
        role.WindowText: INK,
        role.Base: SURFACE,
        role.AlternateBase: "#FCFBF8",
        role.Text: INK,
        role.PlaceholderText: SOFT,
        role.Button: SHADE,
        role.ButtonText: INK,
        role.Highlight: PALE,
        role.HighlightedText: INK,
        role.ToolTipBase: INK,
        role.ToolTipText: WHITE,
        role.Link: ACCENT,
        role.Accent: ACCENT,
    }
    palette = QPalette()
    for key, value in colours.items():
        palette.setColor(key, QColor(value))
    for key in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor("#8A9092"))
    return palette


@cache
def _sheet() -> str:
    return (RESOURCES / "app.qss").read_text("utf-8")


def _style(percent: int) -> str:
    """app.qss with colours and sizes filled in."""

    def colour(match: re.Match[str]) -> str:
        return str(_COLOURS[match[1]])

    text = re.sub(r"@(\w+)", colour, _sheet()).replace("$icons", (RESOURCES / "icons").as_posix())
    text = re.sub(r"\b(\d+)u\b", lambda m: f"{round(int(m[1]) * percent / 100)}px", text)
    return re.sub(r"\b([\d.]+)f\b", lambda m: f"{float(m[1]) * percent / 100:g}pt", text)


def repaint(widget: QWidget) -> None:
    """Let app.qss look again after the object name changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
