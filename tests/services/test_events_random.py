"""Random months of events, inquiries and records: every number ties, and all can be undone."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from desktop_app.domain.classes import Age, Inquiry, Rubric
from desktop_app.domain.errors import UserError
from desktop_app.domain.events import EventForm, VenueKind
from desktop_app.domain.inquiries import AnswerDraft
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.records import Article, RecordDraft, RecordKind
from desktop_app.services import events, inquiries, records, references, reports, undo
from desktop_app.services.library import Library
from tests.services.events_month import (
    QUARTER,
    TODAY,
    accepted,
    broken,
    open_library,
    planned,
)


class Month:
    """Does one act after another, whatever the dice say."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)
        self.library: Library = open_library()

    def day(self) -> date:
        return TODAY - timedelta(days=self.dice.randrange(100))

    def event(self) -> None:
        library, dice = self.library, self.dice
        form, place = dice.choice(list(EventForm)), dice.choice(list(VenueKind))
        id = planned(library, on=self.day(), form=form.value, venue_kind=place.value)
        match dice.randrange(4):
            case 0:
                events.cancel(library, id, "Нет света")
            case 1:
                events.trash(library, id)
            case _:
                events.hold(library, id, Outcome(self.people()))
                if dice.random() < 0.3:
                    events.correct(library, id, Outcome(self.people()))

    def people(self) -> Attendance:
        return Attendance(*(self.dice.randrange(30) for _ in range(3)))

    def inquiry(self) -> None:
        library, dice = self.library, self.dice
        kind, rubric = dice.choice(list(Inquiry)), dice.choice(list(Rubric))
        on = self.day()
        id = accepted(library, on=on, kind=kind.value, rubric=rubric.value)
        match dice.randrange(4):
            case 0:
                inquiries.trash(library, id)
            case 1:
                inquiries.refuse(library, id, "Нет в фонде")
            case _:
                after = on + timedelta(days=dice.randrange((TODAY - on).days + 1))
                inquiries.answer(library, id, AnswerDraft(after, "Ответ", "", dice.randrange(3)))

    def record(self) -> None:
        library, dice = self.library, self.dice
        draft = RecordDraft(dice.choice(list(RecordKind)), self.day(), "Запись")
        if draft.kind == RecordKind.SPENDING:
            article = dice.choice(list(Article)).value
            draft = RecordDraft(draft.kind, draft.on, "Покупка", 2, 12_345, article, "local")
        id = records.add(library, draft).id or 0
        if dice.random() < 0.2:
            records.cancel(library, id)

    def question(self) -> None:
        kind, age = self.dice.choice(list(Inquiry)), self.dice.choice(list(Age))
        references.count(self.library, kind.value, age.value, n=1 + self.dice.randrange(5))


@pytest.mark.parametrize("seed", range(3))
def test_every_number_is_the_sum_of_its_entries_and_all_relations_hold(seed: int) -> None:
    month = Month(seed)
    for _ in range(40):
        month.dice.choice((month.event, month.inquiry, month.record, month.question))()
    assert broken(month.library) == []
    report = reports.report(month.library, "quarterly", QUARTER)
    counted = 0
    for cell in report.evaluated.cells.values():
        if cell.indicator and cell.period:
            rows = reports.why(month.library, cell.indicator, cell.period)
            assert sum(row.amount for row in rows) == (cell.value or 0), cell
            counted += bool(cell.value)
    assert counted > 30
    while True:
        try:
            undo.undo_last(month.library)
        except UserError as nothing:
            assert nothing.code == "nothing_to_undo"
            break
    emptied = reports.report(month.library, "quarterly", QUARTER).evaluated.cells.values()
    assert [cell for cell in emptied if cell.indicator and cell.value] == []
