"""The acts of the stock, for the walk: a draft gone on with, cards, dialogs, a paper."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop_app.services import acts
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.stock.choosing import ChoosingDialog


def acts_of(tab: Any, context: UiContext) -> dict[str, Callable[[], object]]:
    """By name, what shows each of them."""
    section = tab.section("acts")
    found: dict[str, Callable[[], object]] = {
        "act-replacements": section.show_replacements,
        "act-hand-over": section.hand_over,
        "act-closing": section.closing_package,
        "act-choose": lambda: ChoosingDialog(section, context).exec(),
    }
    for line in acts.lines(context.library):
        if line.is_draft:
            found["act-draft"] = partial(_chosen, tab, line.id)
            found["act-draft-page"] = partial(_page, tab, -line.id)
        elif line.receiver:
            found["act-transfer"] = partial(_chosen, tab, line.id)
            found["act-transfer-print"] = partial(section.print, line.id)
            found["act-reverse"] = partial(section.reverse, line.id)
        elif line.reverses:
            found["act-reversal"] = partial(_chosen, tab, line.id)
    return found


def _chosen(tab: Any, line: int) -> None:
    section = tab.section("acts")
    if section.page is not None:
        section.page.left.emit()
    section.table.reload()
    section.table.choose(line)


def _page(tab: Any, draft: int) -> None:
    tab.section("acts").go_on(draft)
