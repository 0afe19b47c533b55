"""Registration cards, the letter of claim, the subscription list, what was handed on."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest

from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.registry import paper
from desktop_app.documents.words import Translate
from desktop_app.domain.issues import Arrival
from desktop_app.domain.periods import parse
from desktop_app.services import claims, deliveries, issues, subscriptions
from desktop_app.services.library import Library
from desktop_app.storage.database import Database
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.services.desk_library import Calendar
from tests.services.serials import MUNICIPALITY, TUUSU, added, body, subscribed

LETTER = Letterhead("Библиотека села Алма", "Алма айылдык китепканасы", librarian="Асанова Г. М.")
TODAY = date(2026, 3, 20)


@pytest.fixture
def library() -> Library:
    return Library(Database.in_memory("07"), Calendar(TODAY))


def _pages(read: Read, translate: Translate, key: str, *args: object, lang: str = "ru") -> str:
    file = BytesIO()
    paper(key).make(LETTER, *args, lang, translate, file)
    return " ".join(read(file))


def test_card_of_a_journal_has_a_line_a_year_and_a_column_a_month(
    library: Library, read: Read, translate: Translate
) -> None:
    journal = added(library)
    for year in (2025, 2026):
        subscribed(library, journal, year=year, copies=2, price=60_050, origin="local")
    issues.receive(library, journal, 2025, 1, Arrival(date(2025, 2, 3)))
    issues.receive(library, journal, 2025, 2, Arrival(date(2025, 4, 1), 1, 3))
    issues.receive_special(library, journal, "МСУ: 30 лет", Arrival(TODAY))
    given_up = issues.give_up(library, journal, 2026, 1)
    assert given_up.id
    issues.describe(library, given_up.id, "", "сдвоен с № 12")
    cards = [issues.year_card(library, journal, year) for year in (2025, 2026)]
    text = _pages(read, translate, "periodical.card", cards)
    for told in (
        *("Registration card of a journal", "Муниципалитет", "Index: 77320", "Once a month"),
        *("Институт политики развития", "Kept: 5 year(s)", "январь", "декабрь"),
        "2025: months 1–12, 2 copy(ies), price 600,50 som, sum 1 201,00 som, Aiyl okmotu",
        *("1 (03.02) ×2", "2–3 (01.04)", "1 –", "2 !", "received on 20.03.2026"),
        "сдвоен с № 12",
    ):
        assert told in text, told


def test_card_of_a_newspaper_has_a_line_a_month_and_a_column_a_day(
    library: Library, read: Read, translate: Translate
) -> None:
    newspaper = added(library, TUUSU, keep_years=None)
    subscribed(library, newspaper, first_month=3)
    issues.receive(library, newspaper, 2026, 303)
    issues.receive(library, newspaper, 2026, 306, Arrival(copies=3))
    issues.give_up(library, newspaper, 2026, 310)
    card = issues.year_card(library, newspaper, 2026)
    text = _pages(read, translate, "periodical.card", [card], lang="ky")
    assert "2026 1 2 3 4 5" in text and "29 30 31 Extra" in text
    assert "Март + 3 – · · · · · ·" in text
    assert "Февраль × × ×" in text and "Апрель · · · · · · · · ×" in text
    assert "шейшемби, жума" in text and "Kept: for ever" in text


def test_letter_of_claim_names_each_issue_and_whom_to_answer(
    library: Library, read: Read, translate: Translate
) -> None:
    journal, newspaper = added(library), added(library, TUUSU)
    subscribed(library, journal, copies=2)
    subscribed(library, newspaper, first_month=3)
    keys = [(journal, 2026, 1), (journal, 2026, 2), (newspaper, 2026, 303)]
    done = claims.write(library, keys, "«Кыргыз почтасы», Алма бөлүмү")
    assert done.id
    claim = claims.get(library, done.id)
    text = _pages(read, translate, "claim", claim, claims.lines(library, claim.id))
    for told in (
        *("«Кыргыз почтасы», Алма бөлүмү", "Claim no. 1", "20 марта 2026 г.", "Асанова Г. М."),
        *("1 Кыргыз Туусу 68514 2026 03.03 1", "2 Муниципалитет 77320 2026 № 1, № 2 2"),
    ):
        assert told in text, told


def test_subscription_list_adds_up(library: Library, read: Read, translate: Translate) -> None:
    journal, newspaper = added(library), added(library, TUUSU)
    subscribed(library, journal, copies=2)
    subscribed(library, newspaper, last_month=6, copies=3, price=96_050, origin="district")
    lines = subscriptions.year_list(library, 2026)
    text = _pages(read, translate, "subscription_list", 2026, lines)
    assert "Subscription list for 2026" in text
    assert "1 Кыргыз Туусу 68514 1–6 3 960,50 2 881,50 District budget" in text
    assert "2 Муниципалитет 77320 1–12 2 — — Comes free of charge" in text
    assert "Together 5 2 881,50" in text


def test_what_was_handed_on_is_listed_with_its_sum(
    library: Library, read: Read, translate: Translate
) -> None:
    journal = added(library)
    subscribed(library, journal, copies=3)
    okmotu, school = body(library), body(library, "№ 1 мектеп", "school")
    deliveries.add_route(library, journal, okmotu, 2)
    done = issues.receive(library, journal, 2026, 1)
    assert done.id
    deliveries.hand_on(library, done.id, school)
    over = parse("2026-Q1")
    rows = deliveries.of_period(library, over)
    text = _pages(read, translate, "handed_on", over, rows)
    assert "I квартал 2026 г." in text
    assert "20.03.2026 Муниципалитет № 1 Айыл өкмөтү 2" in text
    assert "Together 3" in text and "№ 1 мектеп: Муниципалитет — 1" in text


@pytest.mark.parametrize("words", HOSTILE)
def test_any_title_can_be_printed(words: str, translate: Translate) -> None:
    library = Library(Database.in_memory("07"), Calendar(TODAY))
    title = f"x {words}"[:200]
    one = added(library, MUNICIPALITY, title=title, publisher=words[:200])
    subscribed(library, one)
    done = claims.write(library, [(one, 2026, 1)], title)
    assert done.id
    claim = claims.get(library, done.id)
    for key, args in (
        ("periodical.card", ([issues.year_card(library, one, 2026)],)),
        ("claim", (claim, claims.lines(library, claim.id))),
        ("subscription_list", (2026, subscriptions.year_list(library, 2026))),
    ):
        file = BytesIO()
        paper(key).make(LETTER, *args, "ky", translate, file)
        assert file.getvalue().startswith(b"%PDF")
