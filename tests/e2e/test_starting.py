"""However the program finds its file, it starts, mends, or says what to do; it never guesses."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw
import pytest
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.classes import Age
from desktop_app.services import copies, opening, visits
from desktop_app.storage import migrations
from desktop_app.ui import questions
from desktop_app.ui.tasks import Progress
from desktop_app.ui.welcome import Welcome
from desktop_app.ui.window import MainWindow
from tests.cli.asking import closed_in_order
from tests.e2e.librarian import NEW, RESTORE, SAMPLE, Librarian

ROOT = Path(__file__).parents[2]


@pytest.fixture
def founded(librarian: Librarian) -> Librarian:
    """A library that was worked in and closed, so that there is a copy."""
    library = opening.create(
        librarian.folder, opening.NewLibrary(name_ru="Алма", name_ky="Алма"), lambda: librarian.now
    )
    visits.count(library, Age.CHILD, 7)
    opening.close(library)
    return librarian


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Sentences that had to be read."""
    told: list[str] = []
    monkeypatch.setattr(questions, "sentence", lambda parent, text: told.append(text))
    return told


def file(librarian: Librarian) -> Path:
    return opening.library_file(librarian.folder)


def answer(monkeypatch: pytest.MonkeyPatch, yes: bool) -> list[str]:
    asked: list[str] = []

    def confirm(parent: object, text: str, *buttons: str, **_: Any) -> bool:
        asked.append(text)
        return yes

    monkeypatch.setattr(questions, "confirm", confirm)
    return asked


def children(librarian: Librarian) -> int:
    return visits.today_counts(librarian.window._context.library)[Age.CHILD]


# A file that cannot be opened


def spoil(path: Path) -> bytes:
    body = bytearray(path.read_bytes())
    body[4096:12288] = bytes(8192)
    path.write_bytes(body)
    return bytes(body)


def test_a_damaged_file_is_mended_from_the_newest_copy(
    founded: Librarian, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = spoil(file(founded))
    asked = answer(monkeypatch, yes=True)
    founded.start()
    assert len(asked) == 1
    assert "29.09.2026" in asked[0]
    assert children(founded) == 7
    kept = list((founded.folder / "quarantine").rglob("kitepkana.db"))
    assert [path.read_bytes() for path in kept] == [damaged]


def test_whoever_declines_the_copy_keeps_everything(
    founded: Librarian, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = spoil(file(founded))
    answer(monkeypatch, yes=False)
    assert founded.start().window is None
    assert file(founded).read_bytes() == damaged


def test_a_damaged_file_without_a_copy_is_told(founded: Librarian, said: list[str]) -> None:
    spoil(file(founded))
    for path in (founded.folder / "copies").iterdir():
        path.unlink()
    assert founded.start().window is None
    assert len(said) == 1
    assert "повреждён" in said[0]


def test_a_lost_file_is_never_taken_for_a_first_start(
    founded: Librarian, monkeypatch: pytest.MonkeyPatch
) -> None:
    file(founded).unlink()
    asked = answer(monkeypatch, yes=True)
    founded.start()
    assert len(asked) == 1
    assert children(founded) == 7


def test_a_newer_file_is_refused_and_untouched(founded: Librarian, said: list[str]) -> None:
    with closing(apsw.Connection(str(file(founded)))) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    before = file(founded).read_bytes()
    assert founded.start().window is None
    assert len(said) == 1
    assert "более новой версией" in said[0] or "новой версии" in said[0]
    assert file(founded).read_bytes() == before


def test_a_second_program_says_that_there_is_a_first(founded: Librarian, said: list[str]) -> None:
    library = opening.open_library(founded.folder, lambda: founded.now)
    try:
        assert founded.start().window is None
        assert len(said) == 1
        assert "уже открыта" in said[0]
    finally:
        opening.close(library)


# The first start


def test_the_welcome_speaks_both_languages_and_keeps_what_was_typed(librarian: Librarian) -> None:
    librarian.start()
    librarian.choose(NEW)
    librarian.keys.type("Алма")
    russian = librarian.welcome.windowTitle()
    librarian.welcome.language_chosen.emit("ky")
    assert librarian.preferences.language == "ky"
    assert librarian.welcome.form.values()["name"] == "Алма"
    assert librarian.welcome.pages.currentIndex() == 1
    assert librarian.welcome.windowTitle() == russian == "Китепкана"
    assert [w for w in librarian.app.topLevelWidgets() if isinstance(w, Welcome) and w.isVisible()]


def test_a_new_library_begins_with_the_opening_balance(librarian: Librarian) -> None:
    librarian.start()
    librarian.choose(NEW)
    form = librarian.welcome.form
    form.set_values({"name": "Алма", "librarian": "Г. Асанова", "begin": "opening"})
    form.try_save()
    assert librarian.window.current == "stock"
    assert librarian.tab("stock").section("books").page is not None
    assert librarian.window.windowTitle() == "Китепкана"


def test_copies_cannot_be_kept_where_nothing_can_be_written(librarian: Librarian) -> None:
    librarian.start()
    librarian.choose(NEW)
    (librarian.folder / "letter.txt").write_text("")
    taken = str(librarian.folder / "letter.txt" / "copies")
    form = librarian.welcome.form
    form.set_values({"name": "Алма", "librarian": "Г. Асанова", "copies": taken})
    form.try_save()
    assert taken in librarian.welcome._refusal.text()
    assert not file(librarian).exists()


def test_the_sample_is_made_by_the_worker_and_says_that_it_is_one(librarian: Librarian) -> None:
    librarian.start()
    librarian.choose(SAMPLE)
    assert not librarian.welcome.isEnabled()
    assert librarian.program is not None
    librarian.qtbot.waitUntil(
        lambda: isinstance(librarian.program.window, MainWindow), timeout=60_000
    )
    assert librarian.window._context.practice
    librarian.close()
    assert closed_in_order(librarian.folder / "sample")
    assert not file(librarian).exists(), "the real library is still to come"
    assert isinstance(librarian.start().window, Welcome)


def test_closing_the_welcome_while_the_sample_is_made_leaves_a_whole_one_or_none(
    librarian: Librarian,
) -> None:
    librarian.start()
    librarian.choose(SAMPLE)
    librarian.close()
    made = librarian.folder / "sample"
    assert not (librarian.folder / "sample.new").exists()
    assert not made.exists() or closed_in_order(made)


def test_a_copy_is_restored_on_a_new_computer(
    founded: Librarian, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copies.found(founded.folder / "copies")[0].path.rename(tmp_path / "copy.db")
    for path in founded.folder.rglob("*"):
        if path.is_file():
            path.unlink()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    founded.start()
    seen: list[str] = []

    def agree(dialog: Any) -> None:
        seen.append(dialog.findChild(object, "question").text())
        dialog.accept()

    with founded.answering(agree):
        founded.choose(RESTORE)
    assert "«Алма»" in seen[0]
    assert children(founded) == 7


# Closing


def test_closing_is_out_of_sight_at_once_and_makes_a_copy(
    founded: Librarian, monkeypatch: pytest.MonkeyPatch
) -> None:
    founded.start()
    window = founded.window
    visits.count(window._context.library, Age.ADULT)
    seen: list[bool] = []
    close = opening.close

    def watched(library: Any, **how: Any) -> None:
        seen.append(window.isVisible())
        close(library, **how)

    monkeypatch.setattr(opening, "close", watched)
    founded.close()
    assert seen == [False]
    assert [copy.sequence for copy in copies.found(founded.folder / "copies")] == [2, 1]
    assert closed_in_order(founded.folder)


def test_nothing_entered_makes_no_copy(founded: Librarian) -> None:
    founded.start()
    founded.close()
    assert len(copies.found(founded.folder / "copies")) == 1
    assert closed_in_order(founded.folder)


def test_closing_waits_for_the_worker_to_stop(founded: Librarian) -> None:
    founded.start()
    begun, ended = threading.Event(), threading.Event()

    def endless(progress: Progress) -> None:
        try:
            with founded.window._context.library.reading() as reader:
                begun.set()
                while True:
                    progress.report(reader.database.number("SELECT count(*) FROM fact"))
        finally:
            ended.set()

    context = founded.window._context
    context.tasks.run(endless, lambda _: None, founded.window, "…")
    assert begun.wait(10)
    founded.close()
    assert ended.is_set()
    assert closed_in_order(founded.folder)


def test_a_copy_that_cannot_be_written_is_told_and_the_work_is_safe(
    founded: Librarian, said: list[str]
) -> None:
    founded.start()
    visits.count(founded.window._context.library, Age.ADULT, 5)
    where = founded.folder / "copies"
    for path in where.iterdir():
        path.unlink()
    where.rmdir()
    where.write_text("")
    founded.close()
    assert len(said) == 1
    assert closed_in_order(founded.folder)


def test_the_language_changes_while_the_worker_works_on(founded: Librarian) -> None:
    founded.start()
    go_on, ended = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        go_on.wait(10)
        progress.report(1)
        ended.set()

    founded.window._context.tasks.run(work, lambda _: None, founded.window, "…")
    founded.tab("stock")
    founded.window._head.language.emit("ky")
    assert founded.window.current == "stock"
    go_on.set()
    founded.qtbot.waitUntil(lambda: not founded.window._context.tasks.busy)
    assert ended.is_set()


def test_undo_tells_what_it_undid(founded: Librarian) -> None:
    founded.start()
    founded.tab("today").counters.count(Age.CHILD)
    assert children(founded) == 8
    founded.undo()
    assert children(founded) == 7
    assert founded.sentence.endswith("— отменено")
    assert "Посещение" in founded.sentence
    founded.undo()
    founded.undo()
    assert founded.sentence == "Отменять нечего."


@pytest.mark.window
@pytest.mark.skipif(
    sys.platform.startswith("linux") and not os.environ.get("DISPLAY"), reason="no display"
)
def test_in_a_real_window_system_it_opens_and_closes(founded: Librarian) -> None:
    """A child with its own application: this one has no display."""
    script = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop_app import app
from desktop_app.ui import window
shown = window.MainWindow.showEvent
def close_soon(self, event):
    shown(self, event)
    QTimer.singleShot(500, self.close)
window.MainWindow.showEvent = close_soon
sys.exit(app.main(["--data", sys.argv[1], "--lang", "ky"]))
"""
    platform = {"QT_QPA_PLATFORM": "xcb"} if sys.platform.startswith("linux") else {}
    done = subprocess.run(
        [sys.executable, "-c", script, str(founded.folder)],
        cwd=ROOT,
        env=os.environ | platform,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert closed_in_order(founded.folder)
    assert (founded.folder / "kitepkana.log").is_file()
