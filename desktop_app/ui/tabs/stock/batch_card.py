"""The card of a batch: its document, what came, its papers, its list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import groupby

from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.documents.receipts import BatchPaper, claims
from desktop_app.domain.batches import claim_until
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import money, number
from desktop_app.domain.stock import Owner
from desktop_app.services import commission, summary_book
from desktop_app.services import labels as copy_labels
from desktop_app.services.receipts import BatchRow
from desktop_app.services.summary_book import Contents, CopyRow, Summary
from desktop_app.ui import labels, look, printing
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.details import Action, DetailPanel, Line
from desktop_app.ui.history import steps
from desktop_app.ui.pieces import menu, tool, words
from desktop_app.ui.tabs.stock.columns import document, span

_MOST = 60  # titles listed on the card; the papers have all


def show(
    context: UiContext,
    panel: DetailPanel,
    row: BatchRow,
    change_copy: Callable[[CopyRow], None],
    correct: Callable[[], None],
) -> None:
    """Fill the panel with one batch; `correct` asks for its document anew."""
    translate = context.translate
    _, contents = summary_book.batch(context.library, row.id)
    title = translate("Stock", "Batch no. {number}, {date}")
    panel.show_card(
        title=title.format(number=row.number, date=short(row.on)),
        note=translate("Stock", "Record {number} of {year} in the summary book").format(
            number=row.number, year=row.year
        ),
        rows=_lines(context, row, contents),
        actions=[
            _papers(context, row),
            *_labels(context, contents),
            Action(translate("Stock", "Correct the document"), correct, "pencil"),
        ],
        extra=BatchList(context, contents, change_copy),
        history=steps(context, "receipt", row.id),
    )


def _lines(context: UiContext, row: BatchRow, contents: Contents) -> list[Line]:
    translate = context.translate
    origins = names.titles(translate, "receipt_origin")
    centre = sum(copy.owner is Owner.CENTRE for copy in contents.copies)
    dated = f", {short(row.document_date)}" if row.document_date else ""
    pairs = [
        Line(translate("Stock", "Where from"), origins.get(row.origin, row.origin)),
        Line(translate("Stock", "From whom"), row.giver),
        Line(translate("Stock", "Document"), document(translate, row) + dated),
        Line(translate("Stock", "Titles"), number(row.titles)),
        Line(translate("Stock", "Copies"), number(row.copies)),
        Line(translate("Stock", "Sum"), money(row.money)),
        Line(translate("Stock", "Lent by the central library"), number(centre) if centre else ""),
        Line(translate("Stock", "Note"), row.note),
    ]
    if not row.is_tied:
        pairs.insert(3, Line(translate("Stock", "In the document"), _said(row), alarm=True))
        until = short(claim_until(row.on))
        pairs.insert(4, Line(translate("Stock", "Claim until"), until, alarm=True))
    return [line for line in pairs if line.value]


def _said(row: BatchRow) -> str:
    said = row.control
    parts = (
        number(said.copies) if said.copies is not None else "",
        money(said.money) if said.money is not None else "",
    )
    return " · ".join(filter(None, parts))


def _papers(context: UiContext, row: BatchRow) -> Action:
    """The act, the waybill, labels, and where the document differs, the claim."""
    translate = context.translate
    offered = [
        ("receipt.act", translate("Stock", "Acceptance act with its list")),
        ("receipt.waybill", translate("Stock", "Waybill: the receiver's copy")),
    ]
    if claims(row):
        offered.append(("receipt.discrepancy", translate("Stock", "Act of discrepancy")))
    entries = [Action(title, partial(print_paper, context, row, key)) for key, title in offered]
    entries.append(
        Action(translate("Stock", "Labels for books"), partial(print_labels, context, row))
    )
    return Action(translate("Stock", "Print"), nothing, "printer", menu=tuple(entries))


def print_labels(context: UiContext, row: BatchRow) -> None:
    """Labels for every copy of the batch that is still there."""
    labels.print_labels(context, copy_labels.of_receipt(context.library, row.id))


def _labels(context: UiContext, contents: Contents) -> list[Action]:
    """Labels of the whole batch; what has no number gets none."""
    ids = [copy.id for copy in contents.copies]
    title = context.translate("Stock", "Labels for books")
    return [Action(title, partial(labels.print_labels, context, ids))] if ids else []


def print_paper(context: UiContext, row: BatchRow, key: str) -> None:
    """One paper of a batch."""
    _, contents = summary_book.batch(context.library, row.id)
    name = f"{row.on.isoformat()} {row.number}"
    people = commission.commission(context.library, row.on)
    printing.show(context, None, key, BatchPaper(row, contents, people), name=name)


class BatchList(QWidget):
    """A line a title with its numbers; a copy is corrected by its pencil."""

    def __init__(
        self, context: UiContext, contents: Contents, change: Callable[[CopyRow], None]
    ) -> None:
        super().__init__()
        self.translate = context.translate
        self._change = change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(words(self.translate("Stock", "Its list"), "heading"))
        groups = [list(group) for _, group in groupby(contents.copies, key=_of_title)]
        for group in groups[:_MOST]:
            column.addWidget(self._line(group))
        if len(groups) > _MOST:
            rest = self.translate("Stock", "and {n} more: the act has the whole list")
            column.addWidget(words(rest.format(n=number(len(groups) - _MOST)), "soft", wrap=True))
        for line in contents.summaries:
            column.addWidget(words(self._summary(line), wrap=True))

    def _line(self, group: list[CopyRow]) -> QWidget:
        first = group[0]
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        facts = QVBoxLayout()
        facts.setSpacing(0)
        title = " ".join(filter(None, (first.author, first.title)))
        facts.addWidget(words(title, wrap=True))
        told = f"№ {span([copy.inventory_no for copy in group])} · {money(first.price)}"
        facts.addWidget(words(told, "hint", wrap=True))
        row.addLayout(facts, 1)
        row.addWidget(self._pencil(group))
        return line

    def _pencil(self, group: list[CopyRow]) -> QToolButton:
        """Corrects the one copy, or asks which."""
        if len(group) == 1:
            tip = self.translate("Stock", "Change copy {number}")
            act = partial(self._change, group[0])
            return tool("", act, tip=tip.format(number=group[0].inventory_no), icon="pencil")
        made = tool("", tip=self.translate("Stock", "Change one of the copies"), icon="pencil")
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setMenu(menu([(one.inventory_no, partial(self._change, one)) for one in group], made))
        return made

    def _summary(self, line: Summary) -> str:
        text = self.translate("Stock", "{title}: {n} without numbers, {sum}")
        return text.format(title=line.text, n=number(line.quantity), sum=money(line.money))


def _of_title(copy: CopyRow) -> tuple[int, int]:
    return (copy.title_id, copy.price)
