"""Entries of the ledger: those that the diary counts by several classes have all of them."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.facts import Fact, Name, require_classes

LOAN = Fact(
    Name.LOAN, date(2026, 9, 14), age="child", kind="book", content="fiction", language="ky"
)


def test_a_loan_with_all_its_classes_is_entered() -> None:
    require_classes(LOAN)
    require_classes(Fact(Name.WORKDAY, LOAN.on))


@pytest.mark.parametrize("column", ["age", "kind", "content", "language"])
def test_a_loan_that_a_column_would_miss_is_a_mistake_of_the_program(column: str) -> None:
    with pytest.raises(ValueError, match=f"loan without {column}"):
        require_classes(LOAN._replace(**{column: ""}))
