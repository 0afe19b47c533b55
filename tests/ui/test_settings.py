"""The settings: words and rules saved and undone, copies made and put back, the trash emptied."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.classes import Content
from desktop_app.domain.norms import NORMS
from desktop_app.domain.titles import TitleDraft
from desktop_app.exchange.sticks import Stick
from desktop_app.services import copies, opening, readers, settings, terms, titles
from desktop_app.services.library import Library
from desktop_app.services.opening import NewLibrary
from desktop_app.ui import look
from desktop_app.ui.errors import Funnel
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.program import Program
from desktop_app.ui.settings import copies_page
from desktop_app.ui.settings import dialog as dialogs
from desktop_app.ui.settings.copies_page import CopiesPage
from desktop_app.ui.settings.dialog import SettingsDialog
from desktop_app.ui.settings.marks_page import MarkDialog
from desktop_app.ui.settings.pairs_field import PairsField
from desktop_app.ui.tabs.reports.stick_dialog import StickDialog
from desktop_app.ui.window import MainWindow
from tests.services.desk_library import BAKYT, GULNARA, Calendar, hand_in, registered
from tests.ui.events_window import Screen

ANSWERS = NewLibrary(name_ru="Алминская библиотека", librarian="Г. Асанова")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library as the first start leaves it."""
    made = opening.create(tmp_path / "library", ANSWERS, Calendar())
    yield made
    opening.close(made, copy=False)


@pytest.fixture
def screen(qtbot: QtBot, library: Library, tmp_path: Path) -> Iterator[Screen]:
    made = Screen(qtbot, library, tmp_path)
    yield made
    made.context.tasks.close()


@pytest.fixture
def dialog(screen: Screen, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(screen.context)
    qtbot.addWidget(made, before_close_func=forget)
    made.show()
    return made


def forget(dialog: SettingsDialog) -> None:
    """Nobody answers the question about unsaved words when a test ends."""
    dialog.library.form.dirty = dialog.norms.form.dirty = False


def said(dialog: SettingsDialog) -> str:
    return dialog._told.text()


# The library's words


def test_a_new_library_is_told_what_the_report_still_needs(dialog: SettingsDialog) -> None:
    page = dialog.library
    assert page.form.values()["library.branch"] == "01"
    assert page._needed.text() == (
        "The report still needs: Library, in Kyrgyz; Library system (ЦБС), in Russian;"
        " Library system (ЦБС), in Kyrgyz; Village; Ayil aimak; District; Director; Inhabitants."
    )


def test_words_are_saved_in_one_act_and_undone(
    dialog: SettingsDialog, screen: Screen, library: Library
) -> None:
    form = dialog.library.form
    form.fields["library.branch"].set_value("07")
    form.fields["library.director"].set_value("Б. Тагаева")
    form.fields["from"].set_value(date(2026, 9, 1))
    form.try_save()
    assert library.setting("library.director") == "Б. Тагаева"
    assert library.database.branch == "07"
    assert said(dialog) == "Settings saved, in force from 01.09.2026"
    assert not dialog._undo.isHidden() and not dialog.library.dirty
    screen.undo()
    assert (library.setting("library.director"), library.database.branch) == ("", "01")
    assert form.values()["library.branch"] == "01"


def test_a_branch_number_must_fit_into_a_file_name(
    dialog: SettingsDialog, library: Library
) -> None:
    form = dialog.library.form
    for wrong in ("", "7/8", "филиал номер семь"):
        form.fields["library.branch"].set_value(wrong)
        form.try_save()
        assert form.fields["library.branch"].problem.startswith("The branch number has digits")
    assert library.database.branch == "01"


def test_inhabitants_are_entered_with_their_source_from_the_years_beginning(
    dialog: SettingsDialog, library: Library
) -> None:
    form = dialog.library.form
    form.fields["people"].set_value(3480)
    form.try_save()
    assert form.fields["source"].problem.startswith("Say where the number comes from")
    form.fields["source"].set_value("айыл өкмөтү")
    form.try_save()
    assert said(dialog) == "3480 inhabitant(s) from 01.01.2026"
    assert settings.population(library, date(2026, 1, 1)) == 3480
    assert form.values()["source"] == "айыл өкмөтү"
    assert form.values()["people_from"] == library.today
    assert "Inhabitants" not in dialog.library._needed.text()


def test_inhabitants_of_a_day_handed_in_are_refused_at_the_date(
    dialog: SettingsDialog, library: Library
) -> None:
    form = dialog.library.form
    hand_in(library, date(2026, 9, 1))
    form.set_values({"people": 3500, "source": "перепись", "people_from": date(2026, 3, 1)})
    form.try_save()
    assert "01.03.2026" in form.fields["people_from"].problem
    assert settings.population(library) == 0


def test_typed_words_are_lost_only_on_purpose(
    dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def refuse(*words: object, **_: object) -> bool:
        asked.append(words[1])
        return False

    monkeypatch.setattr(dialogs, "confirm", refuse)
    dialog.library.form.fields["library.village"].set_value("Алма")
    dialog.library.form.left.emit()
    assert asked == ["Something typed is not saved yet."] and dialog.isVisible()


# The counting rules


def test_every_counting_rule_has_its_field_with_the_usual_value(dialog: SettingsDialog) -> None:
    values = dialog.norms.form.values()
    assert {norm.key: values[norm.key] for norm in NORMS} == {
        norm.key: norm.default for norm in NORMS
    }


def test_rules_are_saved_within_their_bounds_and_undone(
    dialog: SettingsDialog, screen: Screen, library: Library
) -> None:
    dialog.show_page("norms")
    form = dialog.norms.form
    form.fields["loan_days"].set_value(900)
    form.try_save()
    assert form.fields["loan_days"].problem == "A number from 1 to 90 is possible here."
    form.fields["loan_days"].set_value(30)
    form.fields["weekend"].set_value((7,))
    form.fields["turnover_by"].set_value("average")
    form.fields["renewal_counts"].set_value(False)
    form.try_save()
    norms = library.norms()
    assert (norms.loan_days, norms.weekend, norms.turnover_by) == (30, (7,), "average")
    assert not norms.renewal_counts
    assert said(dialog) == "Counting rules saved, in force from 14.09.2026"
    screen.undo()
    assert library.norms().loan_days == form.values()["loan_days"] == 15


def test_rules_of_a_day_handed_in_are_refused_at_the_date(
    dialog: SettingsDialog, library: Library
) -> None:
    hand_in(library, date(2026, 9, 1))
    form = dialog.norms.form
    form.set_values({"loan_days": 30, "from": date(2026, 8, 1)})
    form.try_save()
    assert "01.08.2026" in form.fields["from"].problem


# Copies


def test_a_copy_is_made_and_listed(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.show_page("copies")
    page = dialog.copies
    assert page._age.text() == "There is no copy yet"
    page.make()
    qtbot.waitUntil(
        lambda: said(dialog).startswith("Copy made and read back: b000001_"), timeout=20_000
    )
    assert page._age.text() == "Last copy: 14.09.2026 10:30, today"
    assert list(page.source.ids(page.table.model.filter, "", False)) == [1]
    assert not page.restore_button.isEnabled()

    def chosen() -> bool:
        page.table.choose(1)
        return page.restore_button.isEnabled()

    qtbot.waitUntil(chosen, timeout=20_000)


def test_a_copy_goes_to_the_stick_and_its_day_is_remembered(
    screen: Screen,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = tmp_path / "KINGSTON"
    stick.mkdir()

    def press_first(dialog: QDialog) -> int:
        assert isinstance(dialog, StickDialog)
        dialog.choices[0].click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", press_first)
    page = CopiesPage(screen.context, lambda: [Stick(stick, "KINGSTON", 10**9)])
    screen.show(page)
    page.carry_out()
    qtbot.waitUntil(lambda: "You can remove the stick" in screen.strip.sentence)
    assert [copy.why for copy in copies.found(stick / "kitepkana_01")] == ["carried_out"]
    assert page._outside.text() == "Last copy outside this computer: 14.09.2026"


def test_a_stick_pulled_meanwhile_is_told(
    screen: Screen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StickDialog, "ask", lambda *_: tmp_path / "gone")
    page = CopiesPage(screen.context)
    screen.show(page)
    page.carry_out()
    qtbot.waitUntil(lambda: screen.strip.sentence.startswith("The stick was not found"))
    assert page.now_button.isEnabled()


def test_a_file_that_is_no_copy_is_refused_before_anything_is_asked(
    dialog: SettingsDialog, tmp_path: Path
) -> None:
    wrong = tmp_path / "photo.db"
    wrong.write_bytes(b"not a library" * 100)
    dialog.copies.ask_to_restore(wrong)
    assert said(dialog) == "This file is not a library of this program."
    assert dialog.restoring is None


def test_a_copy_is_put_back_and_what_was_there_stays_a_copy(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """One reader in the copy, two now; after restoring one again, the two in a copy."""
    folder = tmp_path / "library"
    library = opening.create(folder, ANSWERS, Calendar())
    registered(library, GULNARA)
    copy = copies.make(library, opening.copies_folder(folder))
    registered(library, BAKYT)
    opening.close(library, copy=False)
    monkeypatch.setattr(Funnel, "install", lambda self: None)
    look.dress(qapp, 100)
    program = Program(qapp, folder, Calendar(), Preferences(tmp_path / "ui.ini"))
    program.start()
    questions: list[str] = []

    def agree(_parent: QWidget, text: str, *_: str, **__: object) -> bool:
        questions.append(text)
        return True

    monkeypatch.setattr(copies_page, "confirm", agree)
    monkeypatch.setattr(QDialog, "exec", _restoring(copy.path))
    before = program.window
    assert isinstance(before, MainWindow)
    before.go("settings", "copies")
    window = program.window
    assert window is not before and isinstance(window, MainWindow)
    assert "«Алминская библиотека»: 1 readers" in questions[0]
    assert window._context.strip.sentence.startswith(f"The copy {copy.path.name} is in place")
    assert readers.count(window._context.library) == 1
    kept = copies.found(opening.copies_folder(folder))[0]
    assert (kept.why, copies.preview(kept.path).readers) == ("before_restore", 2)
    program._close()


def _restoring(path: Path) -> Callable[[QDialog], int]:
    def execute(dialog: QDialog) -> int:
        assert isinstance(dialog, SettingsDialog)
        dialog.copies.ask_to_restore(path)
        return dialog.result()

    return execute


# The trash


def test_a_reader_comes_back_from_the_trash(
    dialog: SettingsDialog, screen: Screen, library: Library, qtbot: QtBot
) -> None:
    registered(library, GULNARA)
    id = readers.by_card(library, registered(library, BAKYT))
    assert id is not None
    screen.bus.mark(readers.trash(library, id).changes)
    dialog.show_page("trash")
    page = dialog.trash
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)
    assert not page.restore_button.isEnabled()
    page.table.choose(id)
    page.restore_button.click()
    assert readers.count(library) == 2
    assert "taken from the trash" in said(dialog)
    assert page.table.model.rowCount() == 0
    screen.undo()
    assert readers.count(library) == 1
    page.table.set_search("Азамат")
    assert page.table.model.rowCount() == 1
    page.choose("title")
    assert page.table.model.rowCount() == 0


# Shelf marks


def test_a_remembered_mark_is_changed_forgotten_and_brought_back(
    dialog: SettingsDialog, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles.add(library, TitleDraft(title="Манас", bbk="Ш12", language="ky", content="fiction"))
    dialog.show_page("marks")
    assert [label.text() for label in dialog.marks.findChildren(QLabel, "label")] == [
        "Ш12 — Fiction"
    ]
    monkeypatch.setattr(MarkDialog, "ask", lambda *asked: "arts")
    dialog.marks.change("Ш12", "fiction")
    assert titles.remembered_marks(library) == {"Ш12": Content.ARTS}
    dialog.marks.forget("Ш12")
    assert titles.remembered_marks(library) == {}
    assert said(dialog) == "Mark Ш12 is no longer remembered"
    dialog._undo.click()
    assert titles.remembered_marks(library) == {"Ш12": Content.ARTS}


def test_the_choice_of_a_mark_shows_its_column_and_wants_one(
    dialog: SettingsDialog, screen: Screen
) -> None:
    choice = MarkDialog(dialog, screen.context, "Ш12", "fiction")
    assert choice.read() == "fiction"
    assert [problem.code for problem in choice.problems("")] == ["content_required"]


# Terms


def test_a_term_of_a_pair_is_typed_in_its_box(dialog: SettingsDialog, library: Library) -> None:
    form, field = dialog.terms.form, dialog.terms.form.fields["term"]
    assert isinstance(field, PairsField)
    box = field.boxes["term.journal.teacher"]
    box.setText("21 день")
    form.try_save()
    assert field.problem == "Enter whole numbers, for example 25"
    assert box.text() == "21 день", "what was typed stays"
    box.setText("91")
    form.try_save()
    assert "90" in field.problem and box.property("state") == "bad"
    box.setText("21")
    form.fields["new.days"].set_value(7)
    form.try_save()
    assert said(dialog).startswith("Terms and limits set from")
    known = terms.read(library)
    assert (known["term.journal.teacher"], known["new.days"]) == (21, 7)
    assert not dialog.terms.dirty
