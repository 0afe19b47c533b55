"""The first run asks at most four questions and says what was chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.errors import UserError
from desktop_app.ui import welcome as module
from desktop_app.ui.welcome import BigChoice, NewLibrary, RestoreCopy, SampleLibrary, Welcome


def preview(path: Path) -> str:
    if path.name == "broken":
        raise UserError("not_a_copy")
    return "Копия от 08.03.2026: 900 читателей"


@pytest.fixture
def welcome(dressed: object, qtbot) -> Welcome:
    made = Welcome(default_copies=Path("/copies"), preview=preview, wording=lambda e: e.code)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(welcome: Welcome, number: int) -> None:
    welcome.findChildren(BigChoice)[number].click()


def test_four_answers_make_a_new_library(welcome: Welcome, qtbot) -> None:
    choose(welcome, 0)
    welcome.form.set_values({"name": "Алма", "librarian": "Асанова Гүлнара", "begin": "opening"})
    with qtbot.waitSignal(welcome.chosen) as chosen:
        welcome.form.try_save()
    expected = NewLibrary("Алма", "Асанова Гүлнара", Path("/copies"), opening=True)
    assert chosen.args == [expected]


def test_missing_answers_are_told_at_their_fields(welcome: Welcome, qtbot) -> None:
    choose(welcome, 0)
    with qtbot.assertNotEmitted(welcome.chosen):
        welcome.form.try_save()
    assert welcome.form.fields["name"].problem
    assert welcome.form.fields["librarian"].problem
    assert not welcome.form.fields["copies"].problem


def test_sample(welcome: Welcome, qtbot) -> None:
    with qtbot.waitSignal(welcome.chosen) as chosen:
        choose(welcome, 1)
    assert chosen.args == [SampleLibrary()]


def test_a_copy_is_previewed_before_it_is_restored(welcome, qtbot, monkeypatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: ("/usb/copy", ""))
    monkeypatch.setattr(module, "confirm", lambda parent, text, yes, no: seen.append(text) or True)
    with qtbot.waitSignal(welcome.chosen) as chosen:
        choose(welcome, 2)
    assert chosen.args == [RestoreCopy(Path("/usb/copy"))]
    assert seen == ["Копия от 08.03.2026: 900 читателей"]


def test_something_that_is_no_copy_is_refused(welcome, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: ("/usb/broken", ""))
    with qtbot.assertNotEmitted(welcome.chosen):
        choose(welcome, 2)
    assert welcome._refusal.text() == "not_a_copy"
