"""The sample's stock: titles, copies, quarterly batches, acts of withdrawal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from desktop_app.domain.classes import Account, Reason
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.stock import inventory_key
from desktop_app.domain.text import search_key, sort_key
from desktop_app.services.sample.world import Item, World
from desktop_app.storage.bulk import insert_rows

_TITLE = (
    "id title subtitle author place publisher year pages isbn bbk author_mark kind content"
    " language local note search_key sort_key"
).split()
_COPY = "id title_id inventory_no inventory_key price shelf receipt_id status note".split()


def make_stock(world: World) -> None:
    """Titles and copies: most of them on the shelves at the start, the rest in later batches."""
    titles = list(_titles(world))
    insert_rows(world.database, "title", _TITLE, titles)
    at_start = round(world.size.copies * 0.92)
    quarters = _quarters(world)
    receipts = _receipts(world, quarters)
    per_batch = (world.size.copies - at_start) // len(quarters)
    rows = []
    for number in range(1, world.size.copies + 1):
        title = titles[_title_of(world, number, len(titles))]
        batch = min((number - at_start - 1) // per_batch, len(quarters) - 1)
        on = world.start - timedelta(days=1) if number <= at_start else quarters[batch]
        mode = "opening" if number <= at_start else "receipt"
        kind, content, language, local = title[11:15]
        price = world.dice.randrange(40, 900) * 100
        item = Item(number, kind, content, language, local, price, on, title[0])
        world.items.append(item)
        receipt = receipts[batch] if number > at_start else None
        rows.append(_copy_row(item, title, receipt))
        _post(world, item, on, mode, receipt)
    insert_rows(world.database, "copy", _COPY, rows)


def withdraw_some(world: World) -> None:
    """Two acts a year: worn copies in June, outdated ones in November, none of them on loan."""
    number: dict[int, int] = {}
    for day in _quarters(world):
        if day.month in (5, 11):
            reason = Reason.WORN if day.month == 5 else Reason.OUTDATED
            year = number[day.year] = number.get(day.year, 0) + 1
            _act(world, day + timedelta(days=9), year, reason)


def _act(world: World, day: date, number: int, reason: Reason) -> None:
    act = world.database.insert(
        "withdrawal",
        year=day.year,
        number=number,
        on_date=day.isoformat(),
        reason=reason.value,
        approved_on=day.isoformat(),
        note="",
    )
    free = [item for item in world.items[: len(world.items) // 2] if not item.is_out]
    for item in world.dice.sample(free, max(12, world.size.copies // 160)):
        item.is_out = True
        world.database.update("copy", item.id, status="withdrawn", withdrawal_id=act)
        _post(world, item, day, "withdrawal", act, reason.value)


def _post(
    world: World, item: Item, on: date, mode: str, batch: int | None, reason: str = ""
) -> None:
    """The copy, and with the first of a batch its title."""
    sign = -1 if mode == "withdrawal" else 1
    fact = Fact(
        Name.STOCK,
        on,
        sign,
        category="" if batch is None else Account.INVENTORY,
        kind=item.kind,
        content=item.content,
        language=item.language,
        local=item.local,
        mode=mode,
        reason=reason,
        money=sign * item.price,
        source="opening" if mode == "opening" else "desk",
        ref=item.id,
        batch=batch,
    )
    if batch is not None and (mode, batch, item.title_id) not in world.counted_titles:
        world.counted_titles.add((mode, batch, item.title_id))
        world.post(fact._replace(name=Name.TITLE, amount=sign, money=0, ref=item.title_id))
    world.post(fact)


def _copy_row(item: Item, title: tuple[Any, ...], receipt: int | None) -> tuple[object, ...]:
    prefix = {"journal": "Ж-", "newspaper": "Г-"}.get(item.kind, "")
    no = f"{prefix}{item.id + 10_000}"
    shelf = title[9][:2]
    return (item.id, title[0], no, inventory_key(no), item.price, shelf, receipt, "in_stock", "")


def _title_of(world: World, number: int, count: int) -> int:
    """Every title has a copy; popular ones have several."""
    return number - 1 if number <= count else int(count * world.dice.random() ** 3)


def _quarters(world: World) -> list[date]:
    """The days of the quarterly batches."""
    return [day for day in world.days() if day.month in (2, 5, 8, 11) and _first_after(day, 10)]


def _first_after(day: date, number: int) -> bool:
    return day.day == number or (day.day == number + 1 and (day - timedelta(days=1)).weekday() == 6)


def _receipts(world: World, quarters: list[date]) -> list[int]:
    origins = ("centre", "district", "gift", "local")
    numbers: dict[int, int] = {}
    made = []
    for place, day in enumerate(quarters):
        numbers[day.year] = numbers.get(day.year, 0) + 1
        made.append(
            world.database.insert(
                "receipt",
                year=day.year,
                number=numbers[day.year],
                on_date=day.isoformat(),
                origin=origins[place % 4],
                document="waybill",
                document_no=str(100 + place * 7),
                document_date=day.isoformat(),
                note="",
            )
        )
    return made


def _titles(world: World) -> Iterator[tuple[Any, ...]]:
    words = world.words
    known = [(work, "", work["kind"]) for work in words["works"]]
    known += [
        (issue, f"{2024 + n % 3}, № {n % 12 + 1}", "journal")
        for n in range(36)
        for issue in words["journals"]
    ]
    known += [
        (paper, str(2024 + n % 3), "newspaper") for n in range(3) for paper in words["newspapers"]
    ]
    for number in range(1, world.size.titles + 1):
        work, subtitle, kind = (
            known[number - 1] if number <= len(known) else (_invented(world), "", "book")
        )
        yield _title_row(world, number, work, subtitle, kind)


def _invented(world: World) -> dict[str, str]:
    """A further edition of a known work, or a book that could stand on any village shelf."""
    dice, words = world.dice, world.words
    work = dict(dice.choice(words["works"]))
    language = work["language"] if work["language"] in ("ky", "ru") else "ru"
    if dice.random() < 0.35:
        work["title"] += ": " + dice.choice(words[f"editions_{language}"])
    else:
        adjective = dice.choice(words[f"adjectives_{language}"])
        work["title"] = f"{adjective} {dice.choice(words[f'nouns_{language}'])}"
        work["author"] = f"{dice.choice(words['surnames'])} {dice.choice(words['male'])[0]}."
    return work


def _title_row(
    world: World, number: int, work: dict[str, str], subtitle: str, kind: str
) -> tuple[Any, ...]:
    place, publisher = world.dice.choice(world.words["publishers"])
    year = world.dice.randrange(1965, 2026)
    author = work.get("author", "")
    text = f"{work['title']} {subtitle} {author} {publisher}"
    mark = f"{author[:1]}-{number % 90 + 10}" if author else ""
    return (
        number, work["title"], subtitle, author, place, publisher, year,
        world.dice.randrange(32, 640), "", work["bbk"], mark, kind, work["content"],
        work["language"], work.get("local", ""), "", search_key(text), sort_key(work["title"]),
    )  # fmt: skip
