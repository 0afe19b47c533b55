"""The papers of the proof: always one page, true numbers, nothing said of nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from desktop_app.documents import proof_words
from desktop_app.documents.figures import money_text, value_text
from desktop_app.documents.head_note import write_head_note
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.proof_basis import write_basis
from desktop_app.documents.self_government import ServiceReport, write_service_report
from desktop_app.domain.own_names import OwnName
from desktop_app.domain.proof import LONGEST_NEED, MOST_LINES
from desktop_app.services import inquiries, opening, proof, reports
from desktop_app.services.library import Library
from desktop_app.services.proof import Addressee, HeadNote, ProofTexts, ServedInquiry
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.documents.test_act_parts import LETTER
from tests.services.events_month import QUARTER, a_body, accepted, open_library
from tests.village import clock

Q3, Q4 = reports.period("2026-Q3"), reports.period("2026-Q4")
LANGUAGES = ("ru", "ky", "both")


@pytest.fixture
def looked_at(village: Path) -> Iterator[Library]:
    library = opening.open_library(village, clock)
    yield library
    opening.close(library, copy=False)


def drawn(note: HeadNote, lang: str, letter: Letterhead = LETTER) -> BytesIO:
    file = BytesIO()
    if lang == "both":
        beside = {"ru": translator("ru")}
        write_head_note(letter, note, "ky", translator("ky"), file, beside)
    else:
        write_head_note(letter, note, lang, translator(lang), file)
    return file


def longest(note: HeadNote) -> HeadNote:
    """Every text as long as it may be, every figure of nine digits, every sum of eleven."""
    need = "\n".join(["Ремонт кровли Ңө " * 6] * MOST_LINES)[:LONGEST_NEED]
    name = "Жергиликтүү өз алдынча башкаруу органынын айыл өкмөтү " * 4
    event = replace(note.events[0], title_ru="Ң" * 300, title_ky="Ж" * 300, attended=99_999)
    event = replace(event, partners=((name, name),) * 5)
    values = {
        place: 99_999_999_999 if "money" in place[0] else 999_999_999 for place in note.proof.values
    }
    return replace(
        note,
        proof=replace(note.proof, values=values),
        addressee=Addressee(name, name, "Асанова Гүлнара Токтогуловна " * 3),
        events=(event,) * 5,
        topics=tuple((rubric, 9_999) for rubric, _ in note.topics),
        texts=ProofTexts(needs_ru=need, needs_ky=need),
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("key", ["2026-Q3", "2025", "2026-Q4"])
def test_the_note_is_one_page_with_the_figures_of_the_ledger(
    looked_at: Library, read: Read, lang: str, key: str
) -> None:
    note = proof.head_note(looked_at, reports.period(key))
    pages = read(drawn(note, lang))
    assert len(pages) == 1
    for figure in proof.FIGURES:
        for column in note.proof.columns:
            if note.proof.value(figure, column) and note.proof.tells(figure, column):
                text = proof_words.figure_text(note.proof, figure, column).replace("\xa0", " ")
                assert pages[0].count(text) >= (2 if lang == "both" else 1), figure.key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_longest_texts_stay_on_one_page(looked_at: Library, read: Read, lang: str) -> None:
    name = "Сельская библиотека-филиал имени народного поэта " * 4
    letter = replace(LETTER, name_ru=name, name_ky=name, village=name, address=name)
    (page,) = read(drawn(longest(proof.head_note(looked_at, Q3)), lang, letter))
    assert page.replace(" ", "").count("999999999") >= 40


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_library_has_a_page_without_holes(read: Read, lang: str) -> None:
    (page,) = read(drawn(proof.head_note(open_library(), QUARTER), lang))
    told = {"ru": "За этот период записей нет.", "ky": "Бул мезгилде жазуу жок."}
    assert all(told[one] in page for one in (("ru", "ky") if lang == "both" else (lang,)))
    for hole in ("{", "None", " .", ": ;", "()", "—", "МСУ", "ЖӨБ"):
        assert hole not in page, hole


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("ru", "Органы МСУ обратились 2 раза; выполнено 1, из них в срок 1 (100,0 %)."),
        (
            "ky",
            "ЖӨБ органдары 2 жолу кайрылды; 1 суроо-талап аткарылды, анын ичинен мөөнөтүндө 1"
            " (100,0 %).",
        ),
    ],
)
def test_the_sentence_says_what_was_asked_and_done(lang: str, told: str) -> None:
    library = open_library()
    first, _ = accepted(library), accepted(library)
    inquiries.answer(library, first, inquiries.AnswerDraft(date(2026, 9, 22), "Есть"))
    found = proof.proof(library, QUARTER)
    assert proof_words.inquiries_told(found, translator(lang)) == told
    assert proof_words.service_told(found, translator(lang)) == ""
    before = proof.proof(library, reports.period("2026-Q2"))
    assert proof_words.inquiries_told(before, translator(lang)) == ""


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_whether_the_numbers_are_final_stands_on_the_paper(
    looked_at: Library, read: Read, lang: str
) -> None:
    final, begun = {
        "ru": ("Период сдан, числа окончательные", "Предварительно: период ещё не закончился"),
        "ky": ("Мезгил тапшырылган, сандар акыркы", "Алдын ала: мезгил бүтө элек"),
    }[lang]
    for over, there, not_there in ((Q3, final, begun), (Q4, begun, final)):
        (page,) = read(drawn(proof.head_note(looked_at, over), lang))
        assert there in page and not_there not in page
        assert there in read(service(looked_at, over, lang))[0]


def service(library: Library, over: proof.Period, lang: str, *more: ServedInquiry) -> BytesIO:
    file = BytesIO()
    report = reports.report(library, reports.SELF_GOVERNMENT, over)
    listed = [*proof.inquiries(library, over), *more]
    made = ServiceReport(report, proof.proof(library, over), listed)
    write_service_report(LETTER, made, lang, translator(lang), file)
    return file


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_the_report_lists_every_inquiry(looked_at: Library, read: Read, lang: str) -> None:
    text = " ".join(read(service(looked_at, Q3, lang)))
    listed = proof.inquiries(looked_at, Q3)
    assert len(listed) > 10
    assert all(" ".join(one.question.split()[:2]) in text for one in listed)


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_no_asker_is_named(read: Read, lang: str) -> None:
    library = open_library()
    accepted(library, asker="Асанов Бакыт", organisation_id=a_body(library), office="депутат")
    text = " ".join(read(service(library, QUARTER, lang)))
    assert "Айыл өкмөтү" in text
    assert "Асанов Бакыт" not in text and "депутат" not in text


def test_own_topics_are_named_with_the_usual_ones(read: Read) -> None:
    own = OwnName("Ирригация", "Сугат", "water")
    day = date(2026, 9, 2)
    one = ServedInquiry(1, day, "АӨ", "АӨ", "Вода", "water", own, "refused", day, day, 0)
    text = " ".join(read(service(open_library(), QUARTER, "ru", one)))
    assert "Свои темы, учтены в обычных: «Ирригация» (Питьевая и поливная вода)." in text
    assert "отказ 02.09.2026" in text


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_the_basis_prints_every_sum(looked_at: Library, read: Read, lang: str) -> None:
    file = BytesIO()
    bases = proof.basis(looked_at, Q3)
    write_basis(LETTER, Q3, bases, lang, translator(lang), file)
    pages = read(file)
    text = " ".join(pages)
    assert len(pages) <= 8
    for basis in bases:
        show = money_text if basis.figure.is_money else value_text
        assert f"— {show(basis.value)}".replace("\xa0", " ") in text


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_can_be_printed(text: str) -> None:
    library = open_library()
    note = proof.head_note(library, QUARTER)
    note = replace(note, addressee=Addressee(text, text, text))
    note = replace(note, texts=ProofTexts(needs_ru=text, needs_ky=text))
    drawn(note, "both")
    day = date(2026, 9, 2)
    own = OwnName(text, text, "water")
    one = ServedInquiry(1, day, text, text, text, "water", own, "waiting", day, None, 3)
    service(library, QUARTER, "ky", one)
