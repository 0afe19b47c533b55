"""The sample's events, inquiries of the self-government, and the small records of the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from desktop_app.domain.classes import Age, Inquiry, Rubric
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.text import search_key, sort_key
from desktop_app.services.sample.world import World
from desktop_app.storage.bulk import insert_rows

_ORGANISATION = "id kind name_ru name_ky phone search_key sort_key".split()
_EVENT = (
    "id year number on_date starts_at form title_ru title_ky direction venue_kind venue audience"
    " responsible is_planned state reason children youth adults documents press note"
    " search_key sort_key planned_on section is_day_open"
).split()
_SECTIONS = {
    "patriotic": "patriotism",
    "concord": "patriotism",
    "legal": "law",
    "self_government": "law",
    "career": "other",
    "aesthetic": "reading",
}  # the others are called as the direction
_VENUES = {
    "school": "№ 2 орто мектеп",
    "club": "Маданият үйү",
    "office": "Айыл өкмөтүнүн жыйын залы",
    "road": "Ала-Арча жайлоосу",
}
_AHEAD = 3  # months with rows that have no day yet
_PARTNER = "event_id organisation_id place".split()
_INQUIRY = (
    "id year number on_date asker office organisation_id channel question rubric kind due_on"
    " state closed_on answer sources documents reason note search_key sort_key handed_on given_as"
).split()
_STEP = "id inquiry_id state on_date note".split()
_GIVEN = ("oral", "list", "copy", "folder")
_RECORD = "id kind on_date title quantity money article origin note edition issue_no".split()


def make_organisations(world: World) -> None:
    """Partners and bodies of the village."""
    rows = [
        (
            number, body["kind"], body["ru"], body["ky"], "",
            search_key(f"{body['ru']} {body['ky']}"), sort_key(body["ru"]),
        )
        for number, body in enumerate(world.words["partners"], 1)
    ]  # fmt: skip
    insert_rows(world.database, "organisation", _ORGANISATION, rows)


def make_events(world: World) -> None:
    """The talk's holidays on their days, further events between them, a few ahead and cancelled."""
    days = sorted(_event_days(world), key=lambda pair: pair[0])
    rows, partners, numbers = [], [], dict[int, int]()
    for number, (day, event) in enumerate(days, 1):
        numbers[day.year] = numbers.get(day.year, 0) + 1
        state = "planned" if day >= world.until else "held"
        if state == "held" and world.dice.random() < 0.03:
            state = "cancelled"
        came = _attendance(world, event) if state == "held" else (0, 0, 0)
        rows.append(_event_row(world, number, numbers[day.year], day, event, state, came))
        chosen = world.dice.sample(range(1, len(world.words["partners"]) + 1), number % 3)
        partners += [(number, body, place) for place, body in enumerate(chosen)]
        if state == "held":
            _post_event(world, number, day, event, came)
    rows += _months_ahead(world, len(rows) + 1, numbers)
    insert_rows(world.database, "event", _EVENT, rows)
    insert_rows(world.database, "event_organisation", _PARTNER, partners)


def _event_days(world: World) -> list[tuple[date, dict[str, str]]]:
    fixed = [event for event in world.words["events"] if event["on"]]
    free = [event for event in world.words["events"] if not event["on"]]
    ahead = world.until + timedelta(days=40)
    found = []
    for year in range(world.start.year, ahead.year + 1):
        for event in fixed:
            day = date(year, *map(int, event["on"].split("-")))
            if world.start <= day < ahead:
                found.append((day, event))
    days = list(world.days()) + [world.until + timedelta(days=n) for n in (3, 9, 16)]
    while len(found) < world.size.events:
        found.append((world.dice.choice(days), world.dice.choice(free)))
    return found


def _attendance(world: World, event: dict[str, str]) -> tuple[int, int, int]:
    dice = world.dice
    big = 2 if event["venue"] in ("club", "road") else 1
    grown_up = event["audience"] in ("пенсионерлер", "аялдар", "дыйкандар", "ЖӨБ адистери")
    children = 0 if grown_up else dice.randrange(6, 24) * big
    return children, dice.randrange(0, 9) * big, dice.randrange(3, 14) * big


def _event_row(
    world: World,
    id_: int,
    number: int,
    day: date,
    event: dict[str, str],
    state: str,
    came: tuple[int, int, int],
) -> tuple[object, ...]:
    text = f"{event['ru']} {event['ky']} {event['audience']}"
    press = "Аламудунский вестник" if state == "held" and id_ % 11 == 0 else ""
    reason = "мороз" if state == "cancelled" else ""
    return (
        id_, day.year, number, day.isoformat(), ("11:00", "14:00", "15:00")[id_ % 3],
        event["form"], event["ru"], event["ky"], event["direction"], event["venue"],
        _VENUES.get(event["venue"], ""),
        event["audience"], "Г. Асанова", int(id_ % 7 > 0), state, reason, *came, id_ % 9, press, "",
        search_key(text), sort_key(event["ru"]), day.isoformat(), _section(event), 0,
    )  # fmt: skip


def _section(event: dict[str, str]) -> str:
    """A holiday stands among the dates, the rest where its direction says."""
    direction = event["direction"]
    return "dates" if event["on"] else _SECTIONS.get(direction, direction)


def _months_ahead(world: World, first: int, numbers: dict[int, int]) -> list[tuple[object, ...]]:
    """What is planned for the coming months without a day."""
    free = [event for event in world.words["events"] if not event["on"]]
    month, rows = world.until.replace(day=1), []
    for at in range(2 * _AHEAD):
        if at % 2 == 0:
            month = (month + timedelta(days=32)).replace(day=1)
        numbers[month.year] = numbers.get(month.year, 0) + 1
        event = free[at % len(free)]
        row = _event_row(world, first + at, numbers[month.year], month, event, "planned", (0, 0, 0))
        rows.append((*row[:13], 1, *row[14:-1], 1))
    return rows


def _post_event(
    world: World, id_: int, day: date, event: dict[str, str], came: tuple[int, int, int]
) -> None:
    mode = "inside" if event["venue"] == "library" else "outside"
    plan = "plan" if id_ % 7 else "extra"
    world.post(Fact(Name.EVENT, day, kind=event["form"], mode=mode, reason=plan, ref=id_))
    for age, count in zip(Age, came, strict=True):
        if count:
            visit = "event" if mode == "inside" else "outside"
            world.post(Fact(Name.ATTENDANCE, day, count, age=age, mode=mode, ref=id_))
            world.post(Fact(Name.VISIT, day, count, age=age, mode=visit, ref=id_))


def make_inquiries(world: World) -> None:
    """Questions of the aiyl okmotu and other bodies; most answered, some refused, the last open."""
    days = sorted(world.dice.choices(list(world.days()), k=world.size.inquiries))
    rows, numbers = [], dict[int, int]()
    for id_, day in enumerate(days, 1):
        numbers[day.year] = numbers.get(day.year, 0) + 1
        rows.append(_inquiry(world, id_, numbers[day.year], day))
    insert_rows(world.database, "inquiry", _INQUIRY, rows)
    steps = [step for row in rows for step in _steps(row)]
    numbered = [(number, *step) for number, step in enumerate(steps, 1)]
    insert_rows(world.database, "inquiry_step", _STEP, numbered)


def _steps(row: tuple[object, ...]) -> list[tuple[object, ...]]:
    """Accepted, then refused or answered and handed over at once."""
    inquiry = dict(zip(_INQUIRY, row, strict=True))
    id_, on, closed_on = inquiry["id"], inquiry["on_date"], inquiry["closed_on"]
    ways = {"refused": ("refused",), "handed": ("done", "handed")}
    closed = ways.get(str(inquiry["state"]), ())
    return [(id_, "accepted", on, ""), *((id_, state, closed_on, "") for state in closed)]


def _inquiry(world: World, id_: int, number: int, day: date) -> tuple[object, ...]:
    dice = world.dice
    rubric = dice.choice(list(world.words["questions"]))
    question = dice.choice(world.words["questions"][rubric])
    kind = dice.choice(list(Inquiry)[:4] if dice.random() < 0.95 else [Inquiry.CONSULTATION])
    due = day + timedelta(days=10 if kind is Inquiry.THEMATIC else 3)
    ending = _ending(world, day)
    world.post(Fact(Name.INQUIRY, day, kind=kind, content=rubric, mode="local_body", ref=id_))
    documents = dice.randrange(1, 7)
    if ending.state == "handed" and ending.on:
        _post_answer(world, id_, ending.on, kind, Rubric(rubric), ending.on <= due, documents)
    elif ending.state == "refused" and ending.on:
        world.post(Fact(Name.REFUSAL, ending.on, content=rubric, mode="local_body", ref=id_))
    office = dice.choice(world.words["offices"])
    is_done = ending.state == "handed"
    return (
        id_, day.year, number, day.isoformat(), "", office, 1 + id_ % 4,
        ("in_person", "phone", "letter")[id_ % 3], question, rubric, kind.value, due.isoformat(),
        ending.state, ending.on.isoformat() if ending.on else None,
        question if is_done else "", "Токтом, cbd.minjust.gov.kg" if is_done else "",
        documents if is_done else 0, "нет в фонде" if ending.state == "refused" else "", "",
        search_key(f"{question} {office}"), sort_key(question),
        ending.on.isoformat() if is_done and ending.on else "",
        _GIVEN[id_ % len(_GIVEN)] if is_done else "",
    )  # fmt: skip


@dataclass(frozen=True)
class _Ending:
    state: str
    on: date | None = None


def _ending(world: World, day: date) -> _Ending:
    on = day + timedelta(days=world.dice.choice((0, 0, 0, 1, 1, 2, 3, 5, 12)))
    while not world.is_open(on):
        on += timedelta(days=1)
    if on >= world.until:
        return _Ending("accepted")
    luck = world.dice.random()
    if luck < 0.04:
        return _Ending("refused", on)
    return _Ending("handed", on)


def _post_answer(
    world: World,
    id_: int,
    on: date,
    kind: Inquiry,
    rubric: Rubric,
    is_in_time: bool,
    documents: int,
) -> None:
    name = Name.CONSULTATION if kind is Inquiry.CONSULTATION else Name.REFERENCE
    world.post(
        Fact(
            name,
            on,
            age=Age.ADULT,
            kind="" if name is Name.CONSULTATION else kind,
            content=rubric,
            mode="local_body",
            ref=id_,
        )
    )
    mode = "in_time" if is_in_time else "late"
    world.post(Fact(Name.ANSWER, on, content=rubric, mode=mode, ref=id_))
    world.post(Fact(Name.SOURCE_DOCUMENT, on, documents, content=rubric, ref=id_))


def make_records(world: World) -> None:
    """Press, money of the talk's three lines, public work, subscribers, closed days."""
    rows: list[tuple[Any, ...]] = []
    first_days = [day for day in world.days() if day.day in (3, 4) and day.month % 3 == 2]
    plans = (
        ("publication", "Новости библиотеки", 1, 0, "", ""),
        ("notification", "Списки новых документов абонентам", 6, 0, "", ""),
        ("spending", "Книги", 40, 1_250_000, "books", "district"),
        ("spending", "Стеллажи, столы", 4, 3_890_000, "equipment", "district"),
        ("spending", "Текущий ремонт отопления", 1, 6_430_050, "repair", "local"),
        ("spending", "Газеты и журналы", 8, 940_000, "subscription", "local"),
        ("public_work", "Участковая избирательная комиссия № 7027", 2, 0, "", ""),
        ("public_work", "Похозяйственная перепись", 3, 0, "", ""),
    )
    for place, day in enumerate(first_days):
        for kind, title, quantity, money, article, origin in plans[place % 2 :: 2]:
            rows.append(
                (len(rows) + 1, kind, day.isoformat(), title, quantity, money, article, origin, "")
            )
            _post_record(world, len(rows), day, kind, quantity, money, article, origin)
    for number in range(5):
        day = first_days[0]
        rows.append((len(rows) + 1, "subscriber", day.isoformat(), f"Абонент ИРИ № {number + 1}",
                     1, 0, "", "", ""))  # fmt: skip
        _post_record(world, len(rows), day, "subscriber", 1, 0, "")
    for day in sorted(world.closed_days):
        rows.append((len(rows) + 1, "closed_day", day.isoformat(), "Нет отопления", 1, 0, "", "",
                     ""))  # fmt: skip
        _post_record(world, len(rows), day, "closed_day", 1, 0, "")
    insert_rows(world.database, "record", _RECORD, [(*row, *_published(row)) for row in rows])


def _published(row: Sequence[Any]) -> tuple[str, str]:
    """Edition and number of what the press wrote; nothing of other records."""
    if row[1] != "publication":
        return "", ""
    return "Аламудунский вестник", str(date.fromisoformat(row[2]).isocalendar().week)


def _post_record(
    world: World,
    id_: int,
    day: date,
    kind: str,
    quantity: int,
    money: int,
    article: str,
    origin: str = "",
) -> None:
    fact = Fact(Name(kind), day, quantity, category=origin, kind=article, money=money, ref=id_)
    world.post(fact)
