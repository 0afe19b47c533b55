"""A group needs a name and holds no personal number."""

from __future__ import annotations

from desktop_app.domain.groups import GroupDraft, problems


def test_a_group_needs_a_name() -> None:
    assert [p.code for p in problems(GroupDraft())] == ["group_name_required"]
    assert problems(GroupDraft(name="5 «А»")) == ()


def test_long_texts_and_personal_numbers_are_refused() -> None:
    found = problems(GroupDraft(name="а" * 201, note="20101198500123"))
    assert {p.code for p in found} == {"too_long", "personal_number"}
