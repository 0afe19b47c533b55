"""Who holds and held the posts of the bodies: appointing, ending, one following another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain import offices as rules
from desktop_app.domain import vague_dates
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.offices import HEADS, OfficeDraft
from desktop_app.services import organisations, persons
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import offices as storage
from desktop_app.storage.offices import OfficeRow as OfficeRow


def add(library: Library, draft: OfficeDraft) -> Done:
    """Somebody holds or held a post; a new name goes into the register of people."""
    draft = tidied(draft)
    require(rules.problems(draft, library.today))
    with library.act("office.add") as act:
        _begin(act, draft)
    assert act.done
    return act.done


def change(library: Library, id: int, draft: OfficeDraft) -> Done:
    """Correct what was written; the body stays."""
    draft = tidied(draft)
    require(rules.problems(draft, library.today))
    with library.act("office.change") as act:
        draft = replace(draft, organisation_id=get(library, id).draft.organisation_id)
        person = persons.registered(act, draft.person_id, draft.person)
        storage.change(library.database, id, draft, person)
        _tell(act, id)
    assert act.done
    return act.done


def follow_problems(library: Library, id: int, draft: OfficeDraft) -> tuple[Problem, ...]:
    """What keeps one from following the holder of an office."""
    found = rules.problems(draft, library.today)
    if found:
        return found
    before = get(library, id).draft
    if not draft.since:
        return (Problem("since", "vague_date_required"),)
    if vague_dates.are_turned(before.since, rules.day_before(draft.since)):
        return (Problem("since", "office_follows_before"),)
    return ()


def follow(library: Library, id: int, draft: OfficeDraft) -> Done:
    """«Сменился»: the office of one ends and that of the next begins, in one act.

    The next has the same post in the same body. The one before leaves the day before; where only
    a month or a year is known, it is the border of both.
    """
    before = get(library, id).draft
    if before.until:
        raise UserError("office_left", name=before.person)
    draft = tidied(replace(draft, organisation_id=before.organisation_id, post=before.post))
    require(follow_problems(library, id, draft))
    with library.act("office.follow") as act:
        storage.end(library.database, id, rules.day_before(draft.since))
        _begin(act, draft)
        act.summary |= {"before": before.person}
    assert act.done
    return act.done


def trash(library: Library, id: int) -> Done:
    """It was written down by mistake."""
    with library.act("office.trash") as act:
        get(library, id)
        storage.trash(library.database, id, library.clock())
        _tell(act, id)
    assert act.done
    return act.done


def restore(library: Library, id: int) -> Done:
    """Take it back from the trash."""
    with library.act("office.restore") as act:
        get(library, id)
        storage.trash(library.database, id, None)
        _tell(act, id)
    assert act.done
    return act.done


def get(library: Library, id: int) -> OfficeRow:
    """One office; `office_unknown` when there is none."""
    row = storage.get(library.database, id)
    if row is None:
        raise UserError("office_unknown")
    return row


def of_body(library: Library, organisation_id: int) -> list[OfficeRow]:
    """All offices of a body, those held now first, then the latest."""
    return storage.of_bodies(library.database, [organisation_id])


def of_bodies(library: Library, ids: Sequence[int]) -> dict[int, list[OfficeRow]]:
    """The same of several bodies, by body."""
    found: dict[int, list[OfficeRow]] = {id: [] for id in ids}
    for row in storage.of_bodies(library.database, ids):
        found[row.draft.organisation_id].append(row)
    return found


def of_person(library: Library, person_id: int) -> list[OfficeRow]:
    """All offices of a person, those held now first, then the latest."""
    return storage.of_person(library.database, person_id)


def held_on(library: Library, organisation_id: int, on: date) -> list[OfficeRow]:
    """Who held which post of a body on a day; heads first, of two in one year the later first.

    An office known by the year only is held in the whole of that year.
    """
    return held(of_body(library, organisation_id), on)


def held(rows: Sequence[OfficeRow], on: date) -> list[OfficeRow]:
    """Those of the offices that were held on a day, heads first."""
    found = [row for row in rows if rules.is_held(row.draft.since, row.draft.until, on)]
    return sorted(found, key=lambda row: row.draft.post not in HEADS)


def head(rows: Sequence[OfficeRow]) -> OfficeRow | None:
    """Who heads a body now: of its current offices the head's, else the first."""
    current = [row for row in rows if row.is_current]
    heads = (row for row in current if row.draft.post in HEADS)
    return next(heads, next(iter(current), None))


def trashed(library: Library) -> list[OfficeRow]:
    """What lies in the trash."""
    return storage.trashed(library.database)


def posts(library: Library) -> list[str]:
    """Posts entered before: usual ones as their code, others as typed; the most used first."""
    return storage.posts(library.database)


def _begin(act: Act, draft: OfficeDraft) -> None:
    library = act.library
    organisations.get(library, draft.organisation_id)
    person = persons.registered(act, draft.person_id, draft.person)
    for row in of_body(library, draft.organisation_id):
        same = (row.draft.person_id, row.draft.post) == (person, draft.post)
        if same and row.is_current and not draft.until:
            raise UserError("office_known", name=row.draft.person)
    _tell(act, storage.add(library.database, draft, person))


def _tell(act: Act, id: int) -> None:
    draft = get(act.library, id).draft
    act.id = id
    act.summary = {"name": draft.person}
