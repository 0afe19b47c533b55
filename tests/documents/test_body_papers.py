"""Bodies and people on paper: the register of a day, the list of agreements, one to be signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from desktop_app.documents.bodies import (
    AgreementSheet,
    BodySheet,
    write_agreement,
    write_agreements,
    write_bodies,
)
from desktop_app.documents.offices import span
from desktop_app.domain.agreements import AgreementDraft
from desktop_app.domain.offices import OfficeDraft
from desktop_app.services.agreements import AgreementRow
from desktop_app.services.offices import OfficeRow
from desktop_app.services.organisations import OrganisationRow
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.documents.test_act_parts import LETTER

ON = date(2026, 9, 25)
BODY = OrganisationRow(1, "aiyl_okmotu", "Айыл окмоту", "Айыл өкмөтү", "0312 60", "Манаса, 40")
HEAD = OfficeRow(1, OfficeDraft(1, "okmotu_head", 1, "Асанов Бакыт", "2021-05-12"), False)
DRAFT = AgreementDraft(1, date(2026, 9, 1), "5", date(2026, 12, 31), "Обслуживание")
ROW = AgreementRow(1, DRAFT, None, "", False, BODY.name_ru, BODY.name_ky)


@pytest.mark.parametrize(
    ("lang", "parts"),
    [
        ("ru", ("Договор о партнёрстве", "№ 5", "Айыл окмоту", "Глава айыл өкмөтү, Асанов Бакыт",
                "4.1. передаёт библиотеке", "с 01.09.2026 по 31.12.2026")),
        ("ky", ("Өнөктөштүк жөнүндө келишим", "Айыл өкмөтү", "Айыл өкмөтүнүн башчысы",
                "3.1. өнөктөштүн", "01.09.2026 баштап 31.12.2026 чейин")),
    ],
)  # fmt: skip
def test_an_agreement_exists_in_both_languages(
    read: Read, lang: str, parts: tuple[str, ...]
) -> None:
    file = BytesIO()
    write_agreement(LETTER, AgreementSheet(ROW, BODY, HEAD), lang, translator(lang), file)
    (text,) = read(file)
    for part in parts:
        assert part in text


def test_typed_duties_stand_in_place_of_the_usual_and_no_term_is_said(read: Read) -> None:
    typed = replace(DRAFT, until=None, terms="даёт книги\n\nучит", partner_terms="ремонтирует")
    file = BytesIO()
    sheet = AgreementSheet(replace(ROW, draft=typed), BODY)
    write_agreement(LETTER, sheet, "ru", translator("ru"), file)
    (text,) = read(file)
    assert "3.1. даёт книги 3.2. учит" in text and "4.1. ремонтирует" in text
    assert "отвечает на запросы" not in text and "без срока" in text


def test_the_register_names_who_holds_office(read: Read) -> None:
    sheets = [BodySheet(BODY, (HEAD,)), BodySheet(replace(BODY, id=2, name_ru="Клуб"))]
    for lang, post in (("ru", "Глава айыл өкмөтү"), ("ky", "Айыл өкмөтүнүн башчысы")):
        file = BytesIO()
        write_bodies(LETTER, ON, sheets, lang, translator(lang), file)
        text = " ".join(read(file))
        assert post in text and "Асанов Бакыт" in text and "12.05.2021" in text


def test_the_list_of_agreements_says_what_became_of_each(read: Read) -> None:
    ended = replace(ROW, ended_on=date(2026, 9, 20), end_reason="истёк срок")
    passed = replace(ROW, draft=replace(DRAFT, until=date(2026, 9, 24)))
    file = BytesIO()
    write_agreements(LETTER, ON, [ROW, passed, ended], "ru", translator("ru"), file)
    text = " ".join(read(file))
    assert "прекращён 20.09.2026: истёк срок" in text and "срок прошёл" in text
    assert "Действуют 2 договора" in text


@pytest.mark.parametrize(
    ("since", "until", "told"),
    [("1995", "2001", "1995–2001"), ("2021-05-12", "", "12.05.2021 – по настоящее время"),
     ("", "2001", "по 2001"), ("", "", "")],
)  # fmt: skip
def test_the_time_of_an_office_is_short(since: str, until: str, told: str) -> None:
    assert span(since, until, "ru", translator("ru")) == told


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_typed_the_papers_are_made(read: Read, text: str) -> None:
    body = replace(BODY, name_ru=text, address=text)
    head = replace(HEAD, draft=replace(HEAD.draft, post=text, person=text, phone=text))
    row = replace(ROW, draft=replace(DRAFT, subject=text, terms=text, number=text), name_ru=text)
    for write, args in (
        (write_bodies, (ON, [BodySheet(body, (head,))])),
        (write_agreements, (ON, [row])),
        (write_agreement, (AgreementSheet(row, body, head),)),
    ):
        file = BytesIO()
        write(LETTER, *args, "ru", translator("ru"), file)  # type: ignore[operator]
        assert read(file)
