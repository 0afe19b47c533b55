"""The labels' dialog: numbers, sheet, first free label, and what it remembers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.domain.labels import LabelKind
from desktop_app.services import labels, receipts
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.labels import LabelsDialog
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.stock import batch_card
from desktop_app.ui.tabs.stock.books import BooksSection
from tests.services.desk_library import open_library
from tests.ui.conftest import text


@pytest.fixture
def library() -> Library:
    return open_library()


@pytest.fixture
def opened(context: UiContext, qtbot: Any) -> Callable[..., LabelsDialog]:
    def show(*copies: int) -> LabelsDialog:
        dialog = LabelsDialog(context, copies)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return show


def test_numbers_are_typed_and_ctrl_enter_shows_the_pages(
    opened: Callable[..., LabelsDialog], printed: list[PrintDialog]
) -> None:
    dialog = opened()
    numbers: Any = dialog.form.fields["numbers"]
    numbers.edit.setFocus()
    QTest.keyClicks(numbers.edit, "102-104, 101")
    assert dialog._told.text().startswith("4 label(s), 1 sheet(s)")
    QTest.keyClick(numbers.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = text(printed[0])
    assert [found.index(no) for no in ("102", "103", "104", "101")] == sorted(
        found.index(no) for no in ("102", "103", "104", "101")
    )


def test_gaps_of_a_range_are_told(opened: Callable[..., LabelsDialog]) -> None:
    dialog = opened()
    dialog.form.fields["numbers"].set_value("104-108")
    assert dialog._told.text() == "3 label(s), 1 sheet(s). Not in the stock: 107, 108"


def test_an_unknown_number_is_told_at_its_field(
    opened: Callable[..., LabelsDialog], printed: list[PrintDialog]
) -> None:
    dialog = opened()
    dialog.form.fields["numbers"].set_value("101, 999")
    dialog.print()
    assert "999" in dialog.form.fields["numbers"].problem and not printed


def test_a_half_used_sheet_begins_where_the_arrows_say(
    opened: Callable[..., LabelsDialog], printed: list[PrintDialog]
) -> None:
    dialog = opened(1, 2, 3)
    assert dialog.form.fields["numbers"].isHidden()
    picture = dialog.picture
    picture.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(picture, key)
    assert dialog.first == 4 and picture.accessibleName() == "Begins at label 5 of 24"
    QTest.keyClick(picture, Qt.Key.Key_End)
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert dialog.first == 23 and "2 sheet(s)" in dialog._told.text()
    cell = picture._cells()[6].center()
    QTest.mouseClick(
        picture, Qt.MouseButton.LeftButton, pos=QPoint(round(cell.x()), round(cell.y()))
    )
    assert dialog.first == 6
    dialog.print()
    assert len(printed) == 1 and "ended at label 9" in dialog._told.text()


def test_the_settings_are_remembered_for_each_kind(
    opened: Callable[..., LabelsDialog], printed: list[PrintDialog]
) -> None:
    dialog = opened(1)
    fields = dialog.form.fields
    fields["kind"].set_value(LabelKind.BARCODE)
    fields["sheet"].set_value("own")
    for key, value in (("across", 2), ("down", 5), ("width", 900), ("height", 505)):
        fields[key].set_value(value)
    fields["shift_x"].set_value(-15)
    fields["has_frames"].set_value(True)
    dialog.print_test()
    again = opened(2)
    order = again.order()
    assert order is not None
    sheet = order.sheet
    assert (order.kind, order.shift_x, order.has_frames) == (LabelKind.BARCODE, -15, True)
    assert (sheet.across, sheet.down, sheet.width, sheet.height) == (2, 5, 900, 505)
    again.form.fields["kind"].set_value(LabelKind.SPINE)
    assert again.form.fields["sheet"].value() == "3x8"
    assert again.form.fields["width"].isHidden()
    again.form.fields["kind"].set_value(LabelKind.BOOK_CARD)
    assert again.form.fields["sheet"].isHidden()


def test_a_sheet_that_cannot_be_is_told_at_its_field(
    opened: Callable[..., LabelsDialog], printed: list[PrintDialog]
) -> None:
    dialog = opened(1)
    dialog.form.fields["sheet"].set_value("own")
    dialog.form.fields["width"].set_value(900)
    dialog.form.fields["shift_y"].set_value(500)
    dialog.print()
    assert "210 mm" in dialog.form.fields["width"].problem
    assert "20 mm" in dialog.form.fields["shift_y"].problem and not printed


def test_found_books_and_one_book_get_labels_from_the_catalogue(
    context: UiContext, library: Library, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    asked: list[list[str]] = []

    def remember(_context: object, ids: list[int]) -> None:
        asked.append([row.inventory_no for row in labels.rows(library, ids)])

    monkeypatch.setattr("desktop_app.ui.labels.print_labels", remember)
    section = BooksSection(context)
    qtbot.addWidget(section)
    with qtbot.waitExposed(section):
        section.show()
    qtbot.waitUntil(lambda: section.table.model.rowCount() > 0)
    section.acts()["labels"]()
    section.table.set_search("өмүр")
    section.acts()["labels"]()
    section._labels_of(1)
    everything = [str(number) for number in range(101, 107)]
    assert asked == [[], everything, everything]


def test_a_batch_gets_the_labels_of_its_copies(
    context: UiContext, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def remember(_context: object, ids: list[int]) -> None:
        asked.append([row.inventory_no for row in labels.rows(library, ids)])

    monkeypatch.setattr("desktop_app.ui.labels.print_labels", remember)
    (row,) = receipts.rows(library, receipts.ids(library)).values()
    batch_card.print_labels(context, row)
    assert asked == [[str(number) for number in range(101, 107)]]
