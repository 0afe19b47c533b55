"""Papers about readers and debtors: real values, both languages, hostile names, whole pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest

from desktop_app.documents import registry
from desktop_app.documents.letterhead import Letterhead, letterhead
from desktop_app.documents.reader_card import bars
from desktop_app.documents.reader_lists import GroupList
from desktop_app.domain.debts import Wanted
from desktop_app.domain.lending import PieceDraft
from desktop_app.domain.own_names import CATEGORIES, OwnName
from desktop_app.domain.scan_codes import scanned_card
from desktop_app.services import (
    debtors,
    lending,
    own_names,
    paper_lists,
    pieces,
    readers,
    registrations,
    settings,
    subject,
)
from desktop_app.services.debtors import Debtor
from desktop_app.services.denials import RequestLine
from desktop_app.services.library import Library
from desktop_app.services.readers import ReaderCard
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.services.desk_library import BAKYT, GULNARA, Calendar, open_library, registered

LATE = date(2026, 10, 20)
LETTER = Letterhead(
    "Библиотека села Алма",
    "Алма айылдык китепканасы",
    "с. Алма",
    "ул. Манаса, 12",
    "+996312000000",
    "9:00–17:00",
    "Асанова Г. М.",
)

Pages = Callable[..., list[str]]


@pytest.fixture
def library() -> Library:
    """Two readers with three books whose term is over on `LATE`."""
    calendar = Calendar()
    library = open_library(calendar)
    lending.issue(library, registered(library), "101")
    child = registered(library, BAKYT, school="№ 2 орто мектеп", village="Алма", phone="0700123456")
    lending.issue(library, child, "102")
    lending.issue(library, child, "103")
    calendar.today = LATE
    return library


@pytest.fixture
def pages(read: Read) -> Pages:
    """The text of each page of a paper of the registry."""

    def made(key: str, *args: Any, lang: str = "ru", letter: Letterhead = LETTER) -> list[str]:
        file = BytesIO()
        registry.paper(key).make(letter, *args, lang, translator(lang), file)
        return read(file)

    return made


def card_of(library: Library, card_no: int) -> ReaderCard:
    return readers.get(library, readers.by_card(library, card_no) or 0)


def late(library: Library) -> list[Debtor]:
    """Everybody with late books, by name."""
    rows = debtors.rows(library, Wanted(), order="name")
    return debtors.debtors(library, [row.id for row in rows])


NEWSPAPERS = PieceDraft("Кыргыз Туусу, № 12–14", "newspaper", "social", "ky", 3)


@pytest.fixture
def papers_lent(library: Library) -> Library:
    """The child has three newspapers too, on the day of the books."""
    pieces.issue(library, card_of(library, 2).id, NEWSPAPERS, date(2026, 9, 14))
    return library


def test_letterhead_is_what_the_settings_say_today() -> None:
    library = open_library()
    settings.change(library, {"library.name_ru": "Библиотека", "library.hours": "9–17"})
    letter = letterhead(library)
    assert (letter.name("ru"), letter.name("ky"), letter.hours) == ("Библиотека",) * 2 + ("9–17",)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ru", ("Регистрационная карточка читателя № 2", "2026 2 14.09.2026", "1–4 классы")),
        ("ky", ("Окурмандын каттоо карточкасы № 2", "Алма айылдык китепканасы", "Асанов Бакыт")),
    ],
)
def test_registration_card(
    library: Library, pages: Pages, lang: str, words: tuple[str, ...]
) -> None:
    (page,) = pages("reader.card", card_of(library, 2), lang=lang)
    for word in (*words, "Бакыт уулу Азамат", "+996700123456", "№ 2 орто мектеп"):
        assert word in page


def test_card_names_the_own_category_and_whom_to_call(library: Library, pages: Pages) -> None:
    own = own_names.add(
        library, CATEGORIES, OwnName("Дети чабанов", "Чабандын балдары", "grades_1_4")
    )
    draft = replace(card_of(library, 2).draft, own_category_id=own.id, guardian_phone="0555 112233")
    readers.change(library, card_of(library, 2).id, draft)
    (page,) = pages("reader.card", card_of(library, 2), lang="ky")
    assert "Чабандын балдары" in page
    assert "Асанов Бакыт, +996555112233" in page


@pytest.mark.parametrize("lang", ["ru", "ky"])
@pytest.mark.parametrize(
    ("key", "count"),
    [
        ("reader.card", 1),
        ("reader.consent", 1),
        ("reader.guardian_consent", 1),
    ],
)
def test_papers_without_a_reader_are_blanks(pages: Pages, key: str, count: int, lang: str) -> None:
    assert len(pages(key, None, lang=lang)) == count


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_a_blank_formular_has_two_sides(pages: Pages, lang: str) -> None:
    assert len(pages("reader.formular", None, (), lang=lang)) == 2


def test_formular_has_two_sides_and_what_is_on_loan(library: Library, pages: Pages) -> None:
    front, back = pages("reader.formular", card_of(library, 2), (), lang="ky")
    assert "14.09.2026 102 Сыдыкбеков Т. Өмүр 29.09.2026" in front
    assert "Окурман колу" in back


def test_formular_of_many_loans_ends_on_a_back(library: Library, pages: Pages) -> None:
    card = card_of(library, 2)
    many = replace(card, loans=card.loans * 25)
    assert len(pages("reader.formular", many, ())) == 4


@pytest.mark.parametrize(("count", "sheets"), [(0, 1), (1, 1), (8, 1), (9, 2)])
def test_tickets_stand_eight_on_a_sheet(
    library: Library, pages: Pages, count: int, sheets: int
) -> None:
    (row, *_) = readers.rows(library, readers.ids(library)).values()
    made = pages("reader.tickets", [row] * count)
    assert len(made) == sheets
    assert sum(page.count(f"№ {row.card_no}") for page in made) == count


@pytest.mark.parametrize("card_no", [1, 213, 12345])
def test_the_code_of_a_ticket_has_digits_only(card_no: int) -> None:
    code = bars(card_no)
    assert code.value.isdigit()
    assert scanned_card(code.value) == card_no


def test_what_the_scanner_types_is_the_reader(library: Library) -> None:
    found = lending.find(library, bars(2).value).reader
    assert found and found.card_no == 2


def test_consent_for_a_child_is_the_guardians(library: Library, pages: Pages) -> None:
    (page,) = pages("reader.guardian_consent", card_of(library, 2))
    assert "Я, Ф. И. О.: Асанов Бакыт" in page
    assert "родитель (опекун) ребёнка: Бакыт уулу Азамат" in page


@pytest.mark.parametrize(("lang", "name"), [("ru", "Справка о данных"), ("ky", "маалыматтары")])
def test_subject_is_told_everything(library: Library, pages: Pages, lang: str, name: str) -> None:
    child = card_of(library, 2)
    lending.take_back(library, "103")
    page = " ".join(pages("reader.subject", LATE, subject.held(library, child.id), lang=lang))
    for word in (name, "Асанов Бакыт", "+996700123456", "102 Сыдыкбеков Т. Өмүр 14.09.2026"):
        assert word in page
    assert "103 Сыдыкбеков Т. Өмүр 14.09.2026 29.09.2026 20.10.2026" in page
    assert "2026 2 20.10.2026" in page  # two visits


def test_register_of_the_year_runs_by_number(library: Library, pages: Pages) -> None:
    register = registrations.of_year(library, 2026)
    (page,) = pages("register", 2026, register)
    assert "1 14.09.2026 1 Асанова Гүлнара Маратовна 1985" in page
    assert "2 14.09.2026 2 Бакыт уулу Азамат 2016" in page
    assert "Для служебного пользования" in page
    assert "2 читателя Библиотека" in page
    many = pages("register", 2026, replace(register, rows=register.rows * 60))
    assert f"Стр. {len(many)} из {len(many)}" in many[-1]


def test_teacher_sees_what_her_class_has(library: Library, pages: Pages) -> None:
    rows = tuple(readers.rows(library, readers.ids(library)).values())
    loans = {row.id: readers.get(library, row.id).loans for row in rows}
    (page,) = pages("group", GroupList("4 «а»", "Сыдыкова Н. А.", rows, loans), lang="ky")
    assert "Бакыт уулу Азамат 2 Өмүр, 29.09.2026; Өмүр, 29.09.2026 ! 2" in page
    assert "Сыдыкова Н. А." in page


def test_list_of_debtors_tells_whom_to_call_and_stays_in_the_house(
    library: Library, pages: Pages
) -> None:
    (page,) = pages("debtors", LATE, late(library))
    assert "+996700123456 102 Сыдыкбеков Т. Өмүр 29.09.2026 21" in page
    assert "2 читателя, 3 книги" in page
    assert "Для служебного пользования" in page


def test_school_is_told_of_its_pupils_only(library: Library, pages: Pages) -> None:
    (page,) = pages("school_debtors", LATE, late(library))
    assert "4 класс, № 2 орто мектеп" in page
    assert "Асанова Гүлнара" not in page
    assert "+996700123456" not in page


def test_letter_about_a_child_goes_to_the_guardian(library: Library, pages: Pages) -> None:
    child = next(one for one in late(library) if one.is_child)
    (page,) = pages("reminders", [child])
    assert page.startswith("Библиотека села Алма Асанов Бакыт Алма")
    assert "Ваш ребёнок Бакыт уулу Азамат (билет № 2)" in page
    assert "Часы работы: 9:00–17:00" in page
    (page,) = pages(
        "reminders", [replace(child, reader=replace(child.reader, guardian=""))], lang="ky"
    )
    assert "Ата-энесине: Бакыт уулу Азамат" in page


def test_two_letters_share_a_sheet_and_a_long_one_has_its_own(
    library: Library, pages: Pages
) -> None:
    short = late(library)[0]
    long = replace(short, loans=short.loans * 12)
    assert len(pages("reminders", [short] * 4)) == 2
    assert len(pages("reminders", [short, long, short])) == 3
    assert len(pages("reminders", [])) == 1


def test_what_has_no_number_stands_on_every_list(papers_lent: Library, pages: Pages) -> None:
    library, what = papers_lent, "Кыргыз Туусу, № 12–14"
    child = card_of(library, 2)
    held = pieces.of_reader(library, child.id)
    (due,) = (one.due_on for one in held)
    told = f"{what} × 3 {due:%d.%m.%Y}"
    for key in ("debtors", "school_debtors"):
        (page,) = pages(key, LATE, late(library))
        assert f"{told} {(LATE - due).days}" in page
    child_late = [one for one in late(library) if one.is_child]
    assert told in pages("reminders", child_late)[0]
    front, _ = pages("reader.formular", child, held)
    assert f"14.09.2026 {what} × 3 {due:%d.%m.%Y}" in front
    row = readers.rows(library, [child.id])[child.id]
    group = GroupList("4 «а»", "", (row,), {child.id: (*child.loans, *held)})
    assert f"{what} × 3, {due:%d.%m.%Y}" in pages("group", group)[0]
    issued = paper_lists.issued_on(library, date(2026, 9, 14))
    (page,) = pages("issued", date(2026, 9, 14), issued)
    assert f"4 2 Бакыт уулу А. {what} × 3 {due:%d.%m.%Y}" in page


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_loans_of_a_day_are_signed_for(library: Library, pages: Pages, lang: str) -> None:
    day = date(2026, 9, 14)
    (page,) = pages("issued", day, paper_lists.issued_on(library, day), lang=lang)
    assert "1 1 Асанова Г. М. 101 Сыдыкбеков Т. Өмүр 29.09.2026" in page
    assert "3 2 Бакыт уулу А. 103" in page
    (page,) = pages("issued", LATE, paper_lists.issued_on(library, LATE), lang=lang)
    assert "Сыдыкбеков" not in page


def test_saddlebag_is_one_page_to_write_on(pages: Pages) -> None:
    assert len(pages("saddlebag", ())) == 1
    (page,) = pages("saddlebag", ("Айтматов Ч. Жамийла",), lang="ky")
    assert "1. Айтматов Ч. Жамийла" in page


def test_request_to_the_centre_has_no_names(pages: Pages) -> None:
    wanted = [RequestLine("Кылым карытар бир күн", 3, date(2026, 9, 1), LATE)]
    (page,) = pages("request", LATE, [*wanted, RequestLine("Алгебра, 9", 1, LATE, LATE)])
    assert "1 Кылым карытар бир күн 3 01.09.2026 – 20.10.2026" in page
    assert "2 Алгебра, 9 1 20.10.2026" in page


@pytest.mark.parametrize("lang", ["ru", "ky"])
@pytest.mark.parametrize("text", [*HOSTILE, "Өмүрбекова Ңүргүл " * 17])
def test_any_text_can_be_printed(library: Library, pages: Pages, text: str, lang: str) -> None:
    card = card_of(library, 2)
    draft = replace(card.draft, surname=text, guardian=text, school=text, note=text, phone=text)
    loans = tuple(replace(loan, title=text, author=text) for loan in card.loans)
    card = replace(card, draft=draft, loans=loans)
    letter = replace(LETTER, name_ru=text, name_ky=text, address=text)
    row = replace(readers.rows(library, [card.id])[card.id], surname=text)
    held = replace(subject.held(library, card.id), card=card)
    for key in ("reader.card", "reader.consent", "reader.guardian_consent"):
        assert pages(key, card, lang=lang, letter=letter)
    assert pages("reader.formular", card, (), lang=lang, letter=letter)
    assert pages("reader.tickets", [row], lang=lang, letter=letter)
    assert pages("reader.subject", LATE, held, lang=lang, letter=letter)
    assert pages("group", GroupList(text, text, (row,), {row.id: loans}), lang=lang, letter=letter)
    (one,) = debtors.debtors(library, [card.id])
    debtor = replace(one.reader, surname=text, guardian=text, school=text, phone=text)
    owed = tuple(replace(book, title=text, author=text) for book in one.loans)
    one = replace(one, reader=debtor, loans=owed)
    for key, args in (("debtors", (LATE,)), ("school_debtors", (LATE,)), ("reminders", ())):
        assert pages(key, *args, [one], lang=lang, letter=letter)


def test_kyrgyz_letters_are_there(library: Library, pages: Pages) -> None:
    drafted = replace(GULNARA, surname="Өмүрбекова Ңүргүл")
    card = card_of(library, registered(library, drafted))
    (page,) = pages("reader.consent", card, lang="ky")
    assert "Өмүрбекова Ңүргүл" in page
    assert "□" not in page
