"""Single cards through peewee, in the columns that the file really has."""

from __future__ import annotations

import peewee
import pytest

from desktop_app.storage import cards, models
from desktop_app.storage.database import Database
from tests.storage.conftest import AT


@pytest.mark.parametrize("table", models.MODELS)
def test_a_model_knows_its_tables_columns(database: Database, table: str) -> None:
    real = database.rows(f"SELECT name, type, \"notnull\" FROM pragma_table_info('{table}')")
    fields = models.model_of(table)._meta.sorted_fields
    types = {"AUTO": "INTEGER", "INT": "INTEGER"}
    known = {
        (f.column_name, types.get(f.field_type, f.field_type), int(not f.null)) for f in fields
    }
    # the key is never null, though the file does not say so
    assert known == {(name, kind, 1 if name == "id" else must) for name, kind, must in real}


def test_a_card_is_written_read_and_changed(database: Database) -> None:
    card = cards.insert(database, "record", kind="press", on_date="2026-09-01", title="Макала")
    found = cards.get(database, "record", card)
    assert found is not None
    assert len(found.pop("uuid")) == 16
    assert found == {
        **{"id": card, "branch": "A1", "kind": "press", "on_date": "2026-09-01"},
        **{"title": "Макала", "quantity": 0, "money": 0, "article": "", "origin": "", "note": ""},
        "trashed_at": None,
    }
    cards.update(database, "record", card, money=5000)
    cards.update(database, "record", card)
    assert database.value("SELECT money FROM record") == 5000


def test_a_card_goes_to_the_trash_and_comes_back(database: Database) -> None:
    card = cards.insert(database, "record", kind="press", on_date="2026-09-01")
    cards.trash(database, "record", card, AT)
    assert database.value("SELECT trashed_at FROM record") == "2026-09-30T17:00:00"
    cards.restore(database, "record", card)
    assert database.value("SELECT trashed_at FROM record") is None


def test_a_card_that_is_not_there(database: Database) -> None:
    assert cards.get(database, "record", 7) is None
    with pytest.raises(LookupError):
        cards.update(database, "record", 7, money=1)


def test_a_misspelled_column_is_a_mistake(database: Database) -> None:
    with pytest.raises((AttributeError, ValueError, peewee.PeeweeException)):
        cards.insert(database, "record", mony=1)
