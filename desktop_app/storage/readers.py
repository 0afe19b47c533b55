"""Readers: cards, registrations of each year, the lists and the likely doubles."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.own_names import CATEGORIES, OwnName
from desktop_app.domain.people import PersonName, full_name, name_key, short_name
from desktop_app.domain.readers import ReaderDraft, school_year
from desktop_app.domain.text import search_key, sort_key
from desktop_app.storage import groups, loans, own_names, search
from desktop_app.storage.database import Database, Row
from desktop_app.storage.loans import LoanRow

PAST = 20  # loans shown of what was brought back

ORDERS = {
    "name": "sort_key{side}, id{side}",
    "card": "card_no{side}",
    "year": "birth_year IS NULL, birth_year{side}, sort_key, id",
    "category": "category{side}, sort_key, id",
}
_SHOWN = {
    "all": "trashed_at IS NULL",
    "registered": "trashed_at IS NULL"
    " AND id IN (SELECT reader_id FROM registration WHERE year = :year)",
    "unregistered": "trashed_at IS NULL"
    " AND id NOT IN (SELECT reader_id FROM registration WHERE year = :year)",
    "debtors": "trashed_at IS NULL"
    " AND id IN (SELECT reader_id FROM loan WHERE returned_on IS NULL AND due_on < :today"
    " UNION ALL SELECT reader_id FROM piece_loan WHERE returned_on IS NULL AND due_on < :today)",
    "trash": "trashed_at IS NOT NULL AND merged_into IS NULL",
}
SHOWN = tuple(_SHOWN)
_DRAFT = (
    *("surname", "given", "patronymic", "birth_year", "category", "grade", "school", "village"),
    *("street", "house", "phone", "guardian", "guardian_phone", "note", "own_category_id"),
)
_ROW = (
    "reader.id, card_no, surname, given, patronymic, birth_year, category, street, house, phone,"
    " anonymised_on IS NOT NULL, name_ru, name_ky, counted_as"
)
_OWN = "LEFT JOIN category ON category.id = own_category_id"


@dataclass(frozen=True)
class ReaderRow:
    """A line of the table. `loans` are open ones, `overdue` those of them past their term."""

    id: int
    card_no: int
    surname: str
    given: str
    patronymic: str
    birth_year: int | None
    category: str
    street: str
    house: str
    phone: str
    is_anonymised: bool
    loans: int
    overdue: int
    is_registered: bool
    own: OwnName | None = None

    @property
    def name(self) -> str:
        """«Асанов Үсөн Болотович»."""
        return full_name(PersonName(self.surname, self.given, self.patronymic))

    @property
    def address(self) -> str:
        """Street and house."""
        return ", ".join(filter(None, (self.street, self.house)))


@dataclass(frozen=True)
class Registration:
    """A registration of one year, with the classes frozen then; `number` runs in the year."""

    year: int
    number: int
    on: date
    age: str
    category: str
    is_new: bool


@dataclass(frozen=True)
class ReaderCard:
    """All that is known of a reader; the newest registration stands first."""

    id: int
    card_no: int
    draft: ReaderDraft
    since: date
    is_trashed: bool
    registrations: tuple[Registration, ...]
    loans: tuple[LoanRow, ...]
    past: tuple[LoanRow, ...]
    consent_on: date | None = None
    merged_into: int | None = None
    merged: tuple[int, ...] = ()  # numbers of the cards that were merged into this one
    is_anonymised: bool = False
    own: OwnName | None = None

    @property
    def name(self) -> str:
        """The full name."""
        return full_name(PersonName(self.draft.surname, self.draft.given, self.draft.patronymic))

    @property
    def short_name(self) -> str:
        """«Асанов Ү. Б.»."""
        return short_name(PersonName(self.draft.surname, self.draft.given, self.draft.patronymic))

    def registration(self, year: int) -> Registration | None:
        """The registration of a year."""
        return next((one for one in self.registrations if one.year == year), None)


def add(database: Database, draft: ReaderDraft, on: date) -> tuple[int, int]:
    """A new card under the next number; its id and the number."""
    card_no = 1 + (database.value("SELECT max(card_no) FROM reader") or 0)
    consent = on.isoformat() if draft.consent else None
    values = _values(draft, (card_no,)) | {"grade_for": _grade_for(draft, on)}
    id = database.insert(
        "reader", card_no=card_no, since=on.isoformat(), consent_on=consent, **values
    )
    return id, card_no


def change(database: Database, card: ReaderCard, draft: ReaderDraft, on: date) -> None:
    """Write the draft's fields; a consent keeps the day it was given on."""
    values = _values(draft, (card.card_no, *card.merged))
    if draft.grade != card.draft.grade:
        values["grade_for"] = _grade_for(draft, on)
    if draft.consent != card.draft.consent:
        values["consent_on"] = on.isoformat() if draft.consent else None
    database.update("reader", card.id, **values)


def register(
    database: Database, reader_id: int, on: date, age: str, category: str, *, is_new: bool
) -> tuple[int, int]:
    """The registration of the year under its next number; its id and the number."""
    last = database.value("SELECT max(number) FROM registration WHERE year = ?", (on.year,))
    number = 1 + (last or 0)
    id = database.insert(
        "registration",
        reader_id=reader_id,
        year=on.year,
        number=number,
        on_date=on.isoformat(),
        age=age,
        category=category,
        is_new=int(is_new),
    )
    return id, number


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put the card into the trash, or with no moment back."""
    database.trash("reader", id, at)


def get(database: Database, id: int) -> ReaderCard | None:
    """One reader with registrations and loans; also from the trash."""
    found = database.row(
        f"SELECT {', '.join(_DRAFT)}, consent_on, card_no, since, trashed_at, merged_into,"
        " anonymised_on FROM reader WHERE id = ?",
        (id,),
    )
    if found is None:
        return None
    consent_on, card_no, since, trashed_at, merged_into, anonymised_on = found[len(_DRAFT) :]
    merged = database.rows("SELECT card_no FROM reader WHERE merged_into = ? ORDER BY 1", (id,))
    fields = dict(zip(_DRAFT, found, strict=False))
    return ReaderCard(
        id,
        card_no,
        ReaderDraft(consent=consent_on is not None, **fields),
        date.fromisoformat(since),
        trashed_at is not None,
        registrations(database, id),
        loans.open_of_reader(database, id),
        loans.past_of_reader(database, id, PAST),
        date.fromisoformat(consent_on) if consent_on else None,
        merged_into,
        tuple(row[0] for row in merged),
        anonymised_on is not None,
        own_names.draft(database, CATEGORIES, fields["own_category_id"]),
    )


def registrations(database: Database, reader_id: int) -> tuple[Registration, ...]:
    """All years of a reader, the newest first."""
    found = database.rows(
        "SELECT year, number, on_date, age, category, is_new FROM registration"
        " WHERE reader_id = ? ORDER BY year DESC",
        (reader_id,),
    )
    return tuple(
        Registration(year, number, date.fromisoformat(on), age, category, bool(is_new))
        for year, number, on, age, category, is_new in found
    )


def by_card(database: Database, card_no: int) -> int | None:
    """The id of the reader with this card number, not from the trash."""
    found = database.value(
        f"SELECT id FROM reader WHERE {loans.CARD} AND trashed_at IS NULL", (card_no,)
    )
    return None if found is None else int(found)


def rows(database: Database, ids: Sequence[int], today: date) -> dict[int, ReaderRow]:
    """Lines of the table by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        f"SELECT {_ROW} FROM reader {_OWN} WHERE reader.id IN ({marks})", tuple(ids)
    )
    out = {
        reader: (count, late)
        for reader, count, late in database.rows(
            "SELECT reader_id, count(*), sum(due_on < ?) FROM ("
            f"SELECT reader_id, due_on FROM loan WHERE reader_id IN ({marks})"
            " AND returned_on IS NULL UNION ALL SELECT reader_id, due_on FROM piece_loan"
            f" WHERE reader_id IN ({marks}) AND returned_on IS NULL) GROUP BY reader_id",
            (today.isoformat(), *ids, *ids),
        )
    }
    registered = {
        row[0]
        for row in database.rows(
            f"SELECT reader_id FROM registration WHERE year = ? AND reader_id IN ({marks})",
            (today.year, *ids),
        )
    }
    lines = (
        (
            *row[:10],
            bool(row[10]),
            *out.get(row[0], (0, 0)),
            row[0] in registered,
            OwnName(*row[11:]) if row[13] else None,
        )
        for row in found
    )
    return {line[0]: ReaderRow(*line) for line in lines}


def ids(
    database: Database,
    text: str,
    order: str,
    today: date,
    *,
    descending: bool = False,
    show: str = "all",
    group: int | None = None,
) -> array[int]:
    """All that match the typed words and the choice, in order; by sound when nothing else does."""
    by = ORDERS[order].format(side=" DESC" if descending else "")
    where = _SHOWN[show].replace(":year", f"{today.year:d}")
    where = where.replace(":today", f"'{today.isoformat()}'")
    if group is not None:
        where += f" AND id IN ({groups.MEMBERS.replace('?', f'{group:d}')})"
    found = search.ids(database, "reader", text, order=by, where=where)
    if found or not text.strip():
        return found
    return array("q", [row[0] for row in _sounding(database, text, f"{where} ORDER BY {by}")])


def first(database: Database, text: str, limit: int) -> list[int]:
    """While one types: the first hits, then those that only sound like it."""
    found = search.first(database, "reader", text, limit)
    if found:
        return found
    tail = f"trashed_at IS NULL ORDER BY sort_key, id LIMIT {limit:d}"
    return [row[0] for row in _sounding(database, text, tail)]


def count(database: Database) -> int:
    """Cards that are not in the trash."""
    return database.number("SELECT count(*) FROM reader WHERE trashed_at IS NULL")


def doubles(database: Database, name: str, birth_year: int | None) -> list[int]:
    """Readers whose name begins with the same sounds, born in that year when it is known."""
    key = name_key(name)
    if not key:
        return []
    found = database.rows(
        "SELECT id FROM reader WHERE name_key >= ?1 AND name_key < ?1 || char(0xFFFF)"
        " AND (?2 IS NULL OR birth_year = ?2) AND trashed_at IS NULL ORDER BY sort_key, id LIMIT 5",
        (key, birth_year),
    )
    return [row[0] for row in found]


def known_words(database: Database, column: str) -> list[str]:
    """What was typed before into a field of the card, the most frequent first."""
    if column not in ("school", "village", "street"):
        raise ValueError(column)
    found = database.rows(
        f"SELECT {column} FROM reader WHERE {column} <> '' GROUP BY {column}"
        " ORDER BY count(*) DESC LIMIT 200"
    )
    return [row[0] for row in found]


def _sounding(database: Database, text: str, tail: str) -> list[Row]:
    words = name_key(text).split()
    if not words or any(len(word) < 3 for word in words):
        return []
    conditions = "".join(" AND instr(' ' || name_key, ?) > 0" for _ in words)
    where, _, order = tail.partition(" ORDER BY ")
    return database.rows(
        f"SELECT id FROM reader WHERE {where}{conditions} ORDER BY {order}",
        [f" {word}" for word in words],
    )


def _grade_for(draft: ReaderDraft, on: date) -> int | None:
    """The school year that a written grade stands for."""
    return school_year(on) if draft.grade else None


def _values(draft: ReaderDraft, numbers: Sequence[int]) -> dict[str, object]:
    name = full_name(PersonName(draft.surname, draft.given, draft.patronymic))
    words = (*map(str, numbers), name, draft.street, draft.school, draft.phone)
    return {
        **{column: getattr(draft, column) for column in _DRAFT},
        "search_key": search_key(" ".join(words)),
        "sort_key": sort_key(name),
        "name_key": name_key(name),
    }
