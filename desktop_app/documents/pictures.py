"""A picture on a paper: as large as its place allows, never distorted."""

from __future__ import annotations

from pathlib import Path

from desktop_app.documents.pages import Paper


def picture_size(path: Path, width: float, height: float) -> tuple[float, float]:
    """How large a picture is in a place of `width` × `height` points."""
    from PIL import Image

    with Image.open(path) as image:
        across, down = image.size
    scale = min(width / across, height / down)
    return across * scale, down * scale


def draw_picture(paper: Paper, path: Path, x: float, y: float, width: float, height: float) -> None:
    """In the middle of the place whose lower left corner is x, y."""
    across, down = picture_size(path, width, height)
    left, low = x + (width - across) / 2, y + (height - down) / 2
    paper.canvas.drawImage(str(path), left, low, across, down)
