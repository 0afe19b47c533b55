"""Papers of property and money: the columns of the handbook, totals that are sums of the lines."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest

from desktop_app.documents import money as money_papers
from desktop_app.documents.property import (
    write_aged,
    write_defects,
    write_hand_over,
    write_property,
)
from desktop_app.domain.periods import of_months
from desktop_app.domain.property import PropertyDraft, PropertyKind
from desktop_app.domain.records import Article, Origin, RecordDraft
from desktop_app.services.commission import Commission
from desktop_app.services.money import EQUIPMENT, REPAIRS, STOCK, STOCK_MONEY, Money, key
from desktop_app.services.property import Group, Listing, PropertyRow, Removal
from desktop_app.services.records import RecordCard
from desktop_app.ui.paper_language import translator
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE
from tests.documents.test_act_parts import LETTER, PEOPLE

ON = date(2026, 11, 23)
YEAR = of_months(2026, 1, 12)


def line(name: str, kind: str, left: int, price: int, **changes: object) -> PropertyRow:
    values: dict[str, object] = {
        "on": ON, "kind": kind, "name": name, "inventory_no": "1360012", "year": 2019,
        "quantity": left, "price": price, "origin": "district", "place": "Зал",
        "responsible": "Асанова Г. М.",
    }  # fmt: skip
    return PropertyRow(1, PropertyDraft(**values | changes), None, False, left, 0, "17")  # type: ignore[arg-type]


LISTING = Listing(
    ON,
    (
        Group(PropertyKind.FURNITURE, (line("Стол", "furniture", 4, 1_250_050),)),
        Group(PropertyKind.SHELVING, (line("Стеллаж", "shelving", 20, 1_420_000),)),
    ),
)


@pytest.mark.parametrize(
    ("lang", "heads", "total"),
    [
        (
            "ru",
            "№ Наименование Инв. № Год Кол-во Цена, сом Сумма, сом Источник финансирования"
            " Состояние Место Ответственный № акта списания",
            "триста тридцать четыре тысячи два сома 00 тыйынов",
        ),
        (
            "ky",
            "№ Аталышы Инв. № Жылы Саны Баасы, сом Суммасы, сом Каржы булагы Абалы Орду Жооптуу"
            " Чыгаруу актынын №",
            "үч жүз отуз төрт миң эки сом 00 тыйын",
        ),
    ],
)
def test_the_list_has_the_columns_of_the_handbook_and_its_sums(
    lang: str, heads: str, total: str, read: Read
) -> None:
    file = BytesIO()
    write_property(LETTER, PEOPLE, LISTING, lang, translator(lang), file)
    (page,) = read(file)
    for head in heads.split():
        assert head in page
    assert "4 12 500,50 50 002,00" in page and "20 14 200,00 284 000,00" in page
    assert "24 334 002,00" in page and total in page
    assert "Асанова Г. М." in page and "Ким Л. В." in page and "17" in page


def test_what_is_old_stands_by_age_and_what_has_no_year_is_left_out(read: Read) -> None:
    rows = [
        line("Новый", "other", 1, 0, year=2024),
        line("Старый", "other", 1, 0, year=1979),
        line("Неизвестно", "other", 1, 0, year=None),
    ]
    file = BytesIO()
    write_aged(LETTER, ON, rows, "ru", translator("ru"), file)
    (page,) = read(file)
    assert page.index("Старый") < page.index("Новый") and "Неизвестно" not in page
    assert "1979 47 1" in page and "2024 2 1" in page


def test_the_act_of_defects_asks_with_reasons_and_signatures(read: Read) -> None:
    asked = [
        (Removal(1, 1, 3, "Сломаны ножки", ON, None, ""), line("Стол", "furniture", 4, 1_250_050))
    ]
    file = BytesIO()
    write_defects(LETTER, PEOPLE, ON, asked, "ru", translator("ru"), file)
    (page,) = read(file)
    assert "УТВЕРЖДАЮ" in page and "приказ № 12 от 15.01.2026" in page
    assert "3 12 500,50 37 501,50 Сломаны ножки" in page
    assert "тридцать семь тысяч пятьсот один сом 50 тыйынов" in page
    assert page.count("Тагаева Б. С.") == 2


def test_both_sides_sign_the_hand_over(read: Read) -> None:
    file = BytesIO()
    write_hand_over(
        LETTER, ("Асанова Г. М.", "Ёлкина М. И."), LISTING, "ky", translator("ky"), file
    )
    (page,) = read(file)
    assert "Өткөрүп берди" in page and "Кабыл алды" in page
    assert "Ёлкина М. И." in page and "24 334 002,00" in page


def test_repairs_tell_kind_works_and_who_did_them(read: Read) -> None:
    repair = RecordDraft(
        "spending", ON, "Отопление", 1, 183_030_000, "repair", "district",
        repair="capital", works="Замена котла", contractor="ОсОО «Жылуу»", document="акт № 4",
    )  # fmt: skip
    file = BytesIO()
    cards = [RecordCard(1, repair, False)]
    money_papers.write_repairs(LETTER, YEAR, cards, "ru", translator("ru"), file)
    (page,) = read(file)
    for text in ("23.11.2026 Капитальный Отопление. Замена котла", "ОсОО «Жылуу»", "акт № 4"):
        assert text in page
    assert page.count("1 830 300,00") == 2
    assert "один миллион восемьсот тридцать тысяч триста сомов" in page


def test_the_talks_three_lines_and_the_sums_by_source(read: Read) -> None:
    values = {key(a, o): 0 for a in ("", *Article) for o in ("", *Origin)}
    values |= {STOCK: 1205, STOCK_MONEY: 21_060_000, EQUIPMENT: 83_390_000, REPAIRS: 183_030_000}
    for origin in ("", "district"):
        values |= {
            key("equipment", origin): 83_390_000,
            key("repair", origin): 183_030_000,
            key("", origin): 266_420_000,
        }
    file = BytesIO()
    money_papers.write_money(LETTER, YEAR, Money(YEAR, values), "ru", translator("ru"), file)
    (page,) = read(file)
    assert "Пополнение фонда: 1205 экземпляров, 210 600 сом" in page
    assert "Оборудование: 833 900 сом" in page and "Ремонты: 1 830 300 сом" in page
    assert "Итого 2 664 200,00 2 664 200,00" in page


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_typed_is_printed_or_left_out(text: str, read: Read) -> None:
    row = line(text, "other", 1, 100, inventory_no=text, place=text, responsible=text)
    listing = Listing(ON, (Group(PropertyKind.OTHER, (row,)),))
    people = Commission(order=text, chairman=text, keeper=text)
    translate = translator("ru")
    for write, given in (
        (write_property, (people, listing)),
        (write_aged, (ON, [row])),
        (write_defects, (people, ON, [(Removal(1, 1, 1, text, ON, None, ""), row)])),
        (write_hand_over, ((text, text), listing)),
    ):
        file = BytesIO()
        write(LETTER, *given, "ru", translate, file)  # type: ignore[operator]
        assert read(file)


def test_an_empty_register_is_still_a_paper(read: Read) -> None:
    file = BytesIO()
    write_property(LETTER, PEOPLE, Listing(ON, ()), "ru", translator("ru"), file)
    assert "Всего 0 предметов" in read(file)[0]
