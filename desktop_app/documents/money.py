"""Papers of the money: the sheet of repairs, and a period by source and article.

Handbook 3.7 (columns of the sheet of repairs), 9.2 (sources, articles, the talk's three lines).
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.figures import money_text
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper, signature
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.amounts import money_in_words
from desktop_app.domain.dates import period_title, short
from desktop_app.domain.numbers import money as in_figures
from desktop_app.domain.periods import Period
from desktop_app.services.money import EQUIPMENT, REPAIRS, STOCK, STOCK_MONEY, Money
from desktop_app.services.records import RecordCard

_LOOK = Look(8.5)
_SHADE = 0.95


def write_repairs(
    letter: Letterhead,
    period: Period,
    repairs: Sequence[RecordCard],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Ведомость ремонтов» of a period."""
    title = translate("Money", "Sheet of repairs")
    paper = headed_paper(letter, lang, title, translate, period_title(period, lang), landscape=True)
    columns = (
        Column("№", 9, "right"),
        Column(translate("Money", "Date"), 20),
        Column(translate("Money", "Kind"), 34),
        Column(translate("Money", "What was repaired, works"), 78),
        Column(translate("Money", "Who did it"), 40),
        Column(translate("Money", "Sum, som"), 28, "right"),
        Column(translate("Money", "Source of money"), 32),
        Column(translate("Money", "Act, document"), 30),
    )
    kinds = names.titles(translate, "repair")
    origins = names.titles(translate, "origin")
    lines = [
        Line(
            (
                str(number),
                short(card.draft.on),
                kinds.get(card.draft.repair, ""),
                ". ".join(filter(None, (card.draft.title, card.draft.works))),
                card.draft.contractor,
                money_text(card.draft.money),
                origins.get(card.draft.origin, ""),
                card.draft.document,
            )
        )
        for number, card in enumerate(repairs, 1)
    ]
    tyiyn = sum(card.draft.money for card in repairs)
    total = ("", "", "", translate("Money", "Total"), "", money_text(tyiyn), "", "")
    Table(paper, columns, _LOOK).write([*lines, Line(total, is_bold=True, shade=_SHADE)])
    _end(paper, letter, tyiyn, lang, translate)
    paper.write(to)


def write_money(
    letter: Letterhead,
    period: Period,
    money: Money,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The three lines of the talk, then the sums by source and article."""
    title = translate("Money", "Money of the library")
    paper = headed_paper(letter, lang, title, translate, period_title(period, lang))
    for label, text in three_lines(money, translate):
        paper.text(f"{label}: {text}", SANS, 10.5, leading=1.6)
    paper.y -= 10
    origins = names.titles(translate, "origin")
    articles = names.titles(translate, "article")
    sides = money.origins
    wide = 112 / max(1, len(sides))
    columns = (
        Column(translate("Money", "Spent on"), 42),
        *(Column(origins[origin], min(32, wide), "right") for origin in sides),
        Column(translate("Money", "Total, som"), 28, "right"),
    )
    lines = [
        Line(
            (
                articles[article],
                *(money_text(money.of(article, origin)) for origin in sides),
                money_text(money.of(article)),
            )
        )
        for article in money.articles
    ]
    sums = (*(money_text(money.of(origin=origin)) for origin in sides), money_text(money.of()))
    total = (translate("Money", "Total"), *sums)
    Table(paper, columns, _LOOK).write([*lines, Line(total, is_bold=True, shade=_SHADE)])
    _end(paper, letter, money.of(), lang, translate)
    paper.write(to)


def three_lines(money: Money, translate: Translate) -> list[tuple[str, str]]:
    """«Пополнение фонда: 1 205 экз. на 210 600 сом», equipment, repairs."""
    n = money.values[STOCK]
    copies = translate("Money", "%n copy(ies), {sum}", "", n)
    spent = in_figures(money.values[STOCK_MONEY])
    return [
        (translate("Money", "Stock acquired"), copies.format(sum=spent)),
        (translate("Money", "Equipment"), in_figures(money.values[EQUIPMENT])),
        (translate("Money", "Repairs"), in_figures(money.values[REPAIRS])),
    ]


def _end(paper: Paper, letter: Letterhead, tyiyn: int, lang: str, translate: Translate) -> None:
    paper.y -= 8
    words = money_in_words(tyiyn, lang)
    paper.text(translate("Property", "In words: {words}").format(words=words), SANS_BOLD, 10)
    paper.need(14 * MM)
    paper.y -= 6
    signature(paper, translate("Money", "Librarian"), letter.librarian)
