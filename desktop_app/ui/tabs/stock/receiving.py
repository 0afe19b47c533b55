"""«Принять партию»: the document on the left, then its books one by one; the list on the right.

Each line is on the disk as soon as it is in the list: after a power cut, or days later, the
page opens where she was.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.documents import wording
from desktop_app.domain import dates, stock
from desktop_app.domain.batches import Control, Line, ReceiptLine, copies_of, money_of
from desktop_app.domain.errors import Invalid, Problem, Severity, UserError
from desktop_app.domain.numbers import money
from desktop_app.services import batch_drafts, receiving, work_drafts
from desktop_app.services.batch_drafts import OLD, RECEIVED, BatchDraft
from desktop_app.services.library import Done
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import Form
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tabs.stock.batch_form import BatchForm
from desktop_app.ui.tabs.stock.columns import Entered, span
from desktop_app.ui.tabs.stock.entering import EnteredList
from desktop_app.ui.tabs.stock.line_form import LineForm, told_line
from desktop_app.ui.tabs.stock.tying import against_document

_UNTIED = ("batch_not_tied", "batch_sum_not_tied")


class ReceivingPage(QWidget):
    """One batch from its document to its entry; `old` copies have no document and no entry."""

    left = Signal()
    done = Signal(object)  # Done

    def __init__(self, context: UiContext, *, old: bool = False) -> None:
        super().__init__()
        self._context = context
        self._old = old
        self._kind = OLD if old else RECEIVED
        self._draft_id: int | None = None
        self._corrected: Line | None = None  # taken out of the list, and still in the fields
        translate = context.translate
        title = (
            translate("Stock", "Enter old books") if old else translate("Stock", "Receive a batch")
        )
        self.head = BatchForm(context)
        self.line = LineForm(context, numbered_only=old)
        self.list = EnteredList(
            context,
            translate("Stock", "Books entered"),
            translate("Stock", "Enter the books")
            if old
            else translate("Stock", "Take the batch in"),
            translate("Stock", "Books of the opening balance get their numbers here")
            if old
            else translate("Stock", "Enter the books of the document one by one"),
            self._told,
        )
        self.list.let_correct()
        self.list.post_button.setToolTip("Ctrl+Shift+Enter")
        self.differs_button = button(
            translate("Stock", "Take in with an act of discrepancy"), partial(self._post, True)
        )
        self.differs_button.hide()
        self.list.column.insertWidget(self.list.column.count() - 1, self.differs_button)
        self.list.setVisible(old)
        self._left = QStackedWidget()
        self._left.addWidget(self.head)
        self._left.addWidget(self.line)
        self._lay_out(title)
        self._connect()
        self._go_on()

    def _lay_out(self, title: str) -> None:
        translate = self._context.translate
        self.continued = words("", "soft", wrap=True)
        self._anew = button(translate("Stock", "Begin anew"), self.begin_anew, name="flat")
        self._anew.hide()
        head = QHBoxLayout()
        head.addWidget(words(title, "title"))
        head.addSpacing(look.px(14))
        head.addWidget(self.continued, 1)
        head.addWidget(self._anew)
        columns = QHBoxLayout()
        columns.setSpacing(look.px(14))
        columns.addWidget(self._left, 5)
        columns.addWidget(self.list, 6)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addLayout(head)
        page.addLayout(columns, 1)

    def _connect(self) -> None:
        self.head.saved.connect(self._on_to_books)
        self.head.left.connect(self.left)
        self.line.left.connect(self._back_to_document)
        self.line.entered.connect(self._add)
        self.list.changed.connect(self._compare)
        self.list.opened.connect(self._correct)
        self.list.posted.connect(self._post)
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._post)

    def start(self) -> None:
        """Where typing begins."""
        if self._old:
            self._left.setCurrentWidget(self.line)
        current = self._left.currentWidget()
        if isinstance(current, Form):
            current.start()

    def dirty(self) -> bool:
        """Whether something would be lost: lines in the list are kept, a half-typed one is not."""
        return bool(self.line.title.text()) or (self.head.dirty and self._draft_id is None)

    # The draft

    def _go_on(self) -> None:
        """Continue what was begun."""
        found = batch_drafts.newest(self._context.library, self._kind)
        if found is None:
            return
        self._draft_id = found.id
        self.head.show_draft(found.head, found.control)
        self.list.fill([self._shown(line) for line in found.lines])
        self.list.setVisible(True)
        self._left.setCurrentWidget(self.line)
        translate, n = self._context.translate, len(found.lines)
        text = translate("Stock", "Continued from {date}: %n line(s)", "", n)
        begun = dates.short(found.begun_on) if found.begun_on else ""
        self.continued.setText(text.format(date=begun))
        self._anew.show()

    def begin_anew(self) -> None:
        """The draft is laid aside; its row stays in the file."""
        if self._draft_id is not None:
            work_drafts.lay_aside(self._context.library, self._draft_id)
            self._draft_id = None
        self._corrected = None
        self.continued.setText("")
        self._anew.hide()
        self.list.clear()
        self.list.given.hide()
        self.head.show_draft(stock.ReceiptDraft(self._context.library.today), Control())
        self.line.begin()
        self._left.setCurrentWidget(self.line if self._old else self.head)
        self.list.setVisible(self._old)
        self.start()

    def _keep(self) -> None:
        if not self._lines() and self._draft_id is None and self._old:
            return
        lines = self._lines()
        if self._corrected is not None:
            lines += (self._corrected,)
        draft = BatchDraft(self.head.draft(), self.head.control(), lines, self._draft_id)
        self._draft_id = batch_drafts.keep(self._context.library, self._kind, draft)

    def _lines(self) -> tuple[Line, ...]:
        return tuple(row.line for row in self.list.rows if row.line is not None)

    def _shown(self, line: Line) -> Entered:
        """A line of the draft as the list shows it."""
        numbers: tuple[str, ...] = ()
        if isinstance(line, ReceiptLine) and line.first_no:
            numbers = stock.inventory_range(line.first_no, line.copies)
        text = told_line(self._context, line)
        return Entered(text, numbers, copies_of((line,)), money_of((line,)), line)

    # From the document to the books and back

    def _on_to_books(self) -> None:
        problems = stock.receipt_problems(self.head.draft(), self._context.library.today)
        if any(p.severity is Severity.ERROR for p in problems):
            self.head.set_problems(problems, self._sentence)
            return
        self._left.setCurrentWidget(self.line)
        self.list.show()
        self._keep()
        self._compare()
        self.line.start()

    def _back_to_document(self) -> None:
        if self._old:
            self.left.emit()
            return
        self.list.hide()
        self._left.setCurrentWidget(self.head)
        self.head.start()

    def _add(self, row: Entered) -> None:
        """The numbers are shown large: she writes them into the books now."""
        self._corrected = None
        self.list.add(row)
        self.list.given.setVisible(bool(row.numbers))
        if row.numbers:
            text = self._context.translate("Stock", "Write into the books: {numbers} — {title}")
            self.list.given.setText(text.format(numbers=span(row.numbers), title=row.text))

    def _correct(self, row: Entered) -> None:
        """In the fields again; what is kept has it until it is in the list again."""
        if row.line is not None:
            self._corrected = row.line
            self._keep()
            self._left.setCurrentWidget(self.line)
            self.line.take_back(row.line)

    def _compare(self) -> None:
        """The document's totals beside those typed so far; the draft is kept."""
        lines = self._lines()
        if not self._old:
            self.list.note.setText(
                against_document(self._context.translate, self.head.control(), lines)
            )
        self.differs_button.hide()
        self.line.set_earlier(lines)
        if lines or self._draft_id is not None:
            self._keep()

    def _told(self, n: int, tyiyn: int) -> str:
        """«14 экземпляров · 812 сом»."""
        count = self._context.translate("Stock", "%n copy(ies)", "", n)
        return f"{count} · {money(tyiyn)}"

    # The entry

    def _post(self, differs: bool = False) -> None:
        if self.line.title.text():
            self._refuse_half_typed()
            return
        try:
            done = self._entered(self._lines(), differs)
        except Invalid as refused:
            self.list.refuse("\n".join(map(self._placed, refused.problems)))
            untied = all(p.code in _UNTIED for p in refused.problems)
            self.differs_button.setVisible(untied)
        except UserError as refused:
            self.list.refuse(self._sentence(Problem("", refused.code, facts=refused.facts)))
        else:
            self._draft_id = None
            self.done.emit(done)

    def _refuse_half_typed(self) -> None:
        """A book that is in the fields and not in the list would be left out unseen."""
        text = self._context.translate(
            "Stock", "A book is still in the fields on the left: add its line, or clear its title."
        )
        self.list.refuse(text)
        self.list.show()
        self._left.setCurrentWidget(self.line)
        self.line.start()

    def _entered(self, lines: tuple[Line, ...], differs: bool) -> Done:
        library, draft_id = self._context.library, self._draft_id
        if self._old:
            old = [line for line in lines if isinstance(line, ReceiptLine)]
            return receiving.enlist(library, old, draft_id=draft_id)
        head, control = self.head.draft(), self.head.control()
        return receiving.receive(library, head, lines, control, differs=differs, draft_id=draft_id)

    def _placed(self, problem: Problem) -> str:
        """A line's problem names the line."""
        told = self._sentence(problem)
        parts = problem.field.split(".")
        if len(parts) != 3 or not parts[1].isdecimal():
            return told
        return f"{self.list.rows[int(parts[1])].text}: {told}"

    def _sentence(self, problem: Problem) -> str:
        return wording.sentence(self._context.translate, problem.code, problem.facts)
