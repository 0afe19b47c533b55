"""Letters between branch and centre from the command line: there, answered, and back."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.letters import ReplyDraft
from desktop_app.services import centre, letters, opening
from tests.cli.asking import ask
from tests.exchange.letters_world import Calendar, a_library, passed_on


def test_a_command_that_says_neither_from_nor_to_is_wrong_usage(tmp_path: Path) -> None:
    opening.close(a_library(tmp_path / "branch", "07", Calendar()), copy=False)
    asked = ask(tmp_path / "branch", "inquiries")
    assert (asked.code, asked.out) == (2, "")


def test_there_and_back(tmp_path: Path) -> None:
    branch, middle, stick = tmp_path / "branch", tmp_path / "centre", tmp_path / "stick"
    stick.mkdir()
    library = a_library(branch, "07", Calendar())
    id = passed_on(library)
    opening.close(library, copy=False)
    library = a_library(middle, "01", Calendar())
    centre.set_centre(library, True)
    opening.close(library, copy=False)

    assert ask(branch, "inquiries", "--to", stick).out == f"{stick / 'letter_07_1'}\n"
    said = ask(middle, "inquiries", "--from", stick).out
    assert said == "answers\t0\t0\t0\ninquiries\t1\t0\t0\n"
    library = opening.open_library(middle, Calendar())
    centre.answer(library, centre.passed(library)[0], ReplyDraft("Ответ"))
    opening.close(library, copy=False)
    said = ask(middle, "inquiries", "--from", stick, "--to", stick).out
    assert said.splitlines()[1:] == ["inquiries\t0\t0\t1", str(stick / "answers_07_1")]

    (stick / "answers_07_1" / "answers_07_1.pdf").write_bytes(b"spoiled")
    refused = ask(branch, "inquiries", "--from", stick)
    assert (refused.code, refused.out) == (1, "answers\t0\t0\t0\n")
    assert "answers_07_1" in refused.err
    ask(middle, "inquiries", "--to", stick)
    taken = ask(branch, "inquiries", "--from", stick)
    assert (taken.code, taken.out) == (1, "answers\t1\t0\t0\n"), "the whole one is beside it"
    library = opening.open_library(branch, Calendar())
    assert letters.replied(library) == [id]
    opening.close(library, copy=False)
