"""Large type on a small screen: nothing is crumpled, what does not fit is scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from desktop_app.domain.denials import DenialDraft
from desktop_app.services import undo
from desktop_app.ui import look
from desktop_app.ui.denial import DenialDialog
from desktop_app.ui.head import Head
from desktop_app.ui.preferences import PERCENTS
from desktop_app.ui.tabs.readers.reservations import ReservationsDialog
from desktop_app.ui.tabs.registry import TABS
from desktop_app.ui.tabs.today.dialogs import NewBookDialog
from desktop_app.ui.tabs.today.tab import TodayTab
from desktop_app.ui.window import MainWindow
from tests.services.desk_library import open_library, registered

SMALL = (1092, 560)  # 1366×768 at 125 %, less the task bar
Open = Callable[..., MainWindow]


@pytest.fixture
def opened(qapp: QApplication, make_context: Callable[..., Any], qtbot: Any) -> Iterator[Open]:
    library = open_library()
    registered(library)

    def show(percent: int, *, serving: bool = True) -> MainWindow:
        look.dress(qapp, percent)
        context = make_context(library=library, undo=lambda: undo.undo_last(library))
        window = MainWindow(context, TABS[:2])
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.resize(*SMALL)
        window.go("today", *(("serve", 1) if serving else ("return",)))
        qtbot.wait(50)
        return window

    yield show
    look.dress(qapp, 100)


@pytest.mark.parametrize("serving", [True, False])
@pytest.mark.parametrize("percent", PERCENTS)
def test_the_desk_is_whole_at_every_size(opened: Open, percent: int, *, serving: bool) -> None:
    window = opened(percent, serving=serving)
    tab = window.tab("today")
    assert isinstance(tab, TodayTab)
    desk = tab.desk
    assert desk.modes.height() >= desk.modes.heightForWidth(desk.modes.width())
    assert desk.box.height() >= desk.box.minimumHeight()
    assert desk.modes.geometry().bottom() < desk.box.y()
    for made in tab.counters.buttons.values():
        assert made.height() >= made.minimumHeight()
    layout = tab.counters.layout()
    assert layout is not None
    least = layout.minimumHeightForWidth(tab.counters.width())
    assert tab.counters.height() >= least, "nothing of the counters is cut off"
    assert window.width() == SMALL[0], "the window stays on the screen"


def test_a_key_brings_its_place_into_sight(opened: Open, qtbot: Any) -> None:
    window = opened(PERCENTS[-1])
    tab = window.tab("today")
    assert isinstance(tab, TodayTab)
    bar = window._rooms[0].verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    qtbot.keyClick(window, Qt.Key.Key_F4)
    assert not tab.counters.buttons[next(iter(tab.counters.buttons))].visibleRegion().isEmpty()
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert not tab.desk.box.visibleRegion().isEmpty()


def test_words_of_the_head_give_way_to_its_keys(opened: Open) -> None:
    head = opened(PERCENTS[-1]).findChild(Head)
    assert head is not None
    for made in head.findChildren(QToolButton):
        assert made.width() >= made.sizeHint().width(), made.accessibleName()


def test_no_dialog_is_larger_than_the_screen(opened: Open, qapp: QApplication) -> None:
    window = opened(PERCENTS[-1])
    room = qapp.primaryScreen().availableSize()
    for dialog in (
        ReservationsDialog(window, window._context),
        NewBookDialog(window, window._context, "7"),
        DenialDialog(window, window._context, DenialDraft()),
    ):
        assert dialog.width() < room.width() and dialog.height() < room.height()
        dialog.deleteLater()
