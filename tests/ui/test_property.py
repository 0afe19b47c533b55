"""The property and the money by keys: a line with its money, a request, the accountant's act."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.domain.facts import Name
from desktop_app.domain.property import PropertyDraft, RemovalDraft, Shown
from desktop_app.domain.records import RecordDraft
from desktop_app.services import property, records, undo
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.stock.property_dialogs import (
    ActDialog,
    DayDialog,
    HandOverDialog,
    PropertyDialog,
    RemovalDialog,
)
from desktop_app.ui.tabs.stock.property_section import PropertySection
from desktop_app.ui.tabs.stock.spend_dialog import SpendDialog
from tests.services.desk_library import MONDAY, entries, open_library
from tests.ui.conftest import text
from tests.ui.keys import Keys

STOVE = PropertyDraft(MONDAY, "appliance", "Печь", "17", 1998, 2, 80_000, is_old=True)


@pytest.fixture
def library() -> Library:
    return open_library()


@pytest.fixture
def section(context: UiContext, qtbot: Any) -> PropertySection:
    section = PropertySection(context)
    qtbot.addWidget(section)
    with qtbot.waitExposed(section):
        section.show()
    return section


def shown(qtbot: Any, dialog: Any) -> Keys:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.form.start()
    return Keys(dialog)


def rows(section: PropertySection) -> list[str]:
    model = section.register.table.model
    return [model.cell(number, 0)[0] for number in range(model.rowCount())]


def told(widget: Any) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_purchase_is_typed_once_by_keys(
    section: PropertySection, library: Library, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    def typed(_parent: object, context: UiContext) -> Any:
        dialog = PropertyDialog(None, context)
        keys = shown(qtbot, dialog)
        keys.type("Стеллаж")
        keys.enter()
        keys.type("2")
        keys.enter()
        keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        keys.type("20")
        keys.enter()
        keys.type("14200")
        keys.done()
        return dialog._draft

    monkeypatch.setattr(PropertyDialog, "ask", typed)
    section.acts()["acquire"]()
    assert entries(library, Name.PROPERTY, "kind", "category") == {("shelving", "district"): 20}
    assert entries(library, Name.SPENDING, "kind", "category") == {("equipment", "district"): 20}
    qtbot.waitUntil(lambda: rows(section) == ["Стеллаж"])
    assert "in the list today 284 000 сом" in section.register.table._count.text().replace(
        "\u00a0", " "
    )


def test_a_gift_and_an_old_thing_are_no_spending(context: UiContext, qtbot: Any) -> None:
    dialog = PropertyDialog(None, context)
    shown(qtbot, dialog)
    fields = dialog.form.fields
    assert fields["is_spent"].value()
    fields["origin"].set_value("gift")
    assert not fields["is_spent"].value()
    fields["origin"].set_value("local")
    assert fields["is_spent"].value()
    fields["is_old"].set_value(True)
    assert not fields["is_spent"].value()


def test_what_is_wrong_is_told_at_its_field_and_typed_text_stays(
    context: UiContext, library: Library, qtbot: Any
) -> None:
    property.acquire(library, STOVE)
    dialog = PropertyDialog(None, context)
    keys = shown(qtbot, dialog)
    dialog.form.set_values({"name": "Печь новая", "inventory_no": "17", "kind": "appliance"})
    keys.done()
    assert dialog._draft is None
    assert "Печь" in dialog.form.fields["inventory_no"].problem
    assert dialog.form.fields["price"].problem == "Enter the sum."
    dialog.form.fields["price"].edit.setText("210,600")
    keys.done()
    asked = dialog.form.fields["price"].problem.replace("\u00a0", " ")
    assert asked == "Is it 210,60 сом or 210 600 сом? Type the sum in full."


def test_a_card_is_changed_without_what_is_counted(
    context: UiContext, library: Library, qtbot: Any
) -> None:
    id = property.acquire(library, STOVE).id or 0
    dialog = PropertyDialog(None, context, property.get(library, id))
    keys = shown(qtbot, dialog)
    assert dialog.form.fields["price"].isHidden() and dialog.form.fields["quantity"].isHidden()
    dialog.form.fields["place"].set_value("Подвал")
    keys.done()
    assert dialog._draft is not None and dialog._draft.draft.place == "Подвал"


def test_the_card_tells_what_changed(section: PropertySection, library: Library) -> None:
    id = property.acquire(library, STOVE).id or 0
    property.change(library, id, replace(STOVE, condition="broken", place="Подвал"))
    section.register.show_line(id)
    assert "Changed: Печь\nGood → Broken\n— → Подвал" in told(section.register.panel)


def test_request_act_of_defects_and_removal(
    section: PropertySection,
    context: UiContext,
    library: Library,
    printed: list[PrintDialog],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> None:
    page = section.register
    id = property.acquire(library, STOVE).id or 0
    context.bus.mark(frozenset({"property", "fact"}))
    page.print_defects()
    page.remove_requested()
    assert not printed and "Nothing is asked" in context.strip.sentence

    asked = RemovalDraft(MONDAY, 1, "Прогорела")
    monkeypatch.setattr(RemovalDialog, "ask", lambda *_, **__: asked)
    page.ask_off(id)
    page.print_defects()
    assert "Прогорела" in text(printed[-1]) and "800" in text(printed[-1])

    dialog = ActDialog(None, context)
    keys = shown(qtbot, dialog)
    keys.done()
    assert "accountant" in dialog.form.fields["act_no"].problem
    keys.type("18")
    keys.done()
    monkeypatch.setattr(ActDialog, "ask", lambda *_: dialog._draft)
    page.remove_requested()
    page.table.choose(id)
    page._show(id)
    assert "1 of 2" in told(page.panel) and "Act no. 18: 1 pcs, Прогорела" in told(page.panel)

    final = RemovalDialog(None, context, property.get(library, id), is_final=True)
    keys = shown(qtbot, final)
    assert final.form.fields["quantity"].value() == 1
    keys.enter()
    keys.type("Разобрали")
    keys.enter()
    keys.type("19")
    keys.done()
    monkeypatch.setattr(RemovalDialog, "ask", lambda *_, **__: final._draft)
    page.remove(id)
    assert rows(section) == []
    page.show_line(id)
    assert page.shown.currentData() == Shown.REMOVED and rows(section) == ["Печь"]
    for _ in range(2):
        context.bus.mark(undo.undo_last(library).changes)
    assert property.get(library, id).requested == 1
    page.keep(id)
    assert property.requests(library) == []


def test_the_list_as_of_a_day_and_by_age(
    section: PropertySection,
    context: UiContext,
    library: Library,
    printed: list[PrintDialog],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> None:
    property.acquire(library, STOVE)
    dialog = DayDialog(None, context)
    keys = shown(qtbot, dialog)
    keys.done()
    assert dialog._draft == MONDAY
    monkeypatch.setattr(DayDialog, "ask", lambda *_: MONDAY)
    section.register.print_list()
    assert "Печь 17 1998 2 800,00 1" in text(printed[0]).replace("\u00a0", " ")
    section.register.print_aged()
    assert "1998 28 2" in text(printed[1])


def test_everything_is_handed_over_with_a_list_to_sign(
    section: PropertySection,
    context: UiContext,
    library: Library,
    printed: list[PrintDialog],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> None:
    id = property.acquire(library, STOVE).id or 0
    dialog = HandOverDialog(None, context)
    keys = shown(qtbot, dialog)
    keys.done()
    assert dialog.form.fields["to"].problem
    monkeypatch.setattr(HandOverDialog, "ask", lambda *_: "Ёлкина М. И.")
    section.register.hand_over()
    assert property.get(library, id).draft.responsible == "Ёлкина М. И."
    assert "Ёлкина М. И." in text(printed[0])
    section.register.strike_out(id)
    assert rows(section) == []


def test_money_of_a_period_explains_itself(
    section: PropertySection, library: Library, context: UiContext, qtbot: Any
) -> None:
    page = section.money
    section.acts()["money"]()
    assert "Nothing was spent." in told(page.sums)
    spent = RecordDraft("spending", MONDAY, "Крыша", 1, 19_030_000, "repair", "local",
                        repair="current", contractor="ИП Токтосунов")  # fmt: skip
    records.add(library, spent)
    done = records.add(
        library, RecordDraft("spending", MONDAY, "Книги", 40, 812_050, "books", "district")
    )
    context.bus.mark(done.changes)
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 2)
    shown_sums = {key: one.text().replace("\u00a0", " ") for key, one in page.sums.figures.items()}
    assert shown_sums["spending.money"] == "198 420,50"
    assert shown_sums["spending.money:category=local,kind=repair"] == "190 300,00"
    page.sums.figures["spending.money:kind=repair"].click()
    assert page._beside.currentWidget() is page.evidence
    assert page.evidence.entries.rowCount() == 1
    page.evidence.closed.emit()
    assert page._beside.currentWidget() is page.sums
    page.article.setCurrentIndex(page.article.findData("repair"))
    assert page.table.model.rowCount() == 1
    id = page.table.ids()[0]
    page.table.choose(id)
    assert "ИП Токтосунов" in told(page.panel)
    page.take_back(id)
    assert page.table.model.rowCount() == 0
    assert page.sums.figures["spending.money"].text() == "8\u00a0120,50"
    page.bar.step(-1)
    assert "Nothing was spent." in told(page.sums)


def test_a_repair_asks_its_kind_and_own_hands_cost_nothing(
    section: PropertySection, context: UiContext, library: Library, qtbot: Any,
    monkeypatch: pytest.MonkeyPatch, printed: list[PrintDialog],
) -> None:  # fmt: skip
    dialog = SpendDialog(None, context)
    keys = shown(qtbot, dialog)
    assert dialog.form.fields["repair"].isHidden()
    keys.type("4")
    assert not dialog.form.fields["repair"].isHidden()
    keys.enter()
    keys.type("Побелка")
    keys.done()
    assert dialog.form.fields["money"].problem == "Enter the sum."
    dialog.form.fields["repair"].set_value("own_hands")
    keys.done()
    monkeypatch.setattr(SpendDialog, "ask", lambda *_: dialog._draft)
    section.acts()["spend"]()
    section.money.print_repairs()
    assert "Субботник, своими силами Побелка" in text(printed[0])
    section.money.print_money()
    assert "Пополнение фонда: 0 экземпляров" in text(printed[1])
