"""Dialogs ask with the act on the button and give back a draft or nothing."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app.domain.errors import Problem
from desktop_app.ui.dialogs import FormDialog, confirm, sentence
from desktop_app.ui.forms import Form, TextField


@dataclass(frozen=True)
class Draft:
    title: str


class TitleDialog(FormDialog[Draft]):
    def build(self, form: Form) -> None:
        form.add(TextField("title", "Заглавие"))

    def read(self) -> Draft:
        return Draft(**self.form.values())

    def problems(self, draft: Draft) -> list[Problem]:
        return [] if draft.title else [Problem("title", "required")]


@pytest.fixture
def dialog(dressed: object, qtbot) -> TitleDialog:
    made = TitleDialog(None, "Книга", wording=lambda p: f"sentence {p.code}")
    qtbot.addWidget(made)
    return made


def press(number: int) -> None:
    """Press a button of the open dialog once it is there."""

    def act() -> None:
        top = QApplication.activeModalWidget()
        assert top is not None
        top.findChildren(QPushButton)[number].click()

    QTimer.singleShot(0, act)


def test_save_gives_the_draft(dialog: TitleDialog) -> None:
    dialog.form.set_values({"title": "Манас"})
    QTimer.singleShot(0, dialog.form.try_save)
    assert dialog.run() == Draft("Манас")


def test_back_gives_nothing(dialog: TitleDialog) -> None:
    QTimer.singleShot(0, dialog.form.left.emit)
    assert dialog.run() is None


def test_a_problem_keeps_the_dialog_open(dialog: TitleDialog) -> None:
    dialog.form.try_save()
    assert dialog.form.fields["title"].problem == "sentence required"


@pytest.mark.parametrize(("number", "answer"), [(0, True), (1, False)])
def test_confirm_gives_the_pressed_button(dressed: object, qtbot, number, answer) -> None:
    press(number)
    assert confirm(None, "Провести акт?", "Провести акт", "Отмена", danger=True) is answer


def test_sentences_are_plain_text(dressed: object, qtbot) -> None:
    seen: list[str] = []

    def look() -> None:
        top = QApplication.activeModalWidget()
        assert top is not None
        seen.extend(label.text() for label in top.findChildren(QLabel) if label.text())
        top.findChildren(QPushButton)[0].click()

    QTimer.singleShot(0, look)
    sentence(None, "Файл <b>не</b> прочитан", "Закрыть")
    assert seen == ["Файл <b>не</b> прочитан"]
