"""All waiting lists in one: who waits for what, since when, and what is set aside until when."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain.dates import short
from desktop_app.domain.text import has_words
from desktop_app.services import reservations
from desktop_app.services.library import Library
from desktop_app.services.reservations import Place
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Column, Empty, Filter, TableView


class _Source:
    def __init__(self, library: Library) -> None:
        self._library = library
        self._rows: dict[int, Place] = {}

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """What is set aside first, then by title and place."""
        self._rows = {
            row.id: row
            for row in reservations.all_open(self._library)
            if has_words(filter.text, f"{row.waiting.full} {row.waiting.title}")
        }
        return array("q", self._rows)

    def rows(self, ids: Sequence[int]) -> dict[int, Place]:
        """By id, as they were when the list was asked for."""
        return {id: self._rows[id] for id in ids if id in self._rows}


class ReservationsDialog(ListDialog):
    """The list; `opened` is the reader whose card she asked for."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        super().__init__(
            parent,
            context,
            translate("ReservationsDialog", "Who waits for what"),
            translate("ReservationsDialog", "Enter opens the reader."),
        )
        self.opened: int | None = None
        self.table = TableView(
            context,
            _Source(context.library),
            self._columns(),
            name="reservations",
            tables={"reservation", "copy"},
            count=self._count,
            empty=Empty(
                self.tr("Nobody waits for a book. Put a reader on a waiting list at the desk")
            ),
        )
        self.table.opened.connect(self._open)
        self.lay(
            self.table,
            button(self.tr("Open the reader"), self._open_chosen, name="primary"),
            button(self.tr("Take off the list"), self.cancel),
        )
        self.table.activate()

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext) -> int | None:
        """The reader to be shown, or None."""
        dialog = cls(parent, context)
        dialog.exec()
        return dialog.opened

    def cancel(self) -> None:
        """The chosen reader does not wait any longer."""
        chosen = self.table.current()
        if chosen is None:
            self.say(self.tr("Choose a line first"))
        else:
            self.do(partial(reservations.cancel, self._context.library, chosen))

    def _open_chosen(self) -> None:
        chosen = self.table.current()
        if chosen is None:
            self.say(self.tr("Choose a line first"))
        else:
            self._open(chosen)

    def _open(self, id: int) -> None:
        number = self.table.model.row_of(id)
        row = None if number is None else self.table.model.row_at(number)
        if row is not None:
            self.opened = row.waiting.reader_id
            self.accept()

    def _columns(self) -> tuple[Column[Place], ...]:
        today = self._context.library.today

        def state(row: Place) -> str:
            until = row.waiting.held_until
            if until is None:
                return self.tr("place {n}").format(n=row.place)
            told = (
                self.tr("put aside until {date}")
                if until >= today
                else self.tr("till {date}: over")
            )
            return told.format(date=short(until))

        return (
            Column(
                "reader", self.tr("Reader"), 22,
                lambda r: f"{r.waiting.reader} · № {r.waiting.card_no}",
            ),
            Column("title", self.tr("Book"), 28, lambda r: r.waiting.title, stretch=True),
            Column("since", self.tr("Since"), 10, lambda r: short(r.waiting.on)),
            Column(
                "state", self.tr("Where it stands"), 24, state,
                alarm=lambda r: r.waiting.held_until is not None and r.waiting.held_until < today,
            ),
        )  # fmt: skip

    def _count(self, n: int) -> str:
        return self._context.translate("Reservations", "%n waiting reader(s)", "", n)
