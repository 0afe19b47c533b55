"""T8 (language and use, 6.4): a waybill of twenty copies in the real window, keys counted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import receiving, stock, titles
from desktop_app.services.library import Library
from desktop_app.storage import copies
from tests.e2e.librarian import NEW, Librarian
from tests.ui.keys import Keys

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NOVEL = TitleDraft(
    title="Жамийла", author="Айтматов Ч.", bbk="84Ки7", author_mark="А36", language="ky"
)
EPIC = TitleDraft(title="Манас", bbk="82", language="ky")


def test_twenty_copies_take_a_hundred_and_thirty_keys(librarian: Librarian) -> None:
    librarian.start()
    librarian.choose(NEW)
    for answer, finish in (("Алма китепканасы", Keys.enter), ("Г. Асанова", Keys.done)):
        keys = librarian.keys
        keys.type(answer)
        finish(keys)
    librarian.qtbot.waitUntil(lambda: librarian.window.tab("today") is not None)
    library = librarian.window._context.library
    _two_known_books(library)
    section = librarian.tab("stock").section("books")
    librarian.qtbot.waitUntil(section.isVisible, timeout=3_000)
    section.receive()  # the first click, «Принять партию»
    keys = librarian.keys
    _type_the_document(keys)
    _type_a_known_book(keys, "жам", "5", "250")
    _type_three_volumes(keys)
    librarian.close()  # the rest tomorrow: nothing is asked, nothing is lost

    librarian.start()
    section = librarian.tab("stock").section("books")
    librarian.qtbot.waitUntil(section.isVisible, timeout=3_000)
    section.receive()  # the second click
    spent = keys.count
    keys = librarian.keys
    assert [row.text for row in section.page.list.rows][:2] == ["Жамийла", "Ак кеме, 1"]
    _type_a_known_book(keys, "ман", "3", "250")
    assert section.page.list.note.text().endswith(("Сходится с документом", "дал келди"))
    keys.press(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert section.page is None
    library = librarian.window._context.library
    assert (stock.totals(library).copies, titles.count(library)) == (22, 5)
    copy = copies.find(library.database, "112")
    assert copy is not None
    assert copy.title == "Ак кеме, 2"
    spent += keys.count
    print(f"T8: {spent} keys, 2 clicks")
    assert spent <= 130


def _two_known_books(library: Library) -> None:
    head = ReceiptDraft(date(2026, 9, 1), origin="gift", giver="Асанов")
    lines = [ReceiptLine(None, NOVEL, 1, "101"), ReceiptLine(None, EPIC, 1, "102")]
    receiving.receive(library, head, lines)


def _type_the_document(keys: Keys) -> None:
    """The central library's waybill no. 107: twenty copies, 3 800 som."""
    for answer in ("1", "2", "107", "", "20"):
        keys.type(answer)
        keys.enter()
    keys.type("3800")
    keys.done()


def _type_a_known_book(keys: Keys, letters: str, count: str, price: str) -> None:
    for answer in (letters, count, "", price):
        keys.type(answer)
        keys.enter()


def _type_three_volumes(keys: Keys) -> None:
    """A new title of a known author: his marks are proposed, two volumes more by one key each."""
    keys.type("Ак кеме")
    keys.enter()
    keys.type("айт")
    keys.press(Qt.Key.Key_Down)
    keys.enter()
    for answer in ("1", "2019", "", "", "1", "", "4", "", "150"):
        keys.type(answer)
        keys.enter()
    for _ in ("2", "3"):
        keys.press(Qt.Key.Key_Return, SHIFT)
        keys.done()
