"""«Поступления»: every batch found, its card, its papers, a copy struck out of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from desktop_app.domain.batches import Control, ReceiptLine, SummaryLine
from desktop_app.domain.periods import parse
from desktop_app.domain.stock import CopyStatus, ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import receipts, receiving, stock, summary_book
from desktop_app.services.library import Library
from desktop_app.statistics import evidence
from desktop_app.storage import copies
from desktop_app.storage.database import Database
from desktop_app.ui.context import UiContext
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.stock import batch_card
from desktop_app.ui.tabs.stock.batch_form import DocumentDialog
from desktop_app.ui.tabs.stock.batches import BatchesSection, build
from desktop_app.ui.tabs.stock.copy_list import STRIKE, CopyDialog, StrikeDialog
from tests.ui.conftest import text

NOVEL = TitleDraft(title="Жамийла", author="Айтматов Ч.", content="fiction", language="ky")


@pytest.fixture
def library() -> Library:
    library = Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))
    last_year = ReceiptDraft(date(2025, 3, 2), "centre", "waybill", "88")
    receiving.receive(library, last_year, [ReceiptLine(None, NOVEL, 2, "101", 25_000)])
    gift = ReceiptDraft(date(2026, 9, 1), "gift", giver="Өмүралиев Бакыт")
    summary = SummaryLine("newspaper", "social", "ky", 4, 800, "Кыргыз Туусу")
    receiving.receive(
        library,
        gift,
        [ReceiptLine(None, NOVEL, 1, "103", 5_000), summary],
        Control(6),
        differs=True,
    )
    return library


@pytest.fixture
def section(
    make_context: Callable[..., UiContext], library: Library, qtbot: Any
) -> Iterator[BatchesSection]:
    made = build(make_context(library=library))
    assert isinstance(made, BatchesSection)
    qtbot.addWidget(made)
    made.resize(960, 480)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.table.model.rowCount() == 2)
    yield made


def _words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def _shown(section: BatchesSection) -> list[str]:
    model = section.table.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_newest_batch_stands_first_and_a_year_is_chosen(section: BatchesSection) -> None:
    assert _shown(section) == ["1/2026", "1/2025"]
    assert [section.years.itemText(n) for n in range(3)] == ["All years", "2026", "2025"]
    section.years.setCurrentIndex(2)
    assert _shown(section) == ["1/2025"]


@pytest.mark.parametrize(
    ("typed", "found"), [("омуралиев", ["1/2026"]), ("88", ["1/2025"]), ("", ["1/2026", "1/2025"])]
)
def test_a_batch_is_found_by_giver_and_document(
    section: BatchesSection, typed: str, found: list[str]
) -> None:
    section.table.set_search(typed)
    assert _shown(section) == found


def test_the_card_tells_what_came_and_what_to_claim(
    section: BatchesSection, library: Library
) -> None:
    section.show_batch(receipts.ids(library, year=2026)[0])
    told = _words(section.panel)
    for part in (
        "Batch no. 1, 01.09.2026", "Record 1 of 2026 in the summary book", "Gift",
        "Өмүралиев Бакыт", "! 6", "! 01.10.2026", "5", "58\u00a0сом", "Айтматов Ч. Жамийла",
        "№ 103 · 50\u00a0сом", "Кыргыз Туусу: 4 without numbers, 8\u00a0сом",
    ):  # fmt: skip
        assert part in told, part


def test_a_number_is_struck_out_from_the_card(
    section: BatchesSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CopyDialog, "ask", lambda *_: STRIKE)
    monkeypatch.setattr(StrikeDialog, "ask", lambda *_: "номер другой книги")
    batch = receipts.ids(library, year=2026)[0]
    section.show_batch(batch)
    pencil = section.panel.findChild(QToolButton)
    assert pencil is not None
    pencil.click()
    copy = copies.find(library.database, "103")
    assert copy is not None
    assert copy.status is CopyStatus.MISTAKEN
    assert section._context.strip.sentence == "Number 103 struck out: Жамийла"
    assert stock.totals(library).copies == 6
    assert "4" in _words(section.panel)


def test_a_document_is_corrected_and_its_claim_is_gone(
    section: BatchesSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    section.show_batch(receipts.ids(library, year=2026)[0])
    row = next(iter(receipts.rows(library, receipts.ids(library, year=2026)).values()))
    dialog = DocumentDialog(section, section._context, row)
    assert dialog.form.fields["giver"].value() == "Өмүралиев Бакыт"
    dialog.form.set_values({"control_copies": 5, "giver": "Өмүралиева Бүбү", "document_no": "9"})
    monkeypatch.setattr(DocumentDialog, "ask", lambda *_: dialog.read())
    section._correct(row)
    assert section._context.strip.sentence == "Document of batch no. 1 corrected"
    changed = receipts.rows(library, [row.id])[row.id]
    assert (changed.giver, changed.document_no, changed.is_tied) == ("Өмүралиева Бүбү", "9", True)
    assert (changed.on, changed.number, changed.copies) == (row.on, 1, 5)
    receipts.change(library, row.id, ReceiptDraft(row.on, "transfer", "waybill"), Control(5))
    section._context.bus.mark({"receipt"})
    assert any("Gift → Another library" in told for told in _words(section.panel))
    dialog.form.set_values({"document_date": date(2027, 1, 1)})
    dialog.form.try_save()
    assert dialog.form.fields["document_date"].problem


def test_a_reason_must_be_given(section: BatchesSection, library: Library) -> None:
    copy = copies.find(library.database, "101")
    assert copy is not None
    dialog = StrikeDialog(section, section._context, copy)
    dialog.form.try_save()
    assert dialog.form.fields["why"].problem == "Say what the mistake was."
    offered = CopyDialog(section, section._context, copy)
    strike = [b for b in offered.findChildren(QPushButton) if "by mistake" in b.text()]
    strike[0].click()
    assert offered.strikes


def test_papers_of_a_batch_are_shown(
    section: BatchesSection, library: Library, printed: list[PrintDialog]
) -> None:
    row = receipts.rows(library, receipts.ids(library))[receipts.ids(library)[0]]
    for key in ("receipt.act", "receipt.waybill", "receipt.discrepancy"):
        batch_card.print_paper(section._context, row, key)
    assert [("Өмүралиев Бакыт" in text(one)) for one in printed] == [True, True, True]
    tied = receipts.rows(library, receipts.ids(library, year=2025))
    papers = batch_card._papers(section._context, next(iter(tied.values())))
    assert [entry.title for entry in papers.menu] == [
        "Acceptance act with its list",
        "Waybill: the receiver's copy",
        "Labels for books",
    ]


def test_entries_without_a_number_open_their_batch(library: Library) -> None:
    batch = receipts.ids(library, year=2026)[0]
    rows = evidence.evidence(library.database, "receipt", parse("2026"))
    assert [(row.noun, row.text) for row in rows] == [
        ("receipt", "Кыргыз Туусу"),
        ("copy", "103 · Жамийла"),
    ]
    assert rows[0].ref == batch
    titles = evidence.evidence(library.database, "receipt_title", parse("2026"))
    assert {(row.noun, row.ref) for row in titles} == {("receipt", batch)}
    assert summary_book.batch(library, batch)[1].count == 5


def test_an_empty_list_teaches_the_first_step(
    make_context: Callable[..., UiContext], qtbot: Any
) -> None:
    library = Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))
    context = make_context(library=library)
    went: list[tuple[object, ...]] = []
    context.bus.wanted.connect(lambda *where: went.append(where))
    made = build(context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    assert isinstance(made, BatchesSection)
    made.receive()
    assert [where[:2] for where in went] == [("stock", "receive")]
