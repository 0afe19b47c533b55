"""What every widget is given in its constructor: `UiContext`.

There are no singletons: a tab, a table, a dialog take `context: UiContext`
first. `app.py` makes one, and a new one when the language changes.

    context.library.today                 the clock's date
    context.day                           the day that work is entered under, mostly today
    on=context.working.chosen             the same for a service; None is today
    context.bus.mark(done.changes)        after a service call: who shows this, reloads
    context.strip.say(sentence, undo=…)   past tense, with a number
    context.tasks.run(work, done, self, self.tr("Making the report"))
    context.translate("Readers", "%n reader(s)", "", n)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.bus import Bus
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.strip import Strip
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.working_day import WorkingDay

if TYPE_CHECKING:
    from desktop_app.services.library import Library


class Translate(Protocol):
    """The one shape of translation shared by ui, documents and cli."""

    def __call__(self, context: str, text: str, comment: str = "", n: int = -1) -> str: ...


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Qt's translation in the shape of `Translate`."""
    return QCoreApplication.translate(context, text, comment, n)


def nothing(*_: object) -> None:
    """Stands for an act that nobody connected."""


@dataclass(frozen=True)
class UiContext:
    """The services and the window's own means, handed from constructor to constructor."""

    library: Library
    tasks: Tasks
    bus: Bus
    strip: Strip
    preferences: Preferences
    language: str = "ru"  # "ru" | "ky"
    translate: Translate = translate
    library_name: Callable[[], str] = str
    undo: Callable[[], None] = nothing  # Ctrl+Z and the button in the head
    set_language: Callable[[str], None] = nothing  # rebuilds the window
    on_close: Callable[[], None] = nothing  # the window is about to close
    restore: Callable[[Path], None] = nothing  # a copy takes the library's place; a new window
    working: WorkingDay = field(default_factory=WorkingDay)
    portraits: dict[int, Path] = field(default_factory=dict)  # photos on posters, by event
    practice: bool = False  # the sample library: the window says so in yellow

    @property
    def day(self) -> date:
        """The day that work at the desk is entered under."""
        return self.working.chosen or self.library.today
