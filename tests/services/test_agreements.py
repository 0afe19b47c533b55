"""Agreements of partnership: what is in force is a sum of the ledger, and the first screen asks."""

from __future__ import annotations

from datetime import date, datetime
from random import Random

import pytest

from desktop_app.domain.agreements import AgreementDraft
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.periods import Period
from desktop_app.services import agreements, reminders, reports, trash, undo
from desktop_app.services.library import Library
from tests.services import events_month
from tests.services.events_month import QUARTER, TODAY, YEAR, a_body, open_library


@pytest.fixture
def library() -> Library:
    return open_library()


@pytest.fixture
def body(library: Library) -> int:
    return a_body(library)


def concluded(library: Library, body: int, **fields: object) -> int:
    values: dict[str, object] = {
        "on": date(2026, 9, 1), "number": "5", "subject": "Информационное обслуживание"
    }  # fmt: skip
    draft = AgreementDraft(body, **(values | fields))  # type: ignore[arg-type]
    return agreements.add(library, draft).id or 0


def in_force(library: Library, on: date) -> int:
    """By the indicator, which must be the sum of its evidence."""
    rows = reports.why(
        library, "agreement", Period(date(2026, 1, 1), date(on.year, on.month, on.day))
    )
    return sum(row.amount for row in rows)


def entered(library: Library) -> list[tuple[date, int, str]]:
    return [(r.on, r.amount, r.source) for r in reports.why(library, "agreement", YEAR)]


def test_it_counts_from_its_day_until_she_ends_it(library: Library, body: int) -> None:
    id = concluded(library, body, until=date(2026, 9, 10))
    assert entered(library) == [(date(2026, 9, 1), 1, "desk")]  # its term has passed unnoticed
    (row,) = reports.why(library, "agreement", YEAR)
    assert (row.noun, row.ref, row.text) == ("agreement", id, "№ 5 · Айыл өкмөтү")
    agreements.end(library, id, date(2026, 9, 20), "срок истёк")
    assert entered(library)[1:] == [(date(2026, 9, 20), -1, "desk")]
    assert in_force(library, date(2026, 9, 20)) == 1 and in_force(library, date(2026, 9, 21)) == 0
    with pytest.raises(UserError, match="agreement_ended"):
        agreements.end(library, id, TODAY, "ещё раз")
    with pytest.raises(UserError, match="agreement_ended"):
        agreements.prolong(library, id, date(2027, 9, 1))


def test_the_end_wants_a_day_in_its_life_and_a_reason(library: Library, body: int) -> None:
    id = concluded(library, body)
    for on, reason, code in (
        (date(2026, 8, 31), "х", "agreement_ends_before"),
        (date(2026, 9, 26), "х", "date_in_future"),
        (TODAY, " ", "agreement_reason_required"),
    ):
        with pytest.raises(Invalid, match=code):
            agreements.end(library, id, on, reason)
    assert agreements.get(library, id).ended_on is None


def test_what_is_wrong_is_told_at_its_field(library: Library, body: int) -> None:
    draft = AgreementDraft(body, date(2026, 9, 26), until=date(2026, 9, 25), remind_days=400)
    with pytest.raises(Invalid) as refused:
        agreements.add(library, draft)
    assert [(p.field, p.code) for p in refused.value.problems] == [
        ("subject", "agreement_subject_required"), ("on", "date_in_future"),
        ("until", "agreement_ends_before"), ("remind_days", "remind_days_wrong"),
    ]  # fmt: skip
    assert entered(library) == []


def test_another_day_is_a_correction_and_another_subject_none(library: Library, body: int) -> None:
    id = concluded(library, body)
    draft = agreements.get(library, id).draft
    agreements.change(library, id, AgreementDraft(body, draft.on, "5а", subject="Книги"))
    assert len(entered(library)) == 1
    agreements.change(library, id, AgreementDraft(body, date(2026, 9, 3), "5а", subject="Книги"))
    assert entered(library) == [
        (date(2026, 9, 1), 1, "desk"), (date(2026, 9, 1), -1, "correction"),
        (date(2026, 9, 3), 1, "correction"),
    ]  # fmt: skip
    agreements.end(library, id, date(2026, 9, 5), "обе стороны")
    with pytest.raises(Invalid, match="agreement_begins_after"):
        agreements.change(library, id, AgreementDraft(body, date(2026, 9, 6), subject="Книги"))


def test_the_trash_takes_all_its_entries_back(library: Library, body: int) -> None:
    id = concluded(library, body)
    agreements.end(library, id, date(2026, 9, 20), "срок истёк")
    agreements.trash(library, id)
    assert sum(amount for _, amount, _ in entered(library)) == 0
    assert in_force(library, date(2026, 9, 10)) == 0
    assert [(c.number, c.note) for c in trash.found(library, "agreement")] == [("5", "Айыл өкмөтү")]
    trash.restore(library, "agreement", id)
    assert in_force(library, date(2026, 9, 10)) == 1 and in_force(library, TODAY) == 0
    agreements.trash(library, id)
    assert in_force(library, date(2026, 9, 10)) == 0
    with pytest.raises(UserError, match="agreement_unknown"):
        agreements.trash(library, id)


def test_a_closed_day_is_refused_and_an_end_after_it_is_not(library: Library, body: int) -> None:
    id = concluded(library, body)
    library.clock = lambda: datetime(2026, 10, 3, 9)
    reports.close(library, reports.QUARTERLY, QUARTER)
    for act in (
        lambda: concluded(library, body),
        lambda: agreements.end(library, id, date(2026, 9, 30), "срок"),
        lambda: agreements.trash(library, id),
    ):
        with pytest.raises(UserError, match="period_closed"):
            act()
    assert len(agreements.of_body(library, body)) == 1
    agreements.prolong(library, id, date(2027, 9, 1))
    agreements.end(library, id, date(2026, 10, 2), "срок")
    assert in_force(library, date(2026, 10, 2)) == 1 and in_force(library, date(2026, 10, 3)) == 0


def test_prolonged_it_stays_in_force_and_is_undone(library: Library, body: int) -> None:
    id = concluded(library, body, until=date(2026, 12, 31))
    with pytest.raises(Invalid, match="agreement_not_longer"):
        agreements.prolong(library, id, date(2026, 12, 31))
    done = agreements.prolong(library, id, date(2027, 12, 31))
    assert agreements.get(library, id).draft.until == date(2027, 12, 31)
    assert done.summary == {"name": "Айыл өкмөтү", "date": "2027-12-31"}
    events_month.undo(library, done)
    assert agreements.get(library, id).draft.until == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("until", "days", "is_told", "alarm"),
    [(date(2026, 10, 25), 30, True, False), (date(2026, 10, 26), 30, False, False),
     (date(2026, 9, 25), 0, True, False), (date(2026, 9, 26), 0, False, False),
     (date(2026, 9, 24), 0, True, True), (None, 30, False, False)],
)  # fmt: skip
def test_the_first_screen_tells_in_time(
    library: Library, body: int, until: date | None, days: int, is_told: bool, alarm: bool
) -> None:
    id = concluded(library, body, until=until, remind_days=days)
    found = [one for one in reminders.all_of(library) if one.code == "agreements_ending"]
    assert bool(found) is is_told
    for one in found:
        assert (one.n, one.card, one.alarm) == (1, id, alarm)
        assert one.lines == ((until, "№ 5 · Информационное обслуживание"),)
        agreements.end(library, id, TODAY, "срок")
        assert agreements.ending(library) == []


def test_after_any_work_what_stands_is_what_is_counted(library: Library, body: int) -> None:
    dice = Random(7)
    for _ in range(120):
        ids = [row.id for row in agreements.listed(library)]
        id = dice.choice(ids) if ids else 0
        on = date(2026, 9, dice.randrange(1, 26))
        act = dice.randrange(6)
        try:
            if act < 2 or not ids:
                concluded(library, body, on=on)
            elif act == 2:
                agreements.end(library, id, on, "срок")
            elif act == 3:
                agreements.change(library, id, AgreementDraft(body, on, subject="х"))
            elif act == 4:
                agreements.trash(library, id)
            else:
                undo.undo_last(library)
        except UserError:
            continue
        day = date(2026, 9, dice.randrange(1, 26))
        standing = [
            row
            for row in agreements.listed(library)
            if row.draft.on < day and not (row.ended_on and row.ended_on < day)
        ]
        assert in_force(library, day) == len(standing)
    assert events_month.entries(library, Name.AGREEMENT)
