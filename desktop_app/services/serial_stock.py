"""Journals and newspapers in the stock: into the summary book («КСУ»), past their term, out.

They have no inventory numbers: each title is one summary line of a batch or an
act (handbook 3.3, 3.4). An issue of a journal is a copy, a newspaper's yearly
set is one unit, entered when its year is over.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from desktop_app.domain import issues as rules
from desktop_app.domain import lots
from desktop_app.domain.batches import SummaryLine
from desktop_app.domain.classes import Kind
from desktop_app.domain.errors import UserError
from desktop_app.domain.lots import Piece
from desktop_app.domain.periodicals import PeriodicalDraft, SubscriptionDraft, frequency
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft
from desktop_app.services import periodicals, receiving, withdrawing
from desktop_app.services.library import Done, Library
from desktop_app.storage import issue_lots as storage
from desktop_app.storage import periodicals as cards
from desktop_app.storage.issue_lots import FreeIssue
from desktop_app.storage.issue_lots import LotRow as LotRow
from desktop_app.storage.periodicals import SubscriptionRow
from desktop_app.storage.titles import MARKED


@dataclass(frozen=True)
class Offered:
    """Issues of a title and year that would be entered together; `money` is tyiyn.

    `copies` are units: issues of a journal, yearly sets of a newspaper.
    """

    periodical_id: int
    year: int
    draft: PeriodicalDraft
    copies: int
    money: int
    numbers: str
    issues: tuple[int, ...]


@dataclass(frozen=True)
class Offer:
    """What «Внести в КСУ» would enter, and newspapers whose year is not over yet."""

    lines: tuple[Offered, ...]
    unfinished: tuple[str, ...]

    @property
    def copies(self) -> int:
        """Units of the stock."""
        return sum(line.copies for line in self.lines)

    @property
    def money(self) -> int:
        """What they cost, tyiyn."""
        return sum(line.money for line in self.lines)


def offer(library: Library, until: date) -> Offer:
    """Everything that arrived by a day and is not entered yet."""
    found: list[Offered] = []
    unfinished: list[str] = []
    entered = storage.sets_entered(library.database)
    free = storage.free_issues(library.database, until)
    for (periodical_id, year), group in groupby(free, lambda one: (one.periodical_id, one.year)):
        card = periodicals.get(library, periodical_id)
        terms = cards.subscriptions(library.database, [year], periodical_id)
        here = list(group)
        if card.draft.kind != Kind.NEWSPAPER:
            found.append(_journal(library, card.draft, periodical_id, year, here, terms))
        elif (periodical_id, year) in entered:
            continue  # it came late and joins the set that is entered
        elif _is_over(year, terms, until):
            found.append(_newspaper(card.draft, periodical_id, year, here, terms))
        else:
            unfinished.append(card.title)
    return Offer(tuple(found), tuple(dict.fromkeys(unfinished)))


def enter(library: Library, draft: ReceiptDraft, lines: Sequence[Offered]) -> Done:
    """One batch of the offered lines, a summary line a title; undoing it frees the issues."""
    if not lines:
        raise UserError("nothing_to_enter")
    current = offer(library, draft.on).lines
    if any(line not in current for line in lines):
        raise UserError("offer_changed")

    def keep(receipt_id: int) -> None:
        for one in lines:
            storage.add(
                library.database,
                one.issues,
                periodical_id=one.periodical_id,
                year=one.year,
                kind=one.draft.kind,
                content=one.draft.content,
                language=one.draft.language,
                local=MARKED if one.draft.local else "",
                copies=one.copies,
                money=one.money,
                numbers=one.numbers,
                receipt_id=receipt_id,
            )

    by_title = groupby(sorted(lines, key=lambda one: one.periodical_id), lambda o: o.periodical_id)
    summary = [_summary(list(group)) for _, group in by_title]
    return receiving.receive(library, draft, summary, also=keep)


def past_term(library: Library) -> list[LotRow]:
    """What has been kept for its years and may go; never what is kept for ever."""
    return storage.past_term(library.database, library.today.year)


def held(library: Library, periodical_id: int) -> list[LotRow]:
    """What of a title is in the stock."""
    return storage.held(library.database, periodical_id)


def write_off(library: Library, draft: WithdrawalDraft, lot_ids: Sequence[int]) -> Done:
    """One act for lots that are past their term, without inventory numbers."""
    offered = {lot.id for lot in past_term(library)}
    chosen = storage.rows(library.database, sorted(set(lot_ids)))
    if not chosen:
        raise UserError("nothing_to_write_off")
    if any(lot.id not in offered for lot in chosen):
        raise UserError("term_not_over")

    def leave(withdrawal_id: int) -> None:
        storage.withdraw(library.database, [lot.id for lot in chosen], withdrawal_id)

    groups = groupby(chosen, lambda lot: (lot.periodical_id, *_classes(lot)))
    summary = [_summary_of_lots(list(group)) for _, group in groups]
    return withdrawing.withdraw(library, draft, (), summary, also=leave)


def _journal(
    library: Library,
    draft: PeriodicalDraft,
    periodical_id: int,
    year: int,
    here: Sequence[FreeIssue],
    rows: Sequence[SubscriptionRow],
) -> Offered:
    terms = [(row.draft, _numbers(draft, row)) for row in rows]
    first = _first(library, periodical_id, year, rows)
    pieces = [_piece(one) for one in here]
    money = sum(lots.piece_money(piece, terms, first) for piece in pieces)
    copies = sum(piece.copies for piece in pieces)
    return Offered(
        periodical_id, year, draft, copies, money, _told(here), tuple(one.id for one in here)
    )


def _newspaper(
    draft: PeriodicalDraft,
    periodical_id: int,
    year: int,
    here: Sequence[FreeIssue],
    rows: Sequence[SubscriptionRow],
) -> Offered:
    copies = lots.set_copies([_piece(one) for one in here])
    money = lots.set_money([row.draft for row in rows])
    ids = tuple(one.id for one in here)
    return Offered(periodical_id, year, draft, copies, money, "", ids)


def _first(
    library: Library, periodical_id: int, year: int, rows: Iterable[SubscriptionRow]
) -> list[int]:
    """The issues that carry the money of subscriptions without promised numbers."""
    by_month = storage.first_issues(library.database, periodical_id, year)
    found = []
    for row in rows:
        months = range(row.draft.first_month, row.draft.last_month + 1)
        ids = [id for month, id in by_month.items() if month in months]
        found += [min(ids)] if ids else []
    return found


def _numbers(draft: PeriodicalDraft, row: SubscriptionRow) -> tuple[int, ...]:
    term: SubscriptionDraft = row.draft
    promised = rules.expected(
        draft.kind, frequency(row.frequency), term.year, term.first_month, term.last_month
    )
    return tuple(one.number for one in promised)


def _is_over(year: int, rows: Sequence[SubscriptionRow], until: date) -> bool:
    """A newspaper's set is whole when its year is, or with its last subscribed month."""
    last = max((row.draft.last_month for row in rows), default=12)
    end = date(year, last + 1, 1) if last < 12 else date(year + 1, 1, 1)
    return until >= end or until == date(year, 12, 31)


def _piece(one: FreeIssue) -> Piece:
    return Piece(one.id, one.number, one.last_number, one.copies)


def _told(here: Sequence[FreeIssue]) -> str:
    """«№ 1–6, спецвыпуск»."""
    regular = [
        number
        for one in here
        if one.number < rules.SPECIAL
        for number in range(one.number, one.last_number + 1)
    ]
    parts = [f"№\u00a0{rules.runs(regular)}"] if regular else []
    return ", ".join([*parts, *(one.label for one in here if one.number >= rules.SPECIAL)])


def _summary(lines: Sequence[Offered]) -> SummaryLine:
    draft = lines[0].draft
    return SummaryLine(
        draft.kind,
        draft.content,
        draft.language,
        sum(line.copies for line in lines),
        sum(line.money for line in lines),
        _text(draft.title, ((line.year, line.numbers) for line in lines)),
        draft.local,
    )


def _summary_of_lots(rows: Sequence[LotRow]) -> SummaryLine:
    lot = rows[0]
    return SummaryLine(
        lot.kind,
        lot.content,
        lot.language,
        sum(row.copies for row in rows),
        sum(row.money for row in rows),
        _text(lot.title, ((row.year, row.numbers) for row in rows)),
        lot.local == MARKED,
    )


def _classes(lot: LotRow) -> tuple[str, ...]:
    return lot.kind, lot.content, lot.language, lot.local


def _text(title: str, parts: Iterable[tuple[int, str]]) -> str:
    """«Муниципалитет, 2025 № 12; 2026 № 1–6»."""
    told = "; ".join(" ".join(filter(None, (str(year), numbers))) for year, numbers in parts)
    return f"{title}, {told}"
