"""A double frame with rows of «кочкор мүйүз», the ram's horns, drawn as vectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.documents.pages import MM

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_STEP = 9.7 * MM
_EDGE = 16.5 * MM  # from the paper's edge to the middle of a row


def frame(canvas: Canvas, width: float, height: float, bottom: float = 0) -> None:
    """Lines 8 and 11 mm inside the paper, a row of horns above and below; sizes in points."""
    for inset, thick in ((8 * MM, 3.0), (11 * MM, 0.8)):
        canvas.setLineWidth(thick)
        canvas.rect(inset, bottom + inset, width - 2 * inset, height - bottom - 2 * inset)
    first, last = 18 * MM, width - 18 * MM
    count = round((last - first) / _STEP)
    for number in range(count + 1):
        x = first + number * (last - first) / count
        _horns(canvas, x, height - _EDGE, 1)
        _horns(canvas, x, bottom + _EDGE, -1)
        if number < count:
            between = x + (last - first) / count / 2
            _diamond(canvas, between, height - _EDGE - 1.6 * MM)
            _diamond(canvas, between, bottom + _EDGE + 1.6 * MM)


def _horns(canvas: Canvas, x: float, y: float, way: int) -> None:
    """A stem that parts into two curls; `way` is -1 for the row below, which looks down."""
    path = canvas.beginPath()
    for side in (-MM, MM):
        up = way * MM
        path.moveTo(x, y - 2.6 * up)
        path.curveTo(x, y + 0.4 * up, x + 0.6 * side, y + 2.7 * up, x + 2.3 * side, y + 2.7 * up)
        path.curveTo(
            x + 3.7 * side, y + 2.7 * up, x + 4.3 * side, y + 1.2 * up, x + 3.7 * side, y + 0.1 * up
        )
        path.curveTo(
            x + 3.1 * side, y - 0.9 * up, x + 1.5 * side, y - 0.4 * up, x + 1.7 * side, y + 0.8 * up
        )
        path.curveTo(
            x + 1.8 * side, y + 1.5 * up, x + 2.7 * side, y + 1.5 * up, x + 2.7 * side, y + 0.9 * up
        )
    canvas.setLineWidth(1.5)
    canvas.setLineCap(1)
    canvas.drawPath(path)
    canvas.setLineCap(0)


def _diamond(canvas: Canvas, x: float, y: float) -> None:
    path = canvas.beginPath()
    path.moveTo(x, y + 0.9 * MM)
    for across, up in ((0.7, 0.0), (0.0, -0.9), (-0.7, 0.0)):
        path.lineTo(x + across * MM, y + up * MM)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
