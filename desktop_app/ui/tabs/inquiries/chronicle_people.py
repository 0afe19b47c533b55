"""The people of an entry: a name and a role in each line; a new name goes into the register."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.chronicle import Member
from desktop_app.domain.errors import Problem
from desktop_app.services import chronicle
from desktop_app.services.library import Library
from desktop_app.ui import look
from desktop_app.ui.choices import Picked
from desktop_app.ui.context import UiContext
from desktop_app.ui.fields import Field, TextField
from desktop_app.ui.person_field import PersonField, problems
from desktop_app.ui.pieces import button, tool


@dataclass(frozen=True)
class Person:
    """A line of the field: whom she picked or typed, and as whom."""

    who: Picked
    role: str = ""


class PeopleField(Field):
    """Lines of name and role; its value is a tuple of `Person`, without empty lines."""

    def __init__(self, context: UiContext, key: str, title: str, hint: str = "") -> None:
        super().__init__(key, title, hint)
        self._context = context
        self._roles = chronicle.roles(context.library)
        self.lines: list[PersonLine] = []
        self.add_button = button(self.tr("Add a person"), self.add, icon="plus")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(6))
        column.addLayout(self._rows)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._place(holder, self.add_button)

    def add(self) -> None:
        """One more line; typing begins in it."""
        self._append(Person(Picked(None, ""))).who.setFocus()

    def value(self) -> Any:
        """Those with a name, in order."""
        found = (line.value() for line in self.lines)
        return tuple(person for person in found if person.who.id is not None or person.who.text)

    def set_value(self, value: Any) -> None:
        """Show these."""
        while self.lines:
            self._remove(self.lines[-1])
        for person in value or ():
            self._append(person)

    def _append(self, person: Person) -> PersonLine:
        line = PersonLine(self._context, self._roles, person)
        line.who.changed.connect(self._typed)
        line.role.changed.connect(self._typed)
        line.role.done.connect(self.add_button.setFocus)
        line.remove.clicked.connect(partial(self._removed, line))
        self.lines.append(line)
        self._rows.addWidget(line)
        return line

    def _removed(self, line: PersonLine, _checked: bool = False) -> None:
        self._remove(line)
        self.add_button.setFocus()
        self._typed()

    def _remove(self, line: PersonLine) -> None:
        self.lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _typed(self) -> None:
        self.show_problem("")
        self.changed.emit()


class PersonLine(QWidget):
    """A person, a role, and what takes both away."""

    def __init__(self, context: UiContext, roles: Sequence[str], person: Person) -> None:
        super().__init__()
        self.who = PersonField(context, "who", self.tr("Name"))
        self.role = TextField("role", self.tr("Role"), kyrgyz=True, known=roles)
        self.remove = tool("", tip=self.tr("Take off"), icon="x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self.who, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.role, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        self.who.set_value(person.who)
        self.role.set_value(person.role)
        self.role.edit.setCursorPosition(0)
        self.who.done.connect(self.role.setFocus)

    def value(self) -> Person:
        """As typed."""
        return Person(self.who.value(), self.role.value())


def people_problems(library: Library, people: Sequence[Member]) -> list[Problem]:
    """What keeps a new name out of the register, told at the field of the people."""
    typed = (Picked(one.person_id, one.name) for one in people)
    return [found for one in typed for found in problems(library, "people", one)]


def members(people: Sequence[Person]) -> tuple[Member, ...]:
    """The people of a draft."""
    return tuple(Member(one.who.id, one.role, "" if one.who.id else one.who.text) for one in people)
