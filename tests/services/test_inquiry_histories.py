"""Random histories of inquiries: the journal counted by pencil is what the ledger sums."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import date, datetime, timedelta
from random import Random

import pytest

from desktop_app.domain.classes import Inquiry, Rubric
from desktop_app.domain.errors import UserError
from desktop_app.domain.inquiries import AnswerDraft, HandDraft, InquiryDraft, InquiryState
from desktop_app.domain.own_names import RUBRICS, OwnName
from desktop_app.domain.periods import Period, of_months
from desktop_app.domain.records import RecordDraft
from desktop_app.services import inquiries, inquiry_journal, own_names, records, reports, undo
from desktop_app.services.library import Library
from tests.services.events_month import an_inquiry, broken, open_library

START = datetime(2026, 7, 1, 9)
DAYS = 86
PERIODS = (*(of_months(2026, month, 1) for month in (7, 8, 9)), of_months(2026, 7, 3))
KINDS = ("inquiry", "in_time", "late", "refusal", "documents", "sheets")
KEYS = {
    "inquiry": "inquiry:content={rubric}",
    "in_time": "answer:content={rubric},mode=in_time",
    "late": "answer:content={rubric},mode=late",
    "refusal": "refusal:content={rubric}",
    "documents": "source_document:content={rubric}",
    "sheets": "copying:content={rubric},mode=local_body",
}
UNDONE = {f"inquiry.{act}" for act in ("answer", "change", "pass_on", "hand_over", "refuse")}
Pencil = Counter[tuple[str, str]]


class Life:
    """Three months; each day some acts, some of which the rules refuse."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)
        self.moment = START
        self.library: Library = open_library(lambda: self.moment)
        self.topics = [
            own_names.add(self.library, RUBRICS, OwnName(f"Тема {code}", "", code)).id or 0
            for code in ("water", "land")
        ]

    def live(self) -> None:
        """Day after day."""
        for _ in range(DAYS):
            for _ in range(self.dice.randrange(4)):
                act = self.dice.choice(
                    (self.accept, self.accept, self.answer, self.answer, self.hand_over,
                     self.start, self.pass_on, self.refuse, self.change, self.amend, self.trash,
                     self.restore, self.done_now, self.undo, self.undo_one, self.close_a_day,
                     self.recount)
                )  # fmt: skip
                with suppress(UserError):
                    act()
            self.moment += timedelta(days=1)

    def accept(self) -> None:
        inquiries.accept(self.library, self.draft())

    def done_now(self) -> None:
        draft = self.draft(on=self.moment.date())
        inquiries.accept_answered(self.library, draft, self.given(draft.on))

    def answer(self) -> None:
        id = self.any()
        day = inquiries.get(self.library, id).draft.on
        between = (self.moment.date() - day).days
        on = day + timedelta(days=self.dice.randrange(between + 1))
        inquiries.answer(self.library, id, self.given(on))

    def amend(self) -> None:
        card = inquiries.get(self.library, self.any())
        inquiries.amend(self.library, card.id, self.given(card.answered.on))

    def hand_over(self) -> None:
        inquiries.hand_over(self.library, self.any(), HandDraft(self.moment.date(), "", "list"))

    def start(self) -> None:
        inquiries.start(self.library, self.any())

    def pass_on(self) -> None:
        inquiries.pass_on(self.library, self.any(), "В ЦБ")

    def refuse(self) -> None:
        inquiries.refuse(self.library, self.any(), "Нет в фонде")

    def trash(self) -> None:
        inquiries.trash(self.library, self.any())

    def restore(self) -> None:
        for row in inquiries.trashed(self.library)[:1]:
            inquiries.restore(self.library, row.id)

    def change(self) -> None:
        id = self.any()
        on = inquiries.get(self.library, id).draft.on
        inquiries.change(self.library, id, self.draft(on=on))

    def recount(self) -> None:
        """An own topic is counted otherwise from now on."""
        code = self.dice.choice(list(Rubric)).value
        id = self.dice.choice(self.topics)
        own_names.change(self.library, RUBRICS, id, OwnName(f"Тема {id}", "", code))

    def undo(self) -> None:
        undo.undo_last(self.library)

    def undo_one(self) -> None:
        """Any of the last acts, not only the newest."""
        rows = [row for row in undo.recent(self.library, 20) if row.act in UNDONE]
        undo.undo(self.library, self.dice.choice(rows).journal_id if rows else 0)

    def close_a_day(self) -> None:
        """Written down some days later; deadlines move."""
        on = self.moment.date() - timedelta(days=self.dice.randrange(3))
        records.add(self.library, RecordDraft("closed_day", on, "Нет света"))

    def any(self) -> int:
        ids = inquiries.ids(self.library)
        if not len(ids):
            raise UserError("inquiry_unknown")
        return self.dice.choice(ids[-12:])

    def draft(self, on: date | None = None) -> InquiryDraft:
        dice = self.dice
        own = dice.choice((None, None, *self.topics))
        on = on or self.moment.date() - timedelta(days=dice.randrange(3))
        return an_inquiry(
            on=max(on, START.date()),
            rubric="" if own else dice.choice(list(Rubric)).value,
            own_rubric_id=own,
            kind=dice.choice(list(Inquiry)).value,
        )

    def given(self, on: date) -> AnswerDraft:
        dice = self.dice
        return AnswerDraft(on, "Ответ", "", dice.randrange(4), dice.randrange(3))


def pencil(library: Library, period: Period) -> Pencil:
    """What somebody counts who reads the journal's cards."""
    found: Pencil = Counter()
    for id in inquiries.ids(library):
        card = inquiries.get(library, id)
        rubric, closed = card.draft.rubric, card.closed_on
        if card.draft.on in period:
            found["inquiry", rubric] += 1
        if closed is None or closed not in period:
            continue
        if card.state is InquiryState.REFUSED:
            found["refusal", rubric] += 1
        else:
            found["late" if closed > card.due_on else "in_time", rubric] += 1
            found["documents", rubric] += card.answered.documents
            found["sheets", rubric] += card.answered.sheets
    return found


def ledger(library: Library, period: Period) -> Pencil:
    """The same from the entries behind the indicators."""
    found: Pencil = Counter()
    for name in KINDS:
        for rubric in Rubric:
            key = KEYS[name].format(rubric=rubric.value)
            found[name, rubric.value] = sum(r.amount for r in reports.why(library, key, period))
    return found


@pytest.mark.parametrize("seed", range(6))
def test_the_journal_is_what_the_indicators_sum(seed: int) -> None:
    life = Life(seed)
    life.live()
    for period in PERIODS:
        counted = pencil(life.library, period)
        assert +ledger(life.library, period) == +counted
        journal = inquiry_journal.of_period(life.library, period)
        assert len(journal.received) == journal.totals["received"]
        for name, total in (("in_time", "in_time"), ("late", "late"), ("refusal", "refused")):
            by_rubric = sum(n for (what, _), n in counted.items() if what == name)
            assert journal.totals[total] == by_rubric
        lines = (*journal.received, *journal.earlier)
        passed = [line for line in lines if line.passed_on]
        assert len(passed) == journal.totals["passed_on"]
        answered = [one.card for one in lines if one.card.state.is_answered]
        inside = [card.answered for card in answered if card.closed_on in period]
        assert sum(one.documents for one in inside) == journal.totals["documents"]
        assert sum(one.sheets for one in inside) == journal.totals["sheets"]
    assert broken(life.library) == []
    for id in inquiries.ids(life.library):
        card, way = inquiries.get(life.library, id), inquiries.steps(life.library, id)
        assert card.state is way[-1].state
        assert card.state.is_answered or card.answered == AnswerDraft(
            card.closed_on or card.draft.on
        ), "nothing is left of an answer that was undone"
    states = {inquiries.get(life.library, id).state for id in inquiries.ids(life.library)}
    assert len(states) >= 4


@pytest.mark.parametrize("seed", range(2))
def test_all_of_it_can_be_undone(seed: int) -> None:
    life = Life(100 + seed)
    life.live()
    library = life.library
    while undo.last(library):
        undo.undo_last(library)
    assert len(inquiries.ids(library)) == 0
    assert library.database.number("SELECT count(*) FROM inquiry_step", ()) == 0
    assert not +ledger(library, PERIODS[-1])
