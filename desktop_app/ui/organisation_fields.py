"""Fields for the register of organisations: one body, or several co-organisers.

    form.add(BodyField(context, "body", self.tr("Body")))              # value: Picked
    form.add(PartnersField(context, "partners", self.tr("Partners")))  # value: Partners
    ids = partners.written(context.library)                            # new names registered

A few letters and Enter take the first offer; Esc keeps what was typed, and a
new name goes into the register when the form is saved.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain import organisations as rules
from desktop_app.domain.errors import Problem
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.services import organisations
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Library
from desktop_app.services.organisations import OrganisationRow
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.choices import Picked, PickerField, Suggestion
from desktop_app.ui.context import UiContext
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pieces import button, timer


@dataclass(frozen=True)
class Partners:
    """Those the register knows, and new names."""

    ids: tuple[int, ...] = ()
    names: tuple[str, ...] = ()

    def problems(self, field: str) -> list[Problem]:
        """What keeps a new name out of the register, told at the form's field."""
        return [
            replace(one, field=field)
            for name in self.names
            for one in rules.problems(tidied(OrganisationDraft(name_ru=name)))
        ]

    def written(self, library: Library) -> tuple[int, ...]:
        """All ids; new names go into the register first."""
        made = [written(library, name) for name in self.names]
        return (*self.ids, *(id for id in made if id is not None))


def suggest(context: UiContext, text: str) -> list[Suggestion]:
    """What the register offers for a few letters."""
    found = organisations.find(context.library, text)
    return [Suggestion(row.id, row.name(context.language)) for row in found]


def written(library: Library, name: str) -> int | None:
    """The id of a name that was typed; a new one goes into the register first."""
    if not name:
        return None
    known = organisations.named(library, name)
    return known or organisations.add(library, OrganisationDraft(name_ru=name)).id


def naming(body: Picked) -> dict[str, Any]:
    """What a draft has of a body: its id, or the name of a new one."""
    return {"organisation_id": body.id, "new_body": "" if body.id else body.text}


class BodyField(PickerField):
    """One organisation; the first offer is taken by Enter."""

    def __init__(self, context: UiContext, key: str, title: str, hint: str = "") -> None:
        super().__init__(key, title, hint, suggest=partial(suggest, context))
        self._context = context

    def unread(self) -> str:
        """The sentence for a new name that the register would not take."""
        picked = super().value()
        known = super().unread()
        if known or not picked.text or picked.id is not None:
            return known
        wrong = rules.problems(tidied(OrganisationDraft(name_ru=picked.text)))
        return sentence(self._context, wrong[0]) if wrong else ""


class PartnersField(BodyField):
    """Several: the collected stand under the line as buttons, a click takes one out."""

    def __init__(self, context: UiContext, key: str, title: str, hint: str = "") -> None:
        self._chosen: list[Picked] = []
        super().__init__(context, key, title, hint)
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf, look.px(6))
        self._column.insertWidget(2, self._shelf)
        self._shelf.hide()
        self._clearing = timer(self, 0, self._clear)
        self.picked.connect(self._took)
        self.edit.returnPressed.disconnect(self.done)
        self.edit.returnPressed.connect(self._entered)

    def value(self) -> Any:
        """`Partners`, with what is still in the line."""
        pending = super().value()
        all_ = [*self._chosen, pending] if pending.text else self._chosen
        ids = dict.fromkeys(one.id for one in all_ if one.id is not None)
        return Partners(tuple(ids), tuple(one.text for one in all_ if one.id is None))

    def set_value(self, value: Any) -> None:
        """Show known organisations."""
        rows: Sequence[OrganisationRow] = value or ()
        self._chosen = [Picked(row.id, row.name(self._context.language)) for row in rows]
        super().set_value("")
        self._show()

    def _entered(self) -> None:
        """Enter brings in what is typed; in an empty line it goes on to the next field."""
        if self._completer.popup().isVisible():
            return  # the list takes this Enter
        pending = super().value()
        if pending.text:
            self._add(pending)
        else:
            self.done.emit()

    def _took(self) -> None:
        """From the list; the line is cleared after the list has written into it."""
        self._add(super().value())
        self._clearing.start()

    def _clear(self) -> None:
        super().set_value("")

    def _add(self, one: Picked) -> None:
        known = [same.text.casefold() for same in self._chosen]
        if one.text.casefold() not in known:
            self._chosen.append(one)
        self._clear()
        self._show()
        self.changed.emit()

    def _take_out(self, one: Picked) -> None:
        self._chosen.remove(one)
        self._show()
        self.edit.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        self._flow.clear()
        away = QCoreApplication.translate("Events", "Take out: {name}")
        for one in self._chosen:
            made = button(f"{one.text}  ×", partial(self._take_out, one))
            made.setAccessibleName(away.format(name=one.text))
            self._flow.addWidget(made)
        self._shelf.setVisible(bool(self._chosen))
        self._shelf.updateGeometry()
