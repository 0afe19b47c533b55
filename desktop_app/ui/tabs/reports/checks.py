"""Do the numbers tie? What does not is told in sentences, with a place to go and a reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.documents.wording import check_sentence
from desktop_app.services.reports import Report
from desktop_app.statistics.relations import Check
from desktop_app.ui import kyrgyz_keys, look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, named, words
from desktop_app.ui.tabs.reports.pages import Page


class ChecksPage(Page):
    """Broken relations first, each with its reason; below, those that hold."""

    shown = Signal(str, str, str)  # table, row, column
    explained = Signal(str, str)  # name of the check, reason

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.reasons: dict[str, QLineEdit] = {}

    def show_report(self, report: Report) -> None:
        """Try every relation anew on the screen."""
        column = self.begin(self.tr("Check"))
        self.reasons = {}
        failed = [check for check in report.checks if not check.ok]
        column.addWidget(words(summary(report), "" if failed else "heading", wrap=True))
        for check in failed:
            column.addWidget(self._card(report, check))
        column.addSpacing(look.px(6))
        held = {c.relation.key: c.relation for c in report.checks if c.ok}
        for check in failed:
            held.pop(check.relation.key, None)
        for relation in held.values():
            column.addLayout(_held(relation.title[self._context.language]))
        column.addStretch(1)

    def _card(self, report: Report, check: Check) -> QWidget:
        card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(14), look.px(10), look.px(14), look.px(10))
        column.setSpacing(look.px(6))
        text = check_sentence(self._context.translate, self._context.language, check, report.form)
        reason = report.explanations.get(check.name, "")
        column.addWidget(words(text, "" if reason else "problem", wrap=True, copy=True))
        if check.relation.weak and not reason:
            column.addWidget(words(self.tr("This may be so; look at it once more."), "soft"))
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Show the place"), partial(self._go, check)))
        row.addWidget(self._reason_field(check, reason, report), 1)
        column.addLayout(row)
        return card

    def _reason_field(self, check: Check, reason: str, report: Report) -> QWidget:
        field = QLineEdit(reason)
        field.setPlaceholderText(self.tr("Why it is so: the reason is printed"))
        field.setAccessibleName(self.tr("Reason"))
        field.setReadOnly(report.is_closed)
        field.setMaxLength(500)
        kyrgyz_keys.teach(field)
        field.editingFinished.connect(partial(self._left, check.name, field, reason))
        self.reasons[check.name] = field
        return field

    def _left(self, name: str, field: QLineEdit, before: str) -> None:
        body = field.text().strip()
        if body != before and self.reasons.get(name) is field:
            self.reasons.pop(name)  # said once: leaving the field follows Enter
            self.explained.emit(name, body)

    def _go(self, check: Check) -> None:
        for term in check.relation.left:
            if "#" not in term:
                table, row, column = term.lstrip("+-").replace("@", check.at).split(".")
                self.shown.emit(table, row, column)
                return


def summary(report: Report) -> str:
    """«Всё сходится (171)» or how many relations ask for a look."""
    asking = len(report.broken)
    if asking:
        return QCoreApplication.translate("ChecksPage", "%n thing(s) to check", "", asking)
    count = len(report.checks)
    if all(check.ok for check in report.checks):
        return QCoreApplication.translate("ChecksPage", "All ties: %n relation(s)", "", count)
    return QCoreApplication.translate("ChecksPage", "All ties or is explained")


def short_summary(report: Report) -> str:
    """The same where there is room for few words."""
    if report.broken or not all(check.ok for check in report.checks):
        return summary(report)
    text = QCoreApplication.translate("ChecksPage", "All ties ({count})")
    return text.format(count=len(report.checks))


def _held(title: str) -> QHBoxLayout:
    sign = QLabel()
    sign.setPixmap(look.pixmap("check", look.GREEN, 18))
    row = QHBoxLayout()
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words(title, "soft", wrap=True), 1)
    return row
