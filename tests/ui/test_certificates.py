"""Invitations and certificates on the screen: names are pasted, the pages follow."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from desktop_app.documents.posters.cards import write_cards
from desktop_app.domain.certificates import CertificateKind
from desktop_app.domain.errors import UserError
from desktop_app.ui.acts import refusal
from desktop_app.ui.tabs.events import calendar
from desktop_app.ui.tabs.events.calendar import CalendarSection
from desktop_app.ui.tabs.events.certificates import CertificateDialog
from tests.services.events_month import open_library, planned
from tests.ui.events_window import Screen
from tests.ui.test_nonsense_events import NONSENSE


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


@pytest.mark.parametrize("kind", CertificateKind)
@pytest.mark.parametrize("field", ["names", "reason", "also_signs"])
def test_nonsense_is_printed_or_refused_with_a_sentence(
    screen: Screen, dialog: CertificateDialog, kind: CertificateKind, field: str
) -> None:
    choose(dialog, kind)
    edit = getattr(dialog.panel, field)
    type_in = edit.setText if field == "also_signs" else edit.setPlainText
    for typed in NONSENSE:
        type_in(typed)
        for lang in ("ru", "ky"):
            file = BytesIO()
            try:
                write_cards(dialog.panel.job(dialog._told, dialog._librarian), lang, file)
            except UserError as refused:
                assert refusal(screen.context, refused), typed[:20]
            else:
                assert file.getvalue().startswith(b"%PDF"), typed[:20]
