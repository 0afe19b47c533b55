"""Proof of the service: a period's figures, the dated entries under them, the library's words.

Every figure is an indicator or the share of two; `Proof.value` and `basis` read the same
ledger as the forms, so the note for the aiyl okmotu says what the quarterly report says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain import periods
from desktop_app.domain import proof as rules
from desktop_app.domain.classes import Rubric
from desktop_app.domain.errors import Problem, require
from desktop_app.domain.inquiries import OrganisationKind
from desktop_app.domain.offices import POSTS
from desktop_app.domain.periods import Period
from desktop_app.domain.proof import ProofTexts as ProofTexts
from desktop_app.services import offices, organisations
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.services.money import EQUIPMENT, REPAIRS, STOCK, STOCK_MONEY
from desktop_app.services.reports import SELF_GOVERNMENT
from desktop_app.statistics.evaluation import Sums, Value, share
from desktop_app.statistics.evidence import EvidenceRow, evidence
from desktop_app.statistics.indicators import indicator
from desktop_app.storage import closings
from desktop_app.storage import proof as storage
from desktop_app.storage import reports as texts_storage
from desktop_app.storage.proof import ServedInquiry as ServedInquiry
from desktop_app.storage.reports import HeldEvent as HeldEvent
from desktop_app.storage.reports import held_events

DAILY_FROM = 40
"""A figure with more entries than this is proved by the sums of its days."""
_ALWAYS_DAILY = ("registration", "visit", "loan", "reference", "workday")
"""A reader's entries leave the library as sums only."""


class Standing(StrEnum):
    """Whether the numbers of a period can still change."""

    PRELIMINARY = "preliminary"
    OPEN = "open"
    CLOSED = "closed"


class Column(StrEnum):
    """For which days a figure is told."""

    FACT = "fact"
    YEAR = "ytd"
    BEFORE = "last_year"


@dataclass(frozen=True)
class Figure:
    """What is told: an indicator, or its share `of` another one in percent.

    One `since_new_year` is told of the whole year up to the period's end only. `level` sets
    it below the one before.
    """

    key: str
    indicator: str
    of: str = ""
    level: int = 0
    since_new_year: bool = False

    @property
    def is_money(self) -> bool:
        """Is its value in tyiyn?"""
        return indicator(self.indicator).measure == "money"


GROUPS: Mapping[str, tuple[Figure, ...]] = {
    "readers": (
        Figure("readers", "registration"),
        Figure("coverage", "registration", "population", 1, since_new_year=True),
        Figure("visits", "visit"),
        Figure("loans", "loan"),
        Figure("references", "reference"),
        Figure("events", "event"),
        Figure("attendance", "attendance", level=1),
        Figure("workdays", "workday"),
    ),
    "bodies": (
        Figure("asked", "inquiry"),
        Figure("done", "answer", level=1),
        Figure("in_time", "answer:mode=in_time", level=1),
        Figure("in_time_share", "answer:mode=in_time", "answer", 1),
        Figure("documents", "source_document", level=1),
        Figure("subscribers", "subscriber"),
        Figure("notifications", "notification", level=1),
        Figure("dossier", "dossier"),
        Figure("agreements", "agreement"),
        Figure("partner_actions", "partner_action"),
    ),
    "village": (
        Figure("public_work", "public_work"),
        Figure("publications", "publication"),
        Figure("chronicle", "chronicle"),
        Figure("achievements", "achievement"),
    ),
    "money": (
        Figure("stock", STOCK),
        Figure("stock_money", STOCK_MONEY, level=1),
        Figure("equipment", EQUIPMENT),
        Figure("repairs", REPAIRS),
    ),
}
"""The figures of the section and of the note, in order."""
FIGURES = tuple(figure for group in GROUPS.values() for figure in group)


@dataclass(frozen=True)
class Proof:
    """The figures of a period, of its year so far and of the same days a year before."""

    period: Period
    standing: Standing
    values: Mapping[tuple[str, str], int]

    def days(self, column: Column, figure: Figure | None = None) -> Period:
        """The days that a column speaks of."""
        over = self.period
        if column is Column.YEAR or (figure and figure.since_new_year):
            over = periods.year_to_date(over)
        return periods.year_before(over) if column is Column.BEFORE else over

    def value(self, figure: Figure, column: Column = Column.FACT) -> Value:
        """What is told; tyiyn for money, None for a share of nothing."""
        over = self.days(column, figure).key
        top = self.values[figure.indicator, over]
        return share(top, self.values[figure.of, over], 100, 1) if figure.of else top

    def tells(self, figure: Figure, column: Column) -> bool:
        """What is counted since January has nothing to say of a later quarter alone."""
        is_part = column is Column.FACT and Column.YEAR in self.columns
        return not (figure.since_new_year and is_part)

    @property
    def columns(self) -> tuple[Column, ...]:
        """Without the year so far where the period is that itself."""
        is_year = self.days(Column.YEAR) == self.period
        return tuple(column for column in Column if not (is_year and column is Column.YEAR))


def proof(library: Library, over: Period) -> Proof:
    """The figures of a period from one pass over the ledger."""
    bare = Proof(over, _standing(library, over), {})
    wanted = {
        (key, bare.days(column, figure))
        for figure in FIGURES
        for column in Column
        for key in filter(None, (figure.indicator, figure.of))
    }
    sums = Sums(library.database)
    for key, days in wanted:
        sums.want(key, days)
    return Proof(
        over, bare.standing, {(key, days.key): sums.value(key, days) for key, days in wanted}
    )


def _standing(library: Library, over: Period) -> Standing:
    if over.end > library.today:
        return Standing.PRELIMINARY
    closed = closings.closed_through(library.database) or date.min
    return Standing.CLOSED if over.last <= closed else Standing.OPEN


@dataclass(frozen=True)
class Basis:
    """The entries under a figure: one by one, or many as the sums of their days."""

    figure: Figure
    value: int
    entries: tuple[EvidenceRow, ...] = ()
    days: tuple[tuple[date, int], ...] = ()


def basis(library: Library, over: Period) -> tuple[Basis, ...]:
    """What the figures of a period are sums of; shares and what counts nothing are left out."""
    return tuple(
        found
        for figure in FIGURES
        if not figure.of and (found := _basis(figure, library, over)).value
    )


def _basis(figure: Figure, library: Library, over: Period) -> Basis:
    rows = evidence(library.database, figure.indicator, over)
    total = sum(row.amount for row in rows)
    if len(rows) <= DAILY_FROM and figure.indicator not in _ALWAYS_DAILY:
        return Basis(figure, total, entries=tuple(rows))
    days: dict[date, int] = {}
    for row in rows:
        days[row.on] = days.get(row.on, 0) + row.amount
    return Basis(figure, total, days=tuple(days.items()))


@dataclass(frozen=True)
class Addressee:
    """To whom the note goes; without a name there is a line to write on."""

    body_ru: str = ""
    body_ky: str = ""
    name: str = ""


@dataclass(frozen=True)
class HeadNote:
    """What the note for the head of the aiyl okmotu is made of.

    `topics` are the named rubrics with what was asked about each, the most asked first;
    `events` those held together with others, the best attended first.
    """

    proof: Proof
    addressee: Addressee
    topics: tuple[tuple[str, int], ...]
    events: tuple[HeldEvent, ...]
    texts: ProofTexts


def head_note(library: Library, over: Period) -> HeadNote:
    """The note of a period."""
    sums = Sums(library.database)
    told = (rubric for rubric in Rubric if rubric is not Rubric.OTHER)
    keys = {rubric.value: f"inquiry:content={rubric.value}" for rubric in told}
    for key in keys.values():
        sums.want(key, over)
    asked = {rubric: sums.value(key, over) for rubric, key in keys.items()}
    together = [event for event in held_events(library.database, over) if event.partners]
    return HeadNote(
        proof(library, over),
        _addressee(library),
        tuple(sorted(((r, n) for r, n in asked.items() if n > 0), key=lambda one: -one[1])),
        tuple(sorted(together, key=lambda event: -event.attended)),
        texts(library, over),
    )


def _addressee(library: Library) -> Addressee:
    """The aiyl okmotu of the register, the first by the alphabet, and who heads it today."""
    kind = OrganisationKind.AIYL_OKMOTU
    ids = organisations.ids(library, kinds=(kind,))
    if not len(ids):
        return Addressee()
    body = organisations.get(library, ids[0])
    held = offices.held_on(library, body.id, library.today)
    heads = (row.draft.person for row in held if row.draft.post == POSTS[kind][0])
    return Addressee(body.name_ru, body.name_ky, next(heads, ""))


def inquiries(library: Library, over: Period) -> list[ServedInquiry]:
    """The inquiries that the period counted: received, answered or refused in it."""
    return storage.inquiries(library.database, over)


def texts(library: Library, over: Period) -> ProofTexts:
    """What was written for a period."""
    known = texts_storage.texts(library.database, SELF_GOVERNMENT, over.key)
    return ProofTexts(**{field: known.get(field, "") for field in asdict(ProofTexts())})


def problems(draft: ProofTexts) -> tuple[Problem, ...]:
    """What keeps texts from being saved."""
    return rules.problems(tidied(draft))


def write_texts(library: Library, over: Period, draft: ProofTexts) -> Done:
    """Write the texts of a period, those that changed."""
    draft = tidied(draft)
    require(rules.problems(draft))
    known = asdict(texts(library, over))
    with library.act("proof.write_texts") as act:
        for field, body in asdict(draft).items():
            if body != known[field]:
                texts_storage.put_text(library.database, SELF_GOVERNMENT, over.key, field, body)
        act.summary = {"period": over.key}
    assert act.done
    return act.done
