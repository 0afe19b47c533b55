"""Fields that offer answers: a choice of a closed list, a picker of what the library knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QCompleter, QLineEdit, QPushButton, QWidget

from desktop_app.documents import names
from desktop_app.ui import kyrgyz_keys, look
from desktop_app.ui.context import UiContext
from desktop_app.ui.fields import Field, TextField, completer
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pieces import button, timer

MANY = 12  # more options than this are typed, not listed


@dataclass(frozen=True)
class Option:
    """One answer of a choice."""

    key: str
    title: str


def options(context: UiContext, group: str) -> list[Option]:
    """The codes of a group with their titles."""
    found = names.titles(context.translate, group)
    return [Option(code, title) for code, title in found.items()]


@dataclass(frozen=True)
class Suggestion:
    """One line offered by a picker; `note` tells namesakes apart."""

    id: int
    title: str
    note: str = ""


@dataclass(frozen=True)
class Picked:
    """What a picker holds: a known thing, or only what was typed."""

    id: int | None
    text: str


class ChoiceField(Field):
    """One of several: listed with the digit that picks it, or typed when there are many."""

    def __init__(
        self, key: str, title: str, options: Sequence[Option], hint: str = "", *, many: int = MANY
    ) -> None:
        super().__init__(key, title, hint)
        self.options = tuple(options)
        self._group: QButtonGroup | None = None
        if len(self.options) > many:
            self._typed_choice()
        else:
            self._listed_choice()

    def _listed_choice(self) -> None:
        self._group = QButtonGroup(self)
        holder = QWidget()
        flow = FlowLayout(holder, look.px(6))
        for number, option in enumerate(self.options, 1):
            shown = f"{number}  {option.title}" if number <= 9 else option.title
            made = button(shown, name="option")
            made.setCheckable(True)
            made.setAccessibleName(option.title)
            made.installEventFilter(self)
            self._group.addButton(made, number - 1)
            flow.addWidget(made)
        self._group.idToggled.connect(self._picked)
        self._place(holder, self._group.button(0))

    def _typed_choice(self) -> None:
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Type the first letters"))
        self.edit.setCompleter(completer([o.title for o in self.options], self))
        self._pointing = timer(self, 0, self._point_at_first)
        self.edit.textChanged.connect(self._retyped)
        self.edit.textEdited.connect(self._pointing.start)
        self.edit.returnPressed.connect(self.done)
        kyrgyz_keys.teach(self.edit)
        self._place(self.edit, self.edit)

    def _point_at_first(self) -> None:
        """A few letters and Enter take the first line of the list that has opened."""
        offered = self.edit.completer()
        if offered.popup().isVisible():
            offered.popup().setCurrentIndex(offered.completionModel().index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits pick, Enter goes on."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        number = event.key() - int(Qt.Key.Key_1)
        if 0 <= number < min(9, len(self.options)) and self._group is not None:
            one = self._group.button(number)
            one.setChecked(True)
            one.setFocus()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self._group is not None and isinstance(watched, QPushButton) and not self.value():
                watched.setChecked(True)
            self.done.emit()
            return True
        return False

    def _picked(self, number: int, checked: bool) -> None:
        if checked and self._group is not None:
            self.setFocusProxy(self._group.button(number))
            self.show_problem("")
            self.changed.emit()

    def _retyped(self) -> None:
        self.show_problem("")
        self.changed.emit()

    def value(self) -> Any:
        """Key of the chosen option, "" for none."""
        if self._group is not None:
            number = self._group.checkedId()
            return self.options[number].key if number >= 0 else ""
        answer = self.edit.text().strip().casefold()
        return next((o.key for o in self.options if o.title.casefold() == answer), "")

    def set_value(self, value: Any) -> None:
        """Choose by key; "" or None chooses nothing."""
        number = next((i for i, o in enumerate(self.options) if o.key == value), -1)
        if self._group is None:
            self.edit.setText(self.options[number].title if number >= 0 else "")
        elif number >= 0:
            self._group.button(number).setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def unread(self) -> str:
        """The sentence for typed words that are none of the answers."""
        if self._group is not None or not self.edit.text().strip() or self.value():
            return ""
        return self.tr("Choose one of the list")


class PickerField(TextField):
    """Type some letters, pick from what the library knows; new words may stay new."""

    picked = Signal(object)  # Picked
    _points = True  # three letters and Enter take the first line; Esc or Tab keep what is typed

    def __init__(
        self,
        key: str,
        title: str,
        hint: str = "",
        *,
        suggest: Callable[[str], Sequence[Suggestion]],
        known_only: bool = False,
    ) -> None:
        super().__init__(key, title, hint, kyrgyz=True)
        self._suggest = suggest
        self._known_only = known_only
        self._id: int | None = None
        self._offered: dict[str, Suggestion] = {}
        self._lines = QStringListModel(self)
        self._completer = QCompleter(self._lines, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(8)
        self._completer.setWidget(self.edit)  # we decide when it opens and what it writes
        self._completer.activated.connect(self._take)
        self.edit.textEdited.connect(self._look)

    def _look(self) -> None:
        """The source folds ө ү ң; we only show what it found."""
        self._id = None
        asked = self.text()
        found = self._suggest(asked) if asked else ()
        self._offered = {_line(one): one for one in found}
        self._lines.setStringList(list(self._offered))
        if found and self.edit.isVisible():
            self._completer.complete()
            if self._points:
                first = self._completer.completionModel().index(0, 0)
                self._completer.popup().setCurrentIndex(first)
        else:
            self._completer.popup().hide()

    def _take(self, line: str) -> None:
        one = self._offered.get(line)
        if one is not None:
            self._id = one.id
            self.edit.setText(one.title)
            self.picked.emit(self.value())

    def value(self) -> Any:
        """`Picked`; a single exact match counts as picked."""
        text = self.text()
        if self._id is None:
            same = [o for o in self._offered.values() if o.title.casefold() == text.casefold()]
            if len(same) == 1:
                self._id = same[0].id
        return Picked(self._id, text)

    def set_value(self, value: Any) -> None:
        """Show a `Picked`, a text or nothing."""
        picked = value if isinstance(value, Picked) else Picked(None, str(value or ""))
        self.edit.setText(picked.text)
        self._id = picked.id

    def unread(self) -> str:
        """The sentence for something unknown where only known things may stand."""
        if not self._known_only or not self.text() or self.value().id is not None:
            return ""
        return self.tr("Choose one of the list")


class WordField(PickerField):
    """Any text; what the catalogue has is offered: Down and Enter take it, Enter alone goes on.

    A new author's name may begin as a known one does, so nothing is taken by itself.
    """

    _points = False

    def __init__(
        self, key: str, title: str, hint: str = "", *, suggest: Callable[[str], Sequence[str]]
    ) -> None:
        super().__init__(key, title, hint, suggest=_as_suggestions(suggest))

    def value(self) -> Any:
        """The text."""
        return self.text()


def _as_suggestions(suggest: Callable[[str], Sequence[str]]) -> Callable[[str], list[Suggestion]]:
    return lambda typed: [
        Suggestion(at, one) for at, one in enumerate(suggest(typed)) if one != typed
    ]


def _line(one: Suggestion) -> str:
    return f"{one.title} — {one.note}" if one.note else one.title
