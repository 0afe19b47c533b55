"""The central library's side: the branches' inquiries, its answers, what was asked where."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import letter_text
from desktop_app.domain import letters as rules
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.letters import (
    Kind,
    Letter,
    ReplyDraft,
    ReplyState,
    Sender,
    Verdict,
)
from desktop_app.domain.periods import Period
from desktop_app.services import letters
from desktop_app.services.drafts import tidied
from desktop_app.services.letters import Taken
from desktop_app.services.library import Done, Library
from desktop_app.storage import centre as storage
from desktop_app.storage import letters as letter_storage
from desktop_app.storage import settings
from desktop_app.storage.centre import CentreRow as CentreRow
from desktop_app.storage.letters import ASKED_IN, REPLY_OUT, LetterRow

IS_CENTRE = "library.is_centre"


@dataclass(frozen=True)
class Branch:
    """A library that wrote, as its newest letter calls it."""

    key: str
    branch: str
    name_ru: str
    name_ky: str
    serial: int
    on: date

    def name(self, language: str) -> str:
        """Its name in a language, or the only one it has."""
        return Sender(self.key, self.branch, self.name_ru, self.name_ky).name(language)


@dataclass(frozen=True)
class Return:
    """A letter for a branch, ready to be written, with the inquiries it answers."""

    branch: Branch
    letter: Letter
    body: bytes
    rows: tuple[CentreRow, ...]


def is_centre(library: Library) -> bool:
    """Is this the central library?"""
    return library.setting(IS_CENTRE) == "1"


def set_centre(library: Library, wanted: bool) -> Done:
    """Say that this is the central library, or no longer; from today on."""
    with library.act("setting.centre") as act:
        settings.put(library.database, IS_CENTRE, "1" if wanted else "0", library.today)
        letters.draw_key(act)  # before its first letter, so that an old copy is recognised
        act.summary = {"warning": "centre_on" if wanted else "centre_off"}
    assert act.done
    return act.done


def take(library: Library, found: Sequence[Letter]) -> Taken:
    """Take what branches wrote; only a letter with a higher number changes what is known.

    Of a library that was put back from an old copy, only inquiries never heard of are taken
    until its numbers are above the known ones again; the next return letter tells it them.
    """
    mine = letters.sender(library).key
    theirs = [one for one in found if one.kind is Kind.ASKED and one.sender.key != mine]
    fresh = letters.in_order(library, theirs, ASKED_IN)
    taken = Taken(old=len(theirs) - len(fresh))
    if not fresh:
        return taken
    with library.act("centre.take") as act:
        for letter in fresh:
            verdict = letters.judge(library, letter, ASKED_IN)
            if verdict in (Verdict.FORKED, Verdict.MENDED):
                taken = replace(taken, forked=(*taken.forked, letter))
            taken = _take_asked(library, letter, taken, verdict)
            letters.keep(library, letter, ASKED_IN)
        act.summary = {"n": taken.new, "changed": taken.changed}
    return replace(taken, done=act.done)


def _take_asked(library: Library, letter: Letter, taken: Taken, verdict: Verdict) -> Taken:
    database = library.database
    for one in letter.asked:
        held = letter.held.get(one.uuid, 0)
        known = storage.by_uuid(database, one.uuid)
        if known is not None and verdict is Verdict.FORKED:
            storage.set_held(database, known.id, min(known.held, held))
            continue
        told = storage.put(database, letter, one, held)
        if told == "new":
            taken = replace(taken, new=taken.new + 1)
        elif told:
            taken = replace(taken, changed=taken.changed + 1)
    if verdict is not Verdict.FORKED:
        _confirm(library, letter)
    return taken


def _confirm(library: Library, letter: Letter) -> None:
    """What the branch has of replies to inquiries that it no longer tells of."""
    told = {one.uuid for one in letter.asked}
    for uuid, held in letter.held.items():
        known = storage.by_uuid(library.database, uuid) if uuid not in told else None
        if known is not None and known.key == letter.sender.key:
            storage.set_held(library.database, known.id, held)


def get(library: Library, id: int) -> CentreRow:
    """One inquiry of a branch; `inquiry_unknown` when there is none."""
    found = storage.rows(library.database, [id]).get(id)
    if found is None:
        raise UserError("inquiry_unknown")
    return found


def rows(library: Library, ids: Sequence[int]) -> dict[int, CentreRow]:
    """By id."""
    return storage.rows(library.database, ids)


def passed(library: Library, *, only_open: bool = False) -> array[int]:
    """What was passed on to the centre: open ones first, by branch and deadline."""
    return storage.passed(library.database, only_open=only_open)


def take_up(library: Library, id: int) -> Done:
    """Tell the branch, with the next letter, that somebody works on it."""
    return _reply(library, id, ReplyState.TAKEN_UP, ReplyDraft(), "")


def answer(library: Library, id: int, draft: ReplyDraft) -> Done:
    """Record the centre's answer; it goes to the branch with the next letter."""
    draft = tidied(draft)
    require(rules.reply_problems(draft))
    return _reply(library, id, ReplyState.ANSWERED, draft, "")


def refuse(library: Library, id: int, reason: str) -> Done:
    """Say why there is no answer."""
    reason = tidied(ReplyDraft(reason)).answer
    if not reason:
        raise UserError("reason_required")
    require(rules.reply_problems(ReplyDraft(reason)))
    return _reply(library, id, ReplyState.REFUSED, ReplyDraft(), reason)


def _reply(library: Library, id: int, state: ReplyState, draft: ReplyDraft, reason: str) -> Done:
    with library.act(f"centre.{state.value}") as act:
        row = get(library, id)
        if not row.asked.is_passed:
            raise UserError("inquiry_not_passed", no=row.asked.number)
        storage.answer(library.database, id, state.value, library.today, draft, reason)
        act.id = id
        act.summary = {"no": row.asked.number, "branch": row.branch}
    assert act.done
    return act.done


# Back to the branches


def branches(library: Library) -> list[Branch]:
    """Who wrote, by number; each as its newest letter says."""
    newest: dict[str, Branch] = {}
    for row in letter_storage.all_of(library.database, ASKED_IN):
        before = newest.get(row.peer)
        if before is None or before.serial < row.serial:
            newest[row.peer] = _branch(row)
    return sorted(newest.values(), key=lambda one: (_natural(one.branch), one.key))


def branch_of(library: Library, row: CentreRow) -> Branch:
    """Who asked, as its newest letter says: two branches may have the same number."""
    kept = letter_storage.newest(library.database, ASKED_IN, row.key)
    assert kept  # an inquiry comes with a letter
    return _branch(kept)


def returns(library: Library) -> list[Return]:
    """The letter for each branch, numbered anew where its content is new."""
    return [_return(library, branch) for branch in branches(library)]


def _return(library: Library, branch: Branch) -> Return:
    database = library.database
    found = storage.unconfirmed(database, branch.key)
    row = letter_storage.newest(database, REPLY_OUT, branch.key)
    before = letter_text.parsed(row.body.encode()) if row else None
    content = Letter(
        Kind.REPLIES,
        letters.sender(library),
        0,
        date.min,
        to=branch.key,
        taken=letters.newest_mark(library, ASKED_IN, branch.key),
        replies=tuple(reply for _, reply in found),
    )
    if before is None or content != before.says():
        with library.act("centre.write") as act:
            who = letters.draw_key(act)
            before = letters.numbered(library, replace(content, sender=who), REPLY_OUT, ASKED_IN)
            for id, reply in found:
                if not reply.serial:
                    storage.set_sent(database, id, before.serial)
            act.summary = {"no": before.serial, "branch": branch.branch}
        row = letter_storage.newest(database, REPLY_OUT, branch.key)
    assert row
    answered = tuple(get(library, id) for id, _ in found)
    return Return(branch, before, row.body.encode(), answered)


# What was asked where


def asked(
    library: Library, period: Period, key: str | None = None, rubric: str | None = None
) -> array[int]:
    """What was asked in a period, of one branch or topic or all."""
    return storage.asked(library.database, period, key, rubric)


def counts(library: Library, period: Period) -> dict[tuple[str, str], int]:
    """How many, by the branch's key and the usual topic; each is as long as its list."""
    return storage.counts(library.database, period)


def first_day(library: Library) -> date | None:
    """The day of the earliest inquiry that a branch told of."""
    return storage.first_day(library.database)


def _branch(row: LetterRow) -> Branch:
    who = Sender(**json.loads(row.body)["sender"])
    return Branch(who.key, who.branch, who.name_ru, who.name_ky, row.serial, row.on)


def _natural(branch: str) -> tuple[int, str]:
    return (int(branch), "") if branch.isdecimal() else (10**9, branch)
