"""Norms are settings with defaults and bounds."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from desktop_app.domain import norms
from desktop_app.domain.errors import Problem, UserError
from desktop_app.domain.norms import NORMS, Norms, from_settings


def test_every_norm_is_declared_with_its_default_and_source() -> None:
    assert {norm.key: norm.default for norm in NORMS} == asdict(Norms())
    assert all(norm.source for norm in NORMS)


def test_without_settings_the_defaults_hold() -> None:
    assert from_settings({"library_name": "Алма"}) == Norms()
    assert (Norms().child_to, Norms().youth_to, Norms().loan_days) == (14, 30, 15)


def test_settings_change_a_norm() -> None:
    changed = from_settings(
        {"youth_to": "24", "renewal_counts": "0", "turnover_by": "average", "weekend": "7 1"}
    )
    assert changed == Norms(
        youth_to=24, renewal_counts=False, turnover_by="average", weekend=(1, 7)
    )


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("youth_to", "300"),
        ("youth_to", "много"),
        ("renewal_counts", "да"),
        ("turnover_by", "month"),
        ("weekend", "0 8"),
        ("loan_days", "0"),
    ],
)
def test_a_value_out_of_bounds_is_refused(key: str, text: str) -> None:
    with pytest.raises(UserError) as refused:
        from_settings({key: text})
    assert (refused.value.code, refused.value.facts["norm"]) == ("norm_wrong", key)


def test_what_is_written_is_read_back() -> None:
    for norm in NORMS:
        assert norm.read(norm.write(norm.default)) == norm.default


def test_age_groups_must_not_overlap() -> None:
    assert norms.problems(Norms()) == ()
    assert norms.problems(Norms(child_to=18, youth_to=18)) == (
        Problem("youth_to", "ages_overlap", facts={"child_to": 18}),
    )
