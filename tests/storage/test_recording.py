"""What is recorded of an act is what SQLite's own session records of it."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Callable

import apsw
import pytest

from desktop_app.storage import recording
from desktop_app.storage.database import Database
from desktop_app.storage.recording import Recorder
from tests.storage.rows import a_copy, a_fact, a_title

ROUNDS = 150
_TEXTS = ("", "ө", "Манас", "а" * 63, "б" * 64, "китеп " * 40, "x" * 127, "x" * 128, "y" * 17_000)
_NUMBERS = (0, 1, -1, 127, 128, 2**31, -(2**63), 2**63 - 1)
Work = Callable[[Database], None]


def _tables(database: Database) -> list[str]:
    found = database.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    return [name for (name,) in found if not name.startswith(("journal", "sqlite_"))]


def _changes(changeset: bytes) -> set[tuple[object, ...]]:
    return {
        (change.name, change.op, change.column_count, tuple(change.pk_columns), c_old, c_new)
        for change in apsw.Changeset.iter(changeset)
        for c_old, c_new in [(change.old, change.new)]
    }


def _recorded(database: Database, work: Work) -> bytes:
    with Recorder(database) as recorder:
        work(database)
    changed, changeset = recorder.result()
    told = [(c.name, (c.old or c.new or ())[0]) for c in apsw.Changeset.iter(changeset)]
    assert [(table, row) for table, rows in changed.items() for row in rows] == told
    return changeset


def _by_session(database: Database, work: Work) -> bytes:
    session = apsw.Session(database.connection, "main")
    session.table_filter(lambda table: not table.startswith(recording.UNRECORDED))
    session.attach()
    try:
        work(database)
        return session.changeset()
    finally:
        session.close()


def _twins() -> tuple[Database, Database]:
    """Two libraries with the same rows; of one connection only one recorder may be."""
    one, other = Database.in_memory("A1"), Database.in_memory("A1")
    title = a_title(one)
    for number in range(1, 9):
        a_fact(one, ref=a_copy(one, title, str(number)))
        a_title(one, f"Китеп {number}")
    with other.connection.backup("main", one.connection, "main") as copying:
        copying.step()
    return one, other


def _some_work(chance: random.Random) -> Work:
    """A few changes of a few rows: added, changed, changed back, taken out, put in again."""
    steps = [
        (chance.randrange(7), chance.randrange(1, 12), chance.randrange(10**6))
        for _ in range(chance.randint(1, 9))
    ]

    def work(database: Database) -> None:
        for kind, row, seed in steps:
            own = random.Random(seed)
            text, number = own.choice(_TEXTS), own.choice(_NUMBERS)
            if kind == 0:
                columns = "uuid, branch, name, on_date, amount, age, category, kind, content,"
                columns += " language, mode, reason, local, money, source, ref, note"
                values = (b"%016d" % seed, "A1", text, "2026-09-01", number, *[text] * 8)
                database.execute(
                    f"INSERT INTO fact ({columns}) VALUES ({', '.join('?' * 17)})",
                    (*values, number, "desk", own.choice((None, number)), text),
                )
            elif kind == 1:
                database.execute("UPDATE title SET note = ?, year = ? WHERE id = ?",
                                 (text, own.choice((None, number)), row))  # fmt: skip
            elif kind == 2:
                database.execute("DELETE FROM fact WHERE id = ?", (row,))
            elif kind == 3:
                database.execute("UPDATE copy SET price = price + ? WHERE id = ?", (seed % 3, row))
            elif kind == 4:
                database.execute("UPDATE copy SET status = ? WHERE id > ?", (text, row))
            elif kind == 5:
                database.execute("UPDATE fact SET id = id + 1000 WHERE id = ?", (row,))
            else:
                database.execute(
                    "INSERT OR REPLACE INTO fact SELECT * FROM fact WHERE id = ?", (row,)
                )

    return work


def test_random_acts_are_recorded_as_a_session_records_them() -> None:
    ours, theirs = _twins()
    for seed in range(ROUNDS):
        work = _some_work(random.Random(seed))
        assert _changes(_recorded(ours, work)) == _changes(_by_session(theirs, work)), seed


def test_random_acts_can_be_turned_back() -> None:
    ours, _ = _twins()
    for seed in range(ROUNDS):
        before = {table: ours.rows(f"SELECT * FROM {table}") for table in _tables(ours)}
        changeset = _recorded(ours, _some_work(random.Random(seed)))
        apsw.Changeset.apply(apsw.Changeset.invert(changeset), ours.connection)
        after = {table: ours.rows(f"SELECT * FROM {table}") for table in _tables(ours)}
        assert after == before, seed


def test_a_row_written_before_a_column_was_added_has_its_default() -> None:
    ours, theirs = _twins()
    for twin in (ours, theirs):
        twin.execute("ALTER TABLE copy ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'")

    def work(database: Database) -> None:
        database.execute("UPDATE copy SET colour = 'blue' WHERE id = 1")
        database.execute("UPDATE copy SET note = 'wet' WHERE id = 2")
        database.execute("DELETE FROM copy WHERE id = 3")

    recorded = _changes(_recorded(ours, work))
    assert recorded == _changes(_by_session(theirs, work))
    assert "red" in str(recorded)


def test_every_recorded_table_has_its_key_first_and_no_broken_numbers(database: Database) -> None:
    for table in _tables(database):
        if table.startswith(recording.UNRECORDED):
            continue
        columns = database.rows("SELECT name, pk, type FROM pragma_table_info(?)", (table,))
        assert [name for name, key, _ in columns if key] == ["id"] == [columns[0][0]], table
        assert {kind for _, _, kind in columns} <= {"INTEGER", "TEXT", "BLOB"}, table


def test_an_act_that_went_on_after_a_failed_statement_is_not_written(database: Database) -> None:
    with pytest.raises(RuntimeError), database.transaction():
        a_title(database)
        with pytest.raises(apsw.Error):
            a_copy(database, 1, "7")
            a_copy(database, 1, "7")
    assert database.number("SELECT count(*) FROM title") == 0


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO title SELECT NULL, randomblob(16), {rest} FROM title JOIN copy",
        "UPDATE title SET note = 'wet'",
        "DELETE FROM title WHERE id > 9",
    ],
)
def test_an_act_on_very_many_rows_holds_little_more_than_its_changeset(sql: str) -> None:
    database, _ = _twins()
    rest = ", ".join(f"title.{column}" for column in database.columns("title")[2:])
    for _ in range(3):
        database.execute(
            f"INSERT INTO title SELECT NULL, randomblob(16), {rest} FROM title JOIN copy"
        )
    with Recorder(database) as recorder:
        tracemalloc.start()
        database.execute(sql.format(rest=rest))
        held = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
    changed, changeset = recorder.result()
    assert len(changed["title"]) > 4000
    assert held < 4 * len(changeset)
