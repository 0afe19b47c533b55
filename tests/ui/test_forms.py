"""A form shows problems at their fields, goes by keyboard, and gives values back."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desktop_app.domain.errors import Problem, Severity
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    IntegerField,
    MoneyField,
    MultilineField,
    NameField,
    Option,
    Picked,
    PickerField,
    Suggestion,
    TextField,
    TickField,
    TimeField,
    YearField,
)

TODAY = date(2026, 3, 8)
CATEGORIES = [Option("student", "Студент"), Option("teacher", "Учитель")]
BODIES = [Suggestion(7, "Алма айыл өкмөтү"), Suggestion(8, "Мектеп", "с. Алма")]


@pytest.fixture
def form(dressed: object, qtbot) -> Form:
    made = Form("Записать читателя")
    made.add(NameField("name", "ФИО"))
    made.add(YearField("born", "Год рождения"))
    made.add(ChoiceField("category", "Категория", CATEGORIES))
    made.add(DateField("on", "Дата", today=lambda: TODAY))
    made.more("Ещё")
    made.add(TextField("phone", "Телефон"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def type_letters(editor: QLineEdit, letters: str) -> None:
    """Cyrillic by key events; QTest.keyClicks knows Latin only."""
    for letter in letters:
        event = QKeyEvent(
            QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter
        )
        QApplication.sendEvent(editor, event)


def say(problem: Problem) -> str:
    return f"sentence {problem.code}"


def test_values_come_back_by_key(form: Form) -> None:
    form.set_values({"name": "Асанова  Гүлнара ", "born": 1985, "category": "teacher", "on": TODAY})
    assert form.values() == {
        "name": "Асанова Гүлнара",
        "born": 1985,
        "category": "teacher",
        "on": TODAY,
        "phone": "",
    }
    assert not form.dirty


def test_problems_stand_at_their_fields_and_the_first_is_focused(form: Form, qtbot) -> None:
    form.set_problems([Problem("born", "year"), Problem("name", "required")], say)
    assert form.fields["name"].problem == "sentence required"
    assert form.fields["born"].problem == "sentence year"
    qtbot.waitUntil(form.fields["name"].editor.hasFocus)


def test_a_warning_takes_no_focus_and_no_red_frame(form: Form) -> None:
    form.set_problems([Problem("name", "duplicate", Severity.WARNING)], say)
    assert form.fields["name"].problem == "sentence duplicate"
    assert form.fields["name"].editor.property("state") == ""


def test_a_problem_without_a_field_stands_below(form: Form) -> None:
    form.set_problems([Problem("nowhere", "closed")], say)
    assert form._general.text() == "sentence closed"


def test_a_folded_field_is_unfolded_for_its_problem(form: Form) -> None:
    assert not form.fields["phone"].isVisible()
    form.set_problems([Problem("phone", "pin")], say)
    assert form.fields["phone"].isVisible()


def test_typing_takes_the_problem_away_and_makes_dirty(form: Form, qtbot) -> None:
    form.set_problems([Problem("born", "year")], say)
    qtbot.keyClicks(form.fields["born"].editor, "19")
    assert form.fields["born"].problem == ""
    assert form.dirty


def test_enter_goes_to_the_next_field_and_at_last_to_save(form: Form, qtbot) -> None:
    form.start()
    qtbot.keyClick(form.fields["name"].editor, Qt.Key.Key_Return)
    qtbot.waitUntil(form.fields["born"].editor.hasFocus)
    qtbot.keyClick(form.fields["on"].editor, Qt.Key.Key_Return)
    qtbot.waitUntil(form.save_button.hasFocus)


def test_ctrl_enter_saves_and_escape_leaves(form: Form, qtbot) -> None:
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(
            form.fields["name"].editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    with qtbot.waitSignal(form.left):
        qtbot.keyClick(form.fields["name"].editor, Qt.Key.Key_Escape)


def test_what_cannot_be_read_is_told_before_saving(form: Form, qtbot) -> None:
    form.set_values({"on": TODAY})
    qtbot.keyClicks(form.fields["born"].editor, "85")
    with qtbot.assertNotEmitted(form.saved):
        form.try_save()
    assert "1985" in form.fields["born"].problem


def test_a_digit_picks_a_choice(form: Form, qtbot) -> None:
    field = form.fields["category"]
    qtbot.keyClick(field.editor, Qt.Key.Key_2)
    assert field.value() == "teacher"
    field.set_value("")
    assert field.value() == ""


def test_many_options_are_typed(dressed: object, qtbot) -> None:
    field = ChoiceField("topic", "Тема", [Option(str(i), f"Тема {i}") for i in range(20)])
    qtbot.addWidget(field)
    field.set_value("7")
    assert field.value() == "7"
    field.edit.setText("нет такой")
    assert field.value() == ""
    assert field.unread() != ""


def test_a_date_is_tidied_on_leaving(form: Form) -> None:
    field = form.fields["on"]
    assert isinstance(field, DateField)
    field.edit.setText("вчера")
    field.edit.editingFinished.emit()
    assert field.edit.text() == "07.03.2026"
    field.edit.setText("31.02.2026")
    assert (field.value(), field.unread() != "") == (None, True)


def test_a_picker_knows_what_was_picked(dressed: object, qtbot) -> None:
    field = PickerField("body", "Организация", suggest=lambda typed: BODIES, known_only=True)
    qtbot.addWidget(field)
    field.show()
    type_letters(field.edit, "мектеп")
    assert field.value() == Picked(8, "мектеп")
    field.edit.clear()
    type_letters(field.edit, "неизвестно")
    assert field.value() == Picked(None, "неизвестно")
    assert field.unread() != ""


def test_three_letters_and_enter_pick_the_first_suggestion(dressed: object, qtbot) -> None:
    field = PickerField("body", "Организация", suggest=lambda typed: BODIES[1:])
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.picked):
        type_letters(field.edit, "мек")
        qtbot.keyClick(field._completer.popup(), Qt.Key.Key_Return)
    assert field.value() == Picked(8, "Мектеп")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (MoneyField, 123450),
        (TimeField, time(14, 0)),
        (IntegerField, 25),
        (YearField, 1985),
        (MultilineField, "две\nстроки"),
        (TickField, True),
        (TextField, "Ленин көчөсү, 12"),
    ],
)
def test_every_kind_gives_back_what_it_was_given(dressed, qtbot, field, value) -> None:
    made = field("key", "Поле")
    qtbot.addWidget(made)
    made.set_value(value)
    assert made.value() == value
    assert made.unread() == ""


def test_labels_name_their_editors(form: Form) -> None:
    for field in form.fields.values():
        assert field.editor.accessibleName()
    assert all(button.text() for button in form.findChildren(QPushButton))
