"""A PDF is seen page by page, saved where she wants, and loaded only when looked at."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.context import UiContext
from desktop_app.ui.preview import PdfPreview


@pytest.fixture
def pdf(tmp_path: Path, qapp: object) -> Path:
    path = tmp_path / "отчёт.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.fillRect(0, 0, 100_000, 100_000, 0xFFFF0000)
    writer.newPage()
    painter.drawText(1000, 1000, "2")
    painter.end()
    return path


@pytest.fixture
def preview(context: UiContext, pdf: Path, qtbot) -> PdfPreview:
    made = PdfPreview(context, pdf, name="Отчёт.pdf")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    qtbot.waitUntil(lambda: 0 in made._drawn)
    return made


def test_pages_are_drawn_in_their_colours(preview: PdfPreview) -> None:
    assert preview.pages == 2
    colour = preview._pages[0].pixmap().toImage().pixelColor(50, 50)
    assert (colour.red(), colour.green(), colour.blue()) == (255, 0, 0)


def test_only_what_is_seen_is_drawn(preview: PdfPreview) -> None:
    preview._zoom_by(4)
    preview._draw_visible()
    assert list(preview._drawn) == [0]


def test_save_puts_a_copy_where_she_wants(preview, context, tmp_path, monkeypatch) -> None:
    target = tmp_path / "флешка.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(target), ""))
    preview.save()
    assert target.read_bytes() == preview._path.read_bytes()
    assert str(target) in context.strip.sentence


def test_printing_gives_the_same_pages(preview: PdfPreview, tmp_path: Path) -> None:
    printed = tmp_path / "printed.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(printed))
    printer.setResolution(72)
    assert preview.print_to(printer)
    assert printed.stat().st_size > 1000


def test_nothing_heavy_is_loaded_with_the_window() -> None:
    code = (
        "import sys, desktop_app.ui.window, desktop_app.ui.preview;"
        "heavy = {'pypdfium2', 'reportlab', 'PIL', 'PySide6.QtPrintSupport'} & set(sys.modules);"
        "sys.exit(', '.join(heavy) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
