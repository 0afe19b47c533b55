"""The proof on screen: a figure by keys, its entries beside it, its papers, its texts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.inquiries import AnswerDraft
from desktop_app.services import inquiries, proof, settings
from desktop_app.services.library import Library
from desktop_app.services.proof import Column
from desktop_app.ui.context import UiContext
from desktop_app.ui.printing import PrintDialog, paper_language
from desktop_app.ui.tabs.inquiries.proof import ProofSection
from desktop_app.ui.tabs.inquiries.proof_dialogs import TextsDialog
from tests.services.events_month import QUARTER, accepted, open_library


@pytest.fixture
def library() -> Library:
    library = open_library()
    first, _ = accepted(library), accepted(library)
    inquiries.answer(library, first, AnswerDraft(date(2026, 9, 22), "Есть", "", 2))
    return library


@pytest.fixture
def section(library: Library, make_context: Callable[..., UiContext], qtbot: Any) -> ProofSection:
    section = ProofSection(make_context(library=library, language="ru"))
    qtbot.addWidget(section)
    with qtbot.waitExposed(section):
        section.show()
    qtbot.waitUntil(lambda: section.table.rowCount() > 0)
    return section


def test_this_quarter_is_shown_with_the_year_before_beside(section: ProofSection) -> None:
    assert section.bar.period == QUARTER
    assert section.table.shown("asked") == "2"
    assert section.table.shown("documents") == "2"
    assert section.table.shown("in_time_share") == "100,0"
    assert section.table.shown("asked", Column.BEFORE) == "0"
    assert section.bar.chip.text() == "preliminary"


def test_enter_on_a_figure_shows_its_entries_and_escape_closes_them(
    section: ProofSection, qtbot: Any
) -> None:
    assert section.evidence.isHidden()
    section.activate()
    section.table.choose("asked")
    section.evidence.closed.emit()
    qtbot.keyClick(section.table, Qt.Key.Key_Return)
    assert not section.evidence.isHidden()
    assert section.evidence.entries.total == 2
    qtbot.keyClick(section.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: section.evidence.entries.total == 1)
    qtbot.keyClick(section.evidence, Qt.Key.Key_Escape)
    assert section.evidence.isHidden()


def test_a_share_is_taken_apart(section: ProofSection) -> None:
    section.table.choose("in_time_share")
    assert section.evidence.value.text() == "100,0"
    assert len(section.evidence.parts) == 2


def test_what_is_told_since_january_shows_the_year_from_its_title(
    section: ProofSection, library: Library, qtbot: Any
) -> None:
    settings.set_population(library, 120, "айыл өкмөтү", date(2026, 1, 5))
    section._load()
    qtbot.waitUntil(lambda: section.table.shown("coverage", Column.YEAR) != "")
    section.table.choose("asked")
    section.table.choose("coverage")
    assert section.evidence.value.text() == section.table.shown("coverage", Column.YEAR) == "0,0"
    assert section.evidence._period.text().replace("\xa0", " ") == "9 месяцев 2026 г."


def test_what_is_entered_elsewhere_is_counted_at_once(
    section: ProofSection, library: Library, qtbot: Any
) -> None:
    done = inquiries.accept(library, inquiries.get(library, 1).draft)
    section._context.bus.mark(done.changes)
    qtbot.waitUntil(lambda: section.table.shown("asked") == "3")


def test_the_note_can_be_had_in_both_languages(
    section: ProofSection, printed: list[PrintDialog]
) -> None:
    section.print_note()
    section.print_basis()
    section.print_report()
    section.print_works()
    assert [dialog._languages for dialog in printed] == [
        ("ru", "ky", "both"),
        *(("ru", "ky"),) * 3,
    ]
    note = printed[0]
    for lang in ("ru", "ky", "both"):
        note.show_language(lang)
        assert note.preview is not None


def test_the_note_begins_bilingual_and_leaves_the_other_papers_their_language(
    section: ProofSection, printed: list[PrintDialog]
) -> None:
    section.print_note()
    assert printed[0].language == "both"
    assert paper_language(section._context) == "ru"
    printed[0].show_language("ky")
    section.print_report()
    section.print_note()
    assert [dialog.language for dialog in printed[1:]] == ["ru", "ky"]


def test_texts_are_written_and_come_back(
    section: ProofSection, library: Library, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    shown: list[str] = []

    def typed(parent: Any, context: Any, title: str, texts: proof.ProofTexts) -> Any:
        dialog = TextsDialog(None, context, title, texts)
        qtbot.addWidget(dialog)
        shown.append(dialog.form.values()["needs_ru"])
        dialog.form.set_values({"needs_ru": "Просим уголь"})
        return dialog.read()

    monkeypatch.setattr(TextsDialog, "ask", typed)
    section.write_texts()
    section.write_texts()
    assert shown == ["", "Просим уголь"]
    assert proof.texts(library, QUARTER).needs_ru == "Просим уголь"
