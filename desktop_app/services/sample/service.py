"""The sample's quieter work: classes and a club, the reading room, refusals, reminders, copies."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from desktop_app.domain.classes import Category, Content, Kind, Language
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.text import search_key, sort_key
from desktop_app.services.sample.world import Person, World
from desktop_app.storage.bulk import insert_rows

_GROUP = "id kind name leader place note sort_key".split()
_MEMBER = "id group_id reader_id".split()
_DENIAL = "id on_date wanted reason note search_key".split()
_REMINDER = "id reader_id on_date way books result".split()
_PIECE = (
    "id reader_id what pieces kind content language local mode issued_on due_on returned_on"
).split()

_REMINDED = 40  # readers who were reminded of their books
_CLUB = 12  # members
_OFTEN = 0.25  # how often on a day something of this happens
_WANTED = (
    ("А. Осмонов. Тандалмалар", "on_loan"),
    ("Ч. Айтматов. Кылым карытар бир күн", "on_loan"),
    ("Жаңы Салык кодекси", "not_held"),
    ("ОРТ: математика боюнча тесттер", "not_held"),
    ("Справочник пчеловода", "not_held"),
)
_PIECES = (
    ("«Кыргыз Туусу»", Kind.NEWSPAPER, Content.SOCIAL, Language.KYRGYZ),
    ("«Муниципалитет»", Kind.JOURNAL, Content.SOCIAL, Language.KYRGYZ),
    ("«Аламудунский вестник»", Kind.NEWSPAPER, Content.SOCIAL, Language.RUSSIAN),
)


def make_service(world: World) -> None:
    """Everything of this module; the readers and their registrations must be there."""
    _groups(world)
    _reminders(world)
    _days(world)


def _groups(world: World) -> None:
    """A class for each grade of the school, and the club of those who read most."""
    found = world.database.rows("SELECT id, grade FROM reader WHERE grade IS NOT NULL ORDER BY id")
    classes: dict[int, list[int]] = defaultdict(list)
    for reader, grade in found:
        classes[grade].append(reader)
    eager = sorted(world.people, key=_eagerness)[:_CLUB]
    groups = [
        ("school_class", f"{grade}-класс", "№ 2 мектеп", members)
        for grade, members in sorted(classes.items())
    ]
    groups.append(("club", "Китеп сүйүүчүлөр", "", [person.id for person in eager]))
    leaders = world.words["female"]
    rows, members = [], []
    for number, (kind, name, place, readers) in enumerate(groups, 1):
        leader = f"{leaders[number % len(leaders)]} эжей" if kind == "school_class" else ""
        rows.append((number, kind, name, leader, place, "", sort_key(name)))
        members += [(number, reader) for reader in readers[:30]]
    insert_rows(world.database, "reader_group", _GROUP, rows)
    numbered = [(number, *pair) for number, pair in enumerate(members, 1)]
    insert_rows(world.database, "group_member", _MEMBER, numbered)


def _eagerness(person: Person) -> float:
    return -person.weight


def _reminders(world: World) -> None:
    on = world.until - timedelta(days=12)
    found = world.database.rows(
        "SELECT reader_id, count(*) FROM loan WHERE returned_on IS NULL AND due_on < ?"
        " GROUP BY reader_id ORDER BY min(due_on) LIMIT ?",
        (on.isoformat(), _REMINDED),
    )
    rows = [
        (number, reader, on.isoformat(), "letter", books, "")
        for number, (reader, books) in enumerate(found, 1)
    ]
    insert_rows(world.database, "reminder", _REMINDER, rows)


def _days(world: World) -> None:
    """Refusals, copied sheets, and papers lent by the piece, day after day."""
    dice, visits = world.later_dice, _visits(world)
    denials: list[tuple[object, ...]] = []
    pieces: list[tuple[object, ...]] = []
    for day in world.days():
        if day in world.closed_days or day == world.power_cut:
            continue
        if dice.random() < _OFTEN:
            wanted, reason = dice.choice(_WANTED)
            number = len(denials) + 1
            key = search_key(wanted)
            denials.append((number, day.isoformat(), wanted, reason, "", key))
            world.post(Fact(Name.DENIAL, day, age="adult", category=Category.OTHER, reason=reason))
        if dice.random() < _OFTEN:
            world.post(Fact(Name.COPYING, day, dice.randrange(1, 9), age="adult"))
        if dice.random() < _OFTEN and day in visits:
            pieces.append(_piece(world, visits[day], len(pieces) + 1))
    insert_rows(world.database, "denial", _DENIAL, denials)
    insert_rows(world.database, "piece_loan", _PIECE, pieces)


def _visits(world: World) -> dict[date, Fact]:
    """One visit of a known reader on each day: who borrows a paper has come anyway."""
    visits = (fact for fact in world.ledger if fact.name is Name.VISIT and fact.ref)
    return {fact.on: fact for fact in visits}


def _piece(world: World, visit: Fact, number: int) -> tuple[object, ...]:
    what, kind, content, language = world.later_dice.choice(_PIECES)
    n = world.later_dice.randrange(1, 4)
    world.post(
        Fact(
            Name.LOAN,
            visit.on,
            n,
            age=visit.age,
            category=visit.category,
            kind=kind,
            content=content,
            language=language,
            mode="home",
            note=what,
        )
    )
    back = visit.on + timedelta(days=5)
    returned = back.isoformat() if back < world.until else None
    due = visit.on + timedelta(days=7)
    return (
        number, visit.ref, what, n, kind.value, content.value, language.value, "", "home",
        visit.on.isoformat(), due.isoformat(), returned,
    )  # fmt: skip
