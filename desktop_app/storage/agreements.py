"""Agreements of partnership."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desktop_app.domain.agreements import AgreementDraft
from desktop_app.domain.text import in_language
from desktop_app.storage.database import Database
from desktop_app.storage.days import day, written

_SELECT = (
    "SELECT agreement.id, organisation_id, on_date, number, until, subject, terms, partner_terms,"
    " signed_by, remind_days, agreement.note, ended_on, end_reason,"
    " agreement.trashed_at IS NOT NULL, name_ru, name_ky"
    " FROM agreement JOIN organisation ON organisation.id = agreement.organisation_id"
)


@dataclass(frozen=True)
class AgreementRow:
    """An agreement and its body's names; `ended_on` is the day that it was ended on."""

    id: int
    draft: AgreementDraft
    ended_on: date | None
    end_reason: str
    is_trashed: bool
    name_ru: str
    name_ky: str

    def body(self, language: str) -> str:
        """The partner's name in a language, or the only one it has."""
        return in_language(language, self.name_ru, self.name_ky)


def add(database: Database, draft: AgreementDraft) -> int:
    """Write an agreement down."""
    return database.insert("agreement", ended_on="", end_reason="", **_values(draft))


def change(database: Database, id: int, draft: AgreementDraft) -> None:
    """Write what is agreed now."""
    database.update("agreement", id, **_values(draft))


def prolong(database: Database, id: int, until: date) -> None:
    """Write the new last day."""
    database.update("agreement", id, until=until.isoformat())


def end(database: Database, id: int, on: date, reason: str) -> None:
    """Write the day and the reason of the end."""
    database.update("agreement", id, ended_on=on.isoformat(), end_reason=reason)


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put it into the trash, or with no moment back."""
    database.trash("agreement", id, at)


def get(database: Database, id: int) -> AgreementRow | None:
    """One agreement; also from the trash."""
    return next(iter(_rows(database, "agreement.id = ?", (id,))), None)


def of_body(database: Database, organisation_id: int) -> list[AgreementRow]:
    """The agreements with a body, those in force first, then the latest."""
    where = "organisation_id = ? AND agreement.trashed_at IS NULL"
    return _rows(database, where, (organisation_id,))


def listed(database: Database) -> list[AgreementRow]:
    """All agreements, those in force first, then the latest."""
    return _rows(database, "agreement.trashed_at IS NULL", ())


def trashed(database: Database) -> list[AgreementRow]:
    """What lies in the trash."""
    return _rows(database, "agreement.trashed_at IS NOT NULL", ())


def _rows(database: Database, where: str, params: Sequence[object]) -> list[AgreementRow]:
    order = "ended_on <> '', on_date DESC, agreement.id DESC"
    found = database.rows(f"{_SELECT} WHERE {where} ORDER BY {order}", params)
    return [_row(row) for row in found]


def _row(row: Sequence[Any]) -> AgreementRow:
    id, organisation_id, on, number, until, subject, terms, partner_terms, signed_by = row[:9]
    remind_days, note, ended_on, end_reason, is_trashed, name_ru, name_ky = row[9:]
    draft = AgreementDraft(
        organisation_id,
        date.fromisoformat(on),
        number,
        day(until),
        subject,
        terms,
        partner_terms,
        signed_by,
        remind_days,
        note,
    )
    ended = day(ended_on)
    return AgreementRow(id, draft, ended, end_reason, bool(is_trashed), name_ru, name_ky)


def _values(draft: AgreementDraft) -> dict[str, str | int]:
    return {
        "organisation_id": draft.organisation_id,
        "number": draft.number,
        "on_date": draft.on.isoformat(),
        "until": written(draft.until),
        "subject": draft.subject,
        "terms": draft.terms,
        "partner_terms": draft.partner_terms,
        "signed_by": draft.signed_by,
        "remind_days": draft.remind_days,
        "note": draft.note,
    }
