"""Copies ticked for an act: never asked for in years, old, read to pieces."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QWidget

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.domain.errors import UserError
from desktop_app.domain.withdrawals import Choice
from desktop_app.services import acts
from desktop_app.services.acts import Candidate
from desktop_app.services.library import Library
from desktop_app.ui import look
from desktop_app.ui.acts import refusal
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.grid import Empty
from desktop_app.ui.paging import Column, Filter
from desktop_app.ui.pieces import timer, words
from desktop_app.ui.tables import TYPING, TableView
from desktop_app.ui.ticking import TICK, Ticking

_NUMBERS = ("idle_years", "before", "loans")


class CandidateSource:
    """The copies that fit the choice; what the choice cannot mean is told by the dialog."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.refused: UserError | None = None

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """By shelf and number."""
        choice = filter.choice if isinstance(filter.choice, Choice) else Choice()
        self.refused = None
        try:
            wanted = Choice(**{**vars(choice), "text": filter.text})
            return array("q", acts.choose(self._library, wanted))
        except UserError as refused:
            self.refused = refused
            return array("q")

    def rows(self, ids: Sequence[int]) -> dict[int, Candidate]:
        """One page of them."""
        return acts.candidates(self._library, ids)


class ChoosingDialog(Ticking):
    """Enter or a double click ticks; the button takes the ticked into the act."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        super().__init__(parent, translate("ChoosingDialog", "Choose from the stock"))
        self._context = context
        self._source = CandidateSource(context.library)
        self.table = TableView(
            context,
            self._source,
            self._columns(),
            name="choosing",
            tables=(),
            count=self._count,
            empty=Empty(self.tr("No copy fits. Change the conditions above.")),
        )
        self.boxes = {key: self._box() for key in _NUMBERS}
        self.content = self._combo("content", self.tr("Any content"))
        self.language = self._combo("language", self.tr("Any language"))
        self._problem = words("", "problem", wrap=True)
        self._problem.hide()
        self._choosing = timer(self, TYPING, self._choose)
        hint = self.tr("Enter or a double click ticks a copy")
        self.lay(hint, self._conditions(), self._problem, self.table)
        self.resize(look.fitting(960, 500))

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext) -> tuple[int, ...]:
        """The ticked copies in the order of ticking; none when she went back."""
        dialog = cls(parent, context)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return tuple(dialog.ticked) if accepted else ()

    def taking(self, n: int) -> str:
        """Copies for the act."""
        return QCoreApplication.translate("ChoosingDialog", "Into the act: %n copy(ies)", "", n)

    def _conditions(self) -> QHBoxLayout:
        titles = {
            "idle_years": self.tr("Not lent for, years"),
            "before": self.tr("Published before"),
            "loans": self.tr("Lent at least, times"),
        }
        conditions = QHBoxLayout()
        conditions.setSpacing(look.px(6))
        for key, box in self.boxes.items():
            box.setAccessibleName(titles[key])
            conditions.addWidget(words(titles[key], "soft"))
            conditions.addWidget(box)
            conditions.addSpacing(look.px(8))
        conditions.addWidget(self.content)
        conditions.addWidget(self.language)
        conditions.addStretch(1)
        return conditions

    def _box(self) -> QLineEdit:
        box = QLineEdit()
        box.setMaxLength(4)
        box.setFixedWidth(look.px(56))
        box.textEdited.connect(lambda _: self._choosing.start())
        return box

    def _combo(self, group: str, anything: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(anything)
        box.addItem(anything, "")
        for code, title in names.titles(self._context.translate, group).items():
            box.addItem(title, code)
        box.setMaximumWidth(look.px(170))
        box.currentIndexChanged.connect(lambda _: self._choose())
        return box

    def _choose(self) -> None:
        years, before, loans = (_number(self.boxes[key].text()) for key in _NUMBERS)
        content, language = self.content.currentData(), self.language.currentData()
        self.table.set_choice(Choice(years, before, loans, content=content, language=language))
        refused = self._source.refused
        self._problem.setText(refusal(self._context, refused) if refused else "")
        self._problem.setVisible(bool(refused))

    def _columns(self) -> tuple[Column[Candidate], ...]:
        return (
            Column("tick", TICK, 3, lambda c: self.mark(c.copy.id), align="center"),
            Column("number", self.tr("Inv. no."), 11, lambda c: c.copy.inventory_no),
            Column("text", self.tr("Title"), 30, _described, stretch=True),
            Column("shelf", self.tr("Shelf"), 8, lambda c: c.copy.shelf),
            Column("loans", self.tr("Lent, times"), 8, lambda c: str(c.loans or "—"), "right"),
            Column(
                "last", self.tr("Last lent"), 11,
                lambda c: short(c.last_lent) if c.last_lent else "—",
            ),
        )  # fmt: skip

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("ChoosingDialog", "%n copy(ies)", "", n)


def _number(text: str) -> int | None:
    return int(text) if text.strip().isdecimal() else None


def _described(one: Candidate) -> str:
    named = " ".join(filter(None, (one.copy.author, one.copy.title)))
    return f"{named}, {one.copy.year}" if one.copy.year else named
