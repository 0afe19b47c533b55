"""A photo for a paper: whatever the camera or the telephone made, small enough to print."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from desktop_app.domain.errors import UserError

if TYPE_CHECKING:
    from reportlab.lib.utils import ImageReader

_LARGEST = 1600  # pixels along an edge: 300 a inch at twice the size of the box


def prepared(data: bytes) -> ImageReader:
    """Turned as it was taken, in grey or colour, scaled down; `portrait_broken` when it is none."""
    from PIL import Image, ImageOps
    from reportlab.lib.utils import ImageReader

    try:
        with Image.open(BytesIO(data)) as image:
            image.draft("RGB", (_LARGEST, _LARGEST))
            image.thumbnail((_LARGEST, _LARGEST))
            turned = ImageOps.exif_transpose(image)
            layers = turned.convert("RGBA")
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError) as error:
        raise UserError("portrait_broken") from error
    white = Image.new("RGB", layers.size, "white")
    white.paste(layers, mask=layers.getchannel("A"))
    file = BytesIO()
    white.save(file, "JPEG", quality=90)
    return ImageReader(BytesIO(file.getvalue()))
