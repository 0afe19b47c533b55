"""The ledger of facts: posting entries, summing them by class, listing them.

Every sum and every list of evidence in the program is made here, from the
same rows with the same conditions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.facts import CLASSES, Fact, Name
from desktop_app.domain.periods import Period
from desktop_app.storage import uuids
from desktop_app.storage.database import Database

Group = tuple[tuple[str, ...], int, int]
"""Classes of a group in the order asked for, summed amount, summed money in tyiyn."""

_INSERT = """INSERT INTO fact (uuid, branch, name, on_date, amount, age, category, kind, content,
  language, mode, reason, local, money, source, ref, note, batch)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""  # the columns of a `Fact`


_AS_TEXT = {"batch": "cast(batch AS TEXT)"}


def post(database: Database, facts: Iterable[Fact]) -> None:
    """Write entries into the ledger, inside the caller's transaction."""
    branch = database.branch
    entries = [(uuids.new(), branch, fact.name, fact.on.isoformat(), *fact[2:]) for fact in facts]
    database.executemany(_INSERT, entries)
    names = [entry[2] for entry in entries]
    if Name.WORKDAY in names or Name.CLOSED_DAY in names:  # what is known of the ledger
        database.known.clear()


def has_begun(database: Database, period: Period) -> bool:
    """Was anything entered before the end of a period, or is it older than the library?"""
    names = ", ".join(f"'{name.value}'" for name in Name)
    return bool(
        database.value(
            "SELECT 1 FROM fact INDEXED BY fact_classes"
            f" WHERE name IN ({names}) AND on_date < ? LIMIT 1",
            (period.end.isoformat(),),
        )
    )


def sums(
    database: Database,
    name: Name,
    classes: Sequence[str],
    start: date,
    end: date,
    *,
    by_day: bool = False,
) -> list[Group]:
    """One pass over the days [start, end): the entries of a fact grouped by some of its classes.

    `by_day` keeps the days apart; the day, as ISO text, is a group's first class then.
    A `batch` among the classes is told as text, like the others.
    """
    if not set(classes) <= {*CLASSES, "batch"}:
        raise ValueError(classes)
    kept = ("on_date",) * by_day + tuple(classes)
    columns = "".join(f"{_AS_TEXT.get(column, column)}, " for column in kept)
    grouping = f"GROUP BY {', '.join(kept)}" if kept else ""
    found = database.rows(
        f"SELECT {columns}sum(amount), sum(money) FROM fact INDEXED BY fact_classes"
        f" WHERE name = ? AND on_date >= ? AND on_date < ? {grouping}",
        (name.value, start.isoformat(), end.isoformat()),
    )
    return [(row[:-2], row[-2] or 0, row[-1] or 0) for row in found]


@dataclass(frozen=True)
class Entry:
    """One dated entry behind a number: what it counts and the card it comes from."""

    on: date
    text: str
    amount: int
    money: int
    source: str
    noun: str
    ref: int | None
    note: str
    kind: str
    content: str


_CARDS: Mapping[Name, tuple[str, str, str]] = {
    Name.REGISTRATION: (
        "reader",
        "reader.id",
        "LEFT JOIN registration ON registration.id = fact.ref"
        " LEFT JOIN reader ON reader.id = registration.reader_id",
    ),
    Name.VISIT: ("reader", "reader.id", "LEFT JOIN reader ON reader.id = fact.ref"),
    Name.LOAN: (
        "copy",
        "copy.id",
        "LEFT JOIN loan ON loan.id = fact.ref LEFT JOIN copy ON copy.id = loan.copy_id"
        " LEFT JOIN title ON title.id = copy.title_id"
        " LEFT JOIN piece_loan ON piece_loan.id = -fact.ref",
    ),
    Name.EVENT: ("event", "event.id", "LEFT JOIN event ON event.id = fact.ref"),
    Name.INQUIRY: ("inquiry", "inquiry.id", "LEFT JOIN inquiry ON inquiry.id = fact.ref"),
    Name.DELIVERY: (
        "periodical",
        "periodical.id",
        "LEFT JOIN issue_delivery ON issue_delivery.id = fact.ref"
        " LEFT JOIN issue ON issue.id = issue_delivery.issue_id"
        " LEFT JOIN periodical ON periodical.id = issue.periodical_id"
        " LEFT JOIN organisation ON organisation.id = issue_delivery.organisation_id",
    ),
    Name.PROPERTY: ("property", "property.id", "LEFT JOIN property ON property.id = fact.ref"),
    Name.DOSSIER: ("dossier", "dossier.id", "LEFT JOIN dossier ON dossier.id = fact.ref"),
    Name.SPENDING: ("record", "record.id", "LEFT JOIN record ON record.id = fact.ref"),
    Name.PUBLIC_WORK: ("community", "record.id", "LEFT JOIN record ON record.id = fact.ref"),
    Name.AGREEMENT: (
        "agreement",
        "agreement.id",
        "LEFT JOIN agreement ON agreement.id = fact.ref"
        " LEFT JOIN organisation ON organisation.id = agreement.organisation_id",
    ),
    Name.CHRONICLE: ("chronicle", "chronicle.id", "LEFT JOIN chronicle ON chronicle.id = fact.ref"),
}
_BODY = "CASE organisation.name_ru WHEN '' THEN organisation.name_ky ELSE organisation.name_ru END"
_TEXTS = {
    "reader": "'№ ' || reader.card_no",
    "copy": "copy.inventory_no || ' · ' || title.title",
    "event": "'№ ' || event.number || ' · ' || CASE event.title_ru WHEN '' THEN event.title_ky"
    " ELSE event.title_ru END",
    "inquiry": "'№ ' || inquiry.number || ' · ' || inquiry.question",
    "record": "record.title",
    "community": "record.title",
    "dossier": "'№ ' || dossier.number || ' · ' || dossier.title",
    "chronicle": "'№ ' || chronicle.number || ' · ' || chronicle.title",
    "periodical": f"periodical.title || ' · ' || {_BODY}",
    "agreement": f"trim('№ ' || agreement.number || ' · ' || {_BODY})",
    "property": "trim(property.inventory_no || ' ' || property.name)",
}
_LIKE = {
    Name.ATTENDANCE: Name.EVENT,
    Name.ANSWER: Name.INQUIRY,
    Name.REFUSAL: Name.INQUIRY,
    Name.REFERENCE: Name.INQUIRY,
    Name.CONSULTATION: Name.INQUIRY,
    Name.FORWARDED: Name.INQUIRY,
    Name.SOURCE_DOCUMENT: Name.INQUIRY,
    Name.COPYING: Name.INQUIRY,
    Name.CLOSED_DAY: Name.SPENDING,
    Name.PUBLICATION: Name.PUBLIC_WORK,
    Name.PARTNER_ACTION: Name.PUBLIC_WORK,
    Name.ACHIEVEMENT: Name.PUBLIC_WORK,
}


# A loan is of a numbered copy, or of pieces without a number: those are on the reader's card.
_LOAN_CARD = (
    f"coalesce({_TEXTS['copy']}, piece_loan.what, '')",
    "CASE WHEN fact.ref < 0 THEN 'reader' ELSE 'copy' END",
    "coalesce(copy.id, piece_loan.reader_id)",
)
# A visit belongs to a reader, or, when it was to an event, to the event.
_VISIT_CARD = (
    "LEFT JOIN reader ON (fact.mode = 'service' OR fact.ref < 0) AND reader.id = abs(fact.ref)"
    " LEFT JOIN event ON fact.mode <> 'service' AND event.id = fact.ref",
    f"coalesce({_TEXTS['reader']}, {_TEXTS['event']}, '')",
    "CASE WHEN fact.mode = 'service' OR fact.ref < 0 THEN 'reader' ELSE 'event' END",
    "abs(fact.ref)",
)

# A refusal is told by what was wanted; its card is the reader's, when there was one at the desk.
_DENIAL_CARD = (
    "LEFT JOIN denial ON denial.id = fact.ref",
    "coalesce(denial.wanted, '')",
    "CASE WHEN denial.reader_id IS NULL THEN '' ELSE 'reader' END",
    "denial.reader_id",
)
# A numbered copy has its title's card; what came or went in a sum, its batch's or its act's.
_OF_BATCH = "CASE fact.mode WHEN 'receipt' THEN 'receipt' WHEN 'withdrawal' THEN 'withdrawal' END"
_STOCK_CARD = (
    "LEFT JOIN copy ON copy.id = fact.ref LEFT JOIN title ON title.id = copy.title_id",
    f"coalesce({_TEXTS['copy']}, fact.note, '')",
    f"CASE WHEN copy.id IS NOT NULL THEN 'copy' ELSE coalesce({_OF_BATCH}, '') END",
    "coalesce(copy.id, fact.batch)",
)
_TITLE_CARD = (
    "LEFT JOIN title ON title.id = fact.ref",
    "coalesce(title.title, fact.note, '')",
    f"coalesce({_OF_BATCH}, '')",
    "fact.batch",
)
# A subscriber counted by a small record has no service («kind»); the others have their card.
_OF_SUBSCRIBER = (
    " LEFT JOIN organisation ON organisation.id = profile.organisation_id"
    " LEFT JOIN record ON fact.kind = '' AND record.id = fact.ref",
    "coalesce('№ ' || profile.number || ' · ' || CASE WHEN profile.subscriber <> ''"
    " THEN profile.subscriber WHEN organisation.name_ru <> '' THEN organisation.name_ru"
    " ELSE organisation.name_ky END, record.title, '')",
    "CASE WHEN profile.id IS NULL THEN 'record' ELSE 'profile' END",
    "coalesce(profile.id, record.id)",
)
_SUBSCRIBER_CARD = (
    "LEFT JOIN profile ON fact.kind <> '' AND profile.id = fact.ref" + _OF_SUBSCRIBER[0],
    *_OF_SUBSCRIBER[1:],
)
_NOTICE_CARD = (
    "LEFT JOIN notification ON fact.kind <> '' AND notification.id = fact.ref"
    " LEFT JOIN profile ON profile.id = notification.profile_id" + _OF_SUBSCRIBER[0],
    *_OF_SUBSCRIBER[1:],
)
_APART = {
    Name.SUBSCRIBER: _SUBSCRIBER_CARD,
    Name.NOTIFICATION: _NOTICE_CARD,
    Name.NOTICE_DOCUMENT: _NOTICE_CARD,
    Name.VISIT: _VISIT_CARD,
    Name.DENIAL: _DENIAL_CARD,
    Name.STOCK: _STOCK_CARD,
    Name.TITLE: _TITLE_CARD,
}


def entries(
    database: Database,
    name: Name,
    where: Sequence[tuple[str, tuple[str, ...]]],
    start: date,
    end: date,
) -> list[Entry]:
    """The evidence: the entries that `sums` adds up, in order of date."""
    conditions = "".join(
        f" AND fact.{column} IN ({', '.join('?' * len(allowed))})" for column, allowed in where
    )
    noun, key, joins = _CARDS.get(_LIKE.get(name, name), ("", "NULL", ""))
    text = f"coalesce({_TEXTS[noun]}, '')" if noun else "''"
    if name in _APART:
        joins, text, noun_sql, key = _APART[name]
    elif name is Name.LOAN:
        text, noun_sql, key = _LOAN_CARD
    else:
        noun_sql = f"'{noun}'"
    found = database.rows(
        f"SELECT fact.on_date, {text}, fact.amount, fact.money, fact.source, {noun_sql}, {key},"
        f" fact.note, fact.kind, fact.content FROM fact {joins}"
        f" WHERE fact.name = ? AND fact.on_date >= ? AND fact.on_date < ?{conditions}"
        " ORDER BY fact.on_date, fact.id",
        (
            name.value,
            start.isoformat(),
            end.isoformat(),
            *(value for _, allowed in where for value in allowed),
        ),
    )
    return [Entry(date.fromisoformat(row[0]), *row[1:]) for row in found]


@dataclass(frozen=True)
class Overdue:
    """A loan past its term on a day; `copies` counts the reader's loans when asked by reader.

    Pieces without a number have an empty `inventory_no`, and `title` says how many they are.
    """

    due: date
    reader_id: int
    card_no: int
    inventory_no: str
    title: str
    copies: int


# Numbered copies, then pieces without a number, these under negative ids.
_PIECES = "what || CASE WHEN pieces > 1 THEN ' × ' || pieces ELSE '' END AS what"
_LATE = f"""(SELECT id, due_on, reader_id, copy_id, '' AS what FROM loan
  WHERE returned_on IS NULL AND due_on < ?1 AND issued_on <= ?1
  UNION ALL SELECT id, due_on, reader_id, copy_id, '' FROM loan INDEXED BY loan_returned
  WHERE returned_on > ?1 AND returned_on > due_on AND due_on < ?1 AND issued_on <= ?1
  UNION ALL SELECT -id, due_on, reader_id, NULL, {_PIECES} FROM piece_loan
  WHERE returned_on IS NULL AND due_on < ?1 AND issued_on <= ?1
  UNION ALL SELECT -id, due_on, reader_id, NULL, {_PIECES} FROM piece_loan
  INDEXED BY piece_loan_returned
  WHERE returned_on > ?1 AND returned_on > due_on AND due_on < ?1 AND issued_on <= ?1) AS late"""


def overdue(database: Database, on: date, *, by_reader: bool = False) -> list[Overdue]:
    """What was out with its term passed at the end of the day `on`; one row a reader if asked."""
    found = database.rows(
        f"SELECT min(late.due_on), late.reader_id, reader.card_no,"
        " coalesce(copy.inventory_no, ''), coalesce(title.title, late.what), count(*)"
        f" FROM {_LATE} JOIN reader ON reader.id = late.reader_id"
        " LEFT JOIN copy ON copy.id = late.copy_id LEFT JOIN title ON title.id = copy.title_id"
        f" GROUP BY {'late.reader_id' if by_reader else 'late.id'} ORDER BY 1, 2",
        (on.isoformat(),),
    )
    return [Overdue(date.fromisoformat(row[0]), *row[1:]) for row in found]


def count_overdue(database: Database, on: date, *, by_reader: bool = False) -> int:
    """How many rows `overdue` has."""
    counted = "DISTINCT reader_id" if by_reader else "*"
    return database.number(f"SELECT count({counted}) FROM {_LATE}", (on.isoformat(),))
