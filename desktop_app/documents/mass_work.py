"""Part 3 of the diary, «Учёт массовой работы»: the events of a month and its exhibitions.

Its total is the attendance that the ledger has for the month (handbook 1.5).
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from desktop_app.documents import event_words
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, footer, signature
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain import dates
from desktop_app.services.events import EventCard
from desktop_app.services.mass_work import MassWork

_LOOK = Look(7.4, pad=1.4, side=1.8)
_EMPTY_LINES = 6  # of a month without events: to be written by hand


def write_mass_work(
    letter: Letterhead, work: MassWork, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """Write the month: sixteen columns with their total, the exhibitions, a place to sign."""
    month = dates.period_title(work.period, lang)
    part = translate("MassWork", "Part 3. Mass work")
    title = translate("MassWork", "Diary of the library, {month}").format(month=month)
    paper = Paper(
        title, letter.name(lang), lang, footer(letter, lang, f"{title} · {part}", translate)
    )
    paper.page(landscape=True)
    paper.text(f"{title} · {letter.name(lang)}", SANS, 9)
    paper.text(part, SANS_BOLD, 11)
    paper.y -= 3
    lines = [_event(card, lang, translate) for card in work.events]
    lines += [Line(("",) * 16)] * (0 if lines else _EMPTY_LINES)
    Table(paper, _columns(translate), _LOOK).write([_numbers(16), *lines, _total(work, translate)])
    paper.y -= 4
    paper.text(_visits(work, translate), SANS, 8.5)
    _exhibitions(paper, work, lang, translate)
    paper.y -= 8
    signature(paper, translate("MassWork", "Librarian"), letter.librarian)
    paper.write(to)


def _columns(translate: Translate) -> tuple[Column, ...]:
    came = translate("MassWork", "People who came")
    documents = translate("MassWork", "Documents")
    return (
        Column("№", 8, "right"),
        Column(translate("MassWork", "Day, time"), 17),
        Column(translate("MassWork", "Form"), 22),
        Column(translate("MassWork", "Title"), 35),
        Column(translate("MassWork", "Subject"), 22),
        Column(translate("MassWork", "Place"), 21),
        Column(translate("MassWork", "For whom"), 21),
        Column(translate("MassWork", "in all"), 9, "right", came, is_turned=True),
        Column(translate("MassWork", "up to 14"), 9, "right", came, is_turned=True),
        Column(translate("MassWork", "young people"), 9, "right", came, is_turned=True),
        Column(translate("MassWork", "shown"), 9, "right", documents, is_turned=True),
        Column(translate("MassWork", "lent"), 9, "right", documents, is_turned=True),
        Column(translate("MassWork", "Together with"), 23),
        Column(translate("MassWork", "Responsible"), 21),
        Column(translate("MassWork", "Press, photo"), 19),
        Column(translate("MassWork", "Plan"), 13),
    )


def _numbers(columns: int) -> Line:
    return Line(tuple(str(at) for at in range(1, columns + 1)), shade=0.96)


def _event(card: EventCard, lang: str, translate: Translate) -> Line:
    draft, outcome = card.draft, card.outcome
    came = outcome.attendance
    photo = translate("MassWork", "photo") if "photo" in outcome.evidence else ""
    return Line(
        (
            str(card.number),
            " ".join(filter(None, (dates.short(draft.on), draft.starts_at))),
            event_words.form(card, translate),
            card.title(lang),
            event_words.direction(card, translate),
            event_words.place(card, translate),
            draft.audience,
            *(str(n or "") for n in (came.total, came.children, came.youth)),
            *(str(n or "") for n in (outcome.documents, outcome.lent)),
            event_words.partners(card, lang),
            draft.responsible,
            ", ".join(filter(None, (outcome.press, photo))),
            event_words.in_plan(card, translate),
        )
    )


def _total(work: MassWork, translate: Translate) -> Line:
    came = [card.outcome.attendance for card in work.events]
    sums = (
        work.attended(),
        sum(one.children for one in came),
        sum(one.youth for one in came),
        sum(card.outcome.documents for card in work.events),
        sum(card.outcome.lent for card in work.events),
    )
    n = len(work.events)
    events = translate("MassWork", "%n event(s)", "", n)
    label = ("", "", translate("MassWork", "In all"), events, "", "", "")
    return Line((*label, *map(str, sums), "", "", "", ""), is_bold=True, shade=0.93)


def _visits(work: MassWork, translate: Translate) -> str:
    return translate(
        "MassWork", "Of them in the library (visits of part 1): {inside}; elsewhere: {outside}."
    ).format(inside=work.attended(inside=True), outside=work.attended(inside=False))


def _exhibitions(paper: Paper, work: MassWork, lang: str, translate: Translate) -> None:
    """Their own table; one that lasts stands in each of its months, counted in its first."""
    paper.y -= 8
    columns = (
        Column("№", 10, "right"),
        Column(translate("MassWork", "From – to"), 36),
        Column(translate("MassWork", "Title"), 92),
        Column(translate("MassWork", "Documents shown"), 24, "right"),
        Column(translate("MassWork", "Documents lent"), 24, "right"),
        Column(translate("MassWork", "Responsible"), 40),
        Column(translate("MassWork", "Notes"), 41),
    )
    table = Table(paper, columns, _LOOK)
    lines = [_exhibition(card, work, lang, translate) for card in work.exhibitions]
    lines += [Line(("",) * 7)] * (0 if lines else 3)
    paper.need(table.head_height + 40)
    paper.text(translate("MassWork", "Exhibitions"), SANS_BOLD, 10)
    paper.y -= 3
    table.write(lines)


def _exhibition(card: EventCard, work: MassWork, lang: str, translate: Translate) -> Line:
    draft, outcome = card.draft, card.outcome
    last = draft.ends_on if draft.ends_on and draft.ends_on > draft.on else None
    earlier = "" if draft.on in work.period else translate("MassWork", "opened earlier")
    return Line(
        (
            str(card.number),
            " – ".join(dates.short(day) for day in (draft.on, last) if day),
            card.title(lang),
            str(outcome.documents or ""),
            str(outcome.lent or ""),
            draft.responsible,
            "; ".join(filter(None, (earlier, draft.note))),
        )
    )
