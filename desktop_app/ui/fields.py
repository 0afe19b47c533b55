"""Field kinds of a form: label above, editor, hint and problem underneath.

    TextField("address", self.tr("Address"), hint="…", kyrgyz=True, width=40)
    MultilineField("note", title, lines=3)      NameField("name", title)
    YearField("born", title)                    IntegerField("people", title)
    MoneyField("price", title)   → tyiyn        DateField("on", title, today=lambda: …)
    TimeField("at", title)                      TickField("local", title)
    ChoiceField("category", title, [Option("student", self.tr("Student")), …])
    PickerField("body", title, suggest=lambda typed: [Suggestion(7, "Айыл өкмөтү", "с. Алма")])

`DateField` is in `dates.py`, `ChoiceField` and `PickerField` in `choices.py`; `forms.py`
exports all of them. `value()` is `str`, `int | None`, `date | None`, `time | None`, `bool`; of a
choice its key or ""; of a picker `Picked(id | None, text)`. `width` is the
expected length in characters; 0 = as wide as the form.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents.wording import sentence
from desktop_app.domain.errors import Problem
from desktop_app.domain.numbers import parse_money
from desktop_app.ui import kyrgyz_keys, look, typed
from desktop_app.ui.context import translate
from desktop_app.ui.pieces import words

_LONGEST = 500
"""Letters of one line."""


class Field(QWidget):
    """What all kinds share; a kind gives `editor`, `value` and `set_value`."""

    changed = Signal()
    done = Signal()  # Enter: on to the next field

    def __init__(self, key: str, title: str, hint: str = "") -> None:
        super().__init__()
        self.key = key
        self.title = title
        self._label = words(title, "label")
        self._hint = words(hint, "hint", wrap=True)
        self._hint.setVisible(bool(hint))
        self._problem = QWidget()
        row = QHBoxLayout(self._problem)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        self._sign = QLabel()
        self._sentence = words("", "problem", wrap=True)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self._problem.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(3))
        self._column.addWidget(self._label)

    def _place(self, content: QWidget | QHBoxLayout, editor: QWidget) -> None:
        """Put the editor under its label; called once by each kind."""
        if isinstance(content, QWidget):
            self._column.addWidget(content)
        else:
            self._column.addLayout(content)
        self._column.addWidget(self._hint)
        self._column.addWidget(self._problem)
        self._label.setBuddy(editor)
        editor.setAccessibleName(self.title)
        self.setFocusProxy(editor)

    @property
    def editor(self) -> QWidget:
        """What has the focus and the red frame."""
        proxy = self.focusProxy()
        return proxy if proxy is not None else self

    def value(self) -> Any:
        """The typed value; None where it cannot be read."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def unread(self) -> str:
        """A sentence when what is typed cannot be read at all; "" otherwise."""
        return ""

    @property
    def problem(self) -> str:
        """The sentence shown at the field."""
        return self._sentence.text() if not self._problem.isHidden() else ""

    def show_problem(self, sentence: str, *, warning: bool = False) -> None:
        """Tell it under the field; "" takes it away."""
        self._sentence.setText(sentence)
        self._sentence.setObjectName("warning" if warning else "problem")
        look.repaint(self._sentence)
        colour = look.GOLD if warning else look.RED
        self._sign.setPixmap(look.pixmap("alert-triangle", colour, 18))
        self._problem.setVisible(bool(sentence))
        look.set_state(self.editor, "bad" if sentence and not warning else "")
        self.editor.setAccessibleDescription(sentence)


class TextField(Field):
    """One line; `kyrgyz=True` offers [ө][ү][ң] while typing."""

    def __init__(
        self,
        key: str,
        title: str,
        hint: str = "",
        *,
        width: int = 0,
        kyrgyz: bool = False,
        known: Sequence[str] = (),
        beside: str = "",
    ) -> None:
        super().__init__(key, title, hint)
        self.edit = QLineEdit()
        self.edit.setMaxLength(_LONGEST)
        self.edit.inputRejected.connect(self._cut, Qt.ConnectionType.QueuedConnection)
        self.edit.textEdited.connect(self._edited)
        self.edit.textChanged.connect(self._typed)
        self.edit.returnPressed.connect(self.done)
        row = QHBoxLayout()
        row.setSpacing(look.px(6))
        row.addWidget(self.edit, 1)
        self._row = row
        if width:
            wide = self.edit.fontMetrics().averageCharWidth() * (width + 1) + look.px(30)
            self.edit.setFixedWidth(wide)
        if known:
            self.edit.setCompleter(completer(known, self))
        if beside:
            row.addWidget(words(beside, "soft"))
        if kyrgyz:
            self._offer_letters(row)
        if width:
            row.addStretch(1)
        self._place(row, self.edit)

    def _offer_letters(self, row: QHBoxLayout) -> None:
        kyrgyz_keys.teach(self.edit)
        self._letters = kyrgyz_keys.Palette(self.edit)
        policy = self._letters.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._letters.setSizePolicy(policy)
        self._letters.hide()
        row.addWidget(self._letters)
        self.edit.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The letters stand beside the field that is being typed in."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._letters.setVisible(event.type() == QEvent.Type.FocusIn)
        return False

    def _edited(self) -> None:
        self.show_problem("")

    def _cut(self) -> None:
        """The end of what was pasted is not there: it must not be lost unseen."""
        if len(self.edit.text()) == _LONGEST:
            told = sentence(translate, "too_long", {"limit": _LONGEST})
            self.show_problem(told, warning=True)

    def _typed(self) -> None:
        self.changed.emit()

    def text(self) -> str:
        """As typed, without outer spaces."""
        return " ".join(self.edit.text().split())

    def value(self) -> Any:
        """The text."""
        return self.text()

    def set_value(self, value: Any) -> None:
        """Show a text; None is empty."""
        self.edit.setText("" if value is None else str(value))


class NameField(TextField):
    """A person's full name in one box: «Асанова Гүлнара Маратовна»."""

    def __init__(self, key: str, title: str, hint: str = "", *, known: Sequence[str] = ()) -> None:
        super().__init__(key, title, hint, kyrgyz=True, known=known)


class YearField(TextField):
    """Four digits."""

    def __init__(self, key: str, title: str, hint: str = "") -> None:
        super().__init__(key, title, hint, width=6)

    def value(self) -> Any:
        """The year; None when empty or unreadable."""
        return typed.read_year(self.text())

    def unread(self) -> str:
        """The sentence for something that is no year."""
        if not self.text() or self.value() is not None:
            return ""
        return self.tr("Enter the year with four digits, for example 1985")


class IntegerField(TextField):
    """A whole number from 0."""

    def __init__(self, key: str, title: str, hint: str = "", *, beside: str = "") -> None:
        super().__init__(key, title, hint, width=8, beside=beside)

    def value(self) -> Any:
        """The number; None when empty or unreadable."""
        return typed.read_number(self.text())

    def unread(self) -> str:
        """The sentence for something that is no whole number."""
        if not self.text() or self.value() is not None:
            return ""
        return self.tr("Enter a whole number, for example 25")


class MoneyField(TextField):
    """Som typed, tyiyn kept."""

    def __init__(self, key: str, title: str, hint: str = "") -> None:
        super().__init__(key, title, hint, width=12)
        self._row.insertWidget(1, words(self.tr("som"), "soft"))

    def value(self) -> Any:
        """Tyiyn; None when empty or unreadable."""
        return typed.read_money(self.text())

    def set_value(self, value: Any) -> None:
        """Show tyiyn as som."""
        self.edit.setText("" if value is None else typed.write_money(value))

    def unread(self) -> str:
        """The sentence for something that is no sum."""
        if not self.text() or self.value() is not None:
            return ""
        wrong = parse_money(self.text())
        if isinstance(wrong, Problem) and wrong.code == "money_ambiguous":
            return sentence(translate, wrong.code, wrong.facts)
        return self.tr("Enter the sum in som, for example 250,50")


class TimeField(TextField):
    """14:00; 14 and 1400 mean the same."""

    def __init__(self, key: str, title: str, hint: str = "") -> None:
        super().__init__(key, title, hint, width=6)

    def value(self) -> Any:
        """The time; None when empty or unreadable."""
        return typed.read_time(self.text())

    def set_value(self, value: Any) -> None:
        """Show a time."""
        self.edit.setText("" if value is None else typed.write_time(value))

    def unread(self) -> str:
        """The sentence for something that is no time of day."""
        if not self.text() or self.value() is not None:
            return ""
        return self.tr("Enter the time like this: 14:00")


class MultilineField(Field):
    """Several lines; Enter is a new line, Tab goes on."""

    def __init__(self, key: str, title: str, hint: str = "", *, lines: int = 3) -> None:
        super().__init__(key, title, hint)
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * lines + look.px(24))
        self.edit.textChanged.connect(self._typed)
        kyrgyz_keys.teach(self.edit)
        self._place(self.edit, self.edit)

    def _typed(self) -> None:
        self.show_problem("")
        self.changed.emit()

    def value(self) -> Any:
        """The text without outer spaces."""
        return self.edit.toPlainText().strip()

    def set_value(self, value: Any) -> None:
        """Show a text."""
        self.edit.setPlainText("" if value is None else str(value))


class TickField(Field):
    """Yes or no."""

    def __init__(self, key: str, title: str, hint: str = "") -> None:
        super().__init__(key, title, hint)
        self._label.hide()
        self.box = QCheckBox(title)
        self.box.toggled.connect(self._toggled)
        self._place(self.box, self.box)

    def _toggled(self) -> None:
        self.changed.emit()

    def value(self) -> Any:
        """Whether it is ticked."""
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick or not."""
        self.box.setChecked(bool(value))


def completer(known: Sequence[str], parent: QObject) -> QCompleter:
    completer = QCompleter(list(known), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(8)
    return completer
