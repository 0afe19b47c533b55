"""The screens of subscribers that no key reaches: a card, what is new, answers, the journal."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop_app.domain import periods
from desktop_app.services import notices
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.inquiries.notice_list import FeedbackDialog

Screens = dict[str, Callable[[], object]]


def screens(context: UiContext, section: Any) -> Screens:
    """One for whom something waits, and one who was notified this year."""
    library = context.library
    new = list(notices.new_for(library))
    sent = notices.of_period(library, periods.of_months(library.today.year, 1, 12))
    if not new or not sent:
        return {}
    one, row = new[0], sent[0][0]
    return {
        "subscriber": partial(context.bus.go, "inquiries", "show_profile", row.profile_id),
        "subscriber-change": partial(section.change, row.profile_id),
        "subscriber-notify": partial(section.notify, one),
        "subscriber-notices": partial(section.show_notices, row.profile_id),
        "subscriber-answer": partial(FeedbackDialog.ask, section, context, row),
        "subscriber-end": partial(section.end, row.profile_id),
        "subscriber-journal": section.print_journal,
    }
