"""At the start a damaged, lost or foreign file is noticed, and the newest good copy is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.storage import backup, checks, recovery, seal
from desktop_app.storage.database import Database
from desktop_app.storage.recovery import State
from tests.storage.conftest import AT
from tests.storage.rows import a_title


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    return tmp_path / "copies"


@pytest.fixture
def closed(opened: Database, library: Path, copies: Path) -> Path:
    """A library after a day's work: copied, closed, sealed."""
    for number in range(40):
        a_title(opened, f"Китеп {number}")
    backup.backup(opened, copies, "close", AT)
    opened.close()
    return library


def test_the_first_start(library: Path, copies: Path) -> None:
    assert recovery.check(library, copies).state is State.NEW


def test_a_lost_library_is_not_a_first_start(closed: Path, copies: Path) -> None:
    closed.unlink()
    verdict = recovery.check(closed, copies)
    assert verdict.state is State.MISSING
    assert verdict.copy == backup.newest_good(copies)
    assert verdict.copy is not None


def test_after_a_close_in_order_the_file_is_proven(closed: Path, copies: Path) -> None:
    verdict = recovery.check(closed, copies)
    assert (verdict.state, verdict.sealed, verdict.copy) == (State.GOOD, True, None)


@pytest.mark.parametrize("largest", [checks.THOROUGH_BYTES, 0])
def test_after_a_power_cut_the_file_is_read(
    closed: Path, copies: Path, largest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "THOROUGH_BYTES", largest)
    seal.remove(closed)
    verdict = recovery.check(closed, copies)
    assert (verdict.state, verdict.sealed) == (State.GOOD, False)


@pytest.mark.parametrize("leftover", [b"", b"{}", b"[1]", b"\xff\x00"])
def test_an_unreadable_seal_counts_as_none(closed: Path, copies: Path, leftover: bytes) -> None:
    closed.with_name(closed.name + ".seal").write_bytes(leftover)
    assert recovery.check(closed, copies).state is State.GOOD


def test_one_flipped_bit_in_a_text_is_noticed(closed: Path, copies: Path) -> None:
    content = bytearray(closed.read_bytes())
    content[content.rindex("Китеп 7".encode())] ^= 1
    closed.write_bytes(content)
    verdict = recovery.check(closed, copies)
    assert verdict.state in {State.CHANGED, State.DAMAGED}
    assert verdict.copy is not None


@pytest.mark.parametrize("sealed", [True, False])
def test_a_page_of_rubbish_is_noticed(closed: Path, copies: Path, sealed: bool) -> None:
    content = bytearray(closed.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    closed.write_bytes(content)
    if not sealed:
        seal.remove(closed)
    verdict = recovery.check(closed, copies)
    assert verdict.state is State.DAMAGED
    assert verdict.copy is not None


def test_a_cut_off_file_is_noticed(closed: Path, copies: Path) -> None:
    closed.write_bytes(closed.read_bytes()[:20_000])
    assert recovery.check(closed, copies).state is State.DAMAGED


def test_another_programs_file_is_named_so(closed: Path, copies: Path) -> None:
    closed.write_bytes(bytes(5000))
    assert recovery.check(closed, copies).state is State.FOREIGN


def test_a_newer_file_is_named_so(opened: Database, library: Path, copies: Path) -> None:
    opened.execute("PRAGMA user_version = 99")
    opened.close()
    seal.remove(library)
    assert recovery.check(library, copies).state is State.NEWER


def test_the_work_before_a_power_cut_is_kept_by_the_check(
    opened: Database, tmp_path: Path, library: Path, copies: Path
) -> None:
    a_title(opened, "Акыркы")
    cut = tmp_path / "cut.db"
    for end in ("", "-wal"):
        Path(f"{cut}{end}").write_bytes(Path(f"{library}{end}").read_bytes())
    wal = Path(f"{cut}-wal").read_bytes()
    assert recovery.check(cut, copies).state is State.GOOD
    assert Path(f"{cut}-wal").read_bytes() == wal
    reopened = Database.open(cut)
    assert reopened.value("SELECT title FROM title") == "Акыркы"
    reopened.close()
