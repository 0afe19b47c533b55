"""Small dated records: press, closed days, money, public work, subscribers (handbook 6.3, 9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.errors import Problem


class RecordKind(StrEnum):
    """What a record tells of."""

    PUBLICATION = "publication"
    CLOSED_DAY = "closed_day"
    SPENDING = "spending"
    PUBLIC_WORK = "public_work"
    SUBSCRIBER = "subscriber"
    SUBSCRIBER_END = "subscriber_end"
    NOTIFICATION = "notification"
    PARTNER_ACTION = "partner_action"
    ACHIEVEMENT = "achievement"


class Article(StrEnum):
    """What money was spent on (quarterly report, table 6)."""

    BOOKS = "books"
    SUBSCRIPTION = "subscription"
    EQUIPMENT = "equipment"
    REPAIR = "repair"
    OTHER = "other"


class Origin(StrEnum):
    """Where money came from (handbook 9.2)."""

    DISTRICT = "district"
    LOCAL = "local"
    REPUBLICAN = "republican"
    GRANT = "grant"
    SPONSOR = "sponsor"
    GIFT = "gift"
    PAID = "paid"


class Repair(StrEnum):
    """How a repair was done (handbook 3.7); own hands may cost nothing."""

    CAPITAL = "capital"
    CURRENT = "current"
    COSMETIC = "cosmetic"
    OWN_HANDS = "own_hands"


@dataclass(frozen=True)
class RecordDraft:
    """What the record's form edits. `money` in tyiyn; article and origin belong to spending.

    `repair`, `works` and `contractor` belong to the article repair.
    """

    kind: str
    on: date
    title: str = ""
    quantity: int = 1
    money: int = 0
    article: str = ""
    origin: str = ""
    note: str = ""
    repair: str = ""
    works: str = ""
    contractor: str = ""
    document: str = ""


def problems(draft: RecordDraft, today: date) -> tuple[Problem, ...]:
    """What keeps a record from being saved."""
    found = []
    if draft.kind not in tuple(RecordKind):
        found.append(Problem("kind", "kind_required"))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    if not draft.title:
        found.append(Problem("title", "title_required"))
    if draft.quantity < 1:
        found.append(Problem("quantity", "quantity_wrong"))
    if draft.kind == RecordKind.SPENDING:
        found += _spending_problems(draft)
    elif draft.money:
        found.append(Problem("money", "money_without_spending"))
    return tuple(found)


def _spending_problems(draft: RecordDraft) -> list[Problem]:
    found = []
    is_free = draft.article == Article.REPAIR and draft.repair == Repair.OWN_HANDS
    if draft.money < 0 or not (draft.money or is_free):
        found.append(Problem("money", "money_required"))
    if draft.repair not in ("", *Repair) or (draft.repair and draft.article != Article.REPAIR):
        found.append(Problem("repair", "repair_wrong"))
    if draft.article not in tuple(Article):
        found.append(Problem("article", "article_required"))
    if draft.origin not in tuple(Origin):
        found.append(Problem("origin", "origin_required"))
    return found
