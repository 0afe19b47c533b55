"""Papers of a batch: the columns of the handbook, the document against what came."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pytest

from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.receipts import BatchPaper
from desktop_app.documents.registry import paper
from desktop_app.documents.words import Translate
from desktop_app.domain.batches import Control, ReceiptLine, SummaryLine
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import receipts, receiving, summary_book
from desktop_app.services.commission import Commission
from desktop_app.services.library import Library
from desktop_app.storage.database import Database
from tests.documents.conftest import Read

ON = date(2026, 9, 25)
LETTER = Letterhead("Алминская библиотека", village="с. Алма", librarian="Асанова Г. М.",
                    system_ru="Аламудунская ЦБС")  # fmt: skip
PEOPLE = Commission(chairman="Сыдыкова Н. А.", member_1="Токтосунов К.", accountant="Ли В. П.")


@pytest.fixture
def batch() -> BatchPaper:
    library = Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))
    novel = TitleDraft(
        title="Жамийла", author="Айтматов Ч.", year=1958, content="fiction", language="ky"
    )
    lines = [
        ReceiptLine(None, novel, 2, "101", 25_050),
        SummaryLine("newspaper", "social", "ky", 4, 8_000, "Кыргыз Туусу"),
    ]
    head = ReceiptDraft(ON, "gift", "waybill", "107", date(2026, 9, 20), giver="Асанов Болот")
    done = receiving.receive(library, head, lines, Control(8, 60_000), differs=True)
    assert done.id is not None
    row = receipts.rows(library, [done.id])[done.id]
    return BatchPaper(row, summary_book.batch(library, done.id)[1], PEOPLE)


def _text(key: str, batch: BatchPaper, read: Read, translate: Translate) -> str:
    file = BytesIO()
    paper(key).make(LETTER, batch, "ru", translate, file)
    return " ".join(" ".join(read(file)).split())


def test_the_act_lists_what_was_given_and_by_whom(
    batch: BatchPaper, read: Read, translate: Translate
) -> None:
    text = _text("receipt.act", batch, read, translate)
    for part in (
        "Act of acceptance of documents", "no. 1 of 25 сентября 2026", "Асанов Болот",
        "Waybill № 107 of 20.09.2026", "record 1 of 2026", "101–102", "Айтматов Ч.", "Жамийла",
        "1958", "250,50", "501", "Кыргыз Туусу", "581 сом", "Giver", "Асанова Г. М.",
        "Сыдыкова Н. А.", "Ли В. П.",
    ):  # fmt: skip
        assert part in text, part


def test_numbers_between_those_of_a_title_are_not_claimed(
    batch: BatchPaper, read: Read, translate: Translate
) -> None:
    first, second = batch.contents.copies
    apart = replace(batch.contents, copies=(first, replace(second, inventory_no="105")))
    assert "101, 105" in _text("receipt.waybill", replace(batch, contents=apart), read, translate)


def test_the_waybill_is_signed_by_both_sides(
    batch: BatchPaper, read: Read, translate: Translate
) -> None:
    sent = replace(batch, row=replace(batch.row, origin="centre", giver=""))
    text = _text("receipt.waybill", sent, read, translate)
    for part in ("Waybill № 107", "of 20 сентября 2026", "the receiver's copy",
                 "From: Аламудунская ЦБС. To: Алминская библиотека.", "Handed over", "Received",
                 "101–102", "Айтматов Ч. Жамийла, 1958"):  # fmt: skip
        assert part in text, part


def test_the_act_of_discrepancy_sets_the_document_against_what_came(
    batch: BatchPaper, read: Read, translate: Translate
) -> None:
    text = _text("receipt.discrepancy", batch, read, translate)
    for part in ("By the document", "In fact", "Copies 8 6 −2", "600 сом 581 сом −19 сом",
                 "claimed until 25.10.2026", "record 1 of 2026", "What is wrong"):  # fmt: skip
        assert part in text.replace("\u00a0", " "), part
