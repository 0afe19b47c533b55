"""The plan of work of a year or a month (handbook 7.2; chapter 11, form 25).

By sections; at the right who approves or agrees, at the end the plan against the fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import count
from pathlib import Path

from desktop_app.documents import fonts, names, plan_words
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, footer, signature
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import period_title
from desktop_app.domain.plans import Addressee
from desktop_app.domain.text import in_language
from desktop_app.services.plans import Plan, PlanRow

_LOOK = Look(8.5)
_SHADE = 0.93
_APPROVAL = 78 * MM


@dataclass(frozen=True)
class PlanSheet:
    """A plan for whoever approves it; `director` is his name where it is known."""

    plan: Plan
    addressee: Addressee
    director: str = ""


def write_plan(
    letter: Letterhead, sheet: PlanSheet, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """«План работы»: the columns of the handbook, section by section."""
    plan = sheet.plan
    title = translate("Plan", "Plan of work")
    paper = Paper(title, letter.name(lang), lang, footer(letter, lang, title, translate))
    paper.page(landscape=True)
    _head(paper, letter, sheet, lang, translate)
    paper.text(title, SANS_BOLD, 14, align="center")
    paper.text(period_title(plan.period, lang), SANS, 11, align="center", leading=1.5)
    paper.y -= 8
    Table(paper, _columns(translate), _LOOK).write(_lines(plan, lang, translate))
    if plan.period.start <= plan.today:  # there is no fact before
        _summary(paper, plan, translate)
    paper.need(14 * MM)
    paper.y -= 6
    signature(paper, translate("Plan", "Librarian"), letter.librarian)
    paper.write(to)


def _columns(translate: Translate) -> tuple[Column, ...]:
    return (
        Column("№", 9, "right"),
        Column(translate("Plan", "Event (form, title)"), 70),
        Column(translate("Plan", "For whom"), 31),
        Column(translate("Plan", "Term"), 22),
        Column(translate("Plan", "Place"), 32),
        Column(translate("Plan", "Together with"), 35),
        Column(translate("Plan", "Responsible"), 29),
        Column(translate("Plan", "Mark of fulfilment"), 39),
    )


def _lines(plan: Plan, lang: str, translate: Translate) -> list[Line]:
    titles = names.titles(translate, "plan_section")
    numbers = count(1)
    lines: list[Line] = []
    groups = [(titles[section], rows) for section, rows in plan.sections()]
    if plan.outside:
        groups.append((translate("Plan", "Outside the plan"), list(plan.outside)))
    for title, rows in groups:
        lines.append(Line(("", title, *[""] * 6), is_bold=True, shade=_SHADE))
        lines += [Line(_cells(plan, row, next(numbers), lang, translate)) for row in rows]
    return lines


def _cells(
    plan: Plan, row: PlanRow, number: int, lang: str, translate: Translate
) -> tuple[str, ...]:
    with_whom = [in_language(lang, ru, ky) for ru, ky in plan.partners.get(row.id, ())]
    return (
        str(number),
        plan_words.named(row, lang, translate),
        row.audience,
        plan_words.term(row, lang),
        plan_words.place(row, translate),
        ", ".join(with_whom),
        row.responsible,
        plan_words.became(plan, row, lang, translate),
    )


def _head(
    paper: Paper, letter: Letterhead, sheet: PlanSheet, lang: str, translate: Translate
) -> None:
    """Whose plan it is at the left, who approves or agrees at the right."""
    top = paper.y
    for name, font in ((letter.system(lang), SANS), (letter.name(lang), SANS_BOLD)):
        if name:
            paper.text(name, font, 10, leading=1.35, room=paper.width - _APPROVAL - 10 * MM)
    if letter.place:
        paper.text(letter.place, SANS, 9, room=paper.width - _APPROVAL - 10 * MM)
    below = paper.y
    x, y = paper.right - _APPROVAL, top
    for at, text in enumerate(_approval(sheet, translate)):
        for line in fonts.wrap(fonts.safe(text, SANS), SANS, 9.5, _APPROVAL):
            y -= 14 if at < 2 else 18
            paper.put(line, x, y, SANS if at else SANS_BOLD, 9.5)
    paper.y = min(below, y) - 14


def _approval(sheet: PlanSheet, translate: Translate) -> Sequence[str]:
    approved, agreed = translate("Plan", "APPROVED"), translate("Plan", "AGREED")
    heads = {
        Addressee.DIRECTOR: (approved, translate("Plan", "Director of the library system")),
        Addressee.SCHOOL: (agreed, translate("Plan", "Director of the school")),
        Addressee.AIYL_OKMOTU: (agreed, translate("Plan", "Head of the aiyl okmotu")),
    }
    name = sheet.director if sheet.addressee is Addressee.DIRECTOR else ""
    day = translate("Plan", "«____» ______________ 20____")
    return (*heads[sheet.addressee], f"____________________ {name}".rstrip(), day)


def _summary(paper: Paper, plan: Plan, translate: Translate) -> None:
    """The whole plan and each section against the fact; then what ties it with the diary."""
    counts = plan.counts
    paper.need(30 * MM)
    paper.y -= 10
    paper.text(translate("Plan", "Plan and fact"), SANS_BOLD, 10.5, leading=1.6)
    titles = names.titles(translate, "plan_section")
    groups = [(titles[section], plan.counted(rows)) for section, rows in plan.sections()]
    columns = (
        Column(translate("Plan", "Section"), 80),
        Column(translate("Plan", "Planned"), 24, "right"),
        Column(translate("Plan", "Done"), 24, "right"),
        Column(translate("Plan", "Not done"), 26, "right"),
        Column(translate("Plan", "Not marked"), 26, "right"),
        Column(translate("Plan", "Still to come"), 26, "right"),
        Column(translate("Plan", "Done, %"), 22, "right"),
    )
    lines = [
        Line(
            (title, str(one.planned), str(one.done), str(one.not_done), str(one.unmarked),
             str(one.ahead), "—" if one.percent is None else str(one.percent)),
            is_bold=is_total, shade=_SHADE if is_total else 1,
        )
        for title, one, is_total in (
            *((title, one, False) for title, one in groups),
            (translate("Plan", "Total"), counts, True),
        )
    ]  # fmt: skip
    Table(paper, columns, _LOOK).write(lines)
    paper.y -= 6
    told = translate(
        "Plan",
        "Held in the period: {held}; of these outside the plan: {outside}, of another"
        " period's plan: {other}. Of this plan held in another period: {elsewhere}.",
    )
    text = told.format(
        held=counts.held,
        outside=counts.outside,
        other=counts.from_other,
        elsewhere=counts.elsewhere,
    )
    paper.text(text, SANS, 9.5)
