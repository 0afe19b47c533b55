"""The reports: a period, its form on the screen, and the entries behind every number."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain import periods
from desktop_app.domain.dates import period_title
from desktop_app.domain.errors import Problem
from desktop_app.domain.periods import Period
from desktop_app.exchange import sticks
from desktop_app.services import reports
from desktop_app.services.reports import DIARY, QUARTERLY, SELF_GOVERNMENT, Report, Revision
from desktop_app.ui.acts import attempt, sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import Press, timer
from desktop_app.ui.questions import confirm
from desktop_app.ui.tabs.reports import checks
from desktop_app.ui.tabs.reports.contents import CHECKS, HINTS, REVISIONS, TEXTS
from desktop_app.ui.tabs.reports.desk import FormDesk
from desktop_app.ui.tabs.reports.makeup import of_cell
from desktop_app.ui.tabs.reports.papers import Papers
from desktop_app.ui.tabs.reports.revisions import ReopenDialog
from desktop_app.ui.tabs.reports.stick_dialog import Find, StickDialog
from desktop_app.ui.tasks import Progress

Loaded = tuple[Report, Sequence[Revision], Sequence[Problem]]


class ReportsTab(FormDesk):
    """Evaluates the chosen period of a form in the worker and shows it page by page."""

    def __init__(self, context: UiContext, find_sticks: Find = sticks.found) -> None:
        super().__init__(context)
        self._find_sticks = find_sticks
        self._stale = True
        self._is_blank = False
        self.report: Report | None = None
        today = context.library.today
        self._left_at = {
            DIARY: periods.of_months(today.year, today.month, 1),
            SELF_GOVERNMENT: periods.last_finished_quarter(today),
        }
        self.papers = Papers(context, self)
        self._following = timer(self, 120, self._follow)
        self._connect()

    # What the window uses

    def activate(self) -> None:
        """The keyboard goes to the figures."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def acts(self) -> Mapping[str, Callable[[], None]]:
        """F9."""
        return {
            "report": self.open_last_quarter,
            "stick": self.to_stick,
            "self_government": self.open_self_government,
            "diary": self.open_diary,
            "month": self.close_month,
            "blank": self.show_blank,
        }

    def dirty(self) -> bool:
        """Nothing is lost on leaving: texts are saved when asked."""
        self.texts.save()
        return False

    def open_last_quarter(self) -> None:
        """The report that is handed in now, its first table."""
        self.show_form(QUARTERLY)
        self.close_evidence()
        self._close_paper()
        self.contents.choose("1")
        self.periods.set_period(periods.last_finished_quarter(self._context.library.today))
        self.activate()

    def open_diary(self) -> None:
        """The diary's month."""
        self.show_form(DIARY)
        self.activate()

    def open_self_government(self) -> None:
        """The form of the service to the self-government."""
        self.show_form(SELF_GOVERNMENT)
        self.activate()

    def show_form(self, key: str) -> None:
        """A form, at the period it was left at."""
        if key == self.key:
            return
        self.texts.save()
        self.close_evidence()
        self._close_paper()
        self._left_at[self.key] = self.periods.period
        self.report = None
        self.show_parts(key)
        self.periods.set_period(self._left_at[key])

    # Construction

    def _connect(self) -> None:
        for pressed, act in (
            (self._preview, self.show_paper),
            (self._to_stick, self.to_stick),
            (self._close_month, self.close_month),
            (self._records, self._open_records),
            (self._blank, self.show_blank),
            (self._mass_work, self.show_mass_work),
        ):
            pressed.clicked.connect(Press(act))
        self.switch.chosen.connect(self.show_form)
        self.view.turned.connect(self.periods.step)
        self.contents.page_chosen.connect(self._show_page)
        self.periods.chosen.connect(self._choose_period)
        self.view.asked.connect(self.show_evidence)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.figures.planned.connect(self._plan)
        self.view.figures.refused.connect(self._refused)
        self.evidence.closed.connect(self.close_evidence)
        self.texts.written.connect(self._write_text)
        self.checks.shown.connect(self.go_to)
        self.checks.explained.connect(self._explain)
        self.revisions.reopening.connect(self.reopen)
        self.paper.left.connect(self._close_paper)
        self.paper.language_chosen.connect(self._choose_language)
        self.papers.made.connect(self._show_paper)
        self.papers.list_made.connect(self._show_list)
        self.evidence.printing.connect(self.papers.make_list)
        self._context.bus.changed.connect(self._changed)

    # The report

    def showEvent(self, event: QShowEvent) -> None:
        """First painted, evaluated right after; a stale one likewise."""
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self._load_stale)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees follows nothing."""
        super().hideEvent(event)
        self._following.stop()

    def _load_stale(self) -> None:
        if self._stale:
            self._load()

    def _changed(self, tables: frozenset[str]) -> None:
        """Something was entered somewhere."""
        if self.isVisible():
            self._load()
        else:
            self._stale = True

    def _choose_period(self, _over: Period) -> None:
        self.texts.save()
        self._load()

    def _load(self) -> None:
        self._stale = False
        library, key, over = self._context.library, self.key, self.periods.period

        def work(progress: Progress) -> Loaded:
            progress.report(0)
            with library.reading() as reader:
                report = reports.report(reader, key, over)
                revisions = reports.revisions(reader, key, over)
                return report, revisions, reports.hints(reader, report)

        self._context.tasks.run(work, self._loaded, self, self.tr("Adding up the report"))

    def _loaded(self, loaded: Loaded) -> None:
        report, revisions, hints = loaded
        if (report.form.key, report.period) != (self.key, self.periods.period):
            return  # another form or period was chosen meanwhile
        self.report = report
        self.periods.show_report(report)
        self.texts.show_report(report)
        self.checks.show_report(report)
        self.hints.show_hints(hints)
        self.revisions.show_report(report, revisions)
        is_month = report.form.is_diary and report.period.months == 1
        self._close_month.setVisible(is_month and not report.is_closed)
        self.contents.mark_checks(checks.short_summary(report), ties=not report.broken)
        self._show_page(self.contents.key)
        self._follow()

    def _show_page(self, key: str) -> None:
        if self.report is None:
            return
        pages = {TEXTS: self.texts, CHECKS: self.checks, HINTS: self.hints}
        page = {**pages, REVISIONS: self.revisions}.get(key)
        self._pages.setCurrentWidget(page or self._form)
        if page is None:
            self._form.show_table(self.report, key)
        if page is not None or self.report.form.table(key).source:
            self.close_evidence()

    # The entries behind a number

    def go_to(self, table: str, row: str, column: str) -> None:
        """Show a place of the form and what it is made of."""
        self.contents.choose(table)
        index = self.view.choose(row, column)
        if self.view.figures.has_evidence(index):
            self.show_evidence(index)

    def show_evidence(self, index: QModelIndex) -> None:
        """Open the entries behind a figure beside the form."""
        cell = self.view.figures.cell(index)
        if cell is None or self.report is None:
            return
        row, column = self.view.figures.row(index.row()), self.view.figures.column(index.column())
        lang, translate = self._context.language, self._context.translate
        opening = self.evidence.isHidden()
        self._left.hide()
        self.evidence.show()
        self.evidence.show_figure(of_cell(self.report, row, column, cell, lang, translate))
        if opening:
            QTimer.singleShot(0, self, self._reveal)

    def close_evidence(self) -> None:
        """Back to the whole form."""
        if not self.evidence.isHidden():
            self.evidence.hide()
            self._left.show()
            self.view.setFocus()

    def _reveal(self) -> None:
        """The figure asked for stays in view beside the entries."""
        self.view.scrollTo(self.view.currentIndex())

    def _moved(self) -> None:
        if not self.evidence.isHidden():
            self._following.start()

    def _follow(self) -> None:
        """Open entries follow the cursor and the ledger."""
        index = self.view.currentIndex()
        if not self.evidence.isHidden() and self.view.figures.has_evidence(index):
            self.show_evidence(index)

    # What is written

    def _plan(self, key: str, over: str, value: int) -> None:
        act = partial(reports.set_plan, self._context.library, {(key, over): value})
        attempt(self._context, act)

    def _refused(self, problem: Problem) -> None:
        self._context.strip.warn(sentence(self._context, problem))

    def _write_text(self, field: str, body: str) -> None:
        if self.report is not None:
            over = self.report.period
            done = reports.write_text(self._context.library, self.key, over, field, body)
            self._context.bus.mark(done.changes)

    def _explain(self, check: str, body: str) -> None:
        if self.report is not None:
            library, over = self._context.library, self.report.period
            attempt(self._context, partial(reports.explain, library, self.key, over, check, body))

    def reopen(self) -> None:
        """Ask for the reason, then open the period and every later one."""
        library, over = self._context.library, self.periods.period
        title = period_title(over, self._context.language)
        reason = ReopenDialog.ask(self, self._context, title)
        if reason:
            attempt(self._context, partial(reports.reopen, library, self.key, over, reason))

    def close_month(self) -> None:
        """Say what it means, then close the diary's month."""
        self.show_form(DIARY)
        over = self.periods.period
        text = self.tr(
            "{month}: close the month? Its days and all earlier ones take no more entries."
            " It can be opened for correction with a reason, which is printed."
        ).format(month=period_title(over, self._context.language))
        if self.report is not None and self.report.broken:
            text += " " + checks.summary(self.report) + "."
        is_over = over.end <= self._context.library.today  # else the refusal says it all
        if not is_over or confirm(self, text, self.tr("Close the month"), self.tr("Cancel")):
            attempt(self._context, partial(reports.close, self._context.library, self.key, over))

    def _open_records(self) -> None:
        from desktop_app.ui.tabs.inquiries.records import open_records

        open_records(self._context, self)

    # Paper and stick

    def show_paper(self) -> None:
        """Make the PDF and show it."""
        self.texts.save()
        self._is_blank = False
        self.papers.make_pdf(self.key, self.periods.period)

    def show_blank(self) -> None:
        """The diary's pages of the month without figures."""
        self.show_form(DIARY)
        self._is_blank = True
        self.papers.make_pdf(self.key, self.periods.period, blank=True)

    def show_mass_work(self) -> None:
        """Part 3 of the diary for the period shown: events have no figures of a form."""
        from desktop_app.ui.tabs.events.papers import print_mass_work

        print_mass_work(self._context, self.periods.period)

    def _choose_language(self, language: str) -> None:
        self.papers.language = language
        if self._is_blank:
            self.show_blank()
        else:
            self.show_paper()

    def _show_paper(self, path: Path, name: str) -> None:
        title = period_title(self.periods.period, self._context.language)
        self.paper.show_paper(path, title, name, self.papers.language)
        self._stack.setCurrentWidget(self.paper)
        self.paper.setFocus()

    def _show_list(self, path: Path, name: str) -> None:
        self.paper.show_paper(path, self.tr("Entries behind the number"), name, "")
        self._stack.setCurrentWidget(self.paper)
        self.paper.setFocus()

    def _close_paper(self) -> None:
        self._stack.setCurrentIndex(0)

    def to_stick(self) -> None:
        """«На флешку»: choose the stick, close the period, write the package."""
        self.show_form(QUARTERLY)
        self.texts.save()
        over = self.periods.period
        title = period_title(over, self._context.language)
        folder = StickDialog.ask(
            self,
            self.tr("{period}: to the USB stick").format(period=title),
            self._closing_note(over),
            self._find_sticks,
            self.papers.last_folder,
        )
        if folder is not None:
            self.papers.hand_in(over, folder)

    def _closing_note(self, over: Period) -> str:
        """What handing in means for this period now."""
        if over.end > self._context.library.today:
            return self.tr(
                "The period is not over: a preliminary report is written, nothing is closed."
            )
        if self.report is not None and self.report.is_closed:
            return self.tr("The period is closed; revision {number} is written again.").format(
                number=self.report.revision
            )
        return self.tr(
            "The period will be closed: its days take no more entries. It can be opened"
            " for correction with a reason."
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the entries."""
        if event.key() == Qt.Key.Key_Escape and not self.evidence.isHidden():
            self.close_evidence()
            return
        super().keyPressEvent(event)


def build(context: UiContext) -> QWidget:
    """The tab for the window."""
    return ReportsTab(context)
