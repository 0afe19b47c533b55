"""Questions of the local self-government: asked, due, answered or refused (handbook 6.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Literal, NamedTuple

from desktop_app.domain.classes import Inquiry, Rubric
from desktop_app.domain.errors import Problem
from desktop_app.domain.norms import Norms
from desktop_app.domain.open_days import IsDayOff, after_working_days
from desktop_app.domain.people import personal_numbers

MOST = 9999
"""Documents, sheets or minutes of one answer: more is a slip of the key."""

LONGEST, LONGEST_LINE = 20_000, 400
"""Letters of a question or an answer, and of a name: so much goes to the central library."""

_LIMITS = {"question": LONGEST, "note": LONGEST, "office": LONGEST_LINE}
_FROZEN = ("on", "rubric", "kind", "due_on")


class Channel(StrEnum):
    """How a question came."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    LETTER = "letter"
    MESSENGER = "messenger"
    COURIER = "courier"


class InquiryState(StrEnum):
    """How far a question is; waiting means that the central library was asked.

    Done: the answer is ready; handed: the asker has it (handbook 6.4).
    """

    ACCEPTED = "accepted"
    IN_WORK = "in_work"
    WAITING = "waiting"
    DONE = "done"
    HANDED = "handed"
    REFUSED = "refused"

    @property
    def is_open(self) -> bool:
        """Is somebody still owed an answer?"""
        return not self.is_answered and self is not InquiryState.REFUSED

    @property
    def is_answered(self) -> bool:
        """Is there an answer, handed over or not yet?"""
        return self in (InquiryState.DONE, InquiryState.HANDED)


class GivenAs(StrEnum):
    """In what form an answer reaches the asker (handbook 6.4)."""

    ORAL = "oral"
    PHONE = "phone"
    LIST = "list"
    FOLDER = "folder"
    COPY = "copy"
    ELECTRONIC = "electronic"


class Shown(StrEnum):
    """Which inquiries a list shows."""

    OPEN = "open"
    WAITING = "waiting"
    TO_HAND = "to_hand"
    ALL = "all"


class SourceKey(NamedTuple):
    """What an answer was made from: a title of the catalogue or a row of the dossier."""

    kind: Literal["title", "dossier"]
    id: int


class OrganisationKind(StrEnum):
    """Bodies that ask, and partners that help (handbook 6.4, 7.5)."""

    AIYL_OKMOTU = "aiyl_okmotu"
    KENESH = "kenesh"
    DEPUTY = "deputy"
    VILLAGE_HEAD = "village_head"
    AKSAKALS = "aksakals"
    PASTURES = "pastures"
    WATER_USERS = "water_users"
    SCHOOL = "school"
    KINDERGARTEN = "kindergarten"
    CLUB = "club"
    MUSIC_SCHOOL = "music_school"
    CULTURE_DEPARTMENT = "culture_department"
    CENTRAL_LIBRARY = "central_library"
    VETERANS = "veterans"
    WOMEN = "women"
    YOUTH = "youth"
    HEALTH_POST = "health_post"
    POLICE = "police"
    PRESS = "press"
    OTHER = "other"


@dataclass(frozen=True)
class InquiryDraft:
    """What the form edits. `kind` is the type of the question, `office` the asker's post.

    `own_rubric_id` is the library's own topic, counted as `rubric`; `executor` who answers;
    `new_body` names one that the register does not know yet.
    """

    on: date
    asker: str = ""
    office: str = ""
    organisation_id: int | None = None
    channel: str = Channel.IN_PERSON
    question: str = ""
    rubric: str = ""
    kind: str = ""
    due_on: date | None = None
    note: str = ""
    own_rubric_id: int | None = None
    purpose: str = ""
    executor: str = ""
    new_body: str = ""


@dataclass(frozen=True)
class AnswerDraft:
    """What was answered, from which sources, with how many documents and copied sheets.

    `minutes` of work; `like_id` the earlier inquiry whose answer was taken over;
    `used` the sources that the library knows, in order, `sources` the others in words.
    """

    on: date
    answer: str = ""
    sources: str = ""
    documents: int = 0
    sheets: int = 0
    minutes: int = 0
    given_as: str = ""
    like_id: int | None = None
    used: tuple[SourceKey, ...] = ()


@dataclass(frozen=True)
class HandDraft:
    """Who took the answer, on which day, in what form, and what was said of it."""

    on: date
    receiver: str = ""
    given_as: str = ""
    feedback: str = ""


def may(before: InquiryState, after: InquiryState) -> bool:
    """May an inquiry go from one state into another?

    An open one any way but back to accepted; what is handed over was answered before.
    """
    if after is InquiryState.HANDED:
        return before is InquiryState.DONE
    return before.is_open and after not in (before, InquiryState.ACCEPTED)


def usual_way(channel: str) -> GivenAs:
    """How an answer goes back when nothing is said: as the question came."""
    ways = {Channel.PHONE: GivenAs.PHONE, Channel.MESSENGER: GivenAs.ELECTRONIC}
    return ways.get(Channel(channel), GivenAs.ORAL)


def default_due(on: date, kind: str, is_day_off: IsDayOff, norms: Norms | None = None) -> date:
    """The day an answer is due: advice at once, a list by topic in ten working days, else three."""
    norms = norms or Norms()
    days = {Inquiry.CONSULTATION: 0, Inquiry.THEMATIC: norms.thematic_days}
    return after_working_days(on, days.get(Inquiry(kind), norms.answer_days), is_day_off)


def problems(draft: InquiryDraft, today: date) -> tuple[Problem, ...]:
    """What keeps an inquiry from being saved."""
    found = [*personal_numbers(asdict(draft)), *too_long(asdict(draft), _LIMITS)]
    if not (draft.asker or draft.office or draft.organisation_id or draft.new_body):
        found.append(Problem("asker", "asker_required"))
    if not draft.question:
        found.append(Problem("question", "question_required"))
    for field, allowed in (("channel", Channel), ("rubric", Rubric), ("kind", Inquiry)):
        if getattr(draft, field) not in tuple(allowed):
            found.append(Problem(field, f"{field}_required"))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    if draft.due_on is None:
        found.append(Problem("due_on", "due_required"))
    elif draft.due_on < draft.on:
        found.append(Problem("due_on", "due_before_inquiry"))
    return tuple(found)


def too_long(texts: Mapping[str, object], limits: Mapping[str, int]) -> list[Problem]:
    """A problem for each text that no letter can carry: it would be cut on its way."""
    return [
        Problem(key, "too_long", facts={"limit": limit})
        for key, limit in limits.items()
        if len(str(texts[key])) > limit
    ]


def frozen_problems(before: InquiryDraft, after: InquiryDraft) -> tuple[Problem, ...]:
    """What of an answered or refused inquiry may no longer change: the ledger has counted by it."""
    changed = (key for key in _FROZEN if getattr(before, key) != getattr(after, key))
    return tuple(Problem(field, "inquiry_counted") for field in changed)


def answer_problems(draft: AnswerDraft, asked_on: date, today: date) -> tuple[Problem, ...]:
    """What keeps an answer from being recorded."""
    found = personal_numbers(asdict(draft))
    if not draft.answer:
        found.append(Problem("answer", "answer_required"))
    for field in ("documents", "sheets", "minutes"):
        number = getattr(draft, field)
        if not 0 <= number <= MOST:
            found.append(Problem(field, "count_wrong", facts={"text": str(number)}))
    if draft.given_as and draft.given_as not in tuple(GivenAs):
        found.append(Problem("given_as", "given_as_required"))
    if draft.on < asked_on:
        found.append(Problem("on", "answer_before_inquiry"))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    return tuple(found)


def reason_problems(reason: str, *, is_required: bool) -> tuple[Problem, ...]:
    """What keeps a reason from being written down; why one was passed on need not be told."""
    told = {"reason": reason}
    found = [*personal_numbers(told), *too_long(told, {"reason": LONGEST})]
    if is_required and not reason:
        found.append(Problem("reason", "reason_required"))
    return tuple(found)


def hand_problems(draft: HandDraft, answered_on: date, today: date) -> tuple[Problem, ...]:
    """What keeps an answer from being handed over."""
    found = personal_numbers(asdict(draft))
    if draft.given_as not in tuple(GivenAs):
        found.append(Problem("given_as", "given_as_required"))
    if draft.on < answered_on:
        found.append(Problem("on", "handed_before_answer"))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    return tuple(found)
