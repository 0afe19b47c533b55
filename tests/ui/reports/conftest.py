"""A reports tab over a small ledger: two readers, a few visits and loans on four days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel

from desktop_app.domain import periods
from desktop_app.domain.facts import Fact, Name
from desktop_app.exchange.sticks import Stick
from desktop_app.services.library import Library
from desktop_app.storage.database import Database
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.reports.tab import ReportsTab

NOW = datetime(2026, 10, 5, 10, 0)
Q3 = periods.quarter(2026, 3)
AUGUST = date(2026, 8, 14)


def entries(on: date) -> list[Fact]:
    """A small day's work: numbers that differ from row to row."""
    return [
        Fact(Name.REGISTRATION, on, age="child", category="grades_1_4", mode="new"),
        Fact(Name.REGISTRATION, on, age="adult", category="farmer", mode="again"),
        Fact(Name.VISIT, on, 3, age="child", category="grades_1_4", mode="service"),
        Fact(Name.VISIT, on, 2, age="adult", category="farmer", mode="service"),
        Fact(
            Name.LOAN,
            on,
            4,
            age="child",
            category="grades_1_4",
            kind="book",
            content="fiction",
            language="ky",
        ),
        Fact(
            Name.LOAN,
            on,
            7,
            age="adult",
            category="farmer",
            kind="journal",
            content="farming",
            language="ru",
            source="paper",
            note="свет выключали",
        ),
        Fact(
            Name.STOCK,
            on,
            5,
            kind="book",
            content="fiction",
            language="ky",
            mode="receipt",
            money=123450,
        ),
        Fact(Name.WORKDAY, on),
    ]


@pytest.fixture
def library() -> Iterator[Library]:
    database = Database.in_memory("07")
    opened = Library(database, lambda: NOW)
    with opened.act("day") as act:
        for on in (date(2025, 8, 14), date(2026, 3, 2), AUGUST, date(2026, 9, 1)):
            act.post(*entries(on))
    yield opened
    database.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return folder


@pytest.fixture
def context(make_context, library: Library) -> Iterator[UiContext]:
    made = make_context(library=library)
    yield made
    made.tasks.close()  # a timer of the tab may still fire after the ledger is gone


@pytest.fixture
def tab(context: UiContext, stick: Path, show) -> ReportsTab:
    return show(context)


@pytest.fixture
def show(qtbot, stick: Path) -> Callable[[UiContext], ReportsTab]:
    def made(context: UiContext) -> ReportsTab:
        widget = ReportsTab(context, lambda: [Stick(stick, "KINGSTON", 3_200_000_000)])
        qtbot.addWidget(widget)
        widget.resize(900, 480)
        widget.show()
        qtbot.waitUntil(lambda: widget.report is not None)
        return widget

    return made


def place(tab: ReportsTab, row: str, column: str) -> QModelIndex:
    return tab.view.choose(row, column)


def click(tab: ReportsTab, index: QModelIndex, qtbot) -> None:
    tab.view.scrollTo(index)
    middle = tab.view.visualRect(index).center()
    qtbot.mouseClick(tab.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def labels(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))
