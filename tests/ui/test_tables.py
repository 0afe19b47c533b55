"""A table shows exactly what the source has, fetches what is painted, keeps the chosen row."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop_app import log
from desktop_app.documents import wording
from desktop_app.domain.errors import StorageError
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.grid import Empty
from desktop_app.ui.paging import KEPT, PAGE, Column, Filter, PagedModel
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.tables import TableView


@dataclass(frozen=True)
class Book:
    id: int
    title: str
    overdue: bool = False


class Shelf:
    """Books by number; remembers what it was asked."""

    def __init__(self, count: int) -> None:
        self.books = {i: Book(i, f"Книга {i:06}", i == 3) for i in range(1, count + 1)}
        self.fetched: list[int] = []
        self.asked: list[tuple[Filter, str, bool]] = []

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        self.asked.append((filter, order, descending))
        words = "книга" if filter.text == "rybuf" else filter.text
        found = [b.id for b in self.books.values() if words in b.title.lower()]
        return array("q", sorted(found, reverse=descending))

    def rows(self, ids: Sequence[int]) -> dict[int, Book]:
        self.fetched.append(len(ids))
        return {i: self.books[i] for i in ids if i in self.books}

    def shown_as(self, filter: Filter) -> str:
        return "книга" if filter.text == "rybuf" else ""


COLUMNS = (
    Column[Book]("id", "№", 6, lambda b: str(b.id), align="right", sort="id"),
    Column[Book]("title", "Заглавие", 30, lambda b: b.title, sort="title", stretch=True),
    Column[Book]("late", "Срок", 10, lambda b: "срок", alarm=lambda b: b.overdue),
)


def text(model: PagedModel[Book], row: int, column: int) -> str:
    return str(model.data(model.index(row, column)))


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(5_000)


@pytest.fixture
def model(shelf: Shelf, dressed: object) -> PagedModel[Book]:
    made = PagedModel(shelf, COLUMNS)
    made.load()
    return made


@pytest.fixture
def pressed() -> list[str]:
    return []


@pytest.fixture
def make_table(context: UiContext, qtbot, pressed: list[str]) -> Callable[[Shelf], TableView[Book]]:
    def make(shelf: Shelf) -> TableView[Book]:
        view = TableView(
            context,
            shelf,
            COLUMNS,
            name="books",
            count=lambda n: f"{n} книг",
            empty=Empty("Книг пока нет", "Добавить", lambda: pressed.append("add")),
            tables={"copy"},
        )
        qtbot.addWidget(view)
        view.resize(800, 400)
        with qtbot.waitSignal(view.model.modelReset):
            view.show()
        return view

    return make


def test_model_keeps_the_rules_of_qt(model: PagedModel[Book]) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.load()
    assert tester.model() is model


def test_count_is_exact_before_any_row_is_fetched(model, shelf: Shelf) -> None:
    assert model.rowCount() == 5_000
    assert shelf.fetched == []


def test_a_painted_row_fetches_its_page_once(model, shelf: Shelf) -> None:
    assert text(model, 201, 1) == "Книга 000202"
    assert text(model, 399, 0) == "400"
    assert shelf.fetched == [PAGE]


def test_old_pages_are_given_back(model, shelf: Shelf) -> None:
    for page in range(KEPT + 1):
        text(model, page * PAGE, 0)
    text(model, 0, 0)
    assert len(shelf.fetched) == KEPT + 2


def test_the_last_page_is_shorter(shelf: Shelf, dressed: object) -> None:
    model = PagedModel(Shelf(201), COLUMNS)
    model.load()
    assert text(model, 200, 0) == "201"


def test_unserved_roles_are_answered_without_fetching(model, shelf: Shelf) -> None:
    index = model.index(0, 0)
    assert model.data(index, int(Qt.ItemDataRole.FontRole)) is None
    assert shelf.fetched == []


def _broken(book: Book) -> str:
    if book.id == 2:
        raise ValueError("Асанова Гүлнара")
    return book.title


@pytest.mark.parametrize(
    "broken",
    [
        Column[Book]("x", "X", 30, _broken),
        Column[Book]("x", "X", 30, lambda b: b.title, alarm=lambda b: bool(_broken(b) == "")),
    ],
)
def test_a_cell_that_fails_stays_empty_and_the_strip_says_so_once(
    context: UiContext,
    qtbot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    broken: Column[Book],
) -> None:
    said: list[str] = []
    monkeypatch.setattr(context.strip, "warn", said.append)
    log.start(tmp_path)
    view = TableView(
        context, Shelf(50), (*COLUMNS, broken), name="books",
        count=str, empty=Empty("Книг пока нет"), tables={"copy"},
    )  # fmt: skip
    qtbot.addWidget(view)
    view.resize(800, 400)
    view.show()
    qtbot.waitUntil(lambda: bool(said))
    view.grab()
    qtbot.wait(10)
    log.stop()
    assert [text(view.model, row, 3) for row in (1, 2)] == ["", "Книга 000003"]
    assert view.ids() == list(range(1, 51))
    assert len(said) == 1
    assert said[0].startswith("A part of this list cannot be shown. Your data is safe. Code: ")
    written = (tmp_path / log.LOG_FILE).read_text("utf-8")
    assert "builtins.ValueError" in written
    assert "Асанова" not in written


def test_rows_that_the_file_does_not_give_are_empty_and_the_strip_says_why(
    context: UiContext, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(context.strip, "warn", said.append)
    shelf = Shelf(50)

    def fail(ids: Sequence[int]) -> dict[int, Book]:
        shelf.fetched.append(len(ids))
        raise StorageError("busy", file="kitepkana.db")

    monkeypatch.setattr(shelf, "rows", fail)
    view = TableView(context, shelf, COLUMNS, name="books", count=str, empty=Empty("Книг пока нет"))
    qtbot.addWidget(view)
    view.resize(800, 400)
    view.show()
    qtbot.waitUntil(lambda: bool(said))
    view.grab()
    assert text(view.model, 0, 1) == ""
    assert shelf.fetched == [50]
    assert said == [wording.sentence(context.translate, "busy", {})]


def test_a_tip_that_fails_is_the_cell_itself(dressed: object) -> None:
    column = Column[Book]("x", "X", 30, lambda b: b.title, tooltip=_broken)
    model = PagedModel(Shelf(3), (column,))
    model.load()
    told: list[object] = []
    model.failed.connect(told.append)
    assert model.data(model.index(1, 0), int(Qt.ItemDataRole.ToolTipRole)) == "Книга 000002"
    assert [type(error) for error in told] == [ValueError]


def test_overdue_is_red_and_has_a_sign(model) -> None:
    index = model.index(2, 2)
    assert text(model, 2, 2) == "! срок"
    assert model.data(index, int(Qt.ItemDataRole.ForegroundRole)) is not None
    assert model.data(model.index(1, 2), int(Qt.ItemDataRole.ForegroundRole)) is None


def test_a_vanished_row_is_disabled_not_an_error(model, shelf: Shelf) -> None:
    del shelf.books[1]
    assert text(model, 0, 1) == ""
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags


def test_header_click_sorts_and_second_click_turns_round(make_table, shelf: Shelf) -> None:
    view = make_table(shelf)
    header = view.view.horizontalHeader()
    header.sectionClicked.emit(1)
    assert (view.model.order, view.model.descending) == ("title", False)
    header.sectionClicked.emit(1)
    assert text(view.model, 0, 0) == "5000"


def test_a_column_without_key_does_not_sort(make_table, shelf: Shelf) -> None:
    view = make_table(shelf)
    view.view.horizontalHeader().sectionClicked.emit(2)
    assert view.model.order == "id"


def test_order_is_remembered(make_table, shelf: Shelf, context: UiContext, qtbot) -> None:
    view = make_table(shelf)
    with qtbot.waitSignal(view._saving.timeout):
        view.view.horizontalHeader().sectionClicked.emit(1)
    preferences: Preferences = context.preferences
    assert preferences.text("tables/books/order") == "title"
    assert make_table(Shelf(3)).model.order == "title"


def test_typing_searches_after_a_pause(make_table, shelf: Shelf, qtbot) -> None:
    view = make_table(shelf)
    with qtbot.waitSignal(view.model.modelReset):
        qtbot.keyClicks(view.search, "0042")
    assert [asked[0].text for asked in shelf.asked] == ["", "0042"]
    assert view.model.rowCount() == len([b for b in shelf.books.values() if "0042" in b.title])


def test_wrong_layout_is_told(make_table, shelf: Shelf) -> None:
    view = make_table(shelf)
    view.set_search("rybuf")
    assert "«книга»" in view._hint.text()
    view.set_search("")
    assert view._hint.text() == ""


def test_nothing_found_offers_everything(make_table, shelf: Shelf) -> None:
    view = make_table(shelf)
    view.set_search("zzz")
    assert "«zzz»" in view._blank._sentence.text()
    assert view._stack.currentWidget() is view._blank


def test_empty_table_teaches(make_table, pressed: list[str]) -> None:
    view = make_table(Shelf(0))
    assert view._blank._sentence.text() == "Книг пока нет"
    view._blank._button.click()
    assert pressed == ["add"]


def test_chosen_row_survives_a_change(make_table, shelf: Shelf, context: UiContext) -> None:
    view = make_table(shelf)
    view.choose(700)
    del shelf.books[5]
    context.bus.mark({"copy", "journal"})
    assert view.current() == 700
    assert view._count.text() == "4999 книг"
    assert view.view.accessibleName() == "4999 книг", "what a screen reader says of the list"


def test_other_tables_are_no_reason_to_reload(make_table, shelf: Shelf, context) -> None:
    make_table(shelf)
    context.bus.mark({"event"})
    assert len(shelf.asked) == 1


def test_a_hidden_table_reloads_when_shown(make_table, shelf: Shelf, context, qtbot) -> None:
    view = make_table(shelf)
    view.hide()
    context.bus.mark({"copy"})
    assert len(shelf.asked) == 1
    with qtbot.waitSignal(view.model.modelReset):
        view.show()
    assert len(shelf.asked) == 2


def test_enter_in_the_search_box_goes_to_the_rows_and_opens(make_table, shelf, qtbot) -> None:
    view = make_table(shelf)
    opened: list[int] = []
    view.opened.connect(opened.append)
    view.set_search("000042")
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert opened == [42]
    qtbot.keyClick(view.view, Qt.Key.Key_Return)
    assert opened == [42, 42]


def test_rows_are_tall_enough_for_a_finger(make_table, shelf: Shelf) -> None:
    assert make_table(shelf).view.rowHeight(0) >= 32


def test_columns_fill_the_width(make_table, shelf: Shelf) -> None:
    table = make_table(shelf)
    view = table.view
    assert sum(view.columnWidth(i) for i in range(3)) == view.viewport().width()


def test_the_frame_of_the_focus_is_whole_beside_grey_and_chosen_rows(
    make_table: Callable[[Shelf], TableView[Book]], qtbot: QtBot
) -> None:
    view = make_table(Shelf(30))
    view.choose(2)
    view.view.setFocus()
    qtbot.waitUntil(view.view.hasFocus)
    picture = view.view.grab().toImage()
    middle = range(20, picture.height() - 20)
    for edge in (0, 1):
        colours = {picture.pixelColor(edge, y).name() for y in middle}
        assert colours == {look.ACCENT.lower()}
