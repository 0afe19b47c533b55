"""A reader's card in the panel: facts, books at home, registrations by year, what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.services import groups, readers
from desktop_app.services.readers import LoanRow, ReaderCard, Registration
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line
from desktop_app.ui.history import steps
from desktop_app.ui.pieces import words
from desktop_app.ui.tabs.readers.papers import card_papers

_PAST = 8  # books shown of those brought back


@dataclass(frozen=True)
class CardActs:
    """What the buttons of the card do."""

    serve: Callable[[], None]
    change: Callable[[], None]
    reregister: Callable[[], None]
    merge: Callable[[], None]
    trash: Callable[[], None]
    restore: Callable[[], None]


def show_card(context: UiContext, panel: DetailPanel, card: ReaderCard, acts: CardActs) -> None:
    """Fill the panel."""
    note = context.translate("Readers", "Card no. {no}, reader since {date}")
    panel.show_card(
        title=card.name or context.translate("Readers", "anonymised"),
        note=note.format(no=card.card_no, date=short(card.since)),
        rows=list(_lines(context, card)),
        actions=_actions(context, card, acts),
        extra=_books(context, card),
        history=steps(context, "reader", card.id),
    )


def _actions(context: UiContext, card: ReaderCard, acts: CardActs) -> list[Action]:
    translate = context.translate
    if card.is_trashed:
        return [Action(translate("Readers", "Restore"), acts.restore, "restore", primary=True)]
    if card.is_anonymised:
        return []
    found = [Action(translate("Readers", "Issue a book"), acts.serve, "book-upload", primary=True)]
    if card.registration(context.library.today.year) is None:
        found.append(Action(translate("Readers", "Register again"), acts.reregister, "check"))
    return [
        *found,
        Action(translate("Readers", "Edit"), acts.change, "pencil"),
        card_papers(context, card.id),
        Action(translate("Readers", "Merge cards"), acts.merge, "users"),
        Action(translate("Readers", "Move to the trash"), acts.trash, "trash"),
    ]


def _lines(context: UiContext, card: ReaderCard) -> Iterator[Line]:
    translate, draft = context.translate, card.draft
    yield Line(translate("Readers", "Year of birth"), str(draft.birth_year or "—"))
    category = names.category(translate, draft.category, card.own)
    yield Line(translate("Readers", "Category"), category)
    school = (str(draft.grade) if draft.grade else "", draft.school)
    optional = (
        (translate("Readers", "Grade, school"), ", ".join(filter(None, school))),
        (
            translate("Readers", "Address"),
            ", ".join(filter(None, (draft.village, draft.street, draft.house))),
        ),
        (translate("Readers", "Phone"), draft.phone),
        (translate("Readers", "Parent or guardian"), draft.guardian),
        (translate("Readers", "Phone of the parent"), draft.guardian_phone),
        (translate("Readers", "Consent"), _consent(context, card)),
        (translate("Readers", "Groups"), ", ".join(groups.of_reader(context.library, card.id))),
        (translate("Readers", "Merged cards"), ", ".join(f"№ {no}" for no in card.merged)),
        (translate("Readers", "Note"), draft.note),
    )
    yield from (Line(label, text) for label, text in optional if text)
    year = context.library.today.year
    if card.registration(year) is None and not card.is_trashed:
        yield Line(translate("Readers", "This year"), translate("Readers", "not registered"), True)
    for one in card.registrations:
        yield Line(str(one.year), _registration(context, one))


def _consent(context: UiContext, card: ReaderCard) -> str:
    """Who gave it follows from the age."""
    if card.consent_on is None:
        return ""
    by_parent = readers.needs_guardian(context.library, card, card.consent_on)
    who = (
        context.translate("Readers", "a parent, {date}")
        if by_parent
        else context.translate("Readers", "the reader, {date}")
    )
    return who.format(date=short(card.consent_on))


def _registration(context: UiContext, one: Registration) -> str:
    translate = context.translate
    age = names.title(translate, "age", one.age)
    category = names.title(translate, "category", one.category)
    mode = names.title(translate, "mode", "new" if one.is_new else "again")
    return f"№ {one.number}, {short(one.on)} · {mode} · {age} · {category}"


def _books(context: UiContext, card: ReaderCard) -> QWidget | None:
    if not card.loans and not card.past:
        return None
    translate = context.translate
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(3))
    if card.loans:
        column.addWidget(words(translate("Readers", "On loan"), "heading"))
    for loan in card.loans:
        late = loan.days_late(context.library.today)
        told = _loan(translate("Readers", "{no} {title}, until {date}"), loan, short(loan.due_on))
        if late:
            overdue = QCoreApplication.translate("ReaderOnDesk", "overdue by %n day(s)", "", late)
            told = f"! {told}, {overdue}"
        column.addWidget(words(told, "problem" if late else "", wrap=True))
    if card.past:
        column.addWidget(words(translate("Readers", "Brought back"), "heading"))
    for loan in card.past[:_PAST]:
        assert loan.returned_on
        text = translate("Readers", "{no} {title}, returned {date}")
        column.addWidget(words(_loan(text, loan, short(loan.returned_on)), "soft", wrap=True))
    return body


def _loan(text: str, loan: LoanRow, date: str) -> str:
    return text.format(no=loan.inventory_no, title=loan.title, date=date)
