"""The sample's journals and newspapers: six titles, two years of issues, some of them late."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from desktop_app.domain import issues as rules
from desktop_app.domain.inquiries import OrganisationKind
from desktop_app.domain.issues import Arrival, Expected
from desktop_app.domain.periodicals import Frequency, PeriodicalDraft, SubscriptionDraft
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.services import (
    claims,
    deliveries,
    issues,
    organisations,
    periodicals,
    serial_stock,
    subscriptions,
)
from desktop_app.services.library import Library
from desktop_app.services.sample.clocks import at
from desktop_app.services.sample.world import World
from desktop_app.storage import issues as storage

_LOST, _GIVEN_UP = 0.04, 0.01  # shares of issues that never came, or were not published
_AS_READ = "Муниципалитет"  # each of its issues goes on to the aiyl okmotu


@dataclass(frozen=True)
class Sample:
    """A title and how it is subscribed to; `price` is tyiyn for half a year."""

    draft: PeriodicalDraft
    origin: str
    price: int = 0
    copies: int = 1
    halves: tuple[tuple[int, int], ...] = field(default=((1, 12),))


_HALVES = ((1, 6), (7, 12))
_TITLES = (
    Sample(
        PeriodicalDraft(
            *("journal", _AS_READ, "", "Институт политики развития", "social", "ru", False),
            Frequency("monthly"),
            5,
        ),
        "free",
        copies=2,
    ),
    Sample(
        PeriodicalDraft(
            *("newspaper", "Аламудунский вестник", "68437", "", "reference", "ru", True),
            Frequency("weekly", (5,)),
        ),
        "district",
        48_000,
        halves=_HALVES,
    ),
    Sample(
        PeriodicalDraft(
            *("newspaper", "Кыргыз Туусу", "68514", "", "social", "ky", False),
            Frequency("several_weekly", (2, 5)),
            3,
        ),
        "local",
        96_000,
        halves=_HALVES,
    ),
    Sample(
        PeriodicalDraft(
            *("newspaper", "Слово Кыргызстана", "68441", "", "social", "ru", False),
            Frequency("several_weekly", (2, 5)),
            1,
        ),
        "district",
        104_500,
        halves=_HALVES,
    ),
    Sample(
        PeriodicalDraft(
            *("journal", "Ала-Тоо", "77310", "", "fiction", "ky", False), Frequency("monthly"), 5
        ),
        "local",
        72_050,
    ),
    Sample(
        PeriodicalDraft(
            *("journal", "Байчечекей", "77315", "", "children", "ky", False),
            Frequency("quarterly"),
            5,
        ),
        "local",
        30_000,
        copies=2,
    ),
)


def make_serials(library: Library, world: World) -> None:
    """Write cards, terms, issues and batches through the services, each on its day."""
    dice = Random(3)
    known = {one.draft.title: _added(library, world, one) for one in _TITLES}
    library.clock = at(world.start)
    _route(library, known[_AS_READ])
    for one in _TITLES:
        for year in range(world.start.year, world.until.year + 1):
            _receive(library, world, dice, known[one.draft.title], one, year)
    for year in range(world.start.year, world.until.year):
        _enter(library, world, year)
    _claim(library, world)


def _added(library: Library, world: World, one: Sample) -> int:
    """The card and its terms, each paid when it begins."""
    library.clock = at(world.start)
    id = periodicals.add(library, one.draft).id
    assert id
    for year in range(world.start.year, world.until.year + 1):
        for first, last in one.halves:
            begins = max(date(year, first, 1), world.start)
            ends = date(year, last, 28)
            if ends < world.start or begins >= world.until:
                continue
            day = begins
            while not world.is_open(day):
                day += timedelta(days=1)
            library.clock = at(day)
            draft = SubscriptionDraft(
                id, year, begins.month, last, one.copies, one.price, one.origin
            )
            subscriptions.subscribe(library, draft, day if one.price else None)
    return id


def _route(library: Library, periodical_id: int) -> None:
    bodies = organisations.rows(library, organisations.ids(library)).values()
    found = next((one for one in bodies if one.kind == OrganisationKind.AIYL_OKMOTU), None)
    if found:
        deliveries.add_route(library, periodical_id, found.id)


def _receive(library: Library, world: World, dice: Random, id: int, one: Sample, year: int) -> None:
    """What came: with the post's delays, now and then not at all."""
    draft = one.draft
    first = world.start.month if year == world.start.year else 1
    for expected in rules.expected(draft.kind, draft.frequency, year, first):
        day = _came(world, dice, draft.kind, expected)
        luck = dice.random()
        if day >= world.until or luck < _LOST:
            continue
        library.clock = at(day)
        if draft.title == _AS_READ:
            issues.receive(library, id, year, expected.number)
            continue
        with library.database.transaction():
            row = storage.keep(library.database, id, year, expected.number, expected.month)
            if luck < _LOST + _GIVEN_UP:
                storage.give_up(library.database, row, day)
            else:
                said = Arrival(day, one.copies)
                storage.receive(library.database, row, expected.number, said)


def _came(world: World, dice: Random, kind: str, expected: Expected) -> date:
    slow = (1, 5) if kind == "newspaper" else (2, 12)
    day = expected.on + timedelta(days=dice.randint(*slow))
    while not world.is_open(day):
        day += timedelta(days=1)
    return day


def _enter(library: Library, world: World, year: int) -> None:
    """The year's issues and sets, on its last day of work."""
    day = date(year, 12, 31)
    while not world.is_open(day):
        day -= timedelta(days=1)
    if world.start <= day < world.until:
        library.clock = at(day)
        lines = serial_stock.offer(library, day).lines
        if lines:
            draft = ReceiptDraft(day, "subscription", "register", str(year % 100), day)
            serial_stock.enter(library, draft, lines)


def _claim(library: Library, world: World) -> None:
    """A letter three weeks ago, about the newspapers that did not come by then."""
    day = world.until - timedelta(days=20)
    if day <= world.start:
        return
    library.clock = at(day)
    late = [one.cell for one in claims.unclaimed(library) if one.cell.year == day.year][:4]
    if late:
        keys = [(one.periodical_id, one.year, one.number) for one in late]
        claims.write(library, keys, "«Кыргыз почтасы», Таш-Мойнок байланыш бөлүмү")
