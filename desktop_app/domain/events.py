"""Events: planned, held, counted (handbook 1.5, 7.1)."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum

from desktop_app.domain.dates import parse_time
from desktop_app.domain.errors import Problem
from desktop_app.domain.open_days import IsDayOff, unexplained_day_off
from desktop_app.domain.people import personal_numbers

LONGEST_TITLE = 300


class EventForm(StrEnum):
    """Form of an event: books, talk, show, game, work."""

    EXHIBITION = "exhibition"
    BROWSING_EXHIBITION = "browsing_exhibition"
    ONE_BOOK_EXHIBITION = "one_book_exhibition"
    REVIEW = "review"
    BOOK_LAUNCH = "book_launch"
    READING_ALOUD = "reading_aloud"
    READERS_CONFERENCE = "readers_conference"
    LITERARY_HOUR = "literary_hour"
    TALK = "talk"
    INFORMATION_HOUR = "information_hour"
    LESSON = "lesson"
    LECTURE = "lecture"
    DISCUSSION = "discussion"
    ROUND_TABLE = "round_table"
    DEBATE = "debate"
    MEETING_EVENING = "meeting_evening"
    VILLAGE_MEETING = "village_meeting"
    EVENING = "evening"
    CHILDRENS_PARTY = "childrens_party"
    LITERARY_CONCERT = "literary_concert"
    AITYSH = "aitysh"
    BOOK_THEATRE = "book_theatre"
    CONCERT = "concert"
    QUIZ = "quiz"
    GAME_CONTEST = "game_contest"
    QUEST = "quest"
    OLYMPIAD = "olympiad"
    CONTEST = "contest"
    COMMUNITY_WORK = "community_work"
    CAMPAIGN = "campaign"
    OUTING = "outing"
    OPEN_DAY = "open_day"
    INFORMATION_DAY = "information_day"
    SPECIALIST_DAY = "specialist_day"
    CLUB_SESSION = "club_session"
    EXCURSION = "excursion"
    MASTER_CLASS = "master_class"
    ONLINE_CAMPAIGN = "online_campaign"
    OTHER = "other"


EXHIBITIONS = (
    EventForm.EXHIBITION.value,
    EventForm.BROWSING_EXHIBITION.value,
    EventForm.ONE_BOOK_EXHIBITION.value,
)


WITH_DOCUMENTS = (
    *EXHIBITIONS,
    EventForm.INFORMATION_DAY.value,
    EventForm.SPECIALIST_DAY.value,
)
"""Forms that show documents, whose list is kept (handbook 6.2)."""


class Direction(StrEnum):
    """What an event is about (handbook 1.5, column 5)."""

    PATRIOTIC = "patriotic"
    LEGAL = "legal"
    SELF_GOVERNMENT = "self_government"
    CONCORD = "concord"
    READING = "reading"
    LOCAL_HISTORY = "local_history"
    HEALTH = "health"
    ECOLOGY = "ecology"
    AESTHETIC = "aesthetic"
    FAMILY = "family"
    CAREER = "career"
    OTHER = "other"


class VenueKind(StrEnum):
    """Where an event is held; only the library is inside."""

    LIBRARY = "library"
    SCHOOL = "school"
    CLUB = "club"
    OFFICE = "office"
    ROAD = "road"

    @property
    def is_inside(self) -> bool:
        """Do its visitors count as visits of the library itself?"""
        return self is VenueKind.LIBRARY


class EventState(StrEnum):
    """What has become of an event."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


_MAY = {
    EventState.PLANNED: {EventState.HELD, EventState.CANCELLED},
    EventState.CANCELLED: {EventState.PLANNED},
    EventState.HELD: set[EventState](),
}


class PlanSection(StrEnum):
    """Sections of the plan of work (handbook 7.2)."""

    DATES = "dates"
    LOCAL_HISTORY = "local_history"
    LAW = "law"
    PATRIOTISM = "patriotism"
    FAMILY = "family"
    READING = "reading"
    HEALTH = "health"
    ECOLOGY = "ecology"
    READERS = "readers"  # work with debtors and helpers
    STOCK = "stock"
    PUBLICITY = "publicity"
    TRAINING = "training"
    OTHER = "other"


@dataclass(frozen=True)
class EventDraft:
    """What the event's form edits. `starts_at` is 'HH:MM' or empty; `organisations` are ids.

    `ends_on` is the last day of what lasts longer, as an exhibition. With `is_day_open`
    only the month of `on` is fixed yet. `budget` in tyiyn. `group_id` is the club whose
    session it is, `district` the aiyl aimak visited. `calendar_rule` is the rule of the
    memorable date that it marks; `own_form_id` the library's own form, counted as `form`.
    """

    on: date
    starts_at: str = ""
    form: str = ""
    title_ru: str = ""
    title_ky: str = ""
    direction: str = ""
    venue_kind: str = VenueKind.LIBRARY
    venue: str = ""
    audience: str = ""
    responsible: str = ""
    is_planned: bool = True
    note: str = ""
    organisations: tuple[int, ...] = ()
    ends_on: date | None = None
    is_day_open: bool = False
    section: str = ""
    own_form_id: int | None = None
    group_id: int | None = None
    district: str = ""
    guests: str = ""
    purpose: str = ""
    programme: str = ""
    equipment: str = ""
    budget: int = 0
    sponsors: str = ""
    is_free: bool = True
    calendar_rule: str = ""


def of_month(draft: EventDraft) -> EventDraft:
    """Of which only the month is fixed: it stands on the first, and lasts as long as before."""
    first = draft.on.replace(day=1)
    last = draft.ends_on and draft.ends_on - (draft.on - first)
    return replace(draft, on=first, ends_on=last, is_day_open=True)


def may(before: EventState, after: EventState) -> bool:
    """May an event go from one state into another? A held one stays held; it is corrected."""
    return after in _MAY[before]


def problems(draft: EventDraft, is_day_off: IsDayOff | None = None) -> tuple[Problem, ...]:
    """What keeps an event from being saved, and what is only worth a look."""
    found = personal_numbers(asdict(draft))
    if not (draft.title_ru or draft.title_ky):
        found.append(Problem("title_ru", "title_required"))
    for field in ("title_ru", "title_ky"):
        if len(getattr(draft, field)) > LONGEST_TITLE:
            found.append(Problem(field, "too_long", facts={"limit": LONGEST_TITLE}))
    if draft.form not in tuple(EventForm):
        found.append(Problem("form", "form_required"))
    if draft.direction not in ("", *Direction):
        found.append(Problem("direction", "direction_wrong"))
    if draft.section not in ("", *PlanSection):
        found.append(Problem("section", "section_wrong"))
    if draft.ends_on and draft.ends_on < draft.on:
        found.append(Problem("ends_on", "ends_before_start"))
    if draft.budget < 0:
        found.append(Problem("budget", "money_wrong", facts={"text": str(draft.budget)}))
    if draft.venue_kind not in tuple(VenueKind):
        found.append(Problem("venue_kind", "venue_required"))
    time = parse_time(draft.starts_at)
    if draft.starts_at and (time is None or f"{time:%H:%M}" != draft.starts_at):
        found.append(Problem("starts_at", "time_wrong"))
    if is_day_off and not draft.is_day_open:
        found += unexplained_day_off(draft.on, draft.note, is_day_off)
    return tuple(found)
