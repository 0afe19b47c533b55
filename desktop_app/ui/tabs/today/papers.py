"""What is printed at the desk: the day's loans to sign for, sheets to fill in by hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from io import BytesIO

from PySide6.QtWidgets import QPushButton

from desktop_app.documents.day_sheet import write_day_sheet
from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.registry import paper
from desktop_app.services import paper_lists
from desktop_app.ui import printing
from desktop_app.ui.context import UiContext
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.tabs.today.saddlebag import SaddlebagDialog


def desk_papers(context: UiContext) -> QPushButton:
    """The button with its menu."""
    made = button(context.translate("DayCards", "Print"), icon="printer")
    titled: list[tuple[str, Callable[[], object]]] = [
        (paper("issued").title(context.translate), partial(print_issued, context)),
        (paper("day_sheet").title(context.translate), partial(print_day_sheet, context)),
        (
            paper("saddlebag").title(context.translate),
            partial(printing.show, context, None, "saddlebag", ()),
        ),
        (context.translate("DayCards", "Saddlebag: books taken along"), partial(pack_bag, context)),
    ]
    made.setMenu(menu(titled, made))
    return made


def print_issued(context: UiContext) -> None:
    """The loans of the working day, with a place to sign."""
    rows = paper_lists.issued_on(context.library, context.day)
    printing.show(context, None, "issued", context.day, rows)


def pack_bag(context: UiContext) -> None:
    """What goes along, its list, and the loans entered from it."""
    SaddlebagDialog(context.strip.window(), context).exec()


def print_day_sheet(context: UiContext) -> None:
    """The blank for a day without electricity."""
    letter = letterhead(context.library)

    def make(lang: str, to: BytesIO) -> None:
        write_day_sheet(letter.name(lang), lang, translator(lang), to)

    title = paper("day_sheet").title(context.translate)
    printing.PrintDialog(context.strip.window(), context, title, make).exec()
