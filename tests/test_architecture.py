"""The house rules that a machine can hold; the README's architecture chapter says why."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop_app

ROOT = Path(__file__).resolve().parent.parent
CODE = sorted((ROOT / "desktop_app").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
WRITTEN = (".py", ".toml", ".lock", ".md", ".json", ".qss", ".spec", ".ts", ".csv", ".txt", ".yml")

LONGEST_MODULE = 400
ROOMS_WITHOUT_MEANING = {"utils", "util", "helpers", "common", "base", "manager", "misc"}
BLIND_EXCEPTS = 3  # a tab that fails to build, the worker's boundary, a cell that fails to be made
FORBIDDEN = {
    "a promise without a condition": re.compile(r"\b(TODO|FIXME|XXX)\b"),
    "a silenced type error": re.compile(r"# type: ignore(?!\[)"),
    "the clock of SQLite": re.compile(r"date\('now'|CURRENT_TIMESTAMP|CURRENT_DATE", re.IGNORECASE),
    "a second recorder, which crashes the process": re.compile(r"apsw\.Session\("),
    "events handled in between": re.compile(r"processEvents\("),
}
MACHINE_PATH = re.compile(r"(?<![\w.])/(work|root|home|opt|Users)/[\w.]|[A-Z]:\\Users\\(?!Public)")


def test_rooms_import_only_downwards() -> None:
    start = "from importlinter.cli import lint_imports_command as lint; lint()"
    linter = subprocess.run(
        [sys.executable, "-c", start, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert linter.returncode == 0, linter.stdout + linter.stderr


def test_every_module_can_be_read_at_one_sitting() -> None:
    lengths = {p.relative_to(ROOT): p.read_text(encoding="utf-8").count("\n") for p in CODE + TESTS}
    assert {path: n for path, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_every_module_is_named_by_what_it_knows() -> None:
    names = {p.stem for p in CODE} | {p.parent.name for p in CODE}
    assert names & ROOMS_WITHOUT_MEANING == set()


def test_every_module_says_what_lives_in_it() -> None:
    silent = [p for p in CODE if not ast.get_docstring(ast.parse(p.read_text(encoding="utf-8")))]
    assert silent == []


@pytest.mark.parametrize("what", FORBIDDEN)
def test_code_has_none_of(what: str) -> None:
    pattern = FORBIDDEN[what]
    found = [p.relative_to(ROOT) for p in CODE if pattern.search(p.read_text(encoding="utf-8"))]
    assert found == []


def test_everything_is_caught_in_the_listed_places_only() -> None:
    places = [place for path in CODE for place in blind_excepts(path)]
    assert len(places) <= BLIND_EXCEPTS, places


def test_project_stands_alone() -> None:
    """No file names a folder of the machine that it was written on."""
    named = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in project_files()
        if path != Path(__file__)
        for match in [MACHINE_PATH.search(path.read_text(encoding="utf-8"))]
        if match
    ]
    assert named == []


def test_lock_has_hashes_and_no_host() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.findall(r"^[a-z0-9-]+==.*\\\n    --hash=sha256:", lock, re.MULTILINE)
    assert "://" not in lock
    assert len(packages) == len(re.findall(r"^[a-z0-9-]+==", lock, re.MULTILINE)) > 20


def test_lock_is_made_from_the_project_file() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    assert [w for w in wanted if f"\n{w.lower()} " not in f"\n{lock}"] == []


def test_version_is_told_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == desktop_app.__version__


def blind_excepts(path: Path) -> Iterator[str]:
    """Handlers of any exception at all that keep it instead of raising it again."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ExceptHandler) and not isinstance(node.body[-1], ast.Raise):
            caught = ast.unparse(node.type) if node.type else "Exception"
            if re.search(r"\b(Base)?Exception\b", caught):
                yield f"{path.relative_to(ROOT)}:{node.lineno}"


def project_files() -> Iterator[Path]:
    """What people wrote; generated and installed folders left out."""
    folders = ("desktop_app", "tests", "resources", "translations", ".ci")
    yield from (p for p in ROOT.iterdir() if p.suffix in WRITTEN)
    for folder in folders:
        yield from (p for p in (ROOT / folder).rglob("*") if p.suffix in WRITTEN)
