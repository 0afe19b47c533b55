"""One line of a batch: a known title or a new one in six fields, how many, which numbers, price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal

from desktop_app.documents import wording
from desktop_app.domain.batches import Line, ReceiptLine, SummaryLine, copies_of, money_of
from desktop_app.domain.errors import Invalid, Problem, UserError
from desktop_app.domain.stock import inventory_range, next_inventory_no
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import numbering, titles
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import (
    Form,
    IntegerField,
    MoneyField,
    Picked,
    PickerField,
    Suggestion,
    TextField,
    TickField,
)
from desktop_app.ui.pieces import button
from desktop_app.ui.tabs.stock.columns import Entered, told_title
from desktop_app.ui.tabs.stock.title_fields import TitleFields

# Where a line's problem is shown when its field has another name here.
_PLACES = {"quantity": "copies", "money": "price"}


class LineForm(Form):
    """Enter, Enter, Enter: a line; `entered` carries it, numbers given, to the list."""

    entered = Signal(object)  # Entered

    def __init__(self, context: UiContext, *, numbered_only: bool = False) -> None:
        super().__init__(
            save=QCoreApplication.translate("Stock", "Add the line"),
            back=QCoreApplication.translate("Stock", "Back"),
        )
        self._context = context
        self._earlier: tuple[Line, ...] = ()
        self._known_id: int | None = None  # only a title that was picked: namesakes are many
        translate = context.translate
        self.title = self.add(
            PickerField(
                "title",
                translate("Stock", "Title"),
                translate("Stock", "Type some letters: a known book is offered"),
                suggest=self._suggest,
            )
        )
        self._same: Picked | None = None
        self._same_button = button("", self._take_same, name="flat", icon="book")
        self._same_button.hide()
        self.add_widget(self._same_button)
        self.record = TitleFields(context, self, short=True)
        self.numberless = TickField("numberless", translate("Stock", "Without inventory numbers"))
        self.copies = IntegerField("copies", translate("Stock", "Copies"))
        self.first_no = TextField("first_no", translate("Stock", "First inventory no."), width=12)
        self.price = MoneyField("price", translate("Stock", "Price of one"))
        self.add_row(self.copies, self.first_no)
        self.add(self.price)
        self.add(self.numberless)
        self.numberless.setVisible(not numbered_only)
        self.title.changed.connect(self._forget)
        self.title.picked.connect(self._known)
        self.record.author.edit.editingFinished.connect(self._look_for_same)
        self.numberless.changed.connect(self._arrange)
        self.price.done.connect(self.try_save)
        self.saved.connect(self._enter)
        self.begin()

    def set_earlier(self, lines: Sequence[Line]) -> None:
        """The lines already in the list: their numbers are spoken for."""
        self._earlier = tuple(lines)
        self.first_no.set_value(self._proposed())

    def begin(self) -> None:
        """Ready for the next line; language and kind stay as they were."""
        language = self.record.language.value()
        kind = self.record.kind.value() or "book"
        self.set_values(
            {
                "title": "",
                "author": "",
                "year": None,
                "bbk": "",
                "content": "",
                "language": language,
                "kind": kind,
                "copies": 1,
                "price": None,
                "first_no": self._proposed(),
            }
        )
        self._arrange()

    def _proposed(self) -> str:
        """The number after the last one of the list, or after the last one given."""
        for line in reversed(self._earlier):
            if isinstance(line, ReceiptLine) and line.first_no:
                return next_inventory_no(inventory_range(line.first_no, line.copies)[-1])
        return numbering.next_inventory_no(self._context.library)

    def _suggest(self, typed: str) -> list[Suggestion]:
        found = titles.suggestions(self._context.library, typed)
        return [Suggestion(row.id, row.title, _note(row.author, row.year)) for row in found]

    def _forget(self) -> None:
        """Typed over: a new title until one is picked."""
        self._known_id = None
        self._arrange()

    def _known(self, picked: Picked) -> None:
        self._known_id = picked.id
        self._arrange()
        self.copies.setFocus()
        self.copies.edit.selectAll()

    def _arrange(self) -> None:
        """Only the fields that are still to be asked."""
        known = self._known_id is not None
        self.record.set_visible(not known)
        self.first_no.setVisible(not self.numberless.value())
        if known:
            self._same_button.hide()

    def _look_for_same(self) -> None:
        text, found = self.title.text(), []
        if self._known_id is None and text:
            found = titles.likely_same(self._context.library, self.record.read(text))
        if found:
            self._same = Picked(found[0].id, found[0].title)
            sentence = QCoreApplication.translate("Stock", "It is in the list already: {book}")
            self._same_button.setText(sentence.format(book=told_title(found[0])))
        self._same_button.setVisible(bool(found))

    def _take_same(self) -> None:
        if self._same is not None:
            self.title.set_value(self._same)
            self._known(self._same)

    def _enter(self) -> None:
        try:
            line = self._read()
            numbers = numbering.line_numbers(self._context.library, self._earlier, line)
        except Invalid as refused:
            self.set_problems([_placed(p) for p in refused.problems], self._sentence)
            return
        except UserError as refused:
            problem = Problem("first_no", refused.code, facts=refused.facts)
            self.set_problems([problem], self._sentence)
            return
        if isinstance(line, ReceiptLine):
            line = replace(line, first_no=numbers[0])  # what was shown is what will be given
        text = self.title.text()
        self.entered.emit(Entered(text, numbers, copies_of((line,)), money_of((line,)), line))
        self.begin()
        self.start()

    def _read(self) -> Line:
        copies, price = self.copies.value() or 0, self.price.value() or 0
        known = self._known_id
        if known is None:
            record = self.record.read(self.title.text())
        else:
            record = titles.get(self._context.library, known).draft
        if self.numberless.value():
            return self._summary(record, copies, price)
        new = record if known is None else None
        return ReceiptLine(known, new, copies, self.first_no.value(), price)

    def _summary(self, record: TitleDraft, copies: int, price: int) -> SummaryLine:
        content = record.content
        if not content and record.bbk:
            content = titles.content_for(self._context.library, record.bbk) or ""
        return SummaryLine(
            record.kind, content, record.language, copies, copies * price, record.title
        )

    def _sentence(self, problem: Problem) -> str:
        return wording.sentence(self._context.translate, problem.code, problem.facts)


def _placed(problem: Problem) -> Problem:
    field = _PLACES.get(problem.field, problem.field)
    return Problem(field, problem.code, problem.severity, problem.facts)


def _note(author: str, year: int | None) -> str:
    return ", ".join(filter(None, (author, str(year or ""))))
