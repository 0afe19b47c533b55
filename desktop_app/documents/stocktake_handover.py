"""The hand-over act when the librarian changes: paper 14's variant (handbook 3.5, 3.6)."""

from __future__ import annotations

from collections.abc import Mapping
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
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.stocktake_act import appendices, conclusion, heading, result_table
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import number
from desktop_app.services.stocktaking_papers import HandOver, Result

_BLANKS = 2  # lines for further books of account


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
    heading(paper, translate("StocktakePaper", "By the summary book"))
    _ledger_table(paper, handover, translate)
    act_total(paper, handover.totals.copies, handover.totals.money, lang, translate)
    heading(paper, translate("StocktakePaper", "By the check"))
    result_table(paper, result, translate)
    heading(paper, translate("StocktakePaper", "Books and papers handed over"))
    _books_table(paper, translate)
    conclusion(paper, result, translate)
    _two_librarians(paper, letter, result, translate)
    act_signatures(paper, result.people, translate)
    appendices(paper, result, lang, translate)
    paper.write(to)


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
    texts = (*known, *("",) * _BLANKS)
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
