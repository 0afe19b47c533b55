"""Photos as a telephone makes them."""

from __future__ import annotations

from io import BytesIO

from PIL import Image


def photo(width: int, height: int, *, turned: bool = False) -> bytes:
    """A JPEG; `turned` says in its EXIF that the camera was held upright."""
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    exif = Image.Exif()
    if turned:
        exif[0x0112] = 6
    file = BytesIO()
    image.save(file, "JPEG", exif=exif)
    return file.getvalue()
