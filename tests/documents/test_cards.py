"""Invitations and certificates: one for each name, nothing cut off, nothing overlapping."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import combinations

import pytest
from pypdf import PdfReader

from desktop_app.documents.posters.cards import write_cards
from desktop_app.domain.certificates import (
    MOST_NAMES,
    CertificateJob,
    CertificateKind,
    listed,
)
from desktop_app.domain.errors import UserError
from tests.documents.conftest import Read
from tests.documents.test_posters import CASES, EVENING, _overlapping, _rects

LONG = "Абдырахманов Нурсултан Жээнбек уулу, № 2 орто мектептин 7-классынын окуучусу " * 2
NAMES = ("Асанова Гүлнара", LONG.strip(), "")
REASON = "за активное участие в мероприятии и помощь библиотеке"
SIGNED = [kind for kind in CertificateKind if kind is not CertificateKind.INVITATION]


@pytest.mark.parametrize("lang", ["ru", "ky"])
@pytest.mark.parametrize("kind", CertificateKind)
@pytest.mark.parametrize("case", CASES)
def test_every_name_has_its_card(kind: CertificateKind, lang: str, case: str, read: Read) -> None:
    job = CertificateJob(kind, CASES[case], NAMES, REASON, "Асанова Г. М.", "Директор Бакиров Т.")
    file = BytesIO()
    write_cards(job, lang, file)
    pages = read(file)
    assert len(pages) == (2 if kind is CertificateKind.INVITATION else 3)
    assert NAMES[0] in pages[0]
    assert NAMES[1] in " ".join(pages)
    for width, height, rects in _rects(file):
        assert all(r[0] > 30 and r[1] > 30 for r in rects)
        assert all(r[2] < width - 30 and r[3] < height - 30 for r in rects)
        assert not [pair for pair in combinations(rects, 2) if _overlapping(*pair)]


@pytest.mark.parametrize("kind", SIGNED)
def test_a_certificate_says_for_what_and_is_signed(kind: CertificateKind, read: Read) -> None:
    file = BytesIO()
    write_cards(CertificateJob(kind, EVENING, NAMES[:1], REASON, "Асанова Г. М."), "ru", file)
    (page,) = read(file)
    for words in (REASON, "Библиотекарь, Асанова Г. М.", "21 марта 2026 г."):
        assert words in page
    width, height = PdfReader(file).pages[0].mediabox[2:]
    assert width > height


def test_without_a_reason_it_is_for_taking_part(read: Read) -> None:
    for lang, words in (("ru", "за участие в мероприятии"), ("ky", "катышкандыгы үчүн")):
        file = BytesIO()
        write_cards(CertificateJob(CertificateKind.HONOUR, EVENING, ("Үсөн",)), lang, file)
        assert words in read(file)[0]


def test_an_invitation_says_what_when_and_where(read: Read) -> None:
    file = BytesIO()
    job = CertificateJob(CertificateKind.INVITATION, EVENING, ("Үсөн", "Айгүл", "Бакыт"))
    write_cards(job, "ky", file)
    first, second = read(file)
    assert "Урматтуу Үсөн!" in first and "Урматтуу Айгүл!" in first
    assert "Урматтуу Бакыт!" in second
    for words in (EVENING.title_ky, "2026-жылдын 21-марты, ишемби", EVENING.place_ky):
        assert first.count(words) == 2 and second.count(words) == 1


def test_a_text_that_does_not_fit_is_refused() -> None:
    job = CertificateJob(CertificateKind.DIPLOMA, EVENING, NAMES, "слово " * 900)
    with pytest.raises(UserError, match="poster_text_too_long"):
        write_cards(job, "ru", BytesIO())
    with pytest.raises(UserError, match="poster_text_too_long"):
        write_cards(replace(job, reason="", names=("аты " * 400,)), "ru", BytesIO())


def test_names_are_lines_and_a_personal_number_is_none() -> None:
    assert listed(" Асанова  Гүлнара \n\n\tБакыт\r\n") == ("Асанова Гүлнара", "Бакыт")
    assert listed(" \n") == ("",)
    with pytest.raises(UserError, match="personal_number"):
        listed("Асанова 12505198500123")
    with pytest.raises(UserError, match="too_many_names"):
        listed("аты\n" * (MOST_NAMES + 1))
