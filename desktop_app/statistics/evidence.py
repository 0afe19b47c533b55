"""Evidence: the dated entries whose amounts add up to a cell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.periods import Period
from desktop_app.statistics.indicators import Span, indicator
from desktop_app.storage import facts as ledger
from desktop_app.storage.database import Database


@dataclass(frozen=True)
class EvidenceRow:
    """One entry: its day, what it is, what it adds to the number, where it comes from.

    `noun` and `ref` name the card that a click opens, where there is one; without a text the
    entry is told by its `kind` and `content`.
    """

    on: date
    text: str
    amount: int
    source: str
    noun: str
    ref: int | None
    note: str
    kind: str = ""
    content: str = ""


def evidence(database: Database, key: str, period: Period) -> list[EvidenceRow]:
    """The entries behind an indicator in a period; their amounts sum to its value."""
    wanted = indicator(key)
    if wanted.base.span is Span.STATE:
        return [
            EvidenceRow(
                late.due,
                f"№ {late.card_no}" if key == "debtor" else f"{late.inventory_no} · {late.title}",
                1,
                "desk",
                "reader",
                late.reader_id,
                f"№ {late.card_no}",
            )
            for late in ledger.overdue(database, period.last, by_reader=key == "debtor")
        ]
    assert wanted.base.name is not None
    start, end = wanted.days(period)
    money = wanted.measure == "money"
    return [
        EvidenceRow(
            entry.on,
            entry.text,
            wanted.base.sign * (entry.money if money else entry.amount),
            entry.source,
            entry.noun,
            entry.ref,
            entry.note,
            entry.kind,
            entry.content,
        )
        for entry in ledger.entries(database, wanted.base.name, wanted.where, start, end)
    ]
