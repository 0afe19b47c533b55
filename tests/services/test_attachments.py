"""Files beside a card: any useful file, once on the disk; nonsense is refused with a sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PIL import Image

from desktop_app import files
from desktop_app.documents import wording
from desktop_app.domain.attachments import AttachmentDraft, Owner
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.records import RecordDraft, RecordKind
from desktop_app.services import attachments, copies, images, opening, records, undo
from desktop_app.services.library import Library
from desktop_app.services.opening import NewLibrary
from tests.documents.samples import plain

PDF = b"%PDF-1.7\n1 0 obj\n"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 40


def clock() -> datetime:
    return datetime(2026, 9, 30, 12, 0)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "Папка №1").mkdir()
    library = opening.create(tmp_path / "Папка №1", NewLibrary("Библиотека", branch="07"), clock)
    records.add(library, RecordDraft(RecordKind.PUBLIC_WORK, date(2026, 9, 29), "Субботник"))
    return library


def zipped(path: Path, *names: str, mimetype: str = "") -> None:
    with zipfile.ZipFile(path, "w") as archive:
        if mimetype:
            archive.writestr("mimetype", mimetype)
        for name in names:
            archive.writestr(name, "<x/>")


def given(path: Path, content: bytes = PDF) -> Path:
    path.write_bytes(content)
    return path


def attached(library: Library, *paths: Path) -> None:
    found = [attachments.take(library, path) for path in paths]
    attachments.attach(library, Owner.RECORD, 1, found)


def shown(library: Library) -> list[str]:
    return [row.title for row in attachments.of_card(library, Owner.RECORD, 1)]


@pytest.mark.parametrize(
    ("name", "make", "ending"),
    [
        ("Решение №4", lambda p: given(p), "pdf"),
        ("смета.xls", lambda p: given(p, OLE), "xls"),
        ("справка.DOC", lambda p: given(p, OLE), "doc"),
        ("письмо.docx", lambda p: zipped(p, "word/document.xml"), "docx"),
        ("таблица", lambda p: zipped(p, "xl/workbook.xml"), "xlsx"),
        ("a.odt", lambda p: zipped(p, mimetype="application/vnd.oasis.opendocument.text"), "odt"),
        ("b.rtf", lambda p: given(p, b"{\\rtf1 x}"), "rtf"),
        ("заметка.txt", lambda p: p.write_text("Кеңештин чечими", "utf-8"), "txt"),
        ("эски.txt", lambda p: p.write_bytes("Чечим".encode("utf-16")), "txt"),
        ("рассказ.m4a", lambda p: given(p, b"\0\0\0\x20ftypM4A \0\0"), "m4a"),
        ("диктофон.m4a", lambda p: given(p, b"\0\0\0\x20ftypmp42\0\0"), "m4a"),
        ("сканер.pdf", lambda p: given(p, b"\r\n\r\n" + PDF), "pdf"),
        ("BMW.txt", lambda p: given(p, b"BMW is a car"), "txt"),
    ],
)
def test_each_useful_file_is_kept_byte_for_byte(
    library: Library, tmp_path: Path, name: str, make: Callable[[Path], object], ending: str
) -> None:
    make(tmp_path / name)
    attached(library, tmp_path / name)
    (row,) = attachments.of_card(library, Owner.RECORD, 1)
    assert (row.ending, row.title, row.is_picture) == (ending, name, False)
    saved = attachments.save_as(library, row.id, tmp_path / "saved")
    assert saved.read_bytes() == (tmp_path / name).read_bytes()
    assert copies.faults(library) == []


def test_a_picture_keeps_its_small_version_and_a_document_has_none(
    library: Library, tmp_path: Path
) -> None:
    Image.new("RGB", (40, 30), "red").save(tmp_path / "a.jpg")
    attached(library, tmp_path / "a.jpg", given(tmp_path / "b.pdf"))
    picture, document = attachments.of_card(library, Owner.RECORD, 1)
    assert picture.is_picture
    assert images.small(library, picture.image_id).is_file()
    assert library.folder is not None
    assert len([p for p in (library.folder / "images").rglob("*") if p.is_file()]) == 3
    with pytest.raises(UserError, match="image_kind"):
        images.small(library, document.image_id)


@pytest.mark.parametrize(
    ("name", "make", "code"),
    [
        ("setup.exe", lambda p: given(p, b"MZ" + b"\0" * 90), "file_kind"),
        ("решение.pdf", lambda p: given(p, b"MZ" + b"\0" * 90), "file_kind"),
        ("a.bat", lambda p: p.write_text("del *.*"), "file_kind"),
        ("a.docx", lambda p: given(p, b"PK\x03\x04" + b"\0" * 90), "file_broken"),
        ("a.zip", lambda p: zipped(p, "a.txt"), "file_kind"),
        ("a.docm", lambda p: zipped(p, "word/document.xml", "word/vbaProject.bin"), "file_macros"),
        ("a.msi", lambda p: given(p, OLE), "file_kind"),
        ("a.txt", lambda p: given(p, b"MZ\0\0"), "file_kind"),
        ("a.jpg", lambda p: given(p, b"\xff\xd8\xff" + b"\0" * 90), "image_broken"),
        ("a.wav", lambda p: given(p, b"RIFF\0\0\0\0WAVE"), "file_kind"),
        ("a.pdf", lambda p: given(p, b"<html>"), "file_kind"),
        ("a.heic", lambda p: given(p, b"\0\0\0\x18ftypheic" + b"\0" * 9), "image_heic"),
        ("a.pdf", Path.touch, "image_empty"),
        ("a.pdf", lambda p: os.truncate(given(p), 60_000_001), "image_too_big"),
        ("a.pdf", lambda p: None, "image_missing"),
        ("folder", Path.mkdir, "file_folder"),
        ("папка.pdf", Path.mkdir, "file_folder"),
    ],
)
def test_nonsense_is_told_and_leaves_nothing(
    library: Library, tmp_path: Path, name: str, make: Callable[[Path], object], code: str
) -> None:
    make(tmp_path / name)
    with pytest.raises(UserError) as refused:
        attachments.take(library, tmp_path / name)
    assert refused.value.code == code
    assert name in wording.sentence(plain, code, refused.value.facts)
    assert library.folder is not None
    assert not (library.folder / "images").exists()


@pytest.mark.parametrize("name", ["a.jpg", "b.pdf"])
def test_a_stick_pulled_out_while_a_file_is_read_is_a_sentence(
    library: Library, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (40, 30), "red").save(tmp_path / "a.jpg")
    given(tmp_path / "b.pdf")

    def gone(path: Path) -> str:
        raise OSError(5, "Input/output error", str(path))

    monkeypatch.setattr(files, "sha256", gone)
    with pytest.raises(UserError, match="image_missing"):
        attachments.take(library, tmp_path / name)


@pytest.mark.parametrize("name", ["ш" * 125 + ".pdf", "Ө" * 127, "я. .pdf"])
def test_a_name_as_long_as_a_disk_takes_can_be_opened(
    library: Library, tmp_path: Path, name: str
) -> None:
    attached(library, given(tmp_path / name))
    (row,) = attachments.of_card(library, Owner.RECORD, 1)
    copy = attachments.opened(library, row.id)
    assert (row.title, copy.suffix, len(copy.name) < 70) == (name, ".pdf", True)
    assert copy.read_bytes() == PDF


def test_a_copy_that_cannot_be_put_there_is_no_fault_of_the_library(
    library: Library, tmp_path: Path
) -> None:
    attached(library, given(tmp_path / "a.pdf"))
    (row,) = attachments.of_card(library, Owner.RECORD, 1)
    (tmp_path / "taken").mkdir()
    for place in (tmp_path / "nowhere" / "a.pdf", tmp_path / "taken"):
        with pytest.raises(UserError) as refused:
            attachments.save_as(library, row.id, place)
        assert refused.value.code == "folder_not_writable"
        assert str(place.parent) in str(refused.value.facts["folder"])
    assert not list(tmp_path.rglob("*.tmp"))


def test_the_same_file_twice_lies_once_and_is_called_as_it_was_given(
    library: Library, tmp_path: Path
) -> None:
    attached(library, given(tmp_path / "a.pdf"))
    with pytest.raises(UserError, match="attachment_known"):
        attached(library, given(tmp_path / "б.pdf"))
    records.add(library, RecordDraft(RecordKind.PUBLIC_WORK, date(2026, 9, 29), "Ещё"))
    taken = attachments.take(library, tmp_path / "б.pdf")
    attachments.attach(library, Owner.RECORD, 2, [taken, taken])
    (row,) = attachments.of_card(library, Owner.RECORD, 2)
    assert row.title == "б.pdf"
    assert library.database.number("SELECT count(*) FROM image") == 1


def test_order_caption_and_taking_off_can_be_undone(library: Library, tmp_path: Path) -> None:
    attached(library, given(tmp_path / "a.pdf"), given(tmp_path / "b.pdf", PDF + b"2"))
    first, second = attachments.of_card(library, Owner.RECORD, 1)
    assert attachments.move(library, second.id, 1) is None
    attachments.move(library, second.id, -1)
    attachments.change(library, second.id, AttachmentDraft("  Решение  о бюджете "))
    assert shown(library) == ["Решение о бюджете", "a.pdf"]
    attachments.take_off(library, second.id)
    assert shown(library) == ["a.pdf"]
    with pytest.raises(UserError, match="attachment_unknown"):
        attachments.take_off(library, second.id)
    undo.undo_last(library)
    assert shown(library) == ["Решение о бюджете", "a.pdf"]
    assert attachments.counts(library, Owner.RECORD, [1, 2]) == {1: 2}
    with pytest.raises(Invalid):
        attachments.change(library, first.id, AttachmentDraft("ПИН 21203198501234"))


def test_an_opened_copy_cannot_harm_the_kept_file(library: Library, tmp_path: Path) -> None:
    attached(library, given(tmp_path / "Решение №4.pdf"))
    (row,) = attachments.of_card(library, Owner.RECORD, 1)
    copy = attachments.opened(library, row.id)
    assert copy.name == "Решение №4.pdf"
    assert not copy.stat().st_mode & 0o222
    copy.chmod(0o644)
    copy.write_bytes(b"changed")
    assert copies.faults(library) == []
    assert attachments.opened(library, row.id).read_bytes() == PDF


def test_a_copy_on_a_stick_brings_the_files_to_another_computer(
    library: Library, tmp_path: Path
) -> None:
    attached(library, given(tmp_path / "a.pdf"))
    (tmp_path / "stick").mkdir()
    copy = copies.carry_out(library, tmp_path / "stick")
    opening.close(library)
    shutil.rmtree(tmp_path / "Папка №1")
    copies.restore(copy.path, tmp_path / "new", clock)
    library = opening.open_library(tmp_path / "new", clock)
    assert copies.faults(library) == []
    (row,) = attachments.of_card(library, Owner.RECORD, 1)
    assert attachments.opened(library, row.id).read_bytes() == PDF
    shutil.rmtree(tmp_path / "new" / "images")
    assert copies.faults(library) == ["image a.pdf"]
    with pytest.raises(UserError, match="image_lost"):
        attachments.opened(library, row.id)
    opening.close(library)


def test_a_kill_between_file_and_row_leaves_no_row_and_harms_nothing(
    library: Library, tmp_path: Path
) -> None:
    opening.close(library)
    assert library.folder is not None
    code = (
        "import os, sys; from pathlib import Path; from datetime import datetime\n"
        "from desktop_app.services import attachments, opening\n"
        "library = opening.open_library(Path(sys.argv[1]), lambda: datetime(2026, 9, 30, 12))\n"
        "attachments.take(library, Path(sys.argv[2])); os._exit(9)"
    )
    source = given(tmp_path / "a.pdf")
    killed = subprocess.run([sys.executable, "-c", code, library.folder, source], check=False)
    assert killed.returncode == 9
    library = opening.open_library(library.folder, clock)
    assert library.database.number("SELECT count(*) FROM image") == 0
    assert copies.faults(library) == []
    attached(library, source)
    assert shown(library) == ["a.pdf"]
    opening.close(library)
