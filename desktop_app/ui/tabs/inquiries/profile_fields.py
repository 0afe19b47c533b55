"""Fields of a subscriber's card: several of a short list, and several topics."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.documents import names
from desktop_app.domain.profiles import Topic
from desktop_app.services import profiles
from desktop_app.ui import look
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.fields import Field
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.forms import Option
from desktop_app.ui.pieces import button, timer
from desktop_app.ui.rubrics import RubricField


class ManyField(Field):
    """Any of a few answers, each a button that stays pressed; the value is a tuple of keys."""

    def __init__(self, key: str, title: str, options: Sequence[Option], hint: str = "") -> None:
        super().__init__(key, title, hint)
        self._buttons: dict[str, QPushButton] = {}
        holder = QWidget()
        flow = FlowLayout(holder, look.px(6))
        for option in options:
            made = button(option.title, name="option")
            made.setCheckable(True)
            made.toggled.connect(self._toggled)
            self._buttons[option.key] = made
            flow.addWidget(made)
        self._place(holder, next(iter(self._buttons.values())))

    def value(self) -> Any:
        """The keys of those that are pressed, in the order of the list."""
        return tuple(key for key, made in self._buttons.items() if made.isChecked())

    def set_value(self, value: Any) -> None:
        """Press these."""
        for key, made in self._buttons.items():
            made.setChecked(key in (value or ()))

    def _toggled(self) -> None:
        self.show_problem("")
        self.changed.emit()


class TopicsField(RubricField):
    """Several topics: the chosen stand under the line as buttons, a click takes one out."""

    def __init__(self, context: UiContext, key: str, title: str, hint: str = "") -> None:
        self._context = context
        self._chosen: list[Topic] = []
        super().__init__(context, key, title, hint)
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf, look.px(6))
        self._column.insertWidget(2, self._shelf)
        self._shelf.hide()
        self._adding = timer(self, 0, self._add)
        self.edit.returnPressed.disconnect(self.done)
        self.edit.returnPressed.connect(self._entered)
        self.edit.completer().activated.connect(self._taken)

    def value(self) -> Any:
        """The topics, with what is still in the line."""
        pending = RubricField.value(self)
        return tuple(dict.fromkeys((*self._chosen, pending) if pending[0] else self._chosen))

    def set_value(self, value: object) -> None:
        """Show these topics."""
        self._chosen = list(value) if isinstance(value, tuple) else []
        self.edit.clear()
        self._show()

    def unread(self) -> str:
        """The sentence for typed words that are none of the topics."""
        if not self.edit.text().strip() or RubricField.value(self)[0]:
            return ""
        return translate("TopicsField", "Choose one of the list")

    def _taken(self, _line: str) -> None:
        self._adding.start()  # after the list has written into the line

    def _entered(self) -> None:
        """Enter brings in what is typed; in an empty line it goes on to the next field."""
        if self.edit.completer().popup().isVisible():
            return  # the list takes this Enter
        if RubricField.value(self)[0]:
            self._add()
        elif not self.edit.text().strip():
            self.done.emit()

    def _add(self) -> None:
        pending = RubricField.value(self)
        if pending[0]:
            if pending not in self._chosen:
                self._chosen.append(pending)
            self.edit.clear()
            self._show()
            self.changed.emit()

    def _take_out(self, one: Topic) -> None:
        self._chosen.remove(one)
        self._show()
        self.edit.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        self._flow.clear()
        away = translate("TopicsField", "Take out: {name}")
        for one in self._chosen:
            name = topic_title(self._context, one)
            made = button(f"{name}  ×", partial(self._take_out, one))
            made.setAccessibleName(away.format(name=name))
            self._flow.addWidget(made)
        self._shelf.setVisible(bool(self._chosen))
        self._shelf.updateGeometry()


def topic_title(context: UiContext, topic: Topic) -> str:
    """The name of a usual topic, or of an own one."""
    code, own = topic
    return names.rubric(context.translate, code, profiles.topic_name(context.library, own))
