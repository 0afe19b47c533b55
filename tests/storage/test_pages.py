"""A paged table knows the order of all its rows."""

from __future__ import annotations

import pytest

from desktop_app.storage import pages
from desktop_app.storage.database import Database
from tests.storage.rows import a_copy, a_title


def test_ids_in_order_with_a_condition(database: Database) -> None:
    title = a_title(database)
    first, third, second = (a_copy(database, title, number) for number in "132")
    columns = ("inventory_key",)
    assert list(pages.ids(database, "copy", "inventory_key", columns)) == [first, second, third]
    last = pages.ids(database, "copy", "inventory_key", columns, descending=True,
                     where="inventory_key > ?", params=("1",))  # fmt: skip
    assert list(last) == [third, second]


def test_typed_order_is_refused(database: Database) -> None:
    with pytest.raises(ValueError, match="price"):
        pages.ids(database, "copy", "price; DROP TABLE copy", ("inventory_key",))
