"""The walk through the section of periodicals: what no key of the window reaches."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtTest import QTest

from desktop_app.services import periodicals
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.stock.periodicals.card import Card

PAUSE = 40  # milliseconds until a list is loaded


def screens(context: UiContext, tab: Any) -> dict[str, Callable[[], object]]:
    """The list, a title, its years, the forms about it."""
    section, library = tab.section("periodicals"), context.library
    found: dict[str, Callable[[], object]] = {"periodicals-list": partial(_periodicals_listed, tab)}
    for kind in ("newspaper", "journal"):
        one = _first(periodicals.ids(library, kind=kind))
        if one is not None:
            year = partial(section.open_year, one)
            found |= {f"periodicals-{kind}": year}
            found[f"periodicals-{kind}-print"] = lambda: section.page.print()
    if one is not None:
        row = periodicals.get(library, one)
        card = Card(context, section, section.panel, row)
        found |= {
            "periodicals-special": lambda: section.page.add_special(),
            "periodicals-chosen": partial(_periodical_chosen, section, one),
            "periodicals-change": partial(section.change, one),
            "periodicals-subscribe": card.subscribe,
            "periodicals-route": card.add_route,
        }
        found["periodicals-claim"] = partial(_claimed, section)
        found["periodicals-write-off"] = partial(_old_ticked, section)
    return found


def _periodicals_listed(tab: Any) -> None:
    tab.section("periodicals")._close()


def _periodical_chosen(section: Any, card: int) -> None:
    section._close()
    section.table.choose(card)


def _claimed(section: Any) -> None:
    section.show_missing()
    QTest.qWait(PAUSE)
    section.page.claim()


def _old_ticked(section: Any) -> None:
    section.show_terms()
    QTest.qWait(PAUSE)
    section.page.tick_all()
    section.page.write_off()


def _first(ids: Any) -> int | None:
    return ids[0] if len(ids) else None
