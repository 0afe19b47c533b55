"""The contents of the report: its tables, the texts, whether it ties, its revisions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from desktop_app.ui import look

TEXTS, CHECKS, HINTS, REVISIONS = "texts", "checks", "hints", "revisions"
_ICONS = {TEXTS: "pencil", CHECKS: "check", HINTS: "info-circle", REVISIONS: "history"}
_TITLES = 208  # width, pixels at 100 %
_KEY = Qt.ItemDataRole.UserRole


class Contents(QListWidget):
    """Says which page was chosen: a table's key or one of the words above."""

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Contents of the report"))
        self.setIconSize(QSize(look.px(18), look.px(18)))
        self.setFixedWidth(look.px(_TITLES))
        self.setFont(look.font(10.5))
        self.setStyleSheet("QListWidget { padding: 4px; } QListWidget::item { padding: 1px 5px; }")
        self.currentItemChanged.connect(self._changed)

    def fill(self, tables: Sequence[tuple[str, str]], words: dict[str, str]) -> None:
        """Tables by key and title, then the pages that there are words for.

        What is chosen stays chosen.
        """
        chosen = self.key
        self.blockSignals(True)
        self.clear()
        for key, title in tables:
            self._add(key, f"{key}. {title}", "")
        for key, title in words.items():
            self._add(key, title, _ICONS[key])
        self.setCurrentRow(0)
        self.choose(chosen)
        self.blockSignals(False)

    def _add(self, key: str, title: str, icon: str) -> None:
        item = QListWidgetItem(title)
        item.setData(_KEY, key)
        item.setToolTip(title)
        if icon:
            item.setIcon(look.icon(icon, look.SOFT))
        room = QRect(0, 0, look.px(_TITLES - 30 if not icon else _TITLES - 58), 400)
        wrap = int(Qt.TextFlag.TextWordWrap)
        high = self.fontMetrics().boundingRect(room, wrap, title).height()
        item.setSizeHint(QSize(look.px(_TITLES - 24), high + look.px(5)))
        self.addItem(item)

    def mark_checks(self, text: str, *, ties: bool) -> None:
        """Whether the numbers tie, in the list itself."""
        item = next(i for i in self._items() if i.data(_KEY) == CHECKS)
        item.setText(text)
        item.setIcon(
            look.icon("check", look.GREEN) if ties else look.icon("alert-triangle", look.RED)
        )

    @property
    def key(self) -> str:
        """The chosen page, "" before there is one."""
        item = self.currentItem()
        return str(item.data(_KEY)) if self.currentRow() >= 0 else ""

    def choose(self, key: str) -> None:
        """Choose a page."""
        for item in self._items():
            if item.data(_KEY) == key:
                self.setCurrentItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _changed(self) -> None:
        if self.key:
            self.page_chosen.emit(self.key)
