"""A package from a stick is believed only when every byte of it is what was written."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.exchange import folders, package

FLIPS = 300


@pytest.fixture
def brought(written: Path, tmp_path: Path) -> Path:
    """The package, to be spoiled."""
    return Path(shutil.copytree(written, tmp_path / written.name))


def refused(folder: Path) -> None:
    with pytest.raises(UserError) as told:
        package.read(folder)
    assert (told.value.code, told.value.facts) == ("package_damaged", {"folder": folder.name})


def change_manifest(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    path = folder / "manifest.json"
    content = json.loads(path.read_bytes())
    change(content)
    path.write_text(json.dumps(content), "utf-8")


def test_a_whole_package_is_read(brought: Path) -> None:
    found = package.read(brought)
    assert (found.data["period"], found.data["branch"]) == ("2026-Q3", "07")
    assert found.code == package.control_code((brought / "data.json").read_bytes())


def test_a_package_of_an_earlier_program_without_a_letter_is_read(brought: Path) -> None:
    code = package.read(brought).code
    change_manifest(brought, lambda m: m["sha256"].pop("inquiries.json"))
    (brought / "inquiries.json").unlink()
    assert package.read(brought).code == code


def test_no_flipped_bit_changes_what_is_read(brought: Path) -> None:
    """In data or paper it is seen; in the manifest it is seen or says nothing of the report."""
    whole = package.read(brought)
    files = sorted(brought.iterdir())
    dice = random.Random(7)
    seen = 0
    for _ in range(FLIPS):
        path = dice.choice(files)
        right = path.read_bytes()
        wrong = bytearray(right)
        wrong[dice.randrange(len(wrong))] ^= 1 << dice.randrange(8)
        path.write_bytes(wrong)
        try:
            assert package.read(brought) == whole
            assert path.name == "manifest.json"
        except UserError as error:
            assert error.code == "package_damaged"
            seen += 1
        path.write_bytes(right)
    assert seen > FLIPS * 2 / 3


@pytest.mark.parametrize("name", ["data.json", "manifest.json", "inquiries.json", "2026-Q3_07.pdf"])
def test_a_missing_cut_or_empty_file_is_seen(brought: Path, name: str) -> None:
    content = (brought / name).read_bytes()
    for spoiled in (content[:-1], content[: len(content) // 2], b"", content + b"\n}"):
        (brought / name).write_bytes(spoiled)
        refused(brought)
    (brought / name).unlink()
    refused(brought)
    (brought / name).mkdir()
    refused(brought)


@pytest.mark.parametrize(
    "name",
    ["../letter.txt", "/letter.txt", "..\\letter.txt", "C:letter.txt", "a/../../letter.txt", "CON"],
)
def test_a_name_that_leads_out_of_the_folder_is_never_followed(brought: Path, name: str) -> None:
    (brought.parent / "letter.txt").write_bytes(b"private")

    def instead_of_the_paper(content: dict[str, Any]) -> None:
        content["sha256"].pop("2026-Q3_07.pdf")
        content["sha256"][name] = folders.fingerprint(b"private")

    change_manifest(brought, instead_of_the_paper)
    refused(brought)


def test_a_further_file_of_the_manifest_is_refused(brought: Path) -> None:
    (brought / "more.exe").write_bytes(b"MZ")
    assert package.read(brought).code, "a file nobody speaks of is not touched"
    change_manifest(brought, lambda m: m["sha256"].update({"more.exe": folders.fingerprint(b"MZ")}))
    refused(brought)


def test_a_link_is_not_followed(brought: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    (brought / "data.json").replace(secret)
    (brought / "data.json").symlink_to(secret)
    refused(brought)


def test_a_huge_file_is_not_even_read(brought: Path) -> None:
    with (brought / "data.json").open("r+b") as file:
        file.truncate(8 << 30)  # holes: it takes no room on the disk
    refused(brought)


@pytest.mark.parametrize(
    "text",
    [
        b"[" * 100_000,
        b"[]",
        b"null",
        b'{"sha256": 7}',
        b'{"sha256": [1, 2]}',
        b"\xff\xfe",
        b"1e999",
    ],
    ids=["deep", "list", "null", "number", "pairs", "bytes", "endless"],
)
def test_a_manifest_of_nonsense_is_refused(brought: Path, text: bytes) -> None:
    (brought / "manifest.json").write_bytes(text)
    refused(brought)


def test_a_code_that_is_not_of_the_data_is_refused(brought: Path) -> None:
    change_manifest(brought, lambda m: m.update(code="0000 0000"))
    refused(brought)


def test_a_newer_format_is_refused(brought: Path) -> None:
    data = json.loads((brought / "data.json").read_bytes()) | {"format": 99}
    body = json.dumps(data).encode()
    (brought / "data.json").write_bytes(body)
    change_manifest(
        brought,
        lambda m: (
            m["sha256"].update({"data.json": folders.fingerprint(body)}),
            m.update(code=package.control_code(body)),
        ),
    )
    refused(brought)


def test_the_code_is_eight_digits_in_two_groups() -> None:
    assert package.control_code(b"") == "6508 6549"
    assert package.control_code(b"{}") != package.control_code(b"{ }")
