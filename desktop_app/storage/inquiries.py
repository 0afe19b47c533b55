"""The self-government's inquiries: the journal of handbook 6.4."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.facts import Name
from desktop_app.domain.inquiries import (
    AnswerDraft,
    HandDraft,
    InquiryDraft,
    InquiryState,
)
from desktop_app.domain.own_names import RUBRICS, OwnName
from desktop_app.domain.text import search_key, sort_key
from desktop_app.storage import inquiry_sources, inquiry_steps, organisations, own_names
from desktop_app.storage.database import Database
from desktop_app.storage.days import day
from desktop_app.storage.organisations import OrganisationRow

# the columns that a draft has under the same names
_DRAFT = (
    *("asker", "office", "organisation_id", "channel", "question", "rubric", "kind", "note"),
    *("own_rubric_id", "purpose", "executor"),
)
_ANSWER = ("answer", "sources", "documents", "sheets", "minutes", "given_as", "like_id")


@dataclass(frozen=True)
class InquiryCard:
    """All that is known of an inquiry. `reason` says why it was refused or passed on.

    `answered` is dated `closed_on`; of an inquiry without an answer it is empty. `hand` tells who
    took it.
    """

    id: int
    year: int
    number: int
    state: InquiryState
    draft: InquiryDraft
    body: OrganisationRow | None
    closed_on: date | None
    answered: AnswerDraft
    hand: HandDraft | None
    reason: str
    own_rubric: OwnName | None
    is_trashed: bool

    @property
    def due_on(self) -> date:
        """The day an answer is due; a stored inquiry always has one."""
        return self.draft.due_on or self.draft.on

    @property
    def answer(self) -> str:
        """What was answered."""
        return self.answered.answer

    @property
    def sources(self) -> str:
        """The sources that are told in words."""
        return self.answered.sources

    @property
    def documents(self) -> int:
        """How many documents were given."""
        return self.answered.documents


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
    inquiry_steps.add(database, id, InquiryState.ACCEPTED, draft.on)
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
    """Mark as done, with the answer and its sources."""
    set_state(database, id, InquiryState.DONE, draft.on, closed_on=draft.on)
    put_answer(database, id, draft)


def put_answer(database: Database, id: int, draft: AnswerDraft) -> None:
    """Write the answer's fields and its sources; the day and the state stay."""
    database.update("inquiry", id, **{key: getattr(draft, key) for key in _ANSWER})
    inquiry_sources.put(database, id, draft.used)


def hand_over(database: Database, id: int, draft: HandDraft) -> None:
    """Mark as handed to the asker; once more, when that was written down wrongly."""
    inquiry_steps.put(database, id, InquiryState.HANDED, draft.on, draft.receiver)
    database.update(
        "inquiry",
        id,
        state=InquiryState.HANDED.value,
        handed_on=draft.on.isoformat(),
        receiver=draft.receiver,
        given_as=draft.given_as,
        feedback=draft.feedback,
    )


def set_state(
    database: Database,
    id: int,
    state: InquiryState,
    on: date,
    note: str = "",
    *,
    reason: str | None = None,
    closed_on: date | None = None,
) -> None:
    """Let it be in a state since a day; the reason stays as it was unless told."""
    values: dict[str, str | None] = {"state": state.value}
    values["closed_on"] = closed_on.isoformat() if closed_on else None
    if reason is not None:
        values["reason"] = reason
    database.update("inquiry", id, **values)
    inquiry_steps.add(database, id, state, on, note)


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
    database.trash("inquiry", id, at)


def next_number(database: Database, year: int) -> int:
    """Numbers run through the year; those in the trash keep theirs."""
    return 1 + (database.value("SELECT max(number) FROM inquiry WHERE year = ?", (year,)) or 0)


def get(database: Database, id: int) -> InquiryCard | None:
    """One inquiry; also from the trash."""
    found = database.row(
        f"SELECT {', '.join(_DRAFT)}, {', '.join(_ANSWER)}, on_date, due_on, year, number, state,"
        " closed_on, handed_on, receiver, feedback, reason, trashed_at FROM inquiry WHERE id = ?",
        (id,),
    )
    if found is None:
        return None
    answered = dict(zip(_ANSWER, found[len(_DRAFT) :], strict=False))
    on, due_on, year, number, state, closed_on, *rest = found[len(_DRAFT) + len(_ANSWER) :]
    handed_on, receiver, feedback, reason, trashed_at = rest
    draft = InquiryDraft(
        date.fromisoformat(on),
        due_on=date.fromisoformat(due_on),
        **dict(zip(_DRAFT, found, strict=False)),
    )
    used = inquiry_sources.of_keys(database, id)
    answer = AnswerDraft(day(closed_on) or draft.on, used=used, **answered)
    taken = day(handed_on)
    return InquiryCard(
        id,
        year,
        number,
        InquiryState(state),
        draft,
        _body(database, draft),
        day(closed_on),
        answer,
        HandDraft(taken, receiver, answer.given_as, feedback) if taken else None,
        reason,
        own_names.draft(database, RUBRICS, draft.own_rubric_id),
        trashed_at is not None,
    )


def _body(database: Database, draft: InquiryDraft) -> OrganisationRow | None:
    if draft.organisation_id is None:
        return None
    return organisations.get(database, draft.organisation_id)


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
        "own_rubric_id": draft.own_rubric_id,
        "purpose": draft.purpose,
        "executor": draft.executor,
        "search_key": _search_key(draft, _body(database, draft)),
        "sort_key": sort_key(draft.question),
    }


def _search_key(draft: InquiryDraft, body: OrganisationRow | None) -> str:
    names = (body.name_ru, body.name_ky) if body else ()
    return search_key(" ".join((draft.question, draft.asker, draft.office, *names)))
