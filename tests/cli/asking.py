"""Asking the command line the way a script does, with the clock of the sample library."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app import app
from desktop_app.cli import commands
from desktop_app.services import opening
from tests.village import clock


@dataclass(frozen=True)
class Answer:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


def ask(data: Path | None, *words: object, stdin: str = "") -> Answer:
    """Run a subcommand; wrong usage ends like the process would."""
    streams = io.StringIO(stdin), io.StringIO(), io.StringIO()
    tools = commands.Tools(clock, app.translator, *streams)
    line = ["--data", str(data)] if data else []
    try:
        code = commands.run(commands.parser().parse_args([*line, *map(str, words)]), tools)
    except SystemExit as ended:
        code = int(ended.code or 0)
    return Answer(code, streams[1].getvalue(), streams[2].getvalue())


def report(data: Path, period: str, to: Path, *more: str) -> dict[str, Any]:
    """The quarterly report as its JSON file."""
    answer = ask(data, "report", "quarterly", "--period", period, "--to", to, "--format", "json",
                 *more)  # fmt: skip
    assert answer.code == 0, answer.err
    found: dict[str, Any] = json.loads(Path(answer.lines[0]).read_text(encoding="utf-8"))
    return found


def evidence(data: Path, indicator: str, period: str) -> Sequence[dict[str, str]]:
    """The rows of the evidence's CSV."""
    answer = ask(data, "evidence", indicator, "--period", period)
    assert answer.code == 0, answer.err
    return list(csv.DictReader(io.StringIO(answer.out)))


def closed_in_order(data: Path) -> bool:
    """Sealed, and everything in the one file."""
    file = opening.library_file(data)
    beside = {path.name for path in data.glob(f"{file.name}*")}
    return beside == {file.name, f"{file.name}.lock", f"{file.name}.seal"}


def copies(data: Path) -> list[str]:
    """The names of the library's copies."""
    return sorted(path.name for path in (data / "copies").glob("*.db"))
