"""The report on paper and on the stick; revisions and what they changed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain import periods
from desktop_app.domain.facts import Fact, Name
from desktop_app.exchange.sticks import Stick
from desktop_app.services import reports
from desktop_app.services.library import Library
from desktop_app.services.reports import QUARTERLY
from desktop_app.storage.database import Database
from desktop_app.ui.tabs.reports.revisions import ReopenDialog
from desktop_app.ui.tabs.reports.stick_dialog import StickDialog
from desktop_app.ui.tabs.reports.tab import ReportsTab
from desktop_app.ui.tasks import Tasks
from tests.ui.conftest import fail
from tests.ui.reports.conftest import AUGUST, NOW, Q3, entries, labels


def test_to_the_stick_in_two_clicks(
    tab: ReportsTab, stick: Path, library: Library, context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def first(dialog: StickDialog) -> int:
        dialog.choices[0].click()
        return dialog.result()

    monkeypatch.setattr(StickDialog, "exec", first)
    tab._to_stick.click()
    folder = stick / "2026-Q3_07"
    assert sorted(path.name for path in folder.iterdir()) == [
        "2026-Q3_07.pdf",
        "data.json",
        "inquiries.json",
        "manifest.json",
    ]
    code = json.loads((folder / "manifest.json").read_text("utf-8"))["code"]
    said = f"Written: 2026-Q3_07. Control code {code}. You can remove the stick."
    assert context.strip.sentence == said
    assert reports.report(library, QUARTERLY, Q3).is_closed
    assert tab.periods.chip.text() == "closed, revision 1"
    assert tab.papers.last_folder == stick


def test_a_missing_stick_closes_nothing(tab, stick: Path, library: Library, context) -> None:
    stick.rmdir()
    tab.papers.hand_in(Q3, stick)
    assert context.strip.sentence == "The stick was not found. Insert it and try again."
    assert not stick.exists()
    assert reports.report(library, QUARTERLY, Q3).revision == 0


def test_a_full_stick_leaves_nothing(
    tab, stick: Path, context, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = type("Usage", (), {"free": 10})
    monkeypatch.setattr("shutil.disk_usage", lambda _: full)
    tab.papers.hand_in(Q3, stick)
    assert "Not enough room on the stick" in context.strip.sentence
    assert list(stick.iterdir()) == []


def test_a_period_that_is_not_over_stays_open(tab, stick: Path, library: Library) -> None:
    over = periods.parse("2026-Q4")
    tab.papers.hand_in(over, stick)
    data = json.loads((stick / "2026-Q4_07" / "data.json").read_text("utf-8"))
    assert (data["preliminary"], data["revision"]) == (True, 0)
    assert not reports.report(library, QUARTERLY, over).is_closed


def test_the_dialog_waits_for_a_stick(qtbot, dressed, stick: Path) -> None:
    found: list[Stick] = []
    dialog = StickDialog(None, "Q3", "", lambda: found, None)
    qtbot.addWidget(dialog)
    assert "Insert the USB stick" in labels(dialog)
    assert dialog.choices == []
    found.append(Stick(stick, "KINGSTON", 3_200_000_000))
    dialog._look()
    assert [choice.text() for choice in dialog.choices] == ["KINGSTON — 3,2 GB free"]


def test_reopening_makes_revision_two_with_what_changed(
    tab, library: Library, stick: Path, context, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.papers.hand_in(Q3, stick)
    monkeypatch.setattr(ReopenDialog, "ask", lambda *_: "не внесён день")
    tab.reopen()
    with library.act("late") as act:
        act.post(Fact(Name.WORKDAY, date(2026, 9, 2)))
    context.bus.mark(act.done.changes)
    tab.contents.choose("revisions")
    assert "2 → 3" in labels(tab.revisions)
    tab.papers.hand_in(Q3, stick)
    assert (stick / "2026-Q3_07_r2").is_dir()
    newest, oldest = reports.revisions(library, QUARTERLY, Q3)
    assert (newest.number, newest.reason, newest.is_open) == (2, "не внесён день", False)
    assert {(c.indicator, c.period, c.was, c.now) for c in newest.changes} == {
        ("workday", "2026-Q3", 2, 3),
        ("workday", "2026-9M", 3, 4),
    }
    assert (oldest.number, oldest.changes) == (1, ())
    assert "не внесён день" in labels(tab.revisions)
    assert tab.periods.chip.text() == "closed, revision 2"


def test_the_paper_is_shown_in_its_own_language(tab: ReportsTab) -> None:
    tab.show_paper()
    assert tab.paper.preview is not None
    assert tab.paper.preview.pages >= 3
    assert tab.papers.language == "ru"
    tab.paper.languages["ky"].click()
    assert tab.papers.language == "ky"
    assert tab.paper.languages["ky"].isChecked()
    QTest.keyClick(tab.paper, Qt.Key.Key_Escape)
    assert tab.view.isVisible()


def test_the_worker_reads_beside_the_desk(make_context, tmp_path: Path, stick: Path, qtbot) -> None:
    database = Database.create(tmp_path / "library.db", branch="07")
    library = Library(database, lambda: NOW)
    with library.act("day") as act:
        act.post(*entries(AUGUST))
    tasks = Tasks(fail)
    tab = ReportsTab(make_context(library=library, tasks=tasks), list)
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: tab.report is not None)
    tab.go_to("1", "loans", "fact")
    qtbot.waitUntil(lambda: tab.evidence.entries.total == 11)
    tab.papers.hand_in(Q3, stick)
    qtbot.waitUntil(lambda: (stick / "2026-Q3_07").is_dir(), timeout=20_000)
    qtbot.waitUntil(lambda: not tasks.busy, timeout=20_000)
    tasks.close()
    database.close()
