"""The notebook of books taken from readers in place of lost ones (handbook 3.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.periods import Period
from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class Replaced:
    """A loss and what became of it; prices are tyiyn.

    `given_no` and `record` (number, year in the summary book) are empty until
    the book that came is taken into the stock, `act` (number, day) until an act
    has taken the lost copy out.
    """

    id: int
    lost_on: date
    card_no: int
    reader: str
    lost_no: str
    lost: str
    lost_price: int
    settled: str
    settled_on: date | None
    given_author: str
    given_title: str
    given_year: int | None
    given_money: int
    given_no: str
    record: tuple[int, int] | None
    act: tuple[int, date] | None
    title_id: int

    @property
    def given(self) -> str:
        """«Айтматов Ч. Жамийла, 1958»; "" while nothing was brought."""
        named = " ".join(filter(None, (self.given_author, self.given_title)))
        return f"{named}, {self.given_year}" if named and self.given_year else named


_SELECT = """SELECT loss.id, loss.on_date, reader.card_no, reader.surname, reader.given,
  lost.inventory_no, title.author, title.title, title.year, lost.price, loss.settled,
  loss.settled_on, loss.author, loss.title, loss.year, loss.money, new.inventory_no,
  receipt.number, receipt.year, withdrawal.number, withdrawal.on_date, title.id FROM loss
  JOIN loan ON loan.id = loss.loan_id JOIN reader ON reader.id = loan.reader_id
  JOIN copy AS lost ON lost.id = loan.copy_id JOIN title ON title.id = lost.title_id
  LEFT JOIN copy AS new ON new.id = loss.copy_id
  LEFT JOIN receipt ON receipt.id = new.receipt_id
  LEFT JOIN withdrawal ON withdrawal.id = loss.withdrawal_id"""


def all_of(database: Database) -> list[Replaced]:
    """Every loss that is still a loss, the newest first."""
    found = database.rows(f"{_SELECT} WHERE settled <> 'found' ORDER BY loss.id DESC")
    return [_replaced(row) for row in found]


def of_period(database: Database, period: Period) -> list[Replaced]:
    """What was brought in place of lost books in a period, in order."""
    found = database.rows(
        f"{_SELECT} WHERE settled = 'replaced' AND settled_on >= ? AND settled_on < ?"
        " ORDER BY settled_on, loss.id",
        (period.start.isoformat(), period.end.isoformat()),
    )
    return [_replaced(row) for row in found]


def get(database: Database, loss_id: int) -> Replaced | None:
    """One loss."""
    row = database.row(f"{_SELECT} WHERE loss.id = ?", (loss_id,))
    return _replaced(row) if row else None


def link(database: Database, loss_id: int, copy_id: int) -> None:
    """The copy that came in place of the lost one."""
    database.update("loss", loss_id, copy_id=copy_id)


def _replaced(row: Row) -> Replaced:
    reader = " ".join(filter(None, (row[3], row[4][:1] + "." if row[4] else "")))
    lost = _named(row[6:9])
    return Replaced(
        id=row[0],
        lost_on=date.fromisoformat(row[1]),
        card_no=row[2],
        reader=reader,
        lost_no=row[5],
        lost=lost,
        lost_price=row[9],
        settled=row[10],
        settled_on=date.fromisoformat(row[11]) if row[11] else None,
        given_author=row[12],
        given_title=row[13],
        given_year=row[14],
        given_money=row[15],
        given_no=row[16] or "",
        record=(row[17], row[18]) if row[17] else None,
        act=(row[19], date.fromisoformat(row[20])) if row[19] else None,
        title_id=row[21],
    )


def _named(parts: Sequence[str | int | None]) -> str:
    author, title, year = parts
    named = " ".join(filter(None, (str(author or ""), str(title or ""))))
    return f"{named}, {year}" if year else named
