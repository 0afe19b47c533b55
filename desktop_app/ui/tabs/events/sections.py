"""The sections of the events' tab, in order (`ui/sections.py`).

Its help page is `resources/help/<language>/<key>.md`.
To add one: one function and one line of `SECTIONS`.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.sections import SectionSpec


def _calendar(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.events import calendar

    return calendar.build(context)


def _dates(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.events import dates_section

    return dates_section.build(context)


SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec(
        "calendar", str(QT_TRANSLATE_NOOP("Events", "Calendar")), _calendar, ("new",), ("show",)
    ),
    SectionSpec("dates", str(QT_TRANSLATE_NOOP("Events", "Dates")), _dates),
)
