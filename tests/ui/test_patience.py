"""Progress over work that stays in the window's thread: shown late, and «Cancel» takes effect."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop_app.ui.patience import Patience
from desktop_app.ui.tasks import Stopped


@pytest.mark.usefixtures("dressed")
def test_short_work_shows_nothing(qtbot: Any) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    with Patience(parent, "Making") as told:
        for done in range(3):
            told(done, 3)
        (dialog,) = parent.findChildren(QProgressDialog)
        assert not dialog.isVisible()
    assert not dialog.isVisible()


@pytest.mark.usefixtures("dressed")
def test_cancel_stops_at_the_next_report(qtbot: Any) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    reached: list[int] = []
    with pytest.raises(Stopped), Patience(parent, "Making") as told:
        for done in range(5):
            told(done, 5)
            reached.append(done)
            if done == 2:
                parent.findChildren(QProgressDialog)[0].cancel()
    assert reached == [0, 1, 2]
