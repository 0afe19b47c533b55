"""The parts that every act shares: who approves, who signs, the total in figures and in words."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest

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
from desktop_app.services.commission import Commission
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE

LETTER = Letterhead(
    name_ru="Библиотека села Алма",
    name_ky="Алма айылдык китепканасы",
    village="с. Алма",
    librarian="Асанова Г. М.",
    system_ru="Аламудунская ЦБС",
    system_ky="Аламүдүн БКТ",
)
PEOPLE = Commission(
    order="приказ № 12 от 15.01.2026",
    chairman="Тагаева Б. С.",
    chairman_office="зам. директора",
    member_1="Осмонов К.",
    member_1_office="методист",
    approver="Сыдыкова Н. А.",
    accountant="Ким Л. В.",
    keeper="Асанова Г. М.",
)


def _act(lang: str, people: Commission, number: str = "3", lines: int = 1) -> BytesIO:
    translate = translator(lang)
    paper = act_paper(LETTER, lang, "Акт", translate)
    act_head(paper, LETTER, people, ActTitle("Акт", number, date(2026, 11, 27)), lang, translate)
    commission_listed(paper, people, translate)
    for _ in range(lines):
        act_text(paper, "составила настоящий акт.")
    act_total(paper, 14, 812_00, lang, translate)
    act_signatures(paper, people, translate)
    parties(paper, ("Сдал", ("Асанова Г. М.",)), ("Принял", ("Ким Л. В.",)), translate)
    file = BytesIO()
    paper.write(file)
    return file


def test_a_russian_act_has_approval_commission_total_in_words_and_signatures(read: Read) -> None:
    (page,) = read(_act("ru", PEOPLE))
    for text in (
        "Аламудунская ЦБС",
        "УТВЕРЖДАЮ",
        "Директор библиотечной системы",
        "Сыдыкова Н. А.",
        "№ 3 от 27 ноября 2026 г.",
        "Комиссия (приказ № 12 от 15.01.2026) в составе:",
        "Председатель комиссии, зам. директора: Тагаева Б. С.",
        "Член комиссии, методист: Осмонов К.",
        "Всего: 14 (четырнадцать) экземпляров на сумму 812 сом (восемьсот двенадцать сомов"
        " 00 тыйынов).",
        "Лист 1 из 1",
    ):
        assert text in page
    assert page.count("Ким Л. В.") == 3  # listed, signing, and as the one who takes over
    assert "ПРОЕКТ" not in page


def test_a_kyrgyz_act_says_the_same(read: Read) -> None:
    (page,) = read(_act("ky", PEOPLE))
    for text in (
        "Аламүдүн БКТ",
        "БЕКИТЕМИН",
        "№ 3, 2026-жылдын 27-ноябры",
        "Комиссиянын төрагасы, зам. директора: Тагаева Б. С.",
        "Бардыгы: 14 (он төрт) нуска, суммасы 812 сом (сегиз жүз он эки сом 00 тыйын).",
        "1-барак, бардыгы 1",
    ):
        assert text in page


def test_a_draft_says_so_and_an_unknown_commission_signs_by_hand(read: Read) -> None:
    (page,) = read(_act("ru", Commission(), number=""))
    assert "ПРОЕКТ" in page
    assert "№ _____ от 27 ноября 2026 г." in page
    assert page.count("Член комиссии: ____________________") == 2


def test_the_signatures_stay_together_on_a_long_act(read: Read) -> None:
    for lines in range(24, 40):
        *_, last = read(_act("ru", PEOPLE, lines=lines))
        signing = last.split("на сумму")[-1]
        assert ("Председатель комиссии, зам. директора" in signing) == (
            "Бухгалтер" in signing
        ) or "Сдал" in last


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_no_name_breaks_the_paper(read: Read, lang: str) -> None:
    for text in HOSTILE:
        people = Commission(*[text] * 14)
        assert read(_act(lang, people))
