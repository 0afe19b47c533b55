"""The desk of a form: its contents, its period, its pages, the entries beside them, its paper."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.services import reports
from desktop_app.services.reports import QUARTERLY, SELF_GOVERNMENT
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Split
from desktop_app.ui.pieces import button
from desktop_app.ui.tabs.reports.checks import ChecksPage
from desktop_app.ui.tabs.reports.contents import CHECKS, HINTS, REVISIONS, TEXTS, Contents
from desktop_app.ui.tabs.reports.evidence import EvidencePanel
from desktop_app.ui.tabs.reports.form_page import FormPage
from desktop_app.ui.tabs.reports.hints import HintsPage
from desktop_app.ui.tabs.reports.period_bar import DIARY_KINDS, KINDS, PeriodBar
from desktop_app.ui.tabs.reports.preview_page import PreviewPage
from desktop_app.ui.tabs.reports.revisions import RevisionsPage
from desktop_app.ui.tabs.reports.switch import FormSwitch
from desktop_app.ui.tabs.reports.texts import TextsPage


class FormDesk(QWidget):
    """The widgets in their places; what they do is told by `tab.ReportsTab`."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.key = QUARTERLY
        self.switch = FormSwitch()
        self.periods = PeriodBar(context.language, context.library.today)
        self.contents = Contents()
        self._form = FormPage(context)
        self.view = self._form.view
        self.texts = TextsPage(context.language)
        self.checks = ChecksPage(context)
        self.hints = HintsPage(context)
        self.revisions = RevisionsPage(context)
        self.evidence = EvidencePanel(context)
        self.paper = PreviewPage(context)
        self._build_buttons()
        self._lay_out()
        self.show_parts(QUARTERLY)

    def show_parts(self, key: str) -> None:
        """The contents and the buttons that a form has."""
        self.key = key
        form, lang = reports.form(key), self._context.language
        pages = {
            TEXTS: self.tr("Texts of the report") if form.texts else "",
            CHECKS: self.tr("Check"),
            HINTS: self.tr("Hints") if form.is_diary else "",
            # it is never handed in by itself: its days close with the report's
            REVISIONS: self.tr("Revisions") if key != SELF_GOVERNMENT else "",
        }
        self.contents.fill(
            [(table.key, table.title[lang]) for table in form.tables],
            {page: title for page, title in pages.items() if title},
        )
        self.switch.show_chosen(key)
        self.periods.offer(DIARY_KINDS if form.is_diary else KINDS)
        self._to_stick.setVisible(key == QUARTERLY)
        self._records.setVisible(not form.is_diary)
        for shown in (self._close_month, self._blank, self._mass_work):
            shown.setVisible(form.is_diary)

    def _build_buttons(self) -> None:
        self._preview = button(self.tr("Preview"), icon="printer")
        self._preview.setToolTip(self.tr("The report on paper: look, print, save as PDF"))
        self._to_stick = button(self.tr("To the USB stick"), name="primary", icon="usb")
        self._close_month = button(self.tr("Close the month"), name="primary", icon="check")
        self._close_month.setToolTip(
            self.tr("The days take no more entries; it can be opened again with a reason")
        )
        self._records = button(self.tr("Other records"), icon="list-details")
        self._blank = button(self.tr("Blank pages"), icon="printer")
        self._blank.setToolTip(self.tr("The month's pages without figures, to write in by hand"))

        self._mass_work = button(self.tr("Part 3: events"), icon="printer")
        self._mass_work.setToolTip(self.tr("The events and exhibitions of the month on paper"))

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        for page in (self._form, self.texts, self.checks, self.hints, self.revisions):
            self._pages.addWidget(page)
        split = Split(self._context, "reports", self._pages, self.evidence)
        if not self._context.preferences.numbers("splits/reports"):
            split.setSizes([look.px(410), look.px(480)])
        self.evidence.hide()
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.switch)
        left.addWidget(self.contents, 1)
        left.addWidget(self._records)
        left.addWidget(self._mass_work)
        left.addWidget(self._blank)
        body = QHBoxLayout()
        body.setSpacing(look.px(12))
        body.addWidget(self._left)
        body.addWidget(split, 1)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addLayout(self._bar())
        column.addLayout(body, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(form)
        self._stack.addWidget(self.paper)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(look.px(8))
        bar.addWidget(self.periods)
        bar.addStretch(1)
        for shown in (self._preview, self._to_stick, self._close_month):
            bar.addWidget(shown)
        return bar
