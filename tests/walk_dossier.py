"""The screens of the folder that no key reaches: cards, forms, a paper, a file's caption."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.domain.dossier import Shown
from desktop_app.services import dossier
from desktop_app.ui.attachments import FilesBox
from desktop_app.ui.context import UiContext

Screens = dict[str, Callable[[], object]]


def screens(context: UiContext, section: Any, folder: Path, settle: Callable[[], None]) -> Screens:
    """A document and an article, their forms, the board; the caption of a file."""
    found: Screens = {}
    for name, shown in (("document", Shown.DOCUMENTS), ("article", Shown.ARTICLES)):
        for one in dossier.ids(context.library, shown=shown)[:1]:
            found[name] = partial(context.bus.go, "inquiries", "show_document", one)
            found[f"{name}-form"] = partial(section.change, one)
    if found:
        found["board"] = section.print_board
        found["caption"] = partial(_attached, section, folder, settle)
    return found


def _attached(section: Any, folder: Path, settle: Callable[[], None]) -> None:
    """A file on the chosen card, and the form of its caption."""
    (folder / "скан.txt").write_text("Чечим", "utf-8")
    section.panel.findChild(FilesBox).take([folder / "скан.txt"])
    settle()
    section.panel.findChild(FilesBox).change()
