"""«Отчёт и справка»: the figures of a period with their entries, and the papers that prove them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents.entry_list import EntryList, entry_list_pdf
from desktop_app.documents.head_note import write_head_note
from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.proof_basis import write_basis
from desktop_app.documents.self_government import ServiceReport, write_service_report
from desktop_app.domain import periods
from desktop_app.domain.dates import period_title
from desktop_app.services import community, proof, reports
from desktop_app.services.proof import Proof, Standing
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Split
from desktop_app.ui.flow import ToolLine
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pieces import button, menu, timer, words
from desktop_app.ui.printing import Make, PrintDialog
from desktop_app.ui.tabs.inquiries.proof_dialogs import TextsDialog
from desktop_app.ui.tabs.inquiries.proof_table import ProofTable
from desktop_app.ui.tabs.reports.evidence import EvidencePanel
from desktop_app.ui.tabs.reports.makeup import Makeup
from desktop_app.ui.tabs.reports.period_bar import PeriodBar
from desktop_app.ui.tasks import Progress

_COUNTED = {"fact", "report_text", "closing"}


class ProofSection(QWidget):
    """The period and its papers above, its figures below, their entries beside them."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._stale = True
        today = context.library.today
        self.bar = PeriodBar(context.language, today)
        self.table = ProofTable(context)
        self.evidence = EvidencePanel(context)
        self.evidence.hide()
        self._following = timer(self, 150, self._follow)
        self._hint = words("", "soft", wrap=True)
        self._hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._tools())
        column.addWidget(self._hint)
        column.addWidget(Split(context, "proof", self.table, self.evidence, (550, 350)), 1)
        self.bar.chosen.connect(self._load)
        self.table.asked.connect(self._show_entries)
        self.table.currentCellChanged.connect(lambda: self._following.start())
        self.evidence.closed.connect(self._close_entries)
        self.evidence.printing.connect(self._print_entries)
        context.bus.changed.connect(self._changed)
        self.bar.set_period(periods.of_months(today.year, (today.month - 1) // 3 * 3 + 1, 3))

    def activate(self) -> None:
        """The keyboard goes to the figures."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """What other tabs may ask for."""
        return {
            "head_note": self.print_note,
            "proof_basis": self.print_basis,
            "service_report": self.print_report,
            "proof_texts": self.write_texts,
        }

    # Acts

    def print_note(self) -> None:
        """«Справка» for the head of the aiyl okmotu, in one language or in both."""
        library, over = self._context.library, self.bar.period
        letter, note = letterhead(library), proof.head_note(library, over)

        def make(lang: str, to: BytesIO) -> None:
            if lang == "both":
                beside = {"ru": translator("ru")}
                write_head_note(letter, note, "ky", translator("ky"), to, beside)
            else:
                write_head_note(letter, note, lang, translator(lang), to)

        self._show(
            "proof.note", make, languages=("ru", "ky", "both"), remembered="note/language",
            at_first="both",
        )  # fmt: skip

    def print_basis(self) -> None:
        """The entries under each figure of the note."""
        library, over = self._context.library, self.bar.period
        letter = letterhead(library)

        def make(lang: str, to: BytesIO) -> None:
            with library.reading() as reader:
                bases = proof.basis(reader, over)
            write_basis(letter, over, bases, lang, translator(lang), to)

        self._show("proof.basis", make)

    def print_report(self) -> None:
        """The report on the service, for the central library and the aiyl okmotu."""
        library, over = self._context.library, self.bar.period
        letter = letterhead(library)

        def make(lang: str, to: BytesIO) -> None:
            with library.reading() as reader:
                service = ServiceReport(
                    reports.report(reader, reports.SELF_GOVERNMENT, over),
                    proof.proof(reader, over),
                    proof.inquiries(reader, over),
                )
            write_service_report(letter, service, lang, translator(lang), to)

        self._show("proof.service", make)

    def print_works(self) -> None:
        """The certificate of public works for the head of the aiyl okmotu."""
        over = self.bar.period
        made_of = community.works(self._context.library, over)
        key = "community.works"
        name = f"{printing.title(self._context, key)} {over.key}"
        printing.show(self._context, self, key, over, made_of, name=name)

    def write_texts(self) -> None:
        """What the papers of this period say in her words."""
        library, over = self._context.library, self.bar.period
        title = self.tr("Texts: {period}").format(period=period_title(over, self._context.language))
        draft = TextsDialog.ask(self, self._context, title, proof.texts(library, over))
        if draft is not None:
            attempt(self._context, partial(proof.write_texts, library, over, draft))

    # Inside

    def _tools(self) -> ToolLine:
        more = button(self.tr("More"))
        more.setMenu(menu(
            ((self.tr("What the numbers are based on"), self.print_basis),
             (self.tr("Report on the service"), self.print_report),
             (self.tr("Certificate of public works"), self.print_works),
             (self.tr("Texts of the papers"), self.write_texts)), more))  # fmt: skip
        note = button(
            self.tr("Note for the aiyl okmotu"), self.print_note, name="primary", icon="printer"
        )
        period = QWidget()  # the bar keeps its width, the room beside it stays empty
        row = QHBoxLayout(period)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar)
        row.addStretch(1)
        line = ToolLine(None, look.px(8))
        for made in (period, note, more):
            line.addWidget(made)
        return line

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: what changed meanwhile is counted now."""
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self._load_stale)

    def _load_stale(self) -> None:
        if self._stale:
            self._load()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & _COUNTED:
            self._stale = True
            if self.isVisible():
                self._load()

    def _load(self, _over: object = None) -> None:
        """Add up the shown period, in the worker."""
        self._close_entries()
        self._stale = True
        if not self.isVisible():
            return
        self._stale = False
        library, over = self._context.library, self.bar.period

        def work(progress: Progress) -> Proof:
            progress.report(0)
            with library.reading() as reader:
                return proof.proof(reader, over)

        self._context.tasks.run(work, self._loaded, self, self.tr("Adding up the figures"))

    def _loaded(self, found: Proof) -> None:
        if found.period != self.bar.period:
            return  # another period was chosen meanwhile
        self.table.show_proof(found)
        match found.standing:
            case Standing.PRELIMINARY:
                self.bar.chip.tell(self.tr("preliminary"), look.GOLD, look.CREAM)
            case Standing.CLOSED:
                self.bar.chip.tell(self.tr("closed"), look.GREEN, "#E4F0E6")
            case Standing.OPEN:
                self.bar.chip.tell(self.tr("open"), look.ACCENT, look.PALE)
        is_empty = not any(found.values.values())
        self._hint.setText(
            self.tr(
                "Nothing was entered yet. What you write into the journals, at the desk and among"
                " the events is counted here by itself."
            )
        )
        self._hint.setVisible(is_empty)

    def _follow(self) -> None:
        """While entries are shown, they are those of the figure under the cursor."""
        if not self.evidence.isHidden():
            self.table.ask()

    def _show_entries(self, makeup: Makeup) -> None:
        self._following.stop()
        self.evidence.show()
        self.evidence.show_figure(makeup)

    def _close_entries(self) -> None:
        if not self.evidence.isHidden():
            self.evidence.hide()
            self.activate()

    def _print_entries(self, entries: EntryList) -> None:
        context = self._context
        library = context.library_name()

        def make(lang: str, to: BytesIO) -> None:
            to.write(entry_list_pdf(entries, library, lang, translator(lang)))

        shown = PrintDialog(
            self, context, entries.title, make, languages=(context.language,),
            remembered="entries/language",
        )  # fmt: skip
        shown.exec()

    def _show(self, key: str, make: Make, **choice: Any) -> None:
        """The paper of the period; `choice` of languages as `PrintDialog` has it."""
        title = printing.title(self._context, key)
        name = f"{title} {self.bar.period.key}"
        PrintDialog(self, self._context, title, make, name=name, **choice).exec()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the entries."""
        if event.key() == Qt.Key.Key_Escape and not self.evidence.isHidden():
            self._close_entries()
            return
        super().keyPressEvent(event)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return ProofSection(context)
