"""A child process: paint a table of all copies, page down, jump to the end; `ours | limit FILE`."""

from __future__ import annotations

import json
import os
import sys
import time
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import Any

COLUMNS = "copy.id, inventory_no, title, author, title.year, shelf, price, status"
FROM = "FROM copy JOIN title ON title.id = title_id"
PAGES = 60
ROW = 32


def memory() -> float:
    """Megabytes of this process; 0 where nobody tells."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        return 0.0
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


class Copies:
    """A table's source: all ids by number, rows by id."""

    def __init__(self, database: Any) -> None:
        self._database = database

    def ids(self, filter: object, order: str, descending: bool) -> array[int]:
        """In order of inventory numbers."""
        found: array[int] = self._database.ids("SELECT id FROM copy ORDER BY inventory_key")
        return found

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
        """A page of rows."""
        marks = ", ".join("?" * len(ids))
        found = self._database.rows(f"SELECT {COLUMNS} {FROM} WHERE copy.id IN ({marks})", ids)
        return {row[0]: row for row in found}


def ours(file: Path) -> Any:
    """The program's own model and view."""
    from desktop_app.storage.database import Database
    from desktop_app.ui.grid import Grid
    from desktop_app.ui.paging import Column, PagedModel

    def shown(place: int) -> Any:
        return lambda row: str(row[place])

    titles = COLUMNS.split(", ")
    columns = [Column[Any](t, t, 12, shown(place)) for place, t in enumerate(titles)]
    model = PagedModel(Copies(Database.open(file)), columns)
    view = Grid(model, None)  # type: ignore[arg-type]  # by itself, without a tab
    view.set_widths([])
    return view, model.load


def limit(file: Path) -> Any:
    """Qt's own, in C++."""
    from PySide6.QtSql import QSqlDatabase, QSqlQueryModel
    from PySide6.QtWidgets import QHeaderView, QTableView

    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(str(file))
    database.open()
    model = QSqlQueryModel()
    view = QTableView()
    view.setModel(model)
    view.verticalHeader().setDefaultSectionSize(ROW)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.kept = model, database
    return view, lambda: model.setQuery(f"SELECT {COLUMNS} {FROM} ORDER BY inventory_key", database)


def main(kind: str, file: Path) -> None:
    """Measure and tell."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui import look

    app = QApplication(sys.argv[:1])
    look.dress(app, 100)
    view, load = (ours if kind == "ours" else limit)(file)
    view.resize(1200, 800)
    view.show()
    app.processEvents()
    before = memory()
    told = {"paint": _spent(lambda: (load(), view.viewport().repaint()))}
    bar = view.verticalScrollBar()

    def page_down() -> None:
        bar.setValue(bar.value() + bar.pageStep())
        view.viewport().repaint()

    pages = sorted(_spent(page_down) for _ in range(PAGES))
    told["page"] = sum(pages) / PAGES

    def to_the_end() -> None:
        view.scrollToBottom()
        view.viewport().repaint()

    told["end"] = _spent(to_the_end) if kind == "ours" else 0.0
    told["memory"] = memory() - before
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    os._exit(0)


def _spent(work: Any) -> float:
    begun = time.process_time_ns()
    work()
    return (time.process_time_ns() - begun) / 1e6


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
