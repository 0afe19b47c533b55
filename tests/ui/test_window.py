"""One window: tabs built when first shown, keys lead to them, a broken one breaks no other."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.registry import TABS, TabSpec
from desktop_app.ui.window import MainWindow


class FakeTab(QWidget):
    """Remembers what the window asked of it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.typed = False

    def activate(self) -> None:
        self.asked.append("activate")

    def dirty(self) -> bool:
        return self.typed

    def acts(self) -> dict[str, Callable[[], None]]:
        return {"new": self._new}

    def _new(self) -> None:
        self.asked.append("new")


def broken(context: UiContext) -> QWidget:
    raise RuntimeError("no such table")


def spec(key: str, order: int, build: Callable[[UiContext], QWidget]) -> TabSpec:
    return TabSpec(key, key.title(), "home", order, f"Ctrl+{order}", build)


FAKES = (
    spec("today", 1, lambda context: FakeTab()),
    spec("readers", 2, lambda context: FakeTab()),
    spec("events", 3, broken),
)


@pytest.fixture
def make_window(make_context, qtbot):
    def make(**changes) -> MainWindow:
        window = MainWindow(make_context(**changes), FAKES)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.tab("today") is not None)
        window.activateWindow()
        return window

    return make


def test_tabs_are_built_when_first_shown(make_window) -> None:
    window = make_window()
    assert window.tab("readers") is None
    window.go("readers")
    assert isinstance(window.tab("readers"), FakeTab)
    assert window.current == "readers"


def test_keys_lead_to_tabs_and_their_acts(make_window, qtbot) -> None:
    window = make_window()
    qtbot.keyClick(window, Qt.Key.Key_F2)
    tab = window.tab("readers")
    assert isinstance(tab, FakeTab)
    assert tab.asked == ["new"]
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.current == "today"


def test_an_unknown_tab_or_act_does_nothing(make_window) -> None:
    window = make_window()
    window.go("nowhere")
    window.go("today", "unknown")
    assert window.current == "today"


def test_a_broken_tab_tells_in_its_own_place(make_window, caplog) -> None:
    window = make_window()
    window.go("events")
    label = window.tab("events")
    assert isinstance(label, QLabel)
    assert "no such table" in label.text()
    window.go("readers")
    assert isinstance(window.tab("readers"), FakeTab)
    caplog.clear()


def test_ctrl_z_takes_back(make_window, qtbot) -> None:
    undone: list[int] = []
    window = make_window(undo=lambda: undone.append(1))
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]


def test_larger_type_is_remembered(make_window, make_context, qapp) -> None:
    window = make_window()
    before = qapp.font().pointSizeF()
    window._grow(1)
    assert qapp.font().pointSizeF() > before
    assert window._context.preferences.percent == 112
    window._grow(-1)
    window._grow(-1)
    assert window._context.preferences.percent == 100


def test_language_switch_asks_for_a_new_window(make_window) -> None:
    asked: list[str] = []
    window = make_window(set_language=asked.append)
    ky = next(b for b in window.findChildren(QToolButton) if b.accessibleName() == "Кыргызча")
    ky.click()
    assert asked == ["ky"]
    assert window._context.preferences.language == "ky"


def test_typed_text_is_not_lost_by_closing(make_window, monkeypatch) -> None:
    closed: list[int] = []
    window = make_window(on_close=lambda: closed.append(1))
    answers = iter([False, True])
    monkeypatch.setattr("desktop_app.ui.window.confirm", lambda *a, **k: next(answers))
    tab = window.tab("today")
    assert isinstance(tab, FakeTab)
    tab.typed = True
    assert not window.close()
    assert closed == []
    assert window.close()
    assert closed == [1]
    assert not window._context.preferences.geometry.isEmpty()


def test_f1_shows_and_hides_help(make_window, qtbot) -> None:
    window = make_window()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window._help is not None
    assert window._help.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert not window._help.isVisible()


def test_the_window_fits_the_smallest_screen(make_window) -> None:
    window = make_window()
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 520


def test_practice_is_marked(make_window) -> None:
    window = make_window(practice=True)
    assert window.findChild(QWidget, "practice") is not None


def test_six_tabs_in_order_with_their_digits() -> None:
    assert [s.key for s in TABS] == ["today", "readers", "events", "inquiries", "stock", "reports"]
    assert [s.shortcut for s in TABS] == [f"Ctrl+{i}" for i in range(1, 7)]
