"""Journals and newspapers: their cards and their subscriptions."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.periodicals import PeriodicalDraft, SubscriptionDraft, frequency
from desktop_app.domain.text import query_variants, search_key, sort_key
from desktop_app.storage.database import Database, Row
from desktop_app.storage.titles import MARKED


@dataclass(frozen=True)
class PeriodicalRow:
    """A card as it is kept."""

    id: int
    draft: PeriodicalDraft
    is_trashed: bool

    @property
    def title(self) -> str:
        """What it is called."""
        return self.draft.title


@dataclass(frozen=True)
class SubscriptionRow:
    """A subscription with the frequency of its time, and the record of its money."""

    id: int
    draft: SubscriptionDraft
    frequency: str
    record_id: int | None
    is_trashed: bool


_CARD = """SELECT id, kind, title, index_no, publisher, content, language, local, frequency,
  keep_years, note, trashed_at IS NOT NULL FROM periodical"""
_TERM = """SELECT subscription.id, subscription.periodical_id, subscription.year,
  subscription.first_month, subscription.last_month, subscription.copies, subscription.price,
  subscription.origin, subscription.note, subscription.frequency,
  CASE WHEN record.trashed_at IS NULL THEN record.id END, subscription.trashed_at IS NOT NULL
  FROM subscription LEFT JOIN record ON record.id = subscription.record_id"""


def add(database: Database, draft: PeriodicalDraft) -> int:
    """A new card; its id."""
    return database.insert("periodical", **_values(draft))


def change(database: Database, id: int, draft: PeriodicalDraft) -> None:
    """Rewrite a card."""
    database.update("periodical", id, **_values(draft))


def trash(database: Database, table: str, id: int, at: datetime | None) -> None:
    """Put a card (`periodical`) or a term (`subscription`) into the trash, or back."""
    database.trash(table, id, at)


def ids(
    database: Database,
    text: str = "",
    kind: str = "",
    *,
    trashed: bool = False,
) -> array[int]:
    """The cards that have the typed letters in title, index or publisher."""
    keys = query_variants(text)
    found = database.rows(
        f"SELECT id, search_key, kind FROM periodical WHERE trashed_at IS {'NOT ' * trashed}NULL"
        " ORDER BY sort_key, id"
    )
    return array(
        "q",
        (
            id
            for id, known, its in found
            if (not kind or its == kind)
            and (not text.strip() or any(_has(known, key) for key in keys))
        ),
    )


def rows(database: Database, ids: Sequence[int]) -> dict[int, PeriodicalRow]:
    """Cards by id; those in the trash too."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"{_CARD} WHERE id IN ({marks})", tuple(ids))
    return {row[0]: _card(row) for row in found}


def has_issues(database: Database, periodical_id: int) -> bool:
    """Whether anything happened to an issue of a title."""
    found = database.value("SELECT 1 FROM issue WHERE periodical_id = ? LIMIT 1", (periodical_id,))
    return found is not None


def subscribe(database: Database, draft: SubscriptionDraft, code: str) -> int:
    """A new term with the frequency (`code`) of its time; its id."""
    return database.insert("subscription", frequency=code, **_term_values(draft))


def change_subscription(database: Database, id: int, draft: SubscriptionDraft, code: str) -> None:
    """Rewrite a term."""
    database.update("subscription", id, frequency=code, **_term_values(draft))


def set_record(database: Database, id: int, record_id: int) -> None:
    """The money of a term was entered as this record."""
    database.update("subscription", id, record_id=record_id)


def subscription(database: Database, id: int) -> SubscriptionRow | None:
    """One term."""
    row = database.row(f"{_TERM} WHERE subscription.id = ?", (id,))
    return _term(row) if row else None


def subscriptions(
    database: Database, years: Sequence[int], periodical_id: int | None = None
) -> list[SubscriptionRow]:
    """The terms of some years, of one title or of all that are not in the trash."""
    marks = ", ".join("?" * len(years))
    where, values = f"year IN ({marks}) AND subscription.trashed_at IS NULL", list(years)
    if periodical_id is not None:
        where += " AND periodical_id = ?"
        values.append(periodical_id)
    found = database.rows(
        f"{_TERM} JOIN periodical ON periodical.id = periodical_id WHERE {where}"
        " AND periodical.trashed_at IS NULL"
        " ORDER BY periodical.sort_key, periodical_id, year, first_month, subscription.id",
        values,
    )
    return [_term(row) for row in found]


def last_subscription(database: Database, periodical_id: int) -> SubscriptionRow | None:
    """The term that ends last."""
    row = database.row(
        f"{_TERM} WHERE periodical_id = ? AND subscription.trashed_at IS NULL"
        " ORDER BY year DESC, last_month DESC, subscription.id DESC LIMIT 1",
        (periodical_id,),
    )
    return _term(row) if row else None


def years(database: Database) -> list[int]:
    """The years of which a term or an issue is known, the newest first."""
    found = database.rows(
        "SELECT year FROM subscription UNION SELECT year FROM issue ORDER BY 1 DESC"
    )
    return [row[0] for row in found]


def _values(draft: PeriodicalDraft) -> dict[str, object]:
    return {
        "kind": draft.kind,
        "title": draft.title,
        "index_no": draft.index_no,
        "publisher": draft.publisher,
        "content": draft.content,
        "language": draft.language,
        "local": MARKED if draft.local else "",
        "frequency": draft.frequency.code,
        "keep_years": draft.keep_years,
        "note": draft.note,
        "search_key": search_key(f"{draft.title} {draft.index_no} {draft.publisher}"),
        "sort_key": sort_key(draft.title),
    }


def _term_values(draft: SubscriptionDraft) -> dict[str, object]:
    names = ("periodical_id", "year", "first_month", "last_month", "copies", "price", "origin")
    return {name: getattr(draft, name) for name in (*names, "note")}


def _has(known: str, key: str) -> bool:
    words = known.split()
    return all(any(word in part for part in words) for word in key.split())


def _card(row: Row) -> PeriodicalRow:
    values = (*row[1:7], row[7] == MARKED, frequency(row[8]), *row[9:11])
    return PeriodicalRow(row[0], PeriodicalDraft(*values), bool(row[11]))


def _term(row: Row) -> SubscriptionRow:
    return SubscriptionRow(row[0], SubscriptionDraft(*row[1:9]), row[9], row[10], bool(row[11]))
