"""Standing profiles of subscribers: ИРИ, and ДОР for leaders (handbook 6.2, 6.3)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.classes import Kind, Language, Rubric
from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.text import search_key

MOST_DEPTH = 100  # years; more is a typing mistake
MOST_ASKED = 999  # originals of one notification
ARTICLE, OFFICIAL = "article", "official"
DOCUMENT_KINDS: tuple[str, ...] = (*Kind, ARTICLE, OFFICIAL)
"""Kinds that a profile may be bounded by: those of titles, articles, official documents."""

Topic = tuple[str, int | None]
"""A usual rubric's code, and the id of the own topic that is counted as it, or None."""


class Service(StrEnum):
    """Selective dissemination of information, or the differentiated service of leaders."""

    IRI = "iri"
    DOR = "dor"


class Mode(StrEnum):
    """Whom a profile serves."""

    INDIVIDUAL = "individual"
    GROUP = "group"


class Way(StrEnum):
    """Form of a notification."""

    ORAL = "oral"
    PHONE = "phone"
    LIST = "list"
    FOLDER = "folder"
    COPY = "copy"


class Rhythm(StrEnum):
    """How often a subscriber is notified."""

    AT_ONCE = "at_once"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"


class Feedback(StrEnum):
    """Was a notification of use?"""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"


@dataclass(frozen=True)
class ProfileDraft:
    """The card of a subscriber.

    `words` are beginnings of words to match, apart by commas. Empty `languages` and `kinds`
    set no border, nor does `depth` 0: how many years old a document may be when it comes.
    """

    on: date
    service: str = Service.IRI
    is_group: bool = False
    organisation_id: int | None = None
    subscriber: str = ""
    office: str = ""
    address: str = ""
    phone: str = ""
    topic: str = ""
    rubrics: tuple[Topic, ...] = ()
    words: str = ""
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    depth: int = 0
    way: str = Way.LIST
    rhythm: str = Rhythm.MONTHLY
    served_by: str = ""
    note: str = ""
    new_body: str = ""  # one that the register does not know yet

    @property
    def mode(self) -> Mode:
        """The class that it is counted by."""
        return Mode.GROUP if self.is_group else Mode.INDIVIDUAL


@dataclass(frozen=True)
class EndDraft:
    """When a subscriber was taken off, and why."""

    on: date
    reason: str = ""


@dataclass(frozen=True)
class NoticeDraft:
    """The day and form of a notification."""

    on: date
    way: str = Way.LIST
    note: str = ""


@dataclass(frozen=True)
class FeedbackDraft:
    """What the subscriber said, how many originals were asked for and how many given."""

    on: date
    feedback: str = ""
    requested: int = 0
    given: int = 0
    note: str = ""


def problems(draft: ProfileDraft, today: date) -> tuple[Problem, ...]:
    """What keeps a card from being saved."""
    found = personal_numbers(asdict(draft))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    if not (draft.subscriber or draft.organisation_id or draft.new_body):
        found.append(Problem("subscriber", "subscriber_required"))
    if not draft.topic:
        found.append(Problem("topic", "topic_required"))
    found += _word_problems(draft)
    if any(code not in tuple(Rubric) for code, _ in draft.rubrics):
        found.append(Problem("rubrics", "rubric_required"))
    for field, chosen, allowed in (
        ("service", (draft.service,), tuple(Service)),
        ("way", (draft.way,), tuple(Way)),
        ("rhythm", (draft.rhythm,), tuple(Rhythm)),
        ("languages", draft.languages, tuple(Language)),
        ("kinds", draft.kinds, DOCUMENT_KINDS),
    ):
        if not set(chosen) <= set(allowed):
            found.append(Problem(field, "profile_choice_required"))
    if not 0 <= draft.depth <= MOST_DEPTH:
        found.append(Problem("depth", "depth_wrong", facts={"high": MOST_DEPTH}))
    return tuple(found)


def _word_problems(draft: ProfileDraft) -> list[Problem]:
    """There is something to look for, and no letter that nearly every text has."""
    typed = [piece for piece in map(str.strip, draft.words.split(",")) if search_key(piece)]
    if not (typed or draft.rubrics):
        return [Problem("words", "profile_words_required")]
    short = next((one for one in typed if len(max(search_key(one).split(), key=len)) < 2), "")
    return [Problem("words", "profile_word_short", facts={"word": short})] if short else []


def due_from(rhythm: str, told: date | None) -> date | None:
    """The day from which he is to be notified again; None at once.

    `told` is the day of his last notification. At most once a month or a quarter of a year.
    """
    months = {Rhythm.MONTHLY: 1, Rhythm.QUARTERLY: 3}.get(Rhythm(rhythm), 0)
    if told is None or not months:
        return None
    year, month = divmod(told.year * 12 + told.month - 1 + months, 12)
    return date(year, month + 1, min(told.day, monthrange(year, month + 1)[1]))


def end_problems(draft: EndDraft, begun: date, today: date) -> tuple[Problem, ...]:
    """What keeps a subscriber from being taken off; `begun` is the last day he was served on."""
    found = personal_numbers(asdict(draft))
    if not draft.reason:
        found.append(Problem("reason", "end_reason_required"))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    elif draft.on < begun:
        found.append(Problem("on", "end_before_service", facts={"date": begun.isoformat()}))
    return tuple(found)


def notice_problems(draft: NoticeDraft, begun: date, today: date) -> tuple[Problem, ...]:
    """What keeps a notification from being made; `begun` is the day of the subscriber's card."""
    found = personal_numbers(asdict(draft))
    if draft.way not in tuple(Way):
        found.append(Problem("way", "profile_choice_required"))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    elif draft.on < begun:
        found.append(Problem("on", "notice_before_card", facts={"date": begun.isoformat()}))
    return tuple(found)


def feedback_problems(draft: FeedbackDraft, sent: date, today: date) -> tuple[Problem, ...]:
    """What keeps feedback from being recorded; `sent` is the day of the notification."""
    found = personal_numbers(asdict(draft))
    if draft.feedback not in tuple(Feedback):
        found.append(Problem("feedback", "feedback_required"))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    elif draft.on < sent:
        found.append(Problem("on", "feedback_before_notice"))
    for field, number in (("requested", draft.requested), ("given", draft.given)):
        if not 0 <= number <= MOST_ASKED:
            found.append(Problem(field, "count_wrong", facts={"text": str(number)}))
    if draft.given > draft.requested:
        found.append(Problem("given", "given_above_requested"))
    return tuple(found)
