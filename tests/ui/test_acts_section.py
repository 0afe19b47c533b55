"""Acts at the keyboard: collected, left, gone on with, posted, reversed, printed, chosen for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.lending import SettlementDraft
from desktop_app.domain.stock import WithdrawalDraft
from desktop_app.domain.withdrawals import ReversalDraft
from desktop_app.services import (
    act_drafts,
    acts,
    lending,
    losses,
    organisations,
    replacements,
    undo,
    withdrawing,
)
from desktop_app.services.library import Library
from desktop_app.ui.choices import Picked
from desktop_app.ui.context import UiContext
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.reports.stick_dialog import StickDialog
from desktop_app.ui.tabs.stock import act_dialogs
from desktop_app.ui.tabs.stock import withdrawing as page_module
from desktop_app.ui.tabs.stock.act_dialogs import ClosingDialog, HandOverDialog, ReversalDialog
from desktop_app.ui.tabs.stock.acts import ActsSection, build
from desktop_app.ui.tabs.stock.choosing import ChoosingDialog
from desktop_app.ui.tabs.stock.replacements import ReplacementsDialog, TakeInDialog
from desktop_app.ui.tabs.stock.withdrawing import WithdrawalPage
from tests.services.desk_library import MONDAY, open_library, registered, statuses
from tests.ui.test_stock_tab import ENTER, ESCAPE, press

WORN = WithdrawalDraft(MONDAY, reason="worn", approved_on=MONDAY)


@pytest.fixture
def library() -> Library:
    return open_library()


@pytest.fixture
def section(
    make_context: Callable[..., UiContext], library: Library, qtbot: Any
) -> Iterator[ActsSection]:
    made = build(make_context(library=library))
    assert isinstance(made, ActsSection)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made


def page_of(section: ActsSection) -> WithdrawalPage:
    assert section.page
    return section.page


def shown(section: ActsSection) -> list[list[str]]:
    section.table.reload()
    model = section.table.model
    return [
        [str(model.index(row, at).data()) for at in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def collect(section: ActsSection, *numbers: str, reason: str = "worn") -> WithdrawalPage:
    section.begin()
    page = page_of(section)
    page.head.reason.set_value(reason)
    for number in numbers:
        page.number.setText(number)
        page.number.returnPressed.emit()
    return page


def test_without_acts_the_first_step_is_taught(section: ActsSection, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: section.table._blank.isVisible())
    section.table._empty.act()  # type: ignore[misc]
    assert section.page is not None


def test_what_is_collected_survives_leaving_and_is_gone_on_with(
    section: ActsSection, library: Library
) -> None:
    collect(section, "101", "103")
    press(ESCAPE)
    assert section.page is None
    assert not section.dirty()
    (line,) = shown(section)
    assert line[2:] == ["Draft: Worn out", "2", "300\u00a0сом"]
    section.table.choose(section.table.ids()[0])
    section.table.view.returned.emit()
    page = page_of(section)
    assert [row.numbers for row in page.list.rows] == [("101",), ("103",)]
    assert page.head.reason.value() == "worn"
    page.number.setText("103")
    page.number.returnPressed.emit()
    assert page.number_problem.text() == "Number 103 already stands in this list."


def test_a_draft_is_printed_for_the_commission(
    section: ActsSection, printed: list[PrintDialog]
) -> None:
    page = collect(section, "101")
    page.print_button.click()
    (dialog,) = printed
    assert dialog.windowTitle() == "Act of write-off with its list"


def test_posting_takes_the_draft_off_the_list(
    section: ActsSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "confirm", lambda *_: True)
    page = collect(section, "101", "102")
    page.head.fields["coefficient"].set_value(125)
    page.list.post_button.click()
    assert section.page is None
    assert statuses(library)["101"] == "withdrawn"
    (line,) = shown(section)
    assert line[0] == "1 / 2026"
    assert acts.sheet(library, section.table.ids()[0]).draft.coefficient == 125
    undo.undo_last(library)
    assert len(act_drafts.opened(library)) == 1


def test_a_transfer_is_posted_only_with_its_receiver(
    section: ActsSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_module, "confirm", lambda *_: True)
    page = collect(section, "101", reason="transfer")
    assert page.head.receiver.isVisible()
    page.list.post_button.click()
    assert page.head.receiver.problem == "Say who takes the documents over."
    page.head.receiver.set_value(Picked(None, "№ 2 орто мектеп"))
    page.list.post_button.click()
    (id,) = section.table.ids()
    posted = acts.sheet(library, id).draft
    assert posted.receiver == "№ 2 орто мектеп"
    assert posted.receiver_id == organisations.named(library, "№ 2 орто мектеп")


def test_lost_books_are_offered_for_their_reason(section: ActsSection, library: Library) -> None:
    lending.issue(library, registered(library), "104")
    loan = lending.find(library, "104").loan
    assert loan
    losses.lose(library, loan.id)
    page = collect(section)
    assert not page.lost_button.isVisible()
    page.head.reason.set_value("lost_by_reader")
    page.head.changed.emit()
    assert page.lost_button.text() == "Lost by readers: 1"
    page.lost_button.click()
    assert [row.numbers for row in page.list.rows] == [("104",)]
    assert not page.lost_button.isVisible()


def test_an_act_is_reversed_from_its_card(
    section: ActsSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = withdrawing.withdraw(library, WORN, ["101"]).id
    assert first
    section._context.bus.mark(frozenset({"withdrawal"}))
    wrong = ReversalDraft(MONDAY, "не та книга")
    monkeypatch.setattr(ReversalDialog, "ask", lambda *_: wrong)
    section.reverse(first)
    assert statuses(library)["101"] == "in_stock"
    assert section._context.strip.sentence.startswith("Act no. 1 is reversed by act no. 2.")
    assert [line[2] for line in shown(section)] == [
        "Reverses act no. 1",
        "Reversed by no. 2: Worn out",
    ]


def test_why_an_act_is_reversed_is_asked(section: ActsSection, library: Library) -> None:
    first = withdrawing.withdraw(library, WORN, ["101"]).id
    assert first
    dialog = ReversalDialog(section, section._context, acts.sheet(library, first))
    dialog.form.try_save()
    assert dialog.form.fields["note"].problem == "Say why the act is reversed."
    dialog.form.fields["note"].set_value("не та книга")
    dialog.form.try_save()
    assert dialog.read() == ReversalDraft(MONDAY, "не та книга")
    dialog.deleteLater()


def test_a_draft_is_thrown_away_and_ctrl_z_brings_it_back(
    section: ActsSection, library: Library
) -> None:
    collect(section, "101")
    press(ESCAPE)
    assert len(shown(section)) == 1
    (id,) = section.table.ids()
    section.discard(-id)
    assert section._context.strip.sentence == "The draft act was thrown away"
    assert shown(section) == []
    undo.undo_last(library)
    assert len(shown(section)) == 1


def test_copies_are_ticked_in_the_stock(
    section: ActsSection, library: Library, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    page = collect(section, "101")
    dialog = ChoosingDialog(section, section._context)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.table.model.rowCount() == 6)
    assert not dialog.take_button.isEnabled()
    dialog.table.activate()
    press(Qt.Key.Key_Down)
    press(ENTER)
    dialog.tick(dialog.table.ids()[2])
    assert dialog.take_button.text() == "Into the act: 2 copy(ies)"
    dialog.boxes["before"].setText("1")
    dialog._choose()
    assert dialog._problem.text() == "A number from 1500 to 2026 is possible here."
    assert dialog.table.model.rowCount() == 0
    dialog.boxes["before"].clear()
    dialog._choose()
    chosen = tuple(dialog.ticked)
    monkeypatch.setattr(ChoosingDialog, "ask", lambda *_: chosen)
    page.choose_button.click()
    assert [row.numbers for row in page.list.rows] == [("101",), ("103",)]  # 101 stood already
    dialog.tick_all()
    assert len(dialog.ticked) == 6
    dialog.tick_all()
    assert not dialog.ticked


def test_acts_are_found_by_copy_and_by_year(section: ActsSection, library: Library) -> None:
    withdrawing.withdraw(library, WORN, ["101"])
    withdrawing.withdraw(library, WORN, ["102"])
    section._context.bus.mark(frozenset({"withdrawal"}))
    section.table.set_search("102")
    assert [line[0] for line in shown(section)] == ["2 / 2026"]
    section.table.set_search("")
    assert [section.year.itemText(at) for at in range(section.year.count())] == [
        "All years",
        "2026",
    ]


def test_the_papers_of_a_transfer(
    section: ActsSection, library: Library, printed: list[PrintDialog], monkeypatch: Any
) -> None:
    given = WithdrawalDraft(MONDAY, "transfer", MONDAY, receiver="№ 2 орто мектеп")
    id = withdrawing.withdraw(library, given, ["101"]).id
    assert id
    section.print(id)
    section.print(id, "act.withdrawal")
    monkeypatch.setattr(
        HandOverDialog, "ask", lambda *_: act_dialogs._Sides(MONDAY, "Асанова Г.", "Ким Л.")
    )
    section.hand_over()
    assert [dialog.windowTitle() for dialog in printed] == [
        "Act of transfer with its list",
        "Act of write-off with its list",
        "Act of handing over to a new librarian",
    ]


def test_the_receivers_list_and_the_closing_package_go_to_a_folder(
    section: ActsSection, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = WithdrawalDraft(MONDAY, "transfer", MONDAY, receiver="№ 2 орто мектеп")
    id = withdrawing.withdraw(library, given, ["101"]).id
    assert id
    monkeypatch.setattr(StickDialog, "ask", lambda *_, **__: tmp_path)
    act_dialogs.save_list(section, section._context, id)
    assert (tmp_path / "act-1_2026-09-14.xlsx").is_file()
    assert section._context.strip.sentence == "The list was written: act-1_2026-09-14.xlsx"
    monkeypatch.setattr(ClosingDialog, "ask", lambda *_: Picked(None, "№ 2 орто мектеп"))
    section.closing_package()
    assert section._context.strip.sentence == (
        "The package was written and read back: closing_07_2026-09-14. 5 copy(ies), 750\u00a0сом"
    )
    gone = tmp_path / "gone"
    monkeypatch.setattr(StickDialog, "ask", lambda *_, **__: gone)
    section.closing_package()
    assert section._context.strip.sentence == ("The stick was not found. Insert it and try again.")


def test_a_book_brought_instead_gets_its_number_in_the_notebook(
    section: ActsSection, library: Library, printed: list[PrintDialog], qtbot: Any, monkeypatch: Any
) -> None:
    lending.issue(library, registered(library), "104")
    loan = lending.find(library, "104").loan
    assert loan
    loss = losses.lose(library, loan.id).id
    assert loss
    dialog = ReplacementsDialog(section, section._context)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.table.model.rowCount() == 1)
    dialog.table.choose(loss)
    assert not dialog.take_button.isEnabled()  # nothing was brought yet
    losses.settle(library, loss, SettlementDraft("replaced", "Айтматов Ч.", "Жамийла", 1958, 9000))
    dialog.table.reload()
    dialog.table.choose(loss)
    assert dialog.take_button.isEnabled()
    taking = TakeInDialog(dialog, section._context, replacements.lines(library)[0])
    qtbot.addWidget(taking)
    assert taking.form.values()["title"] == "Жамийла"
    assert taking.form.values()["price"] == 9000
    coming = taking.read()
    monkeypatch.setattr(TakeInDialog, "ask", lambda *_: coming)
    dialog.take_in()
    assert dialog._told.text() == "Record no. 1: “Жамийла” got the number 107"
    assert dialog.period.currentData() == "2026-Q3"
    dialog.print("replacements")
    dialog.print("act.replacement")
    assert len(printed) == 2


def test_the_last_place_is_remembered(
    section: ActsSection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    def ask(*given: Any) -> Path:
        asked.append(given[4])
        return tmp_path

    monkeypatch.setattr(StickDialog, "ask", ask)
    for _ in range(2):
        act_dialogs._folder(section, section._context, "", "")
    assert asked == [None, tmp_path]
