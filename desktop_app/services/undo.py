"""Taking acts back, the last or a chosen one, and what happened to a card.

The journal turns back whatever an act changed. Three entries are shared by the
acts of a day, the reader's visit, the day of work itself and its being closed;
they stay while another act stands on them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from desktop_app.domain.errors import UserError
from desktop_app.domain.events import EventState
from desktop_app.domain.facts import Fact, Name
from desktop_app.services import opening, records, stock_debt
from desktop_app.services.library import Done, Library
from desktop_app.storage import (
    batches,
    centre,
    closed_days,
    events,
    facts,
    inventory_prints,
    journal,
    loans,
    pieces,
    visits,
    withdrawals,
    workdays,
)
from desktop_app.storage.changesets import RowChange
from desktop_app.storage.journal import Change as Change
from desktop_app.storage.journal import HistoryRow as HistoryRow
from desktop_app.storage.journal import Undoable
from desktop_app.storage.visits import ReaderDay

_FINAL = (
    *("report.close", "report.reopen"),
    *("letter.write", "letter.take", "centre.take", "centre.write"),
)
"""Acts that Ctrl+Z passes over: what was handed in is opened with a reason, never undone.

A letter that was written may be on its way; what one brought would come again.
"""

_LENT = {"loan": loans.reader_of, "piece_loan": pieces.reader_of}
_DATES = {"fact": ("on_date",), **dict.fromkeys(_LENT, ("issued_on", "returned_on"))}
"""Columns that a closed period was counted by."""
_HELD_BY = frozenset({"on_date", "form", "venue_kind", "is_planned", "is_day_open"})
"""Columns that a held event was counted by."""
_TOLD_OF_INQUIRY = frozenset(
    {
        *("asker", "office", "organisation_id", "channel", "question", "note", "purpose"),
        *("executor", "search_key", "sort_key"),
    }
)
"""Columns of an inquiry that nothing else of it depends on."""


def last(library: Library) -> Undoable | None:
    """The act that Ctrl+Z would take back."""
    return journal.last_undoable(library.database, but=_FINAL)


def undo_last(library: Library) -> Done:
    """Take the newest act back; `nothing_to_undo` when there is none."""
    found = last(library)
    if found is None:
        raise UserError("nothing_to_undo")
    return undo(library, found.journal_id)


def undo(library: Library, journal_id: int) -> Done:
    """Take an act back; its summary tells which (`act`)."""
    undone = journal.undo(
        library.database,
        journal_id,
        library.clock(),
        guard=partial(_guard, library, journal_id),
        settle=partial(_put_right, library),
    )
    if "setting" in undone.changes:
        opening.heed_settings(library)
    summary = {"act": undone.act, **undone.summary}
    summary.pop("warning", None)  # «put it aside for …» holds no more
    return Done(journal.UNDO, undone.changes, summary, undone.journal_id)


def history(library: Library, noun: str, card: int) -> list[HistoryRow]:
    """What happened to a card, newest first."""
    return journal.history(library.database, noun, card)


def recent(library: Library, limit: int = 100) -> list[HistoryRow]:
    """The last acts, newest first; what was undone says so."""
    return journal.recent(library.database, limit)


def _guard(library: Library, journal_id: int, changes: Sequence[RowChange]) -> None:
    """What a handed-in report was counted by stays; it is corrected, not undone."""
    for change in changes:
        if change.table in ("closing", "letter"):
            raise UserError("undo_final")
        if change.table == "withdrawal" and change.old is None and change.new:
            _require_last_act(library, change.new)
        if change.table == "copy" and change.old is None and change.new:
            _require_not_printed(library, change.id, change.new["inventory_no"])
            _require_in_no_act(library, change.id, change.new["inventory_no"])
        if change.table == "branch_inquiry" and "answer_state" in (change.new or {}):
            _require_not_sent(library, change.id)
        if change.table == "inquiry" and change.old and change.new:
            _require_newest(library, journal_id, change)
        if change.table == "event" and change.old and change.new:
            _require_not_held(library, change)
        for values in (change.old, change.new):
            for column in _DATES.get(change.table, ()):
                if values and values.get(column):
                    library.require_open(date.fromisoformat(values[column]))


def _require_not_held(library: Library, change: RowChange) -> None:
    """By its day, form and place a held event was counted: its holding is undone before them."""
    new = change.new or {}
    if "state" in new or _HELD_BY.isdisjoint(new):
        return
    if events.rows(library.database, [change.id])[change.id].state == EventState.HELD:
        raise UserError("undo_blocked", table=change.table, id=change.id)


def _require_newest(library: Library, journal_id: int, change: RowChange) -> None:
    """An inquiry's way, topic, deadline and answer depend on each other: the newest goes first."""
    if _TOLD_OF_INQUIRY.issuperset(change.new or {}):
        return
    for newer in history(library, "inquiry", change.id):
        if newer.journal_id <= journal_id:
            return
        is_valid = not newer.undone and newer.undoes is None
        if is_valid and not _TOLD_OF_INQUIRY.issuperset(one.column for one in newer.changes):
            raise journal.blocked_by(newer)


def _require_not_sent(library: Library, id: int) -> None:
    """An answer that a letter carried is on its way: a better one is written, none taken back."""
    if centre.rows(library.database, [id])[id].sent:
        raise UserError("undo_blocked", table="branch_inquiry", id=id)


def _require_last_act(library: Library, act: Mapping[str, Any]) -> None:
    """The acts of a year are numbered without gaps: one below the last is reversed, not undone."""
    if batches.next_number(library.database, "withdrawal", act["year"]) > act["number"] + 1:
        raise UserError("undo_final")


def _require_not_printed(library: Library, copy_id: int, number: str) -> None:
    """A line of the bound inventory book cannot be taken back; its number is struck out."""
    printed = inventory_prints.print_of(library.database, copy_id)
    if printed is not None:
        raise UserError("undo_inventory_printed", number=number, date=printed.isoformat())


def _require_in_no_act(library: Library, copy_id: int, number: str) -> None:
    """Acts are read from the ledger: a copy that ever stood in one stays, also when it came back.

    A reversal leaves the copy as its batch entered it, so the journal alone sees nothing newer.
    """
    for act_id in withdrawals.found_by_copy(library.database, copy_id):
        act = batches.withdrawal(library.database, act_id)
        assert act
        raise UserError("undo_in_act", number=number, act=act.number, date=act.draft.on.isoformat())


def _put_right(library: Library, changes: Sequence[RowChange]) -> None:
    _settle(library, changes)
    _settle_closed_days(library, changes)
    _require_stock(library, changes)


def _settle_closed_days(library: Library, changes: Sequence[RowChange]) -> None:
    """A day is closed once: not again where somebody entered it since, nor never for a work."""
    days = {
        date.fromisoformat(change.new["on_date"]): change.new["ref"]
        for change in changes
        if change.table == "fact" and change.new and change.old is None
        if change.new["name"] == Name.CLOSED_DAY
    }
    for day, record in days.items():
        if closed_days.entered(library.database, day) > 1:
            raise UserError("undo_blocked", table="record", id=record)
    facts.post(library.database, records.still_closed(library, days))


def _require_stock(library: Library, changes: Sequence[RowChange]) -> None:
    """What came by the undone act may have been written off since, papers without numbers too."""
    gone = [
        Fact(
            Name.STOCK,
            date.fromisoformat(change.new["on_date"]),
            kind=change.new["kind"],
            content=change.new["content"],
            language=change.new["language"],
        )
        for change in changes
        if change.table == "fact" and change.new and change.old is None
        if change.new["name"] == Name.STOCK and change.new["amount"] > 0
    ]
    if not gone:
        return
    try:
        stock_debt.require_none(library, gone, min(fact.on for fact in gone))
    except UserError as refused:
        raise UserError("undo_stock_negative", **refused.facts) from refused


def _settle(library: Library, changes: Sequence[RowChange]) -> None:
    added = [
        change.new
        for change in changes
        if change.table == "fact" and change.new and change.old is None
    ]
    undone = {
        (values["ref"], date.fromisoformat(values["on_date"])): _visit(values)
        for values in added
        if values["name"] == "visit"
        and values["ref"] is not None
        and (values["mode"] == "service" or values["ref"] < 0)
    }
    for change in changes:
        ref = change.table == "fact" and change.old and change.new and change.new.get("ref")
        if ref and (visit := visits.entered(library.database, change.id)):
            # a visit that merging moved is the other card's again; both may have come since
            undone[ref, visit.on] = visits.fact(ref, visit.on, visit.age, visit.category)
    days = set(undone)
    for change in changes:
        if change.table in _LENT:
            days |= _reader_days(library, change)
    visits.settle(library.database, days, undone)
    workdays.settle(
        library.database,
        {date.fromisoformat(values["on_date"]) for values in added} | {on for _, on in days},
    )


def _reader_days(library: Library, change: RowChange) -> set[ReaderDay]:
    """Whose visit of which day, in the library or off-site, a loan's change stood for."""
    new = change.new or {}
    reader = new.get("reader_id")
    if reader is None:
        reader = _LENT[change.table](library.database, change.id)
    if reader is None:
        return set()
    days = [date.fromisoformat(on) for key in _DATES["loan"] if (on := new.get(key))]
    return {(one, on) for on in days for one in (reader, -reader)}


def _visit(values: Mapping[str, Any]) -> Fact:
    return visits.fact(
        values["ref"], date.fromisoformat(values["on_date"]), values["age"], values["category"]
    )
