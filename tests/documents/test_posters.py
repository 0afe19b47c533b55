"""A poster is read from three metres: large, whole words, nothing missing, nothing overlapping."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import combinations

import pypdfium2
import pytest
from pypdf import PdfReader

from desktop_app.documents import fonts
from desktop_app.documents.fonts import NARROW_BOLD
from desktop_app.documents.posters import message, sheets, strips, texts
from desktop_app.documents.posters.papers import TEMPLATES, WRITE, Look, write_large, write_month
from desktop_app.documents.posters.parts import Box, fitted
from desktop_app.documents.posters.texts import LANGUAGES
from desktop_app.domain.announcements import Announcement, MonthPlan, PlanLine
from desktop_app.domain.errors import UserError
from tests.documents.photos import photo
from tests.documents.samples import HOSTILE

EVENING = Announcement(
    library_ru="Сельская библиотека с. Алма",
    library_ky="Алма айылдык китепканасы",
    title_ru="Алыкул Осмонов: стихи и жизненный путь",
    title_ky="Алыкул Осмонов: ырлар жана өмүр жолу",
    on=date(2026, 3, 21),
    starts_at="14:00",
    form="evening",
    form_ru="Литературный вечер",
    form_ky="Адабий кече",
    place_ru="Сельская библиотека, ул. Ленина, 12",
    place_ky="Айылдык китепкана, Ленин көчөсү, 12",
    audience="Для школьников, родителей и всех жителей села",
    organisers_ru=("Библиотека", "Айыл окмоту"),
    organisers_ky=("Китепкана", "Айыл өкмөтү"),
    phone="0700 12 34 56",
)
LONG = ("Вечер памяти и встреча с ветеранами труда, учителями и выпускниками разных лет " * 4)[
    :300
].strip()
WORD = "Ө" * 60
CASES = {
    "normal": EVENING,
    "long": replace(EVENING, title_ru=LONG, title_ky=LONG + "!"),
    "word": replace(EVENING, title_ru=f"Праздник {WORD}", title_ky=WORD),
    "no time": replace(EVENING, starts_at=""),
    "no place": replace(EVENING, place_ru="", place_ky="", audience="", phone=""),
    "organisers": replace(
        EVENING,
        organisers_ru=tuple(f"Организация с длинным именем № {n}" for n in range(12)),
        organisers_ky=tuple(f"Аты узун уюм № {n}" for n in range(12)),
    ),
    "one language": replace(EVENING, title_ky="", form_ky=""),
    "paid, for a week": replace(EVENING, is_free=False, ends_on=date(2026, 3, 28)),
    "printed": replace(EVENING, printed_on=date(2026, 3, 5)),
    "programme": replace(EVENING, programme="14:00 слово учителя · 14:30 стихи · 15:00 чай"),
    "portrait": replace(EVENING, portrait=photo(300, 400)),
}
PLAN = MonthPlan(
    EVENING.library_ru,
    EVENING.library_ky,
    date(2026, 4, 1),
    (),
    "ул. Ленина, 12",
    "Ленин көчөсү, 12",
    "0700 12 34 56",
)
EVENTS = [name for name in TEMPLATES if name != "month"]


def _plan(told: Announcement) -> MonthPlan:
    """Ten events like this one, on ten days."""
    days = (date(2026, 4, 2 + number * 2) for number in range(10))
    line = PlanLine(None, told.starts_at, told.title_ru, told.title_ky or told.title_ru,
                    told.audience)  # fmt: skip
    return replace(
        PLAN, printed_on=told.printed_on, lines=(*(replace(line, on=on) for on in days), line)
    )


def _made(template: str, told: Announcement, lang: str, look: Look | None = None) -> BytesIO:
    file = BytesIO()
    if template == "month":
        write_month(_plan(told), lang, file, look or Look())
    else:
        WRITE[template](told, lang, file, look or Look())
    return file


def _text(file: BytesIO) -> str:
    pages = (page.extract_text() for page in PdfReader(file).pages)
    return " ".join(" ".join(pages).replace("\u00a0", " ").split())


Rect = tuple[float, float, float, float]


def _rects(file: BytesIO) -> Iterator[tuple[float, float, list[Rect]]]:
    """Width and height of each page, and the places of its texts: left, bottom, right, top."""
    document = pypdfium2.PdfDocument(file.getvalue())
    for page in document:
        text = page.get_textpage()
        found = [text.get_rect(number) for number in range(text.count_rects())]
        yield *page.get_size(), found


def _overlapping(one: Rect, other: Rect) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 1 and down > 0.6


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_a_poster_holds_all_it_was_given_and_nothing_overlaps(
    template: str, case: str, lang: str
) -> None:
    told = CASES[case]
    for look in (Look(), Look(has_strips=True, is_outline=True), Look(has_programme=True)):
        file = _made(template, told, lang, look)
        text = _text(file)
        for title in texts.titles(told, lang):
            assert title in text
        assert told.audience in text
        assert told.phone in text
        assert told.starts_at in text
        assert fonts.BOX not in text
        if template != "month":
            assert (told.programme in text) == (look.has_programme or not told.programme)
            assert texts.organisers(told, lang).replace("\u00a0", " ") in text
        _fits(file, 8 * sheets.MM if not look.has_strips else 6 * sheets.MM)


@pytest.mark.parametrize("size", ["a5", "a6"])
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_small_posters_are_the_same_page_more_than_once(
    template: str, case: str, lang: str, size: str
) -> None:
    told = CASES[case]
    file = _made(template, told, lang, Look(size=size))
    times = 2 if size == "a5" else 4
    whole = _made(template, told, lang)
    pages = PdfReader(whole).pages
    assert len(PdfReader(file).pages) == len(pages)
    assert sorted(_text(file).split()) == sorted(_text(whole).split() * times)
    _fits(file, 2 * sheets.MM)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_a_large_poster_is_glued_from_two_sheets_that_show_all_of_it(
    template: str, case: str, lang: str
) -> None:
    file = _made(template, CASES[case], lang, Look(size="a3"))
    document = pypdfium2.PdfDocument(file.getvalue())
    single = pypdfium2.PdfDocument(_made(template, CASES[case], lang).getvalue())
    assert len(document) == 2 * len(single)
    above, below = (document[number].get_size() for number in range(2))
    assert above == below == pytest.approx((sheets.A4[1], sheets.A4[0]), abs=0.1)
    upper = document[0].get_textpage()
    lower = document[1].get_textpage()
    first = upper.get_charbox(0)
    assert first[3] < above[1] - 6 * sheets.MM  # the top of the poster on the first sheet
    boxes = [lower.get_charbox(number) for number in range(lower.count_chars())]
    assert min(box[1] for box in boxes) > 6 * sheets.MM  # its foot on the second
    assert all(box[0] > 5 * sheets.MM and box[2] < above[0] for box in boxes)


def _fits(file: BytesIO, margin: float) -> None:
    for width, height, rects in _rects(file):
        assert rects
        for left, bottom, right, top in rects:
            assert left > margin and bottom > margin - 1, (left, bottom)
            assert right < width - margin and top < height - margin
        for one, other in combinations(rects, 2):
            assert not _overlapping(one, other), (one, other)


def test_strips_are_below_the_poster_and_each_has_the_phone() -> None:
    for template in EVENTS:
        file = _made(template, EVENING, "ru", Look(has_strips=True))
        assert _text(file).count(EVENING.phone) == 11
        for _, _, rects in _rects(file):
            middle = strips.BOTTOM - 3 * sheets.MM
            assert all(rect[1] > middle or rect[3] < middle for rect in rects)


def test_strips_are_on_a_page_of_its_own_size_only() -> None:
    file = _made("large", EVENING, "ru", Look(size="a5", has_strips=True))
    assert _text(file).count(EVENING.phone) == 2


def test_russian_poster_says_who_when_where() -> None:
    text = _text(_made("large", EVENING, "ru"))
    for words in (
        "ПРИГЛАШАЕМ!",
        "21",
        "марта",
        "суббота",
        "в 14:00",
        "ул. Ленина, 12",
        "Вход свободный",
        "Организаторы: Библиотека, Айыл окмоту",
    ):
        assert words in text


def test_kyrgyz_poster_says_it_in_kyrgyz() -> None:
    text = _text(_made("large", EVENING, "ky"))
    for words in (
        "ЧАКЫРАБЫЗ!",
        "март",
        "ишемби",
        "саат 14:00",
        "Кирүү акысыз",
        "Уюштуруучулар: Китепкана, Айыл өкмөтү",
    ):
        assert words in text
    assert "марта" not in text


@pytest.mark.parametrize("template", EVENTS)
def test_poster_in_both_languages_has_kyrgyz_first_and_one_time(template: str) -> None:
    text = _text(_made(template, EVENING, "both"))
    assert text.index("ЧАКЫРАБЫЗ!") < text.index("ПРИГЛАШАЕМ!")
    assert text.index(EVENING.title_ky) < text.index(EVENING.title_ru)
    assert text.count("14:00") == 1
    assert "Кирүү акысыз / Вход свободный" in text


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_bullet_hangs_at_the_edge_of_a_line(template: str) -> None:
    told = replace(
        EVENING,
        library_ky="Таш-Мойнок айыл аймагынын борбордоштурулган айылдык китепканасы, № 7 филиал",
        library_ru="Таш-Мойнокская сельская библиотека, филиал № 7 районной системы библиотек",
    )
    document = pypdfium2.PdfDocument(_made(template, told, "both").getvalue())
    lines = document[0].get_textpage().get_text_range().splitlines()
    assert not [line for line in lines if "•" in (line.strip()[:1], line.strip()[-1:])]
    assert "•" in _text(_made(template, EVENING, "both"))


def test_two_halves_have_the_date_between_them() -> None:
    text = _text(_made("both", EVENING, "both"))
    assert text.index("ЧАКЫРАБЫЗ!") < text.index("март / марта") < text.index("ПРИГЛАШАЕМ!")


def test_paid_event_is_not_called_free() -> None:
    for template in EVENTS:
        assert "Вход свободный" not in _text(_made(template, CASES["paid, for a week"], "ru"))


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_day_of_printing_is_small_and_the_last_on_the_page(template: str) -> None:
    told = replace(CASES["long"], printed_on=date(2026, 3, 5), portrait=photo(300, 400))
    for lang, words in (
        ("ru", "Отпечатано: 05.03.2026"),
        ("ky", "Басылган күнү: 05.03.2026"),
        ("both", "Басылган күнү / Отпечатано: 05.03.2026"),
    ):
        file = _made(template, told, lang)
        assert words in _text(file)
        _fits(file, 8 * sheets.MM)
        for _, _, rects in _rects(file):
            low = min(rects, key=lambda rect: rect[1])
            assert low[3] - low[1] < 10  # points
    assert "Отпечатано" not in _text(_made(template, EVENING, "ru"))


def test_what_lasts_longer_says_until_when() -> None:
    assert "– 28 марта" in _text(_made("large", CASES["paid, for a week"], "ru"))


def test_eight_events_are_one_page_and_the_ninth_begins_another() -> None:
    for count, pages in ((8, 1), (9, 2)):
        plan = replace(PLAN, lines=_plan(EVENING).lines[:count])
        file = BytesIO()
        write_month(plan, "ky", file)
        assert len(PdfReader(file).pages) == pages
        assert "АПРЕЛЬ АЙЫНЫН ИШ-ЧАРАЛАРЫ" in _text(file)


def test_a_month_without_events_is_refused() -> None:
    with pytest.raises(UserError, match="month_without_events"):
        write_month(PLAN, "ru", BytesIO())


def test_title_is_never_broken_inside_a_word() -> None:
    box = Box(0, 0, 510, 297)
    for title in (EVENING.title_ky, LONG, WORD):
        size, lines = fitted(title, NARROW_BOLD, box, 84, 14)
        assert " ".join(lines) == " ".join(title.split())
        assert all(fonts.width(line, NARROW_BOLD, size) <= 510.01 for line in lines)
        assert len(lines) * size * 1.08 <= 297


def test_short_title_is_large_enough_for_three_metres() -> None:
    size, lines = fitted(EVENING.title_ru, NARROW_BOLD, Box(0, 0, 510, 297), 84, 14)
    assert size >= 60
    assert len(lines) <= 4


@pytest.mark.parametrize("template", EVENTS)
def test_title_that_no_size_fits_is_refused(template: str) -> None:
    with pytest.raises(UserError, match="poster_title_too_long"):
        _made(template, replace(EVENING, title_ru="слово " * 800), "ru")


def test_a_place_that_does_not_fit_is_refused() -> None:
    with pytest.raises(UserError, match="poster_t"):
        write_large(replace(EVENING, place_ru="улица " * 900), "ru", BytesIO())


def test_a_photo_is_turned_and_made_small() -> None:
    small = _made("festive", CASES["portrait"], "ru").getvalue()
    huge = _made("festive", replace(EVENING, portrait=photo(5500, 7300)), "ru").getvalue()
    assert len(huge) < 10 * len(small)
    turned = _made("festive", replace(EVENING, portrait=photo(400, 300, turned=True)), "ru")
    (image,) = PdfReader(turned).pages[0].images
    assert image.image and image.image.size == (300, 400)


@pytest.mark.parametrize("data", [b"no picture", b"\xff\xd8\xff\xe0broken", photo(300, 400)[:700]])
def test_a_broken_photo_is_a_sentence(data: bytes) -> None:
    with pytest.raises(UserError, match="portrait_broken"):
        _made("festive", replace(EVENING, portrait=data), "ru")


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_drawn_or_refused(text: str, template: str) -> None:
    told = replace(
        EVENING,
        title_ru=text,
        title_ky=text,
        place_ky=text,
        audience=text,
        phone=text,
        library_ky=text,
        form_ky=text,
        organisers_ky=(text,),
        organisers_ru=(text,),
    )
    try:
        file = _made(template, told, "both", Look(has_strips=True))
    except UserError as error:
        assert error.code in ("poster_title_too_long", "poster_text_too_long")
        return
    for page in PdfReader(file).pages:
        assert not page.images
        assert not page.get("/Annots")


def test_the_text_for_a_messenger_has_labels_and_kyrgyz_first() -> None:
    assert message.of_event(EVENING, "ky").splitlines() == [
        "ЧАКЫРАБЫЗ!",
        "Адабий кече: Алыкул Осмонов: ырлар жана өмүр жолу",
        "Күнү: 2026-жылдын 21-марты, ишемби",
        "Убактысы: 14:00",
        "Орду: Айылдык китепкана, Ленин көчөсү, 12",
        "Кимдер үчүн: Для школьников, родителей и всех жителей села",
        "Кирүү акысыз",
        "Уюштуруучулар: Китепкана, Айыл өкмөтү",
        "Телефон: 0700 12 34 56",
    ]
    both = message.of_event(EVENING, "both")
    assert both.index("ЧАКЫРАБЫЗ!") < both.index("\n\nПРИГЛАШАЕМ!")


def test_the_plan_for_a_messenger_has_an_event_a_line() -> None:
    text = message.of_month(_plan(EVENING), "ru")
    assert "МЕРОПРИЯТИЯ НА АПРЕЛЬ" in text
    assert f"2 апреля, 14:00 – {EVENING.title_ru} ({EVENING.audience})" in text
    assert "день уточняется, 14:00" in text


def test_two_texts_on_one_place_would_be_seen() -> None:
    assert _overlapping((0, 0, 50, 10), (40, 5, 90, 15))
    assert not _overlapping((0, 0, 50, 10), (0, 10, 50, 20))
