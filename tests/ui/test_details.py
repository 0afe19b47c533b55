"""The panel shows one card, or says that nothing is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line, Split, Step


def texts(panel: DetailPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel)]


def test_a_card_has_facts_acts_and_history(dressed: object, qtbot) -> None:
    pressed: list[int] = []
    panel = DetailPanel()
    qtbot.addWidget(panel)
    panel.show_card(
        title="Асанова Гүлнара",
        note="Билет № 213",
        rows=[Line("Год рождения", "1985"), Line("Просрочено", "2", alarm=True)],
        actions=[Action("Выдать книгу", lambda: pressed.append(1), key="F5", primary=True)],
        history=[Step("08.03.2026 14:10", "Айгуль", "Записана")],
    )
    shown = texts(panel)
    assert shown[:2] == ["Асанова Гүлнара", "Билет № 213"]
    assert "! 2" in shown
    assert shown[-2:] == ["08.03.2026 14:10 · Айгуль", "Записана"]
    button = panel.findChild(QPushButton)
    assert button is not None
    assert button.text() == "Выдать книгу  F5"
    button.click()
    assert pressed == [1]


def test_clearing_leaves_one_sentence(dressed: object, qtbot) -> None:
    panel = DetailPanel()
    qtbot.addWidget(panel)
    panel.clear("Выберите читателя")
    assert texts(panel) == ["Выберите читателя"]


def test_the_moved_border_is_remembered(context: UiContext, qtbot) -> None:
    split = Split(context, "readers", QWidget(), QWidget())
    qtbot.addWidget(split)
    split.splitterMoved.emit(400, 1)
    assert len(context.preferences.numbers("splits/readers")) == 2
