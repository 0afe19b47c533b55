"""The first start: the welcome is shown, what was chosen is made, an open library comes out.

beginning = Beginning(folder, clock, "ru", tasks)
beginning.welcome.show()
beginning.opened.connect(self._show)      # Library, ("stock", "opening") or None
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.documents import wording
from desktop_app.domain.dates import short
from desktop_app.domain.errors import UserError
from desktop_app.domain.numbers import number
from desktop_app.services import copies, opening, sample
from desktop_app.services.library import Clock
from desktop_app.ui.context import translate
from desktop_app.ui.tasks import Progress, Tasks
from desktop_app.ui.welcome import NewLibrary, RestoreCopy, SampleLibrary, Welcome

SAMPLE = "sample"
OPENING_BALANCE = ("stock", "opening")


class Beginning(QObject):
    """Stands behind the welcome; the library's folder is empty until something was chosen."""

    opened = Signal(object, object)  # the library, and the tab and act to begin with

    def __init__(self, folder: Path, clock: Clock, language: str, tasks: Tasks) -> None:
        super().__init__()
        self._folder = folder
        self._clock = clock
        self._tasks = tasks
        self.welcome = Welcome(
            default_copies=opening.copies_folder(folder),
            preview=preview_of,
            wording=_say,
            language=language,
        )
        self.welcome.chosen.connect(self._begin)

    def _begin(self, choice: NewLibrary | SampleLibrary | RestoreCopy) -> None:
        match choice:
            case NewLibrary():
                self._try(partial(self._found, choice))
            case RestoreCopy():
                self._try(partial(self._restore, choice))
            case SampleLibrary():
                self.welcome.wait(
                    translate("Program", "Making the sample library: about ten seconds…")
                )
                title = translate("Program", "Making the sample library")
                self._tasks.run(self._make_sample, self._made, self, title, self._failed)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except UserError as error:
            self._failed(error)

    def _found(self, choice: NewLibrary) -> None:
        try:
            choice.copies.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError("folder_not_writable", folder=str(choice.copies)) from error
        answers = opening.NewLibrary(
            name_ru=choice.name,
            name_ky=choice.name,
            librarian=choice.librarian,
            copies_folder=str(choice.copies),
        )
        library = opening.create(self._folder, answers, self._clock)
        self.opened.emit(library, OPENING_BALANCE if choice.opening else None)

    def _restore(self, choice: RestoreCopy) -> None:
        copies.restore(choice.path, self._folder, self._clock)
        self.opened.emit(opening.open_library(self._folder, self._clock), None)

    def _make_sample(self, progress: Progress) -> Path:
        """In the worker; the library is closed there and opened in front."""
        del progress
        folder = self._folder / SAMPLE
        opening.close(sample.open_or_make(folder, self._clock), copy=False)
        return folder

    def _made(self, folder: Path) -> None:
        self._try(partial(self._open, folder))

    def _open(self, folder: Path) -> None:
        self.opened.emit(opening.open_library(folder, self._clock), None)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self.welcome.refuse("")
            raise error
        self.welcome.refuse(_say(error))


def _say(error: UserError) -> str:
    return wording.sentence(translate, error.code, error.facts)


def preview_of(path: Path) -> str:
    """What is in a copy, in a sentence."""
    found = copies.preview(path)
    text = translate(
        "Program",
        "«{library}»: {readers} readers, {copies} copies, {loans} loans, last entry {date}.",
    )
    return text.format(
        library=found.library,
        readers=number(found.readers),
        copies=number(found.copies),
        loans=number(found.loans),
        date=short(found.last_entry) if found.last_entry else "—",
    )
