"""Three days in a new library, lived through in the real window, from the first start on."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.exchange import package
from desktop_app.services import copies, opening, reports
from desktop_app.ui.tabs.reports.stick_dialog import StickDialog
from tests.cli.asking import closed_in_order
from tests.e2e.librarian import NEW, Librarian

F = Qt.Key


def test_three_days(librarian: Librarian, tmp_path: Path) -> None:
    stick = tmp_path / "флешка"
    stick.mkdir()
    _first_day(librarian)
    assert [copy.why for copy in copies.found(librarian.folder / "copies")] == ["close"]
    _second_day(librarian)
    _third_day(librarian, stick)
    _what_is_left(librarian, stick)


def _first_day(librarian: Librarian) -> None:
    """Tuesday: a library is founded, a reader comes, books arrive, one is lent."""
    librarian.start()
    _found_the_library(librarian)
    librarian.qtbot.waitUntil(lambda: librarian.window.tab("today") is not None)
    with librarian.answering(librarian.typing("Асанова Гүлнара", "1985", "6", "Манас", "12")):
        librarian.key(F.Key_F2)
    assert "Асанова" in librarian.sentence
    _receive_two_books(librarian)
    librarian.key(F.Key_F5)
    _at_the_desk(librarian, "1", "1")
    assert "Жамийла" in librarian.sentence
    with librarian.answering(_plan_an_event):
        librarian.key(F.Key_F8)
    assert librarian.window.current == "events"
    librarian.close()
    assert closed_in_order(librarian.folder)


def _found_the_library(librarian: Librarian) -> None:
    librarian.choose(NEW)
    keys = librarian.keys
    keys.type("Алма айылдык китепканасы")
    keys.enter()
    keys.type("Г. Асанова")
    keys.done()


def _receive_two_books(librarian: Librarian) -> None:
    tab = librarian.tab("stock").section("books")
    tab.receive()
    keys = librarian.keys
    for answer in ("4", "Асанов", "4", "7", "", "2", "500"):  # a gift by act no. 7: two books
        keys.type(answer)
        keys.enter()
    keys.press(F.Key_Space)  # on to the books
    for answer in ("Жамийла", "Айтматов Ч.", "", "1958", "84Ки7", "", "1", ""):
        keys.type(answer)
        keys.enter()
    tab.page.line.copies.edit.selectAll()
    for answer in ("2", "", "250"):
        keys.type(answer)
        keys.enter()
    tab.page.list.post_button.click()
    assert tab.page is None


def _at_the_desk(librarian: Librarian, *numbers: str) -> None:
    """Numbers typed or scanned into the one box."""
    keys = librarian.keys
    for number in numbers:
        assert librarian.window.focusWidget() is librarian.window.tab("today").desk.box
        keys.type(number)
        keys.enter()


def _fill(dialog: Any, **values: object) -> None:
    """A form filled in and saved."""
    dialog.form.set_values(values)
    dialog.form.try_save()


def _plan_an_event(dialog: Any) -> None:
    titles = {"title_ru": "Знаешь ли ты свой край?", "title_ky": "Өз жериңди билесиңби?"}
    _fill(dialog, form="quiz", on=date(2026, 9, 30), **titles)


def _second_day(librarian: Librarian) -> None:
    """Wednesday, in Kyrgyz: the event is held, the aiyl okmotu asks, the book comes back."""
    librarian.now = datetime(2026, 9, 30, 9, 0)
    librarian.start()
    librarian.tab("events")
    librarian.window._head.language.emit("ky")
    assert librarian.window.current == "events", "the language changes, the place stays"
    assert librarian.preferences.language == "ky"
    events = librarian.window.tab("events").section("calendar")
    events.show_event(1)
    with librarian.answering(_held):
        events._hold()
    librarian.undo()
    with librarian.answering(_held):
        events._hold()
    with librarian.answering(_answer_an_inquiry):
        librarian.key(F.Key_F7)
    librarian.key(F.Key_F6)
    _at_the_desk(librarian, "1")
    librarian.key(F.Key_F4)
    librarian.keys.type("1")
    librarian.close()


def _held(dialog: Any) -> None:
    _fill(dialog, children=12, youth=3, adults=2)


def _answer_an_inquiry(dialog: Any) -> None:
    question = "Жерди ижарага алуу келишиминин үлгүсү"
    classes = {"rubric": "land", "kind": "address"}
    answer = {"done_now": True, "answer": "Үлгү берилди", "documents": 1}
    _fill(dialog, asker="Асанов Бакыт", question=question, **classes, **answer)


def _third_day(librarian: Librarian, stick: Path) -> None:
    """Thursday, the quarter is over: F9, a number is clicked, the report goes to the stick."""
    librarian.now = datetime(2026, 10, 1, 9, 0)
    librarian.start()
    librarian.key(F.Key_F9)
    tab = librarian.window.tab("reports")
    librarian.qtbot.waitUntil(lambda: tab.report is not None, timeout=20_000)
    assert tab.periods.period == reports.period("2026-Q3")
    value = tab.report.evaluated.cell
    facts = {row: value("1", row, "fact").value for row in ("readers", "visits", "loans", "events")}
    assert facts == {"readers": 1, "visits": 20, "loans": 1, "events": 1}
    assert not tab.report.broken

    tab.contents.choose("2")  # with the figures in focus, from a longer table to a shorter one
    tab.go_to("1", "loans", "fact")
    librarian.qtbot.waitUntil(lambda: tab.evidence.entries.rowCount() == 1)
    shown = [str(tab.evidence.entries.index(0, column).data()) for column in range(3)]
    assert shown[0] == "29.09.2026"
    assert "Жамийла" in shown[1]

    with librarian.answering(lambda dialog: _take(dialog, stick)):
        tab.to_stick()
    code = _written_code(librarian, stick)
    assert code in librarian.sentence.replace("\u00a0", " ")
    librarian.close()


def _take(dialog: StickDialog, stick: Path) -> None:
    dialog._take(stick)


def _written_code(librarian: Librarian, stick: Path) -> str:
    folder = next(iter(stick.glob("*")), stick / "2026-Q3_")
    librarian.qtbot.waitUntil(lambda: "2026-Q3" in librarian.sentence, timeout=30_000)
    folder = next(path for path in stick.iterdir())
    return str(json.loads((folder / "manifest.json").read_text("utf-8"))["code"])


def _what_is_left(librarian: Librarian, stick: Path) -> None:
    """The file is sealed, three copies stand beside it, the package is whole, the period closed."""
    assert closed_in_order(librarian.folder)
    assert len(copies.found(librarian.folder / "copies")) == 3
    (folder,) = stick.iterdir()
    values = {
        (v["indicator"], v["period"]): v["value"] for v in package.read(folder).data["values"]
    }
    assert (values["registration", "2026-Q3"], values["attendance", "2026-Q3"]) == (1, 17)
    library = opening.open_library(librarian.folder, lambda: librarian.now)
    try:
        report = reports.report(library, "quarterly", reports.period("2026-Q3"))
        assert (report.is_closed, report.revision) == (True, 1)
        assert copies.faults(library) == reports.disagreeing(library) == []
    finally:
        opening.close(library)
    assert QApplication.activeModalWidget() is None
