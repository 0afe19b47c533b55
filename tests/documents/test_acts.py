"""Acts as pages: every column of the handbook, both languages, drafts, reversals, hostile words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.registry import paper
from desktop_app.documents.transfer_act import HandOver
from desktop_app.domain import periods
from desktop_app.domain.batches import SummaryLine
from desktop_app.domain.lending import SettlementDraft
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft
from desktop_app.domain.withdrawals import ReversalDraft
from desktop_app.services import (
    act_drafts,
    acts,
    closing_down,
    commission,
    lending,
    losses,
    receiving,
    replacements,
    settings,
    stock,
    withdrawing,
)
from desktop_app.services.act_drafts import ActDraft
from desktop_app.services.library import Library
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.services.desk_library import MONDAY, open_library, registered

HEAD = WithdrawalDraft(
    MONDAY, "worn", MONDAY, "", coefficient=125, protocol="4", destination="pulp"
)
PAPERS = SummaryLine("newspaper", "social", "ky", 3, 90_00, "Кыргыз Туусу, 2023")
Pages = Callable[..., list[str]]


@pytest.fixture
def library() -> Library:
    library = open_library()
    words = {
        "library.name_ru": "Библиотека села Алма",
        "library.name_ky": "Алма айылдык китепканасы",
        "library.librarian": "Асанова Г. М.",
    }
    settings.change(library, words, date(2026, 1, 1))
    commission.change(library, {"commission.chairman": "Тагаева Б. С."}, date(2026, 1, 1))
    line = SummaryLine("newspaper", "social", "ky", 12, 360_00, "Кыргыз Туусу")
    receiving.receive(library, ReceiptDraft(MONDAY, origin="subscription"), [line])
    return library


@pytest.fixture
def pages(library: Library, read: Read) -> Pages:
    def made(key: str, sheet: object, lang: str = "ru") -> list[str]:
        file = BytesIO()
        paper(key).make(letterhead(library), sheet, lang, translator(lang), file)
        return read(file)

    return made


def test_the_act_of_write_off_has_its_columns_and_both_sums(library: Library, pages: Pages) -> None:
    id = withdrawing.withdraw(library, HEAD, ["101", "102"], [PAPERS]).id
    assert id
    (page,) = pages("act.withdrawal", acts.sheet(library, id))
    for text in (
        "Акт о списании № 1 от 14 сентября 2026 г.",
        "Рассмотрено на комиссии по сохранности фондов, протокол № 4.",
        "составила настоящий акт об исключении из фонда (Библиотека села Алма) 5 (пять)"
        " документов на сумму 390 сом (триста девяносто сомов 00 тыйынов) по причине: ветхость.",
        "Из них: книги — 2, газеты — 3.",
        "Использование документов: макулатура.",
        "№ п/п Инв. № Автор, заглавие, год Цена, сом",
        "Цена с коэфф., сом",
        "101 Сыдыкбеков Т. Өмүр 150,00 1,25 187,50 1 187,50",
        "3 — Кыргыз Туусу, 2023 — 1,25 — 3 112,50",
        "Всего 5 487,50",
        "Всего по учётной цене: 5 (пять) экземпляров на сумму 390 сом (триста девяносто сомов"
        " 00 тыйынов).",
        "Всего с коэффициентом: 5 (пять) экземпляров на сумму 487,50 сом (четыреста восемьдесят"
        " семь сомов 50 тыйынов).",
        "Тагаева Б. С.",
    ):
        assert text in page
    assert "ПРОЕКТ" not in page


def test_a_kyrgyz_draft_for_the_commission(library: Library, pages: Pages) -> None:
    copies = (withdrawing.may_withdraw(library, "101", "worn").id,)
    head = replace(HEAD, coefficient=100)
    draft = act_drafts.get(library, act_drafts.keep(library, ActDraft(head, copies)))
    (page,) = pages("act.withdrawal", acts.draft_sheet(library, draft), "ky")
    for text in (
        "ДОЛБООР Эсептен чыгаруу актысы № _____, 2026-жылдын 14-сентябры",
        "фонддон (Алма айылдык китепканасы) 1 (бир) документ, суммасы 150 сом",
        "Бардыгы: 1 (бир) нуска, суммасы 150 сом (бир жүз элүү сом 00 тыйын).",
    ):
        assert text in page


def test_a_reversed_act_says_so_and_the_reversing_one_why(library: Library, pages: Pages) -> None:
    first = withdrawing.withdraw(library, HEAD, ["101"]).id
    assert first
    second = withdrawing.reverse(library, first, ReversalDraft(MONDAY, "не та причина")).id
    assert second
    (old,) = pages("act.withdrawal", acts.sheet(library, first))
    assert "Сторнирован актом № 2 от 14.09.2026" in old
    assert "101 Сыдыкбеков Т. Өмүр" in old
    (new,) = pages("act.withdrawal", acts.sheet(library, second))
    for text in (
        "Акт о сторнировании акта № 1 от 14.09.2026 № 2 от 14 сентября 2026 г.",
        "о восстановлении в фонде (Библиотека села Алма) 1 (один) документа",
        "Почему сторнируется: не та причина",
        "101 Сыдыкбеков Т. Өмүр",
    ):
        assert text in new
    assert "протокол" not in new


def test_who_took_a_transfer_over_gives_it_back_by_the_reversal(
    library: Library, pages: Pages
) -> None:
    given = WithdrawalDraft(MONDAY, "transfer", MONDAY, receiver="№ 2 орто мектеп")
    first = withdrawing.withdraw(library, given, ["101"]).id
    assert first
    second = withdrawing.reverse(library, first, ReversalDraft(MONDAY, "не та школа")).id
    assert second
    (page,) = pages("act.withdrawal", acts.sheet(library, second))
    assert "Возвращает: № 2 орто мектеп." in page
    assert "Принимает" not in page


def test_the_act_of_transfer_has_both_sides_and_room_for_new_numbers(
    library: Library, pages: Pages
) -> None:
    given = WithdrawalDraft(MONDAY, "transfer", MONDAY, receiver="№ 2 орто мектеп")
    id = withdrawing.withdraw(library, given, ["101", "103"], [PAPERS]).id
    assert id
    (page,) = pages("act.transfer", acts.sheet(library, id))
    for text in (
        "Библиотека села Алма передаёт, № 2 орто мектеп принимает в свой фонд",
        "№ п/п Инв. № Автор, заглавие Год Цена, сом Состояние Новый инв. №",
        "1 101 Сыдыкбеков Т. Өмүр 150,00",
        "Кыргыз Туусу, 2023 × 3",
        "Всего: 5 (пять) экземпляров на сумму 390 сом",
        "Сдал Библиотека села Алма Асанова Г. М. Принял № 2 орто мектеп подпись",
        "Бухгалтер",
    ):
        assert text in page


def test_the_hand_over_to_a_new_librarian_says_what_the_books_say(
    library: Library, pages: Pages
) -> None:
    made = HandOver(
        MONDAY,
        "Асанова Г. М.",
        "Бакирова Ж. К.",
        stock.totals(library, MONDAY),
        commission.commission(library, MONDAY),
    )
    for lang, said in (("ru", "18 (восемнадцать) экземпляров"), ("ky", "18 (он сегиз) нуска")):
        text = " ".join(pages("act.hand_over", made, lang))
        assert said in text
        assert "Бакирова Ж. К." in text
        assert "Тагаева Б. С." in text
        assert "ПРОЕКТ" not in text and "ДОЛБООР" not in text


def test_the_frozen_list_has_every_copy_and_the_rest_by_kind(
    library: Library, pages: Pages
) -> None:
    withdrawing.withdraw(library, HEAD, ["101"])
    sheet = closing_down.standing(library, "№ 2 орто мектеп").paper
    assert (sheet.count, sheet.money) == (17, 750_00 + 360_00)
    (page,) = pages("stock_list", sheet)
    assert "102 Сыдыкбеков Т. Өмүр 150,00 На месте" in page
    assert "101 Сыдыкбеков" not in page
    assert "Газеты, без инвентарных номеров: 12" in page
    assert "Всего: 17 (семнадцать) экземпляров на сумму 1 110 сом" in page


def test_replacements_are_paired_in_the_notebook_and_the_act(
    library: Library, pages: Pages
) -> None:
    lending.issue(library, registered(library), "101")
    loan = lending.find(library, "101").loan
    assert loan
    loss = losses.lose(library, loan.id).id
    assert loss
    brought = SettlementDraft("replaced", "Айтматов Ч.", "Жамийла", 1958, 180_00)
    losses.settle(library, loss, brought)
    replacements.take_in(library, loss, replacements.proposed(library, loss), 180_00)
    book = replacements.notebook(library, periods.quarter(2026, 3))
    (act,) = pages("act.replacement", book)
    for text in (
        "Акт об утере и замене документов",
        "III квартал 2026 г.",
        "1 1 101 Сыдыкбеков Т. Өмүр 150,00 Айтматов Ч. Жамийла, 1958 180,00 107 2 / 2026",
        "Утеряно: 1 (один) экземпляр на сумму 150 сом",
        "Принято взамен: 1 (один) экземпляр на сумму 180 сом",
    ):
        assert text in act
    (notebook,) = pages("replacements", book, "ky")
    for text in ("14.09.2026", "Асанова Г., 1", "101", "107", "2026-жылдын III кварталы"):
        assert text in notebook


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_no_words_break_an_act(library: Library, pages: Pages, lang: str) -> None:
    id = withdrawing.withdraw(library, HEAD, ["101"], [PAPERS]).id
    assert id
    known = acts.sheet(library, id)
    for text in HOSTILE:
        copies = tuple(replace(one, title=text, author=text) for one in known.copies)
        draft = replace(known.draft, note=text, receiver=text, protocol=text)
        sheet = replace(known, copies=copies, draft=draft)
        assert pages("act.withdrawal", sheet, lang)
        assert pages("act.transfer", sheet, lang)
