"""A day typed from paper, by keyboard alone."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QLabel

from desktop_app.domain.classes import Age
from desktop_app.domain.facts import Name
from desktop_app.domain.paper import PaperDay
from desktop_app.services import paper
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.today.paper_day import PaperDialog
from desktop_app.ui.tabs.today.paper_list import PaperList
from desktop_app.ui.tabs.today.tab import TodayTab
from tests.services.desk_library import (
    entries,
)
from tests.ui.keys import Keys

REGISTERED = 2  # an adult and a child, and each of them a visit


def test_the_sheet_says_while_typing_what_does_not_tie(
    tab: TodayTab, context: UiContext, library: Library, qtbot: Any
) -> None:
    dialog = PaperDialog(tab, context)
    qtbot.addWidget(dialog)
    parts = dialog.boxes.parts
    parts["visits"].boxes["service", "child"].setText("12")  # type: ignore[index]
    parts["loans"].boxes["fiction", "ky"].setText("7")  # type: ignore[index]
    parts["loans_by_kind"].boxes["book"].setText("7")  # type: ignore[index]
    parts["loans_by_age"].boxes["child"].setText("5")  # type: ignore[index]
    assert dialog.boxes.sections["loans"].told == ("! by reader's age: 5, but the total is 7 (−2)")
    dialog.save()
    assert dialog.done_act is None
    parts["loans_by_age"].boxes["adult"].setText("2")  # type: ignore[index]
    assert dialog.boxes.sections["loans"].told == "total 7"
    dialog.save()
    assert dialog.done_act is not None
    assert entries(library, Name.VISIT) == {(): 12 + REGISTERED}
    assert tab.counters.buttons[Age.CHILD].text().endswith("\n13")


def test_a_day_that_has_a_sheet_is_corrected_by_keys_and_typed_numbers_stay(
    tab: TodayTab, context: UiContext, library: Library, qtbot: Any
) -> None:
    friday = date(2026, 9, 11)
    visitors = {("service", "child"): 12, ("service", "adult"): 3}
    paper.enter_day(library, PaperDay(on=friday, visits=visitors))
    dialog = PaperDialog(tab, context)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    keys = Keys(dialog)
    assert not dialog.again.isVisible()
    dialog.boxes.parts["visits"].boxes["service", "child"].setFocus()  # type: ignore[index]
    keys.type("14")
    dialog.on.set_value(friday)
    assert dialog.again.isVisible()
    dialog.correct_other.click()
    assert not dialog.again.isVisible()
    assert dialog.read().visits == {("service", "child"): 14, ("service", "adult"): 3}
    keys.done()
    assert "why" in dialog.correction.problem
    assert dialog.correction.edit.hasFocus()
    keys.type("описка")
    keys.done()
    assert dialog.done_act and dialog.done_act.act == "paper.correct"
    assert entries(library, Name.VISIT, "age")[("child",)] == 14 + 1

    days = PaperList(tab, context, friday)
    qtbot.addWidget(days)
    told = "\n".join(label.text() for label in days.findChildren(QLabel))
    assert "Corrected: описка" in told
    assert "Visits: for books and information, children: 12 → 14" in told


def test_numbers_of_the_sheet_are_typed_in_its_order_with_enter(
    tab: TodayTab, context: UiContext, qtbot: Any
) -> None:
    dialog = PaperDialog(tab, context)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    keys = Keys(dialog)
    boxes = [box for part in dialog.boxes.parts.values() for box in part.boxes.values()]
    boxes[0].setFocus()
    for number in range(1, len(boxes) + 1):
        keys.type(str(number))
        keys.enter()
    assert [box.value() for box in boxes] == list(range(1, len(boxes) + 1))
    assert dialog.read().book_lists == len(boxes)


def test_a_slip_in_the_year_is_told_under_the_day_and_stays_typed(
    tab: TodayTab, context: UiContext, library: Library, qtbot: Any
) -> None:
    dialog = PaperDialog(tab, context)
    qtbot.addWidget(dialog)
    dialog.boxes.parts["visits"].boxes["service", "child"].setText("12")  # type: ignore[index]
    dialog.on.edit.setText("05.01.1900")
    assert dialog.on.problem == "Days before 01.01.2000 are not entered. Check the year."
    dialog.save()
    assert dialog.done_act is None
    assert (dialog.on.problem[:4], dialog.on.text()) == ("Days", "05.01.1900")
    dialog.on.edit.setText("05.01.2025")
    assert dialog.on.problem == "This is a day of 2025. Is the year right?"
    dialog.on.edit.setText("11.09.2026")
    assert dialog.on.problem == ""
    dialog.save()
    assert dialog.done_act is not None
