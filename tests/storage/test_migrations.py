"""Every released file opens in today's program, and a failed step changes nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import apsw
import pytest

from desktop_app.domain.attachments import Owner
from desktop_app.domain.chronicle import EntryDraft
from desktop_app.domain.dossier import DossierDraft
from desktop_app.domain.errors import StorageError
from desktop_app.domain.periods import of_months
from desktop_app.domain.persons import PersonDraft
from desktop_app.storage import (
    attachments,
    backup,
    chronicle,
    community,
    dossier,
    events,
    header,
    images,
    inquiries,
    inquiry_lists,
    inquiry_steps,
    migrations,
    organisations,
    persons,
    records,
    search,
)
from desktop_app.storage.database import Database
from tests.storage.conftest import AT
from tests.storage.rows import a_title, titles

RELEASED = sorted((Path(__file__).parents[1] / "fixtures" / "db").glob("v*.sqlite"))
# Inquiries in each state, two passed on; a body, two records with their entries, a picture.
_FOURTH = """
INSERT INTO organisation VALUES (1, x'01', '', 'aiyl_okmotu', 'Айыл өкмөтү', '', '0312',
  'аиыл окмоту', 'а', NULL);
INSERT INTO inquiry SELECT column1, randomblob(16), '', 2026, column1, '2026-09-01', 'Асанов', '',
  1, 'visit', column2, 'land', 'thematic', '2026-09-04', column3, column4, column5, '', column6,
  column7, '', column8, 'а', NULL FROM (VALUES
  (1, 'Полив', 'done', '2026-09-04', 'Выдано', 2, '', 'полив'),
  (2, 'Цены', 'refused', '2026-09-03', '', 0, 'Нет в фонде', 'цены'),
  (3, 'Архив', 'waiting', NULL, '', 0, '', 'архив'),
  (4, 'Налог', 'in_work', NULL, '', 0, '', 'налог'),
  (5, 'Каналы', 'accepted', NULL, '', 0, '', 'каналы'));
INSERT INTO record (id, uuid, branch, kind, on_date, title, quantity, money, article, origin, note)
  VALUES (1, x'01', '', 'public_work', '2026-09-01', 'Перепись', 3, 0, '', '', ''),
  (2, x'02', '', 'subscriber', '2026-09-01', 'Айыл өкмөтү', 4, 0, '', '', '');
INSERT INTO image VALUES (1, x'01', '', 'ab12', 'jpg', 'фото.jpg', 10, 10, 100);
INSERT INTO fact (id, uuid, branch, name, on_date, amount, age, category, kind, content, language,
  mode, reason, local, money, source, ref, note) SELECT column1, randomblob(16), '', column2,
  column3, column4, '', '', '', '', '', column5, '', '', 0, 'desk', column6, '' FROM (VALUES
  (901, 'forwarded', '2026-09-02', 1, 'local_body', 1),
  (902, 'forwarded', '2026-09-05', 1, 'local_body', 3),
  (903, 'public_work', '2026-09-01', 3, '', 1), (904, 'subscriber', '2026-09-01', 4, '', 2));
"""
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


@pytest.fixture
def fourth(tmp_path: Path) -> Iterator[Database]:
    """A file of the fourth version with a village's work in it, as today's program opens it."""
    path = tmp_path / "fourth.sqlite"
    shutil.copyfile(RELEASED[3], path)
    opened = Database.open(path)
    opened.execute(_FOURTH)
    migrations.upgrade(opened, backup=lambda: None)
    yield opened
    opened.close()


def test_inquiries_done_in_the_fourth_version_are_handed_over_with_their_steps(
    fourth: Database,
) -> None:
    """Nobody knows when one was taken up; when it was passed on stands in the ledger."""
    cards = [inquiries.get(fourth, id) for id in (1, 2, 3, 4, 5)]
    assert [card.state.value for card in cards if card] == [
        *("handed", "refused", "waiting", "in_work", "accepted"),
    ]
    ways = [
        [(step.state.value, step.on.day) for step in inquiry_steps.of_inquiry(fourth, id)]
        for id in (1, 2, 3, 4, 5)
    ]
    assert ways == [
        [("accepted", 1), ("waiting", 2), ("done", 4), ("handed", 4)],
        [("accepted", 1), ("refused", 3)],
        [("accepted", 1), ("waiting", 5)],
        [("accepted", 1)],
        [("accepted", 1)],
    ]
    (first, *_) = cards
    assert first and first.hand and first.hand.on == date(2026, 9, 4)
    assert (first.answer, first.documents, first.hand.receiver) == ("Выдано", 2, "")
    september = of_months(2026, 9, 1)
    assert sorted(inquiry_steps.passed_on(fourth, september)) == [1, 3]
    assert inquiry_lists.to_hand(fourth, 3) == (0, [])


def test_bodies_records_and_pictures_of_the_fourth_version_stay(fourth: Database) -> None:
    body = organisations.get(fourth, 1)
    assert body and (body.name("ky"), body.phone) == ("Айыл өкмөтү", "0312")
    assert (body.address, body.email) == ("", "")
    kinds = ["public_work", "subscriber"]
    assert [card.draft.kind for card in records.rows(fourth, [1, 2]).values()] == kinds
    (work,) = community.rows(fourth, community.ids(fourth)).values()
    assert (work.draft.title, work.draft.days, work.draft.work) == ("Перепись", 3, "")
    assert (work.draft.ends_on, work.bodies, work.is_cancelled) == (None, (), False)
    assert fourth.rows("SELECT name, sum(amount) FROM fact WHERE id > 900 GROUP BY name") == [
        ("forwarded", 2),
        ("public_work", 3),
        ("subscriber", 4),
    ]
    assert images.rows(fourth, [1])[1].name == "фото.jpg"
    id = attachments.add(fourth, Owner.RECORD, 1, 1, "Перепись")
    assert [one.id for one in attachments.of_card(fourth, Owner.RECORD, 1)] == [id]


def test_what_the_fifth_version_searches_is_found_in_an_upgraded_file(fourth: Database) -> None:
    person = persons.add(fourth, PersonDraft("Өмүрова Ңурай"))
    card, _ = dossier.add(
        fourth, DossierDraft(date(2026, 9, 1), "law", "Жер жөнүндө", rubric="land")
    )
    entry, _ = chronicle.add(fourth, EntryDraft(date(2026, 9, 1), title="Мектеп ачылды"))
    for table, typed, id in (
        *(("person", "нурай", person), ("dossier", "жонунд", card)),
        *(("chronicle", "ачыл", entry), ("inquiry", "канал", 5)),
    ):
        assert search.first(fourth, table, typed, 5) == [id], table
    chronicle.trash(fourth, entry, AT)
    fourth.execute("DELETE FROM person WHERE id = ?", (person,))
    assert search.first(fourth, "person", "нурай", 5) == []
    assert fourth.value("PRAGMA integrity_check") == "ok"


def _stock_fact(database: Database, ref: int, mode: str, amount: int) -> None:
    database.execute(
        "INSERT INTO fact (uuid, branch, name, on_date, amount, age, category, kind, content,"
        " language, mode, reason, local, money, source, ref, note)"
        f" VALUES (randomblob(16), '', 'stock', '2026-02-10', {amount}, '', '', 'book', 'fiction',"
        f" 'ky', '{mode}', '', '', 0, 'desk', {ref}, '')"
    )
