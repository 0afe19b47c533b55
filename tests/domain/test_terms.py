"""The most specific term wins; what is not set has its usual value."""

from __future__ import annotations

from datetime import date

from desktop_app.domain import terms


def test_the_term_of_the_kind_comes_before_that_of_the_category() -> None:
    settings = {"term.teacher": "30", "term.book": "0"}
    assert terms.loan_days(settings, "book", "teacher", 15) == 30
    assert terms.loan_days(settings, "newspaper", "teacher", 15) == 7
    assert terms.loan_days({"term.newspaper": "0"}, "newspaper", "other", 15) == 15


def test_the_term_of_a_pair_comes_first() -> None:
    settings = {"term.journal.teacher": "21", "term.journal": "5", "term.teacher": "30"}
    assert terms.loan_days(settings, "journal", "teacher", 15) == 21
    assert terms.loan_days(settings, "journal", "student", 15) == 5
    assert terms.kind_limit({"limit.journal.preschool": "2"}, "journal", "preschool") == 2
    assert terms.kind_limit({"limit.journal.preschool": "2"}, "journal", "student") is None


def test_a_new_book_has_its_own_term_only_where_that_is_shorter() -> None:
    settings = {"new.days": "7"}
    came = date(2026, 6, 15)
    assert terms.shortened(settings, 15, came, date(2026, 9, 14)) == 7
    assert terms.shortened(settings, 15, came, date(2026, 9, 15)) == 15, "three months are over"
    assert terms.shortened(settings, 5, came, date(2026, 7, 1)) == 5
    assert terms.shortened(settings, 15, None, date(2026, 7, 1)) == 15, "of the old stock"
    assert terms.shortened({}, 15, came, date(2026, 7, 1)) == 15, "no own term of new books"


def test_a_limit_belongs_to_a_category() -> None:
    assert terms.limit({"limit.preschool": "2"}, "preschool", 5) == 2
    assert terms.limit({}, "preschool", 5) == 5


def test_terms_and_limits_have_bounds() -> None:
    found = terms.problems({"term.book": 91, "limit.other": 50, "term.sheet": None})
    assert [(one.field, one.facts["high"]) for one in found] == [("term.book", 90)]
