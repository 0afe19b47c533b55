"""Groups: a class and its readers, kept in order, found in the list."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.groups import GroupDraft
from desktop_app.services import groups, merging, readers, trash, undo
from desktop_app.services.library import Library
from tests.services.desk_library import BAKYT, GULNARA, open_library, registered

FIFTH = GroupDraft("school_class", "5 «А»", "Асанова Г. М.", "№ 1 мектеп")


@pytest.fixture
def library() -> Library:
    library = open_library()
    registered(library, BAKYT)
    registered(library, GULNARA)
    groups.add(library, FIFTH)
    return library


def names(library: Library) -> list[str]:
    return [row.name for row in groups.members(library, 1)]


def test_members_stand_by_the_alphabet_and_narrow_the_list(library: Library) -> None:
    groups.join(library, 1, 1)
    groups.join(library, 1, 2)
    assert names(library) == ["Асанова Гүлнара Маратовна", "Бакыт уулу Азамат"]
    assert groups.get(library, 1).members == 2
    assert groups.of_reader(library, 1) == ["5 «А»"]
    groups.leave(library, 1, 2)
    assert list(readers.ids(library, group=1)) == [1]
    groups.join(library, 1, 2)
    assert list(readers.ids(library, "гулн", group=1)) == [2]


def test_a_group_is_a_class_or_a_club(library: Library) -> None:
    groups.add(library, GroupDraft("club", "Айчүрөк"))
    for kind in ("", "sect"):
        with pytest.raises(Invalid, match="group_kind_required"):
            groups.add(library, GroupDraft(kind, "Айчүрөк"))
        with pytest.raises(Invalid, match="group_kind_required"):
            groups.change(library, 1, GroupDraft(kind, "5 «А»"))
    assert groups.get(library, 1).draft.kind == "school_class"
    assert len(groups.ids(library)) == 2


def test_a_reader_is_in_a_group_once_and_undo_takes_the_reader_out(library: Library) -> None:
    groups.join(library, 1, 1)
    with pytest.raises(UserError, match="in_group_already"):
        groups.join(library, 1, 1)
    undo.undo_last(library)
    assert names(library) == []
    readers.trash(library, 1)
    with pytest.raises(UserError, match="reader_in_trash"):
        groups.join(library, 1, 1)


def test_a_group_needs_a_name_changes_and_goes_to_the_trash(library: Library) -> None:
    with pytest.raises(Invalid):
        groups.add(library, GroupDraft())
    groups.join(library, 1, 1)
    groups.change(library, 1, GroupDraft("club", "Айчүрөк"))
    assert [groups.rows(library, [1])[id].name for id in groups.ids(library, "айчурок")] == [
        "Айчүрөк"
    ]
    groups.trash(library, 1)
    assert list(groups.ids(library)) == []
    assert [one.name for one in trash.found(library, "reader_group")] == ["Айчүрөк"]
    trash.restore(library, "reader_group", 1)
    assert names(library) == ["Бакыт уулу Азамат"]
    with pytest.raises(UserError, match="group_unknown"):
        groups.get(library, 9)


def test_a_merged_card_brings_its_groups(library: Library) -> None:
    groups.join(library, 1, 1)
    merging.merge(library, 2, 1)
    assert names(library) == ["Асанова Гүлнара Маратовна"]
    undo.undo_last(library)
    groups.join(library, 1, 2)
    merging.merge(library, 2, 1)
    assert names(library) == ["Асанова Гүлнара Маратовна"]
