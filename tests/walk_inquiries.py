"""The journal's part of the walk: a card in each state, the dialogs, what is printed of one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop_app.domain.inquiries import InquiryState
from desktop_app.services import inquiries
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.inquiries.dialogs import InquiryDialog
from desktop_app.ui.tabs.inquiries.papers import print_reply, print_slip

_LOOKED_AT = 12  # of the latest


def screens(context: UiContext, journal: Any) -> dict[str, Callable[[], object]]:
    """What the section's own acts do not reach."""
    library, found = context.library, dict[str, Callable[[], object]]()
    ids = inquiries.ids(library, order="number", descending=True)[:_LOOKED_AT]
    rows = inquiries.rows(library, ids).values()
    latest = {row.state.value: row.id for row in reversed(list(rows))}
    found |= {f"card-{s}": partial(journal.show_inquiry, id) for s, id in latest.items()}
    opened = next((id for s, id in latest.items() if InquiryState(s).is_open), None)
    if opened is not None:
        for name in ("answer", "refuse", "pass_on", "change"):
            found[name] = partial(_chosen, journal, opened, getattr(journal, f"_{name}"))
        found["slip"] = partial(print_slip, context, journal, opened)
    for state in ("done", "handed"):
        if id := latest.get(state):
            found[f"{state}-hand"] = partial(journal.hand_over, id)
            found[f"{state}-amend"] = partial(_chosen, journal, id, journal._answer)
            found[f"{state}-reply"] = partial(print_reply, context, journal, id)
    found["similar"] = partial(_asked_again, journal, context)
    return found


def _chosen(journal: Any, id: int, act: Callable[[], object]) -> None:
    journal.show_inquiry(id)
    act()


def _asked_again(journal: Any, context: UiContext) -> None:
    """A question that was answered before."""
    dialog = InquiryDialog(journal, context)
    dialog.form.fields["question"].set_value("аренда земель фонда")
    dialog._similar.look()
    dialog.exec()
