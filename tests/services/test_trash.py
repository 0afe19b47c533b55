"""Whatever was put into the trash is found there by its kind, and comes back."""

from __future__ import annotations

import pytest

from desktop_app.domain.titles import TitleDraft
from desktop_app.services import events, inquiries, readers, titles, trash, undo
from desktop_app.services.library import Library
from tests.services.desk_library import GULNARA, registered
from tests.services.desk_library import open_library as desk
from tests.services.events_month import accepted, open_library, planned


def test_each_kind_of_card_lies_in_its_own_trash() -> None:
    library = desk()
    reader = readers.by_card(library, registered(library, GULNARA))
    assert reader is not None
    readers.trash(library, reader)
    draft = TitleDraft(
        title="Ак кеме", author="Айтматов Ч.", year=1970, content="fiction", language="ky"
    )
    title = titles.add(library, draft).id
    assert title is not None
    titles.trash(library, title)
    assert [(c.number, c.name) for c in trash.found(library, "reader")] == [
        ("1", "Асанова Гүлнара Маратовна")
    ]
    assert [(c.name, c.note) for c in trash.found(library, "title")] == [
        ("Ак кеме", "Айтматов Ч., 1970")
    ]
    trash.restore(library, "title", title)
    assert trash.found(library, "title") == [] and titles.count(library) == 2
    undo.undo_last(library)
    assert [card.id for card in trash.found(library, "title")] == [title]


@pytest.mark.parametrize("noun", ["event", "inquiry"])
def test_an_event_and_an_inquiry_come_back(noun: str) -> None:
    library = open_library()
    id = _trashed(library, noun)
    assert [card.id for card in trash.found(library, noun, "ky")] == [id]
    trash.restore(library, noun, id)
    assert trash.found(library, noun) == []


def _trashed(library: Library, noun: str) -> int:
    if noun == "event":
        id = planned(library)
        events.trash(library, id)
        return id
    id = accepted(library)
    inquiries.trash(library, id)
    return id
