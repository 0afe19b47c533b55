"""The trash: choose what kind of card, find it, take it back."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.text import search_key
from desktop_app.services import trash
from desktop_app.services.library import Library
from desktop_app.services.trash import Trashed
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Column, Empty, Filter, TableView


class TrashSource:
    """One kind of cards at a time: `filter.choice`. The trash is small and read whole."""

    def __init__(self, library: Library, language: str) -> None:
        self._library = library
        self._language = language
        self._noun = trash.NOUNS[0]

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """The latest first; those that have the typed words in them."""
        del order, descending
        self._noun = str(filter.choice or trash.NOUNS[0])
        typed = search_key(filter.text).split()
        return array("q", (card.id for card in self._all() if _has(card, typed)))

    def rows(self, ids: Sequence[int]) -> dict[int, Trashed]:
        """By id."""
        return {card.id: card for card in self._all() if card.id in ids}

    def _all(self) -> list[Trashed]:
        return trash.found(self._library, self._noun, self._language)


class TrashPage(QWidget):
    """Nothing is ever deleted: what lies here can always come back."""

    said = Signal()
    left = Signal()
    dirty = False

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._noun = trash.NOUNS[0]
        self.table = TableView(
            context,
            TrashSource(context.library, context.language),
            self._columns(),
            name="trash",
            count=self._count,
            empty=Empty(self.tr("Nothing of this kind is in the trash")),
            tables=set(trash.NOUNS),
        )
        self.restore_button = button(
            self.tr("Take back"), self._restore, name="primary", icon="restore"
        )
        self.restore_button.setEnabled(False)
        self.table.add_tool(self.restore_button)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._restore)
        close = button(self.tr("Close"))
        close.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.addWidget(close)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self._kinds())
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def start(self) -> None:
        """The page comes to the front."""
        self.table.activate()

    def choose(self, noun: str) -> None:
        """Show cards of this kind."""
        self._noun = noun
        self.kinds[noun].setChecked(True)
        self.table.set_choice(noun)

    def _kinds(self) -> QWidget:
        titles = {
            "reader": self.tr("Readers"),
            "title": self.tr("Books"),
            "event": self.tr("Events"),
            "event_photo": self.tr("Photos"),
            "inquiry": self.tr("Inquiries"),
            "dossier": self.tr("Self-government folder"),
            "chronicle": self.tr("Chronicle"),
            "reader_group": self.tr("Groups"),
            "category": self.tr("Categories"),
            "periodical": self.tr("Periodicals"),
            "event_form": self.tr("Forms of events"),
            "organisation": self.tr("Bodies"),
            "person": self.tr("People"),
            "office": self.tr("Offices"),
            "agreement": self.tr("Agreements"),
        }
        group = QButtonGroup(self)
        holder = QWidget()
        row = FlowLayout(holder, look.px(6))
        self.kinds = {}
        for noun in trash.NOUNS:
            made = button(titles[noun], partial(self.choose, noun), name="option")
            made.setCheckable(True)
            made.setChecked(noun == self._noun)
            group.addButton(made)
            row.addWidget(made)
            self.kinds[noun] = made
        return holder

    def _columns(self) -> tuple[Column[Trashed], ...]:
        return (
            Column("number", self.tr("No."), 9, _number, align="right"),
            Column("name", self.tr("What"), 30, _name, stretch=True),
            Column("note", self.tr("Details"), 22, _note),
        )

    def _chosen(self, id: int | None) -> None:
        self.restore_button.setEnabled(id is not None)

    def _restore(self, _id: object = None) -> None:
        id = self.table.current()
        if id is not None:
            attempt(self._context, partial(trash.restore, self._context.library, self._noun, id))
            self.said.emit()

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("TrashPage", "%n card(s) in the trash", "", n)


def _has(card: Trashed, typed: list[str]) -> bool:
    text = search_key(f"{card.number} {card.name} {card.note}")
    return all(word in text for word in typed)


def _number(card: Trashed) -> str:
    return card.number


def _name(card: Trashed) -> str:
    return card.name


def _note(card: Trashed) -> str:
    return card.note
