"""Usage, exit codes, languages, the sample, posters, and the whole thing as a process."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from desktop_app import app
from desktop_app.cli import commands
from desktop_app.services import opening
from tests.cli.asking import ask, closed_in_order, report
from tests.village import clock

ROOT = Path(__file__).parents[2]
VERBS = "sample report evidence usb poster desk backup restore check demo".split()


def process(*words: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *map(str, words)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "ascii"},
        check=False,
    )


def read(path: Path) -> str:
    return pypdf.PdfReader(BytesIO(path.read_bytes())).pages[0].extract_text()


@pytest.mark.parametrize(
    "words",
    [
        ("lend",),
        ("report", "quarterly"),
        ("report", "quarterly", "--period", "2026-Q3", "--to", "x", "--format", "doc"),
        ("evidence",),
        ("poster", "first", "--to", "x.pdf"),
        ("poster", "1", "--to", "x.pdf", "--size", "a2"),
        ("check", "--lang", "en"),
        ("usb", "--period", "2026-Q3"),
        ("sample", "x", "--size", "town"),
        ("sample", "x", "--until", "yesterday"),
        ("restore",),
    ],
)
def test_wrong_usage_ends_with_2(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(None, *words).code == 2
    assert capsys.readouterr().err.startswith("usage: kitepkana")


@pytest.mark.parametrize("verb", VERBS)
def test_every_subcommand_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(None, verb, "--help").code == 0
    assert f"kitepkana {verb}" in capsys.readouterr().out


def test_without_a_subcommand_the_window_is_meant() -> None:
    args = commands.parser().parse_args(["--data", "x", "--lang", "ky"])
    assert (args.run, args.data, args.lang) == (None, Path("x"), "ky")


def test_the_folder_may_stand_before_or_behind_the_subcommand(village: Path) -> None:
    words = ("evidence", "event", "--period", "2026-Q3")
    before, behind = ask(village, *words), ask(None, *words, "--data", village)
    assert before == behind
    assert before.code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("check",), "Файла нет: "),
        (("--lang", "ky", "check"), "Файл жок: "),
        (("check", "--lang", "ky"), "Файл жок: "),
        (("poster", "1", "--to", "x.pdf", "--lang", "both"), "Файла нет: "),
    ],
)
def test_sentences_are_in_the_language_asked_for(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    answer = ask(tmp_path, *words)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(said)


def test_two_programs_do_not_open_one_library(own_village: Path) -> None:
    library = opening.open_library(own_village, clock)
    try:
        answer = ask(own_village, "check")
        assert answer.code == 1
        assert "уже открыта" in answer.err
    finally:
        opening.close(library)


def test_the_same_seed_makes_the_same_library(village: Path, tmp_path: Path) -> None:
    for seed in (1, 2):
        until = ("--until", "2026-11-23", "--seed", seed)
        made = ask(None, "sample", tmp_path / f"library {seed}", *until)
        assert (made.code, made.lines) == (0, [str(tmp_path / f"library {seed}")])
        assert closed_in_order(tmp_path / f"library {seed}")
    wanted = report(village, "2026-Q3", tmp_path)
    assert report(tmp_path / "library 1", "2026-Q3", tmp_path) == wanted
    assert report(tmp_path / "library 2", "2026-Q3", tmp_path) != wanted


def test_a_sample_never_takes_the_place_of_a_library(village: Path) -> None:
    before = opening.library_file(village).read_bytes()
    answer = ask(None, "sample", village)
    assert (answer.code, str(village) in answer.err) == (1, True)
    assert opening.library_file(village).read_bytes() == before


@pytest.mark.parametrize("lang", ["ru", "ky", "both"])
def test_a_poster_in_one_language_or_both(village: Path, tmp_path: Path, lang: str) -> None:
    to = tmp_path / "posters" / "плакат.pdf"
    answer = ask(village, "poster", 3, "--template", "large", "--lang", lang, "--to", to)
    assert (answer.code, answer.lines) == (0, [str(to)]), answer.err
    text = read(to).casefold()
    assert ("библиотека" in text) == (lang != "ky")
    assert ("китепкана" in text) == (lang != "ru")


@pytest.mark.parametrize(
    ("template", "size", "pages"),
    [("festive", "a4", 1), ("both", "a3", 2), ("festive", "a6", 1), ("month", "a5", None)],
)
def test_a_poster_in_every_template_and_size(
    village: Path, tmp_path: Path, template: str, size: str, pages: int | None
) -> None:
    to = tmp_path / "афиша.pdf"
    answer = ask(village, "poster", 3, "--template", template, "--size", size, "--lang", "both",
                 "--to", to)  # fmt: skip
    assert (answer.code, answer.lines) == (0, [str(to)]), answer.err
    found = len(pypdf.PdfReader(to).pages)
    assert found == pages if pages else found >= 1
    assert ("МЕРОПРИЯТИЯ НА" in read(to)) == (template == "month")


def test_a_poster_of_no_event_is_refused(village: Path, tmp_path: Path) -> None:
    answer = ask(village, "poster", 99_999, "--to", tmp_path / "x.pdf")
    assert answer.code == 1
    assert answer.err.strip()
    assert list(tmp_path.iterdir()) == []


def test_demo_goes_from_nothing_to_the_stick(tmp_path: Path) -> None:
    answer = ask(None, "demo", "--to", tmp_path)
    assert answer.code == 0, answer.err
    assert answer.lines == [str(tmp_path / "library"), str(tmp_path / "stick" / "2026-Q3_07")]
    assert closed_in_order(tmp_path / "library")
    assert ask(None, "demo", "--to", tmp_path) == answer


def test_as_a_process_it_speaks_utf_8_whatever_the_console(own_village: Path) -> None:
    """The console of a Windows PC believes in another alphabet."""
    said = process("--data", own_village, "desk", stdin='register "Өмүрова Ңуржан" 1985 teacher\n')
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.startswith("ok\treader.register\t901\tӨмүрова")
    wrong = process("evidence", "loans", "--period", "2026-Q3", "--data", own_village)
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert "loans" in wrong.stderr
    assert process("lend").returncode == 2


def test_the_self_test_passes() -> None:
    done = process("--self-test")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "ok"), done.stdout + done.stderr


def test_main_takes_the_clock_of_the_pc(village: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["--data", str(village), "evidence", "event", "--period", "2026-Q3"]) == 0
    assert capsys.readouterr().out.startswith("date,entry,amount,source\n")
