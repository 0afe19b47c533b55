"""The stick gets a whole package, or nothing and a sentence."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections import namedtuple
from pathlib import Path
from typing import Any

import pypdf
import pytest

from desktop_app import files
from desktop_app.exchange import package
from desktop_app.services import opening, reports
from tests.cli.asking import Answer, ask, closed_in_order, report
from tests.village import clock, copied

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "флешка"
    folder.mkdir()
    return folder


def usb(data: Path, to: Path, *more: str, period: str = "2026-Q3") -> Answer:
    return ask(data, "usb", "--period", period, "--to", to, *more)


def manifest_of(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "manifest.json").read_text("utf-8"))
    return found


def test_a_package_holds_the_paper_its_data_and_their_sums(own_village: Path, stick: Path) -> None:
    answer = usb(own_village, stick)
    assert answer.code == 0, answer.err
    folder = stick / "2026-Q3_07"
    assert [path.name for path in stick.iterdir()] == ["2026-Q3_07"]
    names = {"2026-Q3_07.pdf", "data.json", "inquiries.json", "manifest.json"}
    assert {path.name for path in folder.iterdir()} == names
    manifest = manifest_of(folder)
    assert manifest["sha256"] == {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in names - {"manifest.json"}
    }
    kept = {key: manifest[key] for key in ("branch", "period", "revision", "program")}
    assert kept == {"branch": "07", "period": "2026-Q3", "revision": 1, "program": "0.1.0"}
    assert answer.out == f"{folder}\t{manifest['code']}\n"


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_the_code_on_the_paper_is_that_of_the_package(
    own_village: Path, stick: Path, lang: str
) -> None:
    usb(own_village, stick, "--lang", lang)
    folder = stick / "2026-Q3_07"
    code = manifest_of(folder)["code"]
    pages = pypdf.PdfReader(folder / "2026-Q3_07.pdf").pages
    assert all(code in " ".join(page.extract_text().split()) for page in pages)


def test_the_data_hold_the_values_of_the_report(
    own_village: Path, stick: Path, tmp_path: Path
) -> None:
    usb(own_village, stick)
    data = package.read(stick / "2026-Q3_07").data
    sent = {(value["indicator"], value["period"]): value["value"] for value in data["values"]}
    shown = report(own_village, "2026-Q3", tmp_path)["cells"]
    assert sent == {
        (cell["indicator"], cell["period"]): cell["value"] for cell in shown if cell["indicator"]
    }


def test_nobody_is_named_in_a_package(own_village: Path, stick: Path) -> None:
    """A reader with a name like no other uses everything; the name stays at home."""
    lines = 'register "Канарейкина Канарейка" 1985 teacher\nissue 901 10455\nreturn 10455\n'
    assert ask(own_village, "desk", stdin=lines).out.count("ok\t") == 3
    usb(own_village, stick, period="2026-11")
    for path in (stick / "2026-11_07").iterdir():
        text = path.read_bytes()
        if path.suffix == ".pdf":
            text = "".join(page.extract_text() for page in pypdf.PdfReader(path).pages).encode()
        assert "Канарей".encode() not in text
        assert b"\\u041a\\u0430\\u043d\\u0430\\u0440" not in text


def test_the_same_package_is_found_again_not_doubled(own_village: Path, stick: Path) -> None:
    first, second = usb(own_village, stick), usb(own_village, stick)
    assert second == first
    assert [path.name for path in stick.iterdir()] == ["2026-Q3_07"]


def test_a_damaged_package_is_left_alone_and_a_new_one_written(
    own_village: Path, stick: Path
) -> None:
    usb(own_village, stick)
    (stick / "2026-Q3_07" / "data.json").write_bytes(b"{}")
    assert usb(own_village, stick).out.startswith(str(stick / "2026-Q3_07_2"))
    assert (stick / "2026-Q3_07" / "data.json").read_bytes() == b"{}"


def test_a_quarter_that_is_over_is_closed_by_handing_it_in(
    own_village: Path, tmp_path: Path, stick: Path
) -> None:
    own = copied(own_village, tmp_path / "own")
    library = opening.open_library(own, clock)
    reports.reopen(library, "quarterly", reports.period("2026-Q3"), "Забыт акт")
    opening.close(library)
    assert usb(own, stick).code == 0
    assert manifest_of(stick / "2026-Q3_07_r2")["revision"] == 2
    assert package.read(stick / "2026-Q3_07_r2").data["reason"] == "Забыт акт"
    assert closed_in_order(own)


def test_a_running_quarter_is_preliminary_and_stays_open(own_village: Path, stick: Path) -> None:
    assert usb(own_village, stick, period="2026-Q4").code == 0
    data = package.read(stick / "2026-Q4_07").data
    assert (data["preliminary"], data["revision"]) == (True, 0)
    assert ask(own_village, "desk", stdin="visit child\n").out.startswith("ok\t")


def test_a_missing_stick_is_refused(own_village: Path, tmp_path: Path) -> None:
    answer = usb(own_village, tmp_path / "gone", period="2026-09")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "Флешка не найдена. Вставьте её и повторите.\n"
    assert not (tmp_path / "gone").exists()


def test_a_full_stick_is_refused_and_keeps_nothing(
    own_village: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(8 << 30, 8 << 30, 1000))
    answer = usb(own_village, stick, "--lang", "ky")
    assert (answer.code, answer.out) == (1, "")
    assert "МБ" in answer.err
    assert list(stick.iterdir()) == []


def test_a_stick_pulled_out_while_writing_keeps_nothing_half_written(
    own_village: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = files.flush_file

    def pulled(path: Path) -> None:
        if path.name == "manifest.json":
            raise OSError(5, "Input/output error")
        flush(path)

    monkeypatch.setattr(files, "flush_file", pulled)
    answer = usb(own_village, stick)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.strip()
    assert list(stick.iterdir()) == []
