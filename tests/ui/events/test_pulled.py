"""Chips of the calendar are pulled with the mouse, from the press to the drop.

The offscreen platform of the other tests carries nothing: its QDrag.exec comes back at once.
The minimal one has Qt's own loop, so what is in pulling.py runs there, in a process of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys

from make import ROOT


def test_a_pull_goes_from_the_press_to_the_drop() -> None:
    line = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*line, "tests/ui/events/pulling.py"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "minimal"},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed" in done.stdout
