"""«Даты» as the librarian uses it: find, add, edit, hide, confirm, announce, undo."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.own_dates import DateDraft
from desktop_app.services import calendar
from desktop_app.services.dates import Shown
from desktop_app.ui.tabs.events import dates_section
from desktop_app.ui.tabs.events.date_dialog import AnnounceDialog, DateDialog, rule_words
from desktop_app.ui.tabs.events.dates_section import DatesSection
from tests.services.events_month import open_library
from tests.ui.events.test_calendar import press, told
from tests.ui.events_window import Screen, answering
from tests.ui.test_nonsense_events import NONSENSE


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Screen:
    return Screen(qtbot, open_library(), tmp_path)


@pytest.fixture
def tab(screen: Screen) -> DatesSection:
    made = dates_section.build(screen.context)
    assert isinstance(made, DatesSection)
    screen.show(made)
    made.table.reload()
    return made


def choose(tab: DatesSection, text: str, shown: Shown = Shown.SHOWN) -> None:
    """Search, and take the first row."""
    tab.shown.setCurrentIndex(tab.shown.findData(shown))
    tab.table.search.setText(text)
    tab.table._search()  # without waiting for the typing to end
    tab.table.view.selectRow(0)


def on(screen: Screen, day: date) -> list[str]:
    """What the calendar says of a day."""
    return [o.date.ru for o in calendar.on_day(screen.library, day)]


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_the_tools_are_two_lines_beside_an_open_help(
    qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    made = dates_section.build(Screen(qtbot, open_library(), tmp_path, language).context)
    qtbot.addWidget(made)
    bar = made.layout().itemAt(0)
    line = bar.heightForWidth(2000)
    assert bar.heightForWidth(560) < 3 * line


def test_a_date_of_her_own_is_added_on_a_weekday_of_a_month(
    tab: DatesSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, DateDialog)
        fields = dialog.form.fields
        values = {"ru": "День школы", "repeat": "weekday", "month": "10", "weekday": "2",
                  "number": "-1", "born_year": "1926"}  # fmt: skip
        for name, value in values.items():
            fields[name].set_value(value)
        assert fields["weekday"].isVisibleTo(dialog) and not fields["day"].isVisibleTo(dialog)
        dialog.form.try_save()

    with answering(monkeypatch, fill):
        tab.add()
    assert on(screen, date(2026, 10, 28)) == ["День школы"]
    choose(tab, "школы", Shown.OWN)
    assert "октябрь, среда" in told(tab.panel) and "100 years" in told(tab.panel)
    screen.undo()
    assert on(screen, date(2026, 10, 28)) == []


def test_a_day_that_does_not_exist_is_refused_in_the_form(
    tab: DatesSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, DateDialog)
        dialog.form.fields["ru"].set_value("Никогда")
        dialog.form.fields["day"].set_value("31")
        dialog.form.fields["month"].set_value("2")
        dialog.form.try_save()
        assert "There is no such day" in told(dialog)
        dialog.reject()

    with answering(monkeypatch, fill):
        tab.add()
    assert not on(screen, date(2026, 2, 28))


@pytest.mark.parametrize(
    "rule", ["09-23", "11-25..12-10", "10/Sun#-1", "2026-01-08", "2026-01-08..2026-01-09",
             "EID_FITR"],
)  # fmt: skip
def test_a_form_that_is_only_looked_at_keeps_its_rule(screen: Screen, rule: str) -> None:
    draft = DateDraft(rule, "День", "Күн", since=2000, until=2030, note="да")
    dialog = DateDialog(None, screen.context, draft)
    assert dialog.read() == draft
    assert rule_words(screen.context, rule)


def test_a_shipped_date_is_edited_hidden_shown_and_put_back(
    tab: DatesSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, DateDialog)
        dialog.form.fields["day"].set_value("2")
        dialog.form.try_save()

    choose(tab, "День знаний")
    with answering(monkeypatch, fill):
        press(tab.panel, "Change")
    assert "День знаний" in on(screen, date(2026, 9, 2))
    choose(tab, "День знаний")
    press(tab.panel, "As it came")
    assert "День знаний" in on(screen, date(2026, 9, 1))
    choose(tab, "День знаний")
    press(tab.panel, "Hide")
    assert "День знаний" not in on(screen, date(2026, 9, 1))
    choose(tab, "День знаний", Shown.HIDDEN)
    press(tab.panel, "Show again")
    assert "День знаний" in on(screen, date(2026, 9, 1))


def test_a_doubtful_day_is_confirmed(tab: DatesSection, screen: Screen) -> None:
    choose(tab, "сельского хозяйства", Shown.TO_CONFIRM)
    press(tab.panel, "Confirm the day")
    assert on(screen, date(2026, 11, 15))


def test_both_orozo_ait_of_2033_stand_in_the_list_and_one_is_announced(
    tab: DatesSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, AnnounceDialog)
        dialog.form.fields["on"].set_value(date(2034, 3, 1))
        dialog.form.try_save()
        assert "expected on" in told(dialog)
        dialog.form.fields["on"].set_value(None)
        dialog.form.try_save()
        dialog.form.fields["on"].set_value(date(2033, 12, 22))
        dialog.form.try_save()

    tab.turn(7)
    choose(tab, "Орозо айт", Shown.TO_CONFIRM)
    assert tab.table.model.rowCount() == 2
    tab.table.view.selectRow(1)
    with answering(monkeypatch, fill):
        press(tab.panel, "Announced day")
    tab.table.reload()
    assert tab.table.model.rowCount() == 1
    assert on(screen, date(2033, 12, 22)) == ["Орозо айт"]


def test_the_list_is_parted_by_kind_and_sorted(tab: DatesSection) -> None:
    tab.kind.setCurrentIndex(tab.kind.findData("birthday"))
    tab.table.reload()
    first = tab.table.model.row_at(0)
    assert first and first.entry.date.kind == "birthday"
    choose(tab, "такого нет нигде")
    assert tab.table.model.rowCount() == 0


def test_nonsense_in_the_search_finds_nothing_or_dates(tab: DatesSection) -> None:
    for typed in (*NONSENSE, "%", "'", '"*', "Ө" * 300):
        choose(tab, typed)
        assert tab.table.search.text() == typed
        assert tab.table.ids() or not tab.table.view.isVisible(), typed[:20]
    choose(tab, "нооруз")
    assert tab.table.ids()
