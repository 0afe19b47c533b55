"""Keys of indicators: what a form and the command line may ask for."""

from datetime import date

import pytest

from desktop_app.domain.periods import parse
from desktop_app.statistics.indicators import BASES, UnknownIndicator, indicator, key_of


def test_a_base_alone_sums_all_its_entries() -> None:
    assert indicator("loan").where == ()
    assert indicator("loan").measure == "amount"


def test_classes_and_alternatives_are_read() -> None:
    found = indicator("stock.money:kind=book+journal,language=ky")
    assert found.measure == "money"
    assert found.where == (("kind", ("book", "journal")), ("language", ("ky",)))
    assert found.classes == {"kind", "language"}


def test_a_base_brings_its_own_restriction() -> None:
    assert indicator("withdrawal:reason=worn").where == (
        ("mode", ("withdrawal",)),
        ("reason", ("worn",)),
    )


@pytest.mark.parametrize(
    "key",
    [
        "",
        "lone",
        "loan.weight",
        "loan:",
        "loan:colour=red",
        "loan:age",
        "loan:age=",
        "loan:content=poetry",
        "loan:language=ky+de",
        "debtor:age=x",
    ],
)
def test_what_nobody_declared_is_refused(key: str) -> None:
    with pytest.raises(UnknownIndicator):
        indicator(key)


def test_a_balance_counts_everything_up_to_the_end() -> None:
    quarter = parse("2026-Q3")
    assert indicator("stock").days(quarter) == (date.min, date(2026, 10, 1))
    assert indicator("receipt").days(quarter) == (date(2026, 7, 1), date(2026, 10, 1))


def test_keys_compose_in_one_order() -> None:
    assert key_of("loan:language=ky", {"content": "fiction"}) == "loan:content=fiction,language=ky"
    assert key_of("stock", {}, money=True) == "stock.money"


def test_every_base_has_both_titles_and_its_own_key() -> None:
    assert len({base.key for base in BASES}) == len(BASES)
    assert all(base.ru and base.ky for base in BASES)
