"""Groups, the new year and the merging of cards in the real window, by keys alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop_app.services import groups, merging, readers
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.readers.groups import GroupDialog, GroupsDialog
from desktop_app.ui.tabs.readers.merge import MergeDialog
from desktop_app.ui.tabs.readers.new_year import NewYearDialog
from desktop_app.ui.tabs.registry import TABS
from desktop_app.ui.window import MainWindow
from tests.services.desk_library import BAKYT, GULNARA, Calendar, open_library, registered
from tests.ui.keys import Keys, when_open

LEAVER = replace(BAKYT, given="Нурлан", birth_year=2009, category="grades_10_12", grade=11)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    library = open_library(calendar)
    for reader in (GULNARA, BAKYT, LEAVER):
        registered(library, reader)
    return library


@pytest.fixture
def window(context: UiContext, qtbot: Any) -> MainWindow:
    window = MainWindow(context, TABS[:2])
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go("readers")
    return window


def test_a_class_is_made_and_filled(window: MainWindow, library: Library) -> None:
    seen: list[type[QDialog]] = []

    def name_it(dialog: QDialog) -> None:
        seen.append(type(dialog))
        keys = Keys(dialog)
        keys.type("1")
        keys.enter()
        keys.type("4 «а»")
        keys.done()

    def work(dialog: QDialog) -> None:
        seen.append(type(dialog))
        keys = Keys(dialog)
        keys.go_to("New group")
        when_open(name_it)
        keys.press(Qt.Key.Key_Space)
        assert isinstance(dialog, GroupsDialog)
        keys.go_to("Add a reader")
        keys.type("бак")
        keys.enter()

    when_open(work)
    window.go("readers", "groups")
    assert seen == [GroupsDialog, GroupDialog]
    (group,) = groups.ids(library)
    assert groups.get(library, group).name == "4 «а»"
    assert [one.card_no for one in groups.members(library, group)] == [2]


def test_pupils_go_up_except_the_one_who_stays(
    window: MainWindow, library: Library, calendar: Calendar
) -> None:
    calendar.today = date(2027, 9, 1)
    seen: list[int] = []

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, NewYearDialog)
        keys = Keys(dialog)
        keys.go_to("Next")
        keys.press(Qt.Key.Key_Space)
        keys.go_to("Бакыт уулу Азамат")
        keys.press(Qt.Key.Key_Space)
        keys.go_to("1  Students")
        keys.type("2")
        keys.go_to("Promote 1 reader(s)")
        keys.press(Qt.Key.Key_Space)
        keys.go_to("Next")
        keys.press(Qt.Key.Key_Space)
        seen.append(dialog.pages.currentIndex())
        keys.press(Qt.Key.Key_Escape)

    when_open(work)
    window.go("readers", "new_year")
    assert seen == [2]
    assert readers.get(library, 2).draft.grade == 4
    leaver = readers.get(library, 3).draft
    assert (leaver.grade, leaver.category) == (None, "other")


def test_two_cards_become_one(window: MainWindow, library: Library) -> None:
    registered(library, replace(GULNARA, given="Гульнара"))
    told: list[str] = []

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, MergeDialog)
        keys = Keys(dialog)
        keys.done()
        told.append(dialog.other.problem)
        keys.type("гульн")
        keys.enter()
        told.append(dialog.told.text())
        keys.done()

    window.go("readers", "show", 1)
    tab: Any = window.tab("readers")
    when_open(work)
    tab._merge(1)
    assert told[0] == "Choose the other card: by name or by number."
    assert "Card no. 4 goes" in told[1]
    assert readers.by_card(library, 4) == 1
    assert merging.likely(library, 1) == []
