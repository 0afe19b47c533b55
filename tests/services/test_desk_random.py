"""Whatever is issued, returned, renewed and undone: copies, loans, visits and days agree."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop_app.domain.classes import Age
from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Name
from desktop_app.services import lending, readers, reservations, undo, visits
from desktop_app.services.library import Done
from tests.services import kept
from tests.services.desk_library import BAKYT, Calendar, entries, open_library, registered

CARDS = st.integers(1, 2)
NUMBERS = st.sampled_from(["101", "102", "103"])


class Desk(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.calendar = Calendar()
        self.library = open_library(self.calendar, copies=3)
        registered(self.library)
        registered(self.library, BAKYT)
        self.done: list[Done] = []

    def attempt(self, act: Callable[..., Done], *args: object) -> None:
        with suppress(UserError):
            self.done.append(act(self.library, *args))

    @rule(card=CARDS, number=NUMBERS)
    def issue(self, card: int, number: str) -> None:
        self.attempt(lending.issue, card, number)

    @rule(number=NUMBERS)
    def take_back(self, number: str) -> None:
        self.attempt(lending.take_back, number)

    @rule(number=NUMBERS)
    def renew(self, number: str) -> None:
        found = lending.find(self.library, number)
        if found.loan:
            self.attempt(lending.renew, found.loan.id)

    @rule(card=CARDS)
    def wait(self, card: int) -> None:
        reader = readers.by_card(self.library, card) or 0
        waits_for = [one.title_id for one, _ in reservations.of_reader(self.library, reader)]
        if not waits_for:
            self.attempt(reservations.reserve, 1, reader)

    @rule(card=CARDS)
    def give_up(self, card: int) -> None:
        reader = readers.by_card(self.library, card) or 0
        for one, _ in reservations.of_reader(self.library, reader):
            self.attempt(reservations.cancel, one.id)

    @rule(n=st.integers(1, 3))
    def count(self, n: int) -> None:
        self.attempt(visits.count, Age.YOUTH, n)

    @rule()
    def sleep(self) -> None:
        self.calendar.today += timedelta(days=9)
        if self.calendar.today.year == 2027:
            for card in (1, 2):
                self.attempt(readers.reregister, readers.by_card(self.library, card) or 0)

    @rule(which=st.integers(0, 20))
    def undo(self, which: int) -> None:
        if not self.done:
            return
        done = self.done[-1 - which % len(self.done)]
        try:
            undo.undo(self.library, done.journal_id or 0)
        except UserError:
            return
        self.done.remove(done)

    @invariant()
    def what_is_kept_in_memory_is_what_the_file_says(self) -> None:
        kept.require_true(self.library)

    @invariant()
    def a_copy_is_out_exactly_while_it_has_one_open_loan(self) -> None:
        rows = self.library.database.rows(
            "SELECT status = 'on_loan', count(loan.id) FROM copy"
            " LEFT JOIN loan ON copy_id = copy.id AND returned_on IS NULL GROUP BY copy.id"
        )
        assert all(row in ((1, 1), (0, 0)) for row in rows)

    @invariant()
    def every_loan_is_entered_once(self) -> None:
        loans = self.library.database.number("SELECT count(*) FROM loan")
        assert entries(self.library, Name.LOAN).get((), 0) == loans

    @invariant()
    def a_reader_visits_once_on_each_day_of_a_registration_a_loan_or_a_return(self) -> None:
        database = self.library.database
        counted = database.rows(
            "SELECT ref, on_date, count(*) FROM fact WHERE name = 'visit' AND ref IS NOT NULL"
            " GROUP BY ref, on_date"
        )
        assert all(times == 1 for _, _, times in counted)
        came = set(database.rows("SELECT reader_id, on_date FROM registration"))
        came |= set(database.rows("SELECT reader_id, issued_on FROM loan WHERE renewals = 0"))
        came |= set(
            database.rows(
                "SELECT reader_id, returned_on FROM loan WHERE returned_on IS NOT NULL AND NOT"
                " EXISTS (SELECT 1 FROM loan AS next WHERE next.copy_id = loan.copy_id"
                " AND next.issued_on = loan.returned_on AND next.renewals = loan.renewals + 1"
                " AND next.reader_id = loan.reader_id)"
            )
        )
        assert {(reader, on) for reader, on, _ in counted} == came

    @invariant()
    def a_day_is_open_exactly_while_something_was_done_on_it(self) -> None:
        database = self.library.database
        worked = database.rows(
            "SELECT DISTINCT on_date FROM fact WHERE name IN ('visit', 'loan', 'registration')"
        )
        opened = database.rows("SELECT on_date FROM fact WHERE name = 'workday'")
        assert sorted(opened) == sorted(worked)


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
