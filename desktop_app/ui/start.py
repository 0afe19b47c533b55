"""Making the application: fast imports, look, language.

`app.py` imports the storage room (peewee, apsw) *before* this module: the
later import of PySide6 is then cheaper (0.83× CPU together with `quicken`).

    app = application(sys.argv, preferences)
    speak(app, "ky")                  # after a change of language, before a new window
"""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.ui import look
from desktop_app.ui.preferences import Preferences

TRANSLATIONS = paths.translations()
CATALOGUES = {
    "ru": ("qtbase_ru", "qtbase_ru_extra", "app_ru"),
    "ky": ("qtbase_ky", "app_ky"),
}
_speaking: list[QTranslator] = []  # asking the application for its children is slow


def quicken() -> None:
    """Undo PySide6's wrapper of `import`, which reads the source of every later module.

    We use none of its `from __feature__ import`; guarded, because the name is private.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original


def application(argv: Sequence[str], preferences: Preferences) -> QApplication:
    """The one QApplication, dressed and speaking."""
    quicken()
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    # named here rather than by setStyle, whose answer makes PySide6 load all of QStyle
    app = QApplication([*argv, "-style", look.STYLE])
    app.setApplicationName("kitepkana")
    app.setOrganizationName("kitepkana")
    look.dress(app, preferences.percent)
    speak(app, preferences.language)
    return app


def speak(app: QApplication, language: str) -> None:
    """Change the language of everything made from now on; the last installed wins."""
    while _speaking:
        old = _speaking.pop()
        app.removeTranslator(old)
        old.deleteLater()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name in CATALOGUES[language]:
        translator = QTranslator(app)
        if translator.load(name, str(TRANSLATIONS)) or translator.load(name, qt_folder):
            app.installTranslator(translator)
            _speaking.append(translator)
    QLocale.setDefault(QLocale("ky_KG" if language == "ky" else "ru_RU"))
