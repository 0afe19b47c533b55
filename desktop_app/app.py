"""The composition root: clock, translators, log, library, and a window or a command."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import log, paths

if TYPE_CHECKING:
    from desktop_app.documents.words import Translate

INI = "kitepkana.ini"


def main(argv: Sequence[str]) -> int:
    """Run the program; its exit code."""
    if not argv:  # the daily start: the window comes sooner without the command line
        return show(paths.data_dir(), None)
    from desktop_app.cli import commands

    args = commands.parser().parse_args(argv)
    if args.self_test:
        from desktop_app.cli import self_test

        return self_test.run(clock, translator)
    if args.run:
        return commands.run(args, commands.standard_tools(clock, translator))
    return show(args.data or paths.data_dir(), args.lang)


def clock() -> datetime:
    """The one place that asks the PC for the time."""
    return datetime.now()


def show(folder: Path, language: str | None) -> int:
    """Open the window; returns when it is closed."""
    gc.disable()  # nothing that is loaded now is garbage; looking for it costs a twentieth
    # Imported before Qt: PySide6 makes every later import slower.
    from desktop_app.services import opening  # noqa: F401
    from desktop_app.ui import start
    from desktop_app.ui.preferences import Preferences

    folder.mkdir(parents=True, exist_ok=True)
    log.start(folder)
    preferences = Preferences(folder / INI)
    if language:
        preferences.language = language
    app = start.application(sys.argv[:1], preferences)
    from desktop_app.ui.program import Program

    gc.freeze()
    gc.enable()
    program = Program(app, folder, clock, preferences)
    program.start()
    return app.exec() if program.window else 1


def translator(language: str) -> Translate:
    """Translation for papers and the command line, without a window."""
    from PySide6.QtCore import QTranslator

    catalogue = QTranslator()
    catalogue.load(str(paths.translations() / f"app_{language}.qm"))
    return _translate_with(catalogue.translate)


def _translate_with(lookup: Callable[..., Any]) -> Translate:
    def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
        found = lookup(context, text, comment, n) or text
        return str(found).replace("%n", str(n)) if n >= 0 else str(found)

    return translate
