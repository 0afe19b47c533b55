"""The card of a body: how it is reached, who heads it, offices, agreements, things together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.services import agreements, offices, organisations
from desktop_app.services.agreements import AgreementRow
from desktop_app.services.offices import OfficeRow
from desktop_app.services.organisations import OrganisationRow
from desktop_app.ui import look
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.details import Action, DetailPanel, Line
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.history import steps
from desktop_app.ui.pieces import button, tool, words
from desktop_app.ui.tabs.inquiries.bodies.fields import agreed, post, told, waits
from desktop_app.ui.tabs.inquiries.bodies.together import ACTIONS, EVENTS, INQUIRIES, WORKS

_FEW = 3  # former offices that a card shows at once


@dataclass(frozen=True)
class Tool:
    """A small button; what is wanted often has its words on it."""

    icon: str
    tip: str
    act: Callable[[], object]
    has_words: bool = False


class Acts(Protocol):
    """What the card asks of its section."""

    def change(self, id: int) -> None: ...

    def appoint(self, id: int) -> None: ...

    def change_office(self, row: OfficeRow) -> None: ...

    def follow(self, row: OfficeRow) -> None: ...

    def trash_office(self, row: OfficeRow) -> None: ...

    def agree(self, id: int) -> None: ...

    def change_agreement(self, row: AgreementRow) -> None: ...

    def prolong(self, row: AgreementRow) -> None: ...

    def end(self, row: AgreementRow) -> None: ...

    def trash_agreement(self, row: AgreementRow) -> None: ...

    def files(self, row: AgreementRow) -> None: ...

    def print_agreement(self, row: AgreementRow) -> None: ...

    def together(self, id: int, what: str) -> None: ...

    def join(self, id: int) -> None: ...

    def trash(self, id: int) -> None: ...


def show(context: UiContext, panel: DetailPanel, acts: Acts, row: OrganisationRow) -> None:
    """Fill the panel with one body."""
    translate, id = context.translate, row.id
    kind = names.title(translate, "organisation_kind", row.kind)
    other = row.name("ky" if context.language == "ru" else "ru")
    called = [kind, other if other != row.name(context.language) else ""]
    panel.show_card(
        title=row.name(context.language),
        note=" · ".join(filter(None, called)),
        rows=_lines(context, row),
        actions=[
            Action(translate("BodyCard", "Who holds office"), partial(acts.appoint, id),
                   "user-plus", primary=True),
            Action(translate("BodyCard", "Agreement"), partial(acts.agree, id), "plus"),
            Action(translate("BodyCard", "Change"), partial(acts.change, id), "pencil"),
            Action(translate("BodyCard", "More"), nothing, menu=(
                Action(translate("BodyCard", "Entered twice: join"), partial(acts.join, id)),
                Action(translate("BodyCard", "To the trash"), partial(acts.trash, id)))),
        ],
        extra=_lists(context, acts, row),
        history=steps(context, "organisation", id),
    )  # fmt: skip


def _lines(context: UiContext, row: OrganisationRow) -> list[Line]:
    translate = context.translate
    head = offices.head(offices.of_body(context.library, row.id))
    who = f"{head.draft.person}, {post(context, head)}" if head else ""
    facts = (
        (translate("BodyCard", "Who heads it"), who),
        (translate("BodyCard", "Phone"), row.phone),
        (translate("BodyCard", "E-mail"), row.email),
        (translate("BodyCard", "Address"), row.address),
        (translate("BodyCard", "Note"), row.note),
    )
    return [Line(label, text) for label, text in facts if text]


def _lists(context: UiContext, acts: Acts, row: OrganisationRow) -> QWidget:
    translate, library = context.translate, context.library
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(4))
    _heading(column, translate("BodyCard", "Agreements"))
    found = agreements.of_body(library, row.id)
    for agreement in found:
        text, alarm = agreed(context, agreement), waits(context, agreement)
        _line(column, text, _agreement_tools(context, acts, agreement), alarm=alarm)
    if not found:
        column.addWidget(words(translate("BodyCard", "None yet"), "hint"))
    _offices(column, context, acts, offices.of_body(library, row.id))
    _heading(column, translate("BodyCard", "Together"))
    for text, n, what in _numbers(context, row.id):
        made = button(text, partial(acts.together, row.id, what), name="flat")
        made.setEnabled(n > 0)
        column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
    return body


def _offices(
    column: QVBoxLayout, context: UiContext, acts: Acts, held: Sequence[OfficeRow]
) -> None:
    """Those held now; many former ones stay folded until they are asked for."""
    translate = context.translate
    if held:
        _heading(column, translate("BodyCard", "Offices"))
    former = sum(not office.is_current for office in held)
    shelf = QWidget()
    folded = QVBoxLayout(shelf)
    folded.setContentsMargins(0, 0, 0, 0)
    for office in held:
        phone = f"\n{office.draft.phone}" if office.draft.phone else ""
        _line(
            column if office.is_current else folded,
            told(context, office) + phone,
            _office_tools(context, acts, office),
        )
    if former > _FEW:
        text = translate("BodyCard", "%n former: show", "", former)
        opening = button(text, shelf.show, name="flat")
        opening.clicked.connect(opening.hide)
        column.addWidget(opening, 0, Qt.AlignmentFlag.AlignLeft)
        shelf.hide()
    column.addWidget(shelf)


def _numbers(context: UiContext, id: int) -> list[tuple[str, int, str]]:
    """Each is the length of the list that its button opens."""
    library, translate = context.library, context.translate
    asked = len(organisations.inquiries_of(library, id))
    held = len(organisations.events_of(library, id))
    done = len(organisations.records_of(library, id, ACTIONS))
    charged = len(organisations.records_of(library, id, WORKS))
    return [
        (translate("BodyCard", "%n inquiry(ies)", "", asked), asked, INQUIRIES),
        (translate("BodyCard", "%n event(s)", "", held), held, EVENTS),
        (translate("BodyCard", "%n thing(s) done together", "", done), done, ACTIONS),
        (translate("BodyCard", "%n public work(s) by its order", "", charged), charged, WORKS),
    ]


def _office_tools(context: UiContext, acts: Acts, row: OfficeRow) -> list[Tool]:
    translate = context.translate
    follow = Tool("users", translate("BodyCard", "Another came"), partial(acts.follow, row), True)
    return [
        *([follow] if row.is_current else []),
        Tool(
            "pencil", translate("BodyCard", "Change the office"), partial(acts.change_office, row)
        ),
        Tool("x", translate("BodyCard", "Entered by mistake"), partial(acts.trash_office, row)),
    ]


def _agreement_tools(context: UiContext, acts: Acts, row: AgreementRow) -> list[Tool]:
    translate, asks = context.translate, waits(context, row)
    standing = (
        Tool("restore", translate("BodyCard", "Prolong"), partial(acts.prolong, row), asks),
        Tool("check", translate("BodyCard", "End"), partial(acts.end, row), asks),
    )
    return [
        *(standing if row.ended_on is None else ()),
        Tool("printer", translate("BodyCard", "Print to sign"), partial(acts.print_agreement, row)),
        Tool("file-type-pdf", translate("BodyCard", "Files: the signed paper"),
             partial(acts.files, row)),
        Tool("pencil", translate("BodyCard", "Change the agreement"),
             partial(acts.change_agreement, row)),
        Tool("x", translate("BodyCard", "Entered by mistake"), partial(acts.trash_agreement, row)),
    ]  # fmt: skip


def _heading(column: QVBoxLayout, text: str) -> None:
    column.addWidget(words(text, "heading"))


def _line(column: QVBoxLayout, text: str, tools: Iterable[Tool], *, alarm: bool = False) -> None:
    """What it is, and small buttons below: the panel is narrow."""
    shown = words(f"! {text}" if alarm else text, "problem" if alarm else "", wrap=True, copy=True)
    column.addWidget(shown)
    holder = QWidget()
    row = FlowLayout(holder, look.px(2))
    for one in tools:
        made = tool(one.tip if one.has_words else "", one.act, tip=one.tip, icon=one.icon)
        made.setAccessibleName(f"{one.tip}: {text}")
        row.addWidget(made)
    column.addWidget(holder)
