"""What is printed of a check: lists to work with, slips, the acts; made in the worker."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from io import BytesIO
from typing import Any

from PySide6.QtWidgets import QPushButton

from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.registry import paper
from desktop_app.domain.dates import short
from desktop_app.domain.stocktaking import Occasion, State
from desktop_app.services import stocktaking_papers
from desktop_app.services.library import Library
from desktop_app.services.stocktaking import Stocktake
from desktop_app.ui.context import UiContext
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.printing import PrintDialog

_LISTS: dict[str, Callable[[Library, int], Any]] = {
    "stocktake.left": stocktaking_papers.left,
    "stocktake.shelves": stocktaking_papers.shelf_list,
    "stocktake.slips": stocktaking_papers.slips,
}
_ACTS: dict[str, Callable[[Library, int], Any]] = {
    "stocktake.act": stocktaking_papers.result,
    "stocktake.handover": stocktaking_papers.hand_over,
}


def keys(check: Stocktake) -> tuple[str, ...]:
    """Lists while it goes on; the act when it is over, and the hand-over of a librarian."""
    if check.state == State.OPEN:
        return tuple(_LISTS)
    if check.state == State.CANCELLED:
        return ("stocktake.shelves",)
    acts = tuple(_ACTS) if check.occasion == Occasion.LIBRARIAN else ("stocktake.act",)
    return (*acts, "stocktake.left", "stocktake.shelves")


def print_button(context: UiContext, check: Stocktake) -> QPushButton:
    """The button with its menu."""
    made = button(context.translate("Readers", "Print"), icon="printer")
    titled = [
        (paper(key).title(context.translate), partial(show, context, check, key))
        for key in keys(check)
    ]
    made.setMenu(menu(titled, made))
    return made


def show(context: UiContext, check: Stocktake, key: str) -> None:
    """Show a paper of a check until she closes it."""
    dialog(context, check, key).exec()


def dialog(context: UiContext, check: Stocktake, key: str) -> PrintDialog:
    """The paper's dialog; a list of a hundred thousand is read in the worker too."""
    spec, library = paper(key), context.library
    letter = letterhead(library, check.closed_on)

    def make(lang: str, to: BytesIO) -> None:
        with library.reading() as reader:
            made: tuple[Any, ...] = (
                (_ACTS[key](reader, check.id),)
                if key in _ACTS
                else (check, _LISTS[key](reader, check.id))
            )
        spec.make(letter, *made, lang, translator(lang), to)

    title = spec.title(context.translate)
    name = f"{title} {short(check.on)}"
    return PrintDialog(context.strip.window(), context, title, make, name=name)
