"""The act of a check with its lists, and the hand-over act when the librarian changes.

Content by handbook 3.6: on the books, found, with readers, elsewhere, written
off but found, not on the books, not found; paper 15, and paper 14's variant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.act_parts import (
    ActTitle,
    act_head,
    act_paper,
    act_signatures,
    act_text,
    act_total,
    commission_listed,
    parties,
)
from desktop_app.documents.fonts import SANS_BOLD
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.stocktake_lists import cases_table, scope_title
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import money, number
from desktop_app.domain.stocktaking import CaseKind, Place, Scope
from desktop_app.services.stocktaking_papers import HandOver, Result

_LOOK = Look(9.5, pad=2.6)
_BOOKS = 4  # lines for the books of account that are handed over


def write_stocktake_act(
    letter: Letterhead, result: Result, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """The result, the conclusion, the commission; appended what is missing and what is too much."""
    check = result.check
    title = translate("StocktakePaper", "Act of checking the stock")
    paper = act_paper(letter, lang, title, translate)
    on = check.closed_on or check.on
    act_head(paper, letter, result.people, ActTitle(title, str(result.number), on), lang, translate)
    commission_listed(paper, result.people, translate)
    for text in _told(result, translate):
        act_text(paper, text)
    paper.y -= 6
    _result_table(paper, result, translate)
    _conclusion(paper, result, translate)
    act_signatures(paper, result.people, translate)
    _appendices(paper, result, lang, translate)
    paper.write(to)


def write_handover_act(
    letter: Letterhead, handover: HandOver, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """One librarian hands over, the other takes over: totals of the summary book, the check."""
    result = handover.result
    check = result.check
    title = translate("StocktakePaper", "Act of handing over the stock")
    paper = act_paper(letter, lang, title, translate)
    on = check.closed_on or check.on
    act_head(paper, letter, result.people, ActTitle(title, str(result.number), on), lang, translate)
    commission_listed(paper, result.people, translate)
    told = translate(
        "StocktakePaper",
        "This act was made because the responsible person changes: {former} hands over and"
        " {successor} takes over the stock of the library. It was checked from {begun} to {ended}.",
    )
    act_text(
        paper,
        told.format(
            former=check.former or letter.librarian or "____________________",
            successor=check.successor or "____________________",
            begun=short(check.on),
            ended=short(on),
        ),
    )
    _heading(paper, translate("StocktakePaper", "By the summary book"))
    _ledger_table(paper, handover, translate)
    act_total(paper, handover.totals.copies, handover.totals.money, lang, translate)
    _heading(paper, translate("StocktakePaper", "By the check"))
    _result_table(paper, result, translate)
    _heading(paper, translate("StocktakePaper", "Books and papers handed over"))
    _books_table(paper, translate)
    _conclusion(paper, result, translate)
    _two_librarians(paper, letter, result, translate)
    act_signatures(paper, result.people, translate)
    _appendices(paper, result, lang, translate)
    paper.write(to)


def _told(result: Result, translate: Translate) -> Iterator[str]:
    check = result.check
    occasion = names.title(translate, "stocktake_occasion", check.occasion)
    order = _order(result, translate)
    text = translate(
        "StocktakePaper",
        "checked the stock from {begun} to {ended}. Occasion: {occasion}. Checked: {scope}."
        " {order}",
    )
    yield text.format(
        begun=short(check.on),
        ended=short(check.closed_on) if check.closed_on else "____________",
        occasion=_small(occasion),
        scope=scope_title(check, translate),
        order=order,
    ).strip()


def _order(result: Result, translate: Translate) -> str:
    check = result.check
    text = translate("StocktakePaper", "Order no. {number} of {date}.")
    return text.format(
        number=check.order_no or "_____",
        date=short(check.order_date) if check.order_date else "____________",
    )


def _result_table(paper: Paper, result: Result, translate: Translate) -> None:
    """Two identities: with the summary book, and of the places; what is too much apart."""
    columns = (
        Column(translate("StocktakePaper", "Result of the check"), 110),
        Column(translate("StocktakePaper", "Copies"), 30, "right"),
        Column(translate("StocktakePaper", "Sum, som"), 40, "right"),
    )
    Table(paper, columns, _LOOK).write(_result_lines(result, translate))
    paper.y -= 6


def _result_lines(result: Result, translate: Translate) -> Iterator[Line]:
    check, tally = result.check, result.tally
    if check.scope == Scope.ALL:
        yield _line(
            translate("StocktakePaper", "On {date} by the summary book").format(
                date=short(check.on)
            ),
            check.ledger_copies,
            check.ledger_money,
        )
        rest = check.ledger_copies - tally.frozen
        if rest or check.ledger_money != tally.frozen_money:
            text = (
                translate(
                    "StocktakePaper",
                    "of these without inventory numbers or without a card: not checked",
                )
                if rest >= 0
                else translate("StocktakePaper", "difference from the summary book")
            )
            yield _line(text, rest, check.ledger_money - tally.frozen_money, level=1)
    text = translate("StocktakePaper", "On the books by numbers, {date}")
    yield _line(text.format(date=short(check.on)), tally.frozen, tally.frozen_money)
    places = names.titles(translate, "stocktake_place")
    gone = tally.copies.get(Place.GONE, 0)
    if gone:
        yield _line(places[Place.GONE], gone, tally.money.get(Place.GONE, 0), level=1)
    text = translate("StocktakePaper", "To be accounted for")
    yield _line(text, tally.expected, tally.expected_money, is_bold=True)
    for place in (Place.SHELF, Place.READER, Place.REPAIR, Place.AWAY, Place.MISSING):
        copies, sum = tally.copies.get(place, 0), tally.money.get(place, 0)
        yield _line(places[place], copies, sum, level=1, is_bold=place is Place.MISSING)
    surplus = {
        CaseKind.WITHDRAWN: translate("StocktakePaper", "Written off before, but found"),
        CaseKind.CENTRE: translate("StocktakePaper", "Found, belong to the central library"),
        CaseKind.UNKNOWN: translate("StocktakePaper", "Found, not entered on the books"),
    }
    for kind, title in surplus.items():
        known = [case for case in result.surplus if case.kind == kind]
        worth = _sum(case.price for case in known)
        yield Line((title, number(len(known)), worth), shade=0.96)


def _sum(prices: Iterator[int] | Sequence[int]) -> str:
    """The price of a number never given is not known: a dash instead of nothing."""
    total = sum(prices)
    return money(total).rpartition("\u00a0")[0] if total else "—"


def _line(text: str, copies: int, tyiyn: int, *, level: int = 0, is_bold: bool = False) -> Line:
    shown = money(tyiyn).rpartition("\u00a0")[0]
    return Line((text, number(copies), shown), is_bold=is_bold, level=level)


def _conclusion(paper: Paper, result: Result, translate: Translate) -> None:
    _heading(paper, translate("StocktakePaper", "Conclusion"))
    if result.check.conclusion:
        act_text(paper, result.check.conclusion)
        return
    for _ in range(2):
        paper.need(9 * MM)
        paper.y -= 8 * MM
        paper.canvas.setLineWidth(0.3)
        paper.canvas.line(paper.left, paper.y, paper.right, paper.y)


def _heading(paper: Paper, text: str) -> None:
    paper.need(24 * MM)
    paper.y -= 6
    paper.text(text, SANS_BOLD, 10.5, leading=1.7)


def _ledger_table(paper: Paper, handover: HandOver, translate: Translate) -> None:
    """By kind, content and language beside each other, as the summary book has them."""
    totals = handover.totals
    groups: Mapping[str, Mapping[str, int]] = {
        "kind": totals.kinds,
        "content": totals.contents,
        "language": totals.languages,
    }
    cells = [
        [
            (names.titles(translate, group).get(code, code), number(n))
            for code, n in counted.items()
            if n
        ]
        for group, counted in groups.items()
    ]
    columns = tuple(
        column
        for title in (
            translate("StocktakePaper", "By kind"),
            translate("StocktakePaper", "By content"),
            translate("StocktakePaper", "By language"),
        )
        for column in (
            Column(title, 42),
            Column(translate("StocktakePaper", "copies"), 18, "right"),
        )
    )
    depth = max(1, *map(len, cells))
    rows = (
        [pair for group in cells for pair in (group[at] if at < len(group) else ("", ""))]
        for at in range(depth)
    )
    Table(paper, columns, Look(8.8)).write(Line(tuple(row)) for row in rows)
    paper.y -= 4


def _books_table(paper: Paper, translate: Translate) -> None:
    columns = (
        Column("№", 10, "right"),
        Column(translate("StocktakePaper", "What"), 100),
        Column(translate("StocktakePaper", "Pieces"), 25),
        Column(translate("StocktakePaper", "Note"), 45),
    )
    known = (
        translate("StocktakePaper", "Summary book"),
        translate("StocktakePaper", "Inventory books"),
        translate("StocktakePaper", "Acts and waybills"),
        translate("StocktakePaper", "Card index of readers"),
    )
    texts = (*known, *("",) * (_BOOKS - 2))
    Table(paper, columns, Look(9, height=7 * MM)).write(
        Line((str(at), text, "", "")) for at, text in enumerate(texts, 1)
    )


def _two_librarians(paper: Paper, letter: Letterhead, result: Result, translate: Translate) -> None:
    check = result.check
    office = translate("StocktakePaper", "librarian")
    paper.y -= 10
    parties(
        paper,
        (translate("StocktakePaper", "Handed over"), (office, check.former or letter.librarian)),
        (translate("StocktakePaper", "Took over"), (office, check.successor)),
        translate,
    )


def _appendices(paper: Paper, result: Result, lang: str, translate: Translate) -> None:
    title = translate("StocktakePaper", "Appendix 1. Documents not found")
    if result.missing:
        paper.page()
        paper.text(title, SANS_BOLD, 12, leading=1.8)
        cases_table(paper, result.missing, translate)
        act_total(
            paper,
            len(result.missing),
            sum(case.price for case in result.missing),
            lang,
            translate,
        )
        act_signatures(paper, result.people, translate)
    if result.surplus:
        paper.page()
        text = translate(
            "StocktakePaper", "Appendix 2. Surplus: found, but not to be accounted for"
        )
        paper.text(text, SANS_BOLD, 12, leading=1.8)
        cases_table(paper, result.surplus, translate, is_surplus=True)
        paper.y -= 6
        act_signatures(paper, result.people, translate)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
