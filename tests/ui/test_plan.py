"""The plan of work by keys and buttons: its rows, what fills it, its day, its papers."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.own_names import EVENT_FORMS, OwnName
from desktop_app.domain.plans import Addressee
from desktop_app.services import events, own_names, plans
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.events import plan as plan_section
from desktop_app.ui.tabs.events.plan import PlanSection
from desktop_app.ui.tabs.events.plan_dialogs import DayDialog, RowDialog
from desktop_app.ui.tabs.events.ticking import TickingDialog
from desktop_app.ui.tabs.today.cards import DayCards
from tests.services.events_month import open_library, planned
from tests.ui.events_window import Screen, answering


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Screen:
    return Screen(qtbot, open_library(), tmp_path)


@pytest.fixture
def section(screen: Screen, qtbot: QtBot) -> PlanSection:
    made = plan_section.build(screen.context)
    assert isinstance(made, PlanSection)
    screen.show(made)
    return made


def cells(section: PlanSection, column: int) -> list[str]:
    model = section.table.model
    return [model.cell(number, column)[0] for number in range(model.rowCount())]


def read(section: PlanSection, qtbot: QtBot) -> None:
    qtbot.wait(1)
    section.table.reload()


def test_rows_stand_by_sections_with_what_became_of_them(
    screen: Screen, section: PlanSection, qtbot: QtBot
) -> None:
    library = screen.library
    held = planned(library, section="reading")
    events.hold(library, held, Outcome(Attendance(20, 3, 0)))
    called_off = planned(library, section="dates", title_ru="Нооруз")
    events.cancel(library, called_off, "мороз")
    planned(library, section="dates", on=date(2026, 9, 1), title_ru="Знания")
    outside = planned(library, is_planned=False, title_ru="Гости")
    events.hold(library, outside, Outcome(Attendance(1, 0, 0)))
    read(section, qtbot)
    assert cells(section, 1) == [
        "CALENDAR OF DATES",
        "Talk: Знания",
        "Talk: Нооруз",
        "BOOKS AND READING",
        "Talk: Язык — душа народа",
        "OUTSIDE THE PLAN",
        "Talk: Гости",
    ]
    assert cells(section, 4)[0:5] == [
        "0 of 2 done",
        "! not marked",
        "not done – мороз",
        "1 of 1 done",
        "done 23.09.2026, people: 23",
    ]
    told = section._count(0)
    assert "Planned: 3 · Done: 1 (33\N{NO-BREAK SPACE}%)" in told
    assert "Outside the plan: 1" in told
    section.table.set_search("нооруз")
    assert cells(section, 1) == ["CALENDAR OF DATES", "Talk: Нооруз"]


def test_enter_opens_the_event_and_a_head_opens_nothing(
    screen: Screen, section: PlanSection, qtbot: QtBot
) -> None:
    id = planned(screen.library)
    read(section, qtbot)
    asked: list[tuple[object, ...]] = []
    screen.bus.wanted.connect(lambda *args: asked.append(args))
    section._open(-1)
    assert asked == []
    section.table.choose(id)
    section.table._open()
    assert asked == [("events", "show", id)]


def test_a_row_is_added_and_gets_its_day(
    screen: Screen,
    section: PlanSection,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    section.show_month(2026, 11)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RowDialog)
        assert dialog.form.values()["month"] == "11"
        dialog.form.set_values(
            {"title": "Час чтения", "form": "literary_hour", "month": "11", "section": "reading"}
        )
        dialog._try()

    with answering(monkeypatch, fill):
        section.add()
    (row,) = plans.plan(screen.library, section.period).rows
    assert (row.title_ru, row.section, row.is_day_open) == ("Час чтения", "reading", True)
    assert section._day_button.isEnabled()

    def nothing_typed(dialog: QDialog) -> None:
        assert isinstance(dialog, RowDialog)
        dialog.form.set_values({"title": "", "form": "talk", "month": "11"})
        dialog._try()

    with answering(monkeypatch, nothing_typed):
        section.add()
    assert len(plans.plan(screen.library, section.period).rows) == 1

    def choose_day(dialog: QDialog) -> None:
        assert isinstance(dialog, DayDialog)
        dialog.form.set_values({"on": date(2026, 11, 12)})
        dialog._try()

    with answering(monkeypatch, choose_day):
        section.set_day()
    read(section, qtbot)
    assert cells(section, 0) == ["", "12.11.2026"]
    assert not section._day_button.isEnabled()
    screen.undo()
    screen.undo()
    assert plans.plan(screen.library, section.period).rows == ()


def test_last_year_and_the_calendar_fill_an_empty_plan(
    screen: Screen,
    section: PlanSection,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    planned(screen.library)
    planned(screen.library, on=date(2026, 5, 5), title_ru="Второе")
    section._turn(1)
    assert section.table._empty.button == "From last year's plan"

    def tick_all(dialog: QDialog) -> None:
        assert isinstance(dialog, TickingDialog)
        dialog.table.reload()
        assert not dialog.take_button.isEnabled()
        dialog.tick_all()
        dialog.tick(dialog.table.ids()[0])
        dialog.take_button.click()

    with answering(monkeypatch, tick_all):
        section.from_last_year()
    (row,) = plans.plan(screen.library, section.period).rows
    assert (row.title_ru, row.on) == ("Язык — душа народа", date(2027, 9, 1))
    section.show_month(2027, 5)
    before = len(plans.from_calendar_offers(screen.library, section.period))
    with answering(monkeypatch, tick_all):
        section.from_calendar()
    assert len(plans.plan(screen.library, section.period).rows) == before - 1 > 0
    screen.undo()
    assert plans.plan(screen.library, section.period).rows == ()


def test_the_librarys_own_forms_are_offered_in_the_plan_too(
    screen: Screen, section: PlanSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = screen.library
    own = own_names.add(library, EVENT_FORMS, OwnName("Библионочь", "Китеп түнү", "campaign")).id
    section.show_month(2027, 5)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RowDialog)
        values = {"title": "Ночь с книгой", "form": f"own:{own}", "month": "5"}
        dialog.form.set_values(values | {"section": "reading"})
        dialog._try()

    def tick_one(dialog: QDialog) -> None:
        assert isinstance(dialog, TickingDialog)
        (choice,) = dialog.findChildren(QComboBox)
        assert choice.currentData() == "exhibition"
        choice.setCurrentIndex(choice.findText("Библионочь"))
        dialog.tick(0)
        dialog.accept()

    with answering(monkeypatch, fill):
        section.add()
    with answering(monkeypatch, tick_one):
        section.from_calendar()
    first, second = plans.plan(library, section.period).rows
    for row in (first, second):
        assert (row.form, row.own_form("ru")) == ("campaign", "Библионочь")
        assert events.get(library, row.id).draft.own_form_id == own


def test_papers_are_offered_and_the_addressee_is_remembered(
    screen: Screen, section: PlanSection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned(screen.library)
    shown: list[str] = []

    def close(dialog: QDialog) -> None:
        assert isinstance(dialog, PrintDialog)
        qtbot.waitUntil(lambda: dialog.preview is not None, timeout=10_000)
        shown.append(dialog.windowTitle())

    with answering(monkeypatch, close):
        section.print_plan(Addressee.SCHOOL)
        section.print_month()
        section.print_dates()
    assert shown == ["Plan of work", "Wall calendar of a month", "Dates of a year"]
    offered = [action.text() for action in section._print_button.menu().actions()]
    assert offered[0] == "Plan of work: The school"
    section.acts()["plan_next"]()
    assert (section.year, section.month) == (2026, 10)


def test_the_first_screen_reminds_of_the_next_months_plan(qtbot: QtBot, tmp_path: Path) -> None:
    screen = Screen(qtbot, open_library(lambda: datetime(2026, 12, 22, 10)), tmp_path)
    cards = DayCards(screen.context)
    qtbot.addWidget(cards)
    told = [label.text() for label in cards.findChildren(QLabel)]
    assert "The plan of январь is due by the 25th" in told
    section = plan_section.build(screen.context)
    qtbot.addWidget(section)
    assert isinstance(section, PlanSection)
    section.acts()["plan_next"]()
    assert (section.year, section.month) == (2027, 1)
    planned(screen.library, on=date(2027, 1, 1), is_day_open=True)
    later = DayCards(screen.context)
    qtbot.addWidget(later)
    assert not any("is due by" in label.text() for label in later.findChildren(QLabel))
