"""Readers' questions in two keys: the first digit is the type, the second the subject.

F12 opens it over Today. 5 to 8 are whole by themselves; 9 waits for the number of sheets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents import names
from desktop_app.domain.classes import Age, Content, Inquiry
from desktop_app.services import references
from desktop_app.services.library import Done
from desktop_app.services.references import MOST, Question, Service
from desktop_app.ui import kyrgyz_keys, look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words

_COLUMNS = 3  # of buttons side by side


class ReferencesDialog(QDialog):
    """Counts one question of a reader and closes; what is refused is said in the strip."""

    def __init__(self, parent: QWidget | None, context: UiContext, age: str, on: date) -> None:
        super().__init__(parent)
        self._context = context
        self._on = on
        self._kind = ""
        self.setWindowTitle(self.tr("A reader's question"))
        self._step = words("", "heading", wrap=True)
        self.first = self._choices(self._first_titles(), self._choose)
        self.second = self._choices(
            list(names.titles(context.translate, "content").values()), self._subject
        )
        self.sheets = QLineEdit()
        self.sheets.setValidator(QIntValidator(1, MOST, self.sheets))
        self.sheets.setAccessibleName(self.tr("How many sheets"))
        self.sheets.returnPressed.connect(self._copied)
        self.written = QCheckBox(self.tr("Answered in writing"))
        self.remote = QCheckBox(self.tr("By phone or messenger"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("What was asked, without the reader's name"))
        self.note.setAccessibleName(self.note.placeholderText())
        kyrgyz_keys.teach(self.note)
        self.ages = self._age_buttons(age)
        self._lay_out()
        self._begin()

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, age: str, on: date) -> None:
        """Count for an age on a day."""
        cls(parent, context, age, on).exec()

    @property
    def age(self) -> str:
        """Of whom the question is."""
        return list(Age)[self.ages.checkedId()].value

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose; Esc goes one step back, then away."""
        number = event.key() - int(Qt.Key.Key_1)
        if 0 <= number < 9 and self.sheets.isHidden():
            (self._subject if self._kind else self._choose)(number)
        elif event.key() == Qt.Key.Key_Escape and (self._kind or not self.sheets.isHidden()):
            self._begin()
        else:
            super().keyPressEvent(event)

    # Steps

    def _begin(self) -> None:
        self._kind = ""
        self.sheets.hide()
        self._show(self.first, self.tr("What was asked? Press the digit"))

    def _choose(self, number: int) -> None:
        """The first digit."""
        kinds = list(Inquiry)
        services = list(Service)
        if number < len(kinds):
            self._kind = kinds[number].value
            if kinds[number] is Inquiry.CONSULTATION:
                self._count("")
            else:
                self._show(self.second, self.tr("On what subject? Press the digit"))
            return
        service = services[number - len(kinds)]
        if service is Service.COPYING:
            self._show(None, self.tr("How many sheets were copied? Then Enter"))
            self.sheets.show()
            self.sheets.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._serve(service, 1)

    def _subject(self, number: int) -> None:
        """The second digit."""
        self._count(list(Content)[number].value)

    def _copied(self) -> None:
        self._serve(Service.COPYING, int(self.sheets.text()))

    def _count(self, content: str) -> None:
        question = Question(
            self._kind,
            self.age,
            content,
            self.written.isChecked(),
            self.remote.isChecked(),
            self.note.text(),
        )
        library = self._context.library
        self._do(partial(references.answer, library, question, on=self._on))

    def _serve(self, service: Service, n: int) -> None:
        library, note = self._context.library, self.note.text()
        act = partial(references.serve, library, service, self.age, n, self._on, note)
        self._do(act)

    def _do(self, act: Callable[[], Done]) -> None:
        """Counted and away; a refusal is said here, what was typed stays."""
        if attempt(self._context, act) is None:
            self._step.setText(self._context.strip.sentence)
        else:
            self.accept()

    # Construction

    def _first_titles(self) -> list[str]:
        kinds = names.titles(self._context.translate, "inquiry")
        others = {
            Service.REFUSE: self.tr("Not answered"),
            Service.FORWARD: self.tr("Passed to the central library"),
            Service.LIST: self.tr("List of literature"),
            Service.COPYING: self.tr("Copies, sheets …"),
        }
        return [*(kinds[kind] for kind in Inquiry), *(others[one] for one in Service)]

    def _choices(self, titles: Sequence[str], act: Callable[[int], None]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(8))
        for number, title in enumerate(titles):
            made = button(f"{number + 1}  {title}", partial(act, number))
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.setMinimumHeight(look.px(44))
            grid.addWidget(made, number // _COLUMNS, number % _COLUMNS)
        return holder

    def _age_buttons(self, age: str) -> QButtonGroup:
        group = QButtonGroup(self)
        titles = names.titles(self._context.translate, "age")
        for number, one in enumerate(Age):
            made = QPushButton(titles[one])
            made.setObjectName("option")
            made.setAutoDefault(False)
            made.setCheckable(True)
            made.setChecked(one == age)
            group.addButton(made, number)
        return group

    def _lay_out(self) -> None:
        ages = QHBoxLayout()
        ages.setSpacing(look.px(6))
        for made in self.ages.buttons():
            ages.addWidget(made)
        ages.addStretch(1)
        marks = QHBoxLayout()
        marks.setSpacing(look.px(16))
        marks.addWidget(self.written)
        marks.addWidget(self.remote)
        marks.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        column.setSpacing(look.px(10))
        for item in (self._step, self.first, self.second, self.sheets):
            column.addWidget(item)
        column.addLayout(ages)
        column.addLayout(marks)
        column.addWidget(self.note)

    def _show(self, choices: QWidget | None, sentence: str) -> None:
        for one in (self.first, self.second):
            one.setVisible(one is choices)
        self._step.setText(sentence)
        self.setFocus()
