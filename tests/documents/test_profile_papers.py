"""Papers of subscribers: every field of form 30, a notification with its slip, sums that tie."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest

from desktop_app.documents.document_lines import why_found
from desktop_app.documents.notices import write_notice_journal, write_notices
from desktop_app.documents.profiles import write_profile_card, write_subscribers
from desktop_app.domain.matching import Why
from desktop_app.domain.profiles import EndDraft, FeedbackDraft, NoticeDraft
from desktop_app.services import notices, novelties, profiles, reports
from desktop_app.services.library import Library
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.test_act_parts import LETTER
from tests.services.events_month import QUARTER, TODAY, a_body, open_library
from tests.services.subscribers import filed, received, subscribed


@pytest.fixture
def library() -> Library:
    """Two subscribers, each notified once, one answer."""
    library = open_library()
    received(library, "Земельный кодекс", author="Асанов Б.", place="Бишкек", publisher="Турар")
    filed(library, "Об аренде", author="Ким Л.", edition="Муниципалитет", issue_no="7", pages="4–6",
          shelf="папка 3", note="Новый порядок")  # fmt: skip
    one = subscribed(library, organisation_id=a_body(library, "Айыл өкмөтү"), depth=3,
                     kinds=("book", "article"), phone="0700123456", address="Алма")  # fmt: skip
    other = subscribed(library, subscriber="Өмүрова Ңурай", service="dor", is_group=True)
    for id in (one, other):
        keys = [match.key for match in novelties.of_profile(library, id)]
        sent = notices.send(library, id, NoticeDraft(TODAY), keys).id or 0
        if id == one:
            notices.answer(library, sent, FeedbackDraft(TODAY, "partly", 2, 1))
    return library


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_the_card_has_every_field_and_its_notifications(
    library: Library, read: Read, lang: str
) -> None:
    profiles.end(library, 1, EndDraft(TODAY, "вышел на пенсию"))
    file = BytesIO()
    write_profile_card(LETTER, profiles.sheet(library, 1), lang, translator(lang), file)
    text = " ".join(read(file))
    for told in ("Асанов Бакыт", "Айыл өкмөтү", "землеустроитель", "Алма, +996700123456",
                 "Земельные отношения", "земел, жер.", "25.09.2026, вышел на пенсию"):  # fmt: skip
        assert told in text
    wanted = ("Земля", "3 года", "Полезно частично") if lang == "ru" else ("Жер", "3 жыл")
    assert all(word in text for word in wanted)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("ru", ("Оповещение № 1", "☐ частично", "в папке МСУ: папка 3", "С. 4–6")),
        ("ky", ("Кабарлоо № 1", "☐ жарым-жартылай", "ЖӨБ папкасында: папка 3", "Б. 4–6")),
    ],
)
def test_a_notification_names_each_document_with_its_place_and_has_a_slip(
    library: Library, read: Read, lang: str, told: tuple[str, ...]
) -> None:
    papers = [notices.paper(library, id) for id in (1, 2)]
    file = BytesIO()
    write_notices(LETTER, papers, lang, translator(lang), file)
    first, second = read(file)
    assert all(words in first for words in told)
    assert "2. Асанов Б. Земельный кодекс. — Бишкек : Турар, 2025" in first
    assert "Ким Л. Об аренде // Муниципалитет. — 2026. — № 7" in first
    assert "Новый порядок" in first
    assert "Өмүрова Ңурай" in second


def test_a_long_notification_keeps_its_slip_whole(library: Library, read: Read) -> None:
    received(library, *(f"Земельный вопрос {n}" for n in range(60)), first=800)
    keys = [match.key for match in novelties.of_profile(library, 1)]
    sent = notices.send(library, 1, NoticeDraft(TODAY), keys).id or 0
    file = BytesIO()
    write_notices(LETTER, [notices.paper(library, sent)], "ru", translator("ru"), file)
    pages = read(file)
    assert sum("Подпись" in page for page in pages) == 1
    assert "Подпись" in pages[-1] and "Отзыв на оповещение" in pages[-1]


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_the_sums_of_the_journal_are_the_indicators(
    library: Library, read: Read, lang: str
) -> None:
    file = BytesIO()
    rows = notices.of_period(library, QUARTER)
    write_notice_journal(LETTER, QUARTER, rows, lang, translator(lang), file)
    text = " ".join(read(file))
    for name, where in (("ИРИ", ":kind=iri"), ("ДОР", ":kind=dor")):
        n, documents = (
            sum(row.amount for row in reports.why(library, f"{key}{where}", QUARTER))
            for key in ("notification", "notice_document")
        )
        words = ("оповещений", "документов") if lang == "ru" else ("кабарлоо", "документ")
        assert f"{name}: {words[0]} {n}, {words[1]} {documents}" in text


def test_the_list_has_all_subscribers(library: Library, read: Read) -> None:
    file = BytesIO()
    cards = profiles.listed(library)
    write_subscribers(LETTER, date(2026, 9, 25), cards, "ky", translator("ky"), file)
    text = " ".join(read(file))
    assert "Бардыгы 2 абонент" in text
    assert "Өмүрова Ңурай" in text


def test_empty_papers_can_be_printed(read: Read) -> None:
    for write, given in ((write_notices, ([],)), (write_notice_journal, (QUARTER, [])),
                         (write_subscribers, (TODAY, []))):  # fmt: skip
        file = BytesIO()
        write(LETTER, *given, "ru", translator("ru"), file)  # type: ignore[operator]
        assert read(file)


def test_what_found_a_document_is_told(library: Library) -> None:
    translate = translator("ru")
    assert why_found(Why(("земел", "жер."), (("land", None),)), ("Земля",), translate) == (
        "слово «земел», «жер.»; тема: Земля"
    )
