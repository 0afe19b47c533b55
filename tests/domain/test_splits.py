"""A total dealt out into entries gives each of its splits back."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.splits import spread, unknown, untied


@st.composite
def splits_of_one_total(draw: st.DrawFn) -> tuple[dict[str, dict[str, int]], int]:
    total = draw(st.integers(0, 500))
    marginals = {}
    for name in draw(st.sets(st.sampled_from("abcd"))):
        cuts = sorted(draw(st.lists(st.integers(0, total), max_size=6)))
        ends = [*cuts, total]
        parts = [end - start for start, end in zip([0, *cuts], ends, strict=True)]
        marginals[name] = {f"{name}{i}": part for i, part in enumerate(parts)}
    return marginals, total


@given(splits_of_one_total())
def test_every_split_stays_exact(case: tuple[dict[str, dict[str, int]], int]) -> None:
    marginals, total = case
    entries = spread(marginals, total)
    assert sum(amount for _, amount in entries) == total
    assert all(amount > 0 for _, amount in entries)
    for name, split in marginals.items():
        sums: Counter[str] = Counter()
        for classes, amount in entries:
            sums[classes[name]] += amount
        assert sums == Counter({key: n for key, n in split.items() if n})


def test_entries_are_the_same_every_time() -> None:
    marginals = {"age": {"child": 3, "adult": 2}, "kind": {"book": 4, "journal": 1}}
    assert spread(marginals, 5) == [
        ({"age": "child", "kind": "book"}, 3),
        ({"age": "adult", "kind": "book"}, 1),
        ({"age": "adult", "kind": "journal"}, 1),
    ]


def test_splits_that_do_not_tie_are_refused() -> None:
    with pytest.raises(ValueError, match="sum to the total"):
        spread({"age": {"child": 3}}, 4)


def test_strange_classes_and_numbers_below_zero_are_told() -> None:
    found = unknown("loans_by_kind", {"book": -1, "scroll": 2}, ("book",))
    assert [(p.code, dict(p.facts)) for p in found] == [
        ("class_unknown", {"class": "scroll"}),
        ("count_wrong", {"text": "-1"}),
    ]


def test_a_difference_is_told_with_its_sides() -> None:
    (found,) = untied("loans_by_age", 10, 8)
    assert (found.field, found.code) == ("loans_by_age", "paper_not_tied")
    assert found.facts == {"field": "loans_by_age", "left": 10, "right": 8, "difference": -2}
    assert untied("loans_by_age", 8, 8) == []
