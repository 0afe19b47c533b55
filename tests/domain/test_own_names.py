"""An own name has a name and a usual code: a column of the diary, a form of the reports."""

from __future__ import annotations

from desktop_app.domain.own_names import CATEGORIES, EVENT_FORMS, OwnName, problems


def test_name_and_column_are_required() -> None:
    assert [p.code for p in problems(CATEGORIES, OwnName())] == [
        "own_category_name_required",
        "counted_as_required",
    ]
    assert problems(CATEGORIES, OwnName("Чабаны", "", "farmer")) == ()
    assert [p.code for p in problems(CATEGORIES, OwnName("а" * 201, "", "farmer"))] == ["too_long"]


def test_the_name_is_given_in_the_other_language_when_there_is_only_one() -> None:
    assert OwnName("Чабаны", "", "farmer").name("ky") == "Чабаны"
    assert OwnName("", "Чабандар", "farmer").name("ru") == "Чабандар"
    both = OwnName("Чабаны", "Чабандар", "farmer")
    assert (both.name("ru"), both.name("ky")) == ("Чабаны", "Чабандар")


def test_a_form_of_events_has_its_own_refusals_and_bound() -> None:
    assert [p.code for p in problems(EVENT_FORMS, OwnName())] == [
        "own_form_name_required",
        "own_form_counted_as_required",
    ]
    assert problems(EVENT_FORMS, OwnName("", "Китеп түнү", "campaign")) == ()
    (problem,) = problems(EVENT_FORMS, OwnName("а" * 81, "", "campaign"))
    assert (problem.field, problem.code, problem.facts) == ("name_ru", "too_long", {"limit": 80})
