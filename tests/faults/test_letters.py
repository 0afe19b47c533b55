"""A letter that is half written or damaged is never taken for one; the next try is whole."""

from __future__ import annotations

import contextlib
import errno
import json
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app import files
from desktop_app.documents.wording import sentence
from desktop_app.domain.errors import UserError
from desktop_app.domain.letters import Kind, ReplyDraft
from desktop_app.exchange import folders
from desktop_app.exchange import letters as stick_letters
from desktop_app.services import centre, letters, opening
from desktop_app.services.library import Library
from desktop_app.ui.paper_language import translator
from tests.exchange.letters_world import (
    Calendar,
    a_library,
    bring,
    give_back,
    passed_on,
    take,
    write,
)

FLIPS = 200


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[Library]:
    library = a_library(tmp_path / "branch", "07", Calendar())
    passed_on(library)
    yield library
    opening.close(library, copy=False)


@pytest.fixture
def middle(tmp_path: Path) -> Iterator[Library]:
    library = a_library(tmp_path / "centre", "01", Calendar())
    yield library
    opening.close(library, copy=False)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("name", ["inquiries.json", "manifest.json"])
def test_a_stick_that_fills_up_keeps_nothing_and_the_number_is_used_again(
    branch: Library, stick: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    write_bytes = Path.write_bytes

    def full(self: Path, body: bytes) -> int:
        if self.name == name and self.parent.name.endswith(".part"):
            write_bytes(self, body[:100])
            raise OSError(errno.ENOSPC, "No space left on device")
        return write_bytes(self, body)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(UserError, match="stick_failed"):
        write(branch, stick)
    assert list(stick.iterdir()) == []
    monkeypatch.undo()
    assert write(branch, stick).name == "letter_07_1"


def test_a_stick_pulled_out_at_any_moment_leaves_no_letter_or_a_whole_one(
    branch: Library, middle: Library, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program is killed: nobody tidies the half-written folder up."""
    flush, rmtree = files.flush_file, shutil.rmtree
    for moment in range(5):
        left = [moment]

        def killed(path: Path, left: list[int] = left) -> None:
            if left[0] == 0:
                raise KeyboardInterrupt
            left[0] -= 1
            flush(path)

        monkeypatch.setattr(files, "flush_file", killed)
        with contextlib.suppress(KeyboardInterrupt):
            write(branch, stick)
        monkeypatch.undo()
        found = stick_letters.found(stick)
        assert (len(found.letters), found.damaged) in ((0, ()), (1, ()))
    write(branch, stick)
    assert take(middle, stick).new == 1
    assert [path.name for path in stick.iterdir() if not path.name.endswith(".part")] == [
        "letter_07_1"
    ]
    rmtree(stick)


def test_no_flipped_bit_is_taken(branch: Library, middle: Library, stick: Path) -> None:
    folder = write(branch, stick)
    whole = stick_letters.read(folder)
    dice = random.Random(7)
    paths = sorted(folder.iterdir())
    for _ in range(FLIPS):
        path = dice.choice(paths)
        right = path.read_bytes()
        wrong = bytearray(right)
        wrong[dice.randrange(len(wrong))] ^= 1 << dice.randrange(8)
        path.write_bytes(wrong)
        found = stick_letters.found(stick)
        if found.letters:
            assert (found.letters, path.name) == ((whole,), "manifest.json")
        else:
            assert found.damaged == (folder.name,)
        path.write_bytes(right)
    assert take(middle, stick).new == 1


def spoiled(folder: Path, name: str, change: Callable[[dict[str, Any]], None]) -> None:
    """Change what a letter says, with right sums: somebody means it."""
    content = json.loads((folder / name).read_bytes())
    change(content)
    body = json.dumps(content).encode()
    (folder / name).write_bytes(body)
    manifest = json.loads((folder / "manifest.json").read_bytes())
    manifest["sha256"][name] = folders.fingerprint(body)
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c.update(format=None),
        lambda c: c.update(kind="answers"),
        lambda c: c.update(kind=[]),
        lambda c: c.update(serial=0),
        lambda c: c.update(serial=True),
        lambda c: c.update(serial=10**9),
        lambda c: c.update(serial="1"),
        lambda c: c.update(chain={"5": "0" * 64}),
        lambda c: c.update(chain={"x": "0" * 64}),
        lambda c: c.update(chain=[]),
        lambda c: c.update(on="2026-13-01"),
        lambda c: c.update(on=20260101),
        lambda c: c.pop("sender"),
        lambda c: c["sender"].update(key="../../etc"),
        lambda c: c["sender"].update(branch=""),
        lambda c: c["sender"].update(name_ru="x" * 1000),
        lambda c: c.update(taken=[]),
        lambda c: c.update(held={"x": 1}),
        lambda c: c.update(asked={}),
        lambda c: c.update(asked=[7]),
        lambda c: c["asked"].append(c["asked"][0]),
        lambda c: c["asked"][0].update(uuid="00"),
        lambda c: c["asked"][0].update(question="x" * 30_000),
        lambda c: c["asked"][0].update(question=None),
        lambda c: c["asked"][0].update(rubric="magic"),
        lambda c: c["asked"][0].update(state="gone"),
        lambda c: c["asked"][0].update(is_passed=1),
        lambda c: c["asked"][0].update(due_on=""),
        lambda c: c["asked"][0].update(number=-1),
        lambda c: c["asked"][0].update(body_kind="mafia"),
    ],
)
def test_nonsense_with_right_sums_is_not_taken(
    branch: Library, middle: Library, stick: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    folder = write(branch, stick)
    spoiled(folder, "inquiries.json", change)
    found = stick_letters.found(stick)
    assert (found.letters, found.damaged) == ((), ("letter_07_1",))
    assert take(middle, stick).done is None
    assert len(centre.passed(middle)) == 0


def test_a_letter_of_a_later_program_is_told_apart_from_a_damaged_one(
    branch: Library, middle: Library, stick: Path
) -> None:
    folder = write(branch, stick)
    spoiled(folder, "inquiries.json", lambda c: c.update(format=2))
    found = stick_letters.found(stick)
    assert (found.letters, found.damaged, found.newer) == ((), (), ("letter_07_1",))
    for language, word in (("ru", "новее"), ("ky", "жаңыраак")):
        told = sentence(translator(language), "package_newer", {"folder": "letter_07_1"})
        assert "letter_07_1" in told and word in told


def test_a_stick_that_fails_before_anything_is_written_is_told(
    branch: Library, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(shutil, "disk_usage", gone)
    with pytest.raises(UserError, match="stick_failed"):
        write(branch, stick)
    monkeypatch.undo()
    (stick / "letter_07_1.part").mkdir()
    (stick / "letter_07_1.part" / "rest").write_text("x")
    assert write(branch, stick).name == "letter_07_1"
    assert [path.name for path in stick.iterdir()] == ["letter_07_1"]


@pytest.mark.parametrize(
    "change",
    [
        lambda c: c["replies"][0].update(answer=" "),
        lambda c: c["replies"][0].update(serial=0),
        lambda c: c["replies"][0].update(state="won"),
        lambda c: c["replies"][0].update(documents=-1),
        lambda c: c["replies"][0].update(executor=7),
        lambda c: c.update(to="everybody"),
    ],
)
def test_a_spoiled_reply_is_not_taken(
    branch: Library, middle: Library, stick: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    write(branch, stick)
    take(middle, stick)
    (id,) = centre.passed(middle)
    centre.answer(middle, id, ReplyDraft("Ответ"))
    (folder,) = give_back(middle, stick)
    spoiled(folder, "answers.json", change)
    assert stick_letters.found(stick).damaged == ("answers_07_1",)
    assert bring(branch, stick).done is None
    assert letters.replied(branch) == []


def test_what_else_lies_on_a_stick_is_left_alone(
    branch: Library, middle: Library, stick: Path
) -> None:
    (stick / "Фото").mkdir()
    (stick / "notes.txt").write_text("x")
    (stick / "other").mkdir()
    (stick / "other" / "manifest.json").write_text("[]")
    write(branch, stick)
    found = stick_letters.found(stick)
    assert (len(found.of(Kind.ASKED)), found.damaged) == (1, ("other",))
    assert take(middle, stick).new == 1


def test_a_failing_act_takes_nothing_of_a_letter(
    branch: Library, middle: Library, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_on(branch, question="Второй")
    write(branch, stick)

    def broken(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(letters, "keep", broken)
    with pytest.raises(OSError):
        take(middle, stick)
    monkeypatch.undo()
    assert len(centre.passed(middle)) == 0
    assert take(middle, stick).new == 2
