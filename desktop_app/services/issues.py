"""Issues: the card of a year, what arrives, what is late."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import issues as rules
from desktop_app.domain.errors import UserError
from desktop_app.domain.issues import SPECIAL, Arrival, IssueState
from desktop_app.domain.periodicals import MOST_COPIES, PeriodicalDraft, frequency
from desktop_app.domain.text import normalise
from desktop_app.services import deliveries, periodicals
from desktop_app.services.library import Act, Done, Library
from desktop_app.services.periodicals import PeriodicalRow
from desktop_app.storage import issues as storage
from desktop_app.storage import periodicals as cards
from desktop_app.storage.issues import IssueRow
from desktop_app.storage.periodicals import SubscriptionRow


@dataclass(frozen=True)
class Cell:
    """An issue of a card. `copies` that came, or that should; `row` None while nothing happened."""

    periodical_id: int
    year: int
    number: int
    last_number: int
    month: int
    label: str  # «3–4»
    name: str  # «№ 3–4»
    on: date | None
    copies: int
    state: IssueState
    row: IssueRow | None = None

    @property
    def is_special(self) -> bool:
        """Whether it stands beyond the numbering."""
        return self.number >= SPECIAL


@dataclass(frozen=True)
class YearCard:
    """The registration card of a title and a year (handbook 3.4)."""

    card: PeriodicalRow
    year: int
    by_day: bool
    subscriptions: tuple[SubscriptionRow, ...]
    cells: tuple[Cell, ...]

    def cell(self, number: int) -> Cell | None:
        """The issue that a number belongs to, a thick one's too."""
        within = (one for one in self.cells if one.number <= number <= one.last_number)
        return next(within, None)

    def count(self, *states: IssueState) -> int:
        """How many issues stand so; a thick one is several."""
        return sum(one.last_number - one.number + 1 for one in self.cells if one.state in states)


@dataclass(frozen=True)
class Waiting:
    """An issue that has appeared and is not here."""

    cell: Cell
    title: str
    days: int  # since it appeared


def year_card(library: Library, periodical_id: int, year: int) -> YearCard:
    """What was expected of a year and what came."""
    card = periodicals.get(library, periodical_id)
    terms = cards.subscriptions(library.database, [year], periodical_id)
    known = storage.of_year(library.database, periodical_id, year)
    return _year_card(card, year, terms, known, library.today)


def waiting(library: Library) -> list[Waiting]:
    """Everything that should be here and is not, the oldest first; not what nobody hopes for."""
    today = library.today
    years = (today.year - 1, today.year)
    terms = cards.subscriptions(library.database, years)
    rows = storage.of_years(library.database, years)
    known = cards.rows(library.database, sorted({row.draft.periodical_id for row in terms}))
    found = []
    for id, card in known.items():
        for year in years:
            its = [row for row in terms if (row.draft.periodical_id, row.draft.year) == (id, year)]
            happened = [row for row in rows if (row.periodical_id, row.year) == (id, year)]
            for cell in _year_card(card, year, its, happened, today).cells:
                days = (today - cell.on).days if cell.on else 0
                if cell.state in _NOT_HERE and days <= rules.WAITED:
                    found.append(Waiting(cell, card.title, days))
    return sorted(found, key=lambda one: (-one.days, one.title, one.cell.number))


def late(library: Library) -> list[Waiting]:
    """Those of them that the post has had its time for."""
    return [one for one in waiting(library) if one.cell.state is not IssueState.DUE]


def count_late(library: Library) -> int:
    """How many issues `late` has, without looking at what is known of each."""
    today = library.today
    years = (today.year - 1, today.year)
    terms = cards.subscriptions(library.database, years)
    known = cards.rows(library.database, sorted({row.draft.periodical_id for row in terms}))
    settled = storage.settled(library.database, years)
    found = set()
    for row in terms:
        id, term = row.draft.periodical_id, row.draft
        kind, often = known[id].draft.kind, frequency(row.frequency)
        months = (term.first_month, term.last_month)
        for one in rules.expected(kind, often, term.year, *months):
            in_time = rules.late_from(kind, one.on) > today
            if not in_time and (today - one.on).days <= rules.WAITED:
                found.add((id, term.year, one.number))
    return len(found - settled)


def receive(
    library: Library, periodical_id: int, year: int, number: int, arrival: Arrival | None = None
) -> Done:
    """It is here: today, in the copies ordered, unless `arrival` says otherwise."""
    with library.act("issue.receive") as act:
        card = year_card(library, periodical_id, year)
        said = _whole(library, card, number, arrival or Arrival())
        assert said.on and said.last_number
        row = storage.find(library.database, periodical_id, year, number)
        is_new = row is None or row.received_on is None
        month = _month_of(card, number, said.on)
        act.id = storage.keep(library.database, periodical_id, year, number, month)
        storage.receive(library.database, act.id, number, said)
        if is_new:
            deliveries.follow_routes(act, card.card, act.id, said.on, said.copies or 1)
        _tell(act, card, number, said)
    assert act.done
    return act.done


def receive_special(
    library: Library, periodical_id: int, label: str, arrival: Arrival | None = None
) -> Done:
    """An issue beyond the numbering; it stands in the month in which it came."""
    label = normalise(label)
    if not label:
        raise UserError("issue_label_required")
    with library.act("issue.special") as act:
        said = arrival or Arrival()
        on = said.on or library.today
        card = year_card(library, periodical_id, on.year)
        number = storage.next_special(library.database, periodical_id, on.year)
        said = _whole(library, card, number, replace(said, on=on, copies=said.copies or 1))
        assert said.on
        act.id = storage.keep(library.database, periodical_id, on.year, number, on.month, label)
        storage.receive(library.database, act.id, number, said)
        deliveries.follow_routes(act, card.card, act.id, said.on, said.copies or 1)
        act.summary = {"title": card.card.title, "issue": label, "n": said.copies or 1}
    assert act.done
    return act.done


def give_up(library: Library, periodical_id: int, year: int, number: int) -> Done:
    """It was not published or will not come: nobody waits for it."""
    return _settle(library, "issue.give_up", periodical_id, year, number, library.today)


def expect_again(library: Library, periodical_id: int, year: int, number: int) -> Done:
    """It did not come after all, or is waited for once more."""
    return _settle(library, "issue.expect", periodical_id, year, number, None)


def describe(library: Library, issue_id: int, label: str, note: str) -> Done:
    """What is printed on an issue, and what there is to say about it."""
    with library.act("issue.describe") as act:
        row = storage.get(library.database, issue_id)
        if row is None:
            raise UserError("issue_unknown")
        card = year_card(library, row.periodical_id, row.year)
        if row.number >= SPECIAL and not normalise(label):
            raise UserError("issue_label_required")
        storage.describe(library.database, issue_id, normalise(label), normalise(note))
        act.id = issue_id
        act.summary = {"title": card.card.title, "issue": _label(card, row.number, row.last_number)}
    assert act.done
    return act.done


def label_of(draft: PeriodicalDraft, row: IssueRow) -> str:
    """«№ 3–4», «12.03» or the words of a special issue, without the title."""
    by_day = rules.is_by_day(draft.kind, draft.frequency)
    return rules.named(row.number, row.last_number, row.label, by_day=by_day)


_NOT_HERE = (IssueState.DUE, IssueState.LATE, IssueState.CLAIMED)


def _year_card(
    card: PeriodicalRow,
    year: int,
    terms: Sequence[SubscriptionRow],
    known: Iterable[IssueRow],
    today: date,
) -> YearCard:
    kind, own = card.draft.kind, card.draft.frequency
    by_day = rules.is_by_day(kind, frequency(terms[0].frequency) if terms else own)
    ordered: dict[int, tuple[date, int]] = {}
    for term in terms:
        months = (term.draft.first_month, term.draft.last_month)
        for one in rules.expected(kind, frequency(term.frequency), year, *months):
            before = ordered.get(one.number, (one.on, 0))[1]
            ordered[one.number] = one.on, before + term.draft.copies
    cells, covered = [], set[int]()
    for row in known:
        on = ordered.get(row.number, (None, 0))[0]
        cells.append(_happened(card, row, on, ordered, by_day, today))
        covered |= set(range(row.number, row.last_number + 1))
    for number, (on, copies) in ordered.items():
        if number not in covered:
            how = rules.state(kind, on, today)
            words = _words(number, number, "", by_day=by_day)
            cells.append(Cell(card.id, year, number, number, on.month, *words, on, copies, how))
    cells.sort(key=lambda one: (one.number >= SPECIAL, one.number))
    return YearCard(card, year, by_day, tuple(terms), tuple(cells))


def _happened(
    card: PeriodicalRow,
    row: IssueRow,
    on: date | None,
    ordered: dict[int, tuple[date, int]],
    by_day: bool,
    today: date,
) -> Cell:
    how = rules.state(
        card.draft.kind,
        on,
        today,
        received=row.received_on is not None,
        given_up=row.given_up_on is not None,
        claimed=row.claim_id is not None,
    )
    copies = row.copies if row.received_on else ordered.get(row.number, (None, 1))[1]
    words = _words(row.number, row.last_number, row.label, by_day=by_day)
    numbers = (row.number, row.last_number, row.month)
    return Cell(row.periodical_id, row.year, *numbers, *words, on, copies, how, row)


def _words(number: int, last: int, own: str, *, by_day: bool) -> tuple[str, str]:
    return (
        rules.label(number, last, own, by_day=by_day),
        rules.named(number, last, own, by_day=by_day),
    )


def _whole(library: Library, card: YearCard, number: int, said: Arrival) -> Arrival:
    """What was not said is today, the copies ordered, this number alone; refused when wrong."""
    cell = card.cell(number)
    on = said.on or library.today
    copies = said.copies or (cell.copies if cell else 1) or 1
    last = said.last_number or (cell.last_number if cell and cell.number == number else number)
    if on > library.today:
        raise UserError("date_in_future")
    if not 1 <= copies <= MOST_COPIES:
        raise UserError("copies_wrong", low=1, high=MOST_COPIES)
    if card.by_day and number < SPECIAL and rules.day_of(card.year, number) is None:
        raise UserError("issue_unknown")
    if cell and cell.number != number:
        raise UserError("issue_in_thick_one", issue=cell.name)
    if last > number and card.by_day:
        raise UserError("issue_has_one_day")
    for other in range(number + 1, last + 1):
        found = card.cell(other)
        if found and found.row and found.state is IssueState.RECEIVED:
            raise UserError("issue_here_already", issue=found.name)
    if cell and cell.row and cell.row.delivered > copies:
        raise UserError("issue_was_handed_on", issue=cell.name)
    _require_free(card, number)
    return Arrival(on, copies, max(last, number))


def _settle(
    library: Library, name: str, periodical_id: int, year: int, number: int, given_up: date | None
) -> Done:
    with library.act(name) as act:
        card = year_card(library, periodical_id, year)
        _require_free(card, number)
        cell = card.cell(number)
        if cell is None:
            raise UserError("issue_unknown")
        if cell.row and cell.row.delivered:
            raise UserError("issue_was_handed_on", issue=cell.name)
        act.id = storage.keep(library.database, periodical_id, year, cell.number, cell.month)
        storage.give_up(library.database, act.id, given_up)
        act.summary = {"title": card.card.title, "issue": _label(card, cell.number)}
    assert act.done
    return act.done


def _require_free(card: YearCard, number: int) -> None:
    """What stands in the summary book is not changed; its batch is undone first."""
    cell = card.cell(number)
    if cell and cell.row and cell.row.lot_id:
        raise UserError("issue_is_entered", issue=cell.name)


def _month_of(card: YearCard, number: int, on: date) -> int:
    if card.by_day and number < SPECIAL:
        return number // 100
    cell = card.cell(number)
    return cell.month if cell else on.month


def _label(card: YearCard, number: int, last: int = 0) -> str:
    cell = card.cell(number)
    return cell.name if cell else rules.named(number, last or number, by_day=card.by_day)


def _tell(act: Act, card: YearCard, number: int, said: Arrival) -> None:
    last = said.last_number or number
    text = rules.named(number, last, by_day=card.by_day)
    act.summary = {"title": card.card.title, "issue": text, "n": said.copies or 1}
