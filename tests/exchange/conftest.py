from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app import app
from desktop_app.exchange import handing
from desktop_app.services import opening, reports
from tests.village import clock


@pytest.fixture(scope="session")
def written(village: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package as it comes from a branch; for looking only."""
    stick = tmp_path_factory.mktemp("stick")
    library = opening.open_library(village, clock)
    try:
        over = reports.period("2026-Q3")
        ru = app.translator("ru")
        return handing.hand_in(library, "quarterly", over, stick, "ru", ru).folder
    finally:
        opening.close(library)
