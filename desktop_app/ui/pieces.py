"""Small widgets made in one line, always plain text, named for app.qss.

words(text, "title" | "heading" | "big" | "soft" | "hint" | "problem", wrap=True)
button(text, self._save, name="primary", icon="printer", key="F5")
tool(text, self._act, tip="F1", icon="help")
named(QFrame(), "card")
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop_app.ui import look

W = TypeVar("W", bound=QObject)


def named(widget: W, name: str) -> W:
    """Give a widget the name that app.qss knows it by."""
    widget.setObjectName(name)
    return widget


def words(text: str, name: str = "", *, wrap: bool = False, copy: bool = False) -> QLabel:
    """A label; `copy` lets the text be selected with the mouse."""
    label = named(QLabel(text), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if copy:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class Elided(QLabel):
    """A label of one line that gives way: what does not fit ends in «…», whole in its tooltip."""

    def __init__(self, text: str, name: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws what fits."""
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        QPainter(self).drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


def button(
    text: str,
    act: Callable[[], object] | None = None,
    *,
    name: str = "",
    icon: str = "",
    key: str = "",
) -> QPushButton:
    """A push button; `key` is printed on it and must be bound elsewhere (F-keys by the window)."""
    made = named(QPushButton(f"{text}  {key}" if key else text), name)
    made.setAutoDefault(False)
    if icon:
        colour = look.WHITE if name == "primary" else look.INK
        made.setIcon(look.icon(icon, colour, apart=bool(text)))
        made.setIconSize(QSize(look.px(25), look.px(20)))
    if act is not None:
        made.clicked.connect(Press(act))
    return made


def tool(
    text: str, act: Callable[[], object] | None = None, *, tip: str = "", icon: str = ""
) -> QToolButton:
    """A quiet button of a bar; with an icon only when `text` is empty, named by `tip` then."""
    made = QToolButton()
    made.setText(text)
    made.setToolTip(tip)
    made.setAccessibleName(text or tip)
    made.setMinimumSize(look.px(32), look.px(32))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    if icon:
        made.setIcon(look.icon(icon))
        made.setIconSize(QSize(look.px(20), look.px(20)))
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        made.setToolButtonStyle(beside if text else Qt.ToolButtonStyle.ToolButtonIconOnly)
    if act is not None:
        made.clicked.connect(Press(act))
    return made


def menu(entries: Iterable[tuple[str, Callable[[], object]]], parent: QWidget) -> QMenu:
    """A menu of a button: titles and acts."""
    made = QMenu(parent)
    for title, act in entries:
        made.addAction(title).triggered.connect(Press(act))
    return made


def timer(owner: QObject, milliseconds: int, act: Callable[[], object]) -> QTimer:
    """A single shot that `start()` begins anew."""
    made = QTimer(owner)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(act)
    return made


class Press:
    """An act without arguments as a slot: Qt's `checked` is dropped."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act = act

    def __call__(self, _checked: bool = False) -> None:
        self._act()


def cut(text: str, most: int = 300) -> str:
    """The beginning of a long text, in one line; the whole of it stands on a card."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
