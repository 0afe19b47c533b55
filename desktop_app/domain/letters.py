"""Letters between a branch and the central library: what they carry, and which of them count.

A branch's letter carries the whole state of what it was asked; the centre's carries its
replies. Each library numbers its letters; a letter names all earlier ones with their
fingerprints (`chain`), so that a library put back from an old copy is recognised.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from enum import StrEnum

from desktop_app.domain.errors import Problem
from desktop_app.domain.inquiries import LONGEST, LONGEST_LINE, MOST, too_long
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.text import in_language

WITHDRAWN = "withdrawn"
_LIMITS = {"answer": LONGEST, "sources": LONGEST, "executor": LONGEST_LINE}


class Kind(StrEnum):
    """Which way a letter goes: a branch's inquiries, or the centre's replies."""

    ASKED = "inquiries"
    REPLIES = "answers"


class ReplyState(StrEnum):
    """What the centre did with a question: took it up, answered it, or cannot answer it."""

    TAKEN_UP = "taken_up"
    ANSWERED = "answered"
    REFUSED = "refused"

    @property
    def is_final(self) -> bool:
        """Does the branch have nothing more to wait for?"""
        return self is not ReplyState.TAKEN_UP


@dataclass(frozen=True)
class Sender:
    """The library that wrote: its own random key, its branch number, its name."""

    key: str
    branch: str
    name_ru: str = ""
    name_ky: str = ""

    def name(self, language: str) -> str:
        """Its name in a language, or the only one it has."""
        return in_language(language, self.name_ru, self.name_ky)


@dataclass(frozen=True)
class Mark:
    """The newest letter that its writer has taken from the other side."""

    key: str
    serial: int
    hash: str


@dataclass(frozen=True)
class Asked:
    """A branch's inquiry as it leaves: body and office of the asker, never the name.

    `uuid` is its hexadecimal text; days that are not known are empty. `note` is what was
    written when it was passed on; `state` is the inquiry's, or `withdrawn`.
    """

    uuid: str
    year: int
    number: int
    on: date
    due_on: date
    question: str
    rubric: str
    kind: str
    state: str
    body_kind: str = ""
    body_ru: str = ""
    body_ky: str = ""
    office: str = ""
    note: str = ""
    rubric_ru: str = ""
    rubric_ky: str = ""
    closed_on: str = ""
    is_late: bool = False
    is_passed: bool = False
    passed_on: str = ""

    def body(self, language: str) -> str:
        """The asking body's name in a language, or the only one it has."""
        return in_language(language, self.body_ru, self.body_ky)


@dataclass(frozen=True)
class Reply:
    """The centre's answer to one inquiry; `serial` is the letter that carried it first."""

    uuid: str
    serial: int
    state: str
    on: date
    answer: str = ""
    sources: str = ""
    documents: int = 0
    executor: str = ""
    reason: str = ""

    @property
    def is_final(self) -> bool:
        """Has the branch nothing more to wait for?"""
        return ReplyState(self.state).is_final


@dataclass(frozen=True)
class Letter:
    """A letter of either kind; `to` is the key of the library it is for, empty for «the centre».

    `held` says which reply (its serial) the branch has to each inquiry. `hash` is the
    fingerprint of the bytes it was read from.
    """

    kind: Kind
    sender: Sender
    serial: int
    on: date
    to: str = ""
    chain: Mapping[int, str] = field(default_factory=dict)
    taken: Mark | None = None
    asked: tuple[Asked, ...] = ()
    replies: tuple[Reply, ...] = ()
    held: Mapping[str, int] = field(default_factory=dict)
    hash: str = ""

    def says(self) -> Letter:
        """What it tells, whatever its number and day: the same content needs no new number."""
        nothing: dict[int, str] = {}
        return replace(self, serial=0, on=date.min, chain=nothing, hash="")

    @property
    def mark(self) -> Mark:
        """How the other side names it when it was taken."""
        return Mark(self.sender.key, self.serial, self.hash)


@dataclass(frozen=True)
class ReplyDraft:
    """What the centre's form edits."""

    answer: str = ""
    sources: str = ""
    documents: int = 0
    executor: str = ""


class Verdict(StrEnum):
    """What a letter is beside those that were taken before."""

    NEW = "new"
    REPEATED = "repeated"  # this very letter was taken
    OLDER = "older"  # a newer one of the same library was taken
    FORKED = "forked"  # not of the row of letters that is known: the library is an old copy
    MENDED = "mended"  # newest, but after a fork


@dataclass(frozen=True)
class Known:
    """A letter that was taken."""

    serial: int
    hash: str
    chain: Mapping[int, str]
    on: date = date.min


def judge(known: Sequence[Known], letter: Letter) -> Verdict:
    """Only a letter with a higher number changes what is known; nothing else overwrites."""
    if any((one.serial, one.hash) == (letter.serial, letter.hash) for one in known):
        return Verdict.REPEATED
    newest = max(known, key=lambda one: one.serial, default=None)
    if newest is None:
        return Verdict.NEW
    if letter.serial > newest.serial:
        # a number that is missing was passed over on purpose: its writer heard of the newer one
        if letter.chain.get(newest.serial, newest.hash) == newest.hash:
            return Verdict.NEW
        # one of before the fork may come late
        return Verdict.MENDED if letter.on >= newest.on else Verdict.FORKED
    is_earlier = newest.chain.get(letter.serial) == letter.hash
    return Verdict.OLDER if is_earlier else Verdict.FORKED


def reply_problems(draft: ReplyDraft) -> tuple[Problem, ...]:
    """What keeps the centre's answer from being recorded."""
    found = [*personal_numbers(asdict(draft)), *too_long(asdict(draft), _LIMITS)]
    if not draft.answer:
        found.append(Problem("answer", "answer_required"))
    if not 0 <= draft.documents <= MOST:
        found.append(Problem("documents", "count_wrong", facts={"text": str(draft.documents)}))
    return tuple(found)
