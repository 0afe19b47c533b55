"""The USB package: a folder with the report's PDF, its data file, a letter and a manifest.

`<period>_<branch>/` holds `<period>_<branch>.pdf`, `data.json`, `manifest.json` and
`inquiries.json`, the letter to the central library (`exchange/letters.py`). Nothing in it
names a reader or who asked. The control code is taken from the data file, so that paper
and file can be compared at the centre.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.domain import letter_text
from desktop_app.domain.errors import UserError
from desktop_app.exchange import folders
from desktop_app.exchange.folders import MANIFEST
from desktop_app.exchange.names import safe_name
from desktop_app.services.library import Library
from desktop_app.services.reports import Report, frozen

FORMAT = 1
DATA, LETTER = "data.json", "inquiries.json"


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


def write(
    library: Library,
    report: Report,
    data: bytes,
    pdf: bytes,
    to: Path,
    letter: tuple[int, bytes] | None = None,
) -> Package:
    """Write the package into a folder (a stick); the same package twice is found, not doubled.

    `letter` is number and bytes of the letter that goes with it.
    """
    contents = {f"{_stem(library, report)}.pdf": pdf, DATA: data}
    about = _about(library, report, control_code(data))
    if letter is not None:
        contents[LETTER] = letter[1]
        about["letter"] = letter[0]
    return read(folders.put(to, _stem(library, report), contents, about))


def read(folder: Path) -> Package:
    """Read a package with mistrust: only the files of the manifest, with its sizes and sums.

    One of an earlier program has no letter; `package_newer` when the letter is of a later one.
    """
    try:
        manifest, contents = folders.contents(folder)
        papers = [name for name in contents if name.endswith(".pdf")]
        if len(papers) != 1 or set(contents) - {LETTER} != {papers[0], DATA}:
            raise ValueError(MANIFEST)
        data = json.loads(contents[DATA])
        if manifest["code"] != control_code(contents[DATA]) or data["format"] != FORMAT:
            raise ValueError(DATA)
        if LETTER in contents:
            letter_text.parsed(contents[LETTER])
    except letter_text.Newer as error:
        raise UserError("package_newer", folder=folder.name) from error
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError("package_damaged", folder=folder.name) from error
    return Package(folder, data, manifest["code"])


def _about(library: Library, report: Report, code: str) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "program": __version__,
        "schema": library.schema_version,
        "branch": library.database.branch,
        "period": report.period.key,
        "revision": report.revision,
        "code": code,
        "counts": {"values": len(frozen(report.evaluated)), "texts": len(report.texts)},
    }


def _stem(library: Library, report: Report) -> str:
    stem = safe_name(f"{report.period.key}_{library.database.branch}")
    return f"{stem}_r{report.revision}" if report.revision > 1 else stem
