"""The walk through the stock's sections: what no key of the window reaches."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain.property import Shown
from desktop_app.services import acts, labels, money, property, receipts, stocktaking
from desktop_app.ui.context import UiContext
from desktop_app.ui.labels import print_labels
from desktop_app.ui.tabs.stock.choosing import ChoosingDialog
from tests import walk_serials


def screens(context: UiContext, tab: Any, title: int) -> dict[str, Callable[[], object]]:
    """The card of a title, then each section."""
    books, library = tab.section("books"), context.library
    found: dict[str, Callable[[], object]] = {
        "card": partial(books.table.choose, title),
        "change": partial(books.change, title),
        "labels-of": partial(print_labels, context, list(labels.of_titles(library, [title]))),
    }
    found |= _property(context, tab.section("property"))
    found |= _checks(context, tab) | _accounts(tab) | walk_serials.screens(context, tab)
    found |= _acts(context, tab)
    for batch in receipts.ids(library)[:1]:
        found["batch"] = partial(context.bus.go, "stock", "batch", batch)
    return found


def _accounts(tab: Any) -> dict[str, Callable[[], object]]:
    """The parts of the summary book, its checks and papers, the inventory book."""
    accounts = tab.section("accounts")
    return {
        **{f"accounts-{key}": partial(_account, tab, key) for key in accounts.choices},
        "accounts-evidence": partial(accounts.go_to, "3", "is1", "book"),
        "accounts-paper": accounts.print_part,
        "accounts-certificate": accounts.inventory.print_certificate,
        "accounts-new-lines": accounts.inventory.print_new,
        "accounts-marks": accounts.inventory.print_marks,
        "accounts-range": accounts.inventory.print_range,
    }


def _property(context: UiContext, section: Any) -> dict[str, Callable[[], object]]:
    page, money = section.register, section.money
    asked = next(iter(property.ids(context.library, shown=Shown.REQUESTED)), None)
    found: dict[str, Callable[[], object]] = {
        "property-print": page.print_list,
        "property-aged": page.print_aged,
        "property-defects": page.print_defects,
        "property-hand-over": page.hand_over,
        "property-act": page.remove_requested,
        "repairs-print": money.print_repairs,
        "money-print": money.print_money,
    }
    if asked:
        for name in ("show_line", "change", "ask_off", "remove"):
            found[f"property-{name}"] = partial(_on_page, section, 0, getattr(page, name), asked)
        found["money-evidence"] = partial(_on_page, section, 1, _explained, section)
    return found


def _acts(context: UiContext, tab: Any) -> dict[str, Callable[[], object]]:
    """A draft gone on with, the cards, the dialogs, a paper of each kind."""
    section = tab.section("acts")
    known = acts.lines(context.library)
    found: dict[str, Callable[[], object]] = {
        "act-replacements": section.show_replacements,
        "act-hand-over": section.hand_over,
        "act-closing": section.closing_package,
        "act-choose": partial(_choosing, section, context),
    }
    for line in known:
        if line.is_draft:
            found["act-draft"] = partial(_act_chosen, tab, line.id)
            found["act-draft-page"] = partial(_act_page, tab, -line.id)
        elif line.receiver:
            found["act-transfer"] = partial(_act_chosen, tab, line.id)
            found["act-transfer-print"] = partial(section.print, line.id)
            found["act-reverse"] = partial(section.reverse, line.id)
        elif line.reverses:
            found["act-reversal"] = partial(_act_chosen, tab, line.id)
    return found


def _checks(context: UiContext, tab: Any) -> dict[str, Callable[[], object]]:
    """The views of the check that goes on, and of one that is over."""
    found: dict[str, Callable[[], object]] = {}
    for check in stocktaking.checks(context.library):
        views = ("count", "list") if check.state == "open" else ("missing", "list", "surplus")
        for view in views:
            name = f"check-{check.state}-{view}"
            found[name] = partial(_check, tab, check.id, view)
    return found


def _check(tab: Any, check: int, view: str) -> None:
    section = tab.section("stocktaking")
    section.open(check)
    section.page.show_view(view)


def _account(tab: Any, key: str) -> None:
    tab.section("accounts").show_page(key)


def _act_chosen(tab: Any, line: int) -> None:
    section = tab.section("acts")
    if section.page is not None:
        section.page.left.emit()
    section.table.reload()
    section.table.choose(line)


def _choosing(section: QWidget, context: UiContext) -> None:
    ChoosingDialog(section, context).exec()


def _act_page(tab: Any, draft: int) -> None:
    tab.section("acts").go_on(draft)


def _on_page(section: Any, number: int, act: Callable[[Any], object], about: Any) -> None:
    """An act on the register (0) or the money (1), with that page in front."""
    section.show_page(number)
    act(about)


def _explained(section: Any) -> None:
    section.money.sums.figures[money.ALL].click()
