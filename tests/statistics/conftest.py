"""A library in memory and the shipped forms."""

from collections.abc import Iterator

import pytest

from desktop_app import paths
from desktop_app.statistics.forms import Form, load
from desktop_app.storage.database import Database


@pytest.fixture
def database() -> Iterator[Database]:
    opened = Database.in_memory("07")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def quarterly() -> Form:
    return load(paths.resources() / "forms" / "quarterly.json")


@pytest.fixture(scope="session")
def diary() -> Form:
    return load(paths.resources() / "forms" / "diary.json")
