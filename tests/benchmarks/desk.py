"""S5: an act at the desk, against one bare transaction that writes the same rows.

Both write into the same library through the same connection. The bare one
repeats the INSERTs and UPDATEs of the recorded acts, ledger and journal
included, and nothing else: no questions, no rules, no recording of changes.
What a run wrote is taken out again, so that every run writes the same rows.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop_app.services import lending, opening
from desktop_app.services.library import Library
from tests.benchmarks import libraries
from tests.benchmarks.pairs import PAIRS, Result, compare, cpu
from tests.benchmarks.statements import Statement, ask, asked

ACTS = 40  # issues or returns in one measurement
FEW = 10  # while strace looks
_WRITTEN = {
    **{table: "id" for table in ("loan", "fact", "journal", "stocktake_mark")},
    "journal_card": "journal_id",
}
_WRITES = ("BEGIN", "INSERT", "UPDATE", "COMMIT")
_FLUSHES = ("fdatasync", "fsync")
Desk = list[tuple[int, str]]  # card number, inventory number


def measure(pairs: int = PAIRS, size: str = "large") -> Iterator[Result]:
    """CPU of an issue, and of issues and returns together; the flushes of one act."""
    with libraries.opened(size) as library:
        work = _some_work(library)

        def there_and_back() -> None:
            issue(library, work)
            for _, number in work:
                lending.take_back(library, number)

        yield _act(library, "issue", lambda: issue(library, work), ACTS, pairs)
        yield _act(library, "issue or return", there_and_back, 2 * ACTS, pairs)
    if _may_trace():
        with libraries.copied(size) as place:
            # the start is in both runs; so few acts leave the WAL below its checkpoint
            flushes = _flushes(place, size, 2 * FEW) - _flushes(place, size, FEW)
        yield Result("S5 flushes of one act", flushes / FEW, None, 1, "")


def issue(library: Library, work: Desk) -> None:
    """Hand out, one act a copy."""
    for card, number in work:
        lending.issue(library, card, number)


def child(place: Path, acts: int) -> None:
    """What strace looks at: open the library, do some acts."""
    library = opening.open_library(place, libraries.clock)
    issue(library, _some_work(library)[:acts])


def _act(library: Library, name: str, work: Callable[[], object], acts: int, pairs: int) -> Result:
    with _taken_out(library):
        writes = _writes(asked(library.database, work))
    assert sum(sql.startswith("BEGIN") for sql, _ in writes) == acts, "one transaction an act"

    def ours() -> float:
        with _taken_out(library):
            return cpu(work)() / acts

    def bare() -> float:
        with _taken_out(library):
            return cpu(lambda: ask(library.database.connection, writes))() / acts

    return compare(f"S5 {name}", ours, bare, 2.0, pairs)


def _writes(statements: Sequence[Statement]) -> list[Statement]:
    return [(sql, values) for sql, values in statements if sql.lstrip().startswith(_WRITES)]


@contextmanager
def _taken_out(library: Library) -> Iterator[None]:
    """Afterwards the tables are as before: the same ids come again, no statement differs."""
    database = library.database
    highest = {t: database.number(f"SELECT max({key}) FROM {t}") for t, key in _WRITTEN.items()}
    highest["journal_card"] = highest["journal"]
    try:
        yield
    finally:
        database.known.clear()  # of what is taken out by hand
        with database.transaction():
            for table, key in _WRITTEN.items():
                database.execute(f"DELETE FROM {table} WHERE {key} > ?", (highest[table],))
            database.execute(
                "UPDATE copy SET status = 'in_stock' WHERE status = 'on_loan'"
                " AND id NOT IN (SELECT copy_id FROM loan WHERE returned_on IS NULL)"
            )
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _some_work(library: Library) -> Desk:
    """Readers of this year and copies on the shelf."""
    database = library.database
    cards = database.rows(
        "SELECT card_no FROM reader JOIN registration ON reader_id = reader.id"
        " WHERE year = ? AND trashed_at IS NULL ORDER BY card_no LIMIT ?",
        (libraries.UNTIL.year, ACTS),
    )
    copies = database.rows(
        "SELECT inventory_no FROM copy WHERE status = 'in_stock' ORDER BY id LIMIT ?",
        (ACTS,),
    )
    return [(card, number) for (card,), (number,) in zip(cards, copies, strict=True)]


def _may_trace() -> bool:
    """Is strace there, and allowed to look at other processes?"""
    return bool(shutil.which("strace")) and not subprocess.call(
        ["strace", "-qq", "-o", "/dev/null", "true"]
    )


def _flushes(place: Path, size: str, acts: int) -> int:
    """How often a child process that does some acts waits for the disk."""
    libraries.close_in_order(place, size)
    log = place / "strace.txt"
    trace = ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={','.join(_FLUSHES)}"]
    code = "import sys; from pathlib import Path; from tests.benchmarks import desk;"
    code += " desk.child(Path(sys.argv[1]), int(sys.argv[2]))"
    program = [sys.executable, "-c", code, str(place), str(acts)]
    subprocess.run([*trace, *program], check=True, cwd=libraries.CODE, timeout=120)
    found = re.findall(rf"\b(?:{'|'.join(_FLUSHES)})\(", log.read_text())
    log.unlink()
    return len(found)
