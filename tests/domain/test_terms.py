"""The most specific term wins; what is not set has its usual value."""

from __future__ import annotations

from desktop_app.domain import terms


def test_the_term_of_the_kind_comes_before_that_of_the_category() -> None:
    settings = {"term.teacher": "30", "term.book": "0"}
    assert terms.loan_days(settings, "book", "teacher", 15) == 30
    assert terms.loan_days(settings, "newspaper", "teacher", 15) == 7
    assert terms.loan_days({"term.newspaper": "0"}, "newspaper", "other", 15) == 15


def test_a_limit_belongs_to_a_category() -> None:
    assert terms.limit({"limit.preschool": "2"}, "preschool", 5) == 2
    assert terms.limit({}, "preschool", 5) == 5


def test_terms_and_limits_have_bounds() -> None:
    found = terms.problems({"term.book": 91, "limit.other": 50, "term.sheet": None})
    assert [(one.field, one.facts["high"]) for one in found] == [("term.book", 90)]
