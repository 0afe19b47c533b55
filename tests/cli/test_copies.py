"""A copy is proven when it is made, looked into before it is put back, and loses nothing."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services import opening
from tests.cli.asking import ask, closed_in_order, copies, evidence


def test_a_copy_put_back_is_the_library_of_its_day(own_village: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    made = ask(own_village, "backup", "--to", stick)
    copy = Path(made.lines[0])
    assert (made.code, copy.parent) == (0, stick)
    assert ask(own_village, "desk", stdin="visit child 999\n").out.startswith("ok\t")
    visits = len(evidence(own_village, "visit", "2026-11"))

    answer = ask(own_village, "restore", copy)
    assert answer.code == 0, answer.err
    file, library, last, readers, loans = answer.lines[0].split("\t")
    assert Path(file) == opening.library_file(own_village)
    assert "Таш-Мойнок" in library
    assert (last, readers) == ("2026-11-21", "900")
    assert int(loans) > 20_000
    assert len(evidence(own_village, "visit", "2026-11")) == visits - 1
    assert closed_in_order(own_village)


def test_what_was_there_is_kept(own_village: Path, tmp_path: Path) -> None:
    copy = ask(own_village, "backup", "--to", tmp_path / "stick").lines[0]
    ask(own_village, "desk", stdin="visit child 999\n")
    before = opening.library_file(own_village).read_bytes()
    ask(own_village, "restore", copy)
    kept = list((own_village / "quarantine").rglob("kitepkana.db"))
    assert [path.read_bytes() for path in kept] == [before]


def test_a_copy_opens_on_another_computer(village: Path, tmp_path: Path) -> None:
    copy = ask(village, "backup", "--to", tmp_path / "stick").lines[0]
    other = tmp_path / "other"
    assert ask(other, "restore", copy).code == 0
    assert ask(other, "check").lines == ["ok"]
    assert evidence(other, "visit", "2026-10") == evidence(village, "visit", "2026-10")


def test_a_damaged_copy_is_refused_and_the_library_stays(own_village: Path, tmp_path: Path) -> None:
    copy = Path(ask(own_village, "backup", "--to", tmp_path / "stick").lines[0])
    spoiled = bytearray(copy.read_bytes())
    spoiled[len(spoiled) // 2] ^= 1
    copy.write_bytes(spoiled)
    before = opening.library_file(own_village).read_bytes()
    answer = ask(own_village, "restore", copy, "--lang", "ky")
    assert (answer.code, answer.out) == (1, "")
    assert "бузул" in answer.err.lower()
    assert opening.library_file(own_village).read_bytes() == before
    assert ask(own_village, "check").lines == ["ok"]


def test_what_is_no_copy_is_refused(own_village: Path, tmp_path: Path) -> None:
    text = tmp_path / "letter.txt"
    text.write_text("Салам!" * 100)
    assert ask(own_village, "restore", text).err == "Этот файл — не библиотека этой программы.\n"
    gone = ask(own_village, "restore", tmp_path / "gone.db")
    assert (gone.code, str(tmp_path / "gone.db") in gone.err) == (1, True)


def test_the_copies_go_where_they_are_told(own_village: Path, tmp_path: Path) -> None:
    """Looking makes none; work makes one at its end."""
    ask(own_village, "check")
    ask(own_village, "evidence", "loan", "--period", "2026-10")
    ask(own_village, "backup", "--to", tmp_path / "stick")
    assert copies(own_village) == []
    ask(own_village, "desk", stdin="visit child\n")
    assert len(copies(own_village)) == 1
