"""Notifications of subscribers: what is new is told, set aside, answered (handbook 6.2, 6.3).

A notification counts once, and its documents once each, by the subscriber's service.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain import profiles as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.matching import DocumentKey
from desktop_app.domain.periods import Period
from desktop_app.domain.profiles import FeedbackDraft, NoticeDraft
from desktop_app.services import novelties
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.services.novelties import DocumentLine
from desktop_app.storage import notices as storage
from desktop_app.storage import profiles
from desktop_app.storage.notices import NoticeRow as NoticeRow
from desktop_app.storage.profiles import ProfileCard
from desktop_app.storage.records import contrary


@dataclass(frozen=True)
class NoticePaper:
    """A notification with its subscriber and its documents, for a paper."""

    row: NoticeRow
    card: ProfileCard
    lines: tuple[DocumentLine, ...]


def send(
    library: Library,
    profile_id: int,
    draft: NoticeDraft,
    told: Sequence[DocumentKey],
    aside: Sequence[DocumentKey] = (),
) -> Done:
    """Notify a subscriber of the ticked documents; the others wait, some are not for him."""
    draft, told = tidied(draft), tuple(dict.fromkeys(told))
    with library.act("notice.send") as act:
        card = _served(library, profile_id)
        require(problems(library, card, draft, told, aside))
        storage.set_aside(library.database, profile_id, aside)
        row = _send(act, card, draft, told)
        act.id = row.id
        name = card.name("ru")
        act.summary = {"no": row.number, "name": name, "n": len(told)}
    assert act.done
    return act.done


def send_all(library: Library, ids: Sequence[int], on: date) -> Done:
    """Notify each of these subscribers of all that waits for him, in the form he asked for."""
    with library.act("notice.send_all") as act:
        sent, documents = 0, 0
        news = novelties.waiting(library)
        for id in dict.fromkeys(ids):
            card = _served(library, id)
            told = [match.key for match in news.get(id, ())]
            if not told:
                continue
            draft = NoticeDraft(on, card.draft.way)
            require(problems(library, card, draft, told))
            act.id = _send(act, card, draft, told).id
            sent, documents = sent + 1, documents + len(told)
        if not sent:
            raise UserError("nothing_new")
        act.summary = {"n": sent, "documents": documents}
    assert act.done
    return act.done


def set_aside(library: Library, profile_id: int, keys: Sequence[DocumentKey]) -> Done:
    """These are not for him: he is never told of them."""
    with library.act("notice.set_aside") as act:
        card = _served(library, profile_id)
        storage.set_aside(library.database, profile_id, keys)
        act.id = profile_id
        act.summary = {"name": card.name("ru"), "n": len(keys)}
    assert act.done
    return act.done


def bring_back(library: Library, profile_id: int) -> Done:
    """What was set aside for him waits again."""
    with library.act("notice.bring_back") as act:
        card = _served(library, profile_id)
        n = storage.bring_back(library.database, profile_id)
        if not n:
            raise UserError("nothing_new")
        act.id, act.summary = profile_id, {"name": card.name("ru"), "n": n}
    assert act.done
    return act.done


def answer(library: Library, id: int, draft: FeedbackDraft) -> Done:
    """Write the subscriber's answer down, also anew."""
    draft = tidied(draft)
    with library.act("notice.answer") as act:
        row = _valid(library, id)
        require(rules.feedback_problems(draft, row.on, library.today))
        storage.write_feedback(library.database, id, draft, draft.note or row.note)
        act.id, act.summary = id, {"no": row.number}
    assert act.done
    return act.done


def cancel(library: Library, id: int) -> Done:
    """Take a notification back: contrary entries of its day; its documents wait again."""
    with library.act("notice.cancel") as act:
        row = _valid(library, id)
        storage.cancel(library.database, id, library.clock())
        names = (Name.NOTIFICATION, Name.NOTICE_DOCUMENT)
        act.post(*map(contrary, profiles.posted(library.database, id, *names)))
        act.id, act.summary = id, {"no": row.number}
    assert act.done
    return act.done


def problems(
    library: Library,
    card: ProfileCard,
    draft: NoticeDraft,
    told: Sequence[DocumentKey],
    aside: Sequence[DocumentKey] = (),
) -> list[Problem]:
    """What keeps a notification from being made, but for a period that is closed."""
    found = list(rules.notice_problems(tidied(draft), card.draft.on, library.today))
    if not told:
        found.append(Problem("told", "nothing_ticked"))
    elif set(told) & set(aside) or not {*told, *aside} <= _new(library, card.id):
        found.append(Problem("told", "told_already"))
    return found


def get(library: Library, id: int) -> NoticeRow:
    """One notification; `notice_unknown` when there is none."""
    row = storage.get(library.database, id)
    if row is None:
        raise UserError("notice_unknown")
    return row


def of_profile(library: Library, profile_id: int) -> list[NoticeRow]:
    """The valid notifications of a subscriber, by day."""
    return storage.of_profile(library.database, profile_id)


def of_period(library: Library, period: Period) -> list[tuple[NoticeRow, ProfileCard]]:
    """The valid notifications of a period with their subscribers, by day."""
    rows = storage.of_period(library.database, period)
    cards = profiles.rows(library.database, list({row.profile_id for row in rows}))
    return [(row, cards[row.profile_id]) for row in rows]


def paper(library: Library, id: int) -> NoticePaper:
    """A notification as it is printed."""
    row = get(library, id)
    keys = storage.items(library.database, id)
    card = profiles.rows(library.database, [row.profile_id])[row.profile_id]
    return NoticePaper(row, card, tuple(novelties.lines(library, keys).values()))


def sent_by(done: Done) -> list[int]:
    """The notifications that one act made: their rows follow each other."""
    n = done.summary["n"] if done.act == "notice.send_all" else 1
    assert done.id is not None and isinstance(n, int)
    return list(range(done.id - n + 1, done.id + 1))


def count_aside(library: Library, profile_id: int) -> int:
    """How many documents were set aside for a subscriber."""
    return storage.count_aside(library.database, profile_id)


def new_for(library: Library) -> Mapping[int, int]:
    """For each subscriber for whom something waits, how many documents."""
    return {id: len(found) for id, found in novelties.waiting(library).items()}


def due(library: Library) -> Mapping[int, int]:
    """Of these only who is to be notified by now: the others' month or quarter still runs."""
    known, today = storage.last_told(library.database), library.today
    return {
        id: n
        for id, n in new_for(library).items()
        if (day := rules.due_from(*known[id])) is None or day <= today
    }


def _send(
    act: Act, card: ProfileCard, draft: NoticeDraft, told: Sequence[DocumentKey]
) -> NoticeRow:
    library = act.library
    id = storage.add(library.database, card.id, draft, told)
    service = card.draft.service
    act.post(
        Fact(Name.NOTIFICATION, draft.on, kind=service, ref=id),
        Fact(Name.NOTICE_DOCUMENT, draft.on, len(told), kind=service, ref=id),
    )
    return get(library, id)


def _new(library: Library, profile_id: int) -> set[DocumentKey]:
    return {match.key for match in novelties.of_profile(library, profile_id)}


def _served(library: Library, profile_id: int) -> ProfileCard:
    card = profiles.rows(library.database, [profile_id]).get(profile_id)
    if card is None:
        raise UserError("profile_unknown")
    if card.is_cancelled or card.end is not None:
        raise UserError("profile_ended", no=card.number)
    return card


def _valid(library: Library, id: int) -> NoticeRow:
    row = get(library, id)
    if row.is_cancelled:
        raise UserError("notice_cancelled", no=row.number)
    return row
