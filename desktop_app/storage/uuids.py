"""UUIDs of new rows: the system's randomness, asked for many at once."""

from __future__ import annotations

import os
from struct import Struct

_AT_ONCE = 64  # an act at the desk writes four or five rows
_SIZE = 16  # bytes
_apart = Struct(f"{_SIZE}s" * _AT_ONCE).unpack
_ready: list[bytes] = []


def new() -> bytes:
    """Sixteen random bytes that nobody else has, nor a forked process."""
    try:
        return _ready.pop()
    except IndexError:
        _ready.extend(_apart(os.urandom(_SIZE * _AT_ONCE)))
        return _ready.pop()


if hasattr(os, "register_at_fork"):  # not on Windows, which does not fork
    os.register_at_fork(after_in_child=_ready.clear)
