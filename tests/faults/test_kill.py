"""Whatever was acknowledged is there after the program was killed at any moment."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

from desktop_app.storage import checks, journal
from desktop_app.storage.database import Database

ROOT = Path(__file__).parents[2]
KILLS = 30
_WORK = """
import sys
from datetime import datetime
from pathlib import Path
from desktop_app.storage import journal
from desktop_app.storage.database import Database
from tests.storage.rows import a_copy, a_fact, a_title

database = Database.open(Path(sys.argv[1]), branch="A1")
number = int(sys.argv[2])
while True:
    number += 1
    with journal.record(database, "stock.add", datetime(2026, 9, 30)) as entry:
        copy = a_copy(database, a_title(database, f"Китеп {number}"), str(number))
        a_fact(database, ref=copy)
        entry.summary = {"number": number}
    print(number, flush=True)
"""


def _work_until_killed(library: Path, begun: int, acts: int, rest: float) -> list[int]:
    """Let a child work, kill it `rest` seconds after so many acts; the acknowledged numbers."""
    child = subprocess.Popen(
        [sys.executable, "-c", _WORK, str(library), str(begun)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    with child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(acts)]
        killer = threading.Timer(rest, child.kill)
        killer.start()
        said += child.stdout.readlines()
        killer.join()
    return [int(line) for line in said if line.endswith("\n")]


def test_nothing_acknowledged_is_lost(library: Path) -> None:
    Database.create(library).close()
    chance = random.Random(11)
    begun = 0
    for _ in range(KILLS):
        said = _work_until_killed(library, begun, chance.randint(1, 4), chance.uniform(0, 0.01))
        checks.check_file(library, thorough=True)
        with closing(Database.open(library)) as database:
            kept = {row[0] for row in database.rows("SELECT inventory_no FROM copy")}
            assert {str(number) for number in said} <= kept
            acts = len(journal.recent(database, 100_000))
            for table in ("title", "copy", "fact"):
                assert database.number(f"SELECT count(*) FROM {table}") == acts
            begun = acts
    assert begun > KILLS
