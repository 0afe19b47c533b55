"""The states that an inquiry went through, each on its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.inquiries import InquiryState
from desktop_app.domain.periods import Period
from desktop_app.storage.database import Database


@dataclass(frozen=True)
class StepRow:
    """Since `on` it was in this state; the note says why or by whom."""

    state: InquiryState
    on: date
    note: str


def add(database: Database, inquiry_id: int, state: InquiryState, on: date, note: str = "") -> None:
    """Write down that it went into a state."""
    database.insert(
        "inquiry_step",
        inquiry_id=inquiry_id,
        state=state.value,
        on_date=on.isoformat(),
        note=note,
    )


def put(database: Database, inquiry_id: int, state: InquiryState, on: date, note: str = "") -> None:
    """Write down that it went into a state that it is in only once; or correct that."""
    known = database.value(
        "SELECT max(id) FROM inquiry_step WHERE inquiry_id = ? AND state = ?",
        (inquiry_id, state.value),
    )
    if known is None:
        add(database, inquiry_id, state, on, note)
    else:
        database.update("inquiry_step", known, on_date=on.isoformat(), note=note)


def redate(database: Database, inquiry_id: int, on: date) -> None:
    """The day of acceptance was another one."""
    first = database.value("SELECT min(id) FROM inquiry_step WHERE inquiry_id = ?", (inquiry_id,))
    if first is not None:
        database.update("inquiry_step", first, on_date=on.isoformat())


def of_inquiry(database: Database, inquiry_id: int) -> tuple[StepRow, ...]:
    """From accepted on, in the order of the acts."""
    found = database.rows(
        "SELECT state, on_date, note FROM inquiry_step WHERE inquiry_id = ? ORDER BY id",
        (inquiry_id,),
    )
    return tuple(
        StepRow(InquiryState(state), date.fromisoformat(on), note) for state, on, note in found
    )


def passed_on(database: Database, period: Period) -> dict[int, StepRow]:
    """Inquiries first passed to the central library in a period, with that step."""
    found = database.rows(
        "SELECT inquiry_id, state, on_date, note FROM inquiry_step WHERE id IN"
        " (SELECT min(id) FROM inquiry_step WHERE state = 'waiting' GROUP BY inquiry_id)"
        " AND on_date >= ? AND on_date < ?",
        (period.start.isoformat(), period.end.isoformat()),
    )
    return {
        id: StepRow(InquiryState(state), date.fromisoformat(on), note)
        for id, state, on, note in found
    }
