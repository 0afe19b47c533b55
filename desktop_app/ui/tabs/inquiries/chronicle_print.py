"""Printing the chronicle: what the book is made of, and who may not be named in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents.chronicle import Book
from desktop_app.domain import vague_dates
from desktop_app.domain.errors import Problem
from desktop_app.domain.periods import of_months
from desktop_app.services import chronicle, chronicle_public
from desktop_app.services.chronicle import EntryRow
from desktop_app.services.chronicle_public import Withheld
from desktop_app.services.library import Library
from desktop_app.ui import look, printing
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, Form, Option
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pictures import tell_lost
from desktop_app.ui.pieces import button, words
from desktop_app.ui.vague_field import VagueField

ALL, TOLD, WRITTEN = "all", "told", "written"


@dataclass(frozen=True)
class Order:
    """What a book is made of: everything, or what tells of, or was written in, some years."""

    of: str = ALL
    years: str = ""

    def rows(self, library: Library) -> list[EntryRow]:
        """The entries, by time."""
        if self.of == WRITTEN:
            first, last = vague_dates.years(self.years)
            return chronicle.written_in(library, of_months(first, 1, 12 * (last - first + 1)))
        years = vague_dates.years(self.years) if self.of == TOLD else None
        found = chronicle.ids(library, years=years)
        known = chronicle.rows(library, found)
        return [known[id] for id in found]

    def note(self, lang: str) -> str:
        """Under the title of the paper."""
        translate, when = translator(lang), vague_dates.shown(self.years, lang)
        if self.of == TOLD:
            return translate("ChroniclePrint", "What is told of: {years}").format(years=when)
        if self.of == WRITTEN:
            return translate("ChroniclePrint", "Written down in: {years}").format(years=when)
        return ""


class OrderDialog(FormDialog[Order]):
    """Which entries are printed."""

    def __init__(self, parent: QWidget | None, context: UiContext, title: str) -> None:
        self._context = context
        super().__init__(
            parent,
            title,
            save=context.translate("ChroniclePrint", "Show the paper"),
            wording=partial(sentence, context),
        )
        year = str(context.library.today.year)
        self.form.set_values({"of": ALL, "years": year})
        self.form.dirty = False
        self.resize(look.fitting(560, 330))

    def build(self, form: Form) -> None:
        """Everything is offered first."""
        options = [
            Option(ALL, self.tr("The whole chronicle")),
            Option(TOLD, self.tr("What tells of the years")),
            Option(WRITTEN, self.tr("What was written down in the year")),
        ]
        form.add(ChoiceField("of", self.tr("What is printed"), options))
        hint = self.tr("A year, «1940s», «1941–1945»; not needed for the whole chronicle")
        form.add(VagueField("years", self.tr("Years"), hint, language=self._context.language))

    def read(self) -> Order:
        """The whole needs no years."""
        values = self.form.values()
        return Order(values["of"], "" if values["of"] == ALL else values["years"])

    def problems(self, draft: Order) -> Sequence[Problem]:
        """Years are needed but for the whole."""
        if draft.of == ALL:
            return ()
        return vague_dates.problems(
            "years", draft.years, self._context.library.today, required=True
        )


class WithheldDialog(QDialog):
    """Before printing: how many are left out; who they are, when she asks."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        people: Sequence[Withheld],
        tellers: Sequence[int] = (),
    ) -> None:
        super().__init__(parent)
        n = len(people)
        self.setWindowTitle(self.tr("People without consent"))
        told = QCoreApplication.translate(
            "WithheldDialog", "%n person(s) without consent will not be named.", "", n
        )
        unknown = self.tr(
            "The teller of entry no. {numbers} will not be named: add them to People."
        )
        numbers = ", ".join(map(str, tellers))
        lines = (told if n else "", unknown.format(numbers=numbers) if tellers else "")
        self.told = words("\n".join(filter(None, lines)), "question", wrap=True)
        rule = self.tr(
            "A paper for the public names the living only when they agreed. Write the day of"
            " their consent on their card in the register of people."
        )
        self.who = words("\n".join(map(self._line, people)), wrap=True, copy=True)
        self.who.hide()
        self.ask_button = button(self.tr("Who is it?"), self._show)
        self.ask_button.setVisible(n > 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(22), look.px(20), look.px(22), look.px(16))
        column.setSpacing(look.px(12))
        column.addWidget(self.told)
        column.addWidget(words(rule, "soft", wrap=True))
        column.addWidget(self.who)
        if any(one.in_text for one in people):
            warning = self.tr(
                "Some names stand in the text itself: it is printed as it was written."
            )
            column.addWidget(words(warning, "problem", wrap=True))
        low = QHBoxLayout()
        low.addWidget(self.ask_button)
        low.addStretch(1)
        low.addWidget(button(self.tr("Print without them"), self.accept, name="primary"))
        low.addWidget(button(self.tr("Cancel"), self.reject))
        column.addLayout(low)
        self.setMinimumWidth(look.px(480))

    def _line(self, one: Withheld) -> str:
        """«Асанова Гүлнара — записи 3, 5; имя стоит в тексте записи 3»."""
        numbers = ", ".join(map(str, one.entries))
        told = self.tr("{name}: entries no. {numbers}").format(name=one.name, numbers=numbers)
        if not one.in_text:
            return told
        text = self.tr("named in the text of no. {numbers}")
        return f"{told}; {text.format(numbers=', '.join(map(str, one.in_text)))}"

    def _show(self) -> None:
        self.who.show()
        self.ask_button.hide()
        self.adjustSize()


def print_book(context: UiContext, parent: QWidget) -> None:
    """The book of the chronicle, after she has said of what."""
    _print(context, parent, "chronicle.book")


def print_people(context: UiContext, parent: QWidget) -> None:
    """The index of people."""
    _print(context, parent, "chronicle.people")


def print_entry(context: UiContext, parent: QWidget, id: int) -> None:
    """One entry as a sheet for the wall."""
    row = chronicle.get(context.library, id)
    _show(context, parent, "chronicle.entry", [row], Order())


def _print(context: UiContext, parent: QWidget, key: str) -> None:
    order = OrderDialog(parent, context, printing.title(context, key)).run()
    if order is None:
        return
    rows = order.rows(context.library)
    if not rows:
        context.strip.warn(
            context.translate("ChroniclePrint", "The chronicle has no entries of these years.")
        )
        return
    _show(context, parent, key, rows, order)


def _show(
    context: UiContext, parent: QWidget, key: str, rows: list[EntryRow], order: Order
) -> None:
    library = context.library
    people = chronicle_public.withheld(library, rows)
    tellers = chronicle_public.unnamed_tellers(library, rows)
    if people or tellers:
        asked = WithheldDialog(parent, context, people, tellers)
        if asked.exec() != QDialog.DialogCode.Accepted:
            return
    photos, lost = chronicle_public.photos(library, rows)
    tell_lost(context, lost)
    note = {lang: order.note(lang) for lang in ("ru", "ky")}
    book = Book(chronicle_public.public(library, rows), note, photos)
    title = printing.title(context, key)
    name = f"{title} {order.years}".strip()
    printing.show(context, parent, key, book, name=name)
