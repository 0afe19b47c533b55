"""`check` finds what somebody changed behind the program's back, and says so."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw
import pytest

from desktop_app.services import opening
from tests.cli.asking import ask, closed_in_order


def tamper(data: Path, sql: str) -> None:
    with closing(apsw.Connection(str(opening.library_file(data)))) as connection:
        connection.execute(sql)
        assert connection.changes() == 1


def test_the_sample_is_in_order(own_village: Path) -> None:
    before = opening.library_file(own_village).stat().st_size
    assert ask(own_village, "check").out == "ok\n"
    assert closed_in_order(own_village)
    assert opening.library_file(own_village).stat().st_size == before


def test_a_changed_number_of_a_closed_quarter_is_found(own_village: Path) -> None:
    tamper(
        own_village,
        "UPDATE fact SET amount = amount + 7 WHERE id ="
        " (SELECT id FROM fact WHERE name = 'visit' AND on_date = '2026-08-03' LIMIT 1)",
    )
    answer = ask(own_village, "check")
    assert answer.code == 1
    assert answer.err.startswith("Проверка нашла расхождения: ")
    assert any(line.startswith("visit 2026-Q3: 4549 -> 4556") for line in answer.lines)
    assert ask(own_village, "check", "--lang", "ky").err.strip() != answer.err.strip()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE loan SET reader_id = 99999 WHERE id = 1",
        "DELETE FROM title_start_data WHERE id = (SELECT max(id) FROM title_start_data)",
    ],
    ids=["reference", "search"],
)
def test_a_file_that_does_not_hold_together_is_not_even_opened(own_village: Path, sql: str) -> None:
    tamper(own_village, sql)
    before = opening.library_file(own_village).read_bytes()
    answer = ask(own_village, "check")
    assert (answer.code, answer.out) == (1, "")
    assert "повреждён" in answer.err
    assert opening.library_file(own_village).read_bytes() == before


def test_a_broken_relation_of_a_closed_quarter_is_told_in_words(own_village: Path) -> None:
    tamper(
        own_village,
        "UPDATE fact SET language = '' WHERE id ="
        " (SELECT id FROM fact WHERE name = 'loan' AND on_date = '2026-09-01' LIMIT 1)",
    )
    answer = ask(own_village, "check")
    assert answer.code == 1
    assert [line for line in answer.lines if line.startswith("2026-Q3: ") and "разница 1" in line]
