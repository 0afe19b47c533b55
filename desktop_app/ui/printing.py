"""Every paper is printed in the same way: the worker makes it, she looks at it, prints or keeps it.

    printing.show(context, parent, "reminders", debtors)          # documents/registry.py: the key
    printing.show(context, parent, "debtors", on, debtors, name="Должники")
    PrintDialog(parent, context, title, make).exec()              # a paper with a make of its own
    LongPrintDialog(parent, context, title, make).exec()          # one that tells how far it is

What stands before `lang` in the paper's function is given after the key,
without the letterhead, which `show` puts first. The language is the paper's,
not the window's, and is remembered; so is the folder of a kept PDF.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents import wording
from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.registry import paper
from desktop_app.domain.errors import StorageError, UserError
from desktop_app.exchange.names import safe_name
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pieces import button, words
from desktop_app.ui.preview import PdfPreview
from desktop_app.ui.tasks import Progress

Make = Callable[[str, BytesIO], object]
"""Writes the paper in a language into a file; called in the worker."""

LongMake = Callable[[str, BytesIO, Callable[[int, int], None]], object]
"""The same, telling how much of it is done, of how much; the telling ends it after Cancel."""

_REMEMBERED = "paper/language"


class PrintDialog(QDialog):
    """The pages as they come out of the printer, in the chosen language; Esc closes."""

    shows_whole = False  # at first a whole page, for what is looked at and not read

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        title: str,
        make: Make,
        *,
        name: str = "",
        languages: tuple[str, ...] = ("ru", "ky"),
        remembered: str = _REMEMBERED,
        at_first: str = "",
    ) -> None:
        """`languages` with "both" want a memory of their own: no other paper has that choice."""
        super().__init__(parent)
        self._context = context
        self._make = make
        self._name = name or title
        self._languages = languages
        self._remembered = remembered
        self._folder = TemporaryDirectory(prefix="kitepkana-", ignore_cleanup_errors=True)
        self._preview: PdfPreview | None = None
        self.language = ""
        self.was_taken = False
        self.progress: Progress | None = None  # of the paper that is made
        self.setWindowTitle(title)
        self._problem = words("", "problem", wrap=True)
        self._problem.hide()
        self._waiting = words(self.tr("Making the paper"), "soft")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        self._column.addLayout(self._bar())
        self._sheet = QVBoxLayout()
        self._sheet.addWidget(self._problem)
        self._sheet.addWidget(self._waiting, 1)
        body = QHBoxLayout()
        body.setSpacing(look.px(12))
        side = self._side()
        if side is not None:
            body.addWidget(side)
        body.addLayout(self._sheet, 1)
        self._column.addLayout(body, 1)
        self.resize(look.fitting(820, 520))
        asked = paper_language(context, remembered, at_first)
        self.show_language(asked if asked in languages else languages[-1])

    @property
    def preview(self) -> PdfPreview | None:
        """The pages on the screen; None while they are made, or when they cannot be."""
        return self._preview

    def show_language(self, lang: str) -> None:
        """Make the paper in a language and show it."""
        self.language = lang
        self._group.button(self._languages.index(lang)).setChecked(True)
        self._context.preferences.put(self._remembered, lang)
        self._problem.hide()
        self._drop_preview()
        self._waiting.show()
        self._stop()

        def work(progress: Progress) -> bytes:
            self.progress = progress
            progress.report(0)
            file = BytesIO()
            self.write(lang, file, progress)
            return file.getvalue()

        made = partial(self._made, lang)
        self._context.tasks.run(work, made, self, self.tr("Making the paper"), self._failed)

    def write(self, lang: str, file: BytesIO, progress: Progress) -> None:
        """Make the paper, in the worker."""
        del progress
        self._make(lang, file)

    def done(self, result: int) -> None:
        """The file and the drawn pages go at once, not with the window; what is made is stopped."""
        self.language = ""
        self._stop()
        self._drop_preview()
        self._folder.cleanup()
        super().done(result)

    def _side(self) -> QWidget | None:
        """What else can be chosen, at the left of the pages."""
        return None

    def _bar(self) -> QHBoxLayout:
        self._group = QButtonGroup(self)
        bar = QHBoxLayout()
        bar.setSpacing(look.px(6))
        bar.addWidget(words(self.tr("Language of the paper"), "label"))
        titles = {
            "ru": self.tr("Russian"),
            "ky": self.tr("Kyrgyz"),
            "both": self.tr("Both languages"),
        }
        for number, lang in enumerate(self._languages):
            choice = button(titles[lang], partial(self.show_language, lang), name="option")
            choice.setCheckable(True)
            self._group.addButton(choice, number)
            bar.addWidget(choice)
        bar.addStretch(1)
        close = button(self.tr("Close"), self.reject)
        close.setToolTip("Esc")
        bar.addWidget(close)
        return bar

    def _stop(self) -> None:
        if self.progress is not None:
            self.progress.stop()
            self.progress = None

    def _drop_preview(self) -> None:
        if self._preview is not None:
            self._preview.hide()
            self._preview.deleteLater()
            self._preview = None

    def _made(self, lang: str, pdf: bytes) -> None:
        if lang != self.language:
            return  # closed, or another language was chosen meanwhile
        self._waiting.hide()
        path = Path(self._folder.name) / f"{lang}.pdf"
        path.write_bytes(pdf)
        self._preview = PdfPreview(
            self._context, path, name=f"{safe_name(self._name)}.pdf", is_whole=self.shows_whole
        )
        self._preview.taken.connect(self._taken)
        self._sheet.addWidget(self._preview, 1)
        self._preview.printing.setDefault(True)
        self._preview.printing.setFocus()

    def _taken(self) -> None:
        """Printed, or kept as a file."""
        self.was_taken = True

    def _failed(self, error: BaseException) -> None:
        """What is refused is a sentence; everything else goes the way of all errors."""
        if isinstance(error, StorageError) or not isinstance(error, UserError):
            raise error
        self._waiting.hide()
        self._problem.setText(wording.sentence(self._context.translate, error.code, error.facts))
        self._problem.show()


class LongPrintDialog(PrintDialog):
    """For a long paper: says how far it is; Cancel is its Close."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, title: str, make: LongMake, name: str = ""
    ) -> None:
        self._long = make
        context.tasks.moved.connect(self._tell)
        super().__init__(parent, context, title, lambda lang, file: None, name=name)

    def write(self, lang: str, file: BytesIO, progress: Progress) -> None:
        """Make the paper, in the worker, and tell."""
        self._long(lang, file, progress.report)

    def _tell(self, done: int, total: int) -> None:
        if total and not self._waiting.isHidden():
            text = self.tr("Making the paper: {percent} %. Esc stops it.")
            self._waiting.setText(text.format(percent=done * 100 // total))


def paper_language(context: UiContext, remembered: str = _REMEMBERED, at_first: str = "") -> str:
    """The language that the last paper was made in; `at_first` that of the screen."""
    return context.preferences.text(remembered, at_first or context.language)


def title(context: UiContext, key: str) -> str:
    """What a paper of the registry is called."""
    return paper(key).title(context.translate)


def dialog(
    context: UiContext,
    parent: QWidget | None,
    key: str,
    *args: object,
    name: str = "",
    on: date | None = None,
) -> PrintDialog:
    """The dialog of a paper of the registry, not yet shown; `name` is for the kept file.

    The library's words are those in force on the day `on` (today).
    """
    spec = paper(key)
    letter = letterhead(context.library, on)

    def make(lang: str, to: BytesIO) -> None:
        spec.make(letter, *args, lang, translator(lang), to)

    shown = title(context, key)
    return PrintDialog(parent or context.strip.window(), context, shown, make, name=name)


def show(
    context: UiContext,
    parent: QWidget | None,
    key: str,
    *args: object,
    name: str = "",
    on: date | None = None,
) -> bool:
    """Show a paper until she closes it; True when it was printed or kept, not only looked at."""
    shown = dialog(context, parent, key, *args, name=name, on=on)
    shown.exec()
    return shown.was_taken
