"""The library in its community: public works, things done with partners, achievements.

Handbook 7.5, 9.1. A public work is counted in days; it is neither an event nor a visit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.records import RecordKind

KINDS = (RecordKind.PUBLIC_WORK, RecordKind.PARTNER_ACTION, RecordKind.ACHIEVEMENT)
LONGEST = 366  # days of one work; more is a year typed wrongly
MOST_HOURS = 9999  # a typing mistake above


class Work(StrEnum):
    """Kinds of public works (handbook 9.1)."""

    ELECTION = "election"
    CENSUS = "census"
    HOUSEHOLDS = "households"
    COMMISSION = "commission"
    MEETING = "meeting"
    CLEANING = "cleaning"
    SCHOOL = "school"
    GUESTS = "guests"
    OTHER = "other"


class Role(StrEnum):
    """What the librarian was in an election commission or a census."""

    MEMBER = "member"
    SECRETARY = "secretary"
    CHAIR = "chair"
    ENUMERATOR = "enumerator"
    INSTRUCTOR = "instructor"


ROLES: Mapping[str, tuple[Role, ...]] = {
    Work.ELECTION: (Role.MEMBER, Role.SECRETARY, Role.CHAIR),
    Work.CENSUS: (Role.ENUMERATOR, Role.INSTRUCTOR),
}
"""The roles that a work asks for; the others have none."""


class Award(StrEnum):
    """Kinds of achievements."""

    DIPLOMA = "diploma"
    THANKS = "thanks"
    PRIZE = "prize"
    CONTEST = "contest"
    GUEST = "guest"
    OTHER = "other"


class WorkTime(StrEnum):
    """Whether a day of public work fell into the working time; the ledger's class."""

    IN_HOURS = "in_hours"
    OFF_HOURS = "off_hours"


@dataclass(frozen=True)
class CommunityDraft:
    """What the form of a record edits; `kind` says which of its fields have a meaning.

    `title` is what was done or received; `organisation_id` the body that charged, took part
    or awarded. Of public works: `work` and `role`, `days` counted in the ledger (0: as many as
    the library should have been open from `on` to `ends_on`), `hours` in all (0: not counted),
    `is_closed` when the library was closed for it. Of achievements `work` is the award.
    """

    kind: str
    on: date
    title: str = ""
    work: str = ""
    role: str = ""
    organisation_id: int | None = None
    agreement_id: int | None = None
    order_no: str = ""
    order_on: date | None = None
    ends_on: date | None = None
    days: int = 0
    hours: int = 0
    is_in_hours: bool = False
    is_closed: bool = False
    result: str = ""
    proof: str = ""
    note: str = ""
    event_id: int | None = None
    new_body: str = ""  # one that the register does not know yet

    @property
    def last(self) -> date:
        """The last day; the only one where none was typed."""
        return self.ends_on or self.on

    @property
    def counted(self) -> tuple[object, ...]:
        """What stands in the ledger and cannot be changed."""
        if self.kind != RecordKind.PUBLIC_WORK:
            return (self.on, self.work)
        return (self.on, self.last, self.work, self.days, self.is_in_hours, self.is_closed)


def problems(
    draft: CommunityDraft, today: date, *, is_counted: bool = False
) -> tuple[Problem, ...]:
    """What keeps a record from being saved.

    Of one that `is_counted` already, what stands in the ledger is not tried again (older
    records have no kind of work).
    """
    found = personal_numbers(asdict(draft))
    if not draft.title:
        found.append(Problem("title", "title_required"))
    has_body = draft.organisation_id is not None or draft.new_body
    if not has_body and draft.kind == RecordKind.PARTNER_ACTION:
        found.append(Problem("body", "partner_required"))
    roles = ROLES.get(draft.work, ())
    if draft.role not in (roles or ("",)):
        found.append(Problem("role", "role_required"))
    if not 0 <= draft.hours <= MOST_HOURS:
        found.append(Problem("hours", "count_wrong", facts={"text": str(draft.hours)}))
    if is_counted:
        return tuple(found)
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    if draft.kind == RecordKind.ACHIEVEMENT and draft.work not in tuple(Award):
        found.append(Problem("work", "award_required"))
    if draft.kind == RecordKind.PUBLIC_WORK:
        found += _work_problems(draft, today)
    return tuple(found)


def _work_problems(draft: CommunityDraft, today: date) -> list[Problem]:
    found = []
    if draft.work not in tuple(Work):
        found.append(Problem("work", "work_required"))
    if draft.last < draft.on:
        found.append(Problem("ends_on", "ends_before_start"))
    elif draft.last > today:
        found.append(Problem("ends_on", "date_in_future"))
    elif _length(draft) > LONGEST:
        found.append(Problem("ends_on", "work_too_long", facts={"most": LONGEST}))
    elif not 0 <= draft.days <= _length(draft):
        found.append(Problem("days", "work_days_wrong", facts={"most": _length(draft)}))
    return found


def days_of(draft: CommunityDraft, is_day_off: Callable[[date], bool]) -> list[date]:
    """The days that a work is counted on, in order; its first day is always one of them.

    As many as were typed: days on which the library should have been open come first, then
    days off (an election is on a Sunday). With nothing typed only the former count.
    """
    whole = [draft.on + timedelta(days=after) for after in range(_length(draft))]
    first, *rest = whole
    working = [day for day in rest if not is_day_off(day)]
    n = draft.days or 1 + len(working)
    off = [day for day in rest if day not in set(working)]
    return sorted([first, *working, *off][:n])


def _length(draft: CommunityDraft) -> int:
    return (draft.last - draft.on).days + 1
