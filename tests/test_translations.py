"""Every text is there in both languages, and the compiled files are made from the written ones."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from make import ROOT, collect
from tests.translation_gate import NAMES, TRANSLATIONS, code_problems, file_problems


def qt_tool(name: str, *arguments: str | Path) -> None:
    start = f"from PySide6.scripts.pyside_tool import {name} as tool; tool()"
    subprocess.run([sys.executable, "-c", start, *map(str, arguments)], cwd=ROOT, check=True)


@pytest.mark.parametrize("name", NAMES)
def test_every_text_is_translated(name: str) -> None:
    assert list(file_problems(TRANSLATIONS / f"{name}.ts")) == []


@pytest.mark.parametrize("name", NAMES)
def test_compiled_file_is_the_written_one(name: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"{name}.qm"
    qt_tool("lrelease", "-silent", TRANSLATIONS / f"{name}.ts", "-qm", fresh)
    assert fresh.read_bytes() == (TRANSLATIONS / f"{name}.qm").read_bytes()


@pytest.mark.parametrize("name", ["app_ru", "app_ky"])
def test_no_text_of_the_code_is_left_out(name: str, tmp_path: Path) -> None:
    written = TRANSLATIONS / f"{name}.ts"
    collected = tmp_path / written.name
    collected.write_bytes(written.read_bytes())
    collect(collected)
    assert collected.read_text(encoding="utf-8") == written.read_text(encoding="utf-8")


def test_texts_in_the_code_can_be_collected() -> None:
    assert list(code_problems(ROOT / "desktop_app")) == []


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ('self.tr("Save")', None),
        ('t = QT_TRANSLATE_NOOP("Tabs", "Stock"); translate("Tabs", spec.title)', None),
        ('translate("Tabs", spec.title)', "plain literals"),
        ('translate("Desk", "Card {number}", "", -1).format(number=7)', None),
        ("text.translate(TABLE)", None),
        ("self.canvas.translate(x, y)", None),
        ('self.tr(f"Card {number}")', "plain literals"),
        ('self.tr("Card " + number)', "plain literals"),
        ('translate("Desk", text)', "plain literals"),
        ('translate("Desk", "Card {}".format(7))', "plain literals"),
        ('translate("Desk", "%n book(s)", "", n=3)', "by keyword"),
        ('self.tr("%n book(s)", "", 3)', "plurals"),
    ],
)
def test_gate_over_code_sees(call: str, fault: str | None, tmp_path: Path) -> None:
    package = tmp_path / "desktop_app"
    package.mkdir()
    (package / "desk.py").write_text(call, encoding="utf-8")
    found = list(code_problems(package))
    assert len(found) == (fault is not None)
    assert all(
        line.startswith("desktop_app/desk.py:1:") and (fault or "") in line for line in found
    )


@pytest.mark.parametrize(
    ("language", "source", "translation", "fault"),
    [
        ("ky", "Save", "<translation>Сактоо</translation>", None),
        ("ru", "Save", '<translation type="unfinished">Сохранить</translation>', "unfinished"),
        ("ru", "Save", "<translation></translation>", "unfinished"),
        ("ru", "Card {number}", "<translation>Билет</translation>", "other placeholders"),
        ("ru", "Card {number + 1}", "<translation>Билет</translation>", "f-string"),
        ("ky", "Day", "<translation>Кɵл</translation>", "only looks Kyrgyz"),
        ("ru", "Day", "<translation>Дeнь</translation>", "one word"),
        ("ru", "Saved", "<translation>Успешно сохранено</translation>", "praises"),
    ],
)
def test_gate_over_files_sees(
    language: str, source: str, translation: str, fault: str | None, tmp_path: Path
) -> None:
    path = tmp_path / "app.ts"
    message = f"<message><source>{source}</source>{translation}</message>"
    context = f"<context><name>Desk</name>{message}</context>"
    path.write_text(f'<TS language="{language}_KG">{context}</TS>', encoding="utf-8")
    found = list(file_problems(path))
    assert bool(found) == (fault is not None)
    assert any((fault or "") in line for line in found) or fault is None
