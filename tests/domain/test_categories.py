"""An own category has a name and a column of the diary."""

from __future__ import annotations

from desktop_app.domain.categories import CategoryDraft, problems


def test_name_and_column_are_required() -> None:
    assert [p.code for p in problems(CategoryDraft())] == [
        "own_category_name_required",
        "counted_as_required",
    ]
    assert problems(CategoryDraft("Чабаны", "", "farmer")) == ()
    assert [p.code for p in problems(CategoryDraft("а" * 201, "", "farmer"))] == ["too_long"]


def test_the_name_is_given_in_the_other_language_when_there_is_only_one() -> None:
    assert CategoryDraft("Чабаны", "", "farmer").name("ky") == "Чабаны"
    assert CategoryDraft("", "Чабандар", "farmer").name("ru") == "Чабандар"
    both = CategoryDraft("Чабаны", "Чабандар", "farmer")
    assert (both.name("ru"), both.name("ky")) == ("Чабаны", "Чабандар")
