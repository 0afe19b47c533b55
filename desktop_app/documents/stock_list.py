"""The frozen list of a library's copies, for its closing: numbers, books, prices, total."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.act_parts import act_paper, act_text, act_total
from desktop_app.documents.figures import NONE, money_text
from desktop_app.documents.letterhead import Letterhead, head, signature
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import long
from desktop_app.domain.numbers import number
from desktop_app.services.acts import ActSheet

_LIST = Look(7.8)


def write_stock_list(
    letter: Letterhead, sheet: ActSheet, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """Every copy in the order of inventory numbers, then what has no numbers, by kind."""
    title = translate("Acts", "List of the library's stock")
    paper = act_paper(letter, lang, title, translate)
    day = translate("Acts", "as it stood on {date}").format(date=long(sheet.draft.on, lang))
    head(paper, letter, lang, title, day)
    columns = (
        Column(translate("Acts", "No."), 12, "right"),
        Column(translate("Acts", "Inv. no."), 22),
        Column(translate("Acts", "Author, title"), 92),
        Column(translate("Acts", "Year"), 13, "right"),
        Column(translate("Acts", "Price, som"), 21, "right"),
        Column(translate("Acts", "Where it is"), 22),
    )
    Table(paper, columns, _LIST).write(_lines(sheet, translate))
    act_total(paper, sheet.count, sheet.money, lang, translate)
    act_text(paper, translate("Acts", "The list was made from the library's books of account."))
    signature(paper, translate("Acts", "Answers for the stock"), sheet.people.keeper)
    paper.write(to)


def _lines(sheet: ActSheet, translate: Translate) -> Iterator[Line]:
    places = names.titles(translate, "copy_status")
    for at, copy in enumerate(sheet.copies, 1):
        named = " ".join(filter(None, (copy.author, copy.title)))
        place = places.get(copy.status.value, "")
        year = str(copy.year or "")
        yield Line((str(at), copy.inventory_no, named, year, money_text(copy.price), place))
    titles = names.titles(translate, "kind")
    for at, line in enumerate(sheet.summaries, len(sheet.copies) + 1):
        kind = titles.get(line.kind, line.kind)
        text = translate("Acts", "{kind}, without numbers: {n}")
        what = text.format(kind=kind, n=number(line.quantity))
        yield Line((str(at), NONE, what, "", money_text(line.money), ""))
