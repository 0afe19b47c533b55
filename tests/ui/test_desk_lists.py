"""Lists of the desk: who waits for what, the saddlebag, books of the central library; by keys."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from desktop_app.domain.facts import Name
from desktop_app.domain.stock import Owner
from desktop_app.services import lending, reservations, saddlebag, stock
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import Picked
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.readers.reservations import ReservationsDialog
from desktop_app.ui.tabs.stock.centre import CentreDialog
from desktop_app.ui.tabs.today import saddlebag as bag
from desktop_app.ui.tabs.today.saddlebag import LendDialog, OffSiteLoan, SaddlebagDialog
from tests.services.desk_library import BAKYT, entries, open_library, registered
from tests.ui.conftest import text
from tests.ui.keys import Keys


@pytest.fixture
def library() -> Library:
    library = open_library()
    registered(library)
    registered(library, BAKYT)
    return library


def shown(dialog: QDialog, qtbot: Any) -> Any:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    table: Any = dialog.table  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not table._stale)
    return table.model


def lines(model: Any, column: int) -> list[str]:
    return [model.cell(number, column)[0] for number in range(model.rowCount())]


def test_every_waiting_list_stands_in_one(context: UiContext, library: Library, qtbot: Any) -> None:
    lending.issue(library, 1, "101")
    reservations.reserve(library, 1, 2)
    reservations.reserve(library, 1, 1)
    lending.take_back(library, "101")
    dialog = ReservationsDialog(None, context)
    model = shown(dialog, qtbot)
    assert lines(model, 0) == ["Бакыт уулу\u00a0А. · № 2", "Асанова\u00a0Г.\u00a0М. · № 1"]
    assert lines(model, 3) == ["put aside until 17.09.2026", "place 2"]
    keys = Keys(dialog)
    keys.type("асан")
    keys.enter()
    assert dialog.opened == 1, "the only line is opened at once"


def test_a_reader_is_taken_off_the_list(context: UiContext, library: Library, qtbot: Any) -> None:
    reservations.reserve(library, 1, 2)
    dialog = ReservationsDialog(None, context)
    shown(dialog, qtbot)
    dialog.cancel()
    assert dialog._told.text() == "Choose a line first"
    dialog.table.choose(1)
    dialog.cancel()
    assert reservations.all_open(library) == []


def test_the_bag_is_packed_by_scans_printed_and_lent_from(
    context: UiContext,
    library: Library,
    printed: list[PrintDialog],
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = SaddlebagDialog(None, context)
    model = shown(dialog, qtbot)
    keys = Keys(dialog)
    for number in ("101", "102"):
        dialog.adding.edit.setText(number)  # as a scanner writes it
        keys.enter()
    assert lines(model, 0) == ["101", "102"]
    dialog.adding.edit.setText("999")
    keys.enter()
    assert dialog.adding.problem == "There is no such book on the shelf"
    assert dialog.adding.text() == "999"
    dialog.print()
    assert "1. 101 · Сыдыкбеков Т. Өмүр" in text(printed[0])
    answer = OffSiteLoan(Picked(1, "Асанова"), date(2026, 9, 11))
    monkeypatch.setattr(bag.LendDialog, "run", lambda _: answer)
    dialog.lend(1)
    assert lines(model, 0) == ["102"]
    assert entries(library, Name.LOAN, "mode") == {("outside",): 1}


def test_the_loan_from_the_bag_wants_a_reader_and_a_day(
    context: UiContext, library: Library, qtbot: Any
) -> None:
    saddlebag.pack(library, 1)
    dialog = LendDialog(
        None,
        context,
        saddlebag.packed(library)[0],
        Picked(None, ""),
        date(2026, 9, 11),  # type: ignore[arg-type]
    )
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.form.start()
    keys = Keys(dialog)
    keys.done()
    assert dialog.form.fields["reader"].problem.startswith("Choose the reader")
    keys.type("асан")
    keys.enter()
    keys.done()
    assert dialog._draft == OffSiteLoan(Picked(1, "Асанова Гүлнара Маратовна"), date(2026, 9, 11))


def test_books_of_the_central_library_are_listed_and_printed(
    context: UiContext, library: Library, printed: list[PrintDialog], qtbot: Any
) -> None:
    dialog = CentreDialog(None, context)
    model = shown(dialog, qtbot)
    dialog.print()
    assert dialog._told.text() == "The list is empty"
    for copy in (2, 3):
        stock.change_copy(library, copy, "", "", Owner.CENTRE)
    lending.issue(library, 2, "103")
    context.bus.mark(frozenset({"copy"}))
    assert lines(model, 0) == ["102", "103"]
    assert lines(model, 2)[1] == "Бакыт уулу\u00a0А. · № 2"
    dialog.print()
    assert "билет № 2" in text(printed[0]) and "Бакыт" not in text(printed[0])
