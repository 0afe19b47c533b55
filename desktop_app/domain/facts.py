"""Facts: the dated entries that every printed number is a sum over.

An act at the desk posts one or more facts. A fact carries, frozen, every
class it will ever be counted by. A correction is a further fact with a
negative amount, never a change of the old one.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from desktop_app.domain.classes import Source

CLASSES = ("age", "category", "kind", "content", "language", "mode", "reason", "local")


class Name(StrEnum):
    """What happened. The comment says which classes the entry carries and what `amount` is."""

    REGISTRATION = "registration"  # readers; age, category, mode new|again
    VISIT = "visit"  # arrivals; age, category, mode service|event|outside
    REMOTE = "remote"  # inquiries by phone or messenger; age
    # copies handed out; age, category, kind, content, language, local,
    # mode home|renewal|hall|outside, reason centre for a copy of the central library
    LOAN = "loan"
    EVENT = "event"  # events held; kind form, mode inside|outside, reason plan|extra
    ATTENDANCE = "attendance"  # people at events; age, mode inside|outside
    # questions answered; age, kind type, mode local_body|reader, reason written,
    # content: a rubric of the self-government or a content column
    REFERENCE = "reference"
    CONSULTATION = "consultation"  # apart from references (handbook 12); age, mode
    FORWARDED = "forwarded"  # questions passed on to the central library; mode local_body|reader
    BOOK_LIST = "book_list"  # lists of literature compiled
    INQUIRY = "inquiry"  # questions of the self-government received; kind type, content rubric
    ANSWER = "answer"  # ... answered; content rubric, mode in_time|late
    REFUSAL = "refusal"  # questions refused; content rubric, mode local_body|reader
    DENIAL = "denial"  # documents asked for in vain («отказ»); age, category, reason
    COPYING = "copying"  # sheets copied; age, with answers mode local_body, content rubric
    SOURCE_DOCUMENT = "source_document"  # documents given with answers; content rubric
    # copies, + in and − out; kind, content, language, local, mode opening|receipt|withdrawal,
    # reason, category inventory|summary, age child for children's literature
    STOCK = "stock"
    TITLE = "title"  # titles in a batch, − in an act; classes as for its copies, mode
    # issues of periodicals handed on to bodies; kind, content, language, local,
    # mode local_body|partner
    DELIVERY = "delivery"
    # standing profiles, + begun and − ended; kind iri|dor, mode individual|group
    SUBSCRIBER = "subscriber"
    NOTIFICATION = "notification"  # notifications sent to subscribers; kind iri|dor
    NOTICE_DOCUMENT = "notice_document"  # documents in notifications; kind iri|dor
    DOSSIER = "dossier"  # documents and articles entered in the dossier; content rubric, kind
    AGREEMENT = "agreement"  # agreements of partnership in force: + begun, − ended
    PARTNER_ACTION = "partner_action"  # things done together with a body
    ACHIEVEMENT = "achievement"  # diplomas, prizes, thanks; kind the award
    CHRONICLE = "chronicle"  # entries written into the village's chronicle; kind its section
    PUBLICATION = "publication"  # pieces in the press
    WORKDAY = "workday"  # days open
    CLOSED_DAY = "closed_day"  # days closed that should have been open
    SPENDING = "spending"  # money by article; kind article, category origin of the money
    # equipment and furniture, + acquired and − removed; kind, category origin of the money,
    # mode opening|receipt|withdrawal
    PROPERTY = "property"
    # days of public work, an entry a day; kind the work, mode in_hours|off_hours
    PUBLIC_WORK = "public_work"
    POPULATION = "population"  # inhabitants of the service area: + more, − fewer


class Fact(NamedTuple):
    """One dated entry. `money` in tyiyn. `ref` is the id of the row the entry belongs to.

    `batch` is the record of the summary book («КСУ») that it stands in: the
    batch for the mode receipt, the act for the mode withdrawal.
    """

    name: Name
    on: date
    amount: int = 1
    age: str = ""
    category: str = ""
    kind: str = ""
    content: str = ""
    language: str = ""
    mode: str = ""
    reason: str = ""
    local: str = ""
    money: int = 0
    source: str = "desk"
    ref: int | None = None
    note: str = ""
    batch: int | None = None


_ALWAYS_TOLD = {
    Name.REGISTRATION: ("age", "category", "mode"),
    Name.VISIT: ("age", "mode"),
    Name.LOAN: ("age", "kind", "content", "language"),
}


def require_classes(fact: Fact) -> None:
    """ValueError for an entry that one of the diary's columns would miss.

    Kinds, contents, languages and ages each sum to the total because no entry
    is without them; whoever posts one without has a mistake in the program.
    """
    for column in _ALWAYS_TOLD.get(fact.name, ()):
        if not getattr(fact, column):
            raise ValueError(f"{fact.name.value} without {column}")


def contrary(entry: Fact) -> Fact:
    """The entry that takes another one back, on the same day."""
    return corrected(entry)._replace(amount=-entry.amount, money=-entry.money)


def corrected(entry: Fact) -> Fact:
    """The same entry, marked as a correction: what stands instead of one taken back."""
    return entry._replace(source=Source.CORRECTION.value)
