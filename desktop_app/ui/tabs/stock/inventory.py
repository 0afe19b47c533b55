"""The inventory book on the screen: every line by its number, and the ways onto paper."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from io import BytesIO

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents.inventory_book import Extent, InventoryJob, write_inventory_book
from desktop_app.documents.letterhead import letterhead
from desktop_app.domain.dates import short
from desktop_app.domain.errors import Problem, UserError
from desktop_app.domain.numbers import money
from desktop_app.services import inventory_book
from desktop_app.services.inventory_book import InventoryLine, Standing
from desktop_app.services.library import Library
from desktop_app.ui import printing
from desktop_app.ui.acts import attempt, refusal, sentence
from desktop_app.ui.context import Translate, UiContext
from desktop_app.ui.dialogs import FormDialog, confirm
from desktop_app.ui.forms import Form, TextField
from desktop_app.ui.grid import Empty
from desktop_app.ui.paging import Column, Filter
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pieces import button, menu, words
from desktop_app.ui.tables import TableView

Told = Callable[[int, int], None]
Give = Callable[[Library], InventoryJob]
"""What to print, from the library as the worker reads it."""


class LineSource:
    """Lines for the table."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """By their numbers; a typed one alone, or those that begin like it."""
        del order
        return inventory_book.ids(self._library, filter.text.strip(), descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, InventoryLine]:
        """One page of them."""
        return inventory_book.rows(self._library, ids)


def columns(translate: Translate) -> tuple[Column[InventoryLine], ...]:
    """The columns of the book, without the marks that are written by hand."""
    return (
        Column("no", translate("Stock", "Inv. no."), 9, lambda r: r.inventory_no,
               sort="no"),
        Column("on", translate("Stock", "Entered on"), 9, lambda r: short(r.on) if r.on else ""),
        Column("receipt", translate("Stock", "Record"), 7,
               lambda r: f"{r.receipt[0]}/{r.receipt[1].year}" if r.receipt else ""),
        Column("title", translate("Stock", "Author and title"), 22,
               lambda r: f"{r.author} {r.title}".strip(), stretch=True),
        Column("year", translate("Stock", "Year"), 5, lambda r: str(r.year or "")),
        Column("price", translate("Stock", "Price"), 8, lambda r: money(r.price), "right"),
        Column("mark", translate("Stock", "Shelf mark"), 13, lambda r: r.mark),
        Column("act", translate("Stock", "Act of withdrawal"), 12,
               lambda r: f"{r.act[0]}, {short(r.act[1])}" if r.act else ""),
    )  # fmt: skip


class RangeDialog(FormDialog[tuple[str, str]]):
    """From which number to which; an empty field is the book's end on its side."""

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext) -> tuple[str, str] | None:
        """The two numbers as typed, None when left."""
        title = context.translate("Stock", "Print lines once more")
        save = context.translate("Stock", "Show the paper")
        return cls(parent, title, save=save, wording=partial(sentence, context)).run()

    def build(self, form: Form) -> None:
        """Two numbers."""
        form.add(TextField("first", self.tr("From inventory number"), width=14))
        form.add(TextField("last", self.tr("to inventory number"), width=14))

    def read(self) -> tuple[str, str]:
        """As typed."""
        values = self.form.values()
        return values["first"], values["last"]

    def problems(self, draft: tuple[str, str]) -> tuple[Problem, ...]:
        """None: what is not there is told when it is looked for."""
        del draft
        return ()


class InventoryPage(QWidget):
    """The table with a search by number; how far the paper book is; printing."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        translate = context.translate
        self.table = TableView(
            context,
            LineSource(context.library),
            columns(translate),
            name="inventory",
            tables={"copy", "title", "receipt", "withdrawal", "loss"},
            count=self._count,
            empty=Empty(translate(
                "Stock", "The inventory book is empty. Each numbered book gets its line by itself."
            )),
        )  # fmt: skip
        self.printing = button(translate("Stock", "Print the book"), icon="printer")
        self.printing.setMenu(
            menu(
                (
                    (translate("Stock", "New lines, after the printed ones"), self.print_new),
                    (translate("Stock", "Marks to write into printed lines"), self.print_marks),
                    (translate("Stock", "Some lines once more"), self.print_range),
                    (translate("Stock", "The whole book by numbers"), self.print_whole),
                    (translate("Stock", "Certifying sheet"), self.print_certificate),
                ),
                self.printing,
            )
        )
        self.table.add_tool(self.printing)
        self.standing = words("", "soft", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.standing)
        context.bus.changed.connect(self._changed)
        self._tell()

    def activate(self) -> None:
        """Typing begins in the search box."""
        self.table.activate()

    # Paper

    def print_new(self) -> None:
        """Append: new sheets after the printed ones; they count when she says they are good."""
        now = inventory_book.standing(self._context.library)
        if not now.waiting:
            self._refuse(UserError("inventory_nothing_waiting"))
            return
        made: list[InventoryJob] = []

        def give(library: Library) -> InventoryJob:
            job = InventoryJob(
                Extent.NEW,
                partial(inventory_book.waiting, library),
                now.waiting,
                first_page=now.next_page,
            )
            made[:] = [job]
            return job

        title = self._context.translate("Stock", "New lines of the inventory book")
        was_taken = self._show(give, title)
        if was_taken and made and made[0].pages:
            self._ask_how_it_came_out(now, made[0])

    def print_marks(self) -> None:
        """What became of printed lines since: she writes it into the bound book by hand."""
        marks = inventory_book.marks(self._context.library)
        if not marks:
            self._refuse(UserError("inventory_no_marks"))
            return
        printing.show(self._context, self, "inventory_marks", marks)

    def print_range(self) -> None:
        """A copy of some lines; it changes nothing."""
        asked = RangeDialog.ask(self, self._context)
        if asked is None:
            return
        try:
            inventory_book.between(self._context.library, *asked)
        except UserError as refused:
            self._refuse(refused)
            return

        def give(library: Library) -> InventoryJob:
            count, _ = inventory_book.between(library, *asked)
            checked = inventory_book.checked(library)
            lines = partial(_lines_between, library, *asked)
            return InventoryJob(Extent.RANGE, lines, count, checked=checked)

        self._show(give, self._context.translate("Stock", "Copy of lines of the inventory book"))

    def print_whole(self) -> None:
        """All lines by their numbers, and the certifying sheet."""
        director = self._context.library.setting("library.director")

        def give(library: Library) -> InventoryJob:
            count, _ = inventory_book.whole(library)
            checked = inventory_book.checked(library)
            lines = partial(_all_lines, library)
            return InventoryJob(Extent.WHOLE, lines, count, checked=checked, director=director)

        self._show(give, self._context.translate("Stock", "Inventory book"))

    def print_certificate(self) -> None:
        """«В этой книге имеется … страниц»: of the sheets that are printed."""
        pages = inventory_book.standing(self._context.library).pages
        if not pages:
            self._refuse(UserError("inventory_nothing_printed"))
            return
        director = self._context.library.setting("library.director")
        printing.show(self._context, self, "inventory_certificate", pages, director)

    def _show(self, give: Give, title: str) -> bool:
        """Whether she printed it or kept it."""
        context = self._context
        letter = letterhead(context.library)

        def make(lang: str, to: BytesIO, told: Told) -> None:
            with context.library.reading() as reader:
                job = give(reader)
                job.told = told
                write_inventory_book(letter, job, lang, translator(lang), to)

        dialog = printing.LongPrintDialog(self, context, title, make)
        dialog.exec()
        return dialog.was_taken

    def _ask_how_it_came_out(self, before: Standing, job: InventoryJob) -> None:
        """Only what is on good paper counts as printed."""
        translate = self._context.translate
        text = translate(
            "Stock",
            "Did all sheets come out of the printer well? Then lines: {lines}, sheets"
            " {first}–{last} count as printed, and the next printing goes on after them.",
        ).format(lines=job.count, first=before.next_page, last=before.pages + job.pages)
        yes = translate("Stock", "Yes, they are in the book")
        if confirm(self, text, yes, translate("Stock", "No, print again later")):
            library = self._context.library
            attempt(
                self._context,
                partial(inventory_book.came_out, library, job.count, job.last, job.pages),
            )

    def _refuse(self, refused: UserError) -> None:
        self._context.strip.warn(refusal(self._context, refused))

    # How far it is

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & {"copy", "inventory_print"}:
            self._tell()

    def _tell(self) -> None:
        translate = self._context.translate
        now = inventory_book.standing(self._context.library)
        if now.lines:
            text = translate(
                "Stock", "On paper: lines {lines}, sheets {pages}. Not printed yet: {waiting}."
            )
        else:
            text = translate("Stock", "Nothing of the book is printed yet. Lines: {waiting}.")
        told = text.format(lines=now.lines, pages=now.pages, waiting=now.waiting)
        self.standing.setText(told)
        self.standing.setTextFormat(Qt.TextFormat.PlainText)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Stock", "%n line(s)", "", n)


def _all_lines(library: Library) -> Iterator[InventoryLine]:
    return inventory_book.whole(library)[1]


def _lines_between(library: Library, first: str, last: str) -> Iterator[InventoryLine]:
    return inventory_book.between(library, first, last)[1]
