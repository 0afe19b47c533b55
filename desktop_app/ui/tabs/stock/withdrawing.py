"""«Списать»: the reason first, then inventory numbers, typed, scanned or ticked, one by one.

What is collected is a draft on the disk from its first line on: it waits under
«Акты», is printed for the commission and posted when the commission has signed.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.documents import names, wording
from desktop_app.domain import batches
from desktop_app.domain.batches import SummaryLine
from desktop_app.domain.classes import Reason
from desktop_app.domain.errors import Problem, Severity, UserError
from desktop_app.domain.numbers import money
from desktop_app.domain.stock import WithdrawalDraft, withdrawal_problems
from desktop_app.services import act_drafts, acts, withdrawing
from desktop_app.services.act_drafts import ActDraft
from desktop_app.services.acts import CopyRow
from desktop_app.ui import look, printing
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog, confirm
from desktop_app.ui.forms import Form, IntegerField, MoneyField, TextField
from desktop_app.ui.organisation_fields import written
from desktop_app.ui.patience import Patience
from desktop_app.ui.pieces import button, timer, words
from desktop_app.ui.tabs.stock.act_head import ReasonForm
from desktop_app.ui.tabs.stock.choosing import ChoosingDialog
from desktop_app.ui.tabs.stock.columns import Entered
from desktop_app.ui.tabs.stock.entering import EnteredList
from desktop_app.ui.tabs.stock.title_fields import choice
from desktop_app.ui.tasks import Stopped

_TYPING = 700  # milliseconds of silence before a changed head is kept


class WithdrawalPage(QWidget):
    """One act of withdrawal from its reason to its posting; it may have been begun before."""

    left = Signal()
    done = Signal(object)  # Done

    def __init__(self, context: UiContext, draft: ActDraft | None = None) -> None:
        super().__init__()
        self._context = context
        self._draft_id = draft.id if draft else None
        translate = context.translate
        self.head = ReasonForm(context)
        self.list = EnteredList(
            context,
            translate("Stock", "Goes into the act"),
            translate("Stock", "Post the act"),
            translate("Stock", "First the reason, then the inventory numbers"),
            self._told_total,
        )
        self._keeping = timer(self, _TYPING, self.keep)
        self._add_number_field()
        self._add_tools()
        columns = QHBoxLayout()
        columns.setSpacing(look.px(14))
        columns.addWidget(self.head, 4)
        columns.addWidget(self.list, 6)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(words(translate("Stock", "Write off"), "title"))
        page.addLayout(columns, 1)
        if draft:
            self._show_draft(draft)
        self.head.reason.done.connect(self._on_to_numbers)
        self.head.saved.connect(self._on_to_numbers)
        self.head.left.connect(self._leave)
        self.head.changed.connect(self._keeping.start)
        self.head.changed.connect(self._fit)
        self.list.changed.connect(self.keep)
        self.list.posted.connect(self._post)
        self._fit()

    def _add_number_field(self) -> None:
        translate = self._context.translate
        self.number = QLineEdit()
        self.number.setAccessibleName(translate("Stock", "Inventory number"))
        self.number.setPlaceholderText(translate("Stock", "Inventory number, then Enter"))
        self.number.returnPressed.connect(self._add)
        self.number.textEdited.connect(self._forget_problem)
        self.number_problem = words("", "problem", wrap=True)
        self.number_problem.hide()
        self.list.column.insertWidget(1, self.number)
        self.list.column.insertWidget(2, self.number_problem)

    def _add_tools(self) -> None:
        translate = self._context.translate
        self.choose_button = button(translate("Stock", "Choose from the stock…"), self._choose)
        self.lost_button = button("", self._add_lost)
        row = QHBoxLayout()
        row.addWidget(self.choose_button)
        row.addWidget(self.lost_button)
        row.addWidget(button(translate("Stock", "Without numbers…"), self._add_summary))
        row.addStretch(1)
        self.print_button = button(translate("Stock", "Print"), self.print_draft, icon="printer")
        self.print_button.setToolTip(translate("Stock", "The draft for the commission"))
        row.addWidget(self.print_button)
        self.list.column.insertLayout(3, row)

    def start(self) -> None:
        """Where typing begins: the reason, once it is chosen the numbers."""
        if self.head.reason.value():
            self.number.setFocus()
        else:
            self.head.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; the draft stays."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def dirty(self) -> bool:
        """Nothing is ever lost here: what was collected is a draft on the disk."""
        self.keep()
        return False

    # The draft

    @property
    def draft(self) -> ActDraft:
        """What was collected so far."""
        rows = self.list.rows
        copies = tuple(row.key for row in rows if row.key)
        lines = tuple(row.line for row in rows if isinstance(row.line, SummaryLine))
        return ActDraft(self.head.draft(), copies, lines, self._draft_id)

    def keep(self) -> None:
        """Onto the disk; an act without a line is not a draft yet."""
        self._keeping.stop()
        if self._draft_id is None and not self.list.rows:
            return
        self._draft_id = act_drafts.keep(self._context.library, self.draft)
        self._context.bus.mark(frozenset({"draft"}))
        self._fit()

    def print_draft(self) -> None:
        """For the commission, marked as a draft."""
        self.keep()
        paper = acts.draft_sheet(self._context.library, self.draft)
        is_transfer = paper.draft.reason == Reason.TRANSFER
        key = "act.transfer" if is_transfer else "act.withdrawal"
        printing.show(self._context, self, key, paper)

    def _show_draft(self, draft: ActDraft) -> None:
        self.head.show_draft(draft.head)
        known = acts.copies_of(self._context.library, draft.copies)
        self.list.add_all([_row(copy) for copy in known] + [_papers(x) for x in draft.lines])

    def _leave(self) -> None:
        self.keep()
        if self._draft_id is not None and self.list.rows:
            text = self._context.translate("Stock", "The draft act is kept: you find it in Acts.")
            self._context.strip.say(text)
        self.left.emit()

    def _fit(self) -> None:
        """Only what can be used is offered."""
        self.print_button.setEnabled(bool(self.list.rows))
        lost = self.head.reason.value() == Reason.LOST_BY_READER
        n = len(self._lost()) if lost else 0
        self.lost_button.setVisible(n > 0)
        text = self._context.translate("Stock", "Lost by readers: %n", "", n)
        self.lost_button.setText(text)

    # Numbers

    def _on_to_numbers(self) -> None:
        if not self.head.reason.value():
            self._ask_for_reason()
            return
        self.head.clear_problems()
        if self.head.reason.value() == Reason.TRANSFER and not self.head.receiver.text():
            self.head.receiver.setFocus()
        else:
            self.number.setFocus()

    def _ask_for_reason(self) -> None:
        self.head.reason.show_problem(
            self._context.translate("Stock", "Choose the reason: one act has one reason.")
        )
        self.head.start()

    def _forget_problem(self) -> None:
        self.number_problem.hide()
        look.set_state(self.number, "")

    def _refuse(self, sentence: str) -> None:
        """At the number itself: it stays typed and chosen, ready to be typed over."""
        self.number_problem.setText(sentence)
        self.number_problem.show()
        look.set_state(self.number, "bad")
        self.number.selectAll()

    def _add(self) -> None:
        typed = self.number.text().strip()
        reason = self.head.reason.value()
        if not reason:
            self._ask_for_reason()
            return
        if not typed:
            self.list.post_button.setFocus()
            return
        try:
            copy = withdrawing.may_withdraw(self._context.library, typed, reason)
        except UserError as refused:
            self._refuse(self._sentence(refused))
            return
        if copy.id in self._keys():
            text = self._context.translate("Stock", "Number {number} already stands in this list.")
            self._refuse(text.format(number=copy.inventory_no))
            return
        self.list.add(_row(copy))
        self._forget_problem()
        self.number.clear()

    def _keys(self) -> set[int]:
        return {row.key for row in self.list.rows if row.key}

    def _choose(self) -> None:
        """Ticked in the stock: old, worn, never asked for."""
        if not self.head.reason.value():
            self._ask_for_reason()
            return
        chosen = ChoosingDialog.ask(self, self._context)
        self._add_rows(acts.copies_of(self._context.library, chosen))

    def _add_lost(self) -> None:
        self._add_rows(self._lost())

    def _lost(self) -> list[CopyRow]:
        keys = self._keys()
        return [copy for copy in acts.lost(self._context.library) if copy.id not in keys]

    def _add_rows(self, copies: list[CopyRow]) -> None:
        keys = self._keys()
        self.list.add_all([_row(copy) for copy in copies if copy.id not in keys])

    def _add_summary(self) -> None:
        line = SummaryDialog.ask(self, self._context)
        if line is not None:
            self.list.add(_papers(line))

    def _told_total(self, n: int, tyiyn: int) -> str:
        """«В акт войдут 14 экземпляров на 812 сом»."""
        translate = self._context.translate
        text = translate("Stock", "%n copy(ies) will go into the act, {sum}", "", n)
        return text.format(sum=money(tyiyn))

    # Posting

    def _post(self) -> None:
        self.keep()
        draft = self.draft
        if not draft.head.reason:
            self._ask_for_reason()
            return
        if not self._is_right(draft.head) or not self._is_sure(draft.head.reason):
            return
        draft = replace(draft, head=self._with_receiver(draft.head))
        title = self._context.translate("Stock", "The act is being posted")
        try:
            with Patience(self, title) as told:
                done = act_drafts.post(self._context.library, draft, told)
        except Stopped:
            self.list.refuse(self._context.translate("Stock", "Stopped: nothing was posted."))
        except UserError as refused:
            self.list.refuse(self._sentence(refused))
        else:
            self.done.emit(done)

    def _with_receiver(self, head: WithdrawalDraft) -> WithdrawalDraft:
        """A receiver whom the register does not know goes into it."""
        if head.reason != Reason.TRANSFER or head.receiver_id is not None:
            return head
        return replace(head, receiver_id=written(self._context.library, head.receiver))

    def _is_right(self, head: WithdrawalDraft) -> bool:
        """A transfer needs its receiver; what else the rules say stands at its field."""
        problems = withdrawal_problems(head, self._context.library.today)
        needed = [
            replace(p, severity=Severity.ERROR) if p.code == "receiver_missing" else p
            for p in problems
        ]
        if not any(p.severity is Severity.ERROR for p in needed):
            return True
        self.head.set_problems(needed, self._told)
        return False

    def _is_sure(self, reason: str) -> bool:
        translate = self._context.translate
        text = translate("Stock", "{what}. Reason: {reason}. Written-off numbers never come back.")
        name = names.title(translate, "reason", reason)
        return confirm(
            self,
            text.format(what=self.list.total, reason=name),
            translate("Stock", "Post the act"),
            translate("Stock", "Go on checking"),
        )

    def _sentence(self, refused: UserError) -> str:
        return wording.sentence(self._context.translate, refused.code, refused.facts)

    def _told(self, problem: Problem) -> str:
        return wording.sentence(self._context.translate, problem.code, problem.facts)


def _row(copy: CopyRow) -> Entered:
    title = " ".join(filter(None, (copy.author, copy.title, str(copy.year or ""))))
    return Entered(title, (copy.inventory_no,), 1, copy.price, key=copy.id)


def _papers(line: SummaryLine) -> Entered:
    return Entered(line.text, (), line.quantity, line.money, line)


class SummaryDialog(FormDialog[SummaryLine]):
    """Papers without inventory numbers: newspapers, most journals, leaflets."""

    def __init__(self, parent: QWidget, context: UiContext) -> None:
        self._context = context
        super().__init__(
            parent,
            context.translate("Stock", "Without inventory numbers"),
            save=context.translate("Stock", "Add the line"),
            wording=self._sentence,
        )

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext) -> SummaryLine | None:
        """The line, or None when she went back."""
        return cls(parent, context).run()

    def build(self, form: Form) -> None:
        """What the summary book asks of them."""
        translate = self._context.translate
        form.add(TextField("text", translate("Stock", "What it is"), kyrgyz=True))
        form.add(choice(self._context, "kind", translate("Stock", "Kind")))
        form.add(choice(self._context, "content", translate("Stock", "Content")))
        form.add(choice(self._context, "language", translate("Stock", "Language")))
        form.add_row(
            IntegerField("quantity", translate("Stock", "How many")),
            MoneyField("money", translate("Stock", "Sum of all")),
        )

    def read(self) -> SummaryLine:
        """The line as typed."""
        typed = self.form.values()
        typed["quantity"] = typed["quantity"] or 0
        typed["money"] = typed["money"] or 0
        return SummaryLine(**typed)

    def problems(self, draft: SummaryLine) -> tuple[Problem, ...]:
        """What the domain says, at the dialog's own fields."""
        found = batches.line_problems((draft,))
        return tuple(Problem(p.field.rpartition(".")[2], p.code, facts=p.facts) for p in found)

    def _sentence(self, problem: Problem) -> str:
        return wording.sentence(self._context.translate, problem.code, problem.facts)
