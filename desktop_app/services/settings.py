"""The library's own words and rules, each in force from a day on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date

from desktop_app.domain import branches
from desktop_app.domain import norms as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.norms import NORMS
from desktop_app.domain.text import normalise
from desktop_app.services import opening
from desktop_app.services.inquiry_deadlines import followed
from desktop_app.services.library import Done, Library
from desktop_app.services.opening import NewLibrary
from desktop_app.storage import facts
from desktop_app.storage import settings as storage

WORDS = tuple(f"library.{field.name}" for field in fields(NewLibrary))
"""Keys of what a library is called and who works in it."""
POPULATION = "population"
PRINTED = (
    *("library.name_ru", "library.name_ky", "library.system_ru", "library.system_ky"),
    *("library.village", "library.aimak", "library.district", "library.librarian"),
    *("library.director", POPULATION),
)
"""What the report's title block, its signatures and its ratios are made of."""


def read(library: Library, on: date | None = None) -> dict[str, str]:
    """Every word in force on a day; what was never set is empty."""
    day = on or library.today
    return {key: library.setting(key, day) for key in WORDS}


def change(library: Library, values: Mapping[str, str], valid_from: date | None = None) -> Done:
    """Set words from a day on; papers of earlier days keep theirs."""
    unknown = set(values) - set(WORDS)
    if unknown:
        raise ValueError(unknown)
    if "library.branch" in values:
        require(branches.problems("library.branch", normalise(values["library.branch"])))
    day = valid_from or library.today
    with library.act("setting.change") as act:
        for key, text in values.items():
            tidy = normalise(text)
            if tidy != library.setting(key, day) or tidy != library.setting(key):
                storage.put_until(library.database, key, tidy, day, library.today)
        act.summary = {"date": day.isoformat()}
    opening.heed_settings(library)
    assert act.done
    return act.done


def missing(library: Library) -> list[str]:
    """Keys of `PRINTED` that the report would leave empty."""
    empty = [key for key in PRINTED if key != POPULATION and not library.setting(key)]
    return empty if population(library) else [*empty, POPULATION]


def change_norms(
    library: Library, values: Mapping[str, rules.NormValue], valid_from: date | None = None
) -> Done:
    """Set counting rules from a day on that is not handed in yet."""
    day = valid_from or library.today
    library.require_open(day)
    texts = {norm.key: norm.write(values[norm.key]) for norm in NORMS if norm.key in values}
    if set(texts) != set(values):
        raise ValueError(set(values) - set(texts))
    understood = [norm.read(texts[norm.key]) for norm in NORMS if norm.key in texts]
    require([found for found in understood if isinstance(found, Problem)])
    in_force = storage.all_on(library.database, day)
    require(rules.problems(rules.from_settings({**in_force, **texts})))
    with library.act("setting.norms") as act, followed(act):
        for key, text in texts.items():
            storage.put_until(library.database, key, text, day, library.today)
        act.summary = {"date": day.isoformat()}
    assert act.done
    return act.done


def population(library: Library, on: date | None = None) -> int:
    """Inhabitants of the service area on a day."""
    day = on or library.today
    return sum(
        amount
        for _, amount, _ in facts.sums(
            library.database, Name.POPULATION, (), date.min, date.fromordinal(day.toordinal() + 1)
        )
    )


def population_source(library: Library, on: date | None = None) -> str:
    """Who counted the inhabitants that are in force on a day."""
    day = on or library.today
    end = date.fromordinal(day.toordinal() + 1)
    counted = facts.entries(library.database, Name.POPULATION, (), date.min, end)
    return counted[-1].note if counted else ""


def first_count_day(library: Library) -> date:
    """From when a first number of inhabitants holds: the year's beginning, unless handed in."""
    day = date(library.today.year, 1, 1)
    try:
        library.require_open(day)
    except UserError:
        return library.today
    return day


def set_population(library: Library, people: int, source: str, on: date | None = None) -> Done:
    """Enter how many there are from a day on; `source` says who counted them."""
    day = on or library.today
    if people < 0:
        raise UserError("count_wrong", text=str(people))
    if not (note := normalise(source)):
        raise UserError("population_source_required")
    with library.act("setting.population") as act:
        more = people - population(library, day)
        if more:
            act.post(Fact(Name.POPULATION, day, more, note=note))
        act.summary = {"n": people, "date": day.isoformat(), "source": note}
    assert act.done
    return act.done
