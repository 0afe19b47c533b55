"""The documents of an exhibition: found, listed, ordered, counted; own forms of events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.own_names import EVENT_FORMS, OwnName
from desktop_app.domain.periods import of_months
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import (
    events,
    exhibits,
    lending,
    mass_work,
    own_names,
    receiving,
    trash,
)
from desktop_app.services.library import Library
from tests.services.desk_library import registered
from tests.services.events_month import an_event, entries, open_library, planned, undo
from tests.services.subscribers import filed

TODAY = date(2026, 9, 25)


@pytest.fixture
def library() -> Library:
    return open_library()


def shelved(library: Library, number: str, title: str) -> None:
    """A copy of a new title, received this month."""
    novel = TitleDraft(title=title, author="Автор", content="fiction", language="ky")
    line = ReceiptLine(title=novel, copies=1, first_no=number, price=15000)
    receiving.receive(library, ReceiptDraft(date(2026, 9, 2), origin="centre"), [line])


def an_exhibition(library: Library) -> int:
    return planned(
        library, form="exhibition", on=TODAY - timedelta(days=5), ends_on=TODAY + timedelta(days=5)
    )


def test_a_number_finds_its_copy_and_words_find_the_title(library: Library) -> None:
    shelved(library, "101", title="Манас")
    first = exhibits.find(library, "101")[0]
    assert (first.title, first.number, first.copy_id is not None) == ("Манас", "101", True)
    (by_title,) = exhibits.find(library, "мана")
    assert (by_title.title_id, by_title.copy_id) == (first.title_id, None)
    assert exhibits.find(library, "нет такого") == []


def test_the_list_is_added_to_ordered_and_undone(library: Library) -> None:
    id = an_exhibition(library)
    for number, title in (("101", "Манас"), ("102", "Семетей"), ("103", "Сейтек")):
        shelved(library, number, title=title)
        exhibits.add(library, id, exhibits.find(library, number)[0])
    with pytest.raises(UserError, match="shown_already"):
        exhibits.add(library, id, exhibits.find(library, "102")[0])
    rows = exhibits.shown_at(library, id)
    exhibits.shift(library, rows[2].id, -2)
    assert [row.title for row in exhibits.shown_at(library, id)] == ["Сейтек", "Манас", "Семетей"]
    done = exhibits.remove(library, rows[0].id)
    assert [row.inventory_no for row in exhibits.shown_at(library, id)] == ["103", "102"]
    undo(library, done)
    assert [row.title for row in exhibits.shown_at(library, id)] == ["Сейтек", "Манас", "Семетей"]
    with pytest.raises(UserError, match="shown_unknown"):
        exhibits.remove(library, 9999)


def test_documents_shown_and_lent_are_proposed_from_the_list(library: Library) -> None:
    id = an_exhibition(library)
    for number in ("101", "102", "103"):
        shelved(library, number, title=f"Книга {number}")
    exhibits.add(library, id, exhibits.find(library, "101")[0])
    exhibits.add(library, id, exhibits.find(library, "Книга 102")[0])
    reader = registered(library)
    for number in ("101", "102", "103"):
        lending.issue(library, reader, number)
    told = exhibits.proposed(library, events.get(library, id))
    assert (told.documents, told.lent) == (2, 2)  # 103 was not on the stand
    events.hold(library, id, replace(told, attendance=Attendance(3)))
    assert events.get(library, id).outcome.documents == 2
    (row,) = mass_work.of_period(library, of_months(2026, 9, 1)).exhibitions
    assert (row.outcome.documents, row.outcome.lent) == (2, 2)  # columns 11 and 12 of part 3
    later = planned(library, form="exhibition", on=TODAY - timedelta(days=20),
                    ends_on=TODAY - timedelta(days=9))  # fmt: skip
    exhibits.add(library, later, exhibits.find(library, "103")[0])
    assert exhibits.proposed(library, events.get(library, later)).lent == 0


def test_an_own_form_is_counted_as_the_usual_one(library: Library) -> None:
    night = own_names.add(library, EVENT_FORMS, OwnName("Библионочь", "", "campaign")).id or 0
    id = planned(library, form="", own_form_id=night)
    card = events.get(library, id)
    assert card.draft.form == "campaign"
    assert card.own_form and card.own_form.name("ky") == "Библионочь"
    events.hold(library, id, Outcome(Attendance(5)))
    own_names.change(library, EVENT_FORMS, night, OwnName("Библионочь", "Китеп түнү", "evening"))
    other = planned(library, form="", own_form_id=night)
    assert entries(library, Name.EVENT, "kind") == {("campaign",): 1}
    assert events.get(library, id).draft.form == "campaign"
    assert events.get(library, other).draft.form == "evening"
    events.change(library, id, replace(events.get(library, id).draft, title_ru="Ночь"))
    assert own_names.get(library, EVENT_FORMS, night).users == 2


def test_own_forms_go_to_the_trash_and_come_back(library: Library) -> None:
    with pytest.raises(Invalid) as refused:
        own_names.add(library, EVENT_FORMS, OwnName())
    assert [p.code for p in refused.value.problems] == [
        "own_form_name_required",
        "own_form_counted_as_required",
    ]
    id = own_names.add(library, EVENT_FORMS, OwnName("Библионочь", "", "campaign")).id or 0
    own_names.trash(library, EVENT_FORMS, id)
    assert own_names.offered(library, EVENT_FORMS) == []
    assert [one.name for one in trash.found(library, "event_form")] == ["Библионочь"]
    trash.restore(library, "event_form", id)
    assert [one.id for one in own_names.offered(library, EVENT_FORMS)] == [id]
    with pytest.raises(UserError, match="own_form_unknown"):
        events.plan(library, an_event(own_form_id=99))


def test_a_day_of_information_lists_titles_and_the_folder_together(library: Library) -> None:
    id = planned(library, form="information_day")
    shelved(library, "101", title="Жер кодекси")
    law = filed(library, "Жер жөнүндө мыйзам", kind="law", shelf="папка 2")
    article = filed(library, "Жер ижарасы", edition="Муниципалитет", issue_no="7")
    found = sorted(exhibits.find(library, "жер"), key=lambda one: -(one.dossier_id or 99))
    assert [one.dossier_id for one in found] == [None, article, law]
    for one in found:
        exhibits.add(library, id, one)
    with pytest.raises(UserError, match="shown_already"):
        exhibits.add(library, id, found[1])
    rows = exhibits.shown_at(library, id)
    assert [row.title for row in rows] == [
        "Жер кодекси",
        "Жер ижарасы // Муниципалитет. — 2026. — №\u00a07",
        "Жер жөнүндө мыйзам. — 10.09.2026",
    ]
    assert (rows[2].shelf, rows[2].year, rows[2].inventory_no) == ("папка 2", 2026, "")
    done = exhibits.shift(library, rows[2].id, -2)
    assert [row.dossier_id for row in exhibits.shown_at(library, id)] == [law, None, article]
    undo(library, done)
    exhibits.remove(library, rows[1].id)
    assert [row.dossier_id for row in exhibits.shown_at(library, id)] == [None, law]
    assert exhibits.proposed(library, events.get(library, id)).documents == 2
    assert exhibits.has_list(events.get(library, id))


def test_everything_new_is_put_on_the_list_in_one_go(library: Library) -> None:
    id = planned(library, form="specialist_day")
    shelved(library, "101", title="Манас")
    shelved(library, "102", title="Семетей")
    filed(library, "Жер ижарасы")
    filed(library, "Эски мыйзам", entered_on="2026-07-01")
    exhibits.add(library, id, exhibits.find(library, "манас")[0])
    done = exhibits.add_new(library, id, 30)
    assert done.summary["n"] == 2
    assert [row.title.split(".")[0] for row in exhibits.shown_at(library, id)] == [
        *("Манас", "Семетей", "Жер ижарасы"),
    ]
    with pytest.raises(UserError, match="nothing_new_to_show"):
        exhibits.add_new(library, id, 30)
    undo(library, done)
    assert len(exhibits.shown_at(library, id)) == 1


def test_one_called_off_and_a_talk_show_nothing(library: Library) -> None:
    assert not exhibits.has_list(events.get(library, planned(library)))
    day = planned(library, form="information_day")
    events.cancel(library, day, "отменено")
    assert not exhibits.has_list(events.get(library, day))
