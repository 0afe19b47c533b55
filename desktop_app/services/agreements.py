"""Agreements of partnership: concluded, prolonged, ended; each counts while it is in force.

An agreement posts +1 on its day and −1 on the day that it is ended. Nothing happens when its term
passes, so it stays in force until she ends or prolongs it; the first screen asks her to.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.domain import agreements as rules
from desktop_app.domain.agreements import AgreementDraft
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.facts import Fact, Name, contrary, corrected
from desktop_app.services import organisations
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import agreements as storage
from desktop_app.storage.agreements import AgreementRow as AgreementRow


def add(library: Library, draft: AgreementDraft) -> Done:
    """An agreement was concluded: it counts from its day on."""
    draft = tidied(draft)
    require(rules.problems(draft, library.today))
    with library.act("agreement.add") as act:
        organisations.get(library, draft.organisation_id)
        row = _tell(act, storage.add(library.database, draft))
        act.post(*_entries(row))
    assert act.done
    return act.done


def change(library: Library, id: int, draft: AgreementDraft) -> Done:
    """Correct what was written; another day moves the entry in the ledger."""
    draft = tidied(draft)
    require(rules.problems(draft, library.today))
    with library.act("agreement.change") as act:
        row = _standing(library, id)
        draft = replace(draft, organisation_id=row.draft.organisation_id)
        if row.ended_on is not None and draft.on > row.ended_on:
            require([Problem("on", "agreement_begins_after")])
        storage.change(library.database, id, draft)
        before, after = _entries(row), _entries(_tell(act, id))
        if before != after:
            act.post(*map(contrary, before), *map(corrected, after))
    assert act.done
    return act.done


def prolong(library: Library, id: int, until: date) -> Done:
    """A later last day; it stays in force."""
    with library.act("agreement.prolong") as act:
        row = _in_force(library, id)
        require(prolong_problems(row, until))
        storage.prolong(library.database, id, until)
        _tell(act, id)
        act.summary |= {"date": until.isoformat()}
    assert act.done
    return act.done


def prolong_problems(row: AgreementRow, until: date | None) -> list[Problem]:
    """The new last day is wanted, and after the old one."""
    if until is None:
        return [Problem("until", "agreement_until_required")]
    if until <= (row.draft.until or row.draft.on):
        return [Problem("until", "agreement_not_longer")]
    return []


def end(library: Library, id: int, on: date, reason: str) -> Done:
    """It is in force no longer from a day on: by its term, or for a reason before it."""
    with library.act("agreement.end") as act:
        row = _in_force(library, id)
        reason = tidied(replace(row.draft, note=reason)).note
        require(end_problems(library, row, on, reason))
        storage.end(library.database, id, on, reason)
        row = _tell(act, id)
        act.post(_entries(row)[-1])
    assert act.done
    return act.done


def end_problems(library: Library, row: AgreementRow, on: date, reason: str) -> list[Problem]:
    """The end is not before the beginning and not to come; a reason is wanted."""
    found = []
    if on < row.draft.on:
        found.append(Problem("on", "agreement_ends_before"))
    if on > library.today:
        found.append(Problem("on", "date_in_future"))
    if not reason:
        found.append(Problem("reason", "agreement_reason_required"))
    return found


def trash(library: Library, id: int) -> Done:
    """It was written down by mistake: contrary entries of the same days take it back."""
    with library.act("agreement.trash") as act:
        row = _standing(library, id)
        storage.trash(library.database, id, library.clock())
        act.post(*map(contrary, _entries(row)))
        _tell(act, id)
    assert act.done
    return act.done


def restore(library: Library, id: int) -> Done:
    """Take it back from the trash; it counts again."""
    with library.act("agreement.restore") as act:
        row = get(library, id)
        if not row.is_trashed:
            raise UserError("not_in_trash")
        storage.trash(library.database, id, None)
        act.post(*map(corrected, _entries(row)))
        _tell(act, id)
    assert act.done
    return act.done


def get(library: Library, id: int) -> AgreementRow:
    """One agreement; `agreement_unknown` when there is none."""
    row = storage.get(library.database, id)
    if row is None:
        raise UserError("agreement_unknown")
    return row


def of_body(library: Library, organisation_id: int) -> list[AgreementRow]:
    """The agreements with a body, those in force first, then the latest."""
    return storage.of_body(library.database, organisation_id)


def listed(library: Library) -> list[AgreementRow]:
    """All agreements, those in force first, then the latest."""
    return storage.listed(library.database)


def ending(library: Library) -> list[AgreementRow]:
    """Those in force whose term ends soon or has passed, the first to end first."""
    standing = (row for row in listed(library) if row.ended_on is None)
    found = [row for row in standing if rules.is_ending(row.draft, library.today)]
    return sorted(found, key=lambda row: row.draft.until or row.draft.on)


def trashed(library: Library) -> list[AgreementRow]:
    """What lies in the trash."""
    return storage.trashed(library.database)


def _entries(row: AgreementRow) -> list[Fact]:
    """What an agreement has in the ledger."""
    begun = Fact(Name.AGREEMENT, row.draft.on, ref=row.id)
    if row.ended_on is None:
        return [begun]
    return [begun, begun._replace(on=row.ended_on, amount=-1)]


def _standing(library: Library, id: int) -> AgreementRow:
    row = get(library, id)
    if row.is_trashed:
        raise UserError("agreement_unknown")
    return row


def _in_force(library: Library, id: int) -> AgreementRow:
    row = _standing(library, id)
    if row.ended_on is not None:
        raise UserError("agreement_ended")
    return row


def _tell(act: Act, id: int) -> AgreementRow:
    row = get(act.library, id)
    act.id = id
    act.summary = {"name": row.body("ru")}
    return row
