"""Letters of a branch: what it was asked goes to the central library, the replies come back.

A letter carries the whole state, so that a lost one is made up for by the next. Its number
grows only when its content does; its act is never undone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence, Set
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from desktop_app.domain import hiding, letter_text
from desktop_app.domain import letters as rules
from desktop_app.domain.inquiries import LONGEST, LONGEST_LINE, InquiryState
from desktop_app.domain.letters import (
    WITHDRAWN,
    Asked,
    Kind,
    Known,
    Letter,
    Mark,
    Reply,
    Sender,
    Verdict,
)
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import inquiries, settings, uuids
from desktop_app.storage import letters as storage
from desktop_app.storage.letters import ASKED_OUT, REPLY_IN, Leaving, LetterRow

_KEY = "library.key"
_CENTRE = ""  # the branch knows one centre, whatever its key


@dataclass(frozen=True)
class Taken:
    """What came of taking letters: `done` None when nothing was new.

    `new` and `changed` count inquiries or replies; `forked` names whose letters do not follow
    those that are known; `unknown` counts replies to inquiries that the library does not have;
    `foreign` letters are for others.
    """

    done: Done | None = None
    new: int = 0
    changed: int = 0
    unknown: int = 0
    forked: tuple[Letter, ...] = ()
    old: int = 0
    foreign: int = 0


@dataclass(frozen=True)
class Way:
    """How far an inquiry that was passed on has come; what has not happened yet is None."""

    passed_on: date | None = None
    letter: tuple[int, date] | None = None
    taken_on: date | None = None
    reply: Reply | None = None


def sender(library: Library) -> Sender:
    """Who writes; the key is drawn by the first letter, and anew when the branch is renumbered."""
    key, _, branch = library.setting(_KEY).partition(" ")
    return Sender(
        key if branch == library.database.branch else "",
        library.database.branch,
        library.setting("library.name_ru")[:LONGEST_LINE],
        library.setting("library.name_ky")[:LONGEST_LINE],
    )


def draw_key(act: Act) -> Sender:
    """The sender, with a key from now on; inside the act that writes the letter."""
    library, who = act.library, sender(act.library)
    if not who.key:
        who = replace(who, key=uuids.new().hex())
        settings.put(library.database, _KEY, f"{who.key} {who.branch}", library.today)
    return who


def latest(library: Library) -> tuple[int, bytes] | None:
    """Number and bytes of the newest letter to the centre; only reads."""
    row = storage.newest(library.database, ASKED_OUT, _CENTRE)
    return (row.serial, row.body.encode()) if row else None


def renew(library: Library) -> Done | None:
    """Write the letter to the centre anew when what it says has changed."""
    row = storage.newest(library.database, ASKED_OUT, _CENTRE)
    before = letter_text.parsed(row.body.encode()) if row else None
    who = sender(library)
    content = _content(library, who, before) if who.key else None
    if before is not None and content == before.says():
        return None
    with library.act("letter.write") as act:
        content = content or _content(library, draw_key(act), before)
        letter = numbered(library, content, ASKED_OUT, REPLY_IN)
        act.summary = {"no": letter.serial}
    assert act.done
    return act.done


def numbered(library: Library, content: Letter, out: str, back: str) -> Letter:
    """Give a letter its number and keep it.

    The number is above every own one and above what the other side says it has: a library
    put back from an old copy goes on where it had been.
    """
    database, peer = library.database, content.to if content.kind is Kind.REPLIES else _CENTRE
    own = storage.numbers(database, out, peer)
    heard = [
        mark["serial"]
        for row in storage.all_of(database, back, peer or None)
        if (mark := json.loads(row.body)["taken"]) and mark["key"] == content.sender.key
    ]
    serial = max((*(at for at, _ in own), *heard), default=0) + 1
    if content.kind is Kind.REPLIES:
        fresh = tuple(replace(r, serial=serial) if not r.serial else r for r in content.replies)
        content = replace(content, replies=fresh)
    content = replace(content, serial=serial, on=library.today, chain=dict(own))
    body = letter_text.written(content)
    letter = letter_text.parsed(body)  # one that nobody could read is never kept
    row = LetterRow(peer, serial, library.today, letter.hash, body.decode())
    storage.add(database, out, row, [one.uuid for one in letter.asked if one.is_passed])
    return letter


def keep(library: Library, letter: Letter, direction: str) -> None:
    """Keep the head of a letter that came in."""
    head = asdict(letter) | {"asked": (), "replies": (), "held": {}}
    body = json.dumps(head, default=str, ensure_ascii=False)
    row = LetterRow(letter.sender.key, letter.serial, letter.on, letter.hash, body)
    storage.add(library.database, direction, row)


def judge(library: Library, letter: Letter, direction: str) -> Verdict:
    """What a letter is beside those of the same library that were taken."""
    return rules.judge(
        [
            Known(
                row.serial,
                row.hash,
                {int(at): h for at, h in _head(row)["chain"].items()},
                row.on,
            )
            for row in storage.all_of(library.database, direction, letter.sender.key)
        ],
        letter,
    )


def newest_mark(library: Library, direction: str, peer: str | None) -> Mark | None:
    """The letter that the other side is told to have arrived: the one with the highest number.

    Of several centres (None), the one whose letter came last.
    """
    rows = storage.all_of(library.database, direction, peer)
    if not rows:
        return None
    row = storage.newest(library.database, direction, rows[-1].peer)
    return Mark(row.peer, row.serial, row.hash) if row else None


def take(library: Library, letters: Sequence[Letter]) -> Taken:
    """Take the centre's replies; an inquiry that waited is in work again, nothing is counted."""
    ours = _ours(library, letters)
    fresh = in_order(library, ours, REPLY_IN)
    taken = Taken(foreign=len(letters) - len(ours), old=len(ours) - len(fresh))
    if not fresh:
        return taken
    with library.act("letter.take") as act:
        for letter in fresh:
            verdict = judge(library, letter, REPLY_IN)
            if verdict in (Verdict.FORKED, Verdict.MENDED):
                taken = replace(taken, forked=(*taken.forked, letter))
            for reply in letter.replies:
                taken = _take_reply(library, letter, reply, taken, verdict)
            keep(library, letter, REPLY_IN)
        act.summary = {"n": taken.new + taken.changed}
    return replace(taken, done=act.done)


def awaits(library: Library, letters: Sequence[Letter]) -> bool:
    """Is there a letter for this library among them that was not taken yet?"""
    return bool(in_order(library, _ours(library, letters), REPLY_IN))


def in_order(library: Library, letters: Sequence[Letter], direction: str) -> list[Letter]:
    """Those that were not taken and are not older than what was, the lowest number first."""
    ordered = sorted(letters, key=lambda one: (one.sender.key, one.serial, one.hash))
    distinct = list({one.hash: one for one in ordered}.values())
    passed = (Verdict.REPEATED, Verdict.OLDER)
    return [one for one in distinct if judge(library, one, direction) not in passed]


def reply_of(library: Library, inquiry_id: int) -> Reply | None:
    """What the centre answered to an inquiry."""
    found = storage.reply(library.database, storage.uuid_of(library.database, inquiry_id))
    return found[0] if found else None


def way(library: Library, inquiry_id: int) -> Way:
    """Passed on, written, taken by the centre, answered: what of it has happened."""
    database = library.database
    uuid = storage.uuid_of(database, inquiry_id)
    found = storage.reply(database, uuid)
    written = storage.first_with(database, uuid)
    taken_on = None
    if written:
        known = dict(storage.numbers(database, ASKED_OUT, _CENTRE))
        for row in storage.all_of(database, REPLY_IN):
            mark = _head(row)["taken"]
            if mark and mark["serial"] >= written[0] and known.get(mark["serial"]) == mark["hash"]:
                taken_on = row.on
                break
    passed_on = storage.passed_on(database, inquiry_id)
    return Way(passed_on, written, taken_on, found[0] if found else None)


def is_replied(library: Library, inquiry_id: int) -> bool:
    """Is it open though the centre has answered, or told that there is no answer?"""
    return bool(storage.replied(library.database, inquiry_id))


def replied(library: Library) -> list[int]:
    """Open inquiries that the centre has answered, the most urgent first."""
    return storage.replied(library.database)


def _ours(library: Library, letters: Sequence[Letter]) -> list[Letter]:
    mine = sender(library).key
    return [one for one in letters if one.kind is Kind.REPLIES and mine and one.to == mine]


def _content(library: Library, who: Sender, before: Letter | None) -> Letter:
    """All that leaves now: the inquiries since last year and what still waits."""
    since = date(library.today.year - 1, 1, 1)
    replied = {storage.uuid_of(library.database, id) for id in storage.replied(library.database)}
    present = [_leaving(one, replied) for one in storage.leaving(library.database)]
    told = {one.uuid for one in before.asked} if before else set()
    # one that was never told of and is withdrawn by now is nobody's business
    asked = [one for one in present if one.state != WITHDRAWN or one.uuid in told]
    known = {one.uuid for one in asked}
    asked += [replace(one, state=WITHDRAWN) for one in (before.asked if before else ())
              if one.uuid not in known]  # fmt: skip
    kept = [one for one in asked if one.on >= since or one.is_passed]
    content = Letter(
        Kind.ASKED,
        who,
        1,
        library.today,
        taken=newest_mark(library, REPLY_IN, None),
        asked=tuple(sorted(kept, key=lambda one: (one.year, one.number, one.uuid))),
        held=storage.held(library.database),
    )
    # as its reader will have it: what an old version wrote into the file may not be clean
    return letter_text.parsed(letter_text.written(content)).says()


def _leaving(one: Leaving, replied: Set[str]) -> Asked:
    """Without the asker's name and phones; one that is answered does not wait any more."""
    asked, name = one.asked, one.asker
    is_answered = asked.state == InquiryState.WAITING and asked.uuid in replied
    return replace(
        asked,
        state=InquiryState.IN_WORK.value if is_answered else asked.state,
        question=_fitting(hiding.without_name(asked.question, name), LONGEST),
        note=_fitting(hiding.without_name(asked.note, name), LONGEST),
        office=_fitting(hiding.without_name(asked.office, name), LONGEST_LINE),
        body_ru=_fitting(hiding.without_contacts(asked.body_ru), LONGEST_LINE),
        body_ky=_fitting(hiding.without_contacts(asked.body_ky), LONGEST_LINE),
        rubric_ru=_fitting(hiding.without_name(asked.rubric_ru, name), LONGEST_LINE),
        rubric_ky=_fitting(hiding.without_name(asked.rubric_ky, name), LONGEST_LINE),
    )


def _fitting(text: str, most: int) -> str:
    """No longer than a letter can carry: only a text of an earlier program may be longer."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _take_reply(
    library: Library, letter: Letter, reply: Reply, taken: Taken, verdict: Verdict
) -> Taken:
    """A reply with a higher number, or of a centre that is new here; others change nothing."""
    database = library.database
    known = storage.reply(database, reply.uuid)
    if known is not None:
        is_newer = known[1] != letter.sender.key or known[0].serial < reply.serial
        if verdict is Verdict.FORKED or not is_newer:
            return taken
    storage.put_reply(database, letter.sender.key, reply)
    inquiry_id = storage.inquiry_of(database, reply.uuid)
    if inquiry_id is None:
        taken = replace(taken, unknown=taken.unknown + 1)
    elif reply.is_final:
        card = inquiries.get(database, inquiry_id)
        if card and card.state is InquiryState.WAITING and not card.is_trashed:
            inquiries.set_state(database, inquiry_id, InquiryState.IN_WORK, library.today)
    if known is None:
        return replace(taken, new=taken.new + 1)
    return replace(taken, changed=taken.changed + 1)


def _head(row: LetterRow) -> Any:
    return json.loads(row.body)
