"""What was done in a random year, as a librarian with a pencil would have written it down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.facts import CLASSES, Name
from desktop_app.domain.lending import PieceDraft
from desktop_app.domain.paper import PaperDay
from desktop_app.domain.periods import parse
from desktop_app.services import (
    readers,
    reports,
)
from desktop_app.services.library import Done
from desktop_app.storage import facts
from tests.services.pencil import (
    CONTENTS,
    KINDS,
    LANGUAGES,
    Mark,
    Row,
    by_class,
    marks,
)

COUNTED = (
    *(Name.REGISTRATION, Name.VISIT, Name.LOAN, Name.REFERENCE, Name.CONSULTATION, Name.REMOTE),
    *(Name.COPYING, Name.DENIAL, Name.REFUSAL, Name.FORWARDED, Name.BOOK_LIST),
)
NAMED = {"unanswered": "refusal"}  # indicators of the diary whose entries are called otherwise


@dataclass(frozen=True)
class Merged:
    """A card led to another; what was handed in by then stays as it was counted."""

    card: int
    kept: int
    closed: date
    years: frozenset[int]  # registrations taken back


@dataclass
class Lived:
    """An act that stands: what it added to the count, and whose visit of which day it was."""

    journal_id: int
    count: Counter[Mark]
    came: tuple[int, date] | None = None  # whoever was met off-site has a negative card
    registered: tuple[int, date] | None = None
    sheet: int | None = None
    corrected: tuple[int, PaperDay] | None = None
    merged: Merged | None = None


class Notes:
    """The pencil's side of `Year`: what stands, and whether the ledger says the same."""

    def lived(
        self,
        done: Done,
        day: date,
        rows: Mapping[Name, Row],
        *,
        came: int | None = None,
        registered: int | None = None,
        sheet: PaperDay | None = None,
        instead: tuple[int, PaperDay] | None = None,
    ) -> None:
        """Write an act down; `instead` is the sheet that it stands for."""
        count = marks(day, rows)
        if instead:
            count.subtract(marks(instead[1].on, by_class(instead[1])))
            del self.sheets[instead[0]]
        if sheet and done.id:
            self.sheets[done.id] = sheet
        self.acts.append(
            Lived(
                done.journal_id or 0,
                count,
                (came, day) if came else None,
                (registered, day) if registered else None,
                done.id if sheet else None,
                instead,
            )
        )

    def count(self) -> Counter[Mark]:
        """Everything that stands; a reader's visit once a day."""
        found: Counter[Mark] = Counter()
        for act in self.acts:
            found.update(act.count)
        came = {(self.kept(act.came[0], act.came[1]), act.came[1]) for act in self.acts if act.came}
        for card, day in sorted(came):
            mode = "service" if card > 0 else "outside"
            row = {**self.classes_of(abs(card), day), "mode": {mode: 1}}
            found.update(marks(day, {Name.VISIT: row}))
        return found

    def compare(self, start: date, end: date) -> None:
        """The ledger's sums of the days [start, end), by every class, are those of the pencil."""
        mine: dict[Name, Counter[tuple[str, str]]] = {name: Counter() for name in COUNTED}
        for (name, day, column, code), n in self.count().items():
            if start <= day < end:
                mine[name][column, code] += n
        for name in COUNTED:
            for column in CLASSES:
                found = facts.sums(self.library.database, name, (column,), start, end)
                theirs = {code[0]: n for code, n, _ in found if n}
                pencil = {code: n for (at, code), n in mine[name].items() if at == column and n}
                assert theirs == pencil, (name, column, start, end)

    def compare_diary(self, start: date) -> None:
        """Every cell of the month's diary, parts 1, 2 and 4, is that of the pencil."""
        report = reports.report(self.library, reports.DIARY, parse(f"{start:%Y-%m}"))
        begun = start.replace(month=1)
        after = (start + timedelta(days=32)).replace(day=1)
        spans = {"opening": (begun, start), "month": (start, after), "closing": (begun, after)}
        for n in range((after - start).days):
            day = start + timedelta(days=n)
            spans[f"d{day.day}"] = (day, day + timedelta(days=1))
        count = self.count()
        for part in ("1", "2", "4"):
            table = report.form.table(part)
            for row in table.rows:
                first, end = spans[row.key]
                for column in table.columns:
                    name = Name(NAMED.get(column.indicator or "", column.indicator or ""))
                    ((at, codes),) = column.where.items() or (("mode", ""),)
                    pencil = sum(
                        n
                        for (what, day, of, code), n in count.items()
                        if (what, of) == (name, at)
                        and first <= day < end
                        and (not codes or code in codes.split("+"))
                    )
                    shown = report.evaluated.cell(part, row.key, column.key).value
                    assert shown == pencil, (part, row.key, column.key, start)

    # Chance

    def day(self) -> date:
        """Today, or one of the days before it."""
        return self.today - timedelta(days=self.random.choice((0, 0, 0, 1, 2, 9)))

    def some(self, of: Mapping[int, object] | Mapping[str, object]) -> object:
        return self.random.choice(list(of)) if of else None

    def kept(self, card: int, day: date = date.max) -> int:
        """The card that this one leads to, on a day that was not handed in by then."""
        for act in self.acts:
            one = act.merged
            if one and one.card == abs(card) and day > one.closed:
                return self.kept(one.kept if card > 0 else -one.kept, day)
        return card

    def id_of(self, card: int) -> int:
        return readers.by_card(self.library, card) or 0

    def is_registered(self, card: int, year: int | None = None) -> bool:
        taken = {
            (act.merged.card, at) for act in self.acts if act.merged for at in act.merged.years
        }
        known = {(act.registered[0], act.registered[1].year) for act in self.acts if act.registered}
        return any(
            self.kept(one) == self.kept(card) and year in (None, at) for one, at in known - taken
        )

    def some_classes(self) -> tuple[str, str, str]:
        return (
            self.random.choice(KINDS),
            self.random.choice(CONTENTS),
            self.random.choice(LANGUAGES),
        )

    def one_piece(self, card: int, piece: PieceDraft, day: date, mode: str) -> Row:
        n = piece.pieces or 0
        classes_of = {key: dict.fromkeys(of, n) for key, of in self.classes_of(card, day).items()}
        return {
            **classes_of,
            "kind": {piece.kind: n},
            "content": {piece.content: n},
            "language": {piece.language: n},
            "mode": {mode: n},
        }

    def classes_of(self, card: int, day: date) -> dict[str, Mapping[str, int]]:
        draft = self.cards[card]
        years = day.year - (draft.birth_year or 0)
        age = "child" if years <= 14 else "youth" if years <= 30 else "adult"
        return {"age": {age: 1}, "category": {draft.category: 1}}

    def one_registration(self, card: int, day: date, mode: str) -> Row:
        return {**self.classes_of(card, day), "mode": {mode: 1}}

    def one_loan(self, card: int, number: str, day: date, mode: str) -> Row:
        book = self.books[number]
        return {
            **self.classes_of(card, day),
            "kind": {book.kind: 1},
            "content": {book.content: 1},
            "language": {book.language: 1},
            "local": {"1" if book.local else "": 1},
            "mode": {mode: 1},
        }
