"""Subscribers to ИРИ and ДОР: written down, changed, taken off (handbook 6.3).

A card counts as one subscriber from its day on, and one fewer from the day he is taken off.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_app import paths
from desktop_app.domain import profiles as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.facts import Fact, Name, contrary, corrected
from desktop_app.domain.own_names import RUBRICS, OwnName
from desktop_app.domain.people import phone
from desktop_app.domain.profiles import EndDraft, ProfileDraft, Topic
from desktop_app.domain.text import search_key
from desktop_app.services import notices, organisations, own_names
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.services.notices import NoticeRow
from desktop_app.storage import profiles as storage
from desktop_app.storage.profiles import ProfileCard as ProfileCard


@dataclass(frozen=True)
class ProfileSheet:
    """A card with its topics (own ones by their names) and notifications, for screen and paper."""

    card: ProfileCard
    topics: tuple[tuple[str, OwnName | None], ...]
    notices: tuple[NoticeRow, ...]


_SHORTEST = 4  # letters of a word of the topic that is proposed
_ENDINGS = ((9, 3), (7, 2), (5, 1))  # from how many letters on, how many are left off


def problems(library: Library, draft: ProfileDraft) -> tuple[Problem, ...]:
    """What keeps a card as typed from being saved."""
    return rules.problems(_tidied(draft), library.today)


def add(library: Library, draft: ProfileDraft) -> Done:
    """Write a subscriber down and count him."""
    draft = _tidied(draft)
    require(rules.problems(draft, library.today))
    with library.act("profile.add") as act:
        draft = organisations.registered(act, draft)
        act.id = storage.add(library.database, draft)
        act.post(_entry(act.id, draft))
        _tell(act, act.id)
    assert act.done
    return act.done


def change(library: Library, id: int, draft: ProfileDraft) -> Done:
    """Rewrite the card; another day or service is entered anew, against the old entry.

    The service stays once he was notified: the notifications were counted by it.
    """
    draft = _tidied(draft)
    require(rules.problems(draft, library.today))
    with library.act("profile.change") as act:
        card = _living(library, id)
        sent = notices.of_profile(library, id)
        if sent and draft.service != card.draft.service:
            require([Problem("service", "profile_counted")])
        if sent and draft.on > sent[0].on:
            day = {"date": sent[0].on.isoformat()}
            require([Problem("on", "card_after_notice", facts=day)])
        draft = organisations.registered(act, draft)
        storage.change(library.database, id, draft)
        if _entry(id, draft) != _entry(id, card.draft):
            act.post(*map(contrary, storage.posted(library.database, id, Name.SUBSCRIBER)))
            act.post(corrected(_entry(id, draft)))
        _tell(act, id)
    assert act.done
    return act.done


def end(library: Library, id: int, draft: EndDraft) -> Done:
    """Take a subscriber off on a day, with the reason."""
    draft = tidied(draft)
    with library.act("profile.end") as act:
        card = _living(library, id)
        require(end_problems(library, card, draft))
        storage.end(library.database, id, draft)
        act.post(_entry(id, card.draft)._replace(on=draft.on, amount=-1, note=draft.reason))
        _tell(act, id)
    assert act.done
    return act.done


def end_problems(library: Library, card: ProfileCard, draft: EndDraft) -> tuple[Problem, ...]:
    """What keeps a subscriber from being taken off: he was served until his last notification."""
    days = [card.draft.on, *(row.on for row in notices.of_profile(library, card.id))]
    return rules.end_problems(tidied(draft), max(days), library.today)


def serve_again(library: Library, id: int) -> Done:
    """Take the end back: a contrary entry on the day he was taken off."""
    with library.act("profile.serve_again") as act:
        card = get(library, id)
        if card.end is None or card.is_cancelled:
            raise UserError("profile_served", no=card.number)
        storage.end(library.database, id, None)
        found = storage.posted(library.database, id, Name.SUBSCRIBER)
        act.post(*(contrary(entry) for entry in found if entry.amount < 0))
        _tell(act, id)
    assert act.done
    return act.done


def cancel(library: Library, id: int) -> Done:
    """Take a mistaken card back; one with notifications is taken off instead."""
    with library.act("profile.cancel") as act:
        card = _living(library, id)
        if notices.of_profile(library, id):
            raise UserError("profile_notified", no=card.number)
        storage.cancel(library.database, id, library.clock())
        act.post(*map(contrary, storage.posted(library.database, id, Name.SUBSCRIBER)))
        _tell(act, id)
    assert act.done
    return act.done


def get(library: Library, id: int) -> ProfileCard:
    """One card; `profile_unknown` when there is none."""
    card = rows(library, [id]).get(id)
    if card is None:
        raise UserError("profile_unknown")
    return card


def rows(library: Library, ids: Sequence[int]) -> dict[int, ProfileCard]:
    """Cards by id."""
    return storage.rows(library.database, ids)


def ids(
    library: Library,
    text: str = "",
    state: str = "",
    order: str = "number",
    *,
    descending: bool = False,
) -> array[int]:
    """The cards of a state ("iri", "dor", "ended", "" for all) that hold the words."""
    return storage.ids(library.database, text, state, order, descending=descending)


def listed(library: Library, state: str = "") -> list[ProfileCard]:
    """The cards of a state by number, for a paper."""
    return list(rows(library, ids(library, state=state)).values())


def sheet(library: Library, id: int) -> ProfileSheet:
    """A card with all that was done for the subscriber."""
    card = get(library, id)
    return ProfileSheet(
        card,
        tuple((code, topic_name(library, own)) for code, own in card.draft.rubrics),
        tuple(notices.of_profile(library, id)),
    )


def topic_name(library: Library, own: int | None) -> OwnName | None:
    """The names of an own topic; None for a usual one."""
    return own_names.get(library, RUBRICS, own).draft if own is not None else None


def servants(library: Library) -> list[str]:
    """Who serves subscribers: the librarian first, then who was typed before."""
    librarian = library.setting("library.librarian")
    return list(dict.fromkeys(filter(None, (librarian, *storage.servants(library.database)))))


def proposed_words(library: Library, topic: str, rubrics: Sequence[Topic]) -> str:
    """Beginnings of the topic's own words, then the shipped ones of its rubrics, apart by commas.

    An own topic brings the words of its names.
    """
    found = _beginnings(topic)
    for code, own in rubrics:
        if own is None:
            stems = _stems()[code]
            found += [*stems["ru"], *stems["ky"]]
        else:
            name = own_names.get(library, RUBRICS, own).draft
            found += _beginnings(f"{name.name_ru} {name.name_ky}")
    return ", ".join(dict.fromkeys(found))


def _beginnings(text: str) -> list[str]:
    """Of each longer word its beginning, without the ending of a case."""
    common = set(_stems()["common"]["ru"]) | set(_stems()["common"]["ky"])
    words = [word for word in search_key(text).split() if len(word) >= _SHORTEST]
    return [_shortened(word) for word in words if word not in common and not word.isdecimal()]


def _shortened(word: str) -> str:
    off = next((off for least, off in _ENDINGS if len(word) >= least), 0)
    return word[: len(word) - off]


@lru_cache
def _stems() -> Mapping[str, Mapping[str, list[str]]]:
    path = paths.resources() / "profiles" / "stems.json"
    found: Mapping[str, Mapping[str, list[str]]] = json.loads(path.read_text("utf-8"))
    return found


def _tidied(draft: ProfileDraft) -> ProfileDraft:
    draft = tidied(draft)
    return replace(draft, phone=phone(draft.phone) if draft.phone else "")


def _entry(id: int, draft: ProfileDraft) -> Fact:
    return Fact(Name.SUBSCRIBER, draft.on, kind=draft.service, mode=draft.mode.value, ref=id)


def _living(library: Library, id: int) -> ProfileCard:
    card = get(library, id)
    if card.is_cancelled or card.end is not None:
        raise UserError("profile_ended", no=card.number)
    return card


def _tell(act: Act, id: int) -> None:
    card = get(act.library, id)
    act.id, act.summary = id, {"no": card.number, "name": card.name("ru")}
