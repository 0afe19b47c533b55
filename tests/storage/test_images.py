"""A picture is kept unchanged and once; what cannot be kept is told and leaves nothing behind."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from desktop_app import files
from desktop_app.domain.errors import StorageError, UserError
from desktop_app.storage import image_files, images
from desktop_app.storage.database import Database


def picture(
    path: Path, size: tuple[int, int] = (40, 30), kind: str = "JPEG", colour: str = "red"
) -> Path:
    Image.new("RGB", size, colour).save(path, kind)
    return path


def kept(database: Database) -> list[str]:
    assert database.path
    folder = database.path.parent / "images"
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def entered(database: Database, source: Path) -> int:
    return images.enter(database, images.take(database, source))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF"])
def test_each_kind_is_kept_byte_for_byte_with_a_small_jpeg(
    opened: Database, tmp_path: Path, kind: str
) -> None:
    source = picture(tmp_path / "Сүрөт №1", (2000, 1000), kind)
    id = entered(opened, source)
    row = images.rows(opened, [id])[id]
    assert (row.width, row.height, row.size) == (2000, 1000, source.stat().st_size)
    assert opened.path
    original = opened.path.parent / "images" / row.hash[:2] / f"{row.hash}.{row.ending}"
    assert original.read_bytes() == source.read_bytes()
    with Image.open(images.small(opened, id)) as small:
        assert (small.format, small.size) == ("JPEG", (1600, 800))


def test_the_small_one_stands_upright_and_tells_nothing_of_the_phone(
    opened: Database, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Phone"
    source = tmp_path / "turned.jpg"
    Image.new("RGB", (400, 200)).save(source, exif=exif)
    id = entered(opened, source)
    assert (images.rows(opened, [id])[id].width, images.rows(opened, [id])[id].height) == (200, 400)
    with Image.open(images.small(opened, id)) as small:
        assert small.size == (200, 400)
        assert not small.getexif()
    assert b"Phone" not in images.small(opened, id).read_bytes()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_every_way_of_colours_is_shrunk(opened: Database, tmp_path: Path, mode: str) -> None:
    source = tmp_path / "one"
    Image.new(mode, (30, 20)).save(source, "TIFF" if mode in ("CMYK", "I;16") else "PNG")
    assert images.small(opened, entered(opened, source)).stat().st_size


def test_the_same_picture_twice_is_one_file_and_one_row(opened: Database, tmp_path: Path) -> None:
    first = entered(opened, picture(tmp_path / "a.jpg"))
    assert entered(opened, picture(tmp_path / "b.jpg")) == first
    assert len(kept(opened)) == 2
    assert opened.number("SELECT count(*) FROM image") == 1


def _text(path: Path) -> None:
    path.write_text("Это не снимок")


def _cut(path: Path) -> None:
    picture(path, (300, 300))
    path.write_bytes(path.read_bytes()[:700])


def _cut_png(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)


def _heic(path: Path) -> None:
    path.write_bytes(b"\0\0\0\x18ftypheic" + b"\0" * 40)


def _bomb(path: Path) -> None:
    Image.new("1", (20_000, 20_000)).save(path, "PNG")


def _heavy(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(image_files.MOST_BYTES + 1)


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (_text, "image_kind"),
        (_cut, "image_broken"),
        (_cut_png, "image_broken"),
        (_heic, "image_heic"),
        (_bomb, "image_pixels"),
        (_heavy, "image_too_big"),
        (Path.touch, "image_empty"),
        (Path.mkdir, "file_folder"),
        (lambda path: None, "image_missing"),
    ],
)
def test_what_is_no_picture_is_told_and_leaves_nothing(
    opened: Database, tmp_path: Path, make: Callable[[Path], None], code: str
) -> None:
    source = tmp_path / "снимок.jpg"
    make(source)
    with pytest.raises(UserError) as refused:
        images.take(opened, source)
    assert (refused.value.code, refused.value.facts["file"]) == (code, "снимок.jpg")
    assert kept(opened) == []


@pytest.mark.parametrize("after", [0, 1])
def test_a_full_disk_leaves_neither_file_nor_row(
    opened: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    """After the original, or before anything."""
    publish, done = files.publish, []

    def full(temporary: Path, final: Path) -> None:
        if len(done) == after:
            raise OSError(errno.ENOSPC, "full")
        done.append(final)
        publish(temporary, final)

    monkeypatch.setattr(files, "publish", full)
    with pytest.raises(StorageError, match="disk_full"):
        images.take(opened, picture(tmp_path / "a.jpg"))
    assert kept(opened) == []
    monkeypatch.undo()
    assert entered(opened, tmp_path / "a.jpg")


def test_a_folder_that_cannot_be_made_is_told(opened: Database, tmp_path: Path) -> None:
    assert opened.path
    (opened.path.parent / "images").write_text("a file stands in the way")
    with pytest.raises(StorageError):
        images.take(opened, picture(tmp_path / "a.jpg"))


def test_a_kill_between_file_and_row_leaves_no_row_and_harms_nothing(
    library: Path, tmp_path: Path
) -> None:
    Database.create(library).close()
    source = picture(tmp_path / "a.jpg")
    code = (
        "import os, sys; from pathlib import Path\n"
        "from desktop_app.storage.database import Database\n"
        "from desktop_app.storage import images\n"
        "images.take(Database.open(Path(sys.argv[1])), Path(sys.argv[2])); os._exit(9)"
    )
    killed = subprocess.run([sys.executable, "-c", code, library, source], check=False)
    assert killed.returncode == 9
    database = Database.open(library)
    assert database.number("SELECT count(*) FROM image") == 0
    assert images.damaged(database) == []
    assert entered(database, source)
    assert len(kept(database)) == 2
    database.close()


def test_lost_and_damaged_originals_are_found_and_the_small_one_is_made_again(
    opened: Database, tmp_path: Path
) -> None:
    id = entered(opened, picture(tmp_path / "a.jpg"))
    assert opened.path
    images.small(opened, id).unlink()
    assert images.small(opened, id).is_file()
    row = images.rows(opened, [id])[id]
    original = opened.path.parent / "images" / row.hash[:2] / f"{row.hash}.jpg"
    original.write_bytes(b"x" * row.size)
    assert images.damaged(opened) == ["a.jpg"]
    original.unlink()
    images.small(opened, id).unlink()
    assert images.damaged(opened) == ["a.jpg"]
    with pytest.raises(UserError, match="image_lost"):
        images.small(opened, id)


def test_originals_are_carried_once_and_brought_back(opened: Database, tmp_path: Path) -> None:
    id = entered(opened, picture(tmp_path / "a.jpg"))
    stick = tmp_path / "stick"
    assert (images.carry(opened, stick), images.carry(opened, stick)) == (1, 0)
    carried = next(path for path in stick.rglob("*.jpg"))
    content = carried.read_bytes()
    carried.write_bytes(b"x" * len(content))
    assert images.carry(opened, stick) == 1
    assert carried.read_bytes() == content
    assert opened.path
    for path in (opened.path.parent / "images").rglob("*.jpg"):
        path.unlink()
    assert images.bring(opened, stick) == 1
    assert images.damaged(opened) == []
    assert images.small(opened, id).is_file()


def test_a_phones_forty_megapixels_need_little_memory(tmp_path: Path) -> None:
    noise = Image.effect_noise((1000, 1000), 60).resize((7300, 5480))
    noise.convert("RGB").save(tmp_path / "big.jpg", quality=85)
    code = (
        "import resource, sys; from pathlib import Path\n"
        "from desktop_app.storage import image_files\n"
        "import PIL.Image, PIL.ImageOps\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "picture = image_files.look(Path(sys.argv[1]))\n"
        "print(picture.width, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    if os.name == "nt":
        pytest.skip("the memory of a process is asked for in another way")
    said = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "big.jpg"],
        capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert int(said[0]) == 7300
    assert int(said[1]) < 80_000  # kilobytes; whole it is 160 000


def test_a_library_in_memory_keeps_its_pictures_while_it_lives(
    database: Database, tmp_path: Path
) -> None:
    assert images.small(database, entered(database, picture(tmp_path / "a.jpg"))).is_file()
