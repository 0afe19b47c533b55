"""Periodicals on paper: the letter of claim, the subscription list, what was handed on.

Handbook 3.4, table 11, rows 17 and 18.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.figures import money_text
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper, signature
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import long, period_title, short
from desktop_app.domain.numbers import number
from desktop_app.domain.periods import Period
from desktop_app.services import deliveries
from desktop_app.services.claims import Claim, Claimed
from desktop_app.services.deliveries import DeliveryRow
from desktop_app.services.subscriptions import ListLine

_LOOK = Look(9.2)


def write_claim(
    letter: Letterhead,
    claim: Claim,
    lines: Sequence[Claimed],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Рекламация»: which issues did not come, with the request to send them."""
    title = translate("SerialPapers", "Claim no. {number}").format(number=claim.row.number)
    paper = Paper(title, letter.name(lang), lang)
    paper.page()
    paper.text(letter.name(lang), SANS_BOLD, 10.5)
    for text in filter(None, (letter.place, letter.phone)):
        paper.text(text, SANS, 9.5)
    paper.y -= 10
    paper.text(claim.row.recipient, SANS_BOLD, 11, align="right")
    paper.y -= 18
    paper.text(title, SANS_BOLD, 14, align="center")
    paper.text(long(claim.row.on, lang), SANS, 10, align="center", leading=1.6)
    paper.y -= 12
    asked = translate(
        "SerialPapers",
        "The library subscribes to the journals and newspapers named below. The following"
        " issues have not been delivered by today:",
    )
    paper.text(asked, SANS, 11)
    paper.y -= 6
    columns = (
        Column(translate("SerialPapers", "No."), 10, "right"),
        Column(translate("SerialPapers", "Title"), 62),
        Column(translate("SerialPapers", "Index"), 18),
        Column(translate("SerialPapers", "Year"), 14, "center"),
        Column(translate("SerialPapers", "Issues not received"), 60),
        Column(translate("SerialPapers", "Copies of each"), 16, "right"),
    )
    Table(paper, columns, Look(9.8)).write(
        Line(
            (
                str(at),
                one.title,
                one.index_no,
                str(one.year),
                ", ".join(one.issues),
                str(one.copies),
            )
        )
        for at, one in enumerate(lines, 1)
    )
    paper.y -= 8
    please = translate(
        "SerialPapers",
        "Please deliver these issues, or tell us in writing why they did not come and when they"
        " will be delivered.",
    )
    paper.text(please, SANS, 11)
    paper.y -= 18
    signature(paper, translate("SerialPapers", "Librarian"), letter.librarian)
    paper.y -= 14
    received = translate(
        "SerialPapers", "Received by the post office: date ____________ signature ______________"
    )
    paper.text(received, SANS, 9.5)
    paper.write(to)


def write_subscription_list(
    letter: Letterhead,
    year: int,
    lines: Sequence[ListLine],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Подписной лист на год»: title, index, months, copies, price, sum; who pays."""
    title = translate("SerialPapers", "Subscription list for {year}").format(year=year)
    paper = headed_paper(letter, lang, title, translate)
    columns = (
        Column(translate("SerialPapers", "No."), 9, "right"),
        Column(translate("SerialPapers", "Title"), 54),
        Column(translate("SerialPapers", "Index"), 17),
        Column(translate("SerialPapers", "Months"), 15, "center"),
        Column(translate("SerialPapers", "Copies"), 14, "right"),
        Column(translate("SerialPapers", "Price, som"), 20, "right"),
        Column(translate("SerialPapers", "Sum, som"), 22, "right"),
        Column(translate("SerialPapers", "Who pays"), 29),
    )
    origins = names.titles(translate, "subscription_origin")
    rows = []
    for at, one in enumerate(lines, 1):
        draft = one.draft
        cells = (
            str(at),
            one.title,
            one.index_no,
            f"{draft.first_month}–{draft.last_month}",
            number(draft.copies),
            _price(draft.price),
            _price(draft.money),
            origins[draft.origin],
        )
        rows.append(Line(cells))
    copies = sum(one.draft.copies for one in lines)
    total = money_text(sum(one.draft.money for one in lines))
    together = translate("SerialPapers", "Together")
    rows.append(Line(("", together, "", "", number(copies), "", total, ""), is_bold=True))
    Table(paper, columns, _LOOK).write(rows)
    paper.y -= 14
    signature(paper, translate("SerialPapers", "Librarian"), letter.librarian)
    signature(paper, translate("SerialPapers", "Approved"))
    paper.write(to)


def write_handed_on(
    letter: Letterhead,
    over: Period,
    rows: Sequence[DeliveryRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """What went to the self-government and to partners: the entries behind the report's number."""
    title = translate("SerialPapers", "Journals and newspapers handed on")
    paper = headed_paper(letter, lang, title, translate, period_title(over, lang))
    columns = (
        Column(translate("SerialPapers", "Date"), 22),
        Column(translate("SerialPapers", "Title"), 56),
        Column(translate("SerialPapers", "Issue"), 26),
        Column(translate("SerialPapers", "To whom"), 58),
        Column(translate("SerialPapers", "Copies"), 18, "right"),
    )
    lines = [
        Line((short(one.on), one.title, deliveries.shown(one), one.body(lang), str(one.copies)))
        for one in rows
    ]
    together = translate("SerialPapers", "Together")
    total = number(sum(one.copies for one in rows))
    lines.append(Line(("", together, "", "", total), is_bold=True))
    Table(paper, columns, _LOOK).write(lines)
    _by_body(paper, rows, lang, translate)
    paper.y -= 14
    signature(paper, translate("SerialPapers", "Librarian"), letter.librarian)
    paper.write(to)


def _by_body(paper: Paper, rows: Sequence[DeliveryRow], lang: str, translate: Translate) -> None:
    counted: dict[tuple[str, str], int] = {}
    for one in rows:
        key = one.body(lang), one.title
        counted[key] = counted.get(key, 0) + one.copies
    if len(counted) < 2:
        return
    paper.y -= 10
    paper.text(translate("SerialPapers", "By recipient and title"), SANS_BOLD, 10)
    for (body, title), copies in sorted(counted.items()):
        paper.text(f"{body}: {title} — {number(copies)}", SANS, 9.5)


def _price(tyiyn: int) -> str:
    return money_text(tyiyn) if tyiyn else "—"
