"""The self-government's inquiries: the journal of handbook 6.4."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.facts import Name
from desktop_app.domain.inquiries import AnswerDraft, InquiryDraft, InquiryState
from desktop_app.domain.text import in_language, search_key, sort_key
from desktop_app.storage import organisations, search
from desktop_app.storage.database import Database, Row
from desktop_app.storage.organisations import OrganisationRow

ORDERS = {
    "number": "year{side}, number{side}",
    "on": "on_date{side}, id{side}",
    "due": "closed_on IS NOT NULL, CASE WHEN closed_on IS NULL THEN due_on END{side},"
    " due_on DESC, id DESC",  # what is still owed first, then what was closed lately
    "question": "sort_key{side}, id{side}",
    "rubric": "rubric{side}, on_date{side}, id{side}",
    "state": "state{side}, due_on{side}, id{side}",
}
_OPEN = "closed_on IS NULL"
_ROW = (
    "inquiry.id, inquiry.year, inquiry.number, inquiry.on_date, inquiry.asker, inquiry.office,"
    " coalesce(organisation.name_ru, ''), coalesce(organisation.name_ky, ''), inquiry.question,"
    " inquiry.rubric, inquiry.kind, inquiry.due_on, inquiry.state, inquiry.closed_on"
)
_FROM = "FROM inquiry LEFT JOIN organisation ON organisation.id = inquiry.organisation_id"


# the columns that a draft has under the same names
_DRAFT = ("asker", "office", "organisation_id", "channel", "question", "rubric", "kind", "note")


@dataclass(frozen=True)
class InquiryRow:
    """An inquiry as a list shows it."""

    id: int
    year: int
    number: int
    on: date
    asker: str
    office: str
    body_ru: str
    body_ky: str
    question: str
    rubric: str
    kind: str
    due_on: date
    state: InquiryState
    closed_on: date | None

    def body(self, language: str) -> str:
        """The asking body's name in a language, or the only one it has."""
        return in_language(language, self.body_ru, self.body_ky)

    def is_overdue(self, today: date) -> bool:
        """Is it open with its day passed?"""
        return self.state.is_open and self.due_on < today

    def is_late(self) -> bool:
        """Was it answered after its day?"""
        return self.closed_on is not None and self.closed_on > self.due_on


@dataclass(frozen=True)
class InquiryCard:
    """All that is known of an inquiry. `reason` says why it was refused or passed on."""

    id: int
    year: int
    number: int
    state: InquiryState
    draft: InquiryDraft
    body: OrganisationRow | None
    closed_on: date | None
    answer: str
    sources: str
    documents: int
    reason: str
    is_trashed: bool

    @property
    def due_on(self) -> date:
        """The day an answer is due; a stored inquiry always has one."""
        return self.draft.due_on or self.draft.on


def add(database: Database, draft: InquiryDraft) -> tuple[int, int]:
    """Write an accepted inquiry down; its id and its number in the year."""
    number = next_number(database, draft.on.year)
    id = database.insert(
        "inquiry",
        year=draft.on.year,
        number=number,
        state=InquiryState.ACCEPTED.value,
        closed_on=None,
        answer="",
        sources="",
        documents=0,
        reason="",
        **_values(database, draft),
    )
    return id, number


def change(database: Database, id: int, draft: InquiryDraft) -> None:
    """Write the draft's fields."""
    database.update("inquiry", id, **_values(database, draft))


def was_passed_on(database: Database, id: int) -> bool:
    """Does the ledger have it as passed on to the central library already?"""
    return bool(
        database.value(
            "SELECT 1 FROM fact WHERE ref = ? AND name = ? AND mode = 'local_body'",
            (id, Name.FORWARDED.value),
        )
    )


def answer(database: Database, id: int, draft: AnswerDraft) -> None:
    """Mark as done, with the answer."""
    database.update(
        "inquiry",
        id,
        state=InquiryState.DONE.value,
        closed_on=draft.on.isoformat(),
        answer=draft.answer,
        sources=draft.sources,
        documents=draft.documents,
    )


def set_state(
    database: Database,
    id: int,
    state: InquiryState,
    reason: str = "",
    closed_on: date | None = None,
) -> None:
    """Mark as taken up, waiting for the centre, or refused."""
    closed = closed_on.isoformat() if closed_on else None
    database.update("inquiry", id, state=state.value, reason=reason, closed_on=closed)


def rename_body(database: Database, organisation_id: int) -> None:
    """Let the inquiries of a body be found by its new name."""
    for (id,) in database.rows(
        "SELECT id FROM inquiry WHERE organisation_id = ?", (organisation_id,)
    ):
        card = get(database, id)
        if card:
            database.update("inquiry", id, search_key=_search_key(card.draft, card.body))


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put it into the trash, or with no moment back."""
    database.update("inquiry", id, trashed_at=at.isoformat(timespec="seconds") if at else None)


def next_number(database: Database, year: int) -> int:
    """Numbers run through the year; those in the trash keep theirs."""
    return 1 + (database.value("SELECT max(number) FROM inquiry WHERE year = ?", (year,)) or 0)


def get(database: Database, id: int) -> InquiryCard | None:
    """One inquiry; also from the trash."""
    found = database.row(
        f"SELECT {', '.join(_DRAFT)}, on_date, due_on, year, number, state, closed_on, answer,"
        " sources, documents, reason, trashed_at FROM inquiry WHERE id = ?",
        (id,),
    )
    if found is None:
        return None
    on, due_on, year, number, state, closed_on, *rest = found[len(_DRAFT) :]
    draft = InquiryDraft(
        date.fromisoformat(on),
        due_on=date.fromisoformat(due_on),
        **dict(zip(_DRAFT, found, strict=False)),
    )
    answer, sources, documents, reason, trashed_at = rest
    return InquiryCard(
        id,
        year,
        number,
        InquiryState(state),
        draft,
        _body(database, draft),
        _day(closed_on),
        answer,
        sources,
        documents,
        reason,
        trashed_at is not None,
    )


def rows(database: Database, ids: Sequence[int]) -> dict[int, InquiryRow]:
    """Inquiries by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"SELECT {_ROW} {_FROM} WHERE inquiry.id IN ({marks})", tuple(ids))
    return {row[0]: _row(row) for row in found}


def ids(
    database: Database,
    text: str = "",
    order: str = "number",
    *,
    descending: bool = False,
    only_open: bool = False,
) -> array[int]:
    """All that are not in the trash and match the typed words; in order."""
    return search.ids(
        database,
        "inquiry",
        text,
        order=ORDERS[order].format(side=" DESC" if descending else ""),
        where=f"trashed_at IS NULL AND {_OPEN}" if only_open else "trashed_at IS NULL",
    )


def trashed(database: Database) -> list[InquiryRow]:
    """What lies in the trash, the latest first."""
    found = database.rows(
        f"SELECT {_ROW} {_FROM} WHERE inquiry.trashed_at IS NOT NULL"
        " ORDER BY inquiry.trashed_at DESC, inquiry.id"
    )
    return [_row(row) for row in found]


def askers(database: Database, organisation_id: int | None) -> list[tuple[str, str]]:
    """Who asked before, with the post: of one body, the latest first."""
    where = "WHERE organisation_id = ?" if organisation_id is not None else "WHERE ? IS NULL"
    found = database.rows(
        f"SELECT asker, office FROM inquiry {where} AND asker <> ''"
        " GROUP BY asker, office ORDER BY max(id) DESC LIMIT 50",
        (organisation_id,),
    )
    return [(asker, office) for asker, office in found]


def _row(row: Row) -> InquiryRow:
    on, due = date.fromisoformat(row[3]), date.fromisoformat(row[11])
    values = (*row[:3], on, *row[4:11], due, InquiryState(row[12]), _day(row[13]))
    return InquiryRow(*values)


def _body(database: Database, draft: InquiryDraft) -> OrganisationRow | None:
    if draft.organisation_id is None:
        return None
    return organisations.get(database, draft.organisation_id)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _values(database: Database, draft: InquiryDraft) -> dict[str, str | int | None]:
    return {
        "on_date": draft.on.isoformat(),
        "asker": draft.asker,
        "office": draft.office,
        "organisation_id": draft.organisation_id,
        "channel": draft.channel,
        "question": draft.question,
        "rubric": draft.rubric,
        "kind": draft.kind,
        "due_on": (draft.due_on or draft.on).isoformat(),
        "note": draft.note,
        "search_key": _search_key(draft, _body(database, draft)),
        "sort_key": sort_key(draft.question),
    }


def _search_key(draft: InquiryDraft, body: OrganisationRow | None) -> str:
    names = (body.name_ru, body.name_ky) if body else ()
    return search_key(" ".join((draft.question, draft.asker, draft.office, *names)))
