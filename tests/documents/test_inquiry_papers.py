"""Papers of inquiries: what the asker signs, what he is answered, what the branch keeps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from desktop_app.documents.inquiry_journal import write_journal
from desktop_app.documents.inquiry_papers import write_reply, write_slip
from desktop_app.domain.inquiries import AnswerDraft, HandDraft, SourceKey
from desktop_app.domain.periods import of_months
from desktop_app.services import inquiries, inquiry_journal, inquiry_sources, titles
from desktop_app.services.inquiries import InquiryCard
from desktop_app.services.library import Library
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.documents.test_act_parts import LETTER
from tests.services.events_month import (
    TODAY,
    a_body,
    a_document,
    a_title,
    accepted,
    open_library,
)

SEPTEMBER = of_months(2026, 9, 1)


@pytest.fixture
def library() -> Library:
    return open_library()


def answered(library: Library, **fields: object) -> InquiryCard:
    """A question of the aiyl okmotu with two sources, handed over."""
    body = a_body(library, "Айыл окмоту Алма", "Алма айыл өкмөтү")
    title = titles.add(library, a_title("Земельный кодекс", place="Бишкек", year=2024)).id or 0
    decision = a_document(library, "Аренда земель села")
    id = accepted(library, organisation_id=body, purpose="к сессии", **fields)
    used = (SourceKey("title", title), SourceKey("dossier", decision))
    draft = AnswerDraft(TODAY, "Сдаются на торгах.", "cbd.minjust.gov.kg", 3, 4, 45, used=used)
    inquiries.answer(library, id, draft, HandDraft(TODAY, "Осмонов", "folder", "Спасибо"))
    return inquiries.get(library, id)


@pytest.mark.parametrize(
    ("lang", "title", "given", "received"),
    [
        ("ru", "Ответ на запрос № 1", "Выдано документов: 3. Листов копий: 4", "Получил"),
        ("ky", "№ 1 суроо-талапка жооп", "Берилген документтер: 3", "Алдым"),
    ],
)
def test_a_reply_has_its_sources_numbered_and_a_line_for_the_receiver(
    library: Library, read: Read, lang: str, title: str, given: str, received: str
) -> None:
    card, file = answered(library), BytesIO()
    used = inquiry_sources.rows(library, card.answered.used)
    write_reply(LETTER, card, used, lang, translator(lang), file)
    (page,) = read(file)
    assert title in page and given in page and f"{received} ____" in page
    assert "1. Земельный кодекс. — Бишкек, 2024" in page
    assert "2. Аренда земель села. — № 14. — 20.08.2026." in page
    assert "3. cbd.minjust.gov.kg" in page
    assert card.body is not None and card.body.name(lang) in page


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_a_slip_is_one_small_sheet_to_sign(library: Library, read: Read, lang: str) -> None:
    card = inquiries.get(library, accepted(library, purpose="к сессии"))
    file = BytesIO()
    write_slip(LETTER, card, lang, translator(lang), file)
    (page,) = read(file)
    assert "Образец договора аренды земли" in page and "24.09.2026" in page
    assert page.count("____________________") == 2


def test_hostile_words_fit_on_every_paper(library: Library, read: Read) -> None:
    card = answered(library)
    card = replace(card, draft=replace(card.draft, question=" ".join(HOSTILE), asker=HOSTILE[0]))
    slip, reply = BytesIO(), BytesIO()
    write_slip(LETTER, card, "ru", translator("ru"), slip)
    write_reply(LETTER, card, (), "ru", translator("ru"), reply)
    assert all(read(slip)) and all(read(reply))


def test_the_journal_has_names_only_for_the_branch_and_sums_the_ledger(
    library: Library, read: Read
) -> None:
    answered(library)
    late = accepted(library, question="Полив", on=date(2026, 8, 31), due_on=date(2026, 9, 1))
    inquiries.refuse(library, late, "Нет в фонде", date(2026, 9, 2))
    passed = accepted(library, question="Пастбища")
    inquiries.pass_on(library, passed, "Повезёт Касымова")
    found = inquiry_journal.of_period(library, SEPTEMBER)
    assert [line.card.id for line in found.earlier] == [late]
    pages = {}
    for with_names in (True, False):
        file = BytesIO()
        write_journal(LETTER, found, with_names, "ru", translator("ru"), file)
        pages[with_names] = " ".join(read(file))
    assert "Асанов Бакыт" in pages[True] and "Осмонов" in pages[True]
    assert "Асанов Бакыт" not in pages[False] and "Осмонов" not in pages[False]
    assert "В ЦБ 25.09.2026: Повезёт Касымова" in pages[True]
    assert "Касымова" not in pages[False]
    for page in pages.values():
        assert "Для служебного пользования" in page
        assert "поступило — 2; выполнено в срок — 0; выполнено с опозданием — 1;" in page
        assert "отказов — 1; передано в ЦБ — 1; выдано документов — 3; листов копий — 4." in page
        assert "Отказ 02.09.2026: Нет в фонде" in page
