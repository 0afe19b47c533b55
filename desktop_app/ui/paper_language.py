"""Translation into the language of a paper, whatever language the screen speaks."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTranslator

from desktop_app import paths
from desktop_app.ui.context import Translate


@cache
def translator(language: str) -> Translate:
    """The catalogue of a language as a function; safe to call from the worker."""
    catalogue = QTranslator()
    catalogue.load(str(paths.translations() / f"app_{language}.qm"))

    def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
        found = catalogue.translate(context, text, comment, n) or text
        return found.replace("%n", str(n)) if n >= 0 else found

    return translate
