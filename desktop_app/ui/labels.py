"""Labels for books: what to print, for which numbers, on which sheet, from which label on.

    print_labels(context, copy_ids)      # a batch, the books found; () to type numbers

All settings are kept, those of the sheet for each kind of label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.errors import Problem, UserError
from desktop_app.domain.labels import (
    OWN,
    PLAIN,
    SHEETS,
    LabelKind,
    LabelOrder,
    Sheet,
    offset_problems,
    pages,
    places,
    sheet_problems,
)
from desktop_app.services import labels
from desktop_app.services.labels import Numbers
from desktop_app.ui import look, printing
from desktop_app.ui.acts import refusal, sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import (
    ChoiceField,
    Field,
    Form,
    IntegerField,
    Option,
    TextField,
    TickField,
)
from desktop_app.ui.label_sheet import SheetPicture
from desktop_app.ui.pieces import button, words
from desktop_app.ui.typed import read_millimetres, write_millimetres

_OWN_FIELDS = ("across", "down", "width", "height", "left", "top")
_GAPS = 12  # numbers told; the rest is «…»
_OWN_FIRST = [3, 8, 700, 370, 0, 5]


def print_labels(
    context: UiContext, copy_ids: Sequence[int] = (), parent: QWidget | None = None
) -> None:
    """Ask what to print for these copies, show it, print it."""
    LabelsDialog(context, copy_ids, parent or context.strip.window()).exec()


class MillimetreField(TextField):
    """Millimetres typed, tenths kept."""

    def __init__(self, key: str, title: str) -> None:
        super().__init__(key, title, width=6, beside=QCoreApplication.translate("Labels", "mm"))

    def value(self) -> int | None:
        """Tenths of a millimetre; nothing typed is zero, None cannot be read."""
        return read_millimetres(self.text())

    def set_value(self, value: object) -> None:
        """Show tenths as millimetres."""
        super().set_value(write_millimetres(value) if isinstance(value, int) else "")

    def unread(self) -> str:
        """The sentence for something that is no length."""
        return "" if self.value() is not None else self.tr("Enter millimetres, for example 48,5")


class LabelsDialog(QDialog):
    """The choices at the left, the sheet at the right."""

    def __init__(
        self, context: UiContext, copy_ids: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._given = tuple(copy_ids)
        self._kept = context.preferences
        self.first = 0
        self.setWindowTitle(self.tr("Labels for books"))
        self.form = self._make_form()
        self.picture = SheetPicture()
        self._told = words("", "soft", wrap=True)
        self._lay_out()
        self._recall()
        self.form.fields["kind"].changed.connect(self._recall_sheet)
        self.form.changed.connect(self._show)
        self.picture.moved.connect(self._begin_at)
        self.form.saved.connect(self.print)
        self.form.left.connect(self.reject)
        self._show()

    # What the librarian does

    def print(self) -> None:
        """«Показать и напечатать»: the exact pages, then the printer."""
        order, chosen = self.order(), self._chosen(is_told=True)
        if order is None or chosen is None:
            return
        self._keep(order)
        rows = labels.rows(self._context.library, chosen.ids)
        printing.show(self._context, self, "labels", order, rows)
        last = list(places(order, len(rows)))[-1:]
        self._kept.put("labels/ended", (order.first + len(rows)) % order.sheet.count if last else 0)
        self._show()

    def print_test(self) -> None:
        """«Пробный лист»: frames and rulers on plain paper."""
        order = self.order()
        if order is not None:
            self._keep(order)
            printing.show(self._context, self, "labels.test", replace(order, first=0))

    def order(self) -> LabelOrder | None:
        """What is chosen; None with the faults told at their fields."""
        values = self.form.values()
        sheet = self._sheet()
        shift = (values["shift_x"] or 0, values["shift_y"] or 0)
        problems = [*offset_problems(*shift), *self._sheet_problems(sheet)]
        self.form.set_problems(problems, partial(sentence, self._context))
        if problems:
            return None
        kind = LabelKind(values["kind"])
        return LabelOrder(kind, sheet, self.first, *shift, values["has_frames"])

    # Construction

    def _make_form(self) -> Form:
        form = Form(save=self.tr("Show and print"), back=self.tr("Close"))
        kinds = names.titles(self._context.translate, "label_kind")
        form.add(ChoiceField("kind", self.tr("What"), [Option(k, kinds[k]) for k in LabelKind]))
        form.add(
            TextField(
                "numbers",
                self.tr("Inventory numbers"),
                self.tr("For example: 10455–10470, 10480, Д-7"),
                kyrgyz=True,
            )
        )
        sheets = [Option(sheet.key, _size(sheet)) for sheet in SHEETS]
        form.add(ChoiceField("sheet", self.tr("Sheet"), [*sheets, Option(OWN, self.tr("My own"))]))
        form.add_row(
            IntegerField("across", self.tr("In a row")), IntegerField("down", self.tr("Rows"))
        )
        form.add_row(
            MillimetreField("width", self.tr("Label, width")),
            MillimetreField("height", self.tr("height")),
        )
        form.add_row(
            MillimetreField("left", self.tr("Edge at the left")),
            MillimetreField("top", self.tr("edge at the top")),
        )
        form.add_row(
            MillimetreField("shift_x", self.tr("Printer: move to the right")),
            MillimetreField("shift_y", self.tr("move down")),
        )
        form.add(TickField("has_frames", self.tr("Lines to cut along (plain paper)")))
        form.foot.insertWidget(1, button(self.tr("Test sheet"), self.print_test, icon="printer"))
        return form

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.addWidget(
            words(self.tr("First free label: a click or the arrow keys"), "hint", wrap=True)
        )
        right.addWidget(self.picture, 1)
        right.addWidget(self._told)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(12))
        row.setSpacing(look.px(16))
        row.addWidget(self.form, 5)
        row.addLayout(right, 3)
        self.resize(look.fitting(900, 520))

    # What is kept

    def _recall(self) -> None:
        kept = self._kept
        self.form.fields["numbers"].setVisible(not self._given)
        shift = kept.numbers("labels/shift")
        shift = shift if len(shift) == 2 else [0, 0]
        own = kept.numbers("labels/own")
        own = own if len(own) == len(_OWN_FIELDS) else _OWN_FIRST
        self.form.set_values(
            {
                "kind": kept.text("labels/kind", LabelKind.SPINE),
                "numbers": "",
                "shift_x": shift[0],
                "shift_y": shift[1],
                "has_frames": kept.number("labels/frames") == 1,
                **dict(zip(_OWN_FIELDS, own, strict=True)),
            }
        )
        self._recall_sheet()

    def _recall_sheet(self) -> None:
        """Each kind has its own sheets; what is cut out of plain paper has one size."""
        kind = self._kind()
        self.form.fields["sheet"].set_value(self._kept.text(f"labels/{kind}/sheet", "3x8"))

    def _keep(self, order: LabelOrder) -> None:
        kept = self._kept
        kept.put("labels/kind", order.kind.value)
        kept.put("labels/shift", [order.shift_x, order.shift_y])
        kept.put("labels/frames", int(order.has_frames))
        if order.kind not in PLAIN:
            kept.put(f"labels/{order.kind}/sheet", self.form.values()["sheet"])
        if self._is_own():
            sheet = order.sheet
            values = (sheet.across, sheet.down, sheet.width, sheet.height, sheet.left, sheet.top)
            kept.put("labels/own", list(values))

    # Inside

    def _kind(self) -> LabelKind:
        value = self.form.fields["kind"].value()
        return LabelKind(value) if value else LabelKind.SPINE

    def _is_own(self) -> bool:
        return self._kind() not in PLAIN and self.form.fields["sheet"].value() == OWN

    def _sheet(self) -> Sheet:
        if self._kind() in PLAIN:
            return PLAIN[self._kind()]
        if self._is_own():
            return Sheet(OWN, *(int(self.form.fields[key].value() or 0) for key in _OWN_FIELDS))
        key = self.form.fields["sheet"].value()
        return next((sheet for sheet in SHEETS if sheet.key == key), SHEETS[0])

    def _sheet_problems(self, sheet: Sheet) -> tuple[Problem, ...]:
        return sheet_problems(sheet, self._kind()) if self._is_own() else ()

    def _begin_at(self, first: int) -> None:
        self.first = first
        self._show()

    def _show(self) -> None:
        """The fields that matter, the sheet, and what will come out."""
        is_plain, is_own = self._kind() in PLAIN, self._is_own()
        field: Field
        for key, field in self.form.fields.items():
            if key in _OWN_FIELDS:
                field.setVisible(is_own)
                if (line := field.parentWidget()) is not None:
                    line.setVisible(is_own)  # or it stays, empty
        self.form.fields["sheet"].setVisible(not is_plain)
        self.form.fields["has_frames"].setVisible(not is_plain)
        sheet = self._sheet()
        if sheet_problems(sheet):
            return
        self.first = min(self.first, sheet.count - 1)
        order = LabelOrder(self._kind(), sheet, self.first)
        chosen = self._chosen() or Numbers(())
        self.picture.show_order(order, len(chosen.ids))
        self._told.setText(self._summary(order, chosen))

    def _summary(self, order: LabelOrder, chosen: Numbers) -> str:
        translate = QCoreApplication.translate
        count = len(chosen.ids)
        n = pages(order, count)
        told = translate("LabelsDialog", "%n label(s)", "", count)
        if count:
            told += ", " + translate("LabelsDialog", "%n sheet(s)", "", n)
        if chosen.gaps:
            gaps = ", ".join(chosen.gaps[:_GAPS]) + ("…" if len(chosen.gaps) > _GAPS else "")
            told += ". " + self.tr("Not in the stock: {numbers}").format(numbers=gaps)
        ended = self._kept.number("labels/ended")
        if ended:
            told += ". " + self.tr("Last time the sheet ended at label {n}").format(n=ended)
        return told

    def _chosen(self, *, is_told: bool = False) -> Numbers | None:
        """The copies; what is typed wrongly is told when printing, not while typing."""
        if self._given:
            return Numbers(self._given)
        try:
            return labels.of_numbers(self._context.library, self.form.fields["numbers"].value())
        except UserError as refused:
            if is_told:
                self.form.fields["numbers"].show_problem(refusal(self._context, refused))
                self.form.fields["numbers"].setFocus()
            return None


def _size(sheet: Sheet) -> str:
    """3 × 8: 70 × 37."""
    size = f"{write_millimetres(sheet.width)} × {write_millimetres(sheet.height)}"
    return f"{sheet.across} × {sheet.down}: {size}"
