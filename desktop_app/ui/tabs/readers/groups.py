"""Readers' groups: the list, the readers of the chosen one, adding and taking out."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain import groups as rules
from desktop_app.domain.errors import Problem
from desktop_app.domain.groups import GroupDraft, GroupKind
from desktop_app.services import groups, readers
from desktop_app.services.groups import GroupRow
from desktop_app.services.library import Library
from desktop_app.services.readers import ReaderRow
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.details import Action, DetailPanel, Line
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    ChoiceField,
    Form,
    MultilineField,
    NameField,
    Option,
    Picked,
    PickerField,
    Suggestion,
    TextField,
)
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.pieces import button, tool, words
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.readers.papers import group_papers


class GroupDialog(FormDialog[GroupDraft]):
    """A new group or a change."""

    def __init__(self, parent: QWidget | None, context: UiContext, draft: GroupDraft) -> None:
        self._context = context
        title = translate("GroupDialog", "A group of readers")
        super().__init__(parent, title, wording=partial(sentence, context))
        self.form.set_values(vars(draft))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, draft: GroupDraft
    ) -> GroupDraft | None:
        """The draft, or None when she went back."""
        return cls(parent, context, draft).run()

    def build(self, form: Form) -> None:
        """The name says most."""
        titles = names.titles(self._context.translate, "group_kind")
        options = [Option(kind.value, titles[kind.value]) for kind in GroupKind]
        form.add(ChoiceField("kind", self.tr("What is it?"), options))
        hint = self.tr("For example: grade 5 A")
        form.add(TextField("name", self.tr("Name of the group"), hint, kyrgyz=True))
        form.add(NameField("leader", self.tr("Teacher or leader")))
        form.add(TextField("place", self.tr("School or place"), kyrgyz=True))
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def read(self) -> GroupDraft:
        """As typed."""
        return GroupDraft(**self.form.values())

    def problems(self, draft: GroupDraft) -> Sequence[Problem]:
        """A name is wanted."""
        return rules.problems(draft)


class _Source:
    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """The groups by the alphabet."""
        return groups.ids(self._library, filter.text)

    def rows(self, ids: Sequence[int]) -> dict[int, GroupRow]:
        """By id."""
        return groups.rows(self._library, ids)


class GroupsDialog(ListDialog):
    """Left the groups, right the chosen one; `opened` is the group whose list she asked for."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        super().__init__(
            parent, context, translate("GroupsDialog", "Groups: classes and clubs"), ""
        )
        self.opened: int | None = None
        self.table = TableView(
            context,
            _Source(context.library),
            self._columns(),
            name="groups",
            tables={"reader_group", "group_member"},
            count=self._count,
            empty=Empty(
                self.tr("No groups yet. Add a school class or a club"),
                self.tr("New group"),
                self.new,
            ),
        )
        self.panel = DetailPanel()
        self.table.chosen.connect(self._chosen)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        row.addWidget(self.table, 5)
        row.addWidget(self.panel, 5)
        self.lay(body, button(self.tr("New group"), self.new, name="primary", icon="plus"))
        self._chosen(None)

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext) -> int | None:
        """The group whose readers the list shall show, or None."""
        dialog = cls(parent, context)
        dialog.exec()
        return dialog.opened

    def new(self) -> None:
        """A group, chosen at once so that readers can be added."""
        draft = GroupDialog.ask(self, self._context, GroupDraft())
        if draft is not None:
            done = self.do(partial(groups.add, self._context.library, draft))
            if done is not None:
                self.table.choose(done.id)

    def join(self, group_id: int, picked: Picked) -> None:
        """A reader that was picked in the box."""
        if picked.id is not None:
            self.do(partial(groups.join, self._context.library, group_id, picked.id))
            self._chosen(group_id)
            self.adding.setFocus()

    def _columns(self) -> tuple[Column[GroupRow], ...]:
        kinds = names.titles(self._context.translate, "group_kind")
        return (
            Column("name", self.tr("Group"), 16, lambda r: r.name, stretch=True),
            Column("kind", self.tr("What is it?"), 15, lambda r: kinds[r.draft.kind]),
            Column("members", self.tr("Readers"), 9, lambda r: str(r.members), "right"),
        )

    def _count(self, n: int) -> str:
        return self._context.translate("Groups", "%n group(s)", "", n)

    def _chosen(self, group_id: int | None) -> None:
        if group_id is None:
            self.panel.clear(self.tr("Choose a group"))
            return
        row = groups.get(self._context.library, group_id)
        facts = (
            (self.tr("Teacher or leader"), row.draft.leader),
            (self.tr("School or place"), row.draft.place),
            (self.tr("Note"), row.draft.note),
        )
        self.panel.show_card(
            title=row.name,
            rows=[Line(label, text) for label, text in facts if text],
            actions=[
                Action(self.tr("Show in the list"), partial(self._open, group_id), "users", True),
                *([group_papers(self._context, self, group_id)] if row.members else []),
                Action(self.tr("Edit"), partial(self._change, row), "pencil"),
                Action(self.tr("Move to the trash"), partial(self._trash, group_id), "trash"),
            ],
            extra=self._members(group_id),
        )

    def _members(self, group_id: int) -> QWidget:
        found = groups.members(self._context.library, group_id)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(3))
        self.adding = PickerField(
            "reader", self.tr("Add a reader"), suggest=partial(suggested, self._context.library)
        )
        self.adding.picked.connect(partial(self.join, group_id))
        column.addWidget(self.adding)
        number = self._context.translate("Readers", "%n reader(s)", "", len(found))
        column.addWidget(words(number, "heading"))
        for one in found:
            column.addLayout(self._line(group_id, one))
        return body

    def _line(self, group_id: int, one: ReaderRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(words(f"{one.name} · № {one.card_no}", wrap=True), 1)
        tip = self.tr("Take out of the group")
        line.addWidget(tool("", partial(self._leave, group_id, one.id), tip=tip, icon="x"))
        return line

    def _leave(self, group_id: int, reader_id: int) -> None:
        self.do(partial(groups.leave, self._context.library, group_id, reader_id))

    def _change(self, row: GroupRow) -> None:
        draft = GroupDialog.ask(self, self._context, row.draft)
        if draft is not None:
            self.do(partial(groups.change, self._context.library, row.id, draft))

    def _trash(self, group_id: int) -> None:
        self.do(partial(groups.trash, self._context.library, group_id))

    def _open(self, group_id: int) -> None:
        self.opened = group_id
        self.accept()


def suggested(library: Library, typed: str, but: int | None = None) -> list[Suggestion]:
    """Readers for some letters or a card number, namesakes told apart by card and year."""
    return [
        Suggestion(row.id, row.name, f"№ {row.card_no}, {row.birth_year}")
        for row in readers.search(library, typed)
        if row.id != but
    ]
