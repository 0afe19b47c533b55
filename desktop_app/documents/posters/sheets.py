"""One page of a poster on paper of another size: the same vectors, scaled.

'a5': two on an A4, 'a6': four on an A4, both with lines to cut along; 'a3': an A3 on
two A4, to be glued: the first sheet is cut at its marks and laid over the glue edge
of the second.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.documents.fonts import SANS
from desktop_app.documents.pages import A4, MM, Paper
from desktop_app.documents.posters import texts

SIZES = ("a4", "a5", "a6", "a3")

_LOSS = 6 * MM  # what a printer leaves white at the edges
_GLUE = 10 * MM


def put(paper: Paper, draw: Callable[[Paper], None], size: str, lang: str) -> None:
    """Draw an A4 page as it is, or as often and as large as `size` says."""
    if size == "a4":
        paper.page(landscape=False)
        draw(paper)
        return
    name = f"poster{paper.pages}"
    paper.canvas.beginForm(name, 0, 0, *A4)
    draw(paper)
    paper.canvas.endForm()
    _SHEETS[size](paper, name, lang)


def _two(paper: Paper, name: str, lang: str) -> None:
    del lang
    paper.page(landscape=True)
    height, width = A4
    scale = width / 2 / A4[0]
    for number in range(2):
        _place(paper, name, number * width / 2, (height - A4[1] * scale) / 2, scale)
    _cut(paper, width / 2, 0, width / 2, height)


def _four(paper: Paper, name: str, lang: str) -> None:
    del lang
    paper.page(landscape=False)
    width, height = A4
    for number in range(4):
        _place(paper, name, number % 2 * width / 2, number // 2 * height / 2, 0.5)
    _cut(paper, width / 2, 0, width / 2, height)
    _cut(paper, 0, height / 2, width, height / 2)


def _large(paper: Paper, name: str, lang: str) -> None:
    """As large as two sheets allow that are lapped by the glue edge."""
    height, width = A4
    seen = height - _LOSS  # of the poster on each sheet
    scale = (2 * seen - _GLUE) / A4[1]
    x = (width - A4[0] * scale) / 2
    for number in range(2):
        paper.page(landscape=True)
        canvas = paper.canvas
        canvas.saveState()
        path = canvas.beginPath()
        path.rect(0, _LOSS * (1 - number), width, seen)
        canvas.clipPath(path, stroke=0)
        _place(paper, name, x, 0.0 if number else height - A4[1] * scale, scale)
        canvas.restoreState()
        edge = seen - _GLUE if number else _LOSS + 0.5
        _marks(paper, edge, texts.fixed(lang, "glue" if number else "cut"))


_SHEETS: dict[str, Callable[[Paper, str, str], None]] = {"a5": _two, "a6": _four, "a3": _large}


def _place(paper: Paper, name: str, x: float, y: float, scale: float) -> None:
    paper.canvas.saveState()
    paper.canvas.translate(x, y)
    paper.canvas.scale(scale, scale)
    paper.canvas.doForm(name)
    paper.canvas.restoreState()


def _cut(paper: Paper, *line: float) -> None:
    paper.canvas.setLineWidth(0.5)
    paper.canvas.setDash(4, 4)
    paper.canvas.line(*line)
    paper.canvas.setDash()


def _marks(paper: Paper, y: float, word: str) -> None:
    """Short lines at both edges, outside the poster, and what to do there."""
    canvas = paper.canvas
    width = A4[1]
    canvas.setLineWidth(0.7)
    for x in (_LOSS, width - _LOSS - 8 * MM):
        canvas.line(x, y, x + 8 * MM, y)
    canvas.saveState()
    canvas.translate(_LOSS + 3.5 * MM, y + 2 * MM)
    canvas.rotate(90)
    paper.put(word, 0, 0, SANS, 9)
    canvas.restoreState()
