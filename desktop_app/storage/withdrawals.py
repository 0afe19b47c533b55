"""Copies going out by an act and coming back by its reversal, many at once; the acts' list."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.stock import CopyStatus, Owner
from desktop_app.domain.withdrawals import Choice
from desktop_app.storage import search
from desktop_app.storage.database import Database

_FACT = (
    "name, on_date, amount, age, category, kind, content, language, mode, reason, local, money,"
    " source, ref, note, batch"
)
_CHUNK = 500


_NOT_CHECKED = (
    "NOT EXISTS (SELECT 1 FROM stocktake_expected JOIN stocktake ON stocktake.id = stocktake_id"
    " WHERE state = 'open' AND copy_id = copy.id)"
)


@dataclass(frozen=True)
class ActRow:
    """An act in the list of all; `reverses` and `reversed_by` are numbers of acts, 0 for none.

    `copies` and `money` (tyiyn) stand as on its paper, without a sign.
    """

    id: int
    year: int
    number: int
    on: date
    reason: str
    receiver: str
    copies: int
    money: int
    reverses: int
    reversed_by: int


def years(database: Database) -> list[int]:
    """Years with acts, the newest first."""
    found = database.rows("SELECT DISTINCT year FROM withdrawal ORDER BY year DESC")
    return [row[0] for row in found]


def ids(database: Database, year: int | None = None, *, descending: bool = True) -> array[int]:
    """Acts of a year, or all, by number."""
    way = "DESC" if descending else "ASC"
    return database.ids(
        "SELECT id FROM withdrawal WHERE ?1 IS NULL OR year = ?1"
        f" ORDER BY year {way}, number {way}",
        (year,),
    )


def rows(database: Database, ids: Sequence[int]) -> dict[int, ActRow]:
    """Acts by id, counted in the ledger."""
    found = database.rows(
        "SELECT act.id, act.year, act.number, act.on_date, act.reason, act.receiver,"
        " (SELECT coalesce(abs(sum(amount)), 0) FROM fact WHERE batch = act.id"
        "  AND mode = 'withdrawal' AND name = ?1),"
        " (SELECT coalesce(abs(sum(money)), 0) FROM fact WHERE batch = act.id"
        "  AND mode = 'withdrawal' AND name = ?1),"
        " coalesce(first.number, 0), coalesce(later.number, 0) FROM withdrawal AS act"
        " LEFT JOIN withdrawal AS first ON first.id = act.reverses"
        " LEFT JOIN withdrawal AS later ON later.reverses = act.id"
        f" WHERE act.id IN ({', '.join('?' * len(ids))})",
        (Name.STOCK.value, *ids),
    )
    values = ((*row[:3], date.fromisoformat(row[3]), *row[4:]) for row in found)
    return {row[0]: ActRow(*row) for row in values}


def found_by_copy(database: Database, copy_id: int) -> list[int]:
    """The acts that a copy ever stood in."""
    found = database.rows(
        "SELECT DISTINCT batch FROM fact WHERE ref = ? AND name = ? AND mode = 'withdrawal'"
        " ORDER BY batch",
        (copy_id, Name.STOCK.value),
    )
    return [row[0] for row in found]


def entries(database: Database, act_id: int) -> list[Fact]:
    """What an act posted: its titles, its copies, its lines without numbers."""
    found = database.rows(
        f"SELECT {_FACT} FROM fact WHERE batch = ? AND mode = 'withdrawal' ORDER BY id", (act_id,)
    )
    return [Fact(Name(row[0]), date.fromisoformat(row[1]), *row[2:]) for row in found]


def posted_classes(
    database: Database, copy_ids: Sequence[int]
) -> dict[int, tuple[str, str, str, str, str]]:
    """Kind, content, language, local, age that copies came into the ledger by.

    An old copy, part of the opening balance, has none.
    """
    found = {}
    for part in _parts(copy_ids):
        for row in database.rows(
            "SELECT ref, kind, content, language, local, age FROM fact"
            f" WHERE ref IN ({_marks(part)}) AND name = ? AND mode = 'receipt' AND amount > 0",
            (*part, Name.STOCK.value),
        ):
            found[row[0]] = (row[1], row[2], row[3], row[4], row[5])
    return found


def in_stocktaking(database: Database, copy_ids: Sequence[int]) -> dict[int, date]:
    """Copies that a stock-taking still open expects, with the day it was begun."""
    found = {}
    for part in _parts(copy_ids):
        for row in database.rows(
            "SELECT copy_id, on_date FROM stocktake_expected JOIN stocktake"
            " ON stocktake.id = stocktake_id WHERE state = 'open' AND copy_id"
            f" IN ({_marks(part)})",
            part,
        ):
            found[row[0]] = date.fromisoformat(row[1])
    return found


def moved_after(database: Database, copy_ids: Sequence[int], on: date) -> dict[int, date]:
    """Copies that went out or came back after a day, with the last such day."""
    found = {}
    for part in _parts(copy_ids):
        for row in database.rows(
            "SELECT copy_id, max(max(issued_on, coalesce(returned_on, ''))) AS last FROM loan"
            f" WHERE copy_id IN ({_marks(part)}) GROUP BY copy_id HAVING last > ?",
            (*part, on.isoformat()),
        ):
            found[row[0]] = date.fromisoformat(row[1])
    return found


def take_out(database: Database, copy_ids: Iterable[int], act_id: int) -> None:
    """Out of the stock: the inventory mark is the act."""
    database.executemany(
        "UPDATE copy SET withdrawal_id = ?, status = ? WHERE id = ?",
        [(act_id, CopyStatus.WITHDRAWN.value, id) for id in copy_ids],
    )


def bring_back(database: Database, act_id: int) -> None:
    """The copies of a reversed act: into the stock; one that its reader still owes is missing."""
    owed = (
        "EXISTS (SELECT 1 FROM loss JOIN loan ON loan.id = loss.loan_id"
        " WHERE loan.copy_id = copy.id AND settled = '')"
    )
    database.execute(
        f"UPDATE copy SET withdrawal_id = NULL, status = CASE WHEN {owed} THEN ? ELSE ? END"
        " WHERE withdrawal_id = ?",
        (CopyStatus.MISSING.value, CopyStatus.IN_STOCK.value, act_id),
    )
    database.execute("UPDATE loss SET withdrawal_id = NULL WHERE withdrawal_id = ?", (act_id,))


def mark_losses(database: Database, copy_ids: Sequence[int], act_id: int) -> None:
    """The act that the lost copies went out by, beside what their readers owe or gave."""
    for part in _parts(copy_ids):
        database.execute(
            "UPDATE loss SET withdrawal_id = ? WHERE withdrawal_id IS NULL AND loan_id IN"
            f" (SELECT id FROM loan WHERE copy_id IN ({_marks(part)}))",
            (act_id, *part),
        )


def lost(database: Database) -> list[int]:
    """Copies that readers lost and that no act has taken out yet, the oldest loss first."""
    found = database.rows(
        "SELECT copy.id FROM loss JOIN loan ON loan.id = loss.loan_id"
        " JOIN copy ON copy.id = loan.copy_id WHERE settled <> 'found' AND status = 'missing'"
        " GROUP BY copy.id ORDER BY min(loss.id)"
    )
    return [row[0] for row in found]


def choose(database: Database, choice: Choice, today: date) -> array[int]:
    """Copies on the shelf, of the branch itself, that fit a choice, by shelf and number.

    Those that an open stock-taking expects stay where they are.
    """
    where, params = ["status = 'in_stock'", "copy.owner = 'branch'", _NOT_CHECKED], list[object]()
    if choice.idle_years is not None:
        # whoever came later than that had no such time to be asked for
        since = _years_before(today, choice.idle_years)
        where.append(
            "NOT EXISTS (SELECT 1 FROM loan WHERE copy_id = copy.id AND issued_on >= ?)"
            " AND coalesce((SELECT on_date FROM receipt WHERE id = receipt_id), '') < ?"
        )
        params += [since.isoformat()] * 2
    if choice.before is not None:
        where.append("title.year < ?")
        params.append(choice.before)
    if choice.loans is not None:
        where.append("(SELECT count(*) FROM loan WHERE copy_id = copy.id) >= ?")
        params.append(choice.loans)
    for column in ("kind", "content", "language"):
        if code := getattr(choice, column):
            where.append(f"title.{column} = ?")
            params.append(code)
    found = database.ids(
        "SELECT copy.id FROM copy JOIN title ON title.id = title_id"
        f" WHERE {' AND '.join(where)} ORDER BY shelf, inventory_key, copy.id",
        params,
    )
    return _with_words(database, found, choice.text)


def last_loans(database: Database, copy_ids: Sequence[int]) -> dict[int, tuple[int, str]]:
    """How often each copy was lent and when last, ISO text; never is left out."""
    found = database.rows(
        "SELECT copy_id, count(*), max(issued_on) FROM loan"
        f" WHERE copy_id IN ({_marks(copy_ids)}) GROUP BY copy_id",
        tuple(copy_ids),
    )
    return {row[0]: (row[1], row[2]) for row in found}


@dataclass(frozen=True)
class Listed:
    """A copy as a receiver's computer wants it: its number, its title's record, its price."""

    inventory_no: str
    author: str
    title: str
    subtitle: str
    year: int | None
    place: str
    publisher: str
    isbn: str
    bbk: str
    kind: str
    content: str
    language: str
    price: int
    status: str


def listed(database: Database, copy_ids: Sequence[int]) -> list[Listed]:
    """Copies with their titles' records, in the order asked for."""
    columns = (
        "inventory_no, author, title, subtitle, title.year, place, publisher, isbn, bbk, kind,"
        " content, language, price, status"
    )
    known: dict[int, Listed] = {}
    for part in _parts(copy_ids):
        for row in database.rows(
            f"SELECT copy.id, {columns} FROM copy JOIN title ON title.id = title_id"
            f" WHERE copy.id IN ({_marks(part)})",
            part,
        ):
            known[row[0]] = Listed(*row[1:])
    return [known[id] for id in copy_ids if id in known]


def alive(database: Database, owner: Owner) -> array[int]:
    """Every copy of an owner that has not gone, by inventory number."""
    return database.ids(
        "SELECT id FROM copy WHERE status NOT IN ('withdrawn', 'mistaken') AND owner = ?"
        " ORDER BY inventory_key, id",
        (owner.value,),
    )


def _with_words(database: Database, found: array[int], text: str) -> array[int]:
    if not text:
        return found
    titles = set(search.ids(database, "title", text, order="id", where="trashed_at IS NULL"))
    titles_of: dict[int, int] = dict(database.rows("SELECT id, title_id FROM copy"))
    return array("q", (id for id in found if titles_of[id] in titles))


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 February
        return day.replace(year=day.year - years, day=28)


def _parts(values: Sequence[int]) -> list[Sequence[int]]:
    return [values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK)]


def _marks(values: Sequence[int]) -> str:
    return ", ".join("?" * len(values))
