"""The log helps to find a fault and never tells whom the work was about."""

from __future__ import annotations

import faulthandler
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import log

CANARY = "Асанова Айгүл"
logger = logging.getLogger("desktop_app.tests")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    watched = faulthandler.is_enabled()
    log.start(tmp_path)
    yield tmp_path
    log.stop()
    if watched and sys.__stderr__:
        faulthandler.enable(sys.__stderr__)


def written(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in folder.iterdir())


def look_up(name: str) -> None:
    readers: dict[str, int] = {}
    try:
        readers[name]
    except KeyError as error:
        raise ValueError(f"no reader {name}") from error


def failing(name: str) -> ValueError:
    try:
        look_up(name)
    except ValueError as error:
        return error
    raise AssertionError


def test_name_in_an_exception_never_reaches_the_log(folder: Path) -> None:
    error = failing(CANARY)
    log.report_exception(error)
    logger.warning("not saved: %s", error)
    logger.error("not saved", exc_info=error)
    logger.error(error)
    text = written(folder)
    assert "Асанова" not in text
    assert text.count("not saved") == 2


def test_name_stays_out_when_another_handler_wrote_the_record_first(folder: Path) -> None:
    record = logger.makeRecord(
        logger.name,
        logging.ERROR,
        __file__,
        1,
        "not saved",
        (),
        (ValueError, failing(CANARY), None),
    )
    assert CANARY in logging.Formatter().format(record)  # keeps its text in the record
    assert CANARY not in log.ScrubbedFormatter().format(record)


def test_log_tells_types_and_places_of_the_whole_chain(folder: Path) -> None:
    log.report_exception(failing(CANARY))
    text = written(folder)
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "tests/test_log.py:" in text
    assert " look_up" in text
    assert str(Path.home()) not in text


def test_chain_that_bites_its_tail_ends(folder: Path) -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert log.outline(first) == ["builtins.ValueError", "builtins.KeyError"]


def test_same_fault_has_the_same_code_whoever_it_was_about(folder: Path) -> None:
    codes = {log.report_exception(failing(name)) for name in (CANARY, "Бакытов Нурлан")}
    other = log.report_exception(ZeroDivisionError())
    (code,) = codes
    assert len(code) == 8
    assert int(code, 16) >= 0
    assert other != code
    assert f"unexpected fault {code}" in written(folder)


def test_fault_that_repeats_does_not_fill_the_log(folder: Path) -> None:
    for _ in range(150):
        log.report_exception(ZeroDivisionError())
    assert written(folder).count("unexpected fault") == 3


def test_log_is_a_ring_of_one_megabyte(folder: Path) -> None:
    for number in range(12_000):
        logger.info(
            "a line of some hundred letters, to fill the ring in a short time, number %d", number
        )
    sizes = [path.stat().st_size for path in folder.glob(f"{log.LOG_FILE}*")]
    assert len(sizes) == 2
    assert sum(sizes) <= log.RING_BYTES
    assert "number 11999" in written(folder)


def test_files_can_be_removed_after_stop(folder: Path) -> None:
    log.stop()
    logger.info("unheard")
    assert written(folder) == ""


def test_dying_process_leaves_its_last_stack(tmp_path: Path) -> None:
    lines = (
        "import faulthandler, pathlib, sys",
        "from desktop_app import log",
        "log.start(pathlib.Path(sys.argv[1]))",
        "faulthandler._sigabrt()",
    )
    root = Path(__file__).resolve().parent.parent
    command = [sys.executable, "-c", "\n".join(lines), str(tmp_path)]
    died = subprocess.run(command, cwd=root, capture_output=True, check=False)
    assert died.returncode != 0
    assert 'File "<string>", line 4' in (tmp_path / log.CRASH_FILE).read_text(encoding="utf-8")
