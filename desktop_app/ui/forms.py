"""A form: one column of fields in a scroll area, Save and Back below.

    form = Form(self.tr("Register a reader"), save=self.tr("Save"))
    form.add(NameField("name", self.tr("Full name")))
    form.add(YearField("born", self.tr("Year of birth")))
    form.more(self.tr("More"))                  # what follows is folded away
    form.add(TextField("phone", self.tr("Phone"), width=20))
    form.saved.connect(self._save)              # Ctrl+Enter or the button; readable values only
    form.left.connect(self._back)               # Esc or the button
    form.set_values({"name": draft.name, …}); form.start()

    def _save(self) -> None:
        draft = ReaderDraft(**form.values())
        try:
            done = registration.register(self._context.library, draft)
        except Invalid as refused:
            form.set_problems(refused.problems, self._sentence)   # focus on the first bad field

Enter goes to the next field. Save stays enabled. `form.dirty` tells whether
anything was typed since `set_values`. Field kinds: `ui/fields.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import Problem, Severity
from desktop_app.ui import look
from desktop_app.ui.choices import (
    ChoiceField,
    Option,
    Picked,
    PickerField,
    Suggestion,
    WordField,
)
from desktop_app.ui.dates import DateField
from desktop_app.ui.fields import (
    Field,
    IntegerField,
    MoneyField,
    MultilineField,
    NameField,
    TextField,
    TickField,
    TimeField,
    YearField,
)
from desktop_app.ui.pieces import button, named, words

__all__ = [
    "ChoiceField",
    "DateField",
    "Field",
    "Form",
    "IntegerField",
    "MoneyField",
    "MultilineField",
    "NameField",
    "Option",
    "Picked",
    "PickerField",
    "Suggestion",
    "TextField",
    "TickField",
    "TimeField",
    "WordField",
    "YearField",
]

F = TypeVar("F", bound=Field)


class Form(QWidget):
    """Edits a draft; knows nothing of what is right, only where a problem belongs."""

    saved = Signal()
    left = Signal()
    changed = Signal()

    def __init__(
        self, title: str = "", *, save: str = "", back: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self.dirty = False
        self._more: QPushButton | None = None
        self._body = named(QWidget(), "body")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, look.px(2), look.px(14), look.px(4))
        self._column.setSpacing(look.px(12))
        self._target = self._column
        self._end = QVBoxLayout()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._body)
        self._area = area
        self._general = words("", "problem", wrap=True)
        self._general.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(look.px(10))
        if title:
            page.addWidget(words(title, "title", wrap=True))
        page.addWidget(area, 1)
        page.addWidget(self._general)
        page.addLayout(self._buttons(save or self.tr("Save"), back or self.tr("Back")))
        self._column.addStretch(1)

    def _buttons(self, save: str, back: str) -> QHBoxLayout:
        self.save_button = button(save, self.try_save, name="primary")
        self.save_button.setToolTip("Ctrl+Enter")
        self.back_button = button(back)
        self.back_button.setToolTip("Esc")
        self.back_button.clicked.connect(self.left)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.try_save)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(look.px(8))
        self.foot.addWidget(self.save_button)
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        return self.foot

    # Building

    def add(self, field: F) -> F:
        """Append a field; returns it for the tab to keep."""
        self.fields[field.key] = field
        field.changed.connect(self._on_changed)
        field.done.connect(self._next)
        self._insert(field)
        return field

    def add_row(self, *fields: Field) -> None:
        """Two or three short fields in one line."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(14))
        for field in fields:
            self.fields[field.key] = field
            field.changed.connect(self._on_changed)
            field.done.connect(self._next)
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._insert(row)

    def add_widget(self, widget: QWidget, side: Qt.AlignmentFlag | None = None) -> None:
        """Anything else between the fields: likely duplicates, a list of partners, a button."""
        self._insert(widget, side)

    def heading(self, text: str) -> None:
        """A heading above the next fields."""
        self._insert(words(text, "heading", wrap=True))

    def more(self, title: str) -> None:
        """Fields added from now on are folded under a button."""
        fold = button(title, name="flat", icon="chevron-right")
        fold.setCheckable(True)
        holder = QWidget()
        self._target = self._column
        self._insert(fold, Qt.AlignmentFlag.AlignLeft)
        self._insert(holder)
        self._target = QVBoxLayout(holder)
        self._target.setContentsMargins(0, 0, 0, 0)
        self._target.setSpacing(look.px(12))
        holder.hide()
        fold.toggled.connect(holder.setVisible)
        self._more = fold

    def _insert(self, widget: QWidget, side: Qt.AlignmentFlag | None = None) -> None:
        place = self._target.count() - (1 if self._target is self._column else 0)
        if side is None:
            self._target.insertWidget(max(0, place), widget)
        else:
            self._target.insertWidget(max(0, place), widget, 0, side)

    # Values

    def values(self) -> dict[str, Any]:
        """What is typed, by key; ready for `Draft(**form.values())`."""
        return {key: field.value() for key, field in self.fields.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show values (missing keys stay), no problems, nothing dirty."""
        for key, value in values.items():
            self.fields[key].set_value(value)
        self.clear_problems()
        self.dirty = False

    def start(self) -> None:
        """Focus on the first field."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    # Problems

    def set_problems(self, problems: Iterable[Problem], sentence: Callable[[Problem], str]) -> None:
        """Tell each at its field, those without a field below; focus the first bad one."""
        self.clear_problems()
        rest: list[str] = []
        bad: list[Field] = []
        for problem in problems:
            field = self.fields.get(problem.field)
            warning = problem.severity is Severity.WARNING
            if field is None:
                rest.append(sentence(problem))
            elif not field.problem or not warning:
                field.show_problem(sentence(problem), warning=warning)
                if not warning:
                    bad.append(field)
        self.refuse("\n".join(rest))
        self._go_to_first(bad)

    def refuse(self, sentence: str) -> None:
        """A sentence about the whole form, above the buttons."""
        self._general.setText(sentence)
        self._general.setVisible(bool(sentence))

    def clear_problems(self) -> None:
        """Take all sentences away."""
        self.refuse("")
        for field in self.fields.values():
            field.show_problem("")

    def try_save(self) -> None:
        """Save, unless something typed cannot even be read."""
        bad = []
        for field in self.fields.values():
            sentence = field.unread()
            if sentence:
                field.show_problem(sentence)
                bad.append(field)
        if bad:
            self._go_to_first(bad)
        else:
            self.saved.emit()

    def _go_to_first(self, bad: list[Field]) -> None:
        first = next((field for field in self.fields.values() if field in bad), None)
        if first is None:
            return
        if not first.isVisibleTo(self) and self._more is not None:
            self._more.setChecked(True)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(first)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _next(self) -> None:
        """Enter: the next visible field, after the last one the Save button."""
        order = [field for field in self.fields.values() if field.isVisible()]
        sender = self.sender()
        place = order.index(sender) if isinstance(sender, Field) and sender in order else -1
        target: QWidget = self.save_button if place + 1 >= len(order) else order[place + 1]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(target)

    def _on_changed(self) -> None:
        self.dirty = True
        self.changed.emit()
