"""One line of a batch: a known title or a new one in six fields, how many, which numbers, price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from desktop_app.documents import wording
from desktop_app.domain.batches import Line, ReceiptLine, SummaryLine, copies_of, money_of
from desktop_app.domain.errors import Invalid, Problem, UserError
from desktop_app.domain.stock import Owner
from desktop_app.domain.titles import TitleDraft
from desktop_app.domain.volumes import following
from desktop_app.services import numbering, remainder, titles
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
from desktop_app.ui.tabs.stock.title_fields import TitleFields, add_rest

# Where a line's problem is shown when its field has another name here.
_PLACES = {"quantity": "copies", "money": "price"}


class LineForm(Form):
    """Enter, Enter, Enter: a line; `entered` carries it, numbers given, to the list.

    Shift+Enter begins the next line as the last one was, in the next volume: a series.
    """

    entered = Signal(object)  # Entered

    def __init__(self, context: UiContext, *, numbered_only: bool = False) -> None:
        super().__init__(
            save=QCoreApplication.translate("Stock", "Add the line"),
            back=QCoreApplication.translate("Stock", "Back"),
        )
        self._context = context
        self._earlier: tuple[Line, ...] = ()
        self._known_id: int | None = None  # only a title that was picked: namesakes are many
        self._numbered_only = numbered_only
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
        self.centre = TickField("centre", translate("Stock", "Lent by the central library"))
        self._rest = add_rest(context, self)
        self.add(self.centre)
        self.series_button = button(
            translate("Stock", "Next volume"), self.go_on_with_series, key="Shift+Enter"
        )
        self.foot.insertWidget(1, self.series_button)
        for keys in ("Shift+Return", "Shift+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.go_on_with_series)
        self.title.changed.connect(self._forget)
        self.title.picked.connect(self._known)
        self.record.author.edit.editingFinished.connect(self._look_for_same)
        self.numberless.changed.connect(self._arrange)
        self.record.kind.changed.connect(self._by_kind)
        self.first_no.edit.editingFinished.connect(self._look_at_number)
        self.price.done.connect(self.try_save)
        self.saved.connect(self._enter)
        self.begin()

    def set_earlier(self, lines: Sequence[Line]) -> None:
        """The lines already in the list: their numbers are spoken for."""
        self._earlier = tuple(lines)
        self.first_no.set_value(numbering.proposed(self._context.library, self._earlier))
        self.series_button.setEnabled(bool(self._last()))

    def begin(self) -> None:
        """Ready for the next line; language, kind and whose it is stay as they were."""
        record = self.record
        kept = {"language": record.language.value(), "kind": record.kind.value() or "book"}
        self._show(TitleDraft(**kept), 1, None)
        self.set_earlier(self._earlier)
        record.forget_proposed()
        self._by_kind()
        self._arrange()

    def take_back(self, line: Line) -> None:
        """A line of the list is corrected: it stands in the fields again."""
        self._known_id = None
        if isinstance(line, ReceiptLine):
            known = line.title_id
            draft = titles.get(self._context.library, known).draft if known else line.title
            self._show(draft or TitleDraft(), line.copies, line.price, known)
            self._known_id = known
            self.set_values({"numberless": False, "first_no": line.first_no})
            self.centre.set_value(line.owner is Owner.CENTRE)
        else:
            draft = TitleDraft(
                title=line.text,
                kind=line.kind,
                content=line.content,
                language=line.language,
                local=line.local,
            )
            self._show(draft, line.quantity, line.money // max(1, line.quantity))
            self.set_values({"numberless": True})
        self._arrange()
        self.start()

    def go_on_with_series(self) -> None:
        """The last line again, of the next volume: everything is copied but the numbers."""
        last = self._last()
        if last is None:
            return
        draft = last.title or titles.get(self._context.library, last.title_id or 0).draft
        self._known_id = None
        draft = replace(draft, volume=following(draft.volume), isbn="")
        self._show(draft, last.copies, last.price)
        self.set_earlier(self._earlier)
        self._arrange()
        self.record.volume.setFocus()
        self.record.volume.edit.selectAll()

    def _last(self) -> ReceiptLine | None:
        numbered = [line for line in self._earlier if isinstance(line, ReceiptLine)]
        return numbered[-1] if numbered else None

    def _show(
        self, draft: TitleDraft, copies: int, price: int | None, known: int | None = None
    ) -> None:
        """A record and what is entered of it; nothing of the line before stays."""
        values = {key: value for key, value in vars(draft).items() if key in self.fields}
        values |= {"title": Picked(known, draft.title), "copies": copies, "price": price}
        self.set_values(values)

    def _by_kind(self) -> None:
        """Journals, newspapers, by the norm brochures: accounted in a sum (handbook 3.3)."""
        kind, library = self.record.kind.value(), self._context.library
        self.numberless.set_value(not self._numbered_only and remainder.in_a_sum(library, kind))

    def _look_at_number(self) -> None:
        doubt = numbering.doubt(self._context.library, self.first_no.text())
        if doubt and not self._numbered_only:
            self.first_no.show_problem(self._sentence(doubt), warning=True)

    def _suggest(self, typed: str) -> list[Suggestion]:
        found = titles.suggestions(self._context.library, typed)
        return [Suggestion(row.id, row.named, _note(row.author, row.year)) for row in found]

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
        for field in self._rest:
            field.setVisible(not known)
        self.series_button.setEnabled(bool(self._last()))
        self.first_no.setVisible(not self.numberless.value())
        if known:
            self._same_button.hide()

    def _look_for_same(self) -> None:
        text, found = self.title.text(), []
        if self._known_id is None and text:
            found = titles.likely_same(self._context.library, self.record.read(text))
        if found:
            self._same = Picked(found[0].id, found[0].named)
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
        text = told_line(self._context, line)
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
        owner = Owner.CENTRE if self.centre.value() else Owner.BRANCH
        return ReceiptLine(known, new, copies, self.first_no.value(), price, owner)

    def _summary(self, record: TitleDraft, copies: int, price: int) -> SummaryLine:
        content = record.content
        if not content and record.bbk:
            content = titles.content_for(self._context.library, record.bbk) or ""
        return SummaryLine(
            record.kind,
            content,
            record.language,
            copies,
            copies * price,
            record.title,
            record.local,
        )

    def _sentence(self, problem: Problem) -> str:
        return wording.sentence(self._context.translate, problem.code, problem.facts)


def told_line(context: UiContext, line: Line) -> str:
    """«Манас, т. 2»: a line of a batch in the list."""
    if not isinstance(line, ReceiptLine):
        return line.text
    draft = line.title or titles.get(context.library, line.title_id or 0).draft
    return ", ".join(filter(None, (draft.title, draft.volume)))


def _placed(problem: Problem) -> Problem:
    field = _PLACES.get(problem.field, problem.field)
    return Problem(field, problem.code, problem.severity, problem.facts)


def _note(author: str, year: int | None) -> str:
    return ", ".join(filter(None, (author, str(year or ""))))
