"""The program with a window: opens the library, or asks how to begin; closes with a copy.

program = Program(app, folder, clock, preferences)
program.start()          # program.window is what stands in front; None: it said why and ends

What the first paint of the window does not need is imported where it is used.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import log
from desktop_app.domain.errors import StorageError, UserError
from desktop_app.services import copies, opening
from desktop_app.services.library import Clock, Library
from desktop_app.ui import questions, start
from desktop_app.ui.bus import Bus
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.errors import Funnel
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.strip import Strip
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.window import MainWindow

if TYPE_CHECKING:
    from desktop_app.ui.beginning import Beginning

Place = tuple[str, str | None]
"""A tab, and one of its acts."""

_MENDABLE = ("damaged", "missing_file")


class Program(QObject):
    """Owns the library while it is open, the worker, and whichever window is in front."""

    def __init__(
        self, app: QApplication, folder: Path, clock: Clock, preferences: Preferences
    ) -> None:
        super().__init__()
        self._app = app
        self._folder = folder
        self._clock = clock
        self._preferences = preferences
        self._funnel = Funnel(
            Strip(), wording=_say, record=log.report_exception, save_report=log.save_report
        )
        self._tasks = Tasks(self._funnel.show, self)
        self._context: UiContext | None = None
        self._beginning: Beginning | None = None
        self._window: QWidget | None = None
        self._is_closed = False
        app.aboutToQuit.connect(self._close)

    def start(self) -> None:
        """Open the library of the folder; the first start asks how to begin."""
        self._funnel.install()
        try:
            library = opening.open_library(self._folder, self._clock)
        except StorageError as error:
            self._refused(error)
        else:
            self._show(library)
            if library.was_replaced:
                self._funnel.strip.warn(_say(UserError("file_replaced")))

    @property
    def window(self) -> QWidget | None:
        """What is in front now."""
        return self._window

    # A start that finds no library, or one that cannot be opened

    def _refused(self, error: StorageError) -> None:
        if error.code == "missing_file" and not copies.found(opening.copies_folder(self._folder)):
            self._ask()
            return
        good = opening.newest_good_copy(self._folder) if error.code in _MENDABLE else None
        if good is None:
            questions.sentence(None, _say(error))
        elif self._agrees_to_copy_of(good.at.date(), error):
            self._mend(good.path)

    def _agrees_to_copy_of(self, day: date, error: StorageError) -> bool:
        from desktop_app.domain.dates import short

        question = translate(
            "Program", "{problem} The newest good copy is of {date}. The present file is kept."
        )
        return questions.confirm(
            None,
            question.format(problem=_say(error), date=short(day)),
            translate("Program", "Take the copy"),
            translate("Program", "Close the program"),
        )

    def _mend(self, copy: Path) -> None:
        try:
            copies.restore(copy, self._folder, self._clock)
            self._show(opening.open_library(self._folder, self._clock))
        except StorageError as error:
            questions.sentence(None, _say(error))

    # The first start

    def _ask(self) -> None:
        from desktop_app.ui.beginning import Beginning

        before = self._beginning
        beginning = Beginning(self._folder, self._clock, self._preferences.language, self._tasks)
        beginning.opened.connect(self._show)
        beginning.welcome.language_chosen.connect(self._speak_first)
        if before:
            beginning.welcome.go_on_from(before.welcome)
        self._beginning = beginning
        self._put_in_front(beginning.welcome)

    def _speak_first(self, language: str) -> None:
        """The language of the welcome; what was typed so far stays."""
        self._preferences.language = language
        start.speak(self._app, language)
        self._ask()

    # The window

    def _show(self, library: Library, place: Place | None = None) -> None:
        self._beginning = None
        self._context = self._context_of(library)
        window = MainWindow(self._context)
        self._put_in_front(window)
        if place:
            window.go(*place)

    def _context_of(self, library: Library) -> UiContext:
        language = self._preferences.language
        self._funnel.strip = Strip()
        return UiContext(
            library=library,
            tasks=self._tasks,
            bus=Bus(),
            strip=self._funnel.strip,
            preferences=self._preferences,
            language=language,
            library_name=partial(library.setting, f"library.name_{language}"),
            undo=self._undo,
            set_language=self._speak,
            on_close=self._close,
            restore=self.restore,
            practice=library.folder != self._folder,
        )

    def _put_in_front(self, window: QWidget) -> None:
        before, self._window = self._window, window
        window.show()
        if before is not None:
            before.hide()
            before.deleteLater()

    def _speak(self, language: str) -> None:
        """A change of language: the same library, a new window in the same place.

        What the worker does goes on; only nobody waits for its sentence any more.
        """
        window, context = self._window, self._context
        assert isinstance(window, MainWindow) and context
        self._preferences.geometry = window.saveGeometry()
        start.speak(self._app, language)
        self._show(context.library, (window.current, None))

    def _undo(self) -> None:
        from desktop_app.documents import wording
        from desktop_app.services import undo

        context = self._context
        assert context
        try:
            done = undo.undo_last(context.library)
        except UserError as error:
            context.strip.warn(_say(error))
            return
        context.strip.say(wording.told(translate, done.act, done.summary))
        context.bus.mark(done.changes)

    def restore(self, copy: Path) -> None:
        """Put a copy in the place of the open library, which is kept as a copy itself."""
        context = self._context
        assert context and context.library.folder
        folder = context.library.folder
        try:
            copies.set_aside(context.library)
        except StorageError as error:
            context.strip.warn(_say(error))
            return
        self._tasks.close()
        opening.close(context.library, copy=False)
        refused = None
        try:
            copies.restore(copy, folder, self._clock)
        except StorageError as error:
            refused = error
        self._show(opening.open_library(folder, self._clock))
        self._say_restored(copy, refused)

    def _say_restored(self, copy: Path, refused: StorageError | None) -> None:
        assert self._context
        if refused:
            self._context.strip.warn(_say(refused))
        else:
            told = translate(
                "Program", "The copy {file} is in place. What was there is kept as a copy."
            )
            self._context.strip.say(told.format(file=copy.name))

    def _close(self) -> None:
        """Out of sight at once; then the work ends, and a verified copy is written."""
        if self._is_closed:
            return
        self._is_closed = True
        context, self._context = self._context, None
        if self._window is not None:
            self._window.hide()
        self._tasks.close()
        self._preferences.save()
        if context is None:
            return
        try:
            opening.close(context.library)
        except StorageError as error:
            questions.sentence(None, _say(error))


def _say(error: UserError) -> str:
    from desktop_app.documents import wording

    return wording.sentence(translate, error.code, error.facts)
