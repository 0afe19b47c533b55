"""A picture's file, or a document's: what is accepted, its fingerprint, its small version.

Nothing is trusted but the bytes: the kind is read from them, not from the name.
Pillow is loaded when the first picture is looked at.
"""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import files
from desktop_app.domain.errors import UserError
from desktop_app.storage import faults, file_kinds

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 60 * 10**6
MOST_PIXELS = 120 * 10**6
LONGEST = 1600  # pixels of a small version's longer side
QUALITY = 85
ENDINGS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "BMP": "bmp", "TIFF": "tif"}
_NAMED = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"})
_HEIC = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"})


@dataclass(frozen=True)
class Picture:
    """A picture that was looked through to its last byte.

    `ending` names its kind (jpg, png …), `width` and `height` are those of the
    upright picture in pixels, `size` its bytes, `small` a JPEG without metadata. A file
    that is no picture has neither: 0, 0 and b"".
    """

    source: Path
    hash: str
    ending: str
    width: int
    height: int
    size: int
    small: bytes


def look(source: Path) -> Picture:
    """Read a picture whole and shrink it; nothing is written.

    Refuses with `file_folder`, `image_missing`, `image_empty`, `image_too_big`, `image_heic`,
    `image_kind`, `image_pixels` or `image_broken`.
    """
    size, head = _beginning(source)
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC:
        raise UserError("image_heic", file=source.name)
    kind, width, height, small = _decoded(source)
    return Picture(source, _fingerprint(source), ENDINGS[kind], width, height, size, small)


def look_any(source: Path) -> Picture:
    """A picture as `look` reads it, or a document, a table, a text, a recording as it is.

    Refuses as `look` does, and with `file_kind`, `file_macros` or `file_broken`.
    """
    try:
        return look(source)
    except UserError as refused:
        is_picture = source.suffix.lower() in _NAMED
        if refused.code != "image_kind" and (refused.code != "image_broken" or is_picture):
            raise  # a text may begin like a picture
    size, head = _beginning(source)
    try:
        ending = file_kinds.ending(source, head)
        return Picture(source, _fingerprint(source), ending, 0, 0, size, b"")
    except OSError as error:
        raise UserError("image_missing", file=source.name) from error


def small_version(source: Path) -> bytes:
    """The small version of a picture that is stored already."""
    return _decoded(source)[3]


def keep(picture: Picture, original: Path, small: Path) -> None:
    """Put the original, byte for byte, and its small version on the disk; both or neither.

    A file that is no picture has no small version. What lies there whole already is left alone.
    """
    has_original = is_whole(original, picture.hash, picture.size)
    has_small = small.is_file() or not picture.small
    try:
        with faults.told(original):
            original.parent.mkdir(parents=True, exist_ok=True)
            if not has_original:
                files.copy_file(picture.source, original)
                if not is_whole(original, picture.hash, picture.size):
                    code = "image_broken" if picture.small else "file_broken"
                    raise UserError(code, file=picture.source.name)
            if not has_small:
                files.write_file(small, picture.small)
    except UserError:
        for path, had in ((original, has_original), (small, has_small)):
            if not had:
                files.remove(path)
        raise


def is_whole(path: Path, hash: str, size: int) -> bool:
    """Whether a file has these very bytes."""
    try:
        return path.stat().st_size == size and files.sha256(path) == hash
    except OSError:
        return False


def _fingerprint(source: Path) -> str:
    """A stick may be pulled out, or the file be taken by another program, while it is read."""
    try:
        return files.sha256(source)
    except OSError as error:
        raise UserError("image_missing", file=source.name) from error


def _beginning(source: Path) -> tuple[int, bytes]:
    """The size, and the first bytes, which tell the kind."""
    name = source.name
    if source.is_dir():
        raise UserError("file_folder", file=name)
    try:
        size = source.stat().st_size
        with source.open("rb") as file:
            head = file.read(1024)
    except OSError as error:
        raise UserError("image_missing", file=name) from error
    if size == 0:
        raise UserError("image_empty", file=name)
    if size > MOST_BYTES:
        raise UserError("image_too_big", file=name, most=MOST_BYTES // 10**6)
    return size, head


def _decoded(source: Path) -> tuple[str, int, int, bytes]:
    """Kind, upright width and height, small version."""
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            # the limit of pixels is ours, told before anything is unpacked
            warnings.simplefilter("ignore")
            with Image.open(source, formats=tuple(ENDINGS)) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise UserError("image_pixels", file=source.name, most=MOST_PIXELS // 10**6)
                return _shrunk(image, image.format or "", image.width, image.height)
    except UnidentifiedImageError as error:
        raise UserError(_unknown(source), file=source.name) from error
    except Image.DecompressionBombError as error:
        most = MOST_PIXELS // 10**6
        raise UserError("image_pixels", file=source.name, most=most) from error
    except UserError:
        raise
    except Exception as error:  # a broken picture may raise anything
        raise UserError("image_broken", file=source.name) from error


def _shrunk(image: Image, kind: str, width: int, height: int) -> tuple[str, int, int, bytes]:
    from PIL import ImageOps

    # a JPEG is unpacked at a half, a quarter, an eighth of its size: memory stays small
    scale = LONGEST / max(width, height)
    image.draft("RGB", (round(width * scale) or 1, round(height * scale) or 1))
    image.load()
    upright = ImageOps.exif_transpose(image)
    is_turned = (image.width > image.height) != (upright.width > upright.height)
    upright.thumbnail((LONGEST, LONGEST), reducing_gap=2.0)
    written = io.BytesIO()
    _on_white(upright).save(written, "JPEG", quality=QUALITY, optimize=True, exif=b"")
    if is_turned:
        width, height = height, width
    return kind, width, height, written.getvalue()


def _on_white(image: Image) -> Image:
    """As paper shows it: what is transparent is white; no metadata goes along."""
    from PIL import Image as Pictures

    if image.mode.startswith("I"):
        image = image.point(lambda value: value / 256, "L") if image.mode != "L" else image
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layer = image.convert("RGBA")
        ground = Pictures.new("RGB", image.size, "white")
        ground.paste(layer, mask=layer.getchannel("A"))
        return ground
    plain = image.convert("L" if image.mode in ("1", "L") else "RGB")
    plain.info = {}
    return plain


def _unknown(source: Path) -> str:
    """A picture's beginning with a broken inside, or no picture at all."""
    _, head = _beginning(source)
    begins = (b"\xff\xd8\xff", b"\x89PNG", b"BM", b"II*\0", b"MM\0*", b"RIFF")
    return "image_broken" if head.startswith(begins) else "image_kind"
