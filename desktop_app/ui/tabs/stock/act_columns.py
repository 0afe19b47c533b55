"""The list of acts, and the card of one: what was taken out, for what reason, with which papers."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import money, number
from desktop_app.services.acts import ActLine, ActSheet
from desktop_app.ui import look
from desktop_app.ui.context import Translate, UiContext
from desktop_app.ui.details import Action, DetailPanel, Line
from desktop_app.ui.paging import Column
from desktop_app.ui.pieces import words

_SHOWN = 40  # copies on the card; the paper has all


def columns(translate: Translate) -> tuple[Column[ActLine], ...]:
    """Drafts and acts."""
    reasons = names.titles(translate, "reason")

    def why(line: ActLine) -> str:
        told = reasons.get(line.reason, "—")
        if line.is_draft:
            return translate("Acts", "Draft: {reason}").format(reason=told)
        if line.reverses:
            text = translate("Acts", "Reverses act no. {number}")
            return text.format(number=line.reverses)
        if line.reversed_by:
            text = translate("Acts", "Reversed by no. {number}: {reason}")
            return text.format(number=line.reversed_by, reason=told)
        return f"{told}: {line.receiver}" if line.receiver else told

    return (
        Column(
            "number", translate("Acts", "Act no."), 8,
            lambda r: "—" if r.is_draft else f"{r.number} / {r.year}", "right",
        ),
        Column("on", translate("Acts", "Date"), 10, lambda r: short(r.on)),
        Column("reason", translate("Acts", "Reason"), 18, why, stretch=True),
        Column(
            "copies", translate("Acts", "Copies", "a narrow column"), 5,
            lambda r: number(r.copies), "right",
        ),
        Column("money", translate("Acts", "Sum"), 11, lambda r: money(r.money), "right"),
    )  # fmt: skip


def show(
    context: UiContext, panel: DetailPanel, paper: ActSheet, actions: Sequence[Action]
) -> None:
    """The card of a draft or an act."""
    translate = context.translate
    if paper.number:
        title = translate("Acts", "Act no. {number} of {date}").format(
            number=paper.number, date=short(paper.draft.on)
        )
    else:
        title = translate("Acts", "Draft act")
    panel.show_card(
        title=title,
        note=_note(translate, paper),
        rows=_rows(translate, paper),
        actions=actions,
        extra=_list(translate, paper),
    )


def _note(translate: Translate, paper: ActSheet) -> str:
    if paper.reversed_by:
        text = translate("Acts", "Reversed by act no. {number} of {date}")
        return text.format(number=paper.reversed_by.number, date=short(paper.reversed_by.on))
    if paper.reverses:
        text = translate("Acts", "Act reversing act no. {number} of {date}")
        return text.format(number=paper.reverses.number, date=short(paper.reverses.on))
    if not paper.number:
        return translate("Acts", "Print it for the commission, then post it.")
    return ""


def _rows(translate: Translate, paper: ActSheet) -> list[Line]:
    draft = paper.draft
    reason = names.title(translate, "reason", draft.reason) if draft.reason else "—"
    found = [
        Line(translate("Acts", "Reason"), reason),
        Line(translate("Acts", "Copies"), number(paper.count)),
        Line(translate("Acts", "Sum"), money(paper.money)),
    ]
    if draft.coefficient != 100:
        by = number(Decimal(draft.coefficient) / 100, 2)
        found.append(Line(translate("Acts", "Coefficient"), by))
    told = (
        (translate("Acts", "Receiver"), draft.receiver),
        (translate("Acts", "Approved"), short(draft.approved_on) if draft.approved_on else ""),
        (translate("Acts", "Commission's record"), draft.protocol),
        (translate("Acts", "Documents go to"), _destination(translate, draft.destination)),
        (translate("Acts", "Note"), draft.note),
    )
    return found + [Line(label, text) for label, text in told if text]


def _destination(translate: Translate, code: str) -> str:
    return names.title(translate, "destination", code) if code else ""


def _list(translate: Translate, paper: ActSheet) -> QWidget:
    """The copies in the order of their numbers, then the papers without numbers."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, look.px(4), 0, 0)
    column.setSpacing(look.px(3))
    lines = [
        f"{copy.inventory_no} · {' '.join(filter(None, (copy.author, copy.title)))}"
        for copy in paper.copies[:_SHOWN]
    ]
    lines += [f"{line.text} × {number(line.quantity)}" for line in paper.summaries]
    if lines:
        column.addWidget(words(translate("Acts", "In the act"), "heading"))
    for text in lines:
        column.addWidget(words(text, "", wrap=True, copy=True))
    n = len(paper.copies) - _SHOWN
    if n > 0:
        rest = translate("Acts", "and %n more; the paper has all of them", "", n)
        column.addWidget(words(rest, "soft", wrap=True))
    return holder
