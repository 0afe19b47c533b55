"""A package is a folder with a manifest: written whole or not at all, read with mistrust.

    folder = folders.put(to, "2026-Q3_07", {"data.json": body, …}, about)
    manifest, contents = folders.contents(folder)
    folders.on(stick)                 # every package on a stick

It is written under a temporary name, flushed, read back, compared and only then renamed.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop_app import files
from desktop_app.domain.errors import UserError
from desktop_app.exchange.names import safe_name

MANIFEST = "manifest.json"
_SPARE = 1 << 20
_LARGEST = 64 << 20
_MOST_FILES = 3  # beside the manifest
_MOST_FOLDERS = 2000  # of a stick that are looked into


def put(to: Path, stem: str, contents: Mapping[str, bytes], about: Mapping[str, Any]) -> Path:
    """Write a package into a folder (a stick); the same one twice is found, not doubled.

    `about` is what the manifest says beside the sums. The folder has another name when its
    own holds something else.
    """
    if not to.is_dir():
        raise UserError("stick_missing", folder=str(to))
    try:
        return _put(to, stem, contents, about)
    except OSError as error:  # pulled out, or read only
        raise UserError("stick_failed", folder=str(to)) from error


def _put(to: Path, stem: str, contents: Mapping[str, bytes], about: Mapping[str, Any]) -> Path:
    manifest = {**about, "sha256": {name: fingerprint(body) for name, body in contents.items()}}
    text = json.dumps(manifest, ensure_ascii=False, sort_keys=True, indent=1)
    contents = {**contents, MANIFEST: text.encode("utf-8")}
    folder = _free_name(to / stem, contents)
    if folder.is_dir():
        return folder
    need = sum(map(len, contents.values())) + _SPARE
    if shutil.disk_usage(to).free < need:
        raise UserError("stick_full", need=f"{-(-need // 10**6)}")
    part = to / f"{folder.name}.part"
    try:
        _write_all(part, contents)
        part.rename(folder)
        for name in contents:
            files.flush_file(folder / name)
        files.flush_folder(to)
    except OSError:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return folder


def contents(folder: Path) -> tuple[Mapping[str, Any], Mapping[str, bytes]]:
    """The manifest and the files that it names, each with its sum; OSError or ValueError if not."""
    manifest = json.loads(_content(folder / MANIFEST))
    sums = manifest["sha256"]
    if not isinstance(sums, dict) or not 0 < len(sums) <= _MOST_FILES:
        raise ValueError(MANIFEST)
    if any(safe_name(name) != name for name in sums):
        raise ValueError(MANIFEST)
    found = {name: _content(folder / name) for name in sums}
    if {name: fingerprint(body) for name, body in found.items()} != sums:
        raise ValueError(MANIFEST)
    return manifest, found


def on(stick: Path) -> Iterator[Path]:
    """The folders that look like packages: the one chosen, and those inside it."""
    try:
        inside = sorted(path for path in stick.iterdir() if path.is_dir())[:_MOST_FOLDERS]
    except OSError as error:
        raise UserError("stick_missing", folder=str(stick)) from error
    for folder in (stick, *inside):
        if not folder.name.endswith(".part") and (folder / MANIFEST).is_file():
            yield folder


def fingerprint(body: bytes) -> str:
    """The SHA-256 of a file's bytes."""
    return hashlib.sha256(body).hexdigest()


def _free_name(wanted: Path, contents: Mapping[str, bytes]) -> Path:
    """The package's folder: never one that holds something else."""
    folder, count = wanted, 1
    while folder.exists() and not _holds(folder, contents):
        count += 1
        folder = wanted.with_name(f"{wanted.name}_{count}")
    return folder


def _holds(folder: Path, contents: Mapping[str, bytes]) -> bool:
    try:
        return all((folder / name).read_bytes() == body for name, body in contents.items())
    except OSError:
        return False


def _write_all(part: Path, contents: Mapping[str, bytes]) -> None:
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    for name, body in contents.items():
        (part / name).write_bytes(body)
        files.flush_file(part / name)
    files.flush_folder(part)
    for name, body in contents.items():
        if (part / name).read_bytes() != body:
            raise OSError(name)


def _content(path: Path) -> bytes:
    if path.is_symlink() or path.stat().st_size > _LARGEST:
        raise ValueError(path.name)
    return path.read_bytes()
