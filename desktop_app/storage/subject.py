"""Every row that belongs to one reader, for the paper that tells what is held about a person."""

from __future__ import annotations

from desktop_app.storage.database import Database, Row

_CALLED = "trim(title.author || ' ' || title.title)"
_COPY = "JOIN copy ON copy.id = copy_id JOIN title ON title.id = copy.title_id"

_SECTIONS = {
    "registrations": "SELECT year, number, on_date, age, category,"
    " CASE is_new WHEN 1 THEN 'new' ELSE 'again' END"
    " FROM registration WHERE reader_id = ? ORDER BY year",
    "loans": f"SELECT inventory_no, {_CALLED}, issued_on, due_on, returned_on, loan.ending"
    f" FROM loan {_COPY} WHERE reader_id = ? ORDER BY issued_on, loan.id",
    "pieces": "SELECT what, pieces, issued_on, due_on, returned_on"
    " FROM piece_loan WHERE reader_id = ? ORDER BY issued_on, id",
    "losses": f"SELECT inventory_no, {_CALLED}, on_date, settled_on"
    f" FROM loss JOIN loan ON loan.id = loan_id {_COPY.replace('copy_id', 'loan.copy_id')}"
    " WHERE reader_id = ? ORDER BY on_date, loss.id",
    "reservations": f"SELECT {_CALLED}, on_date, closed_on"
    " FROM reservation JOIN title ON title.id = title_id"
    " WHERE reader_id = ? ORDER BY on_date, reservation.id",
    "reminders": "SELECT on_date, books, result FROM reminder WHERE reader_id = ?"
    " ORDER BY on_date, id",
    "groups": "SELECT name, leader, left_on FROM group_member"
    " JOIN reader_group ON reader_group.id = group_id WHERE reader_id = ? ORDER BY group_member.id",
    "denials": "SELECT wanted, on_date, note FROM denial WHERE reader_id = ? ORDER BY on_date, id",
    "visits": "SELECT substr(on_date, 1, 4), sum(amount), max(on_date) FROM fact"
    " WHERE ref = ? AND name = 'visit' AND mode = 'service' GROUP BY 1 ORDER BY 1",
}
SECTIONS = tuple(_SECTIONS)


def sections(database: Database, reader_id: int) -> dict[str, list[Row]]:
    """Section → its rows in order of date; days are ISO texts."""
    return {key: database.rows(sql, (reader_id,)) for key, sql in _SECTIONS.items()}


def consent_and_phone(database: Database, reader_id: int) -> Row:
    """The day of the consent (or None) and the guardian's phone."""
    found = database.row("SELECT consent_on, guardian_phone FROM reader WHERE id = ?", (reader_id,))
    assert found
    return found
