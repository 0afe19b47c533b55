"""Letters on the stick: written as folders of their own, found and read with mistrust.

A branch's letter is `inquiries.json`, in its report's package or in a folder
`letter_<branch>_<number>`; the centre's is `answers.json` in `answers_<branch>_<number>`,
with the reply sheets as PDF. A folder that is damaged, or of another program, is told and
nothing of it is taken.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.replies import write_replies
from desktop_app.documents.words import Translate
from desktop_app.domain import letter_text
from desktop_app.domain.errors import UserError
from desktop_app.domain.letters import Kind, Letter
from desktop_app.exchange import folders
from desktop_app.exchange.names import safe_name
from desktop_app.services import centre, letters
from desktop_app.services.library import Done, Library

FILES = {Kind.ASKED: "inquiries.json", Kind.REPLIES: "answers.json"}


@dataclass(frozen=True)
class Found:
    """What lies on a stick: the letters, and the folders that cannot be read.

    Those of a `newer` program are whole, but this one is too old for them.
    """

    letters: tuple[Letter, ...]
    damaged: tuple[str, ...] = ()
    newer: tuple[str, ...] = ()

    def of(self, kind: Kind) -> tuple[Letter, ...]:
        """The letters of a kind."""
        return tuple(one for one in self.letters if one.kind is kind)


def write_asked(library: Library, to: Path) -> tuple[Path, Done | None]:
    """Write the branch's letter; the act is None when there was nothing new to number."""
    if not to.is_dir():
        raise UserError("stick_missing", folder=str(to))
    done = letters.renew(library)
    found = letters.latest(library)
    assert found
    serial, body = found
    stem = safe_name(f"letter_{library.database.branch}_{serial}")
    about = _about(library.database.branch, serial)
    folder = folders.put(to, stem, {FILES[Kind.ASKED]: body}, about)
    read(folder)
    return folder, done


def write_replies_to(
    library: Library,
    to: Path,
    lang: str,
    translate: Translate,
    told: Callable[[int, int], None] = lambda done, of: None,
) -> list[Path]:
    """Write a folder for each branch that ever wrote; the same twice is found, not doubled."""
    if not to.is_dir():
        raise UserError("stick_missing", folder=str(to))
    made, head = [], letterhead(library)
    found = centre.returns(library)
    for at, one in enumerate(found):
        told(at, len(found))
        stem = safe_name(f"answers_{one.branch.branch}_{one.letter.serial}")
        contents = {FILES[Kind.REPLIES]: one.body}
        if one.rows:
            paper = BytesIO()
            write_replies(head, one.branch, one.letter.on, one.rows, lang, translate, paper)
            contents[f"{stem}.pdf"] = paper.getvalue()
        about = _about(one.branch.branch, one.letter.serial)
        folder = folders.put(to, stem, contents, about)
        read(folder)
        made.append(folder)
    return made


def replies(where: Path) -> tuple[Letter, ...]:
    """The whole letters of a centre on a stick, without a look into anything else."""
    return found(where, FILES[Kind.REPLIES]).letters


def found(where: Path, name: str = folders.MANIFEST) -> Found:
    """Every letter on a stick, in a folder, or in the package that was chosen itself.

    Only folders that hold a file `name` are read.
    """
    read_ones = []
    refused: dict[str, list[str]] = {"package_damaged": [], "package_newer": []}
    for folder in folders.on(where):
        if not (folder / name).is_file():
            continue
        try:
            letter = read(folder)
        except UserError as error:
            refused[error.code].append(folder.name)
            continue
        if letter is not None:
            read_ones.append(letter)
    return Found(tuple(read_ones), *map(tuple, refused.values()))


def read(folder: Path) -> Letter | None:
    """The letter in a package; None when a whole package has none.

    `package_newer` when a later program wrote it, `package_damaged` otherwise.
    """
    try:
        _, contents = folders.contents(folder)
        for kind, name in FILES.items():
            if name in contents:
                letter = letter_text.parsed(contents[name])
                if letter.kind is not kind:
                    raise ValueError(name)
                return letter
    except letter_text.Newer as error:
        raise UserError("package_newer", folder=folder.name) from error
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise UserError("package_damaged", folder=folder.name) from error
    return None


def _about(branch: str, serial: int) -> dict[str, Any]:
    return {
        "format": letter_text.FORMAT,
        "program": __version__,
        "branch": branch,
        "letter": serial,
    }
