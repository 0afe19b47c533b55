"""A library that is lived in at random, and an independent count of what was done there.

    year = Year(Random(1))
    for _ in range(1000):
        year.anything()
    year.compare(start, end)

Each act of the services is one small method: it does the act, and says with
`lived` what a librarian with a pencil would have written down. The count knows
nothing of the ledger: what is taken back is struck out, a visit is one reader
on one day. A new act is a new method and its name in `ACTS`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

import pytest

from desktop_app.domain import classes
from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.lending import Mode, PieceDraft, SettlementDraft
from desktop_app.domain.paper import PaperDay
from desktop_app.domain.readers import ReaderDraft
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import (
    denials,
    lending,
    losses,
    merging,
    paper,
    pieces,
    promotion,
    readers,
    receiving,
    references,
    reservations,
    undo,
    visits,
)
from desktop_app.services.denials import DenialDraft
from desktop_app.services.library import Done, Library
from tests.services import kept
from tests.services.desk_library import Calendar, hand_in, open_library
from tests.services.notes import Lived, Merged, Notes
from tests.services.pencil import (
    AGES,
    CATEGORIES,
    CONTENTS,
    KINDS,
    LANGUAGES,
    TYPES,
    Mark,
    by_class,
    marks,
    some_sheet,
)

SERVED = {
    references.Service.REFUSE: (Name.REFUSAL, "reader"),
    references.Service.FORWARD: (Name.FORWARDED, "reader"),
    references.Service.LIST: (Name.BOOK_LIST, ""),
    references.Service.COPYING: (Name.COPYING, ""),
}
HOME = (Mode.HOME, Mode.HOME)
ACTS = (
    *("register", "reregister", "issue", "issue", "issue", "take_back", "take_back", "renew"),
    *("visit", "visit", "reference", "paper_day", "correct", "undo", "undo", "sleep", "sleep"),
    *("lend_piece", "lend_piece", "return_piece", "renew_piece", "lose", "settle", "twin", "merge"),
    *("deny", "remote", "serve", "reserve", "promote"),
)


@dataclass
class Year(Notes):
    """The library, its clock, and the pencil count."""

    random: Random
    calendar: Calendar = field(default_factory=lambda: Calendar(date(2026, 1, 12)))
    closed: date = date.min
    acts: list[Lived] = field(default_factory=list)
    cards: dict[int, ReaderDraft] = field(default_factory=dict)
    books: dict[str, TitleDraft] = field(default_factory=dict)
    pieces: dict[int, tuple[int, PieceDraft]] = field(default_factory=dict)
    modes: dict[tuple[int, date], str] = field(default_factory=dict)  # of registrations
    sheets: dict[int, PaperDay] = field(default_factory=dict)  # those that stand

    def __post_init__(self) -> None:
        self.library: Library = open_library(self.calendar, copies=1)
        titles = [
            TitleDraft(
                title=f"Книга {n}",
                kind=self.random.choice(KINDS),
                content=self.random.choice(CONTENTS),
                language=self.random.choice(LANGUAGES),
                local=self.random.random() < 0.3,
            )
            for n in range(12)
        ]
        lines = [
            ReceiptLine(title=title, copies=1, first_no=str(200 + n), price=100)
            for n, title in enumerate(titles)
        ]
        receiving.receive(self.library, ReceiptDraft(self.today, origin="centre"), lines)
        self.books = {str(200 + n): title for n, title in enumerate(titles)}

    @property
    def today(self) -> date:
        return self.calendar.today

    def anything(self) -> None:
        """One act, whichever."""
        act: Callable[[], None] = getattr(self, self.random.choice(ACTS))
        act()
        kept.require_true(self.library)

    # What is done at the desk

    def register(self, again: ReaderDraft | None = None) -> None:
        draft = again or ReaderDraft(
            surname=f"Окурман{len(self.cards)}",
            given="Айгүл",
            birth_year=self.random.randint(1950, 2020),
            category=self.random.choice(CATEGORIES),
        )
        day = self.day()
        if done := self.attempt(day, readers.register, draft, day):
            card = int(done.summary["card_no"])
            self.cards[card] = draft
            row = self.one_registration(card, day, "new")
            self.modes[card, day] = "new"
            self.lived(done, day, {Name.REGISTRATION: row}, came=card, registered=card)

    def reregister(self) -> None:
        if not (card := self.some(self.cards)):
            return
        day, reader = self.day(), readers.by_card(self.library, card)
        if done := self.attempt(day, readers.reregister, reader or 0, day):
            card = self.kept(card)
            assert not self.is_registered(card, day.year)
            mode = "again" if self.is_registered(card) else "new"
            row = self.one_registration(card, day, mode)
            self.modes[card, day] = mode
            self.lived(done, day, {Name.REGISTRATION: row}, came=card, registered=card)

    def issue(self) -> None:
        card, number, day = self.some(self.cards), self.some(self.books), self.day()
        mode = self.random.choice((*HOME, Mode.HALL, Mode.OUTSIDE))
        if card and (done := self.attempt(day, lending.issue, card, number, day, mode)):
            card = self.kept(card)
            assert self.is_registered(card, day.year)
            came = -card if mode is Mode.OUTSIDE else card
            self.lived(done, day, {Name.LOAN: self.one_loan(card, number, day, mode)}, came=came)

    def take_back(self) -> None:
        number, day = self.some(self.books), self.day()
        if done := self.attempt(day, lending.take_back, number, day):
            self.lived(done, day, {}, came=int(done.summary["card_no"]))

    def renew(self) -> None:
        number, day = self.some(self.books), self.day()
        loan = lending.find(self.library, number).loan
        if loan and (done := self.attempt(day, lending.renew, loan.id, day)):
            row = self.one_loan(loan.card_no, number, day, "renewal")
            self.lived(done, day, {Name.LOAN: row})

    def lend_piece(self) -> None:
        card, day, mode = self.some(self.cards), self.day(), self.random.choice((*HOME, *Mode))
        piece = PieceDraft("Газета", *self.some_classes(), self.random.randint(1, 9))
        if not card:
            return
        if done := self.attempt(day, pieces.issue, self.id_of(card), piece, day, mode):
            came = -self.kept(card) if mode is Mode.OUTSIDE else self.kept(card)
            self.pieces[done.id or 0] = (self.kept(card), piece)
            row = self.one_piece(card, piece, day, mode)
            self.lived(done, day, {Name.LOAN: row}, came=came)

    def return_piece(self) -> None:
        if not (one := self.some(self.pieces)):
            return
        day = self.day()
        if done := self.attempt(day, pieces.take_back, one, day):
            self.lived(done, day, {}, came=int(done.summary["card_no"]))

    def renew_piece(self) -> None:
        if not (one := self.some(self.pieces)):
            return
        day, (card, piece) = self.day(), self.pieces[one]
        if done := self.attempt(day, pieces.renew, one, day):
            self.pieces[done.id or 0] = (card, piece)
            row = self.one_piece(card, piece, day, "renewal")
            self.lived(done, day, {Name.LOAN: row})

    def lose(self) -> None:
        loan, day = lending.find(self.library, self.some(self.books)).loan, self.day()
        if loan and (done := self.attempt(day, losses.lose, loan.id, day)):
            self.lived(done, day, {})

    def settle(self) -> None:
        if not (card := self.some(self.cards)):
            return
        how = SettlementDraft(
            self.random.choice(("paid", "found", "replaced")), title="Манас", money=100
        )
        for loss in losses.of_reader(self.library, self.id_of(card)):
            day = self.day()
            if done := self.attempt(day, losses.settle, loss.id, how, day):
                came = {"came": self.kept(card)} if how.how == "found" else {}
                self.lived(done, day, {}, **came)

    def twin(self) -> None:
        """A second card of somebody who has one."""
        if card := self.some(self.cards):
            self.register(self.cards[card])

    def merge(self) -> None:
        """The second card leads to the first; a year that both were counted in counts once."""
        twins = [
            (one, other)
            for one in self.cards
            for other in self.cards
            if one < other and self.cards[one] == self.cards[other]
        ]
        used = {
            card for one in self.acts if one.merged for card in (one.merged.kept, one.merged.card)
        }
        twins = [pair for pair in twins if pair[1] not in used]
        if not twins:
            return
        kept, card = self.random.choice(twins)
        if self.kept(kept) != kept:
            return
        owed = [act.registered for act in self.acts if act.registered]
        taken = {
            on.year: on
            for one, on in owed
            if one == card and on > self.closed and self.is_registered(kept, on.year)
        }
        with suppress(UserError):
            done = merging.merge(self.library, self.id_of(kept), self.id_of(card))
            count: Counter[Mark] = Counter()
            for one, on in owed:
                if one == card and taken.get(on.year) == on:
                    mode = self.modes[card, on]
                    row = self.one_registration(card, on, mode)
                    count.subtract(marks(on, {Name.REGISTRATION: row}))
            merged = Merged(card, self.kept(kept), self.closed, frozenset(taken))
            self.acts.append(Lived(done.journal_id or 0, count, merged=merged))

    def deny(self) -> None:
        day, card = self.day(), self.some(self.cards)
        row = {"age": {"adult": 1}}
        draft = DenialDraft(wanted="Манас", reason="not_held")
        if card and self.is_registered(card, day.year) and self.random.random() < 0.6:
            draft = DenialDraft("Манас", "not_held", reader_id=self.id_of(card))
            row = self.classes_of(card, day)
        if done := self.attempt(day, denials.add, draft, day):
            self.lived(done, day, {Name.DENIAL: {**row, "reason": {"not_held": 1}}})

    def remote(self) -> None:
        age, n, day = self.random.choice(AGES), self.random.randint(1, 3), self.day()
        if done := self.attempt(day, visits.count_remote, classes.Age(age), n, day):
            self.lived(done, day, {Name.REMOTE: {"age": {age: n}}})

    def serve(self) -> None:
        service, age = self.random.choice(list(references.Service)), self.random.choice(AGES)
        n, day = self.random.randint(1, 3), self.day()
        if done := self.attempt(day, references.serve, service, age, n, day):
            name, mode = SERVED[service]
            self.lived(done, day, {name: {"age": {age: n}, "mode": {mode: n}}})

    def reserve(self) -> None:
        titles = [row[0] for row in self.library.database.rows("SELECT id FROM title")]
        reader, title, day = (
            self.id_of(self.some(self.cards)),
            self.random.choice(titles),
            self.day(),
        )
        if reader and (done := self.attempt(day, reservations.reserve, title, reader, day)):
            self.lived(done, day, {})

    def promote(self) -> None:
        with suppress(UserError):
            due = [one.pupil.reader_id for one in promotion.due(self.library)]
            done = promotion.promote(self.library, due)
            self.lived(done, self.today, {})

    def visit(self) -> None:
        age, n, day = self.random.choice(AGES), self.random.randint(1, 30), self.day()
        mode = self.random.choice(("service", "outside"))
        if done := self.attempt(day, visits.count, classes.Age(age), n, mode, day):
            self.lived(done, day, {Name.VISIT: {"age": {age: n}, "mode": {mode: n}}})

    def reference(self) -> None:
        kind, age = self.random.choice((*TYPES, "consultation")), self.random.choice(AGES)
        content, n, day = self.random.choice(("", *CONTENTS)), self.random.randint(1, 3), self.day()
        if done := self.attempt(day, references.count, kind, age, content, n, day):
            row = {"age": {age: n}, "mode": {"reader": n}}
            if kind == "consultation":
                self.lived(done, day, {Name.CONSULTATION: row | {"content": {content: n}}})
            else:
                row |= {"kind": {kind: n}, "content": {content or "reference": n}}
                self.lived(done, day, {Name.REFERENCE: row})

    def paper_day(self) -> None:
        sheet = some_sheet(self.random, self.day())
        if done := self.attempt(sheet.on, paper.enter_day, sheet):
            self.lived(done, sheet.on, by_class(sheet), sheet=sheet)

    def correct(self) -> None:
        if not (old_id := self.some(self.sheets)):
            return
        old, sheet = self.sheets[old_id], some_sheet(self.random, self.day())
        first = min(old.on, sheet.on)
        if done := self.attempt(first, paper.correct_day, old_id, sheet, "описка"):
            self.lived(done, sheet.on, by_class(sheet), sheet=sheet, instead=(old_id, old))

    def undo(self) -> None:
        if not self.acts:
            return
        act = self.random.choice(self.acts[-15:])
        with suppress(UserError):
            undo.undo(self.library, act.journal_id)
            assert all(day > self.closed for _, day, _, _ in act.count), "a handed-in day"
            self.acts.remove(act)
            if act.sheet:
                assert self.sheets.pop(act.sheet)
            if act.corrected:
                old_id, old = act.corrected
                self.sheets[old_id] = old

    def sleep(self) -> None:
        self.calendar.today += timedelta(days=self.random.randint(1, 2))

    def close(self, until: date) -> None:
        """Hand in everything before a day."""
        hand_in(self.library, until)
        self.closed = until - timedelta(days=1)

    # The pencil

    def attempt(self, day: date, act: Callable[..., Done], *values: object) -> Done | None:
        """Do it, unless the rules refuse; on a handed-in day they must."""
        if day <= self.closed:
            with pytest.raises(UserError):
                act(self.library, *values)
            return None
        with suppress(UserError):
            return act(self.library, *values)
        return None
