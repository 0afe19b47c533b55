"""What is printed from the readers' tab: papers of one reader, lists of the readers shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from math import ceil

from PySide6.QtWidgets import QToolButton, QWidget

from desktop_app.documents.reader_card import SHEET
from desktop_app.documents.reader_lists import GroupList
from desktop_app.documents.registry import paper
from desktop_app.services import groups, pieces, readers, registrations, subject
from desktop_app.services.pieces import PieceLoan
from desktop_app.services.readers import LoanRow
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
    name = f"{_title(context, key)} {card.card_no} {card.short_name}"
    args: tuple[object, ...] = (card,)
    if key == "reader.tickets":
        args = (list(readers.rows(library, [reader_id]).values()),)
    elif key == "reader.formular":
        args = (card, pieces.of_reader(library, reader_id))
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
            partial(print_register, context, None, context.library.today.year),
        ),
        (
            context.translate("Readers", "Registration card, blank"),
            partial(printing.show, context, None, "reader.card", None),
        ),
        (
            context.translate("Readers", "Formulary, blank"),
            partial(printing.show, context, None, "reader.formular", None, ()),
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


def print_register(context: UiContext, parent: QWidget | None, year: int) -> None:
    """The register of a year's numbers."""
    register = registrations.of_year(context.library, year)
    printing.show(
        context, parent, "register", year, register, name=f"{_title(context, 'register')} {year}"
    )


def group_papers(context: UiContext, parent: QWidget, group_id: int) -> Action:
    """The button of a group."""
    offered = (
        Action(
            context.translate("Readers", "Tickets of the whole group"),
            partial(_print_group_tickets, context, parent, group_id),
        ),
        Action(
            _title(context, "group"),
            partial(_print_group_list, context, parent, group_id),
        ),
    )
    return Action(context.translate("Readers", "Print"), nothing, "printer", menu=offered)


def _print_group_tickets(context: UiContext, parent: QWidget, group_id: int) -> None:
    members = groups.members(context.library, group_id)
    name = f"{_title(context, 'reader.tickets')} {groups.get(context.library, group_id).name}"
    printing.show(context, parent, "reader.tickets", members, name=name)


def _print_group_list(context: UiContext, parent: QWidget, group_id: int) -> None:
    library = context.library
    group, members = groups.get(library, group_id), groups.members(library, group_id)
    loans: dict[int, tuple[LoanRow | PieceLoan, ...]] = {
        one.id: (*readers.get(library, one.id).loans, *pieces.of_reader(library, one.id))
        for one in members
    }
    listed = GroupList(group.name, group.draft.leader, tuple(members), loans)
    name = f"{_title(context, 'group')} {group.name}"
    printing.show(context, parent, "group", listed, name=name)


def _title(context: UiContext, key: str) -> str:
    return paper(key).title(context.translate)
