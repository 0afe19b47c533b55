"""Refusals of documents: written down at the desk, gathered into a request, closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain import denials as rules
from desktop_app.domain.classes import Age
from desktop_app.domain.denials import DenialDraft as DenialDraft
from desktop_app.domain.denials import DenialReason as DenialReason
from desktop_app.domain.denials import DenialState as DenialState
from desktop_app.domain.denials import Outcome
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.text import query_variants, search_key
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.storage import denials as storage
from desktop_app.storage import readers
from desktop_app.storage.denials import Wish as Wish


@dataclass(frozen=True)
class RequestLine:
    """A line of the request to the central library: what is wanted, how often, since when."""

    wanted: str
    times: int
    first: date
    last: date


def problems(library: Library, draft: DenialDraft) -> list[Problem]:
    """What keeps a refusal from being written down today."""
    return rules.problems(draft, library.today, library.today)


def add(library: Library, draft: DenialDraft, on: date | None = None) -> Done:
    """Write a refusal down; it is counted by the reader's classes of the year, or a grown-up's."""
    day, draft = on or library.today, tidied(draft)
    require(rules.problems(draft, day, library.today))
    with library.act("denial.add") as act:
        act.id = storage.add(library.database, draft, day)
        age, category = _classes(library, draft.reader_id, day)
        act.post(
            Fact(Name.DENIAL, day, age=age, category=category, reason=draft.reason, ref=act.id)
        )
        act.summary = {"wanted": draft.wanted}
    assert act.done
    return act.done


def wishes(
    library: Library, state: DenialState, text: str = "", order: str = "times"
) -> list[Wish]:
    """The wishes of a state that have all the typed words."""
    found = storage.wishes(library.database, state, order)
    if not text.strip():
        return found
    for variant in query_variants(text):
        parts = variant.split()
        hits = [one for one in found if all(part in search_key(one.wanted) for part in parts)]
        if hits:
            return hits
    return []


def request(library: Library, ids: Sequence[int], on: date | None = None) -> Done:
    """Collect open wishes, named by their ids, into a request to the central library."""
    day = _day(library, on)
    with library.act("denial.request") as act:
        chosen = _chosen(library, ids, DenialState.OPEN)
        storage.request(library.database, [id for one in chosen for id in one.ids], day)
        act.summary = {"n": len(chosen), "date": day.isoformat()}
    assert act.done
    return act.done


def close(library: Library, id: int, outcome: Outcome, on: date | None = None) -> Done:
    """A wish is settled: the document came, or nobody waits for it any more."""
    day = _day(library, on)
    name = "denial.receive" if outcome is Outcome.RECEIVED else "denial.withdraw"
    with library.act(name) as act:
        (wish,) = _chosen(library, [id], DenialState.OPEN, DenialState.REQUESTED)
        storage.close(library.database, wish.ids, day, outcome.value)
        act.summary = {"wanted": wish.wanted}
    assert act.done
    return act.done


def request_lines(library: Library, on: date) -> list[RequestLine]:
    """What was requested on a day and is still awaited, the most wanted first."""
    return [
        RequestLine(one.wanted, one.times, one.first, one.last)
        for one in storage.wishes(library.database, DenialState.REQUESTED)
        if one.requested_on == on
    ]


def request_days(library: Library) -> list[date]:
    """The days of the requests that are still awaited, the last one first."""
    found = storage.wishes(library.database, DenialState.REQUESTED)
    return sorted({one.requested_on for one in found if one.requested_on}, reverse=True)


def _chosen(library: Library, ids: Sequence[int], *states: DenialState) -> list[Wish]:
    wanted = set(ids)
    found = [
        one
        for state in states
        for one in storage.wishes(library.database, state)
        if one.id in wanted
    ]
    if not found:
        raise UserError("no_denials")
    return found


def _classes(library: Library, reader_id: int | None, day: date) -> tuple[str, str]:
    """Age and category of a reader, as frozen at the last registration; else an adult's."""
    card = None if reader_id is None else readers.get(library.database, reader_id)
    if card is None:
        return Age.ADULT.value, ""
    registration = card.registration(day.year) or next(iter(card.registrations), None)
    if registration is None:
        return Age.ADULT.value, card.draft.category
    return registration.age, registration.category


def _day(library: Library, on: date | None) -> date:
    if on and on > library.today:
        raise UserError("date_in_future")
    return on or library.today
