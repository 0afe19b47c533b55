"""An error stops the act, a warning does not."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import Invalid, Problem, Severity, require

WARNING = Problem("isbn", "isbn_suspicious", Severity.WARNING)
ERROR = Problem("year", "year_wrong", facts={"low": 1500, "high": 2027})


def test_warnings_are_passed() -> None:
    require((WARNING,))
    require([])


def test_errors_are_raised_with_their_fields() -> None:
    with pytest.raises(Invalid) as refused:
        require([WARNING, ERROR])
    assert refused.value.problems == (ERROR,)
    assert (refused.value.code, refused.value.facts) == ("year_wrong", {"low": 1500, "high": 2027})
