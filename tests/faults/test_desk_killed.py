"""A librarian's acknowledged acts survive the program being killed at the desk, at any moment."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import copies, opening, receiving
from desktop_app.services.library import Library
from tests.cli.asking import ask
from tests.village import clock

ROOT = Path(__file__).parents[2]
KILLS = 40
ROUND = 40  # lines that a child is given; it dies before it is through


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A new library with enough copies to lend."""
    library = opening.create(tmp_path / "library", opening.NewLibrary(name_ru="Алма"), clock)
    title = TitleDraft(
        title="Саманчынын жолу", kind="book", content="fiction", language="ky", author="Айтматов"
    )
    line = ReceiptLine(title=title, copies=KILLS * ROUND // 4, first_no="1", price=25_000)
    receiving.receive(
        library, ReceiptDraft(on=library.today, origin="gift", document="act"), (line,)
    )
    opening.close(library, copy=False)
    return tmp_path / "library"


def _lines(cards: int, loans: int) -> list[str]:
    """What the next child does: register, lend, count, take back, again and again."""
    lines = []
    for step in range(1, ROUND // 4 + 1):
        card, number = cards + step, loans + step
        lines.append(f'register "Асанова Гүлнара" {1950 + card % 60} other')
        lines += [f"issue {card} {number}", "visit child", f"return {number}"]
    return lines


def _work_until_killed(data: Path, lines: list[str], acts: int, rest: float) -> list[list[str]]:
    """The acknowledged answers of a child killed `rest` seconds after so many of them."""
    child = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "--data", str(data), "desk"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    with child:
        assert child.stdin and child.stdout
        child.stdin.write("\n".join(lines) + "\n")
        child.stdin.flush()  # and left open: the desk waits for more, as a librarian does
        said = [child.stdout.readline() for _ in range(acts)]
        killer = threading.Timer(rest, child.kill)
        killer.start()
        said += child.stdout.readlines()
        killer.join()
    return [line.rstrip("\n").split("\t") for line in said if line.endswith("\n")]


def _count(library: Library, table: str, where: str = "1") -> int:
    return library.database.number(f"SELECT count(*) FROM {table} WHERE {where}")


def test_nothing_acknowledged_at_the_desk_is_lost(data: Path) -> None:
    chance = random.Random(5)
    cards = loans = 0
    journal = 1  # the batch
    for _ in range(KILLS):
        lines = _lines(cards, loans)
        said = _work_until_killed(data, lines, chance.randint(1, 12), chance.uniform(0, 0.02))
        assert all(answer[0] == "ok" for answer in said), said
        library = opening.open_library(data, clock)
        try:
            done = _count(library, "journal") - journal
            assert len(said) <= done <= len(said) + 1, "at most the act in hand was not told"
            _everything_is_there(library, cards, loans, lines[:done])
            assert copies.faults(library) == []
            cards, loans = _count(library, "reader"), _count(library, "loan")
            journal = _count(library, "journal")
        finally:
            # like the killed ones: no copy, so that the disk is not filled by the test
            opening.close(library, copy=False)
    assert ask(data, "check").out == "ok\n"
    assert cards > KILLS


def _everything_is_there(library: Library, cards: int, loans: int, done: list[str]) -> None:
    """Every act done is whole: its card and its entries, never one without the other."""
    verbs = [line.split()[0] for line in done]
    assert _count(library, "reader") == cards + verbs.count("register")
    assert _count(library, "fact", "name = 'registration'") == _count(library, "reader")
    assert _count(library, "loan") == loans + verbs.count("issue")
    assert _count(library, "fact", "name = 'loan'") == _count(library, "loan")
    out = _count(library, "loan", "returned_on IS NULL")
    assert _count(library, "copy", "status = 'on_loan'") == out
    assert _count(library, "fact", "name = 'stock'") == _count(library, "copy")
