"""What is printed about the debtors: lists of those shown, letters home."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton

from desktop_app.documents.registry import paper
from desktop_app.domain.debts import Way
from desktop_app.services import debtors
from desktop_app.ui import printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.questions import confirm

_LISTS = ("debtors", "school_debtors")


def debtor_papers(context: UiContext, listed: Callable[[], Sequence[int]]) -> QPushButton:
    """The button of the page; its papers are about everyone listed."""
    made = button(context.translate("Readers", "Print"), icon="printer")
    lists = [(_title(context, key), partial(print_list, context, key, listed)) for key in _LISTS]
    letters = (_title(context, "reminders"), partial(print_letters, context, listed))
    made.setMenu(menu((*lists, letters), made))
    return made


def print_list(context: UiContext, key: str, listed: Callable[[], Sequence[int]]) -> None:
    """A list, in the order of the screen."""
    if ids := _known(context, listed()):
        today = context.library.today
        printing.show(context, None, key, today, debtors.debtors(context.library, ids))


def print_letters(context: UiContext, listed: Callable[[], Sequence[int]]) -> None:
    """Letters to everyone listed, after telling how many."""
    translate = context.translate
    if ids := _known(context, listed()):
        n = len(ids)
        asked = translate("Debtors", "Letters to %n reader(s) of the list", "", n)
        show, cancel = translate("Readers", "Show"), translate("Readers", "Cancel")
        if n == 1 or confirm(context.strip.window(), f"{asked}.", show, cancel):
            print_letters_to(context, ids)


def print_letters_to(context: UiContext, ids: Sequence[int]) -> None:
    """The letters; once printed or kept, whether they go into the log of reminders."""
    translate, library = context.translate, context.library
    chosen = debtors.debtors(library, ids)
    name = chosen[0].reader.name if len(chosen) == 1 else ""
    title = f"{_title(context, 'reminders')} {name}"
    if not printing.show(context, None, "reminders", chosen, name=title):
        return
    n = len(chosen)
    asked = translate("Debtors", "Write down that %n reader(s) were sent a letter?", "", n)
    write, leave = translate("Debtors", "Write down"), translate("Debtors", "Not sent")
    if confirm(context.strip.window(), asked, write, leave):
        attempt(context, partial(debtors.remind, library, ids, Way.LETTER.value))


def _known(context: UiContext, ids: Sequence[int]) -> list[int]:
    """Whom the list shows; of nobody there is no paper, and that is said."""
    if not ids:
        context.strip.warn(context.translate("Debtors", "Nobody is in the list."))
    return list(ids)


def _title(context: UiContext, key: str) -> str:
    return paper(key).title(context.translate)
