"""Every released file opens in today's program, and a failed step changes nothing."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import apsw
import pytest

from desktop_app.domain.errors import StorageError
from desktop_app.storage import backup, events, header, migrations
from desktop_app.storage.database import Database
from tests.storage.conftest import AT
from tests.storage.rows import a_title, titles

RELEASED = sorted((Path(__file__).parents[1] / "fixtures" / "db").glob("v*.sqlite"))
NEXT = "ALTER TABLE title ADD COLUMN shelf TEXT NOT NULL DEFAULT ''"


def _schema(database: Database) -> list[tuple[object, ...]]:
    return database.rows("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name")


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_released_file_becomes_the_newest(
    released: Path, library: Path, database: Database
) -> None:
    shutil.copyfile(released, library)
    assert header.read_version(library) == int(released.stem[1:])
    opened = Database.open(library)
    migrations.upgrade(opened, backup=lambda: None)
    assert _schema(opened) == _schema(database)
    assert opened.value("PRAGMA integrity_check") == "ok"
    assert titles(opened) == ["Манас", "Сынган кылыч"]
    opened.close()


def test_every_version_has_its_file() -> None:
    assert len(RELEASED) == migrations.VERSION


def test_the_newest_file_needs_no_step_and_no_copy(database: Database) -> None:
    made: list[int] = []
    assert migrations.upgrade(database, backup=lambda: made.append(1)) == 0
    assert made == []


def test_a_copy_is_made_before_the_first_step(opened: Database, tmp_path: Path) -> None:
    a_title(opened)
    steps = (*migrations.MIGRATIONS, NEXT)
    folder = tmp_path / "copies"
    taken = migrations.upgrade(
        opened, lambda: backup.backup(opened, folder, "before_update", AT), steps
    )
    assert taken == 1
    assert opened.number("PRAGMA user_version") == len(steps)
    assert "shelf" in opened.columns("title")
    (copy,) = backup.copies(folder)
    assert header.read_version(copy.path) == migrations.VERSION
    opened.execute(f"PRAGMA user_version = {migrations.VERSION}")


def test_a_failing_step_keeps_the_steps_before_it(database: Database) -> None:
    steps = (*migrations.MIGRATIONS, NEXT, "CREATE TABLE half (a); DROP TABLE no_such_table")
    with pytest.raises(apsw.SQLError):
        migrations.upgrade(database, lambda: None, steps)
    assert database.number("PRAGMA user_version") == migrations.VERSION + 1
    assert database.columns("half") == ()


def test_a_step_that_breaks_references_is_undone(database: Database) -> None:
    broken = (
        "PRAGMA defer_foreign_keys = 1;"
        " INSERT INTO event_organisation VALUES (1, x'00', '', 7, 7, 1)"
    )
    with pytest.raises(StorageError) as refused:
        migrations.upgrade(database, lambda: None, (*migrations.MIGRATIONS, broken))
    assert refused.value.code == "damaged"
    assert database.number("SELECT count(*) FROM event_organisation") == 0


def test_a_newer_file_is_not_upgraded(database: Database) -> None:
    database.execute("PRAGMA user_version = 99")
    with pytest.raises(StorageError) as refused:
        migrations.upgrade(database, lambda: None)
    assert refused.value.code == "newer_file"


def test_refusals_of_the_first_version_are_the_self_governments(tmp_path: Path) -> None:
    """Only its inquiries could be refused then; readers' questions have their own from now on."""
    path = tmp_path / "first.sqlite"
    shutil.copyfile(RELEASED[0], path)
    opened = Database.open(path)
    opened.execute(
        "INSERT INTO fact (uuid, branch, name, on_date, amount, age, category, kind, content,"
        " language, mode, reason, local, money, source, note)"
        " VALUES (x'01', '', 'refusal', '2026-09-01', 1, '', '', '', 'land', '', '', '', '', 0,"
        " 'desk', '')"
    )
    migrations.upgrade(opened, backup=lambda: None)
    assert opened.rows("SELECT mode, content FROM fact WHERE name = 'refusal'") == [
        ("local_body", "land")
    ]
    opened.close()


def test_money_spent_before_gets_its_source_into_the_ledger(tmp_path: Path) -> None:
    """So that sums by source reach back to the first record; what nobody recorded has none."""
    path = tmp_path / "second.sqlite"
    shutil.copyfile(RELEASED[1], path)
    opened = Database.open(path)
    opened.execute(
        "INSERT INTO record (id, uuid, branch, kind, on_date, title, quantity, money, article,"
        " origin, note) VALUES (901, x'01', '', 'spending', '2026-09-01', 'Стеллажи', 2, 900,"
        " 'equipment', 'grant', '')"
    )
    for uuid, ref in ((1, 901), (2, None)):
        opened.execute(
            "INSERT INTO fact (uuid, branch, name, on_date, amount, age, category, kind, content,"
            " language, mode, reason, local, money, source, ref, note)"
            " VALUES (?, '', 'spending', '2026-09-01', 2, '', '', 'equipment', '', '', '', '', '',"
            " 900, 'desk', ?, '')",
            (bytes([uuid]), ref),
        )
    migrations.upgrade(opened, backup=lambda: None)
    found = opened.rows("SELECT ref, category, money FROM fact WHERE name = 'spending' ORDER BY id")
    assert found[-2:] == [(901, "grant", 900), (None, "", 900)]
    opened.close()


def test_the_stock_of_the_second_version_knows_its_batches_and_titles(tmp_path: Path) -> None:
    """Two copies of one title and a line without numbers came; a copy was written off."""
    path = tmp_path / "second.sqlite"
    shutil.copyfile(RELEASED[1], path)
    opened = Database.open(path)
    opened.execute("DELETE FROM fact; UPDATE copy SET title_id = (SELECT min(id) FROM title)")
    first, second = opened.ids("SELECT id FROM copy ORDER BY id")
    opened.execute(
        "INSERT INTO receipt VALUES (7, x'07', '', 2026, 1, '2026-02-10', 'gift', 'act', '',"
        " NULL, '');"
        "INSERT INTO withdrawal VALUES (9, x'09', '', 2026, 1, '2026-05-20', 'worn', NULL, '');"
        f"UPDATE copy SET receipt_id = 7; UPDATE copy SET withdrawal_id = 9 WHERE id = {second}"
    )
    for ref, mode, amount in ((first, "receipt", 1), (second, "receipt", 1), (-7, "receipt", 5)):
        _stock_fact(opened, ref, mode, amount)
    _stock_fact(opened, second, "withdrawal", -1)
    migrations.upgrade(opened, backup=lambda: None)
    assert opened.rows(
        "SELECT name, mode, category, batch, sum(amount) FROM fact"
        " GROUP BY name, mode, category, batch ORDER BY name, mode, category"
    ) == [
        ("stock", "receipt", "inventory", 7, 2),
        ("stock", "receipt", "summary", 7, 5),
        ("stock", "withdrawal", "inventory", 9, -1),
        ("title", "receipt", "inventory", 7, 1),
        ("title", "receipt", "summary", 7, 1),
        ("title", "withdrawal", "inventory", 9, -1),
    ]
    opened.close()


def test_an_event_of_the_third_version_stands_in_the_plan_of_its_day(tmp_path: Path) -> None:
    """Moving it later leaves it in the plan of the month that it was first meant for."""
    path = tmp_path / "third.sqlite"
    shutil.copyfile(RELEASED[2], path)
    opened = Database.open(path)
    opened.execute(
        "INSERT INTO event (id, uuid, branch, year, number, on_date, starts_at, form, title_ru,"
        " title_ky, direction, venue_kind, venue, audience, responsible, is_planned, state, reason,"
        " children, youth, adults, documents, press, note, search_key, sort_key)"
        " VALUES (5, x'05', '', 2026, 1, '2026-09-23', '14:00', 'talk', 'Язык', '', '', 'library',"
        " '', '', '', 1, 'planned', '', 0, 0, 0, 0, '', '', 'язык', 'язык')"
    )
    migrations.upgrade(opened, backup=lambda: None)
    (event,) = events.between(opened, date(2026, 9, 1), date(2026, 10, 1))
    assert (event.planned_on, event.ends_on, event.is_day_open) == (date(2026, 9, 23), None, False)
    opened.close()


def _stock_fact(database: Database, ref: int, mode: str, amount: int) -> None:
    database.execute(
        "INSERT INTO fact (uuid, branch, name, on_date, amount, age, category, kind, content,"
        " language, mode, reason, local, money, source, ref, note)"
        f" VALUES (randomblob(16), '', 'stock', '2026-02-10', {amount}, '', '', 'book', 'fiction',"
        f" 'ky', '{mode}', '', '', 0, 'desk', {ref}, '')"
    )
