"""Registration cards of journals and newspapers on paper (handbook 3.4, table 11, row 17).

A journal: a row a year, a column a month. A newspaper: a row a month, a column a day.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.figures import money_text
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, footer
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain import dates
from desktop_app.domain.dates import short
from desktop_app.domain.issues import IssueState
from desktop_app.services.issues import Cell, YearCard

_SUNDAY = date(2026, 1, 4)


def write_periodical_card(
    letter: Letterhead,
    cards: Sequence[YearCard],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The card of one title: of a year, or of several years of a journal below each other."""
    first = cards[0]
    head = (
        translate("SerialPapers", "Registration card of a newspaper")
        if first.card.draft.kind == "newspaper"
        else translate("SerialPapers", "Registration card of a journal")
    )
    paper = Paper(head, letter.name(lang), lang, footer(letter, lang, head, translate))
    paper.page(landscape=True)
    paper.text(letter.name(lang), SANS, 9)
    paper.text(head, SANS_BOLD, 12.5, align="center")
    paper.text(first.card.title, SANS_BOLD, 14, align="center", leading=1.5)
    paper.y -= 4
    for text in _about(first, lang, translate):
        paper.text(text, SANS, 9.5)
    for card in cards:
        for text in _subscribed(card, translate):
            paper.text(text, SANS, 9.5)
    paper.y -= 6
    if first.by_day:
        for card in cards:
            _newspaper(paper, card, lang, translate)
    else:
        _journal(paper, cards, lang, translate)
    _notes(paper, cards, translate)
    paper.write(to)


def _about(card: YearCard, lang: str, translate: Translate) -> list[str]:
    """Index, publisher, how often, how long it is kept."""
    draft = card.card.draft
    often = names.title(translate, "pace", draft.frequency.pace)
    days = [dates.weekday(_SUNDAY + timedelta(days=day), lang) for day in draft.frequency.weekdays]
    if draft.frequency.times:
        days.append(str(draft.frequency.times))
    years = draft.keep_years or 0
    kept = (
        translate("SerialPapers", "for ever")
        if draft.keep_years is None
        else translate("SerialPapers", "%n year(s)", "", years)
    )
    facts = (
        (translate("SerialPapers", "Index"), draft.index_no),
        (translate("SerialPapers", "Publisher"), draft.publisher),
        (translate("SerialPapers", "How often"), ", ".join([often, *days])),
        (translate("SerialPapers", "Language"), names.title(translate, "language", draft.language)),
        (translate("SerialPapers", "Kept"), kept),
    )
    line = "   ".join(f"{label}: {text}" for label, text in facts if text)
    return [line]


def _subscribed(card: YearCard, translate: Translate) -> list[str]:
    """«2026: 1–6, 2 экз., 1 201,00 сом, районный бюджет»."""
    lines = []
    for term in card.subscriptions:
        draft = term.draft
        n = draft.copies
        months = translate("SerialPapers", "months {first}–{last}").format(
            first=draft.first_month, last=draft.last_month
        )
        parts = [months, translate("SerialPapers", "%n copy(ies)", "", n)]
        if draft.money:
            price = translate("SerialPapers", "price {price} som, sum {sum} som")
            parts.append(price.format(price=money_text(draft.price), sum=money_text(draft.money)))
        parts.append(names.title(translate, "subscription_origin", draft.origin))
        lines.append(f"{card.year}: {', '.join(parts)}")
    return lines


def _newspaper(paper: Paper, card: YearCard, lang: str, translate: Translate) -> None:
    columns = [Column(str(card.year), 22), *(Column(str(day), 7, "center") for day in range(1, 32))]
    columns.append(Column(translate("SerialPapers", "Extra"), 14, "center"))
    by_place = {(cell.month, cell.number % 100): cell for cell in card.cells if not cell.is_special}
    special = [cell for cell in card.cells if cell.is_special]
    lines = []
    for month in range(1, 13):
        last = monthrange(card.year, month)[1]
        marks = [_mark(by_place.get((month, day))) if day <= last else "×" for day in range(1, 32)]
        extra = sum(cell.month == month for cell in special)
        name = dates.month_name(month, lang)
        lines.append(Line((name[:1].upper() + name[1:], *marks, str(extra or ""))))
    Table(paper, columns, Look(8.2, height=15)).write(lines)
    paper.y -= 4
    text = translate(
        "SerialPapers",
        "+ received (a figure: copies)   · expected   ! not received   – not published",
    )
    paper.text(text, SANS, 8)


def _mark(cell: Cell | None) -> str:
    if cell is None:
        return ""
    match cell.state:
        case IssueState.RECEIVED:
            return str(cell.copies) if cell.copies > 1 else "+"
        case IssueState.LATE | IssueState.CLAIMED:
            return "!"
        case IssueState.GIVEN_UP:
            return "–"
    return "·"


def _journal(paper: Paper, cards: Sequence[YearCard], lang: str, translate: Translate) -> None:
    columns = [Column(translate("SerialPapers", "Year"), 14, "center")]
    columns += [Column(dates.month_name(month, lang), 21) for month in range(1, 13)]
    lines = []
    for card in sorted(cards, key=lambda one: one.year):
        months: dict[int, list[str]] = {}
        for cell in card.cells:
            months.setdefault(cell.month, []).append(_told(cell, translate))
        texts = ("\n".join(months.get(month, ())) for month in range(1, 13))
        lines.append(Line((str(card.year), *texts)))
    Table(paper, columns, Look(7.8, height=26)).write(lines)
    paper.y -= 4
    text = translate(
        "SerialPapers", "Number, day received, copies when there are several; ! not received"
    )
    paper.text(text, SANS, 8)


def _told(cell: Cell, translate: Translate) -> str:
    """«3 (12.03) 2»."""
    if cell.row and cell.row.received_on:
        copies = f" ×{cell.copies}" if cell.copies > 1 else ""
        return f"{cell.label} ({cell.row.received_on:%d.%m}){copies}"
    if cell.state is IssueState.GIVEN_UP:
        return f"{cell.label} –"
    return f"{cell.label} !" if cell.state in (IssueState.LATE, IssueState.CLAIMED) else cell.label


def _notes(paper: Paper, cards: Sequence[YearCard], translate: Translate) -> None:
    """Notes, special issues and claims, each with its day."""
    lines = []
    for card in cards:
        for cell in card.cells:
            row = cell.row
            if row is None:
                continue
            said = [row.note] if row.note else []
            if row.claimed_on:
                claimed = translate("SerialPapers", "claimed on {date}")
                said.append(claimed.format(date=short(row.claimed_on)))
            if cell.is_special and row.received_on:
                received = translate("SerialPapers", "received on {date}")
                said.append(received.format(date=short(row.received_on)))
            if said:
                lines.append(f"{cell.name}, {card.year}: {', '.join(said)}")
    if lines:
        paper.y -= 8
        paper.text(translate("SerialPapers", "Notes"), SANS_BOLD, 9.5)
        for text in lines:
            paper.text(text, SANS, 9)
