"""Issues as units of the stock: what one line of the summary book («КСУ») holds.

Each issue of a journal is a copy; of a newspaper the yearly set is one unit
(handbook 3.4). What a subscription cost is spread over its issues, to the tyiyn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.issues import SPECIAL
from desktop_app.domain.periodicals import SubscriptionDraft


@dataclass(frozen=True)
class Piece:
    """An issue that arrived; it stands for the numbers from `number` to `last_number`."""

    id: int
    number: int
    last_number: int
    copies: int


Term = tuple[SubscriptionDraft, Sequence[int]]
"""A subscription and the numbers that it promises."""


def set_copies(pieces: Sequence[Piece]) -> int:
    """How many yearly sets the issues of a newspaper make: as many as most of them came in."""
    counted = Counter(piece.copies for piece in pieces)
    return max(counted, key=lambda copies: (counted[copies], copies), default=0)


def set_money(subscriptions: Sequence[SubscriptionDraft]) -> int:
    """What the yearly sets cost, tyiyn: all of the year's subscriptions."""
    return sum(one.money for one in subscriptions)


def piece_money(piece: Piece, terms: Sequence[Term], first: Sequence[int] = ()) -> int:
    """What an issue of a journal costs, tyiyn; `terms` are its year's.

    All of a subscription's numbers together cost what it cost. A subscription
    that promises no numbers is paid with its first issue: `first` are ids of those.
    """
    money = 0
    for subscription, numbers in terms:
        whole = subscription.money
        if not numbers:
            money += whole if piece.id in first else 0
        elif piece.number < SPECIAL:
            share = sum(
                _share(whole, at, len(numbers))
                for at, number in enumerate(numbers)
                if piece.number <= number <= piece.last_number
            )
            came = min(piece.copies, subscription.copies)
            money += share * came // subscription.copies
    return money


def _share(whole: int, at: int, count: int) -> int:
    return whole * (at + 1) // count - whole * at // count
