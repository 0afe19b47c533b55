"""The report: evaluating a form, showing the entries behind a number, closing a period."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache

from desktop_app import paths
from desktop_app.domain import periods
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.periods import Period
from desktop_app.services import community, diary, summary_book
from desktop_app.services.community import CommunityRow
from desktop_app.services.diary import DIARY as DIARY
from desktop_app.services.library import Done, Library
from desktop_app.services.summary_book import SUMMARY_BOOK as SUMMARY_BOOK
from desktop_app.services.summary_book import Book
from desktop_app.statistics.evaluation import Evaluated, evaluate
from desktop_app.statistics.evidence import EvidenceRow, evidence
from desktop_app.statistics.forms import Form, load
from desktop_app.statistics.indicators import UnknownIndicator, indicator
from desktop_app.statistics.relations import Check, checks
from desktop_app.storage import closings
from desktop_app.storage import reports as storage
from desktop_app.storage.closings import Beside, Closing
from desktop_app.storage.facts import has_begun
from desktop_app.storage.reports import HeldEvent, RecordRow

QUARTERLY = "quarterly"
SELF_GOVERNMENT = "self_government"


@dataclass(frozen=True)
class Change:
    """A value that a later revision changed: what was handed in before, and what now."""

    indicator: str
    period: str
    was: int
    now: int


@dataclass(frozen=True)
class Revision:
    """One handing-in of a period; `changes` and `reason` are against the revision before."""

    number: int
    closed_at: datetime
    is_open: bool
    reason: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Listings:
    """The report's lists: events held, money spent, public work."""

    events: tuple[HeldEvent, ...]
    spendings: tuple[RecordRow, ...]
    public_works: tuple[tuple[CommunityRow, int], ...]  # each with its days in the period


@dataclass(frozen=True)
class Report:
    """A form evaluated for a period with all that is printed beside its numbers.

    `revision` is 0 while the period was never closed; `is_closed` tells whether
    it is closed now; `are_days_closed`, whether its days are, be it by another form.
    `changes` are those against the revision before. A diary
    knows its month's `days_off`, the summary book its records.
    """

    evaluated: Evaluated
    checks: tuple[Check, ...]
    explanations: Mapping[str, str]
    texts: Mapping[str, str]
    listings: Listings
    revision: int
    is_closed: bool
    is_preliminary: bool
    changes: tuple[Change, ...]
    reason: str
    days_off: frozenset[date] = frozenset()
    book: Book = field(default_factory=Book)
    are_days_closed: bool = False

    @property
    def form(self) -> Form:
        return self.evaluated.form

    @property
    def period(self) -> Period:
        return self.evaluated.period

    @property
    def broken(self) -> tuple[Check, ...]:
        """The relations that do not hold and that nobody has explained."""
        return tuple(c for c in self.checks if not c.ok and not self.explanations.get(c.name))


@lru_cache
def form(key: str) -> Form:
    """A form by its key; `unknown_form` when there is no such file."""
    path = paths.resources() / "forms" / f"{key}.json"
    if not key.isidentifier() or not path.is_file():
        raise UserError("unknown_form", form=key)
    return load(path)


def period(key: str) -> Period:
    """Read a period's key; `unknown_period` tells the ways to write one."""
    try:
        return periods.parse(key)
    except ValueError as error:
        raise UserError("unknown_period", period=key) from error


def report(library: Library, key: str, over: Period) -> Report:
    """Evaluate a form for a period, with its checks, texts, lists and revisions."""
    if over.start.year != over.last.year:
        # readers, visits and loans count again from zero on 1 January
        raise UserError("period_over_new_year", period=over.key)
    _require_fitting(form(key), over)
    revisions = closings.revisions(library.database, key, over)
    is_closed = bool(revisions) and not revisions[-1].is_reopened
    beside = revisions[-1].beside if is_closed else _beside(library, key, over)
    named = diary.worded(form(key), library.norms(over.last))
    evaluated = evaluate(library.database, named, over, beside.plan)
    off = diary.days_off(library, over) if evaluated.form.is_diary else frozenset()
    is_book = evaluated.form.is_summary_book
    return Report(
        evaluated,
        checks(evaluated)
        + (
            summary_book.checks(library, evaluated)
            if is_book
            else diary.checks(library, evaluated, off)
        ),
        beside.explanations,
        beside.texts,
        Listings(
            tuple(storage.held_events(library.database, over)),
            tuple(storage.records(library.database, "spending", over)),
            community.works(library, over).rows,
        ),
        revisions[-1].revision if revisions else 0,
        is_closed,
        over.end > library.today,
        _changes(revisions, frozen(evaluated), is_closed=is_closed),
        revisions[-1 if not is_closed else -2].reason if len(revisions) > is_closed else "",
        off,
        summary_book.book(library, evaluated) if is_book else Book(),
        over.last <= (closings.closed_through(library.database) or date.min),
    )


def hints(library: Library, report: Report) -> tuple[Problem, ...]:
    """What in a diary looks made up, for her eyes only; nothing in any other form."""
    return diary.hints(library, report.evaluated) if report.form.is_diary else ()


def why(library: Library, key: str, over: Period) -> list[EvidenceRow]:
    """«Why this number?»: the dated entries behind an indicator."""
    try:
        return evidence(library.database, key, over)
    except UnknownIndicator as error:
        raise UserError("unknown_indicator", indicator=key) from error


def close(library: Library, key: str, over: Period) -> Done:
    """Hand a period in: freeze its values as the next revision; its days are closed from now on."""
    if over.end > library.today:
        raise UserError("period_not_over", period=over.key, end=over.last.isoformat())
    if not over.months or over.start.year != over.last.year:
        raise UserError("period_not_whole", period=over.key)
    if form(key).is_diary and over.months != 1:
        raise UserError("period_not_month", period=over.key)
    _require_fitting(form(key), over)
    if not has_begun(library.database, over):
        raise UserError("period_empty", period=over.key)
    with library.act("report.close") as act:
        _require_open(library, key, over)
        revisions = closings.revisions(library.database, key, over)
        evaluated = evaluate(library.database, form(key), over, {})
        revision = len(revisions) + 1
        act.id = closings.add(
            library.database,
            key,
            over,
            revision,
            library.clock(),
            _kept(evaluated),
            _beside(library, key, over),
        )
        act.summary = {"period": over.key, "revision": revision}
    assert act.done
    return act.done


def reopen(library: Library, key: str, over: Period, reason: str) -> Done:
    """Open a handed-in period, and every later one, for correction; the reason is printed."""
    if not reason.strip():
        raise UserError("reason_required")
    require(personal_numbers({"reason": reason}))
    with library.act("report.reopen") as act:
        revisions = closings.revisions(library.database, key, over)
        if not revisions or revisions[-1].is_reopened:
            raise UserError("period_not_closed", period=over.key)
        count = closings.reopen_from(library.database, over.start, library.clock(), reason.strip())
        act.summary = {"period": over.key, "n": count}
    assert act.done
    return act.done


def set_plan(library: Library, values: Mapping[tuple[str, str], int]) -> Done:
    """Set planned values by (indicator key, period key)."""
    with library.act("plan.set") as act:
        for (key, over), value in values.items():
            indicator(key)
            period(over)
            storage.put_plan(library.database, key, over, value)
        act.summary = {"n": len(values)}
    assert act.done
    return act.done


def plan(library: Library) -> Mapping[tuple[str, str], int]:
    """Planned values by (indicator key, period key)."""
    return storage.plan(library.database)


def write_text(library: Library, key: str, over: Period, field: str, body: str) -> Done:
    """Write one of the report's free texts; those of a closed period stay as handed in."""
    with library.act("report.write_text") as act:
        _require_open(library, key, over)
        storage.put_text(library.database, key, over.key, field, body.strip())
        act.summary = {"field": field}
    assert act.done
    return act.done


def explain(library: Library, key: str, over: Period, check: str, body: str) -> Done:
    """Write down why a control relation is rightly broken."""
    require(personal_numbers({"reason": body}))
    with library.act("report.explain") as act:
        _require_open(library, key, over)
        storage.put_explanation(library.database, key, over.key, check, body.strip())
        act.summary = {"check": check}
    assert act.done
    return act.done


def revisions(library: Library, key: str, over: Period) -> tuple[Revision, ...]:
    """Every handing-in of a period with what it changed, the newest first."""
    found = closings.revisions(library.database, key, over)
    befores: list[Closing | None] = [None, *found]
    made = [
        Revision(
            closing.revision,
            closing.closed_at,
            closing.is_reopened,
            before.reason if before else "",
            tuple(_differences(before.cells, _with(before.cells, closing.cells))) if before else (),
        )
        for before, closing in zip(befores, found, strict=False)
    ]
    return tuple(reversed(made))


def closed(library: Library) -> list[Closing]:
    """Every revision of every period handed in, in order of time."""
    return closings.all_closings(library.database)


def disagreeing(library: Library) -> list[Change]:
    """Values of closed periods that the ledger no longer adds up to; empty in a healthy file."""
    found: list[Change] = []
    for closing in closings.all_closings(library.database):
        if not closing.is_reopened:
            now = frozen(evaluate(library.database, form(closing.form), closing.period, {}))
            found += _differences(closing.cells, now)
    return found


def _beside(library: Library, key: str, over: Period) -> Beside:
    """Plan, texts and reasons as they are now; the paper of a closed period keeps its own."""
    database = library.database
    wanted = (over.key, periods.of_months(over.last.year, 1, 12).key)
    return Beside(
        {place: value for place, value in storage.plan(database).items() if place[1] in wanted},
        storage.texts(database, key, over.key),
        storage.explanations(database, key, over.key),
    )


def _require_fitting(wanted: Form, over: Period) -> None:
    """The diary has months, and the year that sums them up; the summary book has years."""
    if wanted.is_diary and over.months not in (1, 12):
        raise UserError("period_not_month", period=over.key)
    if wanted.is_summary_book and over.months != 12:
        raise UserError("period_not_year", period=over.key)


def _require_open(library: Library, key: str, over: Period) -> None:
    revisions = closings.revisions(library.database, key, over)
    if revisions and not revisions[-1].is_reopened:
        raise UserError("period_closed_already", period=over.key)


def frozen(evaluated: Evaluated) -> dict[str, int]:
    """The values that a revision keeps, by «indicator|period key»."""
    return {
        f"{cell.indicator}|{cell.period.key}": int(cell.value or 0)
        for cell in evaluated.cells.values()
        if cell.indicator and cell.period
    }


def _kept(evaluated: Evaluated) -> dict[str, int]:
    """The same without the zeros of a diary, which are most of its days."""
    cells = frozen(evaluated)
    if evaluated.form.is_diary:
        return {place: value for place, value in cells.items() if value}
    return cells


def _with(before: Mapping[str, int], now: Mapping[str, int]) -> dict[str, int]:
    """The values of a revision, with 0 for what only the one before has."""
    return {**dict.fromkeys(before, 0), **now}


def _changes(
    revisions: list[Closing], now: Mapping[str, int], *, is_closed: bool
) -> tuple[Change, ...]:
    """Against the revision before: of a closed period the last but one, else the last."""
    before = revisions[:-1] if is_closed else revisions
    return tuple(_differences(before[-1].cells, now)) if before else ()


def _differences(was: Mapping[str, int], now: Mapping[str, int]) -> list[Change]:
    return [
        Change(*_place(key), was.get(key, 0), now[key])
        for key in now
        if was.get(key, 0) != now[key]
    ]


def _place(key: str) -> tuple[str, str]:
    indicator_key, _, over = key.partition("|")
    return indicator_key, over
