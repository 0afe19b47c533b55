"""What kind of file it is: told by its bytes wherever they tell, else by the name's ending.

Documents, tables, texts and recordings are accepted; programs, scripts, archives and
documents with macros are not.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from desktop_app.domain.errors import UserError

_SIGNED = (
    (b"%PDF-", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"ID3", "mp3"),
    (b"\xff\xfb", "mp3"),
    (b"\xff\xf3", "mp3"),
    (b"OggS", "ogg"),
)
_OFFICE = (
    ("word/document.xml", "docx"),
    ("xl/workbook.xml", "xlsx"),
    ("ppt/presentation.xml", "pptx"),
)
_OPEN = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
    b"application/vnd.oasis.opendocument.presentation": "odp",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_OFFICE = ("doc", "xls", "ppt")  # one signature for all, so the name decides
_TEXTS = ("txt", "csv")
_PIECE = 1 << 20


def ending(source: Path, head: bytes) -> str:
    """The ending to keep it under; `head` are its first bytes.

    Refuses with `file_kind` what is not accepted, with `file_broken` a damaged document.
    """
    named = source.suffix.lower().removeprefix(".")
    for beginning, kind in _SIGNED:
        if head.startswith(beginning):
            return kind
    if named == "pdf" and b"%PDF-" in head:
        return named  # some scanners write something before it
    if named == "m4a" and head[4:8] == b"ftyp":
        return named
    if head.startswith(_OLE) and named in _OLD_OFFICE:
        return named
    if head.startswith(b"PK\x03\x04"):
        return _packed(source)
    if named in _TEXTS and _is_text(source, head):
        return named
    raise UserError("file_kind", file=source.name)


def _packed(source: Path) -> str:
    """A document of an office program is an archive of a known inside."""
    try:
        with zipfile.ZipFile(source) as archive:
            inside = set(archive.namelist())
            if any(name.lower().endswith("vbaproject.bin") for name in inside):
                raise UserError("file_macros", file=source.name)
            for part, kind in _OFFICE:
                if part in inside:
                    return kind
            if "mimetype" in inside and archive.getinfo("mimetype").file_size < 100:
                found = _OPEN.get(archive.read("mimetype").strip())
                if found:
                    return found
    except UserError:
        raise
    except Exception as error:  # a damaged archive may raise anything
        raise UserError("file_broken", file=source.name) from error
    raise UserError("file_kind", file=source.name)


def _is_text(source: Path, head: bytes) -> bool:
    """No zero byte anywhere, unless its beginning says that each letter has two bytes."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    with source.open("rb") as file:
        while piece := file.read(_PIECE):
            if b"\0" in piece:
                return False
    return True
