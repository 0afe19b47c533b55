"""Batches received and acts of withdrawal: their numbers within the year, their lists.

A fact of a summary line has no copy; its `ref` is minus the id of its batch
(mode receipt) or of its act (mode withdrawal), so that the paper's list can
be printed again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain.batches import Control
from desktop_app.domain.facts import Name
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft
from desktop_app.storage.database import Database, Row
from desktop_app.storage.days import day


@dataclass(frozen=True)
class Batch:
    """A line of the summary book («КСУ»), part 1: one batch.

    `control` is what its document says where that was typed.
    """

    id: int
    year: int
    number: int
    draft: ReceiptDraft
    control: Control = field(default_factory=Control)


@dataclass(frozen=True)
class BatchRow:
    """A batch in the list of all: what was taken in with it, corrections counted."""

    id: int
    year: int
    number: int
    on: date
    origin: str
    giver: str
    document: str
    document_no: str
    document_date: date | None
    note: str
    control: Control
    titles: int
    copies: int
    money: int

    @property
    def is_tied(self) -> bool:
        """Is it what its document says?"""
        return self.control.agrees(self.copies, self.money)


@dataclass(frozen=True)
class Act:
    """A line of the summary book, part 2: one act of withdrawal.

    `reverses` is the act that it takes back, `reversed_by` the one that took it back.
    """

    id: int
    year: int
    number: int
    draft: WithdrawalDraft
    reverses: int | None = None
    reversed_by: int | None = None


@dataclass(frozen=True)
class Summary:
    """Documents without numbers in a batch or an act; amounts as they stand on paper."""

    kind: str
    content: str
    language: str
    quantity: int
    money: int
    text: str


def next_number(database: Database, table: str, year: int) -> int:
    """The number of the year's next batch (`receipt`) or act (`withdrawal`)."""
    if table not in ("receipt", "withdrawal"):
        raise ValueError(table)
    return 1 + database.number(f"SELECT max(number) FROM {table} WHERE year = ?", (year,))


def add_receipt(
    database: Database, number: int, draft: ReceiptDraft, control: Control | None = None
) -> int:
    """A new batch; what its document says stays beside what came."""
    said = control or Control()
    return database.insert(
        "receipt",
        year=draft.on.year,
        number=number,
        on_date=draft.on.isoformat(),
        origin=str(draft.origin),
        document=str(draft.document),
        document_no=draft.document_no,
        document_date=_text(draft.document_date),
        note=draft.note,
        giver=draft.giver,
        document_copies=said.copies,
        document_money=said.money,
    )


def change_receipt(
    database: Database, receipt_id: int, draft: ReceiptDraft, control: Control
) -> None:
    """Its source and its document as they should have been typed; day and number stay."""
    database.update(
        "receipt",
        receipt_id,
        origin=str(draft.origin),
        document=str(draft.document),
        document_no=draft.document_no,
        document_date=_text(draft.document_date),
        note=draft.note,
        giver=draft.giver,
        document_copies=control.copies,
        document_money=control.money,
    )


def add_withdrawal(
    database: Database, number: int, draft: WithdrawalDraft, reverses: int | None = None
) -> int:
    """A new act; `reverses` is the one that it takes back."""
    return database.insert(
        "withdrawal",
        year=draft.on.year,
        number=number,
        on_date=draft.on.isoformat(),
        reason=str(draft.reason),
        approved_on=_text(draft.approved_on),
        note=draft.note,
        reverses=reverses,
        receiver=draft.receiver,
        receiver_id=draft.receiver_id,
        coefficient=draft.coefficient,
        protocol=draft.protocol,
        destination=str(draft.destination),
    )


def receipts(database: Database, year: int) -> list[Batch]:
    """The year's batches in order."""
    found = database.rows(f"{_RECEIPT} WHERE year = ? ORDER BY number", (year,))
    return [_batch(row) for row in found]


def receipt(database: Database, receipt_id: int) -> Batch | None:
    """One batch by id."""
    row = database.row(f"{_RECEIPT} WHERE id = ?", (receipt_id,))
    return _batch(row) if row else None


def batch_rows(database: Database, ids: Sequence[int] | None = None) -> list[BatchRow]:
    """Batches with what came, newest first: all, or some. A number struck out did not come."""
    where, params = "", tuple(ids or ())
    if ids is not None:
        where = f"WHERE receipt.id IN ({', '.join('?' * len(params))})"
    found = database.rows(_BATCH_ROWS.format(where=where), params)
    return [_batch_row(row) for row in found]


def receipt_years(database: Database) -> list[int]:
    """The years that have batches, the newest first."""
    return [row[0] for row in database.rows("SELECT DISTINCT year FROM receipt ORDER BY 1 DESC")]


def withdrawals(database: Database, year: int) -> list[Act]:
    """The year's acts in order."""
    found = database.rows(f"{_WITHDRAWAL} WHERE year = ? ORDER BY number", (year,))
    return [_act(row) for row in found]


def withdrawal(database: Database, withdrawal_id: int) -> Act | None:
    """One act by id."""
    row = database.row(f"{_WITHDRAWAL} WHERE id = ?", (withdrawal_id,))
    return _act(row) if row else None


def first_year(database: Database) -> int:
    """The year of the oldest batch or act; 0 when there is none."""
    return database.number(
        "SELECT min(year) FROM (SELECT year FROM receipt UNION ALL SELECT year FROM withdrawal)"
    )


def moved(
    database: Database, mode: str, start: date, end: date
) -> list[tuple[int, int, int, date]]:
    """Batches (mode `receipt`) or acts (`withdrawal`) of the days [start, end).

    Each by id, year, number and day. An older one that has entries there, since it was
    corrected, is among them.
    """
    if mode not in ("receipt", "withdrawal"):
        raise ValueError(mode)
    days = (start.isoformat(), end.isoformat())
    found = database.rows(
        f"SELECT id, year, number, on_date FROM {mode} WHERE on_date >= ?1 AND on_date < ?2"
        f" UNION SELECT id, year, number, on_date FROM {mode} WHERE id IN (SELECT batch FROM fact"
        " WHERE name = 'stock' AND mode = ?3 AND on_date >= ?1 AND on_date < ?2) ORDER BY 2, 3",
        (*days, mode),
    )
    return [(row[0], row[1], row[2], date.fromisoformat(row[3])) for row in found]


def days_moved(database: Database, first: date, last: date) -> list[date]:
    """The days from `first` to `last` on which the stock changed."""
    found = database.rows(
        "SELECT DISTINCT on_date FROM fact WHERE name = ? AND on_date BETWEEN ? AND ?",
        (Name.STOCK.value, first.isoformat(), last.isoformat()),
    )
    return [date.fromisoformat(row[0]) for row in found]


def summaries(database: Database, mode: str, batch_id: int) -> list[Summary]:
    """The lines without numbers of a batch (mode `receipt`) or an act (`withdrawal`)."""
    found = database.rows(
        "SELECT kind, content, language, abs(amount), abs(money), note FROM fact"
        " WHERE ref = ? AND name = ? AND mode = ? ORDER BY id",
        (-batch_id, Name.STOCK.value, mode),
    )
    return [Summary(*row) for row in found]


_BATCH_ROWS = """SELECT receipt.id, year, number, receipt.on_date, origin, giver, document,
  document_no, document_date, receipt.note, document_copies, document_money,
  coalesce(numbered.titles, 0) + coalesce(summary.titles, 0),
  coalesce(numbered.copies, 0) + coalesce(summary.copies, 0),
  coalesce(numbered.money, 0) + coalesce(summary.money, 0)
FROM receipt
LEFT JOIN (SELECT receipt_id, count(DISTINCT title_id) AS titles, count(*) AS copies,
    sum(price) AS money FROM copy WHERE receipt_id IS NOT NULL AND status <> 'mistaken'
    GROUP BY receipt_id) AS numbered ON numbered.receipt_id = receipt.id
LEFT JOIN (SELECT batch, count(*) AS titles, sum(amount) AS copies, sum(money) AS money FROM fact
    WHERE batch IS NOT NULL AND mode = 'receipt' AND name = 'stock' AND category = 'summary'
    GROUP BY batch) AS summary ON summary.batch = receipt.id
{where} ORDER BY year DESC, number DESC"""
_RECEIPT = (
    "SELECT id, year, number, on_date, origin, document, document_no, document_date, note,"
    " giver, document_copies, document_money FROM receipt"
)
_WITHDRAWAL = (
    "SELECT id, year, number, on_date, reason, approved_on, note, receiver, receiver_id,"
    " coefficient, protocol, destination, reverses,"
    " (SELECT later.id FROM withdrawal AS later WHERE later.reverses = withdrawal.id)"
    " FROM withdrawal"
)


def _batch(row: Row) -> Batch:
    on, document_date = date.fromisoformat(row[3]), day(row[7])
    draft = ReceiptDraft(on, row[4], row[5], row[6], document_date, row[8], row[9])
    return Batch(row[0], row[1], row[2], draft, Control(row[10], row[11]))


def _batch_row(row: Row) -> BatchRow:
    days = (date.fromisoformat(row[3]), day(row[8]))
    values = (*row[:3], days[0], *row[4:8], days[1], row[9], Control(row[10], row[11]), *row[12:])
    return BatchRow(*values)


def _act(row: Row) -> Act:
    draft = WithdrawalDraft(date.fromisoformat(row[3]), row[4], day(row[5]), *row[6:12])
    return Act(row[0], row[1], row[2], draft, *row[12:])


def _text(on: date | None) -> str | None:
    return on.isoformat() if on else None
