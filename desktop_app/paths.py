"""Where the bundle's files and the user's data live.

The bundle's files are found from this file or from the frozen program, never
from the working directory. The data folder is the same for every Windows
account of the PC: another account must not see an empty library.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

PORTABLE = "portable.txt"


def root() -> Path:
    """The folder that holds `resources` and `translations`."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Fonts, icons, the style sheet, statistical forms, the calendar of dates."""
    return root() / "resources"


def translations() -> Path:
    """The `.qm` files."""
    return root() / "translations"


def program() -> Path:
    """The folder that the librarian sees the program in."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else root()


def data_dir() -> Path:
    """The folder of the library's file, its copies and the log; not created here."""
    return find_data_dir(program(), sys.platform, os.environ.get("PUBLIC", r"C:\Users\Public"))


def find_data_dir(program: Path, platform: str, public: str) -> Path:
    """Beside a portable program; else shared by all accounts on Windows, the user's own elsewhere.

    A program becomes portable by an empty `portable.txt` beside it, in a folder
    that may be written to: a stick locked against writing falls back to the PC.
    """
    if (program / PORTABLE).is_file() and os.access(program, os.W_OK):
        return program / "data"
    if platform == "win32":
        return Path(public) / "Documents" / "Kitepkana"
    import platformdirs  # here, not above: only Linux needs it, and only without --data

    return platformdirs.user_data_path("kitepkana", appauthor=False)
