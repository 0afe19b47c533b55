"""Forgetting readers: names leave the card, its search, the reminders and the journal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop_app.storage.database import Database

LAST = "\uffff"  # sorts after every name

_SEEN = """max(since,
  coalesce((SELECT max(on_date) FROM registration WHERE reader_id = reader.id), ''),
  coalesce((SELECT max(max(issued_on, coalesce(returned_on, ''))) FROM loan
    WHERE reader_id = reader.id), ''),
  coalesce((SELECT max(max(issued_on, coalesce(returned_on, ''))) FROM piece_loan
    WHERE reader_id = reader.id), ''),
  coalesce((SELECT max(on_date) FROM fact WHERE fact.ref = reader.id AND fact.name = 'visit'
    AND fact.mode = 'service'), ''))"""
_OWES = """EXISTS (SELECT 1 FROM loan WHERE reader_id = reader.id AND returned_on IS NULL)
  OR EXISTS (SELECT 1 FROM piece_loan WHERE reader_id = reader.id AND returned_on IS NULL)
  OR EXISTS (SELECT 1 FROM loss JOIN loan ON loan.id = loan_id
    WHERE reader_id = reader.id AND settled_on IS NULL)"""
_EMPTIED = (
    *("surname", "given", "patronymic", "school", "village", "street", "house", "phone"),
    *("guardian", "guardian_phone", "note", "search_key", "name_key"),
)


def due(database: Database, before: date) -> list[tuple[int, date]]:
    """Readers not seen since that day who owe nothing, and when they were seen last."""
    found = database.rows(
        f"SELECT id, {_SEEN} AS seen FROM reader WHERE anonymised_on IS NULL AND seen < ?"
        f" AND NOT ({_OWES}) ORDER BY seen, id",
        (before.isoformat(),),
    )
    return [(id, date.fromisoformat(seen)) for id, seen in found]


def forget(database: Database, ids: Sequence[int], on: date) -> None:
    """Empty the cards; what was counted keeps its classes and its day."""
    emptied = dict.fromkeys(_EMPTIED, "")
    for id in ids:
        database.update("reader", id, **emptied, sort_key=LAST, anonymised_on=on.isoformat())
        database.execute("UPDATE reminder SET result = '' WHERE reader_id = ?", (id,))
        database.execute("UPDATE denial SET note = '', reader_id = NULL WHERE reader_id = ?", (id,))
        _forget_acts(database, id)
    for index in ("reader_start", "reader_part"):  # the indexes keep erased words until then
        database.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")


def _forget_acts(database: Database, id: int) -> None:
    """Acts on the card stay in the journal by number; without a changeset they stay done."""
    database.execute(
        "UPDATE journal SET changeset = x'', summary = json_remove(summary, '$.reader')"
        " WHERE id IN (SELECT journal_id FROM journal_card WHERE noun = 'reader' AND card = ?1)"
        " OR json_extract(summary, '$.card_no') = (SELECT card_no FROM reader WHERE id = ?1)",
        (id,),
    )
    database.execute(  # «put it aside for …», said when another brought the book back
        "UPDATE journal SET summary = json_remove(summary, '$.waiting')"
        " WHERE json_extract(summary, '$.waiting_card') IN"
        " (SELECT card_no FROM reader WHERE id = ?1)",
        (id,),
    )
