"""Posting an act of 800 copies, against its bare statements in one transaction.

The bare one repeats the INSERTs and UPDATEs of the recorded act, ledger and journal
included, and nothing else. What a run wrote is taken out again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from desktop_app.domain.stock import WithdrawalDraft
from desktop_app.services import withdrawing
from desktop_app.services.library import Library
from tests.benchmarks import libraries
from tests.benchmarks.pairs import PAIRS, Result, compare, cpu
from tests.benchmarks.statements import Statement, ask, asked

COPIES = 800
_WRITTEN = {"fact": "id", "journal": "id", "journal_card": "journal_id", "withdrawal": "id"}
_WRITES = ("BEGIN", "INSERT", "UPDATE", "COMMIT")


def measure(pairs: int = PAIRS, size: str = "large") -> Iterator[Result]:
    """CPU of the act with all its questions and rules, and of its statements alone."""
    with libraries.opened(size) as library:
        numbers = _some_copies(library)

        def post() -> None:
            head = WithdrawalDraft(library.today, "worn", library.today)
            withdrawing.withdraw(library, head, numbers)

        with _taken_out(library):
            writes = _writes(asked(library.database, post))
        assert sum(sql.startswith("BEGIN") for sql, _ in writes) == 1, "one transaction"

        def ours() -> float:
            with _taken_out(library):
                return cpu(post)()

        def bare() -> float:
            with _taken_out(library):
                return cpu(lambda: ask(library.database.connection, writes))()

        yield compare(f"act of {len(numbers)} copies", ours, bare, 3.0, pairs)


def _writes(statements: Sequence[Statement]) -> list[Statement]:
    return [(sql, values) for sql, values in statements if sql.lstrip().startswith(_WRITES)]


def _some_copies(library: Library) -> list[str]:
    """Copies on the shelf that no stock-taking expects, spread over the stock."""
    found = library.database.rows(
        "SELECT inventory_no FROM copy WHERE status = 'in_stock' AND owner = 'branch'"
        " AND id NOT IN (SELECT copy_id FROM stocktake_expected JOIN stocktake"
        " ON stocktake.id = stocktake_id WHERE state = 'open') ORDER BY id % 89, id LIMIT ?",
        (COPIES,),
    )
    return [number for (number,) in found]


@contextmanager
def _taken_out(library: Library) -> Iterator[None]:
    """Afterwards the tables are as before: the same ids come again, no statement differs."""
    database = library.database
    highest = {t: database.number(f"SELECT max({key}) FROM {t}") for t, key in _WRITTEN.items()}
    highest["journal_card"] = highest["journal"]
    try:
        yield
    finally:
        with database.transaction():
            database.execute(
                "UPDATE copy SET status = 'in_stock', withdrawal_id = NULL WHERE withdrawal_id > ?",
                (highest["withdrawal"],),
            )
            for table, key in _WRITTEN.items():
                database.execute(f"DELETE FROM {table} WHERE {key} > ?", (highest[table],))
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
