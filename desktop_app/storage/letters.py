"""Letters written and taken; at a branch what leaves of its inquiries, and the centre's replies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.facts import Name
from desktop_app.domain.inquiries import InquiryState
from desktop_app.domain.letters import WITHDRAWN, Asked, Reply, ReplyState
from desktop_app.storage.database import Database, Row

ASKED_OUT, ASKED_IN, REPLY_OUT, REPLY_IN = "asked_out", "asked_in", "reply_out", "reply_in"


@dataclass(frozen=True)
class LetterRow:
    """A letter as it is kept; `body` is its text, of one that came in without its lists."""

    peer: str
    serial: int
    on: date
    hash: str
    body: str


@dataclass(frozen=True)
class Leaving:
    """An inquiry that may leave, still with the asker's name, which must not."""

    asked: Asked
    asker: str


def add(database: Database, direction: str, row: LetterRow, passed: Sequence[str] = ()) -> None:
    """Keep a letter; `passed` are the uuids of the inquiries passed on in it."""
    database.insert(
        "letter",
        direction=direction,
        peer=row.peer,
        serial=row.serial,
        on_date=row.on.isoformat(),
        hash=row.hash,
        passed=" ".join(passed),
        body=row.body,
    )


def all_of(database: Database, direction: str, peer: str | None = None) -> list[LetterRow]:
    """Letters of a direction, of one library or all, in the order they were written or taken."""
    found = database.rows(
        "SELECT peer, serial, on_date, hash, body FROM letter WHERE direction = ?1"
        " AND (?2 IS NULL OR peer = ?2) ORDER BY id",
        (direction, peer),
    )
    return [_letter(row) for row in found]


def newest(database: Database, direction: str, peer: str) -> LetterRow | None:
    """The letter with the highest number."""
    found = database.row(
        "SELECT peer, serial, on_date, hash, body FROM letter WHERE direction = ? AND peer = ?"
        " ORDER BY serial DESC, id DESC LIMIT 1",
        (direction, peer),
    )
    return _letter(found) if found else None


def numbers(database: Database, direction: str, peer: str) -> list[tuple[int, str]]:
    """Number and fingerprint of each letter."""
    found = database.rows(
        "SELECT serial, hash FROM letter WHERE direction = ? AND peer = ? ORDER BY serial, id",
        (direction, peer),
    )
    return [(serial, hash) for serial, hash in found]


def first_with(database: Database, uuid: str) -> tuple[int, date] | None:
    """Number and day of the first letter in which an inquiry was passed on."""
    found = database.row(
        "SELECT serial, on_date FROM letter WHERE direction = ? AND instr(passed, ?)"
        " ORDER BY serial, id LIMIT 1",
        (ASKED_OUT, uuid),
    )
    return (found[0], date.fromisoformat(found[1])) if found else None


def leaving(database: Database) -> list[Leaving]:
    """Every inquiry, by year and number; one in the trash is withdrawn."""
    found = database.rows(
        "SELECT lower(hex(inquiry.uuid)), year, number, on_date, due_on, question, inquiry.rubric,"
        " inquiry.kind, CASE WHEN inquiry.trashed_at IS NULL THEN state ELSE ?1 END,"
        " coalesce(organisation.kind, ''), coalesce(organisation.name_ru, ''),"
        " coalesce(organisation.name_ky, ''), office,"
        " coalesce((SELECT step.note FROM inquiry_step step WHERE step.inquiry_id = inquiry.id"
        "  AND step.state = ?2 ORDER BY step.id DESC LIMIT 1), ''),"
        " coalesce(rubric.name_ru, ''), coalesce(rubric.name_ky, ''), coalesce(closed_on, ''),"
        " closed_on > due_on,"
        " (SELECT min(fact.on_date) FROM fact WHERE fact.ref = inquiry.id"
        "  AND fact.name = ?3 AND fact.mode = 'local_body'), asker"
        " FROM inquiry LEFT JOIN organisation ON organisation.id = inquiry.organisation_id"
        " LEFT JOIN rubric ON rubric.id = inquiry.own_rubric_id ORDER BY year, number, inquiry.id",
        (WITHDRAWN, InquiryState.WAITING.value, Name.FORWARDED.value),
    )
    return [_leaving(row) for row in found]


def inquiry_of(database: Database, uuid: str) -> int | None:
    """The id of the inquiry with a uuid."""
    found = database.value("SELECT id FROM inquiry WHERE uuid = ?", (bytes.fromhex(uuid),))
    return None if found is None else int(found)


def uuid_of(database: Database, inquiry_id: int) -> str:
    """The uuid of an inquiry, hexadecimal; empty when there is none."""
    found = database.value("SELECT lower(hex(uuid)) FROM inquiry WHERE id = ?", (inquiry_id,))
    return str(found or "")


def passed_on(database: Database, inquiry_id: int) -> date | None:
    """The day an inquiry was counted as passed on."""
    found = database.value(
        "SELECT min(on_date) FROM fact WHERE ref = ? AND name = ? AND mode = 'local_body'",
        (inquiry_id, Name.FORWARDED.value),
    )
    return date.fromisoformat(found) if found else None


def held(database: Database) -> dict[str, int]:
    """Which reply the branch has, by the inquiry's uuid."""
    return dict(database.rows(
        "SELECT lower(hex(inquiry_uuid)), serial FROM centre_answer ORDER BY inquiry_uuid"
    ))  # fmt: skip


def reply(database: Database, uuid: str) -> tuple[Reply, str] | None:
    """The centre's reply to an inquiry, and the key of the centre that gave it."""
    found = database.row(
        "SELECT serial, state, on_date, answer, sources, documents, executor, reason, of_key"
        " FROM centre_answer WHERE inquiry_uuid = ?",
        (bytes.fromhex(uuid),),
    )
    if found is None:
        return None
    serial, state, on, *rest, key = found
    return Reply(uuid, serial, state, date.fromisoformat(on), *rest), key


def put_reply(database: Database, key: str, given: Reply) -> None:
    """Keep a reply, in the place of an earlier one."""
    values = {
        "of_key": key,
        "serial": given.serial,
        "state": given.state,
        "on_date": given.on.isoformat(),
        "answer": given.answer,
        "sources": given.sources,
        "documents": given.documents,
        "executor": given.executor,
        "reason": given.reason,
    }
    uuid = bytes.fromhex(given.uuid)
    known = database.value("SELECT id FROM centre_answer WHERE inquiry_uuid = ?", (uuid,))
    if known is None:
        database.insert("centre_answer", inquiry_uuid=uuid, **values)
    else:
        database.update("centre_answer", known, **values)


def replied(database: Database, inquiry_id: int | None = None) -> list[int]:
    """Open inquiries that the centre has answered or refused, the most urgent first; all, or one.

    One that waits was asked again after the answer, or was closed when the answer came and
    opened again by an undo: then it had been passed on only once.
    """
    found = database.rows(
        "SELECT inquiry.id FROM inquiry JOIN centre_answer"
        " ON centre_answer.inquiry_uuid = inquiry.uuid"
        " WHERE inquiry.closed_on IS NULL AND inquiry.trashed_at IS NULL"
        " AND (inquiry.state <> ?1 OR (SELECT count(*) FROM inquiry_step step"
        "  WHERE step.inquiry_id = inquiry.id AND step.state = ?1) = 1)"
        " AND centre_answer.state <> ?2 AND (?3 IS NULL OR inquiry.id = ?3)"
        " ORDER BY inquiry.due_on, inquiry.id",
        (InquiryState.WAITING.value, ReplyState.TAKEN_UP.value, inquiry_id),
    )
    return [id for (id,) in found]


def _letter(row: Row) -> LetterRow:
    peer, serial, on, hash, body = row
    return LetterRow(peer, serial, date.fromisoformat(on), hash, body)


def _leaving(row: Row) -> Leaving:
    uuid, year, number, on, due_on, question, rubric, kind, state, *rest = row
    body_kind, body_ru, body_ky, office, note, rubric_ru, rubric_ky, closed_on, late, *end = rest
    passed_on, asker = end
    asked = Asked(
        uuid=uuid,
        year=year,
        number=number,
        on=date.fromisoformat(on),
        due_on=date.fromisoformat(due_on),
        question=question,
        rubric=rubric,
        kind=kind,
        state=state,
        body_kind=body_kind,
        body_ru=body_ru,
        body_ky=body_ky,
        office=office,
        note=note,
        rubric_ru=rubric_ru,
        rubric_ky=rubric_ky,
        closed_on=closed_on,
        is_late=bool(late),
        is_passed=passed_on is not None or state == InquiryState.WAITING,
        passed_on=passed_on or "",
    )
    return Leaving(asked, asker)
