"""What is changed of one copy from its title's or its batch's card."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain.stock import CopyStatus
from desktop_app.services import mistakes, stock
from desktop_app.services.titles import CopyRow
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.stock.copy_list import CopyDialog, CopyDraft, StrikeDialog


def change(parent: QWidget, context: UiContext, copy: CopyRow) -> None:
    """Ask, then do what was changed; each act is told with its own Undo."""
    asked = CopyDialog.ask(parent, context, copy)
    library = context.library
    if isinstance(asked, str):
        strike_out(parent, context, copy)
    elif isinstance(asked, CopyDraft):
        if (asked.shelf, asked.note, asked.owner) != (copy.shelf, copy.note, copy.owner):
            changed = partial(
                stock.change_copy, library, copy.id, asked.shelf, asked.note, asked.owner
            )
            attempt(context, changed)
        if asked.status != copy.status:
            moved = partial(stock.move_copy, library, copy.id, CopyStatus(asked.status))
            attempt(context, moved)


def strike_out(parent: QWidget, context: UiContext, copy: CopyRow) -> None:
    """«Ошибочно»: the number stays given, its copy leaves the record."""
    why = StrikeDialog.ask(parent, context, copy)
    if why:
        attempt(context, partial(mistakes.strike_out, context.library, copy.id, why))
