"""Settings are kept in memory once read; what changed is read anew."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop_app.storage import journal, settings
from desktop_app.storage.database import Database

DAY = date(2026, 9, 14)
AT = datetime(2026, 9, 14, 10, 0)


@pytest.fixture
def database() -> Database:
    made = Database.in_memory("07")
    settings.put(made, "loan_days", "15", date(2026, 1, 1))
    assert settings.all_on(made, DAY)["loan_days"] == "15"
    return made


def test_a_new_value_holds_at_once(database: Database) -> None:
    settings.put(database, "loan_days", "20", date(2026, 9, 1))
    assert settings.all_on(database, DAY)["loan_days"] == "20"
    assert settings.all_on(database, date(2026, 8, 31))["loan_days"] == "15"


def test_an_undone_value_is_gone_at_once(database: Database) -> None:
    with journal.record(database, "setting.norms", AT) as entry:
        settings.put(database, "loan_days", "20", DAY)
    assert settings.all_on(database, DAY)["loan_days"] == "20"
    assert entry.journal_id
    journal.undo(database, entry.journal_id, AT)
    assert settings.all_on(database, DAY)["loan_days"] == "15"


def test_a_value_that_was_rolled_back_never_held(database: Database) -> None:
    with pytest.raises(RuntimeError), database.transaction():
        settings.put(database, "loan_days", "20", DAY)
        assert settings.all_on(database, DAY)["loan_days"] == "20"
        raise RuntimeError
    assert settings.all_on(database, DAY)["loan_days"] == "15"
