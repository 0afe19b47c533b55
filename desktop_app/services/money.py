"""Money of a period: by source and article, the talk's three lines, the repairs (handbook 9.2)."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.periods import Period
from desktop_app.domain.records import Article, Origin, RecordKind
from desktop_app.services.library import Library
from desktop_app.statistics import indicators
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import records as storage
from desktop_app.storage.records import RecordCard

STOCK, STOCK_MONEY = "receipt", "receipt.money"
EQUIPMENT = "spending.money:kind=equipment"
REPAIRS = "spending.money:kind=repair"
ALL = "spending.money"


@dataclass(frozen=True)
class Money:
    """What was spent, by indicator; whoever shows a figure can show its entries by its key."""

    period: Period
    values: Mapping[str, int]

    def of(self, article: str = "", origin: str = "") -> int:
        """Tyiyn of a cell; an empty side is the total."""
        return self.values[key(article, origin)]

    @property
    def origins(self) -> tuple[Origin, ...]:
        """Sources that money came from."""
        return tuple(origin for origin in Origin if self.of(origin=origin))

    @property
    def articles(self) -> tuple[Article, ...]:
        """Articles that money was spent on."""
        return tuple(article for article in Article if self.of(article))


def key(article: str = "", origin: str = "") -> str:
    """The indicator of a cell; without both, of all that was spent."""
    where = {"kind": article, "category": origin}
    return indicators.key_of(
        "spending", {name: code for name, code in where.items() if code}, money=True
    )


def money(library: Library, period: Period) -> Money:
    """All figures of a period from one pass over the ledger."""
    keys = {STOCK, STOCK_MONEY, EQUIPMENT, REPAIRS, ALL}
    keys |= {key(article, origin) for article in ("", *Article) for origin in ("", *Origin)}
    sums = Sums(library.database)
    for one in keys:
        sums.want(one, period)
    return Money(period, {one: sums.value(one, period) for one in keys})


def entries(
    library: Library,
    period: Period,
    article: str = "",
    origin: str = "",
    *,
    descending: bool = True,
) -> array[int]:
    """The records of money of a period, of a source or an article when asked."""
    kind = RecordKind.SPENDING.value
    found = storage.ids(library.database, kind, period, descending=descending)
    if not (article or origin):
        return found
    known = storage.rows(library.database, found)
    return array(
        "q",
        (
            id
            for id in found
            if known[id].draft.article == (article or known[id].draft.article)
            and known[id].draft.origin == (origin or known[id].draft.origin)
        ),
    )


def repairs(library: Library, period: Period) -> list[RecordCard]:
    """The repairs of a period in order of date."""
    found = entries(library, period, Article.REPAIR, descending=False)
    known = storage.rows(library.database, found)
    return [known[id] for id in found]
