"""The USB package: a folder with the report's PDF, its data file and a manifest.

`<period>_<branch>/` holds `<period>_<branch>.pdf`, `data.json` and
`manifest.json`. Nothing in it names a reader. It is written under a temporary
name, flushed, read back, compared and only then renamed; the control code is
taken from the data file, so that paper and file can be compared at the centre.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app import __version__, files
from desktop_app.domain.errors import UserError
from desktop_app.exchange.names import safe_name
from desktop_app.services.library import Library
from desktop_app.services.reports import Report, frozen

FORMAT = 1
DATA, MANIFEST = "data.json", "manifest.json"
_SPARE = 1 << 20
_LARGEST = 64 << 20


@dataclass(frozen=True)
class Package:
    """A package that was read back and found whole; `data` is the data file's content."""

    folder: Path
    data: Mapping[str, Any]
    code: str


def data_file(library: Library, report: Report) -> bytes:
    """Values, plan, texts, explanations, revision; the same input gives the same bytes."""
    on = report.period.last
    evaluated = report.evaluated
    content = {
        "format": FORMAT,
        "form": report.form.key,
        "form_version": report.form.version,
        "period": report.period.key,
        "revision": report.revision,
        "preliminary": report.is_preliminary,
        "branch": library.database.branch,
        "library": {
            "ru": library.setting("library.name_ru", on),
            "ky": library.setting("library.name_ky", on),
        },
        "values": [
            {"indicator": key, "period": over, "value": value}
            for (key, _, over), value in sorted(
                (tuple(name.partition("|")), value) for name, value in frozen(evaluated).items()
            )
        ],
        "plan": [
            {"row": cell.row, "column": cell.column, "value": cell.value}
            for cell in evaluated.cells.values()
            if cell.column.startswith("plan") and cell.value is not None
        ],
        "texts": dict(sorted(report.texts.items())),
        "explanations": dict(sorted(report.explanations.items())),
        "changes": [vars(change) for change in report.changes],
        "reason": report.reason,
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")


def control_code(data: bytes) -> str:
    """Eight digits of the data file's SHA-256, in two groups, printed on the paper."""
    number = int(hashlib.sha256(data).hexdigest(), 16) % 10**8
    return f"{number // 10**4:04} {number % 10**4:04}"


def write(library: Library, report: Report, data: bytes, pdf: bytes, to: Path) -> Package:
    """Write the package into a folder (a stick); the same package twice is found, not doubled."""
    if not to.is_dir():
        raise UserError("stick_missing", folder=str(to))
    contents = {f"{_stem(library, report)}.pdf": pdf, DATA: data}
    contents[MANIFEST] = _manifest(library, report, contents)
    folder = _free_name(to / _stem(library, report), contents)
    if folder.is_dir():
        return read(folder)
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
        return read(folder)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise UserError("stick_failed", folder=str(to)) from error


def read(folder: Path) -> Package:
    """Read a package with mistrust: only the files of the manifest, with its sizes and sums."""
    try:
        manifest = json.loads(_content(folder / MANIFEST))
        sums = manifest["sha256"]
        if not isinstance(sums, dict) or len(sums) != 2:
            raise ValueError(MANIFEST)
        if any(safe_name(name) != name for name in sums):
            raise ValueError(MANIFEST)
        contents = {name: _content(folder / name) for name in sums}
        if {name: _sum(body) for name, body in contents.items()} != sums:
            raise ValueError(MANIFEST)
        data = json.loads(contents[DATA])
        if manifest["code"] != control_code(contents[DATA]) or data["format"] != FORMAT:
            raise ValueError(DATA)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError("package_damaged", folder=folder.name) from error
    return Package(folder, data, manifest["code"])


def _manifest(library: Library, report: Report, contents: Mapping[str, bytes]) -> bytes:
    content = {
        "format": FORMAT,
        "program": __version__,
        "schema": library.schema_version,
        "branch": library.database.branch,
        "period": report.period.key,
        "revision": report.revision,
        "code": control_code(contents[DATA]),
        "counts": {"values": len(frozen(report.evaluated)), "texts": len(report.texts)},
        "sha256": {name: _sum(body) for name, body in contents.items()},
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")


def _stem(library: Library, report: Report) -> str:
    stem = safe_name(f"{report.period.key}_{library.database.branch}")
    return f"{stem}_r{report.revision}" if report.revision > 1 else stem


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


def _sum(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
