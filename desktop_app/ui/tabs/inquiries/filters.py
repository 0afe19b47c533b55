"""What the journal shows: which states, which topic."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.inquiries import Shown
from desktop_app.domain.own_names import RUBRICS
from desktop_app.services import inquiries, own_names
from desktop_app.services.inquiries import Narrow
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button
from desktop_app.ui.rubrics import Chosen


class FilterBar(QWidget):
    """One of four buttons; `topic` is the box of topics, put where there is room for it."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._titles = {
            Shown.ALL: self.tr("All"),
            Shown.OPEN: self.tr("Open ones"),
            Shown.WAITING: self.tr("Waiting for the centre"),
            Shown.TO_HAND: self.tr("To hand over"),
        }
        self.buttons = {
            shown: button(title, name="option") for shown, title in self._titles.items()
        }
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(6))
        for made in self.buttons.values():
            made.setCheckable(True)
            group.addButton(made)
            line.addWidget(made)
            made.clicked.connect(self.changed)
        self.buttons[Shown.ALL].setChecked(True)
        self.topics: list[Chosen] = [("", None)]
        self.topic = QComboBox()
        self.topic.setAccessibleName(self.tr("Topic"))
        self.topic.setMaximumWidth(look.px(230))
        self.fill_topics()
        self.topic.currentIndexChanged.connect(self._turned)
        self._count({"inquiry"})
        context.bus.changed.connect(self._count)

    def _count(self, tables: Set[str]) -> None:
        """«Open ones 6»; how many there are in all, the list itself tells."""
        if "inquiry" not in tables:
            return
        found = inquiries.counts(self._context.library)
        for shown, made in self.buttons.items():
            n = 0 if shown is Shown.ALL else found[shown]
            made.setText(f"{self._titles[shown]} {n}" if n else self._titles[shown])

    def fill_topics(self) -> None:
        """The usual topics and the own ones; the choice stays."""
        had = self._chosen()
        usual = names.titles(self._context.translate, "rubric")
        own = own_names.offered(self._context.library, RUBRICS)
        language = self._context.language
        self.topics = [(code, None) for code in ("", *usual)] + [("", row.id) for row in own]
        titles = [self.tr("All topics"), *usual.values(), *(o.draft.name(language) for o in own)]
        self.topic.blockSignals(True)
        self.topic.clear()
        self.topic.addItems(titles)
        self.topic.setCurrentIndex(self.topics.index(had) if had in self.topics else 0)
        self.topic.blockSignals(False)

    def narrow(self) -> Narrow:
        """What is chosen."""
        shown = next(one for one, made in self.buttons.items() if made.isChecked())
        return Narrow(shown, *self._chosen())

    def show_all(self) -> None:
        """Take every choice back."""
        self.buttons[Shown.ALL].setChecked(True)
        self.topic.setCurrentIndex(0)
        self.changed.emit()

    def _chosen(self) -> Chosen:
        return self.topics[max(0, self.topic.currentIndex())]

    def _turned(self) -> None:
        self.changed.emit()
