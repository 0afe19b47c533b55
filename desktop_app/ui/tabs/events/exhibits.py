"""The documents of an event: one box for number, title or scan; the list in its order."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Problem
from desktop_app.services import events, exhibits
from desktop_app.services.exhibits import Found, ShownRow
from desktop_app.services.library import Library
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.choices import Picked, PickerField, Suggestion
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import Form, IntegerField
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.pieces import button
from desktop_app.ui.short_list import ShortSource
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.events.papers import print_of_event

USUAL, MOST = 30, 3660  # days back that are proposed, and that may be asked for


class _Source(ShortSource[ShownRow]):
    def __init__(self, library: Library, event: int) -> None:
        super().__init__(library)
        self._event = event

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """In the order of the list."""
        rows = exhibits.shown_at(self._library, self._event)
        return self._keep({row.id: row for row in rows})


class ExhibitsDialog(ListDialog):
    """The list of one event; Enter in the box adds, and the box waits for the next."""

    def __init__(self, parent: QWidget | None, context: UiContext, event: int) -> None:
        card = events.get(context.library, event)
        title = translate("ExhibitsDialog", "Documents: {title}")
        super().__init__(parent, context, title.format(title=card.title(context.language)), "")
        self._event = event
        self._found: list[Found] = []
        self.box = PickerField(
            "document",
            self.tr("Number, title or scan"),
            self.tr("Enter puts it on the list; articles and documents of the folder too"),
            suggest=self._suggest,
        )
        self.box.picked.connect(self._picked)
        self.box.done.connect(self._entered)
        self.column.addWidget(self.box)
        self.table = TableView(
            context,
            _Source(context.library, event),
            self._columns(),
            name="exhibits",
            tables={"event_document", "event_dossier", "copy", "title", "dossier"},
            count=self._count,
            empty=Empty(self.tr("Nothing on the list yet. Type a number or a title above")),
        )
        self.table.search.hide()
        self._acts = [
            button(self.tr("Up"), partial(self._shift, -1)),
            button(self.tr("Down"), partial(self._shift, 1)),
            button(self.tr("Take off the list"), self.remove, icon="x"),
        ]
        paper = partial(print_of_event, context, event, "event.exhibition")
        new = button(self.tr("All new"), self.add_new, icon="plus")
        self.lay(self.table, new, *self._acts, button(self.tr("Print"), paper, icon="printer"))
        self.table.chosen.connect(self._chosen)
        self._chosen(None)
        self.box.setFocus()

    def _columns(self) -> tuple[Column[ShownRow], ...]:
        return (
            Column("number", self.tr("Number"), 10, lambda r: r.inventory_no, "right"),
            Column("title", self.tr("Title"), 34, lambda r: r.title, stretch=True),
            Column("author", self.tr("Author"), 20, lambda r: r.author),
            Column("year", self.tr("Year"), 7, lambda r: str(r.year or "")),
            Column("shelf", self.tr("Shelf"), 10, lambda r: r.shelf),
        )

    def _suggest(self, typed: str) -> list[Suggestion]:
        self._found = exhibits.find(self._context.library, typed)
        return [
            Suggestion(at, one.title, " · ".join(filter(None, (one.author, one.number))))
            for at, one in enumerate(self._found)
        ]

    def _picked(self, picked: Picked) -> None:
        if picked.id is not None:
            self._add(self._found[picked.id])

    def _entered(self) -> None:
        """Enter in the box itself: a scanner does not wait for the list to open."""
        typed = self.box.text()
        if not typed:
            return
        found = exhibits.find(self._context.library, typed)
        if found and (found[0].copy_id is not None or len(found) == 1):
            self._add(found[0])
        elif found:
            self.say(self.tr("Several titles fit. Choose one of the list"))
        else:
            self.say(self.tr("Nothing found for «{typed}»").format(typed=typed))

    def _add(self, one: Found) -> None:
        self.do(partial(exhibits.add, self._context.library, self._event, one))
        self.box.set_value("")
        self.box.setFocus()

    def _chosen(self, id: int | None) -> None:
        for one in self._acts:
            one.setEnabled(id is not None)

    def _shift(self, steps: int) -> None:
        if (id := self.table.current()) is not None:
            self.do(partial(exhibits.shift, self._context.library, id, steps))
            self.table.choose(id)

    def add_new(self) -> None:
        """All that came in the last days that she asks for, in one go."""
        days = NewDialog.ask(self, self._context)
        if days is not None:
            self.do(partial(exhibits.add_new, self._context.library, self._event, days))
            self.box.setFocus()

    def remove(self) -> None:
        """Take the chosen one off the list."""
        if (id := self.table.current()) is not None:
            self.do(partial(exhibits.remove, self._context.library, id))

    def _count(self, n: int) -> str:
        return self._context.translate("ExhibitsDialog", "%n document(s)", "", n)


class NewDialog(FormDialog[int]):
    """Of how many days back."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        title = context.translate("NewDialog", "Put everything new on the list")
        save = context.translate("NewDialog", "Put on the list")
        super().__init__(parent, title, save=save, wording=partial(sentence, context))
        self.form.set_values({"days": USUAL})
        self.resize(look.fitting(460, 220))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext) -> int | None:
        """Let her say it."""
        return cls(parent, context).run()

    def build(self, form: Form) -> None:
        """One number."""
        hint = self.tr("Books and journals received, articles and documents of the folder")
        form.add(IntegerField("days", self.tr("Of the last days"), hint))

    def read(self) -> int:
        """As typed."""
        return int(self.form.values()["days"] or 0)

    def problems(self, draft: int) -> Sequence[Problem]:
        """At least today."""
        if 0 < draft <= MOST:
            return ()
        return (Problem("days", "count_wrong", facts={"text": str(draft)}),)
