"""The certificate of public works (form 40), and the list of partnership and achievements.

Handbook 9.1. Days are those of the ledger in the period: a work that lasts longer than the
period stands with its days in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.documents import fonts, names
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, footer, head, headed_paper, signature
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.paper_spec import PaperSpec, Parameter
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.community import WorkTime
from desktop_app.domain.dates import period_title, short
from desktop_app.domain.periods import Period
from desktop_app.services.community import CommunityRow, Partnership, Works

_LOOK = Look(9)
_SHADE = 0.95
_SIGNED = 30 * MM  # the two signatures and the place of the stamp stay together


def write_public_works(
    letter: Letterhead,
    period: Period,
    works: Works,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Справка об общественной работе» for the head of the aiyl okmotu."""
    title = translate("CommunityPapers", "Certificate of public works")
    paper = Paper(title, letter.name(lang), lang, footer(letter, lang, title, translate))
    paper.page(landscape=True)
    addressee = translate("CommunityPapers", "To the head of the aiyl okmotu")
    paper.text(addressee, SANS, 10, align="right")
    head(paper, letter, lang, title, period_title(period, lang))
    columns = (
        Column("№", 9, "right"),
        Column(translate("CommunityPapers", "Day, days"), 24),
        Column(translate("CommunityPapers", "What was done"), 66),
        Column(translate("CommunityPapers", "By whose order"), 56),
        Column(translate("CommunityPapers", "Days in the period"), 17, "right"),
        Column(translate("CommunityPapers", "Hours of the whole work"), 17, "right"),
        Column(translate("CommunityPapers", "Working time"), 27),
        Column(translate("CommunityPapers", "Result, confirmation"), 54),
    )
    total = translate("CommunityPapers", "In all")
    whole = Line(("", "", total, "", str(works.days), "", "", ""), is_bold=True, shade=_SHADE)
    lines = [_work_line(number, *one, lang, translate) for number, one in enumerate(works.rows, 1)]
    Table(paper, columns, _LOOK).write([*lines, whole])
    paper.y -= 10
    for sentence in _sums(works, translate):
        paper.text(sentence, SANS_BOLD, 10, leading=1.5)
    _certify(paper, letter, translate)
    paper.write(to)


def write_partnership(
    letter: Letterhead,
    period: Period,
    partnership: Partnership,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """What was done together with bodies in a period, and what the library received."""
    title = translate("CommunityPapers", "Partnership and achievements")
    paper = headed_paper(letter, lang, title, translate, period_title(period, lang))
    done = (
        Column("№", 9, "right"),
        Column(translate("CommunityPapers", "Date"), 20),
        Column(translate("CommunityPapers", "What was done"), 62),
        Column(translate("CommunityPapers", "Together with"), 44),
        Column(translate("CommunityPapers", "Result"), 45),
    )
    received = (
        Column("№", 9, "right"),
        Column(translate("CommunityPapers", "Date"), 20),
        Column(translate("CommunityPapers", "What was received"), 62),
        Column(translate("CommunityPapers", "From whom"), 44),
        Column(translate("CommunityPapers", "For what"), 45),
    )
    n = len(partnership.actions)
    told = translate("CommunityPapers", "Done together: %n entry(ies)", "", n)
    _part(paper, told, done, [_action(row, lang, translate) for row in partnership.actions])
    n = len(partnership.events)
    told = translate("CommunityPapers", "Events with partners, counted among the events: %n", "", n)
    _part(paper, told, done, [_action(row, lang, translate) for row in partnership.events])
    n = len(partnership.achievements)
    told = translate("CommunityPapers", "Achievements: %n", "", n)
    awards = [_achievement(row, lang, translate) for row in partnership.achievements]
    _part(paper, told, received, awards)
    paper.y -= 6
    signature(paper, translate("SerialPapers", "Librarian"), letter.librarian)
    paper.write(to)


def days(row: CommunityRow) -> str:
    """«10.09.2026», or the first and the last day."""
    first, last = row.draft.on, row.draft.last
    return short(first) if last == first else f"{short(first)} – {short(last)}"


def work(row: CommunityRow, translate: Translate) -> str:
    """«Избирательная комиссия: УИК № 7027 (секретарь комиссии)»."""
    draft = row.draft
    kind = names.titles(translate, "work").get(draft.work, "")
    role = names.titles(translate, "work_role").get(draft.role, "").lower()
    named = f"{draft.title} ({role})" if role else draft.title
    return f"{kind}: {named}" if kind and draft.work != "other" else named


def charged(row: CommunityRow, lang: str, translate: Translate) -> str:
    """The body and its order: «Айыл өкмөтү, распоряжение № 12 от 01.09.2026»."""
    return ", ".join(filter(None, (row.body(lang), order(row, translate))))


def order(row: CommunityRow, translate: Translate) -> str:
    """The number and the day of the order, what there is of them."""
    no, on = row.draft.order_no, row.draft.order_on
    if no and on:
        told = translate("CommunityPapers", "order no. {no} of {day}")
        return told.format(no=no, day=short(on))
    if no:
        return translate("CommunityPapers", "order no. {no}").format(no=no)
    return translate("CommunityPapers", "order of {day}").format(day=short(on)) if on else ""


def working_time(row: CommunityRow, translate: Translate) -> str:
    """Whether it was in the working time; of older records that is not known."""
    if not row.draft.work:
        return ""
    mode = WorkTime.IN_HOURS if row.draft.is_in_hours else WorkTime.OFF_HOURS
    return names.title(translate, "work_time", mode)


def result(row: CommunityRow) -> str:
    """What came of it, its confirmation and the note, in one line."""
    draft = row.draft
    return "; ".join(" ".join(text.split()) for text in (draft.result, draft.proof, draft.note)
                     if text)  # fmt: skip


def _work_line(number: int, row: CommunityRow, n: int, lang: str, translate: Translate) -> Line:
    draft = row.draft
    when = [working_time(row, translate)]
    if draft.is_closed:
        when.append(translate("CommunityPapers", "the library was closed"))
    return Line(
        (
            str(number),
            days(row),
            work(row, translate),
            charged(row, lang, translate),
            str(n),
            str(draft.hours) if draft.hours else "",
            ", ".join(filter(None, when)),
            result(row),
        )
    )


def _sums(works: Works, translate: Translate) -> list[str]:
    """The indicators in sentences; what is nothing is not told."""
    n = works.days
    found = [translate("CommunityPapers", "%n day(s) of public works in all", "", n)]
    if works.in_hours:
        n = works.in_hours
        found.append(translate("CommunityPapers", "of them %n day(s) in working time", "", n))
    if works.closed:
        n = works.closed
        told = translate("CommunityPapers", "the library was closed for it on %n day(s)", "", n)
        found.append(told)
    return found


def _certify(paper: Paper, letter: Letterhead, translate: Translate) -> None:
    """The librarian, the head of the aiyl okmotu, the place of the stamp."""
    paper.need(_SIGNED)
    paper.y -= 8
    signature(paper, translate("SerialPapers", "Librarian"), letter.librarian)
    label = translate("CommunityPapers", "Head of the aiyl okmotu")
    signature(paper, label)
    stamp = translate("ReportPaper", "Stamp")
    across = fonts.width(fonts.safe(stamp, SANS), SANS, 9)
    paper.put(stamp, paper.right - across - 20 * MM, paper.y + 4, SANS, 9)


def _part(paper: Paper, title: str, columns: Sequence[Column], lines: Sequence[Line]) -> None:
    """A heading with the number of lines, and the table where there are any."""
    paper.need(60)
    paper.text(title, SANS_BOLD, 10.5, leading=1.6)
    if lines:
        paper.y -= 3
        Table(paper, columns, _LOOK).write(
            Line((str(number), *line.cells)) for number, line in enumerate(lines, 1)
        )
    paper.y -= 10


def _action(row: CommunityRow, lang: str, translate: Translate) -> Line:
    done = row.title(lang)
    if not row.is_event and row.event(lang):
        event = translate("CommunityPapers", "event «{title}»").format(title=row.event(lang))
        done = f"{done} ({event})"
    return Line((short(row.draft.on), done, agreed(row, lang, translate), result(row)))


def agreed(row: CommunityRow, lang: str, translate: Translate) -> str:
    """With whom, and by which agreement."""
    return ", ".join(filter(None, (row.body(lang), agreement(row, translate))))


def agreement(row: CommunityRow, translate: Translate) -> str:
    """«договор № 3 от 10.01.2026», where there is one."""
    number, on = row.agreement
    if not on:
        return ""
    told = translate("CommunityPapers", "agreement of {day}")
    if number:
        told = translate("CommunityPapers", "agreement no. {no} of {day}")
    return told.format(no=number, day=short(date.fromisoformat(on)))


def _achievement(row: CommunityRow, lang: str, translate: Translate) -> Line:
    return Line((short(row.draft.on), award(row, translate), row.body(lang), result(row)))


def award(row: CommunityRow, translate: Translate) -> str:
    """«Диплом: победитель районного смотра»."""
    kind = names.titles(translate, "award").get(row.draft.work, "")
    is_named = kind and row.draft.work != "other"
    return f"{kind}: {row.draft.title}" if is_named else row.draft.title


PAPERS = (
    PaperSpec(
        "community.works",
        lambda translate: translate("CommunityPapers", "Certificate of public works"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        write_public_works,
    ),
    PaperSpec(
        "community.partners",
        lambda translate: translate("CommunityPapers", "Partnership and achievements"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        write_partnership,
    ),
)
