"""What the calendar opens beside itself: posters, certificates, documents on show, papers."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.events.papers import print_month


def of_event(parent: QWidget, context: UiContext, event: int, what: str) -> None:
    """Of one event: its `poster`, its `cards`, or the documents that it `exhibits`."""
    if what == "poster":
        from desktop_app.ui.tabs.events.poster import show_event

        show_event(parent, context, event)
    elif what == "cards":
        from desktop_app.ui.tabs.events.certificates import show_cards

        show_cards(parent, context, event)
    else:
        from desktop_app.ui.tabs.events.exhibits import ExhibitsDialog

        ExhibitsDialog(parent, context, event).exec()


def of_month(parent: QWidget, context: UiContext, what: str, on: date) -> None:
    """Of a day's month: the `poster` of its plan or the `diary`; or the own `forms` of events."""
    if what == "poster":
        from desktop_app.ui.tabs.events.poster import show_month

        show_month(parent, context, on)
    elif what == "diary":
        print_month(context, on)
    else:
        from desktop_app.ui.tabs.events import own_forms

        own_forms.dialog(parent, context).exec()
