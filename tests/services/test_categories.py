"""Own categories: shown by their own name, counted in one of the ten columns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.own_names import CATEGORIES, OwnName
from desktop_app.services import own_names, readers, trash, undo
from desktop_app.services.library import Library
from tests.services.desk_library import GULNARA, entries, open_library, registered

HERDERS = OwnName("Чабаны", "Чабандар", "farmer")


@pytest.fixture
def library() -> Library:
    library = open_library()
    own_names.add(library, CATEGORIES, HERDERS)
    registered(library, replace(GULNARA, category="farmer", own_category_id=1))
    return library


def test_a_reader_is_shown_by_the_own_name_and_counted_in_its_column(library: Library) -> None:
    assert readers.rows(library, [1])[1].own == readers.get(library, 1).own == HERDERS
    assert entries(library, Name.REGISTRATION, "category") == {("farmer",): 1}
    assert [(one.id, one.users) for one in own_names.offered(library, CATEGORIES)] == [(1, 1)]


def test_another_column_changes_the_cards_not_what_was_counted(library: Library) -> None:
    own_names.change(library, CATEGORIES, 1, replace(HERDERS, counted_as="other"))
    card = readers.get(library, 1)
    assert (card.draft.category, card.registrations[0].category) == ("other", "farmer")
    undo.undo_last(library)
    assert readers.get(library, 1).draft.category == "farmer"


def test_a_category_goes_to_the_trash_and_readers_keep_it(library: Library) -> None:
    own_names.trash(library, CATEGORIES, 1)
    assert own_names.offered(library, CATEGORIES) == []
    assert readers.get(library, 1).own == HERDERS
    assert [one.name for one in trash.found(library, "category", "ky")] == ["Чабандар"]
    trash.restore(library, "category", 1)
    assert len(own_names.offered(library, CATEGORIES)) == 1


def test_what_is_incomplete_or_unknown_is_refused(library: Library) -> None:
    with pytest.raises(Invalid):
        own_names.add(library, CATEGORIES, OwnName())
    with pytest.raises(UserError, match="own_category_unknown"):
        own_names.trash(library, CATEGORIES, 9)
