"""A list for a spreadsheet opens in columns, in Cyrillic, and runs nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.exchange import lists


def test_cyrillic_in_columns_and_no_formula(tmp_path: Path) -> None:
    to = tmp_path / "тизме.csv"
    lists.write(to, ("Өң", "n"), [("=cmd()", 3), ('a;"b"', -7), ("+996", 0)])
    assert to.read_bytes().startswith(b"\xef\xbb\xbf")
    assert to.read_text("utf-8-sig") == 'Өң;n\n\'=cmd();3\n"a;""b""";-7\n\'+996;0\n'


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError) as told:
        lists.write(tmp_path / "gone" / "list.csv", (), ())
    assert told.value.code == "folder_not_writable"
    assert told.value.facts == {"folder": str(tmp_path / "gone")}
