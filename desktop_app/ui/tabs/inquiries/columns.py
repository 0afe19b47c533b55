"""Columns of the journal of inquiries and of the list of records."""

from __future__ import annotations

from functools import partial

from desktop_app.documents import names
from desktop_app.domain import dates, numbers
from desktop_app.domain.records import RecordKind
from desktop_app.services import inquiries, letters
from desktop_app.services.inquiries import InquiryRow
from desktop_app.services.records import RecordCard
from desktop_app.ui.context import UiContext
from desktop_app.ui.tables import Column


def number_words(context: UiContext, year: int, number: int) -> str:
    """«12»; numbers begin anew each year, so one of another year tells it: «12/25»."""
    return str(number) if year == context.library.today.year else f"{number}/{year % 100:02}"


def state_words(context: UiContext, row: InquiryRow) -> str:
    """The state; of a closed one, whether late; of an open one, whether the centre has answered."""
    translate = context.translate
    title = names.title(translate, "inquiry_state", row.state)
    if row.is_late():
        return translate("Inquiries", "{state}, late").format(state=title)
    if row.state.is_open and letters.is_replied(context.library, row.id):
        return translate("Letters", "The central library has answered")
    return title


def urgency(context: UiContext, row: InquiryRow) -> str:
    """«2 open days», «today», «Overdue by 3 open days»; nothing of a closed one."""
    if not row.state.is_open:
        return ""
    translate, days = context.translate, inquiries.left(context.library, row.due_on)
    if row.is_overdue(context.library.today):
        overdue = translate("Inquiries", "Overdue by %n open day(s)", "", -days)
        return overdue if days else translate("Inquiries", "Overdue")
    return (
        translate("Inquiries", "%n open day(s)", "", days)
        if days
        else translate("Inquiries", "today")
    )


def due_words(context: UiContext, row: InquiryRow) -> str:
    """The deadline with the days left; of an overdue one by how much it is."""
    told = urgency(context, row)
    if not told:
        return dates.short(row.due_on)
    if row.is_overdue(context.library.today):
        return told
    return f"{dates.short(row.due_on)[:5]} · {told}"


def is_soon(context: UiContext, row: InquiryRow) -> bool:
    """Is an answer owed today or on the next open day?"""
    today, library = context.library.today, context.library
    if not row.state.is_open or row.is_overdue(today):
        return False
    return inquiries.left(library, row.due_on) <= 1


def who(context: UiContext, row: InquiryRow) -> str:
    """The body and the person."""
    return ", ".join(filter(None, (row.body(context.language), row.asker)))


def columns(context: UiContext) -> tuple[Column[InquiryRow], ...]:
    """Deadline first, since the most urgent stand above."""
    translate = context.translate

    def is_overdue(row: InquiryRow) -> bool:
        return row.is_overdue(context.library.today)

    return (
        Column(
            "due",
            translate("Inquiries", "Deadline"),
            25,
            partial(due_words, context),
            sort="due",
            tooltip=_due,
            alarm=is_overdue,
            soft=partial(is_soon, context),
        ),
        Column(
            "number",
            translate("Inquiries", "No."),
            6,
            partial(_number, context),
            align="right",
            sort="number",
        ),
        Column(
            "question",
            translate("Inquiries", "Question"),
            22,
            _question,
            sort="question",
            tooltip=partial(_asked, context),
            stretch=True,
        ),
        Column(
            "state", translate("Inquiries", "State"), 15, partial(state_words, context),
            sort="state",
        ),
    )  # fmt: skip


def record_columns(context: UiContext) -> tuple[Column[RecordCard], ...]:
    """Day, what it tells of, words, how much."""
    translate = context.translate
    kinds = names.titles(translate, "record_kind")

    def kind(card: RecordCard) -> str:
        return kinds.get(card.draft.kind, card.draft.kind)

    return (
        Column("on", translate("Inquiries", "Day"), 11, _day, sort="on"),
        Column("kind", translate("Inquiries", "Record"), 14, kind),
        Column("title", translate("Inquiries", "What"), 16, _title, stretch=True),
        Column("amount", translate("Inquiries", "How much"), 11, _amount, align="right"),
    )


def _number(context: UiContext, row: InquiryRow) -> str:
    return number_words(context, row.year, row.number)


def _due(row: InquiryRow) -> str:
    return dates.short(row.due_on)


def _asked(context: UiContext, row: InquiryRow) -> str:
    """The whole question, and who asks."""
    return "\n".join(filter(None, (row.question, who(context, row))))


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
