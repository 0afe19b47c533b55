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


def _plan(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.events import plan

    return plan.build(context)


def _press(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.events import press

    return press.build(context)


def _album(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.events import album

    return album.build(context)


def _dates(context: UiContext) -> QWidget:
    from desktop_app.ui.tabs.events import dates_section

    return dates_section.build(context)


SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec(
        "calendar", str(QT_TRANSLATE_NOOP("Events", "Calendar")), _calendar, ("new",), ("show",)
    ),
    SectionSpec("plan", str(QT_TRANSLATE_NOOP("Events", "Plan")), _plan, ("plan_next",)),
    SectionSpec("dates", str(QT_TRANSLATE_NOOP("Events", "Dates")), _dates),
    SectionSpec(
        "press",
        str(QT_TRANSLATE_NOOP("Events", "Press")),
        _press,
        ("new_publication",),
        ("press_note", "show_publication"),
    ),
    SectionSpec(
        "album", str(QT_TRANSLATE_NOOP("Events", "Album")), _album, card_acts=("show_album",)
    ),
)
