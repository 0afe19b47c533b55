"""Questions that resemble one another, in both languages."""

from __future__ import annotations

import pytest

from desktop_app.domain import similar


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("жер ижарасы", "жерди ижарага берүү"),
        ("аренда земли", "арендовать землю"),
        ("Аренда пастбищ", "об аренде пастбища"),
        ("жайыт билети", "жайыттын билети кайдан"),
        ("бюджет айыл өкмөтүнүн", "Айыл окмоту: бюджети"),
    ],
)
def test_endings_do_not_hide_a_likeness(one: str, other: str) -> None:
    assert similar.likeness(similar.words(one), similar.words(other)) >= similar.ENOUGH
    assert similar.likeness(similar.words(other), similar.words(one)) >= similar.ENOUGH


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("аренда земли", "пособие на ребёнка"),
        ("вода для полива", "водитель автобуса"),
        ("жер ижарасы", "жаңы мектеп куруу"),
        ("для чего это", "для чего"),
        ("", "аренда земли"),
    ],
)
def test_other_questions_are_not_alike(one: str, other: str) -> None:
    assert similar.likeness(similar.words(one), similar.words(other)) < similar.ENOUGH


def test_words_alike_share_the_beginning_that_they_are_looked_for_by() -> None:
    for one, other in (("земли", "землю"), ("ижарасы", "ижарага"), ("жер", "жерди")):
        assert similar.alike(one, other)
        assert other.startswith(similar.beginning(one))


def test_the_likest_stand_first_and_a_common_topic_counts() -> None:
    before = [
        (1, "Аренда земли и пастбищ", "land"),
        (2, "Аренда земли", "land"),
        (3, "Арендовать землю", "budget"),
        (4, "Пособия", "social"),
        (5, "Землю в аренду", "land"),
    ]
    assert similar.ranked("аренда земли", "land", before) == [5, 2, 3]
    assert similar.ranked("аренда земли", "land", before, most=1) == [5]
    assert similar.ranked("ничего такого", "land", before) == []
    asked_again = [*before, (6, "«Аренда земли»", "land")]
    assert similar.ranked("аренда земли", "land", asked_again) == [6, 5, 3]
