"""Columns of the journal of inquiries and of the list of records."""

from __future__ import annotations

from desktop_app.documents import names
from desktop_app.domain import dates, numbers
from desktop_app.domain.records import RecordKind
from desktop_app.services.inquiries import InquiryRow
from desktop_app.services.records import RecordCard
from desktop_app.ui.context import UiContext
from desktop_app.ui.tables import Column


def state_words(context: UiContext, row: InquiryRow) -> str:
    """The state; of an open one whose day has come, that word instead."""
    translate, today = context.translate, context.library.today
    if row.is_overdue(today):
        return translate("Inquiries", "Overdue")
    if row.state.is_open and row.due_on == today:
        return translate("Inquiries", "Due today")
    if row.is_late() and not row.state.is_open:
        title = names.title(translate, "inquiry_state", row.state)
        return translate("Inquiries", "{state}, late").format(state=title)
    return names.title(translate, "inquiry_state", row.state)


def who(context: UiContext, row: InquiryRow) -> str:
    """The body and the person."""
    return ", ".join(filter(None, (row.body(context.language), row.asker)))


def columns(context: UiContext) -> tuple[Column[InquiryRow], ...]:
    """Deadline first, since the most urgent stand above."""
    translate = context.translate

    def is_overdue(row: InquiryRow) -> bool:
        return row.is_overdue(context.library.today)

    def shown_state(row: InquiryRow) -> str:
        return state_words(context, row)

    def shown_who(row: InquiryRow) -> str:
        return who(context, row)

    return (
        Column("due", translate("Inquiries", "Deadline"), 11, _due, sort="due"),
        Column("number", translate("Inquiries", "No."), 4, _number, align="right", sort="number"),
        Column(
            "question",
            translate("Inquiries", "Question"),
            30,
            _question,
            sort="question",
            stretch=True,
        ),
        Column("who", translate("Inquiries", "Who asks"), 18, shown_who),
        Column(
            "state",
            translate("Inquiries", "State"),
            12,
            shown_state,
            sort="state",
            alarm=is_overdue,
        ),
    )


def record_columns(context: UiContext) -> tuple[Column[RecordCard], ...]:
    """Day, what it tells of, words, how much."""
    translate = context.translate
    kinds = names.titles(translate, "record_kind")

    def kind(card: RecordCard) -> str:
        return kinds.get(card.draft.kind, card.draft.kind)

    return (
        Column("on", translate("Inquiries", "Day"), 11, _day, sort="on"),
        Column("kind", translate("Inquiries", "Record"), 17, kind),
        Column("title", translate("Inquiries", "What"), 24, _title, stretch=True),
        Column("amount", translate("Inquiries", "How much"), 13, _amount, align="right"),
    )


def _due(row: InquiryRow) -> str:
    return dates.short(row.due_on)


def _number(row: InquiryRow) -> str:
    return str(row.number)


def _question(row: InquiryRow) -> str:
    return row.question


def _day(card: RecordCard) -> str:
    return dates.short(card.draft.on)


def _title(card: RecordCard) -> str:
    return card.draft.title


def _amount(card: RecordCard) -> str:
    if card.draft.kind == RecordKind.SPENDING:
        return numbers.money(card.draft.money)
    return numbers.number(card.draft.quantity)
