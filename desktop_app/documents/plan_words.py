"""What a row of the plan of work says, on the screen and on paper."""

from __future__ import annotations

from desktop_app.documents import names
from desktop_app.documents.words import Translate
from desktop_app.domain import dates
from desktop_app.domain.events import EventState
from desktop_app.domain.memorable import Occurrence
from desktop_app.domain.plans import Counts, Mark, with_age
from desktop_app.services.plans import Plan, PlanRow


def form(row: PlanRow, lang: str, translate: Translate) -> str:
    """The form of the event: the library's own word, or that of the closed list."""
    return row.own_form(lang) or names.title(translate, "event_form", row.form)


def named(row: PlanRow, lang: str, translate: Translate) -> str:
    """«Викторина: «Мир чтения»»; a title that has quotation marks keeps its own."""
    title = row.title(lang)
    quoted = title if "«" in title else f"«{title}»"
    return f"{form(row, lang, translate)}: {quoted}"


def term(row: PlanRow, lang: str) -> str:
    """The day it was planned for, or its month where the day is open."""
    on = row.planned_on if row.is_planned else row.on
    if row.is_day_open and row.state == EventState.PLANNED:
        return dates.month_name(on.month, lang)
    return dates.short(on)


def place(row: PlanRow, translate: Translate) -> str:
    """Where: the venue as written, or its kind."""
    return row.venue or names.title(translate, "venue_kind", row.venue_kind)


def became(plan: Plan, row: PlanRow, lang: str, translate: Translate) -> str:
    """«выполнено 05.12.2026, присутствовало: 23», or why not; empty for what is to come."""
    mark, n = plan.mark(row), row.attended
    if mark is Mark.DONE:
        text = translate("Plan", "done {date}, people: {n}")
        return text.format(date=dates.short(row.on), n=n)
    if mark is Mark.NOT_DONE:
        return translate("Plan", "not done – {reason}").format(reason=row.reason)
    if mark is Mark.UNMARKED:
        return translate("Plan", "not marked")
    if mark is Mark.MOVED:
        day = dates.month_name(row.on.month, lang) if row.is_day_open else dates.short(row.on)
        text = translate("Plan", "moved to {date}").format(date=day)
        return f"{text} – {row.reason}" if row.reason else text
    return ""


def summary(counts: Counts, translate: Translate) -> list[tuple[str, str]]:
    """Label and number of the plan against the fact; of the rest only what is something."""
    done = str(counts.done)
    if counts.percent is not None:
        done = f"{done} ({counts.percent}\N{NO-BREAK SPACE}%)"
    always = [
        (translate("Plan", "Planned"), str(counts.planned)),
        (translate("Plan", "Done"), done),
    ]
    sometimes = [
        (translate("Plan", "Not done"), counts.not_done),
        (translate("Plan", "Not marked"), counts.unmarked),
        (translate("Plan", "Still to come"), counts.ahead),
        (translate("Plan", "Outside the plan"), counts.outside),
    ]
    return always + [(label, str(number)) for label, number in sometimes if number]


def date_title(one: Occurrence, lang: str) -> str:
    """A memorable date in a language, with the round age that it brings."""
    return with_age(one.date.ky if lang == "ky" else one.date.ru, one.anniversary, lang)
