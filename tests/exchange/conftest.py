from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import app
from desktop_app.exchange import handing
from desktop_app.services import centre, opening, reports
from desktop_app.services.library import Library
from tests.exchange.letters_world import Calendar, a_library
from tests.village import clock, copied


@pytest.fixture(scope="session")
def written(village: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package as it comes from a branch; for looking only."""
    stick = tmp_path_factory.mktemp("stick")
    own = copied(village, tmp_path_factory.mktemp("branch") / "library")
    library = opening.open_library(own, clock)
    try:
        over = reports.period("2026-Q3")
        ru = app.translator("ru")
        return handing.hand_in(library, "quarterly", over, stick, "ru", ru).folder
    finally:
        opening.close(library)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def branch(tmp_path: Path, calendar: Calendar) -> Iterator[Library]:
    library = a_library(tmp_path / "branch", "07", calendar)
    yield library
    opening.close(library, copy=False)


@pytest.fixture
def middle(tmp_path: Path, calendar: Calendar) -> Iterator[Library]:
    library = a_library(tmp_path / "centre", "01", calendar)
    centre.set_centre(library, True)
    yield library
    opening.close(library, copy=False)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
