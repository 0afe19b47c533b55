"""«Списать»: the reason first, then inventory numbers, typed or scanned, one by one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.documents import names, wording
from desktop_app.domain import batches
from desktop_app.domain.batches import SummaryLine
from desktop_app.domain.errors import Problem, Severity, UserError
from desktop_app.domain.numbers import money
from desktop_app.domain.stock import WithdrawalDraft, withdrawal_problems
from desktop_app.services import withdrawing
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog, confirm
from desktop_app.ui.forms import (
    DateField,
    Form,
    IntegerField,
    MoneyField,
    MultilineField,
    TextField,
)
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tabs.stock.columns import Entered
from desktop_app.ui.tabs.stock.entering import EnteredList
from desktop_app.ui.tabs.stock.title_fields import choice


class ReasonForm(Form):
    """The head of an act; Enter after the reason goes straight to the numbers."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            save=QCoreApplication.translate("Stock", "On to the numbers"),
            back=QCoreApplication.translate("Stock", "Back"),
        )
        self._context = context
        translate, today = context.translate, self._today
        self.reason = self.add(choice(context, "reason", translate("Stock", "Reason")))
        self.more(translate("Stock", "More"))
        self.add_row(
            DateField("on", translate("Stock", "Day of the act"), today=today),
            DateField("approved_on", translate("Stock", "Approved on"), today=today),
        )
        self.add(MultilineField("note", translate("Stock", "Note"), lines=2))
        self.set_values({"on": today()})

    def _today(self) -> date:
        return self._context.library.today

    def draft(self) -> WithdrawalDraft:
        """The head as typed."""
        typed = self.values()
        return WithdrawalDraft(
            typed["on"] or self._today(), typed["reason"], typed["approved_on"], typed["note"]
        )


class WithdrawalPage(QWidget):
    """One act of withdrawal from its reason to its posting."""

    left = Signal()
    done = Signal(object)  # Done

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        translate = context.translate
        self.head = ReasonForm(context)
        self.list = EnteredList(
            context,
            translate("Stock", "Goes into the act"),
            translate("Stock", "Post the act"),
            translate("Stock", "First the reason, then the inventory numbers"),
            self._told_total,
        )
        self._add_number_field()
        columns = QHBoxLayout()
        columns.setSpacing(look.px(14))
        columns.addWidget(self.head, 4)
        columns.addWidget(self.list, 6)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(words(translate("Stock", "Write off"), "title"))
        page.addLayout(columns, 1)
        self.head.reason.done.connect(self._on_to_numbers)
        self.head.saved.connect(self._on_to_numbers)
        self.head.left.connect(self.left)
        self.list.posted.connect(self._post)

    def _add_number_field(self) -> None:
        translate = self._context.translate
        self.number = QLineEdit()
        self.number.setAccessibleName(translate("Stock", "Inventory number"))
        self.number.setPlaceholderText(translate("Stock", "Inventory number, then Enter"))
        self.number.returnPressed.connect(self._add)
        self.number.textEdited.connect(self._forget_problem)
        self.number_problem = words("", "problem", wrap=True)
        self.number_problem.hide()
        row = QHBoxLayout()
        row.addWidget(self.number, 1)
        row.addWidget(button(translate("Stock", "Without numbers…"), self._add_summary))
        self.list.column.insertLayout(1, row)
        self.list.column.insertWidget(2, self.number_problem)

    def start(self) -> None:
        """Where typing begins: the reason, once it is chosen the numbers."""
        if self.head.reason.value():
            self.number.setFocus()
        else:
            self.head.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def dirty(self) -> bool:
        """Whether something would be lost."""
        return bool(self.list.rows)

    def _on_to_numbers(self) -> None:
        if self.head.reason.value():
            self.head.clear_problems()
            self.number.setFocus()
        else:
            self._ask_for_reason()

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
        if any(row.key == copy.id for row in self.list.rows):
            text = self._context.translate("Stock", "Number {number} already stands in this list.")
            self._refuse(text.format(number=copy.inventory_no))
            return
        title = " ".join(filter(None, (copy.author, copy.title, str(copy.year or ""))))
        self.list.add(Entered(title, (copy.inventory_no,), 1, copy.price, key=copy.id))
        self._forget_problem()
        self.number.clear()

    def _add_summary(self) -> None:
        line = SummaryDialog.ask(self, self._context)
        if line is not None:
            self.list.add(Entered(line.text, (), line.quantity, line.money, line))

    def _told_total(self, n: int, tyiyn: int) -> str:
        """«В акт войдут 14 экземпляров на 812 сом»."""
        translate = self._context.translate
        text = translate("Stock", "%n copy(ies) will go into the act, {sum}", "", n)
        return text.format(sum=money(tyiyn))

    def _post(self) -> None:
        library, draft = self._context.library, self.head.draft()
        if not draft.reason:
            self._ask_for_reason()
            return
        problems = withdrawal_problems(draft, library.today)
        if any(p.severity is Severity.ERROR for p in problems):
            self.head.set_problems(problems, self._told)
            return
        if not self._is_sure(draft.reason):
            return
        rows = self.list.rows
        numbers = [number for row in rows for number in row.numbers]
        lines = [row.line for row in rows if isinstance(row.line, SummaryLine)]
        try:
            done = withdrawing.withdraw(library, draft, numbers, lines)
        except UserError as refused:
            self.list.refuse(self._sentence(refused))
        else:
            self.done.emit(done)

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
