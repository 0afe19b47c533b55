"""The strip tells what happened and takes it back for ten seconds."""

from __future__ import annotations

import pytest

from desktop_app.ui.strip import UNDO_TIME, Strip, TaskStrip
from desktop_app.ui.tasks import Tasks


@pytest.fixture
def strip(dressed: object, qtbot) -> Strip:
    made = Strip()
    qtbot.addWidget(made)
    made.show()
    return made


def test_undo_is_offered_once(strip: Strip) -> None:
    undone: list[int] = []
    strip.say("Записана Асанова. Билет № 213", undo=lambda: undone.append(1))
    strip._button.click()
    assert undone == [1]
    assert not strip._button.isVisible()


def test_after_ten_seconds_the_sentence_stays(strip: Strip) -> None:
    strip.say("Выданы 3 книги", undo=lambda: None)
    assert (strip._timer.interval(), strip._timer.isActive()) == (UNDO_TIME, True)
    strip._timer.timeout.emit()
    assert strip.sentence == "Выданы 3 книги"
    assert not strip._button.isVisible()


def test_a_warning_offers_no_undo_and_is_spoken(strip: Strip) -> None:
    strip.say("Выданы 3 книги", undo=lambda: None)
    strip.warn("Принтер не отвечает")
    assert not strip._button.isVisible()
    assert strip.accessibleName() == "Принтер не отвечает"


def test_markup_in_a_name_is_only_text(strip: Strip) -> None:
    strip.say("Записан <b>Иван</b>")
    assert strip.sentence == "Записан <b>Иван</b>"


def test_long_work_shows_its_title_and_can_be_cancelled(dressed, qtbot) -> None:
    tasks = Tasks(lambda error: None)
    strip = TaskStrip(tasks)
    qtbot.addWidget(strip)
    tasks.shown.emit("Готовится отчёт")
    tasks.moved.emit(2, 8)
    assert (strip.isVisible(), strip._bar.value(), strip._bar.maximum()) == (True, 2, 8)
    strip._cancel.click()
    assert not strip._cancel.isEnabled()
    tasks.hidden.emit()
    assert not strip.isVisible()
