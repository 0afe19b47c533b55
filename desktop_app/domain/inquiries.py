"""Questions of the local self-government: asked, due, answered or refused (handbook 6.4)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.classes import Inquiry, Rubric
from desktop_app.domain.errors import Problem
from desktop_app.domain.norms import Norms
from desktop_app.domain.open_days import IsDayOff, after_working_days
from desktop_app.domain.people import personal_numbers


class Channel(StrEnum):
    """How a question came."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    LETTER = "letter"
    MESSENGER = "messenger"
    COURIER = "courier"


class InquiryState(StrEnum):
    """How far a question is; waiting means that the central library was asked."""

    ACCEPTED = "accepted"
    IN_WORK = "in_work"
    WAITING = "waiting"
    DONE = "done"
    REFUSED = "refused"

    @property
    def is_open(self) -> bool:
        """Is somebody still owed an answer?"""
        return self not in (InquiryState.DONE, InquiryState.REFUSED)


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
    """What the form edits. `kind` is the type of the question, `office` the asker's post."""

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


@dataclass(frozen=True)
class AnswerDraft:
    """What was answered, from which sources, with how many documents handed out."""

    on: date
    answer: str = ""
    sources: str = ""
    documents: int = 0


def may(before: InquiryState, after: InquiryState) -> bool:
    """May an inquiry go from one state into another? An open one any way but back to accepted."""
    return before.is_open and after not in (before, InquiryState.ACCEPTED)


def default_due(on: date, kind: str, is_day_off: IsDayOff, norms: Norms | None = None) -> date:
    """The day an answer is due: advice at once, a list by topic in ten working days, else three."""
    norms = norms or Norms()
    days = {Inquiry.CONSULTATION: 0, Inquiry.THEMATIC: norms.thematic_days}
    return after_working_days(on, days.get(Inquiry(kind), norms.answer_days), is_day_off)


def problems(draft: InquiryDraft, today: date) -> tuple[Problem, ...]:
    """What keeps an inquiry from being saved."""
    found = personal_numbers(asdict(draft))
    if not (draft.asker or draft.office or draft.organisation_id):
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


def answer_problems(draft: AnswerDraft, asked_on: date, today: date) -> tuple[Problem, ...]:
    """What keeps an answer from being recorded."""
    found = personal_numbers(asdict(draft))
    if not draft.answer:
        found.append(Problem("answer", "answer_required"))
    if draft.documents < 0:
        found.append(Problem("documents", "count_wrong", facts={"text": str(draft.documents)}))
    if draft.on < asked_on:
        found.append(Problem("on", "answer_before_inquiry"))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    return tuple(found)
