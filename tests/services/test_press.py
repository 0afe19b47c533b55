"""Publications: counted once, changed but for their day, with a cutting and an event."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.press import PublicationDraft
from desktop_app.services import events, images, press, records
from desktop_app.services.library import Library
from tests.services.events_month import QUARTER, TODAY, an_event, entries, open_library, undo

ON = date(2026, 9, 24)
DRAFT = PublicationDraft(ON, "Айтыш в библиотеке", "Аламудунский вестник", "38", "Асанова Г.")


@pytest.fixture
def library() -> Library:
    return open_library()


def cutting(library: Library, tmp_path: Path, colour: str = "white") -> images.Picture:
    Image.new("RGB", (30, 20), colour).save(tmp_path / f"{colour}.png")
    return images.take(library, tmp_path / f"{colour}.png")


def test_a_publication_is_counted_once_and_stands_at_its_event(
    library: Library, tmp_path: Path
) -> None:
    event = events.plan(library, an_event()).id
    done = press.add(library, replace(DRAFT, event_id=event), cutting(library, tmp_path))
    assert entries(library, Name.PUBLICATION) == {(): 1}
    (row,) = press.of_event(library, event or 0)
    assert (row.draft.title, row.event("ky")) == (DRAFT.title, an_event().title_ky)
    assert press.cuttings(library, [row]).keys() == {row.id}
    undo(library, done)
    assert entries(library, Name.PUBLICATION) == {}
    assert press.of_event(library, event or 0) == []


def test_all_but_the_day_can_be_changed_and_undone(library: Library, tmp_path: Path) -> None:
    id = press.add(library, DRAFT).id or 0
    changed = replace(DRAFT, title="Айтыш", issue_no="39")
    done = press.change(library, id, changed, cutting(library, tmp_path))
    assert press.get(library, id).draft == changed
    assert press.get(library, id).image_id
    undo(library, done)
    assert press.get(library, id).draft == DRAFT
    with pytest.raises(Invalid, match="press_counted"):
        press.change(library, id, replace(DRAFT, on=date(2026, 9, 23)))
    press.change(library, id, DRAFT, cutting(library, tmp_path))
    press.drop_cutting(library, id)
    assert press.get(library, id).image_id is None
    assert entries(library, Name.PUBLICATION) == {(): 1}
    records.cancel(library, id)
    assert entries(library, Name.PUBLICATION) == {}
    with pytest.raises(UserError, match="record_cancelled"):
        press.change(library, id, DRAFT)


def test_the_list_is_searched_in_both_alphabets_and_by_period(library: Library) -> None:
    first = press.add(library, DRAFT).id
    other = replace(DRAFT, on=date(2026, 5, 2), title="Өрүк", edition="Аламүдүн кабарлары")
    second = press.add(library, other).id
    assert list(press.ids(library, "орук")) == [second]
    assert list(press.ids(library, "вестник")) == [first]
    assert [row.id for row in press.listed(library, QUARTER)] == [first]
    assert list(press.ids(library, order="edition", descending=False)) == [first, second]
    assert press.editions(library) == ["Аламудунский вестник", "Аламүдүн кабарлары"]
    assert press.authors(library) == ["Асанова Г."]


def test_a_record_of_the_small_form_stands_in_the_list_too(library: Library) -> None:
    id = records.add(library, records.RecordDraft("publication", ON, "О книгах")).id or 0
    assert press.get(library, id).draft == PublicationDraft(ON, "О книгах")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"title": " "}, "title_required"),
        ({"edition": ""}, "edition_required"),
        ({"on": date(2026, 9, 26)}, "date_in_future"),
        ({"note": "ПИН 20101199012345"}, "personal_number"),
        ({"event_id": 77}, "event_unknown"),
    ],
)
def test_what_is_wrong_is_refused(library: Library, changes: dict[str, object], code: str) -> None:
    with pytest.raises(UserError, match=code):
        press.add(library, replace(DRAFT, **changes))  # type: ignore[arg-type]
    assert entries(library, Name.PUBLICATION) == {}


def test_an_image_used_twice_survives_until_both_are_undone(
    library: Library, tmp_path: Path
) -> None:
    first = press.add(library, DRAFT, cutting(library, tmp_path))
    second = press.add(library, DRAFT, cutting(library, tmp_path))
    assert TODAY
    with pytest.raises(UserError):
        undo(library, first)
    undo(library, second)
    undo(library, first)
    assert entries(library, Name.PUBLICATION) == {}
