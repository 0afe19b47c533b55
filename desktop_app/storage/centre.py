"""What the branches passed on and were asked, at the central library; and its answers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date

from desktop_app.domain.inquiries import InquiryState
from desktop_app.domain.letters import WITHDRAWN, Asked, Letter, Reply, ReplyDraft, ReplyState
from desktop_app.domain.periods import Period
from desktop_app.domain.text import in_language
from desktop_app.storage.database import Database, Row

_ASKED = (
    *("year", "number", "due_on", "question", "rubric", "kind", "state", "body_kind"),
    *("body_ru", "body_ky", "office", "note", "rubric_ru", "rubric_ky", "closed_on", "is_late"),
    *("is_passed", "passed_on"),
)  # the columns that a letter has under the same names
_ANSWER = ("answer", "sources", "documents", "executor", "reason")
_ROW = ", ".join(
    ("id", "lower(hex(inquiry_uuid))", "of_key", "of_branch", "serial", "held", "sent",
     "answer_state", "answered_on", *_ANSWER, "on_date", *_ASKED)
)  # fmt: skip
_AT_ONCE = 5000  # ids in one question
_OPEN_STATES = tuple(one.value for one in InquiryState if one.is_open)
_CLOSED = f"state NOT IN ({', '.join(map(repr, _OPEN_STATES))})"
_FINAL = ", ".join(repr(one.value) for one in ReplyState if one.is_final)
_DONE = f"({_CLOSED} OR is_passed = 0 OR answer_state IN ({_FINAL}))"


@dataclass(frozen=True)
class CentreRow:
    """A branch's inquiry at the centre. `serial` is the letter that brought what is known.

    `held` is the reply (its serial) that the branch has, `sent` the one that carries the
    present answer; 0 is none.
    """

    id: int
    key: str
    branch: str
    serial: int
    held: int
    sent: int
    answer_state: str
    answered_on: date | None
    draft: ReplyDraft
    reason: str
    asked: Asked

    @property
    def is_final(self) -> bool:
        """Did the centre answer or refuse?"""
        return bool(self.answer_state) and ReplyState(self.answer_state).is_final

    @property
    def is_open(self) -> bool:
        """Does the branch still wait for the centre?"""
        asked = self.asked
        return asked.is_passed and not self.is_final and asked.state in _OPEN_STATES

    @property
    def is_withdrawn(self) -> bool:
        """Did the branch take it back?"""
        return self.asked.state == WITHDRAWN or not self.asked.is_passed

    def is_overdue(self, today: date) -> bool:
        """Is it open with its day passed?"""
        return self.is_open and self.asked.due_on < today

    def rubric(self, language: str) -> str:
        """The branch's own name of the topic; empty when it is the usual one."""
        return in_language(language, self.asked.rubric_ru, self.asked.rubric_ky)


def put(database: Database, letter: Letter, one: Asked, held: int) -> str:
    """Keep what a letter says of an inquiry: `new`, `changed`, or nothing changed: empty.

    An answer that the branch has and asks again for is open again.
    """
    uuid = bytes.fromhex(one.uuid)
    known = by_uuid(database, one.uuid)
    if known is not None:  # what was said when it was passed on stays, also when it no longer is
        told_before = known.asked
        one = replace(one, note=one.note or told_before.note,
                      passed_on=one.passed_on or told_before.passed_on)  # fmt: skip
    told = {key: value for key, value in asdict(one).items() if key in _ASKED}
    values: dict[str, object] = {
        **{key: int(value) if isinstance(value, bool) else value for key, value in told.items()},
        "due_on": one.due_on.isoformat(),
        "on_date": one.on.isoformat(),
        "of_key": letter.sender.key,
        "of_branch": letter.sender.branch,
        "held": held,
        "serial": letter.serial,
    }
    if known is None:
        fresh = dict.fromkeys(_ANSWER, "") | {"answer_state": "", "answered_on": ""}
        database.insert("branch_inquiry", inquiry_uuid=uuid,
                        **values | fresh | {"documents": 0, "sent": 0})  # fmt: skip
        return "new"
    is_asked_again = known.is_final and held == known.sent > 0
    if is_asked_again and one.state == InquiryState.WAITING:
        values["answer_state"] = ""
    if held > known.sent > 0:  # this library is an old copy: its answer needs a higher number
        values["sent"] = 0
    told_as_before = (known.asked, known.key, known.branch, known.held) == (
        one, letter.sender.key, letter.sender.branch, held)  # fmt: skip
    if not told_as_before or values.keys() & {"answer_state", "sent"}:
        database.update("branch_inquiry", known.id, **values)
    return "changed" if known.asked != one else ""


def set_held(database: Database, id: int, held: int) -> None:
    """Which reply the branch has."""
    database.update("branch_inquiry", id, held=held)


def answer(
    database: Database, id: int, state: str, on: date, draft: ReplyDraft, reason: str
) -> None:
    """Write the centre's answer; it has not been sent yet."""
    database.update(
        "branch_inquiry",
        id,
        answer_state=state,
        answered_on=on.isoformat(),
        reason=reason,
        sent=0,
        **asdict(draft),
    )


def set_sent(database: Database, id: int, serial: int) -> None:
    """Which letter carries the answer."""
    database.update("branch_inquiry", id, sent=serial)


def unconfirmed(database: Database, key: str) -> list[tuple[int, Reply]]:
    """The answers for a library that it does not have yet, in the order of its numbers."""
    found = database.rows(
        f"SELECT {_ROW} FROM branch_inquiry WHERE of_key = ? AND answer_state <> ''"
        " AND (sent = 0 OR held <> sent) ORDER BY year, number, id",
        (key,),
    )
    return [(row.id, _reply(row)) for row in map(_row, found)]


def by_uuid(database: Database, uuid: str) -> CentreRow | None:
    """The inquiry with a uuid."""
    found = database.row(
        f"SELECT {_ROW} FROM branch_inquiry WHERE inquiry_uuid = ?", (bytes.fromhex(uuid),)
    )
    return _row(found) if found else None


def rows(database: Database, ids: Sequence[int]) -> dict[int, CentreRow]:
    """By id."""
    found: dict[int, CentreRow] = {}
    for start in range(0, len(ids), _AT_ONCE):
        some = tuple(ids[start : start + _AT_ONCE])
        marks = ", ".join("?" * len(some))
        for row in database.rows(f"SELECT {_ROW} FROM branch_inquiry WHERE id IN ({marks})", some):
            found[row[0]] = _row(row)
    return found


def passed(database: Database, *, only_open: bool = False) -> array[int]:
    """What ever was passed on: open ones first, by branch and the day they are due."""
    where = f"AND NOT {_DONE}" if only_open else ""
    return database.ids(
        f"SELECT id FROM branch_inquiry WHERE passed_on <> '' {where}"
        f" ORDER BY {_DONE}, CASE WHEN {_DONE} THEN due_on END DESC, of_branch, due_on, id"
    )


def asked(
    database: Database, period: Period, key: str | None = None, rubric: str | None = None
) -> array[int]:
    """What was asked in a period, of one branch or topic or all; what was withdrawn is not."""
    return database.ids(
        "SELECT id FROM branch_inquiry WHERE on_date >= ?1 AND on_date < ?2 AND state <> ?5"
        " AND (?3 IS NULL OR of_key = ?3) AND (?4 IS NULL OR rubric = ?4)"
        " ORDER BY of_branch, of_key, on_date, number, id",
        (period.start.isoformat(), period.end.isoformat(), key, rubric, WITHDRAWN),
    )


def counts(database: Database, period: Period) -> dict[tuple[str, str], int]:
    """How many were asked in a period, by the library's key and the usual topic."""
    found = database.rows(
        "SELECT of_key, rubric, count(*) FROM branch_inquiry"
        " WHERE on_date >= ? AND on_date < ? AND state <> ? GROUP BY of_key, rubric",
        (period.start.isoformat(), period.end.isoformat(), WITHDRAWN),
    )
    return {(key, rubric): n for key, rubric, n in found}


def first_day(database: Database) -> date | None:
    """The day of the earliest inquiry."""
    found = database.value("SELECT min(on_date) FROM branch_inquiry")
    return date.fromisoformat(found) if found else None


def _row(row: Row) -> CentreRow:
    id, uuid, key, branch, serial, held, sent, state, answered_on, *rest = row
    answer, sources, documents, executor, reason, on, *told = rest
    values = dict(zip(_ASKED, told, strict=True)) | {
        "due_on": date.fromisoformat(told[_ASKED.index("due_on")]),
        **{key: bool(told[_ASKED.index(key)]) for key in ("is_late", "is_passed")},
    }
    return CentreRow(
        id,
        key,
        branch,
        serial,
        held,
        sent,
        state,
        date.fromisoformat(answered_on) if answered_on else None,
        ReplyDraft(answer, sources, documents, executor),
        reason,
        Asked(uuid=uuid, on=date.fromisoformat(on), **values),
    )


def _reply(row: CentreRow) -> Reply:
    assert row.answered_on
    return Reply(
        row.asked.uuid,
        row.sent,
        row.answer_state,
        row.answered_on,
        **asdict(row.draft),
        reason=row.reason,
    )
