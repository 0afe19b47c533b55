"""The community's section: forms by fields, the events beside, what is counted stays."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.press import PublicationDraft
from desktop_app.services import community, events, organisations, press, reports
from desktop_app.ui.choices import Picked
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.inquiries.community import CommunitySection, build
from desktop_app.ui.tabs.inquiries.community_dialogs import (
    AchievementDialog,
    ActionDialog,
    RecordDialog,
)
from desktop_app.ui.tabs.inquiries.work_dialog import WorkDialog
from tests.services.events_month import (
    QUARTER,
    a_body,
    an_agreement,
    entries,
    open_library,
    planned,
)
from tests.ui.events_window import Screen, answering

ON = date(2026, 9, 10)


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Screen:
    return Screen(qtbot, open_library(), tmp_path)


@pytest.fixture
def section(screen: Screen) -> CommunitySection:
    made = build(screen.context)
    assert isinstance(made, CommunitySection)
    screen.show(made)
    made.table.reload()
    return made


def fill(dialog: QDialog, **values: object) -> None:
    assert isinstance(dialog, RecordDialog)
    for key, value in values.items():
        dialog.form.fields[key.replace("__", ".")].set_value(value)


def test_a_public_work_is_written_down_changed_and_taken_back(
    section: CommunitySection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = screen.library

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, WorkDialog)
        fields = dialog.form.fields
        dialog.form.try_save()
        assert [key for key, field in fields.items() if field.problem] == ["work", "title"]
        fields["work"].set_value("school")
        assert fields["role.election"].isHidden() and dialog._neutral.isHidden()
        fields["work"].set_value("election")
        assert not fields["role.election"].isHidden() and not dialog._neutral.isHidden()
        fields["days"].set_value(0)
        dialog.form.try_save()
        assert fields["role.election"].problem and fields["days"].problem
        fill(dialog, role__election="chair", title="УИК № 7027", body="Шайлоо комиссиясы",
             order_no="12", on=ON, ends_on=date(2026, 9, 14), days=4)  # fmt: skip
        dialog.form.try_save()

    with answering(monkeypatch, write):
        section.new_public_work()
    (id,) = community.ids(library)
    row = community.get(library, id)
    assert (row.draft.work, row.draft.role, row.draft.days) == ("election", "chair", 4)
    assert organisations.named(library, "Шайлоо комиссиясы") == row.draft.organisation_id
    assert entries(library, Name.PUBLIC_WORK, "kind", "mode") == {("election", "off_hours"): 4}
    assert section.table.current() == id

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, WorkDialog)
        assert not {"on", "days", "work", "is_closed"} & dialog.form.fields.keys()
        fill(dialog, result="Список проверен", role__election="secretary")
        dialog.form.try_save()

    with answering(monkeypatch, change):
        section.table.opened.emit(id)
    changed = community.get(library, id).draft
    assert (changed.result, changed.role, changed.days) == ("Список проверен", "secretary", 4)
    section._take_back(id)
    assert len(community.ids(library)) == 0
    assert entries(library, Name.PUBLIC_WORK) == {}
    screen.undo()
    assert list(community.ids(library)) == [id]


def test_the_agreements_of_the_chosen_body_are_offered(
    section: CommunitySection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = screen.library
    body = a_body(library)
    agreement = an_agreement(library, body)

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, ActionDialog)
        field = dialog.form.fields["agreement_id"]
        dialog.form.try_save()
        assert dialog.form.fields["body"].problem and field.isHidden()
        fill(dialog, title="Стенд", body=Picked(body, "Айыл өкмөтү"))
        dialog.form.fields["body"].changed.emit()
        assert not field.isHidden()
        fill(dialog, agreement_id=agreement)
        dialog.form.try_save()

    with answering(monkeypatch, write):
        section.new_action()
    (id,) = community.ids(library)
    assert community.get(library, id).draft.agreement_id == agreement

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ActionDialog)
        assert dialog.form.fields["agreement_id"].value() == agreement
        dialog.form.try_save()

    with answering(monkeypatch, look):
        section.open(id)
    assert community.get(library, id).draft.agreement_id == agreement


def test_events_with_partners_stand_beside_and_lead_to_their_tab(
    section: CommunitySection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = screen.library
    event = planned(library, organisations=(a_body(library),))
    events.hold(library, event, Outcome(Attendance(12, 7, 3)))

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, AchievementDialog)
        fill(dialog, work="diploma", title="Почётная грамота", result="за работу в УИК")
        dialog.form.try_save()

    with answering(monkeypatch, write):
        section.new_achievement()
    diploma = next(id for id in community.ids(library) if id > 0)
    assert set(section.table.ids()) == {diploma, -event}
    section.kind.setCurrentIndex(2)
    assert section.table.ids() == [-event]
    gone: list[tuple[object, ...]] = []
    monkeypatch.setattr(screen.bus, "go", lambda *where: gone.append(where))
    section.table.choose(-event)
    section.table.opened.emit(-event)
    assert gone == [("events", "show", event)]
    section.show_record(diploma)
    assert (section.kind.currentIndex(), section.table.current()) == (0, diploma)


def test_publications_stand_beside_and_lead_to_the_press(
    section: CommunitySection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = PublicationDraft(ON, "Маалымат күнү", "Аламүдүн кабарлары", "12", "Асанова Г.")
    id = press.add(screen.library, draft).id or 0
    section.show_record(id)
    assert section.table.current() == id
    told = [label.text() for label in section.panel.findChildren(QLabel)]
    assert {"Маалымат күнү", "Аламүдүн кабарлары № 12", "Асанова Г."} <= set(told)
    section.kind.setCurrentIndex(section.kind.findText("Publications"))
    assert section.table.ids() == [id]
    gone: list[tuple[object, ...]] = []
    monkeypatch.setattr(screen.bus, "go", lambda *where: gone.append(where))
    section.table.opened.emit(id)
    assert gone == [("events", "show_publication", id)]
    with pytest.raises(UserError, match="record_cancelled"):
        community.change(screen.library, id, community.get(screen.library, id).draft)
    (entry,) = reports.why(screen.library, "publication", QUARTER)
    assert (entry.noun, entry.ref, entry.text) == ("community", id, "Маалымат күнү")


def test_the_papers_of_an_empty_period_are_shown(
    section: CommunitySection, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    shown: list[PrintDialog] = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: shown.append(dialog))
    section.print_works()
    section.print_partnership()
    assert len(shown) == 2
    qtbot.waitUntil(lambda: all(dialog.preview is not None for dialog in shown), timeout=20_000)
    for dialog in shown:
        dialog.done(0)
