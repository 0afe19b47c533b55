"""The inquiries behind the numbers of a period, by the ledger that the numbers are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.own_names import RUBRICS, OwnName
from desktop_app.domain.periods import Period
from desktop_app.domain.text import in_language
from desktop_app.storage import own_names
from desktop_app.storage.database import Database, Row
from desktop_app.storage.own_names import OwnNameRow

_COUNTED = """SELECT DISTINCT ref FROM (SELECT ref FROM fact
  WHERE name IN ('inquiry', 'answer', 'refusal') AND on_date >= ? AND on_date < ?
  AND ref IS NOT NULL AND (name <> 'refusal' OR mode = 'local_body')
  GROUP BY ref, name HAVING sum(amount) <> 0)"""


@dataclass(frozen=True)
class ServedInquiry:
    """An inquiry that a period counted, as it stands now; nobody who asked is named.

    `own_rubric` is the library's own topic, counted as `rubric`.
    """

    number: int
    on: date
    body_ru: str
    body_ky: str
    question: str
    rubric: str
    own_rubric: OwnName | None
    state: str
    due_on: date
    closed_on: date | None
    documents: int

    def body(self, language: str) -> str:
        """The asking body's name in a language, or the only one it has."""
        return in_language(language, self.body_ru, self.body_ky)


def inquiries(database: Database, over: Period) -> list[ServedInquiry]:
    """Those received, answered or refused in the period, in order of date and number."""
    found = database.rows(
        "SELECT number, on_date, coalesce(organisation.name_ru, ''),"
        " coalesce(organisation.name_ky, ''), question, rubric, own_rubric_id, state, due_on,"
        f" closed_on, documents FROM ({_COUNTED}) JOIN inquiry ON inquiry.id = ref"
        " LEFT JOIN organisation ON organisation.id = inquiry.organisation_id"
        " ORDER BY on_date, number",
        (over.start.isoformat(), over.end.isoformat()),
    )
    own = own_names.rows(database, RUBRICS, sorted({row[6] for row in found if row[6]}))
    return [_served(row, own) for row in found]


def _served(row: Row, own: Mapping[int, OwnNameRow]) -> ServedInquiry:
    number, on, body_ru, body_ky, question, rubric, own_id, state, due_on, closed_on, given = row
    return ServedInquiry(
        number,
        date.fromisoformat(on),
        body_ru,
        body_ky,
        question,
        rubric,
        own[own_id].draft if own_id else None,
        state,
        date.fromisoformat(due_on),
        date.fromisoformat(closed_on) if closed_on else None,
        given,
    )
