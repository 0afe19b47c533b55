"""The folder by keys: a document with files, articles of one issue, the board, a card's files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.attachments import AttachmentDraft, Owner
from desktop_app.domain.classes import Rubric
from desktop_app.domain.dossier import DossierDraft, DossierKind
from desktop_app.domain.facts import Name
from desktop_app.domain.periodicals import Frequency, PeriodicalDraft, SubscriptionDraft
from desktop_app.services import attachments, dossier, issues, periodicals, subscriptions
from desktop_app.services.library import Library
from desktop_app.ui import attachments as files_ui
from desktop_app.ui.attachments import CaptionDialog, FilesBox
from desktop_app.ui.context import UiContext
from desktop_app.ui.pictures import PictureDialog
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.inquiries.dossier import DossierSection
from desktop_app.ui.tabs.inquiries.dossier_dialogs import ArticleDialog, DocumentDialog
from tests.services.events_month import entries, open_library
from tests.ui.keys import Keys

ON, ISSUE = date(2026, 9, 10), date(2026, 9, 1)
DECISION = DossierDraft(ON, DossierKind.DECISION, "О бюджете", rubric=Rubric.BUDGET)


@pytest.fixture
def library() -> Library:
    return open_library()


@pytest.fixture
def section(context: UiContext, qtbot: Any) -> DossierSection:
    section = DossierSection(context)
    qtbot.addWidget(section)
    with qtbot.waitExposed(section):
        section.show()
    return section


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    (tmp_path / "решение.pdf").write_bytes(b"%PDF-1.7 x")
    return tmp_path / "решение.pdf"


def shown(dialog: Any, qtbot: Any) -> Keys:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.form.start()
    return Keys(dialog)


def test_a_decision_is_typed_with_its_body_topic_and_file(
    section: DossierSection, library: Library, pdf: Path, monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> None:  # fmt: skip
    def typed(_parent: object, context: UiContext, row: object = None) -> Any:
        dialog = DocumentDialog(None, context)
        keys = shown(dialog, qtbot)
        keys.type("1")
        keys.enter()
        keys.type("О бюджете на 2026 год")
        keys.enter()
        keys.type("4")
        keys.enter()
        keys.type("30.1")
        keys.enter()
        keys.type("Айыл кеңеш")
        dialog.form.fields["rubric"].set_value("budget")
        files: Any = dialog.form.fields["files"]
        pdf.with_name("a.exe").write_bytes(b"MZ\0\0")
        files.take([pdf, pdf.with_name("a.exe"), pdf])
        assert "a.exe" in files.problem
        assert len(files.value()) == 1
        dialog.form.try_save()
        assert dialog._draft is not None
        return dialog._draft

    monkeypatch.setattr(DocumentDialog, "ask", typed)
    section.new_document()
    row = dossier.get(library, 1)
    assert (row.draft.kind, row.draft.document_no) == (DossierKind.DECISION, "4")
    assert (row.draft.dated, row.body("ru")) == (date(2026, 1, 30), "Айыл кеңеш")
    assert entries(library, Name.DOSSIER, "kind", "content") == {("decision", "budget"): 1}
    assert [one.title for one in attachments.of_card(library, Owner.DOSSIER, 1)] == ["решение.pdf"]
    assert section.table.current() == 1


def test_the_next_article_keeps_the_issue_and_issues_that_came_are_offered(
    section: DossierSection, library: Library, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    journal = PeriodicalDraft(
        "journal", "Муниципалитет", "", "", "social", "ru", False, Frequency("monthly")
    )
    id = periodicals.add(library, journal).id
    assert id
    subscriptions.subscribe(library, SubscriptionDraft(id, 2026, origin="free"))
    issues.receive(library, id, 2026, 9)
    titles = iter(("Бюджет айыла", "Таза суу"))

    def typed(
        _parent: object, context: UiContext, row: object = None, draft: DossierDraft | None = None
    ) -> Any:
        dialog = ArticleDialog(None, context, draft=draft)
        keys = shown(dialog, qtbot)
        title = next(titles)
        keys.type(title)
        if draft is None:
            edition: Any = dialog.form.fields["edition"]
            edition.edit.setFocus()
            keys.type("муниц")
            keys.enter()
            number: Any = dialog.form.fields["issue_no"]
            number.edit.setFocus()
            keys.type("9")
            keys.enter()
            assert (number.value().text, dialog.form.fields["dated"].value()) == ("9", ISSUE)
            dialog.form.fields["rubric"].set_value("budget")
            dialog.next_button.click()
        else:
            dialog.form.try_save()
        assert dialog._draft is not None
        return dialog._draft

    monkeypatch.setattr(ArticleDialog, "ask", typed)
    section.new_article()
    first, second = (dossier.get(library, at).draft for at in (1, 2))
    assert (first.title, second.title) == ("Бюджет айыла", "Таза суу")
    assert (second.edition, second.periodical_id, second.issue_no) == ("Муниципалитет", id, "9")
    assert second.dated == ISSUE
    assert second.rubric == Rubric.BUDGET and second.author == ""
    begun = dossier.article_of(library, id)
    assert (begun.edition, begun.issue_no, begun.dated) == ("Муниципалитет", "9", ISSUE)
    asked: list[Any] = []
    monkeypatch.setattr(ArticleDialog, "ask", lambda *_args, draft: asked.append(draft))
    section.acts()["article_of"](id)
    assert asked == [begun]


def test_a_card_that_is_changed_keeps_what_its_form_does_not_show(
    section: DossierSection, library: Library, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    dossier.add(library, replace(DECISION, shelf="2-папка", is_displayed=True, note="Экинчи"))

    def typed(_parent: object, context: UiContext, row: Any = None) -> Any:
        dialog = DocumentDialog(None, context, row)
        keys = shown(dialog, qtbot)
        dialog.form.fields["title"].setFocus()
        keys.type(" айыла")
        dialog.form.try_save()
        return dialog._draft

    monkeypatch.setattr(DocumentDialog, "ask", typed)
    section.change(1)
    draft = dossier.get(library, 1).draft
    assert draft.title.endswith("айыла")
    assert (draft.shelf, draft.is_displayed, draft.note, draft.on) == (
        "2-папка",
        True,
        "Экинчи",
        ON,
    )
    assert entries(library, Name.DOSSIER) == {(): 1}


def test_the_list_is_narrowed_by_part_and_topic_and_a_card_is_shown_from_elsewhere(
    section: DossierSection, library: Library
) -> None:
    dossier.add(library, replace(DECISION, until=date(2026, 9, 1), is_displayed=True))
    dossier.add(library, replace(DECISION, rubric=Rubric.WATER))
    section.show_expired()
    assert section.table.ids() == [1]
    section.topic.setCurrentIndex(section.topic.findData("water"))
    assert section.table.ids() == []
    section.show_document(2)
    assert sorted(section.table.ids()) == [1, 2]
    assert section.table.current() == 2


def test_the_board_is_printed_from_what_is_displayed(
    section: DossierSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    dossier.add(library, DECISION)
    section._display(1, True)
    assert dossier.get(library, 1).draft.is_displayed
    asked: list[PrintDialog] = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: asked.append(dialog))
    section.print_board()
    assert asked[0].preview is not None
    asked[0].reject()


def test_the_folder_is_saved_as_a_table(
    section: DossierSection, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.ui.tabs.inquiries import dossier_papers

    dossier.add(library, DECISION)
    to = str(tmp_path / "папка.xlsx")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (to, ""))
    dossier_papers._save(section._context, section, ("", None))
    assert Path(to).stat().st_size


@pytest.fixture
def box(context: UiContext, library: Library, pdf: Path, qtbot: Any) -> FilesBox:
    dossier.add(library, DECISION)
    Image.new("RGB", (90, 60), "red").save(pdf.with_name("скан.jpg"))
    box = FilesBox(context, Owner.DOSSIER, 1)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    return box


def titles(library: Library) -> list[str]:
    return [row.title for row in attachments.of_card(library, Owner.DOSSIER, 1)]


def let_fall(box: FilesBox, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    box.dropEvent(event)


def test_files_are_chosen_let_fall_ordered_captioned_and_taken_off(
    box: FilesBox, library: Library, pdf: Path, context: UiContext,
    monkeypatch: pytest.MonkeyPatch, qtbot: Any,
) -> None:  # fmt: skip
    monkeypatch.setattr(files_ui, "ask_files", lambda *_args: [pdf])
    box.add()
    let_fall(box, pdf.with_name("скан.jpg"), pdf.with_name("нет.pdf"))
    assert titles(library) == ["решение.pdf", "скан.jpg"]
    assert "нет.pdf" in context.strip.sentence
    box.list.setCurrentRow(1)
    keys = Keys(box)
    box.list.setFocus()
    keys.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: titles(library) == ["скан.jpg", "решение.pdf"])
    assert box.list.currentRow() == 0
    monkeypatch.setattr(CaptionDialog, "ask", lambda *_args: AttachmentDraft("Скан решения"))
    box.change()
    assert "Скан решения" in box.list.item(0).text()
    keys.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(library) == ["решение.pdf"])
    assert box.list.count() == 1


def test_a_picture_opens_large_and_a_document_as_a_copy_in_its_program(
    box: FilesBox, library: Library, pdf: Path, context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.take([pdf, pdf.with_name("скан.jpg")])
    asked: list[Any] = []
    monkeypatch.setattr(PictureDialog, "exec", lambda dialog: asked.append("picture"))
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: asked.append(url) or len(asked) < 3
    )
    box.list.setCurrentRow(1)
    box.open()
    box.list.setCurrentRow(0)
    box.open()
    assert asked[0] == "picture"
    copy = Path(asked[1].toLocalFile())
    assert copy.name == "решение.pdf" and copy.read_bytes() == pdf.read_bytes()
    box.open()  # no program of this computer takes it
    assert "решение.pdf" in context.strip.sentence


def test_a_file_is_saved_where_she_wants_it_and_a_lost_one_is_told(
    box: FilesBox, library: Library, pdf: Path, context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.take([pdf])
    to = pdf.with_name("копия.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(to), ""))
    box.save_as()
    assert to.read_bytes() == pdf.read_bytes()
    from desktop_app.storage import images

    path, _ = images.original(library.database, 1)
    path.unlink()
    box.open()
    assert "решение.pdf" in context.strip.sentence
