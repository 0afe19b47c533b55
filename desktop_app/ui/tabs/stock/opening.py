"""«Исходный остаток»: the totals of the paper summary book, typed by kind, content, language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents import names, wording
from desktop_app.domain.batches import OpeningBalance, opening_lines
from desktop_app.domain.errors import UserError
from desktop_app.domain.numbers import money, number
from desktop_app.services import stock
from desktop_app.ui import look, typed
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import confirm
from desktop_app.ui.forms import DateField
from desktop_app.ui.pieces import button, named, words

_SPLITS = ("kind", "content", "language")


class Split(QFrame):
    """One breakdown of the same total: a number for each class, the running sum below."""

    changed = Signal()

    def __init__(
        self, title: str, classes: Mapping[str, str], total: str, money_title: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self.counts: dict[str, QLineEdit] = {}
        self.sums: dict[str, QLineEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        self._grid.setVerticalSpacing(look.px(4))
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(words(title, "heading", wrap=True), 0, 0)
        if money_title:
            self._grid.addWidget(words(money_title, "soft"), 0, 2)
        for place, (code, name) in enumerate(classes.items(), 1):
            self._grid.addWidget(words(name, wrap=True), place, 0)
            self.counts[code] = self._box(name, place, 1, 6)
            if money_title:
                self.sums[code] = self._box(f"{name}, {money_title}", place, 2, 9)
        last = len(classes) + 1
        self._grid.addWidget(words(total, "soft"), last, 0)
        self._total = words("0", "heading")
        self._grid.addWidget(self._total, last, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.setRowStretch(last + 1, 1)

    def _box(self, name: str, row: int, column: int, width: int) -> QLineEdit:
        box = QLineEdit()
        box.setAccessibleName(name)
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setFixedWidth(box.fontMetrics().averageCharWidth() * width + look.px(26))
        box.setMaxLength(15)
        box.textChanged.connect(self._changed)
        box.returnPressed.connect(self._next)
        self._grid.addWidget(box, row, column)
        return box

    def _next(self) -> None:
        """Enter goes to the next box, like Tab."""
        self.focusNextChild()

    def _changed(self) -> None:
        for box in (*self.counts.values(), *self.sums.values()):
            look.set_state(box, "")
        self._total.setText(number(self.total))
        self.changed.emit()

    @property
    def total(self) -> int:
        """Sum of the counts that can be read."""
        return sum(self.values().values())

    def values(self) -> dict[str, int]:
        """Counts by class, empty ones left out."""
        read = {code: typed.read_number(box.text()) or 0 for code, box in self.counts.items()}
        return {code: n for code, n in read.items() if n}

    def money(self) -> dict[str, int]:
        """Tyiyn by class."""
        return {code: typed.read_money(box.text()) or 0 for code, box in self.sums.items()}

    def mark_unread(self) -> QLineEdit | None:
        """Frame what cannot be read in red; the first such box."""
        bad = [b for b in self.counts.values() if _cannot(b, typed.read_number)]
        bad += [b for b in self.sums.values() if _cannot(b, typed.read_money)]
        counted = self.values()  # a sum without copies belongs to no line
        bad += [
            self.counts[code] for code, sum in self.money().items() if sum and code not in counted
        ]
        for box in bad:
            look.set_state(box, "bad")
        return bad[0] if bad else None


class OpeningPage(QWidget):
    """Three breakdowns beside each other that must give one total."""

    left = Signal()
    done = Signal(object)  # Done

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        translate = context.translate
        self.on = DateField(
            "on", translate("Stock", "Stood at the beginning of the day"), today=self._today
        )
        self.on.set_value(date(self._today().year, 1, 1))
        titles = {
            "kind": translate("Stock", "By kind"),
            "content": translate("Stock", "By content"),
            "language": translate("Stock", "By language"),
        }
        self.splits = {
            group: Split(
                titles[group],
                names.titles(translate, group),
                translate("Stock", "Total"),
                translate("Stock", "Sum, som") if group == "kind" else "",
            )
            for group in _SPLITS
        }
        self.tie = words("", "heading", wrap=True)
        self.problem = words("", "problem", wrap=True)
        self.post_button = button(
            translate("Stock", "Enter the opening balance"), self._post, name="primary"
        )
        self._lay_out()
        for split in self.splits.values():
            split.changed.connect(self._tell)
        self._warn()
        self._tell()

    def _lay_out(self) -> None:
        translate = self._context.translate
        body = named(QWidget(), "body")
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, look.px(8), 0)
        columns.setSpacing(look.px(10))
        for group, part in (("kind", 5), ("content", 4), ("language", 3)):
            columns.addWidget(self.splits[group], part)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        foot = QHBoxLayout()
        foot.addWidget(self.post_button)
        foot.addWidget(button(translate("Stock", "Back"), self.left.emit))
        foot.addWidget(self.tie, 1)
        explained = translate("Stock", "Copy the totals from the summary book of the stock.")
        head = QHBoxLayout()
        head.addWidget(self.on)
        head.addWidget(words(explained, "soft", wrap=True), 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(words(translate("Stock", "Opening balance"), "title"))
        page.addLayout(head)
        page.addWidget(area, 1)
        page.addWidget(self.problem)
        page.addLayout(foot)

    def start(self) -> None:
        """Where typing begins."""
        next(iter(self.splits["kind"].counts.values())).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def dirty(self) -> bool:
        """Whether something would be lost."""
        return any(split.total for split in self.splits.values())

    def _today(self) -> date:
        return self._context.library.today

    def _warn(self) -> None:
        sentences = [
            wording.sentence(self._context.translate, p.code, p.facts)
            for p in stock.opening_warnings(self._context.library)
        ]
        self._refuse("\n".join(sentences), warning=True)

    def _refuse(self, sentence: str, *, warning: bool = False) -> None:
        self.problem.setText(sentence)
        self.problem.setObjectName("warning" if warning else "problem")
        look.repaint(self.problem)
        self.problem.setVisible(bool(sentence))

    def _tell(self) -> None:
        """Whether the three totals are one."""
        translate = self._context.translate
        totals = {group: split.total for group, split in self.splits.items()}
        kinds = totals["kind"]
        if len(set(totals.values())) == 1:
            text = translate("Stock", "It ties: {n}") if kinds else ""
            self.tie.setText(text.format(n=number(kinds)))
            return
        apart = [self._apart(group, n - kinds) for group, n in totals.items() if n != kinds]
        self.tie.setText(" · ".join(apart))

    def _apart(self, group: str, difference: int) -> str:
        translate = self._context.translate
        if group == "content":
            text = translate("Stock", "by content {difference}")
        else:
            text = translate("Stock", "by language {difference}")
        sign = "+" if difference > 0 else ""
        return text.format(difference=sign + number(difference))

    def _post(self) -> None:
        unread = next(filter(None, (s.mark_unread() for s in self.splits.values())), None)
        if unread is not None:
            unread.setFocus()
            return
        parts = [self.splits[group].values() for group in _SPLITS]
        if len({sum(part.values()) for part in parts}) != 1:
            self._refuse(wording.sentence(self._context.translate, "opening_not_tied", {}))
            return
        kinds, contents, languages = parts
        sums = self.splits["kind"].money()
        lines = opening_lines(kinds, contents, languages, sums)
        if not lines or not self._is_sure(sum(kinds.values()), sum(sums.values())):
            return
        try:
            balance = OpeningBalance(self.on.value() or self._today(), lines)
            done = stock.opening_balance(self._context.library, balance)
        except UserError as refused:
            self._refuse(wording.sentence(self._context.translate, refused.code, refused.facts))
        else:
            self.done.emit(done)

    def _is_sure(self, n: int, tyiyn: int) -> bool:
        translate = self._context.translate
        text = translate("Stock", "%n copy(ies) will become the opening balance, {sum}", "", n)
        return confirm(
            self,
            text.format(sum=money(tyiyn)),
            translate("Stock", "Enter the opening balance"),
            translate("Stock", "Go on checking"),
        )


def _cannot(box: QLineEdit, read: object) -> bool:
    text = box.text().strip()
    return bool(text) and callable(read) and read(text) is None
