"""What is printed from the readers' tab: papers of one reader, lists of the readers shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from math import ceil

from PySide6.QtWidgets import QToolButton

from desktop_app.documents.reader_card import SHEET
from desktop_app.documents.registry import paper
from desktop_app.services import paper_lists, readers, subject
from desktop_app.ui import printing
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.details import Action
from desktop_app.ui.pieces import menu, tool
from desktop_app.ui.questions import confirm

_OF_READER = (
    *("reader.card", "reader.tickets", "reader.formular"),
    *("reader.consent", "reader.guardian_consent", "reader.subject"),
)
_MOST_TICKETS = 50 * SHEET


def card_papers(context: UiContext, reader_id: int) -> Action:
    """The button of a reader's card."""
    offered = tuple(
        Action(
            paper(key).title(context.translate), partial(print_of_reader, context, reader_id, key)
        )
        for key in _OF_READER
    )
    title = context.translate("Readers", "Print")
    return Action(title, nothing, "printer", menu=offered)


def print_of_reader(context: UiContext, reader_id: int, key: str) -> None:
    """One paper about one reader."""
    library = context.library
    card = readers.get(library, reader_id)
    name = f"{paper(key).title(context.translate)} {card.card_no} {card.short_name}"
    args: tuple[object, ...] = (card,)
    if key == "reader.tickets":
        args = (list(readers.rows(library, [reader_id]).values()),)
    elif key == "reader.subject":
        args = (library.today, subject.held(library, reader_id))
    printing.show(context, None, key, *args, name=name)


def offer_card(context: UiContext, reader_id: int) -> None:
    """Beside «registered» in the strip: the card to be signed."""
    title = context.translate("Readers", "Print the card")
    context.strip.offer(title, partial(print_of_reader, context, reader_id, "reader.card"))


def list_papers(context: UiContext, shown: Callable[[], Sequence[int]]) -> QToolButton:
    """The button beside the search: papers of the readers that the list shows."""
    made = tool("", tip=context.translate("Readers", "Print"), icon="printer")
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    entries = (
        (
            context.translate("Readers", "Tickets for the readers shown"),
            partial(print_tickets, context, shown),
        ),
        (
            context.translate("Readers", "Register of the year"),
            partial(print_register, context),
        ),
        (
            context.translate("Readers", "Registration card, blank"),
            partial(printing.show, context, None, "reader.card", None),
        ),
        (
            context.translate("Readers", "Formulary, blank"),
            partial(printing.show, context, None, "reader.formular", None),
        ),
        (
            context.translate("Readers", "Consent of the reader, blank"),
            partial(printing.show, context, None, "reader.consent", None),
        ),
        (
            context.translate("Readers", "Consent of the parent, blank"),
            partial(printing.show, context, None, "reader.guardian_consent", None),
        ),
    )
    made.setMenu(menu(entries, made))
    return made


def print_tickets(context: UiContext, shown: Callable[[], Sequence[int]]) -> None:
    """Tickets of everybody in the list, after telling how many."""
    translate = context.translate
    ids = list(shown())
    window = context.strip.window()
    if not 0 < len(ids) <= _MOST_TICKETS:
        told = translate("Readers", "Search first: {most} tickets at most, shown are {n}.")
        context.strip.warn(told.format(most=_MOST_TICKETS, n=len(ids)))
        return
    people, pages = len(ids), ceil(len(ids) / SHEET)
    sheets = translate("Readers", "%n sheet(s)", "", pages)
    asked = translate("Readers", "Tickets for %n reader(s)", "", people)
    if len(ids) > 1 and not confirm(
        window, f"{asked}, {sheets}.", translate("Readers", "Show"), translate("Readers", "Cancel")
    ):
        return
    rows = readers.rows(context.library, ids)
    printing.show(context, None, "reader.tickets", [rows[id] for id in ids if id in rows])


def print_register(context: UiContext) -> None:
    """The register of this year's numbers."""
    year = context.library.today.year
    rows = paper_lists.register(context.library, year)
    printing.show(context, None, "register", year, rows)
