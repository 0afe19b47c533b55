"""The act of write-off with its list (handbook 3.5; table 11, 12): draft, posted or reversing.

The coefficient stands on the paper only: the ledger keeps the accounting price,
so that the summary book closes to the tyiyn.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
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
from desktop_app.documents.figures import NONE, money_text
from desktop_app.documents.fonts import SANS_BOLD
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.amounts import in_words, money_in_words
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import money, number
from desktop_app.domain.withdrawals import repriced
from desktop_app.services.acts import ActSheet
from desktop_app.services.summary_book import CopyRow

LIST = Look(8.2)


def write_withdrawal_act(
    letter: Letterhead, sheet: ActSheet, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """The act, its list, its total in figures and in words, the commission's signatures."""
    title = translate("Acts", "Act of write-off")
    if sheet.reverses:
        title = translate("Acts", "Act reversing act no. {number} of {date}").format(
            number=sheet.reverses.number, date=short(sheet.reverses.on)
        )
    paper = act_paper(letter, lang, title, translate)
    no = str(sheet.number or "")
    act_head(
        paper,
        letter,
        sheet.people,
        ActTitle(title, no, sheet.draft.on, reversed_note(sheet, translate)),
        lang,
        translate,
    )
    if sheet.draft.protocol:
        text = translate(
            "Acts", "Considered by the commission for the safety of the stock, record no. {no}."
        )
        act_text(paper, text.format(no=sheet.draft.protocol))
        paper.y -= 4
    commission_listed(paper, sheet.people, translate)
    _body(paper, letter, sheet, lang, translate)
    paper.y -= 6
    paper.text(translate("Acts", "List to the act"), SANS_BOLD, 11, leading=1.6, align="center")
    paper.y -= 2
    Table(paper, _columns(translate), LIST).write(_lines(sheet, translate))
    _totals(paper, sheet, lang, translate)
    act_signatures(paper, sheet.people, translate)
    paper.write(to)


def reversed_note(sheet: ActSheet, translate: Translate) -> str:
    """«Сторнирован актом № 7 от 02.10.2026»; nothing for an act in force."""
    if sheet.reversed_by is None:
        return ""
    return translate("Acts", "Reversed by act no. {number} of {date}").format(
        number=sheet.reversed_by.number, date=short(sheet.reversed_by.on)
    )


def described(copy: CopyRow) -> str:
    """«Айтматов Ч. Жамийла, 1958»."""
    named = " ".join(filter(None, (copy.author, copy.title)))
    return f"{named}, {copy.year}" if copy.year else named


def _body(
    paper: Paper, letter: Letterhead, sheet: ActSheet, lang: str, translate: Translate
) -> None:
    n, draft = sheet.count, sheet.draft
    if sheet.reverses:
        text = translate(
            "Acts",
            "made this act that %n ({words}) document(s) for {sum} ({sum_words}) are put back into"
            " the stock of {library}: the act named above was posted by mistake.",
            "",
            n,
        )
    else:
        text = translate(
            "Acts",
            "made this act that %n ({words}) document(s) for {sum} ({sum_words}) are excluded from"
            " the stock of {library}. Reason: {reason}.",
            "",
            n,
        )
    reason = names.title(translate, "reason", draft.reason) if draft.reason else NONE
    filled = text.format(
        words=in_words(n, lang),
        sum=money(sheet.money),
        sum_words=money_in_words(sheet.money, lang),
        library=letter.name(lang) or NONE,
        reason=reason.lower(),
    )
    act_text(paper, filled)
    act_text(paper, _by_kinds(sheet, translate))
    if draft.destination:
        where = names.title(translate, "destination", draft.destination)
        text = translate("Acts", "The documents go to: {where}.")
        act_text(paper, text.format(where=where.lower()))
    if draft.receiver:
        text = translate("Acts", "Taken over by: {who}.")
        if sheet.reverses:
            text = translate("Acts", "Given back by: {who}.")
        act_text(paper, text.format(who=draft.receiver))
    if draft.note:
        label = translate("Acts", "Why it is reversed") if sheet.reverses else ""
        act_text(paper, f"{label}: {draft.note}" if label else draft.note)


def _by_kinds(sheet: ActSheet, translate: Translate) -> str:
    """«Из них: книги — 12, газеты — 3»."""
    counted: dict[str, int] = {}
    for copy in sheet.copies:
        counted[copy.kind] = counted.get(copy.kind, 0) + 1
    for line in sheet.summaries:
        counted[line.kind] = counted.get(line.kind, 0) + line.quantity
    titles = names.titles(translate, "kind")
    known = (f"{titles[code].lower()} — {number(counted[code])}" for code in titles
             if code in counted)  # fmt: skip
    return translate("Acts", "Of these: {kinds}.").format(kinds=", ".join(known) or NONE)


def _columns(translate: Translate) -> tuple[Column, ...]:
    return (
        Column(translate("Acts", "No."), 9, "right"),
        Column(translate("Acts", "Inv. no."), 20),
        Column(translate("Acts", "Author, title, year"), 66),
        Column(translate("Acts", "Price, som"), 18, "right"),
        Column(translate("Acts", "Coefficient", "a narrow column"), 15, "right"),
        Column(translate("Acts", "Price × coefficient, som"), 21, "right"),
        Column(translate("Acts", "Number"), 11, "right"),
        Column(translate("Acts", "Sum, som"), 20, "right"),
    )


def _lines(sheet: ActSheet, translate: Translate) -> Iterator[Line]:
    by = sheet.draft.coefficient
    shown = number(Decimal(by) / 100, 2)
    for at, copy in enumerate(sheet.copies, 1):
        price = repriced(copy.price, by)
        cells = (money_text(copy.price), shown, money_text(price), "1", money_text(price))
        yield Line((str(at), copy.inventory_no, described(copy), *cells))
    titles = names.titles(translate, "kind")
    for at, line in enumerate(sheet.summaries, len(sheet.copies) + 1):
        what = line.text or titles.get(line.kind, line.kind)
        tail = (number(line.quantity), money_text(repriced(line.money, by)))
        yield Line((str(at), NONE, what, NONE, shown, NONE, *tail))
    total = translate("Acts", "Total")
    cells = ("", "", "", number(sheet.count), money_text(sheet.repriced))
    yield Line(("", "", total, *cells), is_bold=True)


def _totals(paper: Paper, sheet: ActSheet, lang: str, translate: Translate) -> None:
    """By the accounting price; with the coefficient too where there is one."""
    if sheet.draft.coefficient == 100:
        act_total(paper, sheet.count, sheet.money, lang, translate)
        return
    by_price = translate("Acts", "Total by the accounting price")
    act_total(paper, sheet.count, sheet.money, lang, translate, by_price)
    with_it = translate("Acts", "Total with the coefficient")
    act_total(paper, sheet.count, sheet.repriced, lang, translate, with_it)
