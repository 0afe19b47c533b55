"""A PDF on the screen: pages one under another, zoom, Print and «Save PDF».

    preview = PdfPreview(context, path, name="Отчёт_Алма_2026-К3.pdf")

The drawing library is loaded on first use. Pages are drawn when scrolled to.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from shutil import copyfile
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, timer, tool, words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINT = 96 / 72  # logical pixels a point at 100 %
PRINT_DPI = 300


class Document(Protocol):
    """What we use of a `pypdfium2.PdfDocument`, which brings no types."""

    def __len__(self) -> int: ...
    def __getitem__(self, number: int) -> Any: ...
    def get_page_size(self, number: int) -> tuple[float, float]: ...


def draw_page(document: Document, number: int, scale: float) -> QImage:
    """One page as an image; `scale` in pixels a point."""
    bitmap = document[number].render(scale=scale)
    image = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_BGR888,
    )
    return image.copy()


class PdfPreview(QWidget):
    """What will come out of the printer; `taken`: printed, or kept as a file.

    `is_whole`: at first the whole page is seen, not its whole width.
    """

    taken = Signal()

    def __init__(
        self,
        context: UiContext,
        path: Path,
        *,
        name: str = "",
        is_whole: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        pypdfium2 = import_module("pypdfium2")

        self._context = context
        self._path = path
        self._name = name or path.name
        self._document: Document = pypdfium2.PdfDocument(path.read_bytes())
        self._sizes = [self._document.get_page_size(i) for i in range(len(self._document))]
        self._zoom = 0.0  # 0: as wide as the window, or one whole page
        self._is_whole = is_whole
        self._pages = [words("", "page") for _ in self._sizes]
        self._drawn: dict[int, float] = {}
        self._later = timer(self, 0, self._draw_visible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._bar())
        column.addWidget(self._scroll(), 1)

    @property
    def pages(self) -> int:
        """Number of pages."""
        return len(self._sizes)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(look.px(8))
        self.printing = button(self.tr("Print"), self.print, name="primary", icon="printer")
        self.printing.setToolTip("Ctrl+P")
        self.printing.setShortcut("Ctrl+P")
        bar.addWidget(self.printing)
        bar.addWidget(button(self.tr("Save PDF"), self.save, icon="file-type-pdf"))
        bar.addStretch(1)
        bar.addWidget(tool("−", partial(self._zoom_by, 0.8), tip=self.tr("Smaller")))
        bar.addWidget(tool("+", partial(self._zoom_by, 1.25), tip=self.tr("Larger")))
        bar.addWidget(tool(self.tr("Page width"), self._fit))
        return bar

    def _scroll(self) -> QScrollArea:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setSpacing(look.px(14))
        for number, page in enumerate(self._pages, 1):
            page.setFrameShape(QFrame.Shape.Box)
            page.setAccessibleName(self.tr("Page {number}").format(number=number))
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._area = QScrollArea()
        self._area.setAccessibleName(self.tr("Pages"))
        self._area.setWidgetResizable(True)
        self._area.setWidget(body)
        self._area.verticalScrollBar().valueChanged.connect(self._later.start)
        return self._area

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages follow the width until zoomed by hand."""
        super().resizeEvent(event)
        self._size_pages()

    def _scale(self) -> float:
        """Logical pixels a point."""
        if self._zoom:
            return self._zoom * POINT
        widest = max(width for width, _ in self._sizes)
        fitting = (self._area.width() - look.px(48)) / widest
        if self._is_whole:
            highest = max(height for _, height in self._sizes)
            fitting = min(fitting, (self._area.height() - look.px(28)) / highest)
        return min(2.2, max(0.3, float(fitting)))

    def _size_pages(self) -> None:
        scale = self._scale()
        for page, (width, height) in zip(self._pages, self._sizes, strict=True):
            page.setFixedSize(QSize(round(width * scale) + 2, round(height * scale) + 2))
        self._later.start()

    def _draw_visible(self) -> None:
        scale = self._scale()
        top = self._area.verticalScrollBar().value()
        window = QRect(0, top - 200, 10_000, self._area.height() + 400)
        for number, page in enumerate(self._pages):
            if not page.geometry().intersects(window):
                if self._drawn.pop(number, None):
                    page.setPixmap(QPixmap())  # far pages give their memory back
            elif self._drawn.get(number) != scale:
                ratio = self.devicePixelRatioF()
                image = draw_page(self._document, number, scale * ratio)
                image.setDevicePixelRatio(ratio)
                page.setPixmap(QPixmap.fromImage(image))
                self._drawn[number] = scale

    def _zoom_by(self, step: float) -> None:
        self._zoom = min(4.0, max(0.25, self._scale() / POINT * step))
        self._size_pages()

    def _fit(self) -> None:
        self._zoom = 0.0
        self._is_whole = False
        self._size_pages()

    def save(self) -> None:
        """A copy of the file where she wants it."""
        preferences = self._context.preferences
        start = str(Path(preferences.text("pdf/folder", str(Path.home()))) / self._name)
        target, _ = QFileDialog.getSaveFileName(self, self.tr("Save PDF"), start, "PDF (*.pdf)")
        if target:
            copyfile(self._path, target)
            self.taken.emit()
            preferences.put("pdf/folder", str(Path(target).parent))
            self._context.strip.say(self.tr("PDF saved: {path}").format(path=target))

    def print(self) -> None:
        """Ask for the printer and print what the preview shows."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(PRINT_DPI)
        printer.setFullPage(True)
        remembered = self._context.preferences.text("printer")
        if remembered:
            printer.setPrinterName(remembered)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.pages)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
        self._context.preferences.put("printer", printer.printerName())
        if self.print_to(printer):
            self.taken.emit()
            said = self.tr("Sent to the printer: {name}").format(name=self._name)
            self._context.strip.say(said)
        else:
            self._context.strip.warn(
                self.tr("The printer did not respond. Check that it is on, then try again")
            )

    def print_to(self, printer: QPrinter) -> bool:
        """All pages, or those chosen in the dialog; False when the printer refuses."""
        first = max(1, printer.fromPage())
        last = printer.toPage() or self.pages
        painter = QPainter()
        self._turn(printer, first - 1)
        if not painter.begin(printer):
            return False
        for number in range(first - 1, last):
            self._turn(printer, number)
            if number > first - 1 and not printer.newPage():
                painter.end()
                return False
            image = draw_page(self._document, number, PRINT_DPI / 72)
            painter.drawImage(QRect(0, 0, image.width(), image.height()), image)
        return painter.end()

    def _turn(self, printer: QPrinter, number: int) -> None:
        """A wide page on wide paper; holds from the next page on."""
        width, height = self._sizes[number]
        upright, wide = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
        printer.setPageOrientation(wide if width > height else upright)
