"""Public works, things done together with partners, achievements.

They are records (`services/records.py` takes them back). What is counted cannot be changed:
a mistaken one is taken back and written anew. A public work is entered in the ledger day by
day, so that one that lasts over the end of a month counts in both; when the library was closed
for it, its closed days are entered with it.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from desktop_app.domain import community as rules
from desktop_app.domain.attachments import Owner
from desktop_app.domain.community import CommunityDraft, WorkTime
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import Period
from desktop_app.domain.records import RecordDraft, RecordKind
from desktop_app.services import agreements, attachments, calendar, events, organisations
from desktop_app.services.drafts import tidied
from desktop_app.services.images import Picture
from desktop_app.services.inquiry_deadlines import followed
from desktop_app.services.library import Done, Library
from desktop_app.storage import community as storage
from desktop_app.storage import records
from desktop_app.storage.community import EVENT as EVENT
from desktop_app.storage.community import CommunityRow as CommunityRow


@dataclass(frozen=True)
class Works:
    """The public works of a period: each with its days in it; the sums are the ledger's."""

    rows: tuple[tuple[CommunityRow, int], ...]
    in_hours: int
    closed: int

    @property
    def days(self) -> int:
        """The indicator `public_work`."""
        return sum(n for _, n in self.rows)


@dataclass(frozen=True)
class Partnership:
    """What was done with partners in a period, and what was received; all by day."""

    actions: tuple[CommunityRow, ...]
    events: tuple[CommunityRow, ...]
    achievements: tuple[CommunityRow, ...]


def add(library: Library, draft: CommunityDraft, files: Sequence[Picture] = ()) -> Done:
    """Write a record down, with its files, and count it."""
    draft = tidied(draft)
    require(problems(library, draft))
    days = _days(library, draft)
    if draft.kind == RecordKind.PUBLIC_WORK:
        draft = replace(draft, days=len(days))
    with library.act("community.add") as act, followed(act):
        draft = organisations.registered(act, draft)
        _require_known(library, draft)
        record = RecordDraft(draft.kind, draft.on, draft.title, len(days), note=draft.note)
        act.id = records.add(library.database, record)
        storage.write(library.database, act.id, draft)
        attachments.enter(act, Owner.RECORD, act.id, files)
        act.post(*_entries(library, act.id, draft, days))
        act.summary = {"kind": draft.kind, "title": draft.title, "n": len(days)}
    assert act.done
    return act.done


def change(library: Library, id: int, draft: CommunityDraft) -> Done:
    """Change all that is not counted."""
    draft = tidied(draft)
    with library.act("community.change") as act:
        row = _valid(library, id)
        require(problems(library, draft, is_counted=True))
        if draft.kind != row.draft.kind or draft.counted != row.draft.counted:
            require([Problem("on", "community_counted")])
        draft = organisations.registered(act, draft)
        _require_known(library, draft)
        storage.write(library.database, id, draft)
        act.id, act.summary = id, {"title": draft.title}
    assert act.done
    return act.done


def get(library: Library, id: int) -> CommunityRow:
    """A record, or an event by its negative id; `record_unknown` when there is none."""
    row = rows(library, [id]).get(id)
    if row is None:
        raise UserError("record_unknown")
    return row


def rows(library: Library, ids: Sequence[int]) -> dict[int, CommunityRow]:
    """By id."""
    return storage.rows(library.database, ids)


def ids(
    library: Library,
    kinds: Sequence[str] = (),
    text: str = "",
    period: Period | None = None,
    order: str = "on",
    *,
    descending: bool = True,
) -> array[int]:
    """The valid ones of some kinds that touch a period and hold the words.

    Kinds are also `EVENT` and the publication.
    """
    return storage.ids(library.database, kinds, text, period, order, descending=descending)


def works(library: Library, period: Period) -> Works:
    """For the certificate: what the ledger has of each work in the period."""
    counted = storage.counted(library.database, Name.PUBLIC_WORK, period)
    known = rows(library, list(counted))
    in_hours = sum(n for id, n in counted.items() if known[id].draft.is_in_hours)
    return Works(
        tuple((known[id], n) for id, n in counted.items()),
        in_hours,
        storage.closed_for(library.database, period),
    )


def partnership(library: Library, period: Period) -> Partnership:
    """For the list: the counted ones of the period, and the events not told of by one."""

    def of(name: Name) -> tuple[CommunityRow, ...]:
        counted = list(storage.counted(library.database, name, period))
        known = rows(library, counted)
        return tuple(known[id] for id in counted)

    joint = ids(library, (EVENT,), period=period, descending=False)
    known = rows(library, joint)
    return Partnership(
        of(Name.PARTNER_ACTION), tuple(known[id] for id in joint), of(Name.ACHIEVEMENT)
    )


def first_day(library: Library) -> date | None:
    """The day of the oldest one, for the choice of a period."""
    return storage.first_day(library.database)


def problems(
    library: Library, draft: CommunityDraft, *, is_counted: bool = False
) -> tuple[Problem, ...]:
    """What keeps a record from being saved, but for a period that is closed."""
    if draft.kind not in rules.KINDS:
        return (Problem("kind", "kind_required"),)
    return rules.problems(draft, library.today, is_counted=is_counted)


def _days(library: Library, draft: CommunityDraft) -> list[date]:
    if draft.kind != RecordKind.PUBLIC_WORK:
        return [draft.on]
    return rules.days_of(draft, partial(calendar.is_calendar_day_off, library))


def _entries(library: Library, id: int, draft: CommunityDraft, days: Sequence[date]) -> list[Fact]:
    """A work day by day, with the days on which the library should have been open; else one."""
    match draft.kind:
        case RecordKind.PARTNER_ACTION:
            return [Fact(Name.PARTNER_ACTION, draft.on, ref=id)]
        case RecordKind.ACHIEVEMENT:
            return [Fact(Name.ACHIEVEMENT, draft.on, kind=draft.work, ref=id)]
    mode = WorkTime.IN_HOURS if draft.is_in_hours else WorkTime.OFF_HOURS
    found = [Fact(Name.PUBLIC_WORK, day, kind=draft.work, mode=mode, ref=id) for day in days]
    if draft.is_closed:  # a day that was entered as closed already stays one closed day
        missed = [day for day in days if not calendar.is_day_off(library, day)]
        found += [Fact(Name.CLOSED_DAY, day, ref=id, note=draft.title) for day in missed]
    return found


def _valid(library: Library, id: int) -> CommunityRow:
    row = get(library, id)
    if row.is_cancelled or not row.is_own:
        raise UserError("record_cancelled")
    return row


def _require_known(library: Library, draft: CommunityDraft) -> None:
    """The body, its agreement and the event exist."""
    if draft.organisation_id is not None:
        organisations.get(library, draft.organisation_id)
    if draft.event_id is not None:
        events.get(library, draft.event_id)
    if draft.agreement_id is not None:
        of_body = agreements.of_body(library, draft.organisation_id or 0)
        if draft.agreement_id not in [agreement.id for agreement in of_body]:
            require([Problem("agreement_id", "agreement_of_other")])
