"""Putting the sample library together."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path
from random import Random

from desktop_app.domain import periods
from desktop_app.domain.errors import StorageError, UserError
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.paper import PaperDay
from desktop_app.services import opening, paper, reports, settings
from desktop_app.services.library import Clock, Library
from desktop_app.services.opening import NewLibrary
from desktop_app.services.sample import (
    acts,
    bodies,
    books,
    chronicle,
    community,
    desk,
    dossier,
    events,
    inquiries,
    profiles,
    proof,
    property,
    receipts,
    serials,
    service,
    stock,
    stocktaking,
)
from desktop_app.services.sample.clocks import at
from desktop_app.services.sample.world import SIZES, World
from desktop_app.storage import facts

VILLAGE = "Таш-Мойнок"
SEED = 1

_ANSWERS = NewLibrary(
    name_ru="Сельская библиотека-филиал № 7 с. Таш-Мойнок",
    name_ky="Таш-Мойнок айылдык китепканасы, № 7 филиал",
    system_ru="Аламудунская ЦБС",
    system_ky="Аламүдүн БКТ",
    village=VILLAGE,
    aimak="Таш-Мойнокский айылный аймак",
    district="Аламудунский район",
    branch="07",
    librarian="Г. Асанова",
    director="Б. Тагаева",
    address="Манас көчөсү, 12",
    phone="0700 12 34 56",
)

_PLAN = {
    "registration": 1.0,
    "visit": 1.04,
    "loan": 0.98,
    "event": 1.0,
    "attendance": 0.95,
    "reference": 1.05,
}


def make(folder: Path, size: str, seed: int, until: date | None, clock: Clock) -> Library:
    """A sample library in a folder, with two years of work before the day `until`.

    It gets its name when it is complete: a half-made one would be taken for a whole.
    """
    target = opening.library_file(folder)
    if target.exists():
        raise UserError("library_exists", folder=str(folder))
    unfinished = folder / "unfinished"
    try:
        shutil.rmtree(unfinished, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        opening.close(_make(unfinished, size, seed, until or clock().date()), copy=False)
        opening.library_file(unfinished).replace(target)
    except OSError as error:
        raise UserError("folder_not_writable", folder=str(folder)) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return opening.open_library(folder, clock)


def open_or_make(folder: Path, clock: Clock) -> Library:
    """The sample library of a folder; made when it is not there yet."""
    try:
        return opening.open_library(folder, clock)
    except StorageError as error:
        if error.code != "missing_file":
            raise
    return make(folder, "village", SEED, None, clock)


def _make(folder: Path, size: str, seed: int, until: date) -> Library:
    start = date(until.year - 2, until.month, 1)
    library = opening.create(folder, _ANSWERS, at(start))
    settings.change_norms(library, {"weekend": (7,)})  # its desk works from Monday to Saturday
    world = World(library.database, VILLAGE, SIZES[size], Random(seed), start, until)
    with library.database.transaction():
        stock.make_stock(world)
        receipts.make_receipts(world)
        stock.withdraw_some(world)
        books.print_book(world)
        desk.make_readers(world)
        events.make_organisations(world)
        events.make_events(world)
        events.make_inquiries(world)
        events.make_records(world)
        simulation = desk.Desk(world)
        simulation.open_days()
        simulation.write()
        service.make_service(world)
        property.make_property(world)
        world.post(Fact(Name.POPULATION, start, 3_480, note="айыл өкмөтү"))
        world.ledger.sort(key=lambda fact: (fact.name, fact.on))
        facts.post(library.database, world.ledger)
    library.database.execute("ANALYZE")
    serials.make_serials(library, world)
    _paper_day(library, world)
    _plan(library, world)
    _hand_in(library, world)
    stocktaking.make_checks(library, until)
    acts.make_acts(library, until)
    bodies.make_bodies(library, until)
    chronicle.make_chronicle(library, until)
    inquiries.make_inquiries(library, until)
    dossier.make_dossier(library, until)
    profiles.make_profiles(library, until)
    proof.make_texts(library, until)
    community.make_community(library, until)
    return library


def _paper_day(library: Library, world: World) -> None:
    """A power cut: the day was kept on the paper sheet and typed the next morning."""
    day = world.power_cut
    library.clock = at(day + timedelta(days=1))
    paper.enter_day(
        library,
        PaperDay(
            on=day,
            visits={("service", "child"): 14, ("service", "youth"): 5, ("service", "adult"): 7},
            loans={
                ("fiction", "ky"): 12,
                ("fiction", "ru"): 6,
                ("children", "ky"): 9,
                ("children", "ru"): 4,
                ("social", "ky"): 3,
                ("farming", "ru"): 2,
            },
            loans_by_kind={"book": 29, "journal": 5, "newspaper": 2},
            loans_by_age={"child": 19, "youth": 8, "adult": 9},
        ),
    )


def _plan(library: Library, world: World) -> None:
    """Plans for the years, near what the year before brought, a quarter of it for each quarter."""
    values: dict[tuple[str, str], int] = {}
    for year in range(world.start.year, world.until.year + 1):
        for key, share in _PLAN.items():
            over = periods.of_months(max(year - 1, world.start.year + 1), 1, 12)
            found = reports.why(library, key, over)
            whole = round(sum(row.amount for row in found) * share, -1) or 100
            values[key, str(year)] = int(whole)
            for number in range(1, 5):
                values[key, periods.quarter(year, number).key] = int(whole) // 4
    library.clock = at(world.start)
    reports.set_plan(library, values)


def _hand_in(library: Library, world: World) -> None:
    """Every quarter that is over was handed in on its third day after."""
    over = periods.quarter(world.start.year, (world.start.month + 2) // 3)
    while over.end <= world.until:
        library.clock = at(over.end + timedelta(days=2))
        reports.close(library, reports.QUARTERLY, over)
        over = periods.of_months(over.end.year, over.end.month, 3)
