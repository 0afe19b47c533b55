"""T5 (language and use, 6.4): an inquiry of the self-government, done at once, keys counted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.inquiries import InquiryState
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.services import inquiries, organisations
from tests.e2e.librarian import NEW, Librarian
from tests.ui.keys import Keys


def test_an_inquiry_done_at_once_takes_forty_five_keys_and_no_click(
    librarian: Librarian,
) -> None:
    librarian.start()
    librarian.choose(NEW)
    for answer, finish in (("Алма китепканасы", Keys.enter), ("Г. Асанова", Keys.done)):
        keys = librarian.keys
        keys.type(answer)
        finish(keys)
    librarian.qtbot.waitUntil(lambda: librarian.window.tab("today") is not None)
    library = librarian.window._context.library
    for kind, name in (("school", "Школа № 2"), ("aiyl_okmotu", "Айыл өкмөтү с. Алма")):
        organisations.add(library, OrganisationDraft(kind, name, ""))
    spent = 1  # F7

    def write(dialog: Any) -> None:
        nonlocal spent
        keys = Keys(dialog)
        keys.type("айы")
        QTest.qWait(50)  # the list opens
        for _ in range(2):  # the line of the list and on, past who asks
            keys.enter()
        keys.type("аренда пастбищ")
        keys.enter()
        keys.type("паст" if librarian.preferences.language == "ru" else "жайы")
        QTest.qWait(50)
        keys.enter()  # the line of the list and on
        keys.type("2")
        keys.done()
        spent += keys.count + 1  # Ctrl+Enter are two

    with librarian.answering(write):
        librarian.key(Qt.Key.Key_F7)
    (id,) = inquiries.ids(library)
    card = inquiries.get(library, id)
    assert card.body is not None and card.body.name_ru == "Айыл өкмөтү с. Алма"
    assert (card.draft.question, card.draft.rubric) == ("аренда пастбищ", "pastures")
    assert (card.draft.kind, card.state) == ("address", InquiryState.HANDED)
    print(f"T5: {spent} keys")
    assert spent <= 45

    again: list[str] = []

    def take(dialog: Any) -> None:
        """Asked once more: Ctrl+1 takes the earlier answer over."""
        dialog.form.fields["question"].setFocus()
        Keys(dialog).type("об аренде пастбища")
        librarian.qtbot.waitUntil(dialog._similar.isVisible)
        dialog.form.fields["answer"].set_value("")
        QTest.keyClick(dialog, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        again.append(dialog.form.fields["answer"].value())
        dialog.reject()

    with librarian.answering(take):
        librarian.key(Qt.Key.Key_F7)
    assert again == [card.answer]
