"""The sample's property and money: the talk's figures, and what a branch has had for long.

Equipment for 833.9 thousand som and the heating for 1,830.3 thousand in the
quarter that is still open; nothing here throws the sample's dice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.domain.classes import Source
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.property import PropertyDraft
from desktop_app.domain.records import RecordDraft
from desktop_app.services.sample.world import World
from desktop_app.storage import property as register
from desktop_app.storage import records

_KEEPER = "Г. Асанова"
_OLD = (  # kind, name, year, quantity, som, state, place
    ("furniture", "Стол письменный", 1986, 6, 850, "poor", "Читальный зал"),
    ("furniture", "Стул полумягкий", 1994, 24, 320, "fair", "Читальный зал"),
    ("shelving", "Стеллаж деревянный двусторонний", 1979, 18, 1_400, "fair", "Книгохранение"),
    ("shelving", "Каталожный шкаф на 24 ящика", 1983, 1, 2_600, "good", "Абонемент"),
    ("computer", "Компьютер Pentium Dual-Core", 2011, 1, 18_500, "poor", "Абонемент"),
    ("computer", "Принтер Canon LBP2900", 2014, 1, 9_800, "fair", "Абонемент"),
    ("appliance", "Печь-буржуйка", 1998, 1, 3_200, "broken", "Читальный зал"),
    ("household", "Огнетушитель ОП-4", 2019, 2, 1_150, "good", "Коридор"),
)
_NEW = (  # 833 900 som in all
    ("furniture", "Комплект офисной мебели", 4, 38_500, "Читальный зал"),
    ("shelving", "Стеллаж металлический", 20, 14_200, "Книгохранение"),
    ("shelving", "Шкаф книжный застеклённый", 8, 17_800, "Абонемент"),
    ("furniture", "Стол читательский", 16, 6_900, "Читальный зал"),
    ("furniture", "Диван мягкий", 3, 27_300, "Детский уголок"),
    ("furniture", "Кресло мягкое", 4, 15_300, "Детский уголок"),
)


def make_property(world: World) -> None:
    """What stood here before, what was bought this autumn, one thing to be written off, repairs."""
    number = 0
    for number, (kind, name, year, quantity, som, state, place) in enumerate(_OLD, 1):
        draft = PropertyDraft(
            world.start - timedelta(days=1), kind, name, f"{1_360_000 + number}", year, quantity,
            som * 100, "", True, state, place, _KEEPER,
        )  # fmt: skip
        _enter(world, draft, None)
    bought = date(world.until.year, 10, 8)
    if not world.start <= bought < world.until:
        return
    for kind, name, quantity, som, place in _NEW:
        number += 1
        draft = PropertyDraft(
            bought, kind, name, f"{1_360_000 + number}", bought.year, quantity, som * 100,
            "district", place=place, responsible=_KEEPER, document="накладная № 214",
        )  # fmt: skip
        money = RecordDraft(
            "spending", bought, name, quantity, draft.money, "equipment", "district"
        )
        record = _spend(world, replace(money, document=draft.document))
        _enter(world, draft, record)
    register.ask(world.database, 7, 1, "Прогорела топка, ремонту не подлежит", bought)
    for draft_of_repair in _repairs(bought):
        _spend(world, draft_of_repair)


def _repairs(on: date) -> Iterator[RecordDraft]:
    heating = RecordDraft(
        "spending", on + timedelta(days=7), "Капитальный ремонт отопительной системы", 1,
        164_000_000, "repair", "district", "", "capital", "Замена котла, труб и 26 радиаторов",
        "ОсОО «Жылуу сервис»", "акт № 4",
    )  # fmt: skip
    yield heating
    yield replace(
        heating, on=on + timedelta(days=12), title="Текущий ремонт крыши", money=19_030_000,
        origin="local", repair="current", works="Замена шифера над читальным залом",
        contractor="ИП Токтосунов", document="акт № 5",
    )  # fmt: skip
    yield replace(
        heating, on=on + timedelta(days=16), title="Побелка фойе", money=0, origin="local",
        repair="own_hands", works="Побелили стены, покрасили двери",
        contractor="Читатели и сотрудники айыл өкмөтү", document="",
    )  # fmt: skip


def _enter(world: World, draft: PropertyDraft, record: int | None) -> None:
    id_ = register.add(world.database, draft, record)
    world.post(
        Fact(
            Name.PROPERTY,
            draft.on,
            draft.quantity,
            category=draft.origin,
            kind=draft.kind,
            mode="opening" if draft.is_old else "receipt",
            money=draft.money,
            source=Source.OPENING.value if draft.is_old else Source.DESK.value,
            ref=id_,
        )
    )


def _spend(world: World, draft: RecordDraft) -> int:
    id_ = records.add(world.database, draft)
    world.post(
        Fact(
            Name.SPENDING,
            draft.on,
            draft.quantity,
            category=draft.origin,
            kind=draft.article,
            money=draft.money,
            ref=id_,
        )
    )
    return id_
