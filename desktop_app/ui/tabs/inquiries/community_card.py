"""What the card and the list of the community's section say of a row."""

from __future__ import annotations

from desktop_app.documents import community as told
from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.domain.records import RecordKind
from desktop_app.services import press
from desktop_app.services.community import CommunityRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Line
from desktop_app.ui.tables import Column


def columns(context: UiContext) -> tuple[Column[CommunityRow], ...]:
    """Day, kind, what, how many days of a public work; the rest is on the card."""
    translate = context.translate

    def sort(row: CommunityRow) -> str:
        return kinds(context, row)[-1]

    def what(row: CommunityRow) -> str:
        return row.title(context.language)

    return (
        Column("on", translate("CommunitySection", "Day"), 11, _day, sort="on"),
        Column("kind", translate("CommunitySection", "Record"), 22, sort, sort="kind"),
        Column("title", translate("CommunitySection", "What"), 28, what, sort="title",
               stretch=True),
        Column("days", translate("CommunitySection", "Days"), 6, _days, align="right"),
    )  # fmt: skip


def kinds(context: UiContext, row: CommunityRow) -> list[str]:
    """What it is counted as, and of what sort it is, where there is one."""
    translate, draft = context.translate, row.draft
    if row.is_event:
        return [translate("CommunitySection", "Event")]
    group = "work" if draft.kind == RecordKind.PUBLIC_WORK else "award"
    sort = names.title(translate, group, draft.work)
    return [names.title(translate, "record_kind", draft.kind), *([sort] if sort else [])]


def note(context: UiContext, row: CommunityRow) -> str:
    """«Общественная работа · Избирательная комиссия · Секретарь комиссии»."""
    role = names.title(context.translate, "work_role", row.draft.role)
    return " · ".join(filter(None, (*kinds(context, row), role)))


def lines(context: UiContext, row: CommunityRow) -> list[Line]:
    """All that was written down; what is empty is left out."""
    own = {
        RecordKind.PUBLIC_WORK.value: _work,
        RecordKind.ACHIEVEMENT.value: _achievement,
        RecordKind.PUBLICATION.value: _publication,
    }
    draft, translate = row.draft, context.translate
    found = [
        Line(translate("CommunitySection", "Day"), told.days(row)),
        *own.get(row.draft.kind, _action)(context, row),
        Line(translate("CommunitySection", "Confirmation"), draft.proof),
        Line(translate("CommunitySection", "Note"), draft.note),
    ]
    return [line for line in found if line.value]


def _work(context: UiContext, row: CommunityRow) -> list[Line]:
    draft, translate = row.draft, context.translate
    closed = translate("CommunitySection", "closed for this work") if draft.is_closed else ""
    return [
        Line(translate("CommunitySection", "Days"), str(draft.days)),
        Line(translate("CommunitySection", "Hours"), str(draft.hours or "")),
        Line(translate("CommunitySection", "Time"), told.working_time(row, translate)),
        Line(translate("CommunitySection", "Library"), closed),
        Line(translate("CommunitySection", "Charged by"),
             told.charged(row, context.language, translate)),
        Line(translate("CommunitySection", "Result"), draft.result),
    ]  # fmt: skip


def _action(context: UiContext, row: CommunityRow) -> list[Line]:
    translate = context.translate
    event = "" if row.is_event else row.event(context.language)
    return [
        Line(translate("CommunitySection", "Together with"), row.body(context.language)),
        Line(translate("CommunitySection", "Agreement"), told.agreement(row, translate)),
        Line(translate("CommunitySection", "Event"), event),
        Line(translate("CommunitySection", "Result"), row.draft.result),
    ]


def _achievement(context: UiContext, row: CommunityRow) -> list[Line]:
    return [
        Line(context.translate("CommunitySection", "From whom"), row.body(context.language)),
        Line(context.translate("CommunitySection", "For what"), row.draft.result),
    ]


def _publication(context: UiContext, row: CommunityRow) -> list[Line]:
    translate, written = context.translate, press.get(context.library, row.id)
    return [
        Line(translate("PressSection", "Edition"), written.edition),
        Line(translate("PressSection", "Author"), written.draft.author),
        Line(translate("PressSection", "About the event"), written.event(context.language)),
    ]


def _day(row: CommunityRow) -> str:
    return short(row.draft.on)


def _days(row: CommunityRow) -> str:
    return str(row.draft.days) if row.draft.kind == RecordKind.PUBLIC_WORK else ""
