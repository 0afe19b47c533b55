"""T6 (language and use, 6.4): an event from a memorable date to its poster, keys counted."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.services import events, organisations
from desktop_app.ui.tabs.events.poster import PosterDialog
from tests.e2e.librarian import NEW, Librarian
from tests.ui.keys import Keys

NOORUZ = date(2027, 3, 21)


def test_an_event_and_its_poster_take_thirty_five_keys_and_four_clicks(
    librarian: Librarian,
) -> None:
    librarian.now = datetime(2027, 3, 15, 9, 0)
    librarian.start()
    librarian.choose(NEW)
    for answer, finish in (("Алма китепканасы", Keys.enter), ("Г. Асанова", Keys.done)):
        keys = librarian.keys
        keys.type(answer)
        finish(keys)
    librarian.qtbot.waitUntil(lambda: librarian.window.tab("today") is not None)
    library = librarian.window._context.library
    organisations.add(library, OrganisationDraft("school", "Школа № 2", ""))
    section = librarian.tab("events").section("calendar")
    librarian.qtbot.waitUntil(section.isVisible, timeout=3_000)
    spent = clicks = 1  # F8; the day in the sheet
    sheet = section.sheet
    cell = sheet.visualRect(sheet._model.place(NOORUZ))
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())

    def plan(dialog: Any) -> None:
        nonlocal spent, clicks
        keys = Keys(dialog)
        _button(dialog, "Нооруз").click()  # its title, and the form is next
        clicks += 1
        keys.type("кеч" if librarian.preferences.language == "ky" else "вече")
        QTest.qWait(50)  # the list opens
        for _ in range(2):  # the line of the list, past the day
            keys.enter()
        keys.type("14")
        keys.enter()
        dialog.form.fields["organisations"].setFocus()
        clicks += 1
        keys.type("шк")
        QTest.qWait(50)
        keys.enter()
        keys.done()
        spent += keys.count

    with librarian.answering(plan):
        librarian.key(Qt.Key.Key_F8)
    (row,) = events.between(library, NOORUZ, date(2027, 3, 22))
    card = events.get(library, row.id)
    assert "ооруз" in card.draft.title_ky
    assert (card.draft.starts_at, len(card.organisations)) == ("14:00", 1)

    seen: list[bool] = []
    with librarian.answering(lambda dialog: seen.append(isinstance(dialog, PosterDialog))):
        _button(section.panel, "Афиша").click()
        clicks += 1
    assert seen == [True]
    print(f"T6: {spent} keys, {clicks} clicks")
    assert spent <= 35 and clicks <= 4


def _button(widget: Any, words: str) -> QPushButton:
    found = [one for one in widget.findChildren(QPushButton) if words in one.text()]
    assert found, [one.text() for one in widget.findChildren(QPushButton)]
    return found[0]
