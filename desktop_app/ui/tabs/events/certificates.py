"""Invitations and certificates of an event: for whom, for what, and the pages beside."""

from __future__ import annotations

from functools import partial
from io import BytesIO

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.documents import announce
from desktop_app.documents.posters.cards import write_cards
from desktop_app.domain.announcements import Announcement
from desktop_app.domain.certificates import CertificateJob, CertificateKind, listed
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.people import personal_numbers
from desktop_app.ui import kyrgyz_keys, look
from desktop_app.ui.acts import answered
from desktop_app.ui.context import UiContext
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pieces import timer, words
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tasks import Progress

_PAUSE = 500  # milliseconds after the last letter before the pages are made anew


def show_cards(parent: QWidget, context: UiContext, event: int) -> None:
    """For the guests and helpers of an event; what cannot be made is a sentence in the strip."""
    told = answered(context, partial(announce.told, context.library, event, translator))
    if told is not None:
        CertificateDialog(parent, context, told).exec()


class NamesPanel(QWidget):
    """Kind, names, what for, who else signs; kind and second signature are remembered."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._kept = context.preferences
        self.kind = QComboBox()
        titles = (
            self.tr("Invitation"),
            self.tr("Letter of thanks"),
            self.tr("Diploma"),
            self.tr("Certificate of honour"),
        )
        for kind, title in zip(CertificateKind, titles, strict=True):
            self.kind.addItem(title, kind.value)
        self.kind.setCurrentIndex(max(0, self.kind.findData(self._kept.text("cards/kind"))))
        self.names = QPlainTextEdit()
        self.reason = QPlainTextEdit()
        self.also_signs = QLineEdit(self._kept.text("cards/also_signs"))
        self._reason_title = words(self.tr("For what"), "label")
        self._signs_title = words(self.tr("Also signs: post and name"), "label")
        self._lay_out()
        self._later = timer(self, _PAUSE, self.changed.emit)
        self.kind.currentIndexChanged.connect(self._take_kind)
        self.names.textChanged.connect(self._later.start)
        self.reason.textChanged.connect(self._later.start)
        self.also_signs.textChanged.connect(self._later.start)
        self._show_kind()

    def job(self, told: Announcement, librarian: str) -> CertificateJob:
        """What is typed; `personal_number`, `too_many_names`."""
        reason = " ".join(self.reason.toPlainText().split())
        also_signs = self.also_signs.text().strip()
        names = listed(self.names.toPlainText())
        problems = personal_numbers({"reason": reason, "also_signs": also_signs})
        if problems:
            raise Invalid(tuple(problems))
        self._kept.put("cards/also_signs", also_signs)
        kind = CertificateKind(self.kind.currentData())
        return CertificateJob(kind, told, names, reason, librarian, also_signs)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(self.kind)
        self.kind.setAccessibleName(self.tr("What to print"))
        for title, edit, share in (
            (words(self.tr("Names, one a line"), "label"), self.names, 3),
            (self._reason_title, self.reason, 2),
        ):
            column.addWidget(title)
            column.addWidget(edit, share)
            title.setBuddy(edit)
            edit.setAccessibleName(title.text())
            edit.setTabChangesFocus(True)
            kyrgyz_keys.teach(edit)
        self.names.setPlaceholderText(self.tr("Empty: a line to write the name by hand"))
        self.reason.setPlaceholderText(self.tr("Empty: for taking part in the event"))
        column.addWidget(self._signs_title)
        column.addWidget(self.also_signs)
        self.also_signs.setAccessibleName(self._signs_title.text())
        kyrgyz_keys.teach(self.also_signs)
        self.setFixedWidth(look.px(270))

    def _take_kind(self) -> None:
        self._kept.put("cards/kind", str(self.kind.currentData()))
        self._show_kind()
        self.changed.emit()

    def _show_kind(self) -> None:
        """An invitation is signed by nobody."""
        is_signed = self.kind.currentData() != CertificateKind.INVITATION
        for part in (self._reason_title, self.reason, self._signs_title, self.also_signs):
            part.setVisible(is_signed)


class CertificateDialog(PrintDialog):
    """The pages follow what is typed after a short pause."""

    shows_whole = True

    def __init__(self, parent: QWidget | None, context: UiContext, told: Announcement) -> None:
        self._told = told
        self._librarian = context.library.setting("library.librarian")
        self.panel = NamesPanel(context)
        self._job: CertificateJob | None = None
        title = context.translate("Events", "Invitations and certificates")
        super().__init__(parent, context, title, lambda lang, to: None, name=title)
        self.panel.changed.connect(self._again)
        self.resize(look.fitting(1040, 525))

    def show_language(self, lang: str) -> None:
        """What is typed is looked at first, here and not in the worker."""
        try:
            self._job = self.panel.job(self._told, self._librarian)
        except UserError as refused:
            self._stop()
            self._drop_preview()
            self._failed(refused)
            return
        super().show_language(lang)

    def write(self, lang: str, file: BytesIO, progress: Progress) -> None:
        """Make the pages, in the worker."""
        del progress
        if self._job is not None:
            write_cards(self._job, lang, file)

    def _side(self) -> QWidget:
        return self.panel

    def _again(self) -> None:
        self.show_language(self.language)

    def _made(self, lang: str, pdf: bytes) -> None:
        """She goes on typing where she was."""
        typing = self.focusWidget()
        super()._made(lang, pdf)
        if typing in self.panel.findChildren(QWidget):
            typing.setFocus()
