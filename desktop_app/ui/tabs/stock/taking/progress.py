"""«Осталось найти», live: by place, by section, by shelf; counted by the worker after a pause."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from desktop_app.documents import names
from desktop_app.domain.numbers import number
from desktop_app.domain.stocktaking import Place, Tally
from desktop_app.services import stocktaking_view
from desktop_app.services.stocktaking_view import Group
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.grid import Grid
from desktop_app.ui.paging import Column, Filter, PagedModel
from desktop_app.ui.pieces import button, timer, words
from desktop_app.ui.tasks import Progress

PAUSE = 150  # milliseconds after the last number
TABLES = frozenset(("copy", "loan", "stocktake", "stocktake_mark", "stocktake_case", "withdrawal"))


@dataclass(frozen=True)
class Found:
    """What one pass over the list gave."""

    tally: Tally
    groups: tuple[Group, ...]


class _Groups:
    """Sections or shelves, those with most left first."""

    def __init__(self) -> None:
        self.known: tuple[Group, ...] = ()

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All of them."""
        return array("q", range(len(self.known)))

    def rows(self, ids: Sequence[int]) -> dict[int, Group]:
        """By place."""
        return {one: self.known[one] for one in ids}


class ProgressCard(QFrame):
    """`picked` names the section or shelf that she wants to see in the list."""

    picked = Signal(str, str)  # "content" | "shelf", its key

    def __init__(self, context: UiContext, stocktake_id: int) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self._id = stocktake_id
        self._by = "content"
        self._stale = True
        self._groups = _Groups()
        self.tally = Tally()
        self._pause = timer(self, PAUSE, self._count)
        self.left = words("", "big", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(look.px(8))
        self._lines = QGridLayout()
        self._lines.setColumnStretch(0, 1)
        self._shown: list[QLabel] = []
        self._choices: dict[str, QPushButton] = {}
        self.model: PagedModel[Group] = PagedModel(self._groups, self._columns(), self)
        self.grid = Grid(self.model, self)
        self.grid.set_widths([])
        self.grid.horizontalHeader().setSortIndicatorShown(False)
        self.grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.grid.clicked.connect(lambda index: self._pick(index.row()))
        self._lay_out()
        context.bus.changed.connect(self._changed)

    def recount(self) -> None:
        """Soon, in the worker."""
        self._pause.start(PAUSE)

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: what changed meanwhile is counted now."""
        super().showEvent(event)
        if self._stale:
            self._pause.start(0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        column.setSpacing(look.px(5))
        column.addWidget(self.left)
        column.addWidget(self.bar)
        column.addLayout(self._lines)
        row = QHBoxLayout()
        row.setSpacing(look.px(4))
        titles = {"content": self.tr("By section"), "shelf": self.tr("By shelf")}
        for key, title in titles.items():
            choice = button(title, partial(self._choose, key), name="option")
            choice.setCheckable(True)
            choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._choices[key] = choice
            row.addWidget(choice)
        row.addStretch(1)
        self._choices[self._by].setChecked(True)
        column.addLayout(row)
        column.addWidget(self.grid, 1)

    def _columns(self) -> tuple[Column[Group], ...]:
        return (
            Column("name", self.tr("Section, shelf"), 14, self._named, stretch=True),
            Column("left", self.tr("To find"), 7, lambda g: number(g.left), "right"),
            Column("expected", self.tr("Of"), 7, lambda g: number(g.expected), "right"),
        )

    def _named(self, group: Group) -> str:
        if self._by == "content":
            return names.title(self._context.translate, "content", group.key)
        return group.key or self.tr("Without a shelf")

    def _choose(self, by: str) -> None:
        self._by = by
        for key, choice in self._choices.items():
            choice.setChecked(key == by)
        self._count()

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self._groups.known):
            self.picked.emit(self._by, self._groups.known[row].key)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self._stale = True
            if self.isVisible():
                self.recount()

    def _count(self) -> None:
        library, stocktake_id, by = self._context.library, self._id, self._by
        self._stale = False

        def work(progress: Progress) -> Found:
            progress.report(0)
            with library.reading() as reader:
                return Found(
                    stocktaking_view.tally(reader, stocktake_id),
                    stocktaking_view.groups(reader, stocktake_id, by),
                )

        self._context.tasks.run(work, self._show, self, self.tr("Counting what is left"))

    def _show(self, found: Found) -> None:
        self.tally = found.tally
        left, seen = found.tally.left, found.tally.expected - found.tally.left
        self.left.setText(QCoreApplication.translate("ProgressCard", "%n left to find", "", left))
        self.bar.setRange(0, max(1, found.tally.expected))
        self.bar.setValue(seen)
        for old in self._shown:
            old.deleteLater()
        self._shown.clear()
        for row, (label, n) in enumerate(self._told(found.tally)):
            pair = words(label, "soft", wrap=True), words(number(n))
            self._lines.addWidget(pair[0], row, 0)
            self._lines.addWidget(pair[1], row, 1, Qt.AlignmentFlag.AlignRight)
            self._shown += pair
        self._groups.known = tuple(sorted(found.groups, key=lambda g: (-g.left, g.key)))
        self.model.load()

    def _told(self, tally: Tally) -> list[tuple[str, int]]:
        """The identity, line by line; what is too much only where there is some."""
        translate = self._context.translate
        places = names.titles(translate, "stocktake_place")
        told = [(self.tr("On the books"), tally.expected)]
        told += [(places[at], tally.copies.get(at, 0)) for at in (Place.SHELF, Place.READER)]
        if tally.elsewhere:
            told.append((self.tr("In other places"), tally.elsewhere))
        if tally.copies.get(Place.GONE):
            told.append((places[Place.GONE], tally.copies[Place.GONE]))
        if sum(tally.surplus.values()):
            told.append((self.tr("Put aside"), sum(tally.surplus.values())))
        return told
