"""The event's card on the screen: the whole form, the outcome, documents, series, papers."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.groups import GroupDraft
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.own_names import EVENT_FORMS, OwnName
from desktop_app.domain.periods import of_months
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import (
    event_days,
    events,
    exhibits,
    groups,
    own_names,
    plans,
    receiving,
)
from desktop_app.ui.own_names import OwnNameDialog
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.events import own_forms
from desktop_app.ui.tabs.events.calendar import CalendarSection
from desktop_app.ui.tabs.events.change_dialogs import MoveDialog
from desktop_app.ui.tabs.events.dialogs import EventDialog
from desktop_app.ui.tabs.events.exhibits import ExhibitsDialog, NewDialog
from desktop_app.ui.tabs.events.outcome_dialog import HeldDialog
from desktop_app.ui.tabs.events.papers import print_month, print_of_event
from desktop_app.ui.tabs.events.series_dialog import SeriesDialog
from tests.services.events_month import planned
from tests.services.subscribers import filed
from tests.ui.events.test_calendar import told
from tests.ui.events_window import Screen, answering
from tests.ui.keys import Keys

DAY = date(2026, 9, 23)


def test_all_that_is_typed_stands_on_the_card(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    club = groups.add(screen.library, GroupDraft("club", "Айчүрөк")).id
    own = own_names.add(screen.library, EVENT_FORMS, OwnName("Библионочь", "", "campaign")).id

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, EventDialog)
        dialog.form.set_values(
            {
                "form": f"own:{own}",
                "on": DAY,
                "guests": "Акын Дүйшеев",
                "purpose": "Любовь к книге",
                "budget": 150_000,
                "sponsors": "Дыйкан чарба",
                "is_free": False,
                "district": "Таш-Дөбө",
                "ends_on": date(2026, 9, 24),
            }
        )
        dialog.form.fields["group_id"].set_value(str(club))
        dialog.form.try_save()

    with answering(monkeypatch, fill):
        tab.new()
    (row,) = events.between(screen.library, DAY, date(2026, 9, 24))
    draft = events.get(screen.library, row.id).draft
    assert (draft.form, draft.own_form_id, draft.group_id) == ("campaign", own, club)
    assert draft.title_ru == "Заседание клуба «Айчүрөк»" and "Айчүрөк" in draft.audience
    text = told(tab.panel)
    for words in ("Акын Дүйшеев", "1 500", "Дыйкан чарба", "paid", "Таш-Дөбө", "Библионочь"):
        assert words in text.replace("\u00a0", " "), words


def press_offer(dialog: EventDialog, text: str) -> None:
    (offer,) = [b for b in dialog._offers.findChildren(QPushButton) if text in b.text()]
    offer.click()


def test_a_date_taken_from_the_offers_is_shown_next_year(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = screen.library

    def take(dialog: QDialog) -> None:
        assert isinstance(dialog, EventDialog)
        dialog.form.set_values({"form": "talk", "on": DAY})
        press_offer(dialog, "языка")
        dialog.form.fields["on"].set_value(date(2026, 9, 22))
        dialog.form.fields["title_ru"].set_value("Неделя языка")
        dialog.form.try_save()

    with answering(monkeypatch, take):
        tab.new()
    (id,) = events.ids(library)
    assert events.get(library, id).draft.calendar_rule == "09-23"
    assert [row.id for row in event_days.earlier(library, date(2027, 9, 23))] == [id]
    offered = plans.from_calendar_offers(library, of_months(2026, 9, 1))
    assert "09-23" not in {one.date.rule for one in offered}

    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, EventDialog)
        dialog.form.fields["audience"].set_value("Все")
        dialog.form.try_save()

    tab.show_event(id)
    with answering(monkeypatch, keep):
        tab._change()
    assert events.get(library, id).draft.calendar_rule == "09-23"


def test_a_held_event_keeps_what_was_counted_and_what_was_typed(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = screen.library
    own = own_names.add(library, EVENT_FORMS, OwnName("Библионочь", "", "campaign")).id or 0
    id = planned(library, form="campaign", own_form_id=own)
    events.hold(library, id, Outcome(Attendance(5, 0, 0)))
    own_names.change(library, EVENT_FORMS, own, OwnName("Библионочь", "", "talk"))
    tab.show_event(id)

    def another_day(dialog: QDialog) -> None:
        assert isinstance(dialog, EventDialog)
        dialog.form.fields["guests"].set_value("Акын")
        dialog.form.fields["on"].set_value(date(2026, 9, 22))
        dialog.form.try_save()
        assert dialog.form.fields["on"].problem
        dialog.form.fields["on"].set_value(DAY)
        dialog.form.try_save()

    with answering(monkeypatch, another_day):
        tab._change()
    draft = events.get(library, id).draft
    assert (draft.guests, draft.on, draft.form, draft.own_form_id) == ("Акын", DAY, "campaign", own)


def test_an_open_day_is_fixed_on_the_first_by_the_dialog(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = screen.library
    id = planned(library, on=date(2026, 10, 1), is_day_open=True)
    tab.show_event(id)

    def first(dialog: QDialog) -> None:
        assert isinstance(dialog, MoveDialog)
        dialog.form.fields["on"].set_value(date(2026, 10, 1))
        dialog.form.try_save()

    with answering(monkeypatch, first):
        tab._move()
    draft = events.get(library, id).draft
    assert (draft.on, draft.is_day_open) == (date(2026, 10, 1), False)


def test_the_outcome_is_typed_shown_and_changed_later(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = planned(screen.library)
    tab.sheet.go(DAY)
    tab.show_event(id)

    def count(dialog: QDialog) -> None:
        assert isinstance(dialog, HeldDialog)
        fields = dialog.form.fields
        fields["children"].set_value(20)
        fields["counted_by"].set_value("Учитель")
        fields["evidence_photo"].set_value(True)
        fields["evidence_class_list"].set_value(True)
        fields["spent"].set_value(50_000)
        dialog.form.try_save()

    def add(dialog: QDialog) -> None:
        assert isinstance(dialog, HeldDialog)
        assert dialog.form.fields["evidence_photo"].value()
        dialog.form.fields["feedback"].set_value("Понравилось")
        dialog.form.try_save()

    for fill in (count, add):
        with answering(monkeypatch, fill):
            tab._hold()
    outcome = events.get(screen.library, id).outcome
    assert outcome.evidence == ("class_list", "photo")
    assert (outcome.attendance.total, outcome.feedback) == (20, "Понравилось")
    assert "Class list from the teacher, Photo" in told(tab.panel)
    screen.undo()
    assert events.get(screen.library, id).outcome.feedback == ""


def test_a_moved_event_tells_from_when_to_when_and_why(
    tab: CalendarSection, screen: Screen
) -> None:
    id = planned(screen.library)
    events.move(screen.library, id, date(2026, 9, 30), "Нет света")
    tab.show_event(id)
    assert "from 23.09.2026 to 30.09.2026 – Нет света" in told(tab.panel)


def test_a_reason_from_before_the_history_was_kept_stays_on_the_card(
    tab: CalendarSection, screen: Screen
) -> None:
    database = screen.library.database
    moved, cancelled = planned(screen.library), planned(screen.library)
    with database.transaction():
        database.update("event", moved, reason="Снегопад")
        database.update("event", cancelled, reason="Болезнь", state="cancelled")
    for id, told_as in ((moved, "Moved\nСнегопад"), (cancelled, "Cancelled\nБолезнь")):
        tab.show_event(id)
        assert told_as in told(tab.panel)


@pytest.mark.parametrize("view", ["month", "week", "year", "list"])
def test_the_card_stays_when_its_event_is_changed_from_another_day(
    tab: CalendarSection, screen: Screen, view: str
) -> None:
    own = own_names.add(screen.library, EVENT_FORMS, OwnName("Библионочь", "", "talk")).id or 0
    id = planned(screen.library, own_form_id=own)
    tab.show_view(view)
    tab.table.choose(id)
    tab.show_event(id)
    for act in (
        partial(events.move, screen.library, id, date(2026, 9, 30)),
        partial(events.cancel, screen.library, id, "Нет света"),
        partial(events.resume, screen.library, id),
        partial(own_names.change, screen.library, EVENT_FORMS, own, OwnName("Ночь", "", "talk")),
    ):
        screen.bus.mark(act().changes)
        assert "Язык — душа народа" in told(tab.panel)
    assert "Ночь" in told(tab.panel)
    for _ in range(4):
        screen.undo()
    assert events.get(screen.library, id).draft.on == DAY
    assert "Язык — душа народа" in told(tab.panel)


def test_documents_are_added_by_number_ordered_and_taken_off(
    screen: Screen, tab: CalendarSection
) -> None:
    library = screen.library
    for number, title in (("101", "Манас"), ("102", "Семетей")):
        line = ReceiptLine(
            title=TitleDraft(title=title, author="", content="fiction", language="ky"),
            copies=1, first_no=number, price=100,
        )  # fmt: skip
        receiving.receive(library, ReceiptDraft(date(2026, 9, 2), origin="centre"), [line])
    id = planned(library, form="exhibition")
    dialog = ExhibitsDialog(tab, screen.context, id)
    dialog.show()
    for typed in ("101", "семет", "нет такого"):
        dialog.box.set_value(typed)
        dialog.box.done.emit()
    assert [row.title for row in exhibits.shown_at(library, id)] == ["Манас", "Семетей"]
    assert "нет такого" in told(dialog)
    dialog.table.choose(exhibits.shown_at(library, id)[1].id)
    dialog._shift(-1)
    assert [row.title for row in exhibits.shown_at(library, id)] == ["Семетей", "Манас"]
    dialog.table.choose(exhibits.shown_at(library, id)[0].id)
    dialog.remove()
    assert [row.title for row in exhibits.shown_at(library, id)] == ["Манас"]


def test_a_day_of_information_takes_all_that_is_new(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = screen.library
    for title in ("Об аренде земли", "О пастбищах"):
        filed(library, title)
    id = planned(library, form="information_day")
    dialog = ExhibitsDialog(tab, screen.context, id)
    dialog.show()
    dialog.box.set_value("аренде")
    dialog.box.done.emit()
    assert [row.title for row in exhibits.shown_at(library, id)] == [
        "Об аренде земли. — 10.09.2026"
    ]
    asked = NewDialog(dialog, screen.context)
    asked.form.fields["days"].set_value(0)
    asked.form.try_save()
    assert asked.form.fields["days"].problem
    monkeypatch.setattr(NewDialog, "ask", lambda *_: 30)
    dialog.add_new()
    assert len(exhibits.shown_at(library, id)) == 2
    dialog.table.choose(exhibits.shown_at(library, id)[1].id)
    dialog._shift(-1)
    assert exhibits.shown_at(library, id)[0].title.startswith("О пастбищах")


def test_an_event_is_repeated_every_week_without_days_off(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.show_event(planned(screen.library))

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SeriesDialog)
        dialog.form.fields["every"].set_value("week")
        dialog.form.fields["times"].set_value(2)
        assert dialog.form.fields["stops"].value() == "30.09.2026\n07.10.2026"
        dialog.form.fields["stops"].set_value("30.09.2026\n07.10.2026 Таш-Дөбө\nзавтрак")
        dialog.form.try_save()
        assert "завтрак" in dialog.form.fields["stops"].problem
        dialog.form.fields["stops"].set_value("30.09.2026\n07.10.2026 Таш-Дөбө")
        dialog.form.try_save()

    with answering(monkeypatch, fill):
        tab._repeat()
    assert len(events.ids(screen.library)) == 3
    screen.undo()
    assert len(events.ids(screen.library)) == 1


def test_own_forms_are_listed_added_and_put_away(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = own_forms.dialog(tab, screen.context)
    dialog.show()

    def fill(asked: QDialog) -> None:
        assert isinstance(asked, OwnNameDialog)
        asked.form.set_values({"name_ru": "Библионочь", "counted_as": "campaign"})
        asked.form.try_save()

    with answering(monkeypatch, fill):
        dialog.new()
    (one,) = own_names.offered(screen.library, EVENT_FORMS)
    dialog.table.choose(one.id)
    dialog._trash()
    assert own_names.offered(screen.library, EVENT_FORMS) == []


def test_every_paper_of_an_event_and_of_the_month_opens(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = planned(screen.library, form="exhibition")
    seen: list[str] = []

    def close(dialog: QDialog) -> None:
        assert isinstance(dialog, PrintDialog)
        seen.append(dialog.windowTitle())
        dialog.reject()

    for key in ("event.passport", "event.sheet", "event.exhibition"):
        with answering(monkeypatch, close):
            print_of_event(screen.context, id, key)
    with answering(monkeypatch, close):
        print_month(screen.context, DAY)
    assert seen[0] == "Passport of the event" and len(seen) == 4


def test_the_box_adds_once_by_keys_and_waits_for_the_next(
    screen: Screen, tab: CalendarSection, qtbot: QtBot
) -> None:
    library = screen.library
    for number, title in (("101", "Манас"), ("102", "Семетей")):
        line = ReceiptLine(
            title=TitleDraft(title=title, author="", content="fiction", language="ky"),
            copies=1, first_no=number, price=100,
        )  # fmt: skip
        receiving.receive(library, ReceiptDraft(date(2026, 9, 2), origin="centre"), [line])
    id = planned(library, form="exhibition")
    dialog = ExhibitsDialog(tab, screen.context, id)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    keys = Keys(dialog)
    for typed in ("101", "семе"):
        keys.type(typed)
        qtbot.wait(50)
        keys.enter()
        qtbot.wait(50)
        assert dialog.box.text() == ""
    assert [row.title for row in exhibits.shown_at(library, id)] == ["Манас", "Семетей"]
    assert dialog._told.text() == screen.strip.sentence and "Семетей" in dialog._told.text()
