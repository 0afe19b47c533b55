"""The journal: every act with what it changed; undo and the history of a card come from it.

An act is one transaction. Its changeset is kept in the same transaction, so
there is no act without its entry and no entry without its act.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from desktop_app.domain.errors import UserError, Value
from desktop_app.storage import changesets, standing
from desktop_app.storage.changesets import RowChange
from desktop_app.storage.database import Database
from desktop_app.storage.recording import Recorder
from desktop_app.storage.standing import Standing

Guard = Callable[[Sequence[RowChange]], None]
"""Looks at the changes of an act that is to be undone; raises when it must not be."""

CARDS = frozenset(
    {
        *("reader", "title", "copy", "organisation", "event", "inquiry", "record"),
        *("receipt", "withdrawal", "reader_group", "category"),
        *("property", "periodical", "event_form"),
        *("person", "agreement", "profile", "dossier", "chronicle", "branch_inquiry"),
    }
)
_PARENTS = {  # rows that are part of a card
    "registration": ("reader", "reader_id"),
    "group_member": ("reader_group", "group_id"),
    "event_organisation": ("event", "event_id"),
    "office": ("organisation", "organisation_id"),
    "event_change": ("event", "event_id"),
    "event_document": ("event", "event_id"),
    "event_dossier": ("event", "event_id"),
    "event_photo": ("event", "event_id"),
    "chronicle_person": ("chronicle", "chronicle_id"),
    "inquiry_source": ("inquiry", "inquiry_id"),
    "subscription": ("periodical", "periodical_id"),
    "property_removal": ("property", "property_id"),
    "profile_rubric": ("profile", "profile_id"),
    "notification": ("profile", "profile_id"),
    "notification_item": ("profile", "profile_id"),
}
_DERIVED = frozenset(
    {"id", "uuid", "branch", "search_key", "sort_key", "name_key", "inventory_key", "happened_key"}
)
UNDO = "undo"
FORGETTING = frozenset({"reader.anonymise"})
"""Acts whose changeset would keep what they erase; an act without one stays done."""


@dataclass
class Entry:
    """An act being written; `summary` is set by the act, the rest is known after it."""

    act: str
    at: datetime
    summary: Mapping[str, Value] = field(default_factory=dict)
    changes: frozenset[str] = frozenset()
    journal_id: int | None = None


@dataclass(frozen=True)
class Undone:
    """What was undone, under which entry of its own, and the tables that changed."""

    journal_id: int
    act: str
    summary: Mapping[str, Value]
    changes: frozenset[str]


@dataclass(frozen=True)
class Undoable:
    """The act that Ctrl+Z would undo."""

    journal_id: int
    act: str
    summary: Mapping[str, Value]


@dataclass(frozen=True)
class Change:
    """One column of a card or of a part of it, from what to what; a new row has no `old`."""

    table: str
    id: int
    column: str
    old: Any
    new: Any


@dataclass(frozen=True)
class HistoryRow:
    """One act. `undoes` is the act that this one undid."""

    journal_id: int
    at: datetime
    act: str
    summary: Mapping[str, Value]
    undone: bool
    undoes: int | None
    changes: tuple[Change, ...] = ()


def record(database: Database, act: str, at: datetime) -> Record:
    """One act: the body's changes and their entry, together or not at all."""
    return Record(database, act, at)


class Record:
    """What `record` gives: a class, since a generator costs each act at the desk twice as much."""

    __slots__ = ("_database", "_entry", "_recorder")

    def __init__(self, database: Database, act: str, at: datetime) -> None:
        self._database = database
        self._entry = Entry(act, at)
        self._recorder = Recorder(database)

    def __enter__(self) -> Entry:
        self._database.begin()
        self._recorder.__enter__()
        return self._entry

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._recorder.__exit__()
        if kind is not None:
            self._database.roll_back()
            return
        try:
            _keep(self._database, self._entry, self._recorder, undoes=None)
            self._database.commit()
        except BaseException:
            self._database.roll_back()
            raise


def undo(
    database: Database,
    journal_id: int,
    at: datetime,
    guard: Guard | None = None,
    settle: Guard | None = None,
) -> Undone:
    """Turn an act back, as an act of its own.

    `guard` may refuse it; `settle` puts right, in the same transaction, what
    other acts of the day shared with the undone one. Refused with `undo_blocked_by`
    where a newer act stands on it: `newer` tells which, with its own facts.
    """
    found = database.row(
        "SELECT act, summary, changeset FROM journal"
        " WHERE id = ? AND undone = 0 AND undoes IS NULL",
        (journal_id,),
    )
    if found is None:
        raise UserError("undo_gone")
    if not found[2]:
        raise UserError("undo_forgotten")
    act, summary, changeset = found[0], json.loads(found[1]), found[2]
    undone = list(changesets.read(database, changeset))
    if guard:
        guard(undone)
    entry = Entry(UNDO, at, {"act": act, **summary})
    try:
        with database.transaction():
            with Recorder(database) as recorder:
                changesets.turn_back(database, changeset)
                if settle:
                    settle(undone)
            _keep(database, entry, recorder, undoes=journal_id)
            database.update("journal", journal_id, undone=1)
    except UserError as refused:
        if refused.code == "undo_blocked":
            raise _blocked(database, journal_id, undone, refused) from refused
        raise
    return Undone(entry.journal_id or 0, act, summary, entry.changes)


def last_undoable(database: Database, but: Sequence[str] = ()) -> Undoable | None:
    """The newest act that was not undone; neither an undoing nor one of the acts `but` counts."""
    found = database.row(
        "SELECT id, act, summary FROM journal WHERE undone = 0 AND undoes IS NULL"
        " AND changeset <> x''"
        f" AND act NOT IN ({', '.join('?' * len(but))}) ORDER BY id DESC LIMIT 1",
        tuple(but),
    )
    return Undoable(found[0], found[1], json.loads(found[2])) if found else None


def history(database: Database, noun: str, card: int) -> list[HistoryRow]:
    """What happened to a card, newest first, back to the act that made it.

    An undone card frees its id: what the earlier card of that id lived through
    does not belong to this one.
    """
    found = database.rows(
        f"SELECT {_COLUMNS}, changeset FROM journal_card"
        " JOIN journal ON journal.id = journal_card.journal_id"
        " WHERE noun = ? AND card = ? ORDER BY journal.id DESC",
        (noun, card),
    )
    lived: list[HistoryRow] = []
    for row in found:
        changes = [c for c in changesets.read(database, row[-1]) if _belongs(c, noun, card)]
        lived.append(_history_row(row, changes))
        if any(c.table == noun and c.old is None for c in changes):
            break
    return lived


def recent(database: Database, limit: int) -> list[HistoryRow]:
    """The last acts, newest first, without their changes."""
    found = database.rows(f"SELECT {_COLUMNS} FROM journal ORDER BY id DESC LIMIT ?", (limit,))
    return [_history_row(row, ()) for row in found]


def _blocked(
    database: Database, journal_id: int, undone: Sequence[RowChange], refused: UserError
) -> UserError:
    """The refusal with the newer act, when the journal knows one."""
    table, row = str(refused.facts["table"]), int(refused.facts["id"])
    newer = standing.newest(database, journal_id, undone, table, row)
    return refused if newer is None else blocked_by(newer)


def blocked_by(newer: Standing | HistoryRow) -> UserError:
    """The refusal to undo an act on which that one stands, told with its own facts."""
    told = UserError(
        "undo_blocked_by",
        newer=newer.act,
        newer_on=newer.at.date().isoformat(),
        newer_at=f"{newer.at:%H:%M}",
    )
    told.facts = {**newer.summary, **told.facts}
    return told


_to_json = json.JSONEncoder(ensure_ascii=False).encode
_COLUMNS = "journal.id, at, act, summary, undone, undoes"


def _keep(database: Database, entry: Entry, recorder: Recorder, undoes: int | None) -> None:
    changed, changeset = recorder.result()
    if not changed and undoes is None:
        return
    entry.journal_id = database.insert(
        "journal",
        at=entry.at.isoformat(timespec="seconds"),
        act=entry.act,
        summary=_to_json(entry.summary),
        changeset=b"" if entry.act in FORGETTING else changeset,
        undoes=undoes,
        undone=0,
    )
    entry.changes = frozenset(changed)
    database.known.written(entry.changes, undone=undoes is not None)
    cards = {(noun, card) for noun in CARDS.intersection(changed) for card in changed[noun]}
    if not _PARENTS.keys().isdisjoint(changed):
        cards |= _parents(changesets.read(database, changeset))
    if cards:
        database.executemany(
            "INSERT INTO journal_card (noun, card, journal_id) VALUES (?, ?, ?)",
            [(*card, entry.journal_id) for card in sorted(cards)],
        )


def _parents(changes: Iterable[RowChange]) -> set[tuple[str, int]]:
    cards = (_card(change) for change in changes)
    return {card for card in cards if card}


def _card(change: RowChange) -> tuple[str, int] | None:
    """The card that a row is a part of; a change in place does not tell and needs not."""
    noun, column = _PARENTS.get(change.table, ("", ""))
    values = change.new if change.new and column in change.new else change.old
    return (noun, values[column]) if noun and values and column in values else None


def _belongs(change: RowChange, noun: str, card: int) -> bool:
    return (change.table, change.id) == (noun, card) or _card(change) == (noun, card)


def _history_row(row: Sequence[Any], changes: Iterable[RowChange]) -> HistoryRow:
    at, summary = datetime.fromisoformat(row[1]), json.loads(row[3])
    columns = tuple(change for row_change in changes for change in _columns(row_change))
    return HistoryRow(row[0], at, row[2], summary, bool(row[4]), row[5], columns)


def _columns(change: RowChange) -> Iterator[Change]:
    old, new = change.old or {}, change.new or {}
    for column in dict.fromkeys((*old, *new)):
        before, after = old.get(column), new.get(column)
        if column not in _DERIVED and before != after and (before, after) != (None, ""):
            yield Change(change.table, change.id, column, before, after)
