"""Invitations and certificates on the screen: names are pasted, the pages follow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop_app.domain.certificates import CertificateKind
from desktop_app.ui.tabs.events import calendar
from desktop_app.ui.tabs.events.calendar import CalendarSection
from desktop_app.ui.tabs.events.certificates import CertificateDialog
from tests.services.events_month import open_library, planned
from tests.ui.events_window import Screen


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Screen:
    return Screen(qtbot, open_library(), tmp_path)


@pytest.fixture
def dialog(screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> CertificateDialog:
    event = planned(screen.library)
    tab = calendar.build(screen.context)
    assert isinstance(tab, CalendarSection)
    screen.show(tab)
    tab.show_event(event)
    shown: list[CertificateDialog] = []
    monkeypatch.setattr(CertificateDialog, "exec", lambda self: shown.append(self))
    wanted = "Invitations and certificates"
    next(a for a in tab.findChildren(QAction) if a.text() == wanted).trigger()
    qtbot.addWidget(shown[0])
    qtbot.waitUntil(lambda: shown[0].preview is not None)
    return shown[0]


def choose(dialog: CertificateDialog, kind: CertificateKind) -> None:
    dialog.panel.kind.setCurrentIndex(dialog.panel.kind.findData(kind.value))


def test_five_pasted_names_are_five_certificates(
    screen: Screen, dialog: CertificateDialog, qtbot: QtBot
) -> None:
    choose(dialog, CertificateKind.DIPLOMA)
    dialog.panel.names.setPlainText("Асан\nҮсөн\nАйгүл\nБакыт\nЧынара\n")
    dialog.panel.also_signs.setText("Директор Бакиров Т.")
    qtbot.waitUntil(lambda: dialog.preview is not None and dialog.preview.pages == 5)
    assert screen.context.preferences.text("cards/kind") == "diploma"
    assert screen.context.preferences.text("cards/also_signs") == "Директор Бакиров Т."
    choose(dialog, CertificateKind.INVITATION)
    qtbot.waitUntil(lambda: dialog.preview is not None and dialog.preview.pages == 3)
    assert dialog.panel.also_signs.isHidden()
    dialog.accept()


def test_a_personal_number_is_refused_and_what_is_typed_stays(
    dialog: CertificateDialog, qtbot: QtBot
) -> None:
    dialog.panel.names.setPlainText("Асан 12505198500123")
    qtbot.waitUntil(lambda: not dialog._problem.isHidden())
    assert "personal number" in dialog._problem.text()
    assert dialog.preview is None
    dialog.panel.names.setPlainText("Асан")
    qtbot.waitUntil(lambda: dialog.preview is not None)
    assert dialog._problem.isHidden()
    dialog.accept()
