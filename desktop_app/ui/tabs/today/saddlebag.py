"""«Сумка чабана»: what goes along, its list on paper, and the loans entered from it later."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import Problem
from desktop_app.domain.lending import Mode
from desktop_app.services import lending, readers, saddlebag
from desktop_app.services.library import Library
from desktop_app.services.saddlebag import PlacedCopy
from desktop_app.ui import look, printing
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import DateField, Form, Picked, PickerField, Suggestion
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.readers.groups import suggested


class _Source:
    def __init__(self, library: Library) -> None:
        self._library = library
        self._rows: dict[int, PlacedCopy] = {}

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All of the bag."""
        self._rows = {row.id: row for row in saddlebag.packed(self._library)}
        return array("q", self._rows)

    def rows(self, ids: Sequence[int]) -> dict[int, PlacedCopy]:
        """By id, as they were when the list was asked for."""
        return {id: self._rows[id] for id in ids if id in self._rows}


class SaddlebagDialog(ListDialog):
    """A box that packs, the bag's list, and what is done with the chosen copy."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        super().__init__(
            parent,
            context,
            translate("SaddlebagDialog", "Saddlebag: books taken along"),
            translate(
                "SaddlebagDialog",
                "Choose the books, print the list. Later enter who took what: Enter on a line.",
            ),
        )
        self._reader = Picked(None, "")
        self._day: date | None = None
        self.adding = PickerField(
            "copy", self.tr("Add a book: number or title"), suggest=self._offered
        )
        self.adding.picked.connect(self._pack)
        self.adding.done.connect(self._typed)
        self.table = TableView(
            context,
            _Source(context.library),
            self._columns(),
            name="saddlebag",
            tables={"copy", "loan"},
            count=self._count,
            empty=Empty(self.tr("The bag is empty. Type a number or a title above")),
        )
        self.table.search.hide()
        self.table.opened.connect(self.lend)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.adding)
        column.addWidget(self.table, 1)
        self.lay(
            body,
            button(self.tr("Lend…"), self._lend_chosen, name="primary"),
            button(self.tr("Take out"), self._take_out),
            button(self.tr("Unpack all"), self._unpack),
            button(context.translate("Readers", "Print"), self.print, icon="printer"),
        )
        self.adding.setFocus(Qt.FocusReason.OtherFocusReason)

    def lend(self, copy_id: int) -> None:
        """Ask who took a copy, and when; the last reader is offered again."""
        copy = next(one for one in saddlebag.packed(self._context.library) if one.id == copy_id)
        day = self._day or self._context.day
        loan = LendDialog(self, self._context, copy, self._reader, day).run()
        if loan is None or loan.reader.id is None:
            return
        self._reader, self._day = loan.reader, loan.on
        card = readers.get(self._context.library, loan.reader.id).card_no
        act = partial(lending.issue, self._context.library, card, copy.inventory_no, loan.on)
        self.do(partial(act, mode=Mode.OUTSIDE))
        self.table.view.setFocus()

    def print(self) -> None:
        """What goes along on top, lines to sign below."""
        lines = [
            f"{one.inventory_no} · {one.what}" for one in saddlebag.packed(self._context.library)
        ]
        printing.show(self._context, self, "saddlebag", lines)

    def _offered(self, typed: str) -> list[Suggestion]:
        found = saddlebag.offered(self._context.library, typed)
        return [
            Suggestion(one.id, f"{one.inventory_no} · {one.title}", one.author) for one in found
        ]

    def _pack(self, picked: Picked) -> None:
        if picked.id is not None:
            self.do(partial(saddlebag.pack, self._context.library, picked.id, self._context.day))
            self.adding.set_value("")
            self.adding.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        """Enter after a whole number, as a scanner does it."""
        typed = self.adding.text()
        found = saddlebag.offered(self._context.library, typed) if typed else []
        if len(found) == 1:
            self._pack(Picked(found[0].id, typed))
        elif typed:
            self.adding.show_problem(self.tr("There is no such book on the shelf"))
            self.adding.edit.selectAll()

    def _columns(self) -> tuple[Column[PlacedCopy], ...]:
        return (
            Column("number", self.tr("Inv. no."), 9, lambda r: r.inventory_no, "right"),
            Column("title", self.tr("Author, title"), 40, lambda r: r.what, stretch=True),
        )

    def _count(self, n: int) -> str:
        return self._context.translate("Saddlebag", "%n book(s)", "", n)

    def _lend_chosen(self) -> None:
        chosen = self.table.current()
        if chosen is None:
            self.say(self.tr("Choose a line first"))
        else:
            self.lend(chosen)

    def _take_out(self) -> None:
        chosen = self.table.current()
        if chosen is None:
            self.say(self.tr("Choose a line first"))
        else:
            self.do(partial(saddlebag.take_out, self._context.library, chosen))

    def _unpack(self) -> None:
        self.do(partial(saddlebag.unpack, self._context.library))


@dataclass(frozen=True)
class OffSiteLoan:
    """Who took it, and when."""

    reader: Picked
    on: date | None


class LendDialog(FormDialog[OffSiteLoan]):
    """The reader and the day of a loan off the premises."""

    def __init__(
        self,
        parent: QWidget,
        context: UiContext,
        copy: PlacedCopy,
        reader: Picked,
        day: date,
    ) -> None:
        self._context = context
        super().__init__(
            parent,
            f"{copy.inventory_no} · {copy.what}",
            save=translate("SaddlebagDialog", "Lend"),
            wording=partial(sentence, context),
        )
        self.form.set_values({"reader": reader, "on": day})

    def build(self, form: Form) -> None:
        """Two fields."""
        form.add(
            PickerField(
                "reader",
                self.tr("Who took it?"),
                self.tr("Name or card no., some letters are enough"),
                suggest=partial(suggested, self._context.library),
                known_only=True,
            )
        )
        today = self._context.library.today
        form.add(DateField("on", self.tr("On which day?"), today=lambda: today))

    def read(self) -> OffSiteLoan:
        """As typed."""
        return OffSiteLoan(**self.form.values())

    def problems(self, draft: OffSiteLoan) -> Sequence[Problem]:
        """Both are wanted."""
        found = []
        if draft.reader.id is None:
            found.append(Problem("reader", "reader_required"))
        if draft.on is None:
            found.append(Problem("on", "date_wrong"))
        elif draft.on > self._context.library.today:
            found.append(Problem("on", "date_in_future"))
        return found
