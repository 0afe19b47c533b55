"""Every act can be told and turned back, and a card tells what happened to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.text import search_key, sort_key
from desktop_app.storage import journal, search
from desktop_app.storage.changesets import RowChange
from desktop_app.storage.database import Database
from tests.storage.conftest import AT
from tests.storage.rows import a_copy, a_fact, a_title, titles

LATER = AT + timedelta(hours=1)


def _add(database: Database, name: str, at: datetime = AT) -> tuple[journal.Entry, int]:
    with journal.record(database, "stock.add", at) as entry:
        title = a_title(database, name)
        a_fact(database, ref=a_copy(database, title, name))
        entry.summary = {"title": name}
    return entry, title


def _rename(database: Database, title: int, name: str) -> int:
    with journal.record(database, "title.change", LATER) as entry:
        keys = {"search_key": search_key(name), "sort_key": sort_key(name)}
        database.update("title", title, title=name, **keys)
    assert entry.journal_id
    return entry.journal_id


def _search_is_whole(database: Database) -> bool:
    for index in ("title_start", "title_part"):
        database.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    return True


def test_an_act_tells_what_it_changed(database: Database) -> None:
    entry, _ = _add(database, "Манас")
    assert entry.changes == {"title", "copy", "fact"}
    (row,) = journal.recent(database, 10)
    assert (row.journal_id, row.act, row.at) == (entry.journal_id, "stock.add", AT)
    assert row.summary == {"title": "Манас"}
    assert not row.undone


def test_an_act_that_fails_leaves_no_trace(database: Database) -> None:
    with pytest.raises(UserError), journal.record(database, "stock.add", AT):
        a_title(database)
        raise UserError("price_missing")
    assert titles(database) == []
    assert journal.recent(database, 10) == []


def test_an_act_that_changes_nothing_is_not_written(database: Database) -> None:
    with journal.record(database, "stock.add", AT) as entry:
        pass
    assert entry.journal_id is None
    assert entry.changes == frozenset()
    assert journal.recent(database, 10) == []


def test_undo_takes_back_cards_facts_and_what_search_finds(database: Database) -> None:
    _add(database, "Манас")
    entry, _ = _add(database, "Өмүр жолу")
    assert len(search.first(database, "title", "омур")) == 1
    undone = journal.undo(database, entry.journal_id or 0, LATER)
    assert undone.act == "stock.add"
    assert undone.summary == {"title": "Өмүр жолу"}
    assert undone.changes == {"title", "copy", "fact"}
    assert titles(database) == ["Манас"]
    assert database.number("SELECT count(*) FROM fact") == 1
    assert search.first(database, "title", "омур") == []
    assert _search_is_whole(database)


def test_undo_of_a_change_brings_the_old_words_back(database: Database) -> None:
    _, title = _add(database, "Манас")
    renamed = _rename(database, title, "Семетей")
    journal.undo(database, renamed, LATER)
    assert titles(database) == ["Манас"]
    assert search.first(database, "title", "манас") == [title]
    assert search.first(database, "title", "семетей") == []
    assert _search_is_whole(database)


def test_undo_is_refused_where_something_newer_stands(database: Database) -> None:
    entry, title = _add(database, "Манас")
    _rename(database, title, "Семетей")
    with pytest.raises(UserError) as refused:
        journal.undo(database, entry.journal_id or 0, LATER)
    assert refused.value.code == "undo_blocked_by"
    assert refused.value.facts == {
        "newer": "title.change", "newer_on": "2026-09-30", "newer_at": "18:00"
    }  # fmt: skip
    assert titles(database) == ["Семетей"]
    assert database.number("SELECT count(*) FROM fact") == 1


def test_undo_is_refused_where_a_newer_card_refers_to_it(database: Database) -> None:
    with journal.record(database, "title.add", AT) as entry:
        title = a_title(database)
    with journal.record(database, "copy.add", LATER):
        a_copy(database, title)
    with journal.record(database, "title.add", LATER):
        a_title(database, "Семетей")
    with pytest.raises(UserError) as refused:
        journal.undo(database, entry.journal_id or 0, LATER)
    assert refused.value.code == "undo_blocked_by"
    assert refused.value.facts["newer"] == "copy.add"
    assert titles(database) == ["Манас", "Семетей"]


def test_what_stands_in_the_way_is_the_newest_act_on_the_same_column(database: Database) -> None:
    _, title = _add(database, "Манас")
    renamed = _rename(database, title, "Семетей")
    with journal.record(database, "title.move", LATER) as moved:
        database.update("title", title, title="Сейтек")
        moved.summary = {"title": "Сейтек", "n": 2}
    with journal.record(database, "title.shelve", LATER):
        database.update("title", title, note="жаңы")
    again = _rename(database, title, "Канчоро")
    journal.undo(database, again, LATER)
    with pytest.raises(UserError) as refused:
        journal.undo(database, renamed, LATER)
    assert refused.value.facts == {
        "newer": "title.move", "newer_on": "2026-09-30", "newer_at": "18:00",
        "title": "Сейтек", "n": 2,
    }  # fmt: skip
    journal.undo(database, moved.journal_id or 0, LATER)
    journal.undo(database, renamed, LATER)
    assert titles(database) == ["Манас"]


def test_what_no_act_of_the_journal_changed_blocks_without_a_name(database: Database) -> None:
    entry, title = _add(database, "Манас")
    database.update("title", title, note="жаңы")
    with pytest.raises(UserError) as refused:
        journal.undo(database, entry.journal_id or 0, LATER)
    assert refused.value.code == "undo_blocked"


def test_another_column_changed_later_does_not_stand_in_the_way(database: Database) -> None:
    _, title = _add(database, "Манас")
    renamed = _rename(database, title, "Семетей")
    with journal.record(database, "title.change", LATER):
        database.update("title", title, note="жаңы")
    journal.undo(database, renamed, LATER)
    assert database.row("SELECT title, note FROM title") == ("Манас", "жаңы")


def test_an_act_is_undone_once_and_an_undo_is_not_undone(database: Database) -> None:
    entry, _ = _add(database, "Манас")
    undone = journal.undo(database, entry.journal_id or 0, LATER)
    own = journal.recent(database, 1)[0]
    assert own.undoes == entry.journal_id == undone.journal_id - 1 == own.journal_id - 1
    for again in (entry.journal_id or 0, own.journal_id, 99):
        with pytest.raises(UserError) as refused:
            journal.undo(database, again, LATER)
        assert refused.value.code == "undo_gone"


def test_undoing_again_and_again_goes_back_step_by_step(database: Database) -> None:
    for name in ("Манас", "Семетей", "Сейтек"):
        _add(database, name)
    left = []
    while last := journal.last_undoable(database):
        left.append(last.summary["title"])
        journal.undo(database, last.journal_id, LATER)
    assert left == ["Сейтек", "Семетей", "Манас"]
    assert titles(database) == []


def test_a_guard_sees_the_rows_and_can_refuse(database: Database) -> None:
    entry, _ = _add(database, "Манас")
    seen: list[str] = []

    def closed(changes: Sequence[RowChange]) -> None:
        seen.extend(c.new["on_date"] for c in changes if c.table == "fact" and c.new)
        raise UserError("period_closed")

    with pytest.raises(UserError) as refused:
        journal.undo(database, entry.journal_id or 0, LATER, guard=closed)
    assert refused.value.code == "period_closed"
    assert seen == ["2026-09-01"]
    assert titles(database) == ["Манас"]


def test_the_history_of_a_card_tells_each_change(database: Database) -> None:
    _, title = _add(database, "Манас")
    renamed = _rename(database, title, "Семетей")
    journal.undo(database, renamed, LATER)
    back, change, made = journal.history(database, "title", title)
    told = [(c.column, c.old, c.new) for c in change.changes]
    assert told == [("title", "Манас", "Семетей")]
    assert (change.act, change.at, change.undone) == ("title.change", LATER, True)
    assert [(c.column, c.old, c.new) for c in back.changes] == [("title", "Семетей", "Манас")]
    assert back.undoes == change.journal_id
    assert ("title", None, "Манас") in [(c.column, c.old, c.new) for c in made.changes]
    assert {c.column for c in made.changes} == {"title", "kind", "content", "language"}


def test_an_undone_cards_history_does_not_pass_to_the_next_with_its_number(
    database: Database,
) -> None:
    entry, first = _add(database, "Манас")
    journal.undo(database, entry.journal_id or 0, LATER)
    assert [row.act for row in journal.history(database, "title", first)] == ["undo", "stock.add"]
    _, second = _add(database, "Сейтек")
    assert first == second
    (made,) = journal.history(database, "title", second)
    assert ("title", None, "Сейтек") in [(c.column, c.old, c.new) for c in made.changes]


def test_a_registration_belongs_to_its_readers_history(database: Database) -> None:
    text = dict.fromkeys(
        ("given", "patronymic", "school", "village", "street", "house", "phone", "guardian"), ""
    )
    with journal.record(database, "reader.register", AT):
        reader = database.insert(
            "reader", card_no=1, surname="Асанова", category="pensioner", note="",
            since="2026-09-30", search_key="асанова", sort_key="x", name_key="x", **text,
        )  # fmt: skip
    with journal.record(database, "reader.register_again", LATER):
        database.insert(
            "registration", reader_id=reader, year=2027, number=1, on_date="2027-01-11",
            age="adult", category="pensioner", is_new=0,
        )  # fmt: skip
    again, _ = journal.history(database, "reader", reader)
    assert ("registration", "year", 2027) in [(c.table, c.column, c.new) for c in again.changes]
