"""The sample library, made once a run; and English again after a test that spoke otherwise."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import village as sample


@pytest.fixture(scope="session")
def village(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the village's library; for looking only."""
    return sample.make(tmp_path_factory.mktemp("village") / "library")


@pytest.fixture
def own_village(village: Path, tmp_path: Path) -> Path:
    """The same library to write in."""
    return sample.copied(village, tmp_path / "library")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """A test that starts the program installs its language; the next one expects the sources."""
    yield
    if widgets := sys.modules.get("PySide6.QtWidgets"):
        from PySide6.QtCore import QTranslator

        if app := widgets.QApplication.instance():
            for translator in app.findChildren(QTranslator):
                app.removeTranslator(translator)
