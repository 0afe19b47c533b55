"""Whoever adds a paper or words adds them to the list; nothing heavy is loaded before the first."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
from io import BytesIO
from pathlib import Path

from desktop_app import documents
from desktop_app.documents.day_sheet import write_day_sheet
from desktop_app.documents.registry import PAPERS, Parameter, paper
from desktop_app.documents.words import Translate
from desktop_app.documents.words import registry as words
from tests.documents.conftest import Read

FOLDER = Path(documents.__file__).parent
MODULES = sorted(
    ".".join(("desktop_app", "documents", *path.relative_to(FOLDER).with_suffix("").parts))
    for path in FOLDER.rglob("*.py")
    if path.name != "__init__.py"
)


def test_every_function_that_writes_a_paper_is_in_the_registry() -> None:
    made = {spec.make for spec in PAPERS}
    for name in MODULES:
        module = importlib.import_module(name)
        for key, value in vars(module).items():
            if key.startswith("write_") and inspect.isfunction(value):
                assert value in made, f"{name}.{key}"


def test_papers_have_keys_of_their_own_and_titles(translate: Translate) -> None:
    assert len({spec.key for spec in PAPERS}) == len(PAPERS)
    assert paper("poster.large").title(translate) == "Poster, large letters"
    assert paper("report").parameters == (Parameter.PERIOD, Parameter.LANGUAGE)


def test_every_module_of_words_is_in_its_registry() -> None:
    files = {path.stem for path in (FOLDER / "words").glob("*.py")} - {"__init__", "registry"}
    assert {part.__name__.rpartition(".")[2] for part in words.PARTS} == files


def test_papers_load_reportlab_only_when_one_is_made() -> None:
    code = (
        f"import sys, importlib\nfor name in {MODULES!r}: importlib.import_module(name)\n"
        "print([m for m in ('reportlab', 'PIL', 'pypdfium2') if m in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=FOLDER.parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == "[]"


def test_sheet_for_a_day_on_paper_has_every_class_on_two_pages(
    read: Read, translate: Translate
) -> None:
    file = BytesIO()
    write_day_sheet("Алма айылдык китепканасы", "ky", translate, file)
    first, second = read(file)
    for title in (
        "Children",
        "Registered again",
        "Pensioners",
        "By phone or messenger",
        "Fiction",
        "Other languages",
    ):
        assert title in first
    for title in (
        "Newspapers",
        "local studies",
        "sheets copied",
        "Thematic",
        "Technology",
        "for self-government",
        "Consultations (apart)",
        "lists of literature",
    ):
        assert title in second
