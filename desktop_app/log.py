"""The log: what the program did and where it failed, never whom it was about.

Log fixed English words, codes and counts. Of an exception only its type and
its path through the program are written: its text may carry a reader's name.
The files are a ring of 1 MB and may be handed to a stranger for help.
"""

from __future__ import annotations

import faulthandler
import hashlib
import logging
import traceback
from collections import Counter
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

LOG_FILE = "kitepkana.log"
CRASH_FILE = "crash.log"
RING_BYTES = 1_000_000
REPORTED_AT = (1, 10, 100, 1000)
_ROOT = Path(__file__).resolve().parent.parent

_File = logging.FileHandler
_logger = logging.getLogger("desktop_app")
_seen: Counter[str] = Counter()
_open: list[tuple[logging.Handler, TextIO]] = []


class ScrubbedFormatter(logging.Formatter):
    """One line a record; of exceptions only the `outline`, wherever in the record they are."""

    def format(self, record: logging.LogRecord) -> str:
        lines = [f"{self.formatTime(record)} {record.levelname} {record.name} {_message(record)}"]
        if record.exc_info and record.exc_info[1]:
            lines += outline(record.exc_info[1])
        return "\n    ".join(lines)


def start(folder: Path) -> None:
    """Write the log and, should the process die, its last stack into `folder`, which exists."""
    stop()
    half = RING_BYTES // 2
    handler = RotatingFileHandler(folder / LOG_FILE, maxBytes=half, backupCount=1, encoding="utf-8")
    handler.setFormatter(ScrubbedFormatter())
    crash = folder / CRASH_FILE
    too_long = crash.exists() and crash.stat().st_size > half
    stack = crash.open("w" if too_long else "a", encoding="utf-8")
    faulthandler.enable(stack)
    _logger.addHandler(handler)
    _logger.setLevel(logging.INFO)
    _open.append((handler, stack))


def stop() -> None:
    """Close the files, so that Windows lets go of them."""
    while _open:
        handler, stack = _open.pop()
        _logger.removeHandler(handler)
        handler.close()
        faulthandler.disable()
        stack.close()
    _seen.clear()


def report_exception(error: BaseException) -> str:
    """Log an unexpected exception; its code of 8 hex digits is the same for the same fault.

    A fault that repeats (a failing paint event) is written at its 1st, 10th,
    100th and 1000th time only.
    """
    lines = outline(error)
    code = hashlib.sha256("\n".join(lines).encode()).hexdigest()[:8]
    _seen[code] += 1
    if _seen[code] in REPORTED_AT:
        trail = "\n    ".join(lines)
        _logger.error("unexpected fault %s, time %d\n    %s", code, _seen[code], trail)
    return code


def save_report(path: Path) -> None:
    """Copy the log to where the librarian wants it; it names nobody."""
    files = [handler.baseFilename for handler, _ in _open if isinstance(handler, _File)]
    texts = [Path(file).read_text(encoding="utf-8") for file in files]
    path.write_text("".join(texts), encoding="utf-8")


def outline(error: BaseException) -> list[str]:
    """Types and places of an exception and of those that led to it; no texts, no values."""
    return [line for link in _chain(error) for line in (_type(link), *_places(link))]


def _chain(error: BaseException) -> Iterator[BaseException]:
    met: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in met:
        met.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _type(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}"


def _places(error: BaseException) -> Iterator[str]:
    for frame, line in traceback.walk_tb(error.__traceback__):
        yield f"{_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"


def _place(filename: str) -> str:
    """The file within the program, or its last two names: a home folder tells who works here."""
    path = Path(filename)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    return "/".join(path.parts[-2:])


def _message(record: logging.LogRecord) -> str:
    """The record's text, exceptions among its arguments cut down to their type."""
    if isinstance(record.msg, BaseException):
        return _type(record.msg)
    if isinstance(record.args, tuple) and record.args:
        shown = (_type(a) if isinstance(a, BaseException) else a for a in record.args)
        return str(record.msg) % tuple(shown)
    return record.getMessage()
