from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.storage.database import Database

AT = datetime(2026, 9, 30, 17, 0)


@pytest.fixture
def database() -> Iterator[Database]:
    opened = Database.in_memory("A1")
    yield opened
    opened.close()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Where a library lies on a real PC: Cyrillic and signs that mean something in an address."""
    folder = tmp_path / "Китепкана №1 #?% Өүң"
    folder.mkdir()
    return folder / "kitepkana.db"


@pytest.fixture
def opened(library: Path) -> Iterator[Database]:
    database = Database.create(library, branch="A1")
    yield database
    database.close()
