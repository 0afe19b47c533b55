"""Bodies and people on the screen: dialogs by keys, the card, the lists behind its numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.agreements import AgreementDraft
from desktop_app.domain.community import CommunityDraft
from desktop_app.domain.facts import Name
from desktop_app.domain.offices import OfficeDraft
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.domain.persons import PersonDraft
from desktop_app.services import (
    agreements,
    community,
    events,
    inquiries,
    offices,
    organisations,
    persons,
    reports,
)
from desktop_app.services.library import Library
from desktop_app.ui.choices import Picked
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.inquiries.bodies.agreement_dialogs import AgreementDialog, EndDialog
from desktop_app.ui.tabs.inquiries.bodies.dialogs import (
    BodyDialog,
    DoubleDialog,
    FollowDialog,
    OfficeDialog,
    PersonDialog,
)
from desktop_app.ui.tabs.inquiries.bodies.section import BodiesSection
from desktop_app.ui.tabs.inquiries.bodies.together import TogetherDialog
from tests.services.events_month import (
    QUARTER,
    a_body,
    an_event,
    an_inquiry,
    entries,
    open_library,
)
from tests.ui.keys import Keys


@pytest.fixture
def library() -> Library:
    return open_library()


@pytest.fixture
def body(library: Library) -> int:
    return a_body(library, "Айыл окмоту", "Айыл өкмөтү")


@pytest.fixture
def section(context: UiContext, qtbot: QtBot) -> BodiesSection:
    section = BodiesSection(context)
    qtbot.addWidget(section)
    with qtbot.waitExposed(section):
        section.show()
    return section


def said(section: BodiesSection) -> str:
    return " | ".join(label.text() for label in section.panel.findChildren(QLabel))


def shown(dialog: QDialog, qtbot: QtBot) -> Keys:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return Keys(dialog)


def test_an_empty_register_offers_the_first_body(
    section: BodiesSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert section.table.ids() == []
    draft = OrganisationDraft("aiyl_okmotu", "Айыл окмоту")
    monkeypatch.setattr(BodyDialog, "ask", lambda *_: draft)
    section.new()
    (id,) = organisations.ids(library)
    assert section.table.current() == id and "Айыл окмоту" in said(section)
    section.turn("partners")
    assert section.table.ids() == []
    section.turn("local")
    assert section.table.ids() == [id]


def test_a_body_is_typed_by_keys(context: UiContext, qtbot: QtBot) -> None:
    dialog = BodyDialog(None, context)
    keys = shown(dialog, qtbot)
    dialog.form.fields["name_ru"].setFocus()
    keys.type("Айыл окмоту")
    keys.enter()
    keys.type("Айыл өкмөтү")
    dialog.form.fields["email"].set_value("адрес")
    dialog._try()
    assert dialog.form.fields["email"].problem
    dialog.form.fields["email"].set_value("ao@mail.kg")
    keys.done()
    assert dialog._draft == OrganisationDraft(
        "aiyl_okmotu", "Айыл окмоту", "Айыл өкмөтү", email="ao@mail.kg"
    )


@pytest.mark.parametrize("typed", ["Глава айыл өкмөтү", "айыл өкмөтүнүн башчысы"])
def test_a_usual_post_is_known_in_both_languages(
    context: UiContext, library: Library, body: int, typed: str, qtbot: QtBot
) -> None:
    dialog = OfficeDialog(None, context, organisations.get(library, body))
    shown(dialog, qtbot)
    fields: dict[str, Any] = dialog.form.fields
    fields["person"].set_value("Асанов Бакыт")
    fields["post"].edit.setText(typed)
    fields["since"].edit.setText("12.05.2021")
    dialog._try()
    draft = dialog._draft
    assert draft is not None
    assert (draft.post, draft.person, draft.since) == ("okmotu_head", "Асанов Бакыт", "2021-05-12")
    fields["post"].edit.setText("водитель")
    assert dialog.read().post == "водитель"


def test_the_change_of_the_head_is_told_at_the_card(
    section: BodiesSection, library: Library, body: int, context: UiContext, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    head = offices.add(
        library, OfficeDraft(body, "okmotu_head", person="Асанов", since="2021")
    ).id or 0  # fmt: skip
    dialog = FollowDialog(None, context, offices.get(library, head))
    shown(dialog, qtbot)
    fields: dict[str, Any] = dialog.form.fields
    fields["person"].set_value("Усенова")
    dialog._try()
    assert fields["since"].problem and dialog._draft is None
    fields["since"].edit.setText("02.03.2026")
    dialog._try()
    monkeypatch.setattr(FollowDialog, "ask", lambda *_: dialog._draft)
    section.show_body(body)
    section.follow(offices.get(library, head))
    assert "Усенова, Head of the aiyl okmotu" in said(section)
    assert "Асанов, 2021–01.03.2026" in said(section)
    context.undo()
    assert [o.draft.person for o in offices.of_body(library, body) if o.is_current]


def test_an_agreement_of_a_closed_day_is_refused_in_the_form(
    section: BodiesSection, context: UiContext, library: Library, body: int, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    inquiries.accept(library, an_inquiry())
    library.clock = lambda: datetime(2026, 10, 3, 9)
    reports.close(library, reports.QUARTERLY, QUARTER)
    dialog = AgreementDialog(None, context, organisations.get(library, body))
    shown(dialog, qtbot)
    fields: dict[str, Any] = dialog.form.fields
    fields["on"].set_value(date(2026, 9, 30))
    dialog._try()
    assert fields["on"].problem and dialog._draft is None
    fields["on"].set_value(date(2026, 10, 1))
    dialog._try()
    draft = dialog._draft
    assert draft is not None and draft.until == date(2027, 12, 31)
    monkeypatch.setattr(AgreementDialog, "ask", lambda *_: draft)
    section.show_body(body)
    section.agree(body)
    assert entries(library, Name.AGREEMENT) == {(): 1}
    ending = EndDialog(None, context, agreements.of_body(library, body)[0])
    shown(ending, qtbot)
    ending._try()
    assert ending.form.fields["reason"].problem


def test_an_agreement_that_ends_is_red_and_opened_from_the_first_screen(
    section: BodiesSection, library: Library, body: int
) -> None:
    a_body(library, "Школа")
    draft = AgreementDraft(body, date(2026, 9, 1), "5", date(2026, 10, 1), "Обслуживание")
    id = agreements.add(library, draft).id or 0
    section.turn("people")
    section.acts()["show_agreement"](id)
    assert section.table.current() == body
    assert "! № 5 01.09.2026, until 01.10.2026: Обслуживание" in said(section)


def test_what_would_touch_a_closed_day_is_told_in_the_form_not_after_it(
    context: UiContext, library: Library, body: int, qtbot: QtBot
) -> None:
    draft = AgreementDraft(body, date(2026, 9, 1), "5", date(2026, 9, 20), "Обслуживание")
    agreements.add(library, draft)
    library.clock = lambda: datetime(2026, 10, 5, 9)
    reports.close(library, reports.QUARTERLY, QUARTER)
    (row,) = agreements.of_body(library, body)
    ending = EndDialog(None, context, row)
    shown(ending, qtbot)
    assert ending.form.fields["on"].value() == date(2026, 10, 5)  # its term lies in the quarter
    dialog = AgreementDialog(None, context, organisations.get(library, body), row)
    shown(dialog, qtbot)
    dialog.form.fields["on"].set_value(date(2026, 10, 2))
    dialog.form.fields["until"].set_value(date(2027, 1, 1))
    dialog._try()
    assert dialog.form.fields["on"].problem and dialog._draft is None
    dialog.form.fields["on"].set_value(date(2026, 9, 1))
    dialog._try()
    assert dialog._draft and dialog._draft.until == date(2027, 1, 1)


def test_the_card_of_a_body_in_the_trash_can_still_be_opened(
    section: BodiesSection, library: Library, body: int
) -> None:
    a_body(library, "Школа")
    organisations.trash(library, body)
    section.show_body(body)
    assert "Айыл окмоту" in said(section)


def test_a_number_of_the_card_opens_the_list_that_it_counts(
    section: BodiesSection, context: UiContext, library: Library, body: int, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    asked = inquiries.accept(library, an_inquiry(organisation_id=body)).id or 0
    events.plan(library, an_event(organisations=(body,)))
    events.plan(library, an_event(title_ru="Встреча", title_ky="", organisations=(body,)))
    section.show_body(body)
    numbers = [made.text() for made in section.panel.findChildren(QPushButton)]
    assert "1 inquiry(ies)" in numbers and "2 event(s)" in numbers
    opened: list[TogetherDialog] = []
    monkeypatch.setattr(TogetherDialog, "exec", lambda dialog: opened.append(dialog))
    done = CommunityDraft("partner_action", date(2026, 9, 2), "Субботник", organisation_id=body)
    record = community.add(library, done).id
    charged = replace(done, kind="public_work", title="УИК № 7027", work="cleaning")
    work = community.add(library, charged).id
    community.add(library, replace(charged, organisation_id=None))
    for what, n in (("inquiries", 1), ("events", 2), ("partner_action", 1), ("public_work", 1)):
        section.together(body, what)
        shown(opened[-1], qtbot)
        assert len(opened[-1].table.ids()) == n
    opened[1].table.set_search("встре")
    assert len(opened[1].table.ids()) == 1
    gone: list[tuple[object, ...]] = []
    context.bus.wanted.connect(lambda *where: gone.append(where))
    opened[0].table.opened.emit(asked)
    opened[2].table.opened.emit(record)
    opened[3].table.opened.emit(work)
    assert gone == [
        ("inquiries", "show", asked), ("inquiries", "show_record", record),
        ("inquiries", "show_record", work),
    ]  # fmt: skip


def test_a_double_is_asked_for_and_joined(
    section: BodiesSection, context: UiContext, library: Library, body: int, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    other = a_body(library, "Алма айыл өкмөтү")
    answers: list[Callable[[DoubleDialog], object]] = []

    def run(dialog: DoubleDialog) -> int | None:
        shown(dialog, qtbot)
        answers.pop()(dialog)
        return dialog._draft

    def answer(dialog: DoubleDialog, picked: Picked) -> None:
        dialog._try()
        assert dialog.form.fields["double"].problem
        dialog.form.fields["double"].set_value(picked)
        dialog._try()

    monkeypatch.setattr(DoubleDialog, "run", run)
    answers.append(partial(answer, picked=Picked(other, "Алма айыл өкмөтү")))
    section.join(body)
    assert list(organisations.ids(library)) == [body]
    first, second = (
        persons.add(library, PersonDraft(name)).id or 0 for name in ("Асанов Б.", "Асанов Бакыт")
    )
    offices.add(library, OfficeDraft(body, "okmotu_head", second))
    section.turn("people")
    answers.append(partial(answer, picked=Picked(second, "Асанов Бакыт")))
    section.people.join(first)
    assert list(persons.ids(library)) == [first]
    assert offices.of_body(library, body)[0].draft.person == "Асанов Б."


def test_many_former_offices_stay_folded_on_the_card(
    section: BodiesSection, library: Library, body: int, qtbot: QtBot
) -> None:
    for year in range(1990, 2005):
        until = str(year + 1) if year < 2004 else ""
        draft = OfficeDraft(
            body, "okmotu_head", person=f"Асанов {year}", since=str(year), until=until
        )
        offices.add(library, draft)
    section.show_body(body)

    def told(name: str) -> QLabel:
        return next(one for one in section.panel.findChildren(QLabel) if name in one.text())

    qtbot.waitUntil(lambda: told("Асанов 2004, 2004").isVisible())
    assert not told("Асанов 1995, 1995").isVisible()
    (opening,) = [
        made for made in section.panel.findChildren(QPushButton) if "14 former" in made.text()
    ]
    opening.click()
    assert told("Асанов 1995, 1995").isVisible() and not opening.isVisible()


def test_whose_consent_is_missing_is_marked(
    section: BodiesSection, context: UiContext, library: Library, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    dialog = PersonDialog(None, context)
    keys = shown(dialog, qtbot)
    dialog.form.start()
    keys.type("Асанов Бакыт")
    dialog.form.fields["phone"].set_value("0555 123456")
    dialog._try()
    assert dialog.form.fields["phone"].problem
    dialog.form.fields["phone"].set_value("")
    keys.done()
    assert dialog._draft == PersonDraft("Асанов Бакыт")
    monkeypatch.setattr(PersonDialog, "ask", lambda *_: dialog._draft)
    section.turn("people")
    section.new()
    (id,) = persons.ids(library)
    page = section.people
    assert page.table.current() == id
    labels = " ".join(label.text() for label in page.panel.findChildren(QLabel))
    assert "! not asked yet" in labels
    agreed = PersonDraft("Асанов Бакыт", consent_on=date(2026, 9, 1))
    monkeypatch.setattr(PersonDialog, "ask", lambda *_: agreed)
    page.change(id)
    labels = " ".join(label.text() for label in page.panel.findChildren(QLabel))
    assert "01.09.2026" in labels and "not asked" not in labels


def test_the_contacts_are_saved_for_a_phone(
    section: BodiesSection, context: UiContext, library: Library, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from desktop_app.ui.tabs.inquiries.bodies.papers import save_contacts

    organisations.add(library, OrganisationDraft("club", "Клуб", phone="0312 1"))
    to = tmp_path / "a.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    save_contacts(context, section)
    assert "FN:Клуб" in to.read_text("utf-8")
    assert context.strip.sentence == "1 contact(s) saved"


def test_every_small_button_has_a_name_and_is_reached_by_tab(
    section: BodiesSection, library: Library, body: int
) -> None:
    offices.add(library, OfficeDraft(body, "okmotu_head", person="Асанов"))
    agreements.add(library, AgreementDraft(body, date(2026, 9, 1), subject="Обслуживание"))
    section.show_body(body)
    tools = section.panel.findChildren(QToolButton)
    assert len(tools) == 9
    assert all(made.accessibleName() and made.toolTip() for made in tools)
    assert all(made.focusPolicy() & Qt.FocusPolicy.TabFocus for made in tools)
