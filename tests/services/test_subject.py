"""What a reader may ask for: every table that knows the reader is in it."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.services import lending, readers, subject
from tests.services.desk_library import BAKYT, open_library, registered


def test_everything_about_one_reader_and_nothing_about_another() -> None:
    library = open_library()
    lending.issue(library, registered(library), "101")
    child = registered(library, BAKYT, consent=True)
    lending.issue(library, child, "102")
    id = readers.by_card(library, child) or 0
    day = date(2026, 9, 14)
    database = library.database
    database.insert("reminder", reader_id=id, on_date="2026-10-01", way="phone", books=1, result="")
    group = database.insert(
        "reader_group", kind="class", name="4 «а»", leader="", place="", note="", sort_key=""
    )
    database.insert("group_member", group_id=group, reader_id=id)
    held = subject.held(library, id)
    assert held.consent_on == day
    assert held.sections["loans"] == (
        ("102", "Сыдыкбеков Т. Өмүр", day, date(2026, 9, 29), None, ""),
    )
    assert held.sections["registrations"] == ((2026, 2, day, "child", "grades_1_4", "new"),)
    assert held.sections["visits"] == (("2026", 1, day),)
    assert held.sections["reminders"] == ((date(2026, 10, 1), 1, ""),)
    assert held.sections["groups"] == (("4 «а»", "", None),)
    assert {key for key, rows in held.sections.items() if not rows} == {
        *("pieces", "losses", "reservations", "denials")
    }
    assert [row.act for row in held.history] == ["reader.register"]


def test_nobody_is_refused() -> None:
    with pytest.raises(UserError, match="reader_unknown"):
        subject.held(open_library(), 404)


def test_every_table_with_a_reader_is_told() -> None:
    library = open_library()
    tables = [
        name
        for (name,) in library.database.rows(
            "SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c"
            " WHERE m.type = 'table' AND c.name = 'reader_id' ORDER BY 1"
        )
    ]
    assert tables == [
        *("denial", "group_member", "loan", "piece_loan", "registration"),
        *("reminder", "reservation"),
    ]
