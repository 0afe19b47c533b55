"""Cards of subscribers to ИРИ and ДОР, with their topics (handbook 6.3)."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.profiles import EndDraft, ProfileDraft, Topic
from desktop_app.domain.text import has_words, in_language, sort_key
from desktop_app.storage.database import Database, Row

ORDERS = {
    "number": "number {side}",
    "on": "on_date {side}, number {side}",
    "name": "sort_key {side}, number {side}",
}
STATES = {
    "iri": "ended_on = '' AND service = 'iri'",
    "dor": "ended_on = '' AND service = 'dor'",
    "ended": "ended_on <> ''",
    "": "1",
}
"""What the list may be restricted to."""
_CARD = (
    "SELECT profile.id, number, on_date, service, is_group, organisation_id, subscriber, office,"
    " profile.address, profile.phone, topic, words, languages, kinds, depth, way, rhythm,"
    " served_by, profile.note, ended_on, end_reason, coalesce(organisation.name_ru, ''),"
    " coalesce(organisation.name_ky, ''), profile.trashed_at FROM profile"
    " LEFT JOIN organisation ON organisation.id = organisation_id"
)


@dataclass(frozen=True)
class ProfileCard:
    """A subscriber; `end` is when and why he was taken off, None while he is served."""

    id: int
    number: int
    draft: ProfileDraft
    end: EndDraft | None
    body_ru: str
    body_ky: str
    is_cancelled: bool

    def body(self, language: str) -> str:
        """The body's name in a language, or the only one it has."""
        return in_language(language, self.body_ru, self.body_ky)

    def name(self, language: str) -> str:
        """The person's name, or the body's where none is written down."""
        return self.draft.subscriber or self.body(language)


def add(database: Database, draft: ProfileDraft) -> int:
    """A new card with the next number; its id."""
    number = database.number("SELECT max(number) FROM profile") + 1
    columns = _columns(database, draft)
    id = database.insert("profile", number=number, ended_on="", end_reason="", **columns)
    _put_topics(database, id, draft.rubrics)
    return id


def change(database: Database, id: int, draft: ProfileDraft) -> None:
    """Rewrite the card."""
    database.update("profile", id, **_columns(database, draft))
    if topics(database, [id]).get(id, ()) != draft.rubrics:
        database.execute("DELETE FROM profile_rubric WHERE profile_id = ?", (id,))
        _put_topics(database, id, draft.rubrics)


def end(database: Database, id: int, draft: EndDraft | None) -> None:
    """Take the subscriber off, or with None serve him again."""
    on, reason = (draft.on.isoformat(), draft.reason) if draft else ("", "")
    database.update("profile", id, ended_on=on, end_reason=reason)


def cancel(database: Database, id: int, at: datetime) -> None:
    """Take a mistaken card out of the lists; its row and number stay."""
    database.trash("profile", id, at)


def rows(database: Database, ids: Sequence[int]) -> dict[int, ProfileCard]:
    """Cards by id, in the order of the ids."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"{_CARD} WHERE profile.id IN ({marks})", tuple(ids))
    known = topics(database, ids)
    cards = {row[0]: _card(row, known.get(row[0], ())) for row in found}
    return {id: cards[id] for id in ids if id in cards}


def ids(
    database: Database,
    text: str = "",
    state: str = "",
    order: str = "number",
    *,
    descending: bool = False,
) -> array[int]:
    """Those of a state (`STATES`) that hold the words, which are looked for in the cards."""
    side = "DESC" if descending else "ASC"
    by = ORDERS.get(order, ORDERS["number"]).format(side=side)
    found = database.ids(
        f"SELECT id FROM profile WHERE trashed_at IS NULL AND {STATES[state]} ORDER BY {by}"
    )
    if not text.strip():
        return found
    cards = rows(database, found)
    return array("q", (id for id, card in cards.items() if has_words(text, _searched(card))))


def topics(database: Database, ids: Sequence[int]) -> dict[int, tuple[Topic, ...]]:
    """The topics of cards."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        f"SELECT profile_id, rubric, own_rubric_id FROM profile_rubric"
        f" WHERE profile_id IN ({marks}) ORDER BY id",
        tuple(ids),
    )
    known: dict[int, list[Topic]] = defaultdict(list)
    for id, rubric, own in found:
        known[id].append((rubric, own))
    return {id: tuple(of_one) for id, of_one in known.items()}


def servants(database: Database) -> list[str]:
    """Who serves subscribers, the most often named first."""
    found = database.rows(
        "SELECT served_by FROM profile WHERE served_by <> '' GROUP BY served_by"
        " ORDER BY count(*) DESC, served_by"
    )
    return [row[0] for row in found]


def posted(database: Database, ref: int, *names: Name) -> list[Fact]:
    """The entries of a card or a notification; small records have no service («kind»)."""
    marks = ", ".join("?" * len(names))
    found = database.rows(
        "SELECT name, on_date, sum(amount), kind, mode, note FROM fact"
        f" WHERE ref = ? AND kind <> '' AND name IN ({marks})"
        " GROUP BY name, on_date, kind, mode, note HAVING sum(amount) <> 0 ORDER BY min(id)",
        (ref, *(name.value for name in names)),
    )
    return [
        Fact(Name(name), date.fromisoformat(on), n, kind=kind, mode=mode, ref=ref, note=note)
        for name, on, n, kind, mode, note in found
    ]


def rename_body(database: Database, organisation_id: int) -> None:
    """Let the cards of a body stand in the list by its new name."""
    for id, subscriber in database.rows(
        "SELECT id, subscriber FROM profile WHERE organisation_id = ?", (organisation_id,)
    ):
        database.update("profile", id, sort_key=_sort_key(database, subscriber, organisation_id))


def _sort_key(database: Database, subscriber: str, organisation_id: int | None) -> str:
    body = database.value(
        "SELECT CASE name_ru WHEN '' THEN name_ky ELSE name_ru END FROM organisation WHERE id = ?",
        (organisation_id,),
    )
    return sort_key(subscriber or body or "")


def _columns(database: Database, draft: ProfileDraft) -> dict[str, object]:
    columns = asdict(draft)
    for name in ("on", "rubrics", "new_body"):
        del columns[name]
    return columns | {
        "on_date": draft.on.isoformat(),
        "is_group": int(draft.is_group),
        "languages": " ".join(draft.languages),
        "kinds": " ".join(draft.kinds),
        "sort_key": _sort_key(database, draft.subscriber, draft.organisation_id),
    }


def _put_topics(database: Database, id: int, chosen: Sequence[Topic]) -> None:
    for rubric, own in chosen:
        database.insert("profile_rubric", profile_id=id, rubric=rubric, own_rubric_id=own)


def _card(row: Row, chosen: tuple[Topic, ...]) -> ProfileCard:
    id, number, on, service, is_group, *told = row
    person, languages, kinds, rest = told[:7], told[7], told[8], told[9:]
    borders = (tuple(languages.split()), tuple(kinds.split()))
    values = (*person[:6], chosen, person[6], *borders, *rest[:5])
    draft = ProfileDraft(date.fromisoformat(on), service, bool(is_group), *values)
    ended_on, reason, ru, ky, trashed_at = rest[5:]
    end = EndDraft(date.fromisoformat(ended_on), reason) if ended_on else None
    return ProfileCard(id, number, draft, end, ru, ky, trashed_at is not None)


def _searched(card: ProfileCard) -> str:
    draft = card.draft
    typed = (str(card.number), draft.subscriber, draft.office, draft.topic, draft.phone)
    return " ".join((*typed, draft.words, draft.served_by, card.body_ru, card.body_ky))
