"""Acts of handing over (handbook 3.5; table 11, 14): to a branch or school, to a new librarian."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
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
    act_total,
    commission_listed,
    parties,
    sign_together,
)
from desktop_app.documents.figures import NONE, money_text
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.withdrawal_act import reversed_note
from desktop_app.documents.words import Translate
from desktop_app.domain.numbers import number
from desktop_app.domain.text import normalise
from desktop_app.services.acts import ActSheet
from desktop_app.services.commission import Commission
from desktop_app.services.stock import Totals

_LIST, _COUNTS = Look(8.2), Look(9.2)


@dataclass(frozen=True)
class HandOver:
    """The stock goes from one librarian to the next on a day."""

    on: date
    gives: str
    takes: str
    totals: Totals
    people: Commission


def write_transfer_act(
    letter: Letterhead, sheet: ActSheet, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """The list with room for the receiver's own numbers, and both sides' signatures."""
    title = translate("Acts", "Act of transfer of documents")
    paper = act_paper(letter, lang, title, translate)
    no = str(sheet.number or "")
    titled = ActTitle(title, no, sheet.draft.on, reversed_note(sheet, translate))
    act_head(paper, letter, sheet.people, titled, lang, translate)
    receiver = sheet.draft.receiver or "______________________________"
    text = translate(
        "Acts",
        "{library} handed over, and {receiver} took over into its stock, the documents of the"
        " list below.",
    )
    act_text(paper, text.format(library=letter.name(lang) or NONE, receiver=receiver))
    if sheet.draft.note:
        act_text(paper, normalise(sheet.draft.note))
    paper.y -= 6
    Table(paper, _columns(translate), _LIST).write(_lines(sheet, translate))
    act_total(paper, sheet.count, sheet.money, lang, translate)
    gives = (letter.name(lang), sheet.people.keeper)
    parties(
        paper,
        (translate("Acts", "Handed over"), gives),
        (translate("Acts", "Took over"), (sheet.draft.receiver,)),
        translate,
    )
    accountant = (translate("Acts", "Accountant"), sheet.people.accountant)
    sign_together(paper, [accountant], translate)
    paper.write(to)


def write_hand_over_act(
    letter: Letterhead, hand_over: HandOver, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """What the new librarian answers for from this day on, by the summary book."""
    title = translate("Acts", "Act of handing the stock over to a new librarian")
    paper = act_paper(letter, lang, title, translate)
    titled = ActTitle(title, "", hand_over.on)
    act_head(paper, letter, hand_over.people, titled, lang, translate, is_draft=False)
    commission_listed(paper, hand_over.people, translate)
    text = translate(
        "Acts",
        "made this act that {gives} handed over and {takes} took over the stock of {library} as it"
        " stands in the books:",
    )
    blank = "____________________"
    filled = text.format(
        gives=hand_over.gives or blank,
        takes=hand_over.takes or blank,
        library=letter.name(lang) or NONE,
    )
    act_text(paper, filled)
    totals = hand_over.totals
    for group, counted in (
        ("kind", totals.kinds),
        ("content", totals.contents),
        ("language", totals.languages),
    ):
        titles = names.titles(translate, group)
        lines = [Line((titles[code], number(n))) for code, n in counted.items() if n]
        lines.append(Line((translate("Acts", "Total"), number(totals.copies)), is_bold=True))
        columns = (Column(_heading(group, translate), 90),
                   Column(translate("Acts", "Copies"), 30, "right"))  # fmt: skip
        table = Table(paper, columns, _COUNTS)
        paper.need(table.height(lines))
        paper.y -= 7
        table.write(lines)
    act_total(paper, totals.copies, totals.money, lang, translate)
    with_it = translate(
        "Acts",
        "Handed over with it: the inventory books, the summary book, the acts, the catalogue, the"
        " readers' cards, keys and stamps, this program's data with a copy.",
    )
    act_text(paper, with_it)
    act_text(paper, translate("Acts", "Remarks: ______________________________________________"))
    parties(
        paper,
        (translate("Acts", "Handed over"), (hand_over.gives,)),
        (translate("Acts", "Took over"), (hand_over.takes,)),
        translate,
    )
    present = translate("Acts", "In the presence of the commission:")
    act_signatures(paper, hand_over.people, translate, present)
    paper.write(to)


def _heading(group: str, translate: Translate) -> str:
    return {
        "kind": translate("Acts", "By kind"),
        "content": translate("Acts", "By content"),
        "language": translate("Acts", "By language"),
    }[group]


def _columns(translate: Translate) -> tuple[Column, ...]:
    return (
        Column(translate("Acts", "No."), 9, "right"),
        Column(translate("Acts", "Inv. no."), 22),
        Column(translate("Acts", "Author, title"), 72),
        Column(translate("Acts", "Year"), 13, "right"),
        Column(translate("Acts", "Price, som"), 20, "right"),
        Column(translate("Acts", "Condition"), 22),
        Column(translate("Acts", "Receiver's inv. no."), 22),
    )


def _lines(sheet: ActSheet, translate: Translate) -> Iterator[Line]:
    for at, copy in enumerate(sheet.copies, 1):
        named = " ".join(filter(None, (copy.author, copy.title)))
        year = str(copy.year or "")
        yield Line((str(at), copy.inventory_no, named, year, money_text(copy.price), "", ""))
    titles = names.titles(translate, "kind")
    for at, line in enumerate(sheet.summaries, len(sheet.copies) + 1):
        what = f"{line.text or titles.get(line.kind, line.kind)} × {number(line.quantity)}"
        yield Line((str(at), NONE, what, "", money_text(line.money), "", ""))
    total = translate("Acts", "Total")
    yield Line(("", "", f"{total}: {number(sheet.count)}", "", money_text(sheet.money), "", ""),
               is_bold=True)  # fmt: skip
