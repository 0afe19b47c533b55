"""The act of a check with its lists (paper 15).

Content by handbook 3.6: on the books, found, with readers, elsewhere, written
off but found, not on the books, not found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
from desktop_app.services.stocktaking_papers import Result

_LOOK = Look(9.5, pad=2.6)


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
    result_table(paper, result, translate)
    conclusion(paper, result, translate)
    act_signatures(paper, result.people, translate)
    appendices(paper, result, lang, translate)
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


def result_table(paper: Paper, result: Result, translate: Translate) -> None:
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


def conclusion(paper: Paper, result: Result, translate: Translate) -> None:
    """As typed at the end of the check, else lines to write on."""
    heading(paper, translate("StocktakePaper", "Conclusion"))
    if result.check.conclusion:
        act_text(paper, result.check.conclusion)
        return
    for _ in range(2):
        paper.need(9 * MM)
        paper.y -= 8 * MM
        paper.canvas.setLineWidth(0.3)
        paper.canvas.line(paper.left, paper.y, paper.right, paper.y)


def heading(paper: Paper, text: str) -> None:
    """Above a part of the act, never alone at the foot of a page."""
    paper.need(24 * MM)
    paper.y -= 6
    paper.text(text, SANS_BOLD, 10.5, leading=1.7)


def appendices(paper: Paper, result: Result, lang: str, translate: Translate) -> None:
    """What is missing and what is too much, each with its signatures."""
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
