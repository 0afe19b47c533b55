"""The library's own categories of readers: add, rename, put into the trash."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain import categories as rules
from desktop_app.domain.categories import CategoryDraft
from desktop_app.domain.classes import Category
from desktop_app.domain.errors import Problem
from desktop_app.services import categories
from desktop_app.services.categories import OwnCategory
from desktop_app.services.library import Library
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, Form, Option, TextField
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.readers.lists import ListDialog


class CategoryDialog(FormDialog[CategoryDraft]):
    """A new category or a change."""

    def __init__(self, parent: QWidget | None, context: UiContext, draft: CategoryDraft) -> None:
        self._context = context
        title = translate("CategoryDialog", "A category of readers")
        super().__init__(parent, title, wording=partial(sentence, context))
        self.form.set_values(vars(draft))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, draft: CategoryDraft
    ) -> CategoryDraft | None:
        """The draft, or None when she went back."""
        return cls(parent, context, draft).run()

    def build(self, form: Form) -> None:
        """Both languages, and the diary's column."""
        form.add(TextField("name_ru", self.tr("Name in Russian")))
        form.add(TextField("name_ky", self.tr("Name in Kyrgyz"), kyrgyz=True))
        titles = names.titles(self._context.translate, "category")
        options = [Option(one.value, titles[one.value]) for one in Category]
        form.add(ChoiceField("counted_as", self.tr("Counted in the diary as"), options))

    def read(self) -> CategoryDraft:
        """As typed."""
        return CategoryDraft(**self.form.values())

    def problems(self, draft: CategoryDraft) -> Sequence[Problem]:
        """A name and a column are wanted."""
        return rules.problems(draft)


class _Source:
    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """By the alphabet."""
        return categories.ids(self._library)

    def rows(self, ids: Sequence[int]) -> dict[int, OwnCategory]:
        """By id."""
        return categories.rows(self._library, ids)


class CategoriesDialog(ListDialog):
    """The list and its three buttons."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        super().__init__(
            parent,
            context,
            translate("CategoriesDialog", "Own categories of readers"),
            translate(
                "CategoriesDialog",
                "They are offered at registration beside the ten of the diary; each is counted"
                " in one of its columns.",
            ),
        )
        self.table = TableView(
            context,
            _Source(context.library),
            self._columns(),
            name="categories",
            tables={"category", "reader"},
            count=self._count,
            empty=Empty(
                self.tr("No own categories yet. For example: herders"),
                self.tr("New category"),
                self.new,
            ),
        )
        self.table.search.hide()
        self.table.opened.connect(self._change)
        self.edit = button(self.tr("Edit"), self._change_current, icon="pencil")
        self.away = button(self.tr("Move to the trash"), self._trash, icon="trash")
        self.table.chosen.connect(self._chosen)
        self._chosen(None)
        new = button(self.tr("New category"), self.new, name="primary", icon="plus")
        self.lay(self.table, self.edit, self.away, new)

    def new(self) -> None:
        """Add one."""
        draft = CategoryDialog.ask(self, self._context, CategoryDraft())
        if draft is not None:
            self.do(partial(categories.add, self._context.library, draft))

    def _columns(self) -> tuple[Column[OwnCategory], ...]:
        titles = names.titles(self._context.translate, "category")
        return (
            Column(
                "name", self.tr("Category"), 20,
                lambda r: " / ".join(filter(None, (r.draft.name_ru, r.draft.name_ky))),
                stretch=True,
            ),
            Column("as", self.tr("Counted as"), 16, lambda r: titles[r.draft.counted_as]),
            Column("readers", self.tr("Readers"), 10, lambda r: str(r.readers), "right"),
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
        known = categories.get(self._context.library, id)
        draft = CategoryDialog.ask(self, self._context, known.draft)
        if draft is not None:
            self.do(partial(categories.change, self._context.library, id, draft))

    def _trash(self) -> None:
        if (id := self.table.current()) is not None:
            self.do(partial(categories.trash, self._context.library, id))
