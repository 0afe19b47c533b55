"""Every screen and every paper as PNG, to be looked at: python -m tests.pictures [FOLDER]

pictures/<language>-<percent>/<screen>.png    the village; «empty …» and «few …» other libraries
pictures/papers/<paper>-<language>-<page>.png
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app import app
from desktop_app.documents import announce
from desktop_app.documents.day_sheet import write_day_sheet
from desktop_app.documents.event_passport import Passport
from desktop_app.documents.inventory_book import Extent, InventoryJob
from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.plan import PlanSheet
from desktop_app.documents.posters.papers import TEMPLATES
from desktop_app.documents.press import note_text
from desktop_app.documents.reader_lists import GroupList
from desktop_app.documents.receipts import BatchPaper
from desktop_app.documents.registry import paper
from desktop_app.documents.transfer_act import HandOver
from desktop_app.domain.debts import Wanted
from desktop_app.domain.events import EventState
from desktop_app.domain.labels import PLAIN, SHEETS, LabelKind, LabelOrder
from desktop_app.domain.plans import Addressee
from desktop_app.exchange import handing
from desktop_app.services import (
    act_drafts,
    acts,
    album,
    calendar,
    claims,
    closing_down,
    community,
    debtors,
    deliveries,
    events,
    exhibits,
    inventory_book,
    issues,
    labels,
    mass_work,
    money,
    opening,
    paper_lists,
    periodicals,
    pieces,
    plans,
    press,
    property,
    readers,
    receipts,
    registrations,
    replacements,
    reports,
    stock,
    stocktaking,
    stocktaking_papers,
    subject,
    subscriptions,
    summary_book,
)
from desktop_app.services.commission import commission
from desktop_app.services.debtors import Debtor
from desktop_app.services.denials import RequestLine
from desktop_app.services.events import EventRow
from desktop_app.services.library import Library
from desktop_app.services.pieces import PieceLoan
from desktop_app.services.readers import LoanRow
from desktop_app.services.receipts import BatchRow
from desktop_app.services.saddlebag import PlacedCopy
from make import ROOT
from tests import (
    papers_bodies,
    papers_dossier,
    papers_inquiries,
    papers_profiles,
    papers_proof,
    pictures_libraries,
    village,
    walk_chronicle,
)
from tests.ui.centre_world import centre_papers

LANGUAGES = ("ru", "ky")
PERCENTS = (100, 125)  # 125 is what a screen of 1366×768 is set to
LIBRARIES = ("village", "few", "empty")
_INK = 110 / 72  # dots of paper per point


def main(arguments: list[str]) -> int:
    """Make the libraries, then one process per language, scale and library: Qt scales once."""
    if arguments[:1] == ["--screens"]:
        return _screens(Path(arguments[1]), Path(arguments[2]), arguments[3])
    to = Path(arguments[0] if arguments else ROOT / "pictures").resolve()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        pictures_libraries.make(Path(folder))
        print("papers", flush=True)
        _papers(Path(folder) / "village", to / "papers")
        for language in LANGUAGES:
            for percent in PERCENTS:
                print(f"screens {language} {percent} %", flush=True)
                for name in LIBRARIES:
                    _child(Path(folder) / name, to / f"{language}-{percent}", language, percent)
    print(to)
    return 0


def _child(data: Path, to: Path, language: str, percent: int) -> None:
    line = [sys.executable, "-m", "tests.pictures", "--screens", data, to, language]
    scaled = os.environ | {"QT_SCALE_FACTOR": str(percent / 100), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(list(map(str, line)), cwd=ROOT, env=scaled, check=True)


def _screens(data: Path, to: Path, language: str) -> int:
    from PySide6.QtWidgets import QApplication

    from tests.walk import Walk

    to.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    library = opening.open_library(data, village.clock)
    try:
        with tempfile.TemporaryDirectory() as scratch:
            for screen, widget in Walk(qt, library, language, Path(scratch)).screens():
                stem = screen if data.name == "village" else f"{data.name} {screen}"
                widget.grab().save(str(to / f"{stem}.png"))
    finally:
        opening.close(library, copy=False)
    return 0


def _papers(data: Path, to: Path) -> None:
    to.mkdir(parents=True, exist_ok=True)
    library = opening.open_library(data, village.clock)
    try:
        over = reports.period("2026-Q3")
        report = reports.report(library, reports.QUARTERLY, over)
        event = events.ids(library)[0]
        for lang in LANGUAGES:
            translate = app.translator(lang)
            report_pdf = handing.report_pdf(library, report, lang, translate)
            _draw(report_pdf, to, f"report-{lang}")
            month = reports.report(library, reports.DIARY, reports.period("2026-10"))
            _draw(handing.report_pdf(library, month, lang, translate), to, f"diary-{lang}")
            _draw(handing.blank_pdf(library, month, lang, translate), to, f"diary-blank-{lang}")
            sheet = BytesIO()
            write_day_sheet(library.setting(f"library.name_{lang}"), lang, translate, sheet)
            _draw(sheet.getvalue(), to, f"day-sheet-{lang}")
            _desk_papers(library, lang, to)
        for lang in (*LANGUAGES, "both"):
            for template in TEMPLATES:
                poster = announce.poster_pdf(library, event, lang, app.translator, template)
                _draw(poster, to, f"poster-{template}-{lang}")
    finally:
        opening.close(library, copy=False)


def _desk_papers(library: Library, lang: str, to: Path) -> None:
    """Readers, loans, debtors: of one debtor, of all, of the last day with loans."""
    late = [row.id for row in debtors.rows(library, Wanted())]
    owing = debtors.debtors(library, late)
    rows = list(readers.rows(library, readers.ids(library)).values())
    register = registrations.of_year(library, library.today.year)
    register = replace(register, rows=register.rows[:60])
    card, today = readers.get(library, late[0]), library.today
    some = [
        PlacedCopy(
            n, loan.inventory_no, loan.author, loan.title, "on_loan", "", card.card_no, today
        )
        for n, loan in enumerate(card.loans, 1)
    ]
    args: dict[str, tuple[object, ...]] = {
        "reader.card": (card,),
        "reader.formular": (card, pieces.of_reader(library, card.id)),
        "reader.consent": (None,),
        "reader.guardian_consent": (card,),
        "reader.tickets": (rows[:9],),
        "reader.subject": (today, subject.held(library, card.id)),
        "register": (today.year, register),
        "debtors": (today, owing),
        "school_debtors": (today, owing),
        "reminders": (owing[:3],),
        "group": (_group(library, owing[:12]),),
        "request": (today, _WANTED),
        "issued": (
            card.loans[0].issued_on,
            paper_lists.issued_on(library, card.loans[0].issued_on),
        ),
        "saddlebag": ([f"{row.inventory_no} · {row.what}" for row in some],),
        "centre": (today, some),
        **_stocktake_papers(library),
        **_batch_papers(library),
        **_account_papers(library),
        **_act_papers(library),
    }
    people, listing = commission(library), property.listing(library)
    year = reports.period(str(today.year))
    args |= {
        "property.list": (people, listing),
        "property.aged": (today, listing.rows),
        "property.defects": (people, today, property.requests(library)),
        "property.hand_over": ((people.keeper, "М. И. Ёлкина"), listing),
        "repairs": (year, money.repairs(library, year)),
        "money": (year, money.money(library, year)),
        "plan": (PlanSheet(plans.plan(library, year), Addressee.DIRECTOR),),
        "calendar.month": (today, calendar.month(library, today.year, today.month)),
        "calendar.year": (today.year, plans.dates(library, year)),
    }
    args |= _event_papers(library) | papers_dossier.papers(library) | papers_proof.made(library)
    args |= papers_profiles.papers(library)
    args |= {
        "community.works": (year, community.works(library, year)),
        "community.partners": (year, community.partnership(library, year)),
    }
    held = next(row.id for row in _held(library))
    note = note_text(events.get(library, held), "", lang, app.translator(lang))
    args |= {"press.list": (year, press.listed(library, year), {}), "press.note": (note,)}
    args |= walk_chronicle.papers(library) | papers_inquiries.papers(library)
    args |= {"labels.test": (LabelOrder(LabelKind.SPINE, SHEETS[0]),)}
    args |= _serial_papers(library)
    args |= centre_papers(year)
    args |= papers_bodies.of(library)
    for key, given in args.items():
        file = BytesIO()
        paper(key).make(letterhead(library), *given, lang, app.translator(lang), file)
        _draw(file.getvalue(), to, f"{key}-{lang}")
    for kind in LabelKind:
        order = LabelOrder(kind, PLAIN.get(kind, SHEETS[0]), 2)
        copies = labels.rows(library, labels.of_numbers(library, "10001–10030").ids)
        file = BytesIO()
        paper("labels").make(letterhead(library), order, copies, lang, app.translator(lang), file)
        _draw(file.getvalue(), to, f"labels-{kind}-{lang}")


def _event_papers(library: Library) -> dict[str, tuple[object, ...]]:
    """The last event that was held, empty sheets, a quarter of part 3."""
    card = events.get(library, events.ids(library, state="held")[-1])
    photos = (photo.draft for photo in album.photos(library, card.id))
    return {
        "event.passport": (Passport(card, events.changes(library, card.id), photos=tuple(photos)),),
        "event.sheet": (card, ()),
        "event.exhibition": (card, exhibits.shown_at(library, card.id)),
        "mass_work": (mass_work.of_period(library, reports.period("2026-10")),),
    }


def _held(library: Library) -> list[EventRow]:
    """Events that were held, the latest first."""
    known = events.rows(library, events.ids(library, descending=True))
    return [row for row in known.values() if row.state == EventState.HELD]


def _act_papers(library: Library) -> dict[str, tuple[object, ...]]:
    """The draft, the transfer, the notebook of the year, the frozen list."""
    lines = acts.lines(library)
    draft = act_drafts.opened(library)[-1]
    given = next(line for line in lines if line.receiver and not line.reverses)
    book = replacements.notebook(library, reports.period(str(library.today.year)))
    people, today = commission(library), library.today
    hand_over = HandOver(today, people.keeper, "М. И. Ёлкина", stock.totals(library), people)
    return {
        "act.withdrawal": (acts.draft_sheet(library, draft),),
        "act.transfer": (acts.sheet(library, given.id),),
        "act.replacement": (book,),
        "replacements": (book,),
        "act.hand_over": (hand_over,),
        "stock_list": (closing_down.standing(library, given.receiver).paper,),
    }


def _account_papers(library: Library) -> dict[str, tuple[object, ...]]:
    """The summary book of last year, one of its records, and what the inventory book prints."""
    book = reports.report(library, reports.SUMMARY_BOOK, reports.period("2025"))
    new = InventoryJob(
        Extent.NEW,
        lambda: inventory_book.waiting(library),
        inventory_book.standing(library).waiting,
        inventory_book.standing(library).next_page,
    )
    return {
        "summary_book": (book, ""),
        "summary_record": (book, "1", book.form.table("1").rows[0].key),
        "inventory_book": (new,),
        "inventory_marks": (inventory_book.marks(library)[:40],),
        "inventory_certificate": (inventory_book.standing(library).pages, ""),
    }


def _stocktake_papers(library: Library) -> dict[str, tuple[object, ...]]:
    """The acts of the check that is over, the lists of the one that goes on."""
    closed = next(check for check in stocktaking.checks(library) if check.state == "closed")
    going = next(check for check in stocktaking.checks(library) if check.state == "open")
    return {
        "stocktake.act": (stocktaking_papers.result(library, closed.id),),
        "stocktake.handover": (stocktaking_papers.hand_over(library, closed.id),),
        "stocktake.left": (going, stocktaking_papers.left(library, going.id)),
        "stocktake.shelves": (going, stocktaking_papers.shelf_list(library, going.id)[:80]),
        "stocktake.slips": (going, stocktaking_papers.slips(library, going.id)[:10]),
    }


def _batch_papers(library: Library) -> dict[str, tuple[object, ...]]:
    """The newest batch; the newest that differs from its document."""
    rows = list(receipts.rows(library, receipts.ids(library)).values())
    untied = [row for row in rows if not row.is_tied]
    papers = {"receipt.act": rows, "receipt.waybill": rows, "receipt.discrepancy": untied}
    return {key: (_batch_paper(library, found[0]),) for key, found in papers.items() if found}


def _batch_paper(library: Library, row: BatchRow) -> BatchPaper:
    contents = summary_book.batch(library, row.id)[1]
    return BatchPaper(row, contents, commission(library, row.on))


def _serial_papers(library: Library) -> dict[str, tuple[object, ...]]:
    """Of the first journal, the last letter and this year."""
    today = library.today
    journal = periodicals.ids(library, kind="journal")[0]
    years = (today.year - 1, today.year)
    claim, over = claims.all_of(library)[0], reports.period(str(today.year))
    return {
        "periodical.card": ([issues.year_card(library, journal, year) for year in years],),
        "claim": (claim, claims.lines(library, claim.id)),
        "subscription_list": (today.year, subscriptions.year_list(library, today.year)),
        "handed_on": (over, deliveries.of_period(library, over)),
    }


_WANTED = [
    RequestLine("Ч. Айтматов. Кылым карытар бир күн", 4, date(2026, 9, 2), date(2026, 11, 3)),
    RequestLine("Алгебра, 9 класс, 2024", 2, date(2026, 9, 15), date(2026, 9, 22)),
    RequestLine("Гарри Поттер и философский камень", 1, date(2026, 10, 5), date(2026, 10, 5)),
]


def _group(library: Library, owing: list[Debtor]) -> GroupList:
    """Some with late books, as a class."""
    rows = readers.rows(library, [one.reader.id for one in owing])
    loans: dict[int, tuple[LoanRow | PieceLoan, ...]] = {
        id: (*readers.get(library, id).loans, *pieces.of_reader(library, id)) for id in rows
    }
    return GroupList("7 «Б»", "Сыдыкова Назгүл Асановна", tuple(rows.values()), loans)


def _draw(pdf: bytes, to: Path, name: str) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document, 1):
        page.render(scale=_INK).to_pil().save(to / f"{name}-{number}.png")
    document.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
