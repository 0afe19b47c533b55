"""The report on paper and on the stick: made by the worker, told in the strip."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Signal

from desktop_app.documents.entry_list import EntryList, entry_list_pdf
from desktop_app.documents.wording import sentence
from desktop_app.domain.dates import period_title
from desktop_app.domain.errors import StorageError, UserError
from desktop_app.domain.periods import Period
from desktop_app.exchange import handing
from desktop_app.exchange.names import safe_name
from desktop_app.exchange.package import Package
from desktop_app.services import letters, reports
from desktop_app.services.reports import DIARY, QUARTERLY, SELF_GOVERNMENT
from desktop_app.ui.context import UiContext
from desktop_app.ui.paper_language import translator
from desktop_app.ui.tasks import Progress

_LANGUAGE, _FOLDER = "report/language", "usb/folder"


class Papers(QObject):
    """Writes PDF and package of a period in the language chosen for papers."""

    made = Signal(object, str)  # Path of the PDF, name to save it under
    list_made = Signal(object, str)  # the same for the entries behind a number

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._folder: TemporaryDirectory[str] | None = None

    @property
    def language(self) -> str:
        """Language of the paper: the remembered one, at first the screen's."""
        return self._context.preferences.text(_LANGUAGE, self._context.language)

    @language.setter
    def language(self, language: str) -> None:
        self._context.preferences.put(_LANGUAGE, language)

    @property
    def last_folder(self) -> Path | None:
        """Where the last package went."""
        known = self._context.preferences.text(_FOLDER)
        return Path(known) if known else None

    def make_pdf(self, key: str, over: Period, *, blank: bool = False) -> None:
        """Make the paper of a form, or a diary's `blank` pages; `made` tells when it is there."""
        library, language = self._context.library, self.language
        to = self._scratch() / f"{key}_{over.key.replace('.', '_')}_{language}.pdf"

        def work(progress: Progress) -> Path:
            progress.report(0)
            with library.reading() as reader:
                report = reports.report(reader, key, over)
                make = handing.blank_pdf if blank else handing.report_pdf
                to.write_bytes(make(reader, report, language, translator(language)))
            return to

        title = self.tr("Diary") if key == DIARY else self.tr("Report")
        if key == SELF_GOVERNMENT:
            title = reports.form(key).title[language]
        name = f"{title} {self._context.library_name()} {period_title(over, language)}"
        done = partial(self._made, f"{safe_name(name)}.pdf")
        self._context.tasks.run(work, done, self, self.tr("Making the report"), self._failed)

    def make_list(self, entries: EntryList) -> None:
        """The entries behind a number on paper, in the language of the screen."""
        context = self._context
        to = self._scratch() / "entries.pdf"
        library = context.library_name()

        def work(progress: Progress) -> Path:
            progress.report(0)
            pdf = entry_list_pdf(entries, library, context.language, context.translate)
            to.write_bytes(pdf)
            return to

        name = f"{safe_name(f'{entries.title} {entries.period}')}.pdf"
        context.tasks.run(
            work,
            lambda path: self.list_made.emit(path, name),
            self,
            self.tr("Making the report"),
            self._failed,
        )

    def hand_in(self, over: Period, to: Path) -> None:
        """Close the period when it is over, then write the package to a stick or folder."""
        context, language = self._context, self.language
        try:
            done = handing.close_for(context.library, QUARTERLY, over, to)
            renewed = letters.renew(context.library)
        except UserError as refused:
            self._failed(refused)
            return
        context.preferences.put(_FOLDER, str(to))
        for act in filter(None, (done, renewed)):
            context.bus.mark(act.changes)
        library = context.library

        def work(progress: Progress) -> Package:
            with library.reading() as reader:
                words = translator(language)
                return handing.write(reader, QUARTERLY, over, to, language, words, progress.report)

        context.tasks.run(work, self._written, self, self.tr("Writing to the stick"), self._failed)

    def _made(self, name: str, path: Path) -> None:
        self.made.emit(path, name)

    def _written(self, package: Package) -> None:
        text = self.tr("Written: {folder}. Control code {code}. You can remove the stick.")
        self._context.strip.say(text.format(folder=package.folder.name, code=package.code))

    def _failed(self, error: BaseException) -> None:
        """What is refused is a sentence; everything else goes the way of all errors."""
        if isinstance(error, StorageError) or not isinstance(error, UserError):
            raise error
        self._context.strip.warn(sentence(self._context.translate, error.code, error.facts))

    def _scratch(self) -> Path:
        """A folder of the system for papers that are only looked at; gone with the program."""
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="kitepkana-", ignore_cleanup_errors=True)
            self.destroyed.connect(_cleaner(self._folder))
        return Path(self._folder.name)


def _cleaner(folder: TemporaryDirectory[str]) -> Callable[[], None]:
    return folder.cleanup
