"""Papers of the property: the list, what is old, the act of defects, the hand-over.

Columns as the branch's «инвентарная опись» has them (handbook 3.7; table 11, form 19).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.act_parts import (
    ActTitle,
    act_head,
    act_paper,
    act_signatures,
    act_text,
    commission_listed,
    parties,
    sign_together,
)
from desktop_app.documents.figures import money_text
from desktop_app.documents.fonts import SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.amounts import money_in_words
from desktop_app.domain.dates import long, short
from desktop_app.domain.numbers import money
from desktop_app.services.commission import Commission
from desktop_app.services.property import Listing, PropertyRow, Removal

_LOOK = Look(8.5)
_SHADE = 0.95
_END = 37 * MM


def write_property(
    letter: Letterhead,
    people: Commission,
    listing: Listing,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Опись имущества» as of a day, by groups, each with its sum."""
    title = translate("Property", "List of equipment and furniture")
    on = translate("Property", "as of {date}").format(date=long(listing.on, lang))
    paper = headed_paper(letter, lang, title, translate, on, landscape=True)
    columns = (
        Column("№", 9, "right"),
        Column(translate("Property", "Name"), 56),
        Column(translate("Property", "Inv. no."), 22),
        Column(translate("Property", "Year"), 12, "center"),
        Column(translate("Property", "Qty"), 13, "right"),
        Column(translate("Property", "Price, som"), 23, "right"),
        Column(translate("Property", "Sum, som"), 27, "right"),
        Column(translate("Property", "Source of money"), 30),
        Column(translate("Property", "State"), 20),
        Column(translate("Property", "Place"), 27),
        Column(translate("Property", "Answers for it"), 26),
        Column(translate("Property", "Write-off act no."), 16),
    )
    Table(paper, columns, _LOOK).write(_lines(listing, translate, _full(translate)))
    _totals(paper, listing, lang, translate)
    keeper = translate("Property", "Materially responsible person")
    accountant = translate("Acts", "Accountant")
    sign_together(paper, [(keeper, people.keeper), (accountant, people.accountant)], translate)
    paper.write(to)


def write_aged(
    letter: Letterhead,
    on: date,
    rows: Sequence[PropertyRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """What there is by age, the oldest first: what to ask for next."""
    title = translate("Property", "Equipment and furniture by age")
    paper = headed_paper(letter, lang, title, translate, short(on))
    columns = (
        Column("№", 9, "right"),
        Column(translate("Property", "Name"), 62),
        Column(translate("Property", "Inv. no."), 24),
        Column(translate("Property", "Year"), 14, "center"),
        Column(translate("Property", "Age, years"), 16, "right"),
        Column(translate("Property", "Qty"), 13, "right"),
        Column(translate("Property", "State"), 25),
        Column(translate("Property", "Place"), 25),
    )
    states = names.titles(translate, "condition")
    known = sorted((row for row in rows if row.draft.year), key=lambda row: row.draft.year or 0)
    lines = (
        Line(
            (
                str(number),
                row.draft.name,
                row.draft.inventory_no,
                str(row.draft.year),
                str(on.year - (row.draft.year or on.year)),
                str(row.left),
                states.get(row.draft.condition, ""),
                row.draft.place,
            )
        )
        for number, row in enumerate(known, 1)
    )
    Table(paper, columns, _LOOK).write(lines)
    paper.write(to)


def write_defects(
    letter: Letterhead,
    people: Commission,
    on: date,
    asked: Sequence[tuple[Removal, PropertyRow]],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Дефектный акт»: the request to the accountant, who writes off by an act of her own."""
    title = translate("Property", "Act of defects")
    paper = act_paper(letter, lang, title, translate)
    note = translate("Property", "Request to write off equipment and furniture")
    act_head(paper, letter, people, ActTitle(title, "____", on, note), lang, translate)
    commission_listed(paper, people, translate)
    act_text(
        paper,
        translate("Property", "looked at these things and found that they are of no further use:"),
    )
    paper.y -= 4
    columns = (
        Column("№", 9, "right"),
        Column(translate("Property", "Name"), 48),
        Column(translate("Property", "Inv. no."), 22),
        Column(translate("Property", "Year"), 13, "center"),
        Column(translate("Property", "Qty"), 12, "right"),
        Column(translate("Property", "Price, som"), 22, "right"),
        Column(translate("Property", "Sum, som"), 24, "right"),
        Column(translate("Property", "Defects, reason"), 40),
    )
    lines = [
        Line(
            (
                str(number),
                row.draft.name,
                row.draft.inventory_no,
                str(row.draft.year or ""),
                str(removal.quantity),
                money_text(row.draft.price),
                money_text(removal.quantity * row.draft.price),
                removal.reason,
            )
        )
        for number, (removal, row) in enumerate(asked, 1)
    ]
    pieces = sum(removal.quantity for removal, _ in asked)
    tyiyn = sum(removal.quantity * row.draft.price for removal, row in asked)
    total = ("", translate("Property", "Total"), "", "", str(pieces), "", money_text(tyiyn), "")
    Table(paper, columns, _LOOK).write([*lines, Line(total, is_bold=True, shade=_SHADE)])
    _sum_in_words(paper, tyiyn, lang, translate)
    act_text(
        paper, translate("Property", "The commission asks to write these things off the balance.")
    )
    paper.y -= 6
    act_signatures(paper, people, translate)
    paper.write(to)


def write_hand_over(
    letter: Letterhead,
    sides: tuple[str, str],
    listing: Listing,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """What one librarian hands to the other, with both signatures; `sides` are their names."""
    title = translate("Property", "Hand-over of equipment and furniture")
    paper = headed_paper(letter, lang, title, translate, long(listing.on, lang))
    columns = (
        Column("№", 9, "right"),
        Column(translate("Property", "Name"), 56),
        Column(translate("Property", "Inv. no."), 24),
        Column(translate("Property", "Year"), 14, "center"),
        Column(translate("Property", "Qty"), 13, "right"),
        Column(translate("Property", "Sum, som"), 26, "right"),
        Column(translate("Property", "State"), 24),
        Column(translate("Property", "Mark"), 18),
    )
    Table(paper, columns, _LOOK).write(_lines(listing, translate, _short(translate)))
    _totals(paper, listing, lang, translate)
    gives, takes = sides
    given, taken = translate("Property", "Handed over"), translate("Property", "Taken over")
    parties(paper, (given, (gives,)), (taken, (takes,)), translate)
    paper.write(to)


def _lines(
    listing: Listing, translate: Translate, cells: Callable[[PropertyRow], tuple[str, ...]]
) -> list[Line]:
    """A head and a sum for each group; the sums stand under the columns of the lines."""
    kinds = names.titles(translate, "property_kind")
    found: list[Line] = []
    number = 0
    for group in listing.groups:
        rows = []
        for row in group.rows:
            number += 1
            rows.append((str(number), *cells(row)))
        blank = [""] * len(rows[0])
        found.append(Line(tuple([*blank[:1], kinds[group.kind], *blank[2:]]), is_bold=True))
        found += [Line(cells) for cells in rows]
        found.append(_sum(len(blank), translate("Property", "Total"), group.quantity, group.money))
    if found:
        whole = translate("Property", "In all")
        found.append(_sum(len(found[0].cells), whole, listing.quantity, listing.money))
    return found


def _sum(columns: int, title: str, quantity: int, tyiyn: int) -> Line:
    """Quantity in the fifth column, money in the sixth or, where there is a price, seventh."""
    cells = [""] * columns
    cells[1], cells[4] = title, str(quantity)
    cells[6 if columns > 8 else 5] = money_text(tyiyn)
    return Line(tuple(cells), is_bold=True, shade=_SHADE)


def _full(translate: Translate) -> Callable[[PropertyRow], tuple[str, ...]]:
    origins = names.titles(translate, "origin")
    states = names.titles(translate, "condition")

    def cells(row: PropertyRow) -> tuple[str, ...]:
        draft = row.draft
        return (
            draft.name,
            draft.inventory_no,
            str(draft.year or ""),
            str(row.left),
            money_text(draft.price),
            money_text(row.money),
            origins.get(draft.origin, ""),
            states.get(draft.condition, ""),
            draft.place,
            draft.responsible,
            row.acts,
        )

    return cells


def _short(translate: Translate) -> Callable[[PropertyRow], tuple[str, ...]]:
    states = names.titles(translate, "condition")

    def cells(row: PropertyRow) -> tuple[str, ...]:
        draft = row.draft
        return (
            draft.name,
            draft.inventory_no,
            str(draft.year or ""),
            str(row.left),
            money_text(row.money),
            states.get(draft.condition, ""),
            "",
        )

    return cells


def _totals(paper: Paper, listing: Listing, lang: str, translate: Translate) -> None:
    """The sum in figures and words, on one page with those who sign."""
    paper.need(_END)
    paper.y -= 6
    n = listing.quantity
    text = translate("Property", "In all %n piece(s), the sum {sum}.", "", n)
    paper.text(text.format(sum=money(listing.money)), SANS_BOLD, 10)
    _sum_in_words(paper, listing.money, lang, translate)


def _sum_in_words(paper: Paper, tyiyn: int, lang: str, translate: Translate) -> None:
    paper.y -= 4
    text = translate("Property", "In words: {words}").format(words=money_in_words(tyiyn, lang))
    paper.text(text, SANS_BOLD, 10, leading=1.5)
    paper.y -= 6
