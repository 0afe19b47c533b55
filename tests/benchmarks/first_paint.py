"""A child process: start, paint the window, tell what it cost; `… limit | ours DIR | ready DIR`.

`limit` is an empty PySide6 window; `ready` waits for the contents of the first tab too.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

HEAVY = ("reportlab", "pypdfium2", "PIL", "xlsxwriter", "pymarc", "python_calamine")


def tell() -> None:
    """Print the CPU time, the memory and the heavy modules; end at once."""
    spent = time.process_time() * 1e3
    statm = Path("/proc/self/statm")
    memory = int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if statm.exists() else 0
    heavy = [name for name in HEAVY if name in sys.modules]
    line = {"cpu": spent, "memory": memory / 2**20, "heavy": heavy, "count": len(sys.modules)}
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()
    os._exit(0)


def empty_window() -> None:
    """The limit: what PySide6 itself costs."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Empty(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            QTimer.singleShot(0, tell)
            super().paintEvent(event)

    app = QApplication(sys.argv[:1])
    window = Empty()
    window.resize(1092, 560)
    window.show()
    app.exec()


def program(folder: Path, *, ready: bool) -> None:
    """Ours, as `python -m desktop_app` starts it, with an eye on the first paint."""
    from desktop_app import app
    from desktop_app.services import opening  # noqa: F401
    from desktop_app.ui import start

    plain = start.application

    def watched(*arguments: object) -> object:
        made = plain(*arguments)  # type: ignore[arg-type]
        _watch(ready)
        return made

    start.application = watched  # type: ignore[assignment]
    app.show(folder, None)


def _watch(ready: bool) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent

    from desktop_app.ui.window import MainWindow

    plain = MainWindow.paintEvent
    seen: list[MainWindow] = []

    def paint(window: MainWindow, event: QPaintEvent) -> None:
        if not seen:
            seen.append(window)
            QTimer.singleShot(0, wait if ready else tell)
        plain(window, event)

    def wait() -> None:
        # a turn of the event loop after the contents were made, they are painted
        done = seen[0].tab("today") is not None
        QTimer.singleShot(0, tell if done else wait)

    MainWindow.paintEvent = paint  # type: ignore[method-assign]


if __name__ == "__main__":
    if sys.argv[1] == "limit":
        empty_window()
    else:
        program(Path(sys.argv[2]), ready=sys.argv[1] == "ready")
