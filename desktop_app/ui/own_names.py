"""The library's own names of one kind: add, rename, put into the trash."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain.errors import Problem
from desktop_app.domain.own_names import Kind, OwnName
from desktop_app.services import own_names
from desktop_app.services.library import Library
from desktop_app.services.own_names import OwnNameRow
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, Form, Option, TextField
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Column, Empty, Filter, TableView


@dataclass(frozen=True)
class Wording:
    """What a kind is called in its windows; `one` heads the form, `many` and `hint` the list."""

    one: str
    counted_as: str
    many: str
    hint: str
    none_yet: str
    new: str
    column: str
    users: str


class OwnNameDialog(FormDialog[OwnName]):
    """A new name or a change."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        kind: Kind,
        wording: Wording,
        draft: OwnName,
    ) -> None:
        self._context, self._kind, self._called = context, kind, wording
        super().__init__(parent, wording.one, wording=partial(sentence, context))
        self.form.set_values(vars(draft))

    def build(self, form: Form) -> None:
        """Both languages, the window's first, and the usual code that it is counted as."""
        fields = [
            TextField("name_ru", self.tr("Name in Russian")),
            TextField("name_ky", self.tr("Name in Kyrgyz"), kyrgyz=True),
        ]
        for field in reversed(fields) if self._context.language == "ky" else fields:
            form.add(field)
        known = names.titles(self._context.translate, self._kind.noun)
        options = [Option(code, title) for code, title in known.items()]
        form.add(ChoiceField("counted_as", self._called.counted_as, options))

    def read(self) -> OwnName:
        """As typed."""
        return OwnName(**self.form.values())

    def problems(self, draft: OwnName) -> Sequence[Problem]:
        """A name and a usual code are wanted."""
        return own_names.problems(self._kind, draft)


class _Source:
    def __init__(self, library: Library, kind: Kind) -> None:
        self._library, self._kind = library, kind

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """By the alphabet."""
        return own_names.ids(self._library, self._kind)

    def rows(self, ids: Sequence[int]) -> dict[int, OwnNameRow]:
        """By id."""
        return own_names.rows(self._library, self._kind, ids)


class OwnNamesDialog(ListDialog):
    """The list, remembered under a `name`, and its three buttons."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, kind: Kind, wording: Wording, name: str
    ) -> None:
        super().__init__(parent, context, wording.many, wording.hint)
        self._kind, self._called = kind, wording
        self.table = TableView(
            context,
            _Source(context.library, kind),
            self._columns(),
            name=name,
            tables={kind.noun, kind.user},
            count=self._count,
            empty=Empty(wording.none_yet, wording.new, self.new),
        )
        self.table.search.hide()
        self.table.opened.connect(self._change)
        self.edit = button(self.tr("Edit"), self._change_current, icon="pencil")
        self.away = button(self.tr("Move to the trash"), self._trash, icon="trash")
        self.table.chosen.connect(self._chosen)
        self._chosen(None)
        new = button(wording.new, self.new, name="primary", icon="plus")
        self.lay(self.table, self.edit, self.away, new)

    def new(self) -> None:
        """Add one."""
        draft = self._asked(OwnName())
        if draft is not None:
            self.do(partial(own_names.add, self._context.library, self._kind, draft))

    def _asked(self, draft: OwnName) -> OwnName | None:
        return OwnNameDialog(self, self._context, self._kind, self._called, draft).run()

    def _columns(self) -> tuple[Column[OwnNameRow], ...]:
        titles = names.titles(self._context.translate, self._kind.noun)
        return (
            Column(
                "name", self._called.column, 22,
                lambda r: " / ".join(filter(None, (r.draft.name_ru, r.draft.name_ky))),
                stretch=True,
            ),
            Column("as", self.tr("Counted as"), 20, lambda r: titles[r.draft.counted_as]),
            Column("users", self._called.users, 12, lambda r: str(r.users), "right"),
        )  # fmt: skip

    def _count(self, n: int) -> str:
        return self._context.translate("Readers", "%n line(s)", "", n)

    def _chosen(self, id: int | None) -> None:
        self.edit.setEnabled(id is not None)
        self.away.setEnabled(id is not None)

    def _change_current(self) -> None:
        if (id := self.table.current()) is not None:
            self._change(id)

    def _change(self, id: int) -> None:
        known = own_names.get(self._context.library, self._kind, id)
        draft = self._asked(known.draft)
        if draft is not None:
            self.do(partial(own_names.change, self._context.library, self._kind, id, draft))

    def _trash(self) -> None:
        if (id := self.table.current()) is not None:
            self.do(partial(own_names.trash, self._context.library, self._kind, id))
