"""Subscriptions: what is ordered for which months, what it costs, who pays, the next term."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain import periodicals as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.periodicals import PAYING, SubscriptionDraft, SubscriptionOrigin
from desktop_app.domain.records import Article, RecordDraft, RecordKind
from desktop_app.services import periodicals, records
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.services.periodicals import PeriodicalRow
from desktop_app.storage import periodicals as storage
from desktop_app.storage.periodicals import SubscriptionRow as SubscriptionRow


@dataclass(frozen=True)
class ListLine:
    """A line of the subscription list."""

    title: str
    index_no: str
    draft: SubscriptionDraft
    is_paid: bool


def subscribe(library: Library, draft: SubscriptionDraft, paid_on: date | None = None) -> Done:
    """Order a title for some months; with `paid_on` its money is entered as spent that day."""
    draft = tidied(draft)
    require(_problems(library, draft, paid_on))
    with library.act("subscription.add") as act:
        card = periodicals.get(library, draft.periodical_id)
        act.id = storage.subscribe(library.database, draft, card.draft.frequency.code)
        if paid_on:
            _pay(act, act.id, card.title, draft, paid_on)
        _tell(act, card, draft)
    assert act.done
    return act.done


def change(library: Library, subscription_id: int, draft: SubscriptionDraft) -> Done:
    """Other months, copies or price; refused once its money is entered and would differ."""
    draft = tidied(draft)
    require(_problems(library, draft, None))
    with library.act("subscription.change") as act:
        before = get(library, subscription_id)
        if before.record_id and before.draft.money != draft.money:
            raise UserError("subscription_paid")
        card = periodicals.get(library, draft.periodical_id)
        code = card.draft.frequency.code
        storage.change_subscription(library.database, subscription_id, draft, code)
        act.id = subscription_id
        _tell(act, card, draft)
    assert act.done
    return act.done


def pay(library: Library, subscription_id: int, paid_on: date) -> Done:
    """Its money was paid: entered once, as spending for subscriptions."""
    with library.act("subscription.pay") as act:
        row = get(library, subscription_id)
        if row.record_id:
            raise UserError("subscription_paid")
        if row.draft.origin not in PAYING or not row.draft.money:
            raise UserError("subscription_costs_nothing")
        card = periodicals.get(library, row.draft.periodical_id)
        _pay(act, subscription_id, card.title, row.draft, paid_on)
        act.id = subscription_id
        _tell(act, card, row.draft)
    assert act.done
    return act.done


def renew(library: Library, periodical_id: int) -> Done:
    """The next term like the last one: the other half-year, or the next year."""
    last = storage.last_subscription(library.database, periodical_id)
    if last is None:
        raise UserError("nothing_to_renew")
    return subscribe(library, rules.renewed(last.draft))


def to_renew(library: Library, year: int) -> list[SubscriptionDraft]:
    """The terms that would follow those of a year and are not entered yet."""
    found = []
    for row in storage.subscriptions(library.database, [year]):
        after = rules.renewed(row.draft)
        known = storage.subscriptions(library.database, [after.year], after.periodical_id)
        if not any(_overlap(one.draft, after) for one in known) and after not in found:
            found.append(after)
    return found


def renew_all(library: Library, year: int) -> Done:
    """Every term of a year that has none after it goes on, in one act."""
    drafts = to_renew(library, year)
    if not drafts:
        raise UserError("all_renewed")
    with library.act("subscription.renew_all") as act:
        for draft in drafts:
            require(_problems(library, draft, None))
            card = periodicals.get(library, draft.periodical_id)
            storage.subscribe(library.database, draft, card.draft.frequency.code)
        act.summary = {"n": len(drafts)}
    assert act.done
    return act.done


def cancel(library: Library, subscription_id: int) -> Done:
    """It was not ordered after all; refused once its money is entered."""
    with library.act("subscription.cancel") as act:
        row = get(library, subscription_id)
        if row.record_id:
            raise UserError("subscription_paid")
        storage.trash(library.database, "subscription", subscription_id, library.clock())
        act.id = subscription_id
        _tell(act, periodicals.get(library, row.draft.periodical_id), row.draft)
    assert act.done
    return act.done


def get(library: Library, subscription_id: int) -> SubscriptionRow:
    """One term; `subscription_unknown` when there is none."""
    found = storage.subscription(library.database, subscription_id)
    if found is None or found.is_trashed:
        raise UserError("subscription_unknown")
    return found


def of_title(library: Library, periodical_id: int, year: int) -> list[SubscriptionRow]:
    """The terms of a title in a year."""
    return storage.subscriptions(library.database, [year], periodical_id)


def proposed(library: Library, periodical_id: int) -> SubscriptionDraft:
    """What the form begins with: the term after the last one, or the rest of this year."""
    last = storage.last_subscription(library.database, periodical_id)
    if last is not None:
        return rules.renewed(last.draft)
    today = library.today
    first = 1 if today.month == 1 else 7 if today.month <= 7 else today.month
    return SubscriptionDraft(
        periodical_id, today.year, first, 12, origin=SubscriptionOrigin.DISTRICT
    )


def year_list(library: Library, year: int) -> list[ListLine]:
    """The subscription list of a year, by the alphabet; what comes free stands in it too."""
    found = storage.subscriptions(library.database, [year])
    cards = periodicals.rows(library, sorted({row.draft.periodical_id for row in found}))
    lines = []
    for row in found:
        card = cards[row.draft.periodical_id].draft
        lines.append(ListLine(card.title, card.index_no, row.draft, row.record_id is not None))
    return lines


def years(library: Library) -> list[int]:
    """Years worth offering: those known, this one and the next."""
    now = library.today.year
    return sorted({*storage.years(library.database), now, now + 1}, reverse=True)


def _overlap(one: SubscriptionDraft, other: SubscriptionDraft) -> bool:
    return one.first_month <= other.last_month and other.first_month <= one.last_month


def _pay(act: Act, id: int, title: str, draft: SubscriptionDraft, on: date) -> None:
    record = RecordDraft(
        RecordKind.SPENDING,
        on,
        title=title,
        quantity=draft.copies,
        money=draft.money,
        article=Article.SUBSCRIPTION,
        origin=draft.origin,
        note=draft.note,
    )
    require(records.problems(act.library, record))
    storage.set_record(act.library.database, id, records.enter(act, record))


def _problems(
    library: Library, draft: SubscriptionDraft, paid_on: date | None
) -> tuple[Problem, ...]:
    found = list(rules.subscription_problems(draft, library.today.year))
    if paid_on:
        if paid_on > library.today:
            found.append(Problem("paid_on", "date_in_future"))
        if draft.origin not in PAYING:
            found.append(Problem("paid_on", "subscription_costs_nothing"))
        elif not draft.money:
            found.append(Problem("price", "money_required"))
    return tuple(found)


def _tell(act: Act, card: PeriodicalRow, draft: SubscriptionDraft) -> None:
    act.summary = {
        "title": card.title,
        "year": draft.year,
        "first": draft.first_month,
        "last": draft.last_month,
        "n": draft.copies,
    }
