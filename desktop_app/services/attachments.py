"""Files beside a card of the dossier, the chronicle, an agreement or a record.

    files = [attachments.take(library, path) for path in paths]      # a worker, before the act
    attachments.attach(library, Owner.CHRONICLE, entry.id, files)    # an act of its own
    attachments.enter(act, Owner.CHRONICLE, act.id, files)           # inside another act
    attachments.of_card(library, Owner.CHRONICLE, entry.id)          # in their order

A file's bytes are kept once, whatever it hangs on; taking it off a card never removes them.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from desktop_app import files as disk
from desktop_app.domain import attachments as rules
from desktop_app.domain.attachments import AttachmentDraft, Owner
from desktop_app.domain.errors import UserError, require
from desktop_app.services import images
from desktop_app.services.drafts import tidied
from desktop_app.services.images import Picture
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import attachments as storage
from desktop_app.storage import faults
from desktop_app.storage import images as kept
from desktop_app.storage.attachments import AttachmentRow as AttachmentRow


def take(library: Library, source: Path) -> Picture:
    """Look a file through and keep it; fit for a worker, before the act.

    What is not accepted is refused with `file_…` or `image_…`.
    """
    return kept.take_any(library.database, source)


def attach(library: Library, owner: Owner, card: int, found: Sequence[Picture]) -> Done:
    """Hang files on a card; `attachment_known` when it has them all already."""
    with library.act("attachment.add") as act:
        added = enter(act, owner, card, found)
        if not added:
            raise UserError("attachment_known")
        act.id = added[-1]
        act.summary = {"n": len(added), "name": _row(library, added[-1]).title}
    assert act.done
    return act.done


def enter(act: Act, owner: Owner, card: int, found: Sequence[Picture]) -> list[int]:
    """The same inside an act that does more; files that it has already are passed over."""
    database = act.library.database
    there = {row.image_id for row in storage.of_card(database, owner, card)}
    added = []
    for one in found:
        image = images.enter(act, one)
        if image not in there:
            there.add(image)
            # one file may be called otherwise here than where it was first taken in
            name = kept.rows(database, [image])[image].name
            caption = "" if name == one.source.name else one.source.name
            added.append(storage.add(database, owner, card, image, caption))
    return added


def change(library: Library, id: int, draft: AttachmentDraft) -> Done:
    """Another caption."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("attachment.change") as act:
        get(library, id)
        storage.write(library.database, id, draft.caption)
        _tell(act, id)
    assert act.done
    return act.done


def move(library: Library, id: int, by: int) -> Done | None:
    """Change places with the file `by` places on; None at the end of the list."""
    row = get(library, id)
    listed = of_card(library, row.owner, row.card)
    at = next(n for n, one in enumerate(listed) if one.id == id)
    if not 0 <= at + by < len(listed):
        return None
    with library.act("attachment.move") as act:
        other = listed[at + by]
        storage.put(library.database, id, other.place)
        storage.put(library.database, other.id, row.place)
        _tell(act, id)
    return act.done


def take_off(library: Library, id: int) -> Done:
    """Take a file off its card; the file itself stays."""
    with library.act("attachment.take_off") as act:
        get(library, id)
        storage.trash(library.database, id, library.clock())
        _tell(act, id)
    assert act.done
    return act.done


def get(library: Library, id: int) -> AttachmentRow:
    """One file; `attachment_unknown` when it is not, or no longer, on a card."""
    row = storage.get(library.database, id)
    if row is None or row.is_trashed:
        raise UserError("attachment_unknown")
    return row


def of_card(library: Library, owner: Owner, card: int) -> list[AttachmentRow]:
    """The files of a card, in order."""
    return storage.of_card(library.database, owner, card)


def counts(library: Library, owner: Owner, cards: Sequence[int]) -> dict[int, int]:
    """How many files each of these cards has; those with none are left out."""
    return storage.counts(library.database, owner, cards)


def save_as(library: Library, id: int, target: Path) -> Path:
    """Write a copy of a file where she wants it; `image_lost` when it is no longer there.

    `folder_not_writable` where it cannot be put: the library's own disk is well.
    """
    source, _ = kept.original(library.database, get(library, id).image_id)
    try:
        disk.copy_file(source, target)
    except OSError as error:
        raise UserError("folder_not_writable", folder=str(target.parent)) from error
    return target


def opened(library: Library, id: int) -> Path:
    """A copy that may only be read, under its own name in a folder of the system's temporary ones.

    What another program does to it never touches the library's file.
    """
    row = get(library, id)
    source, _ = kept.original(library.database, row.image_id)
    with faults.told(source):
        folder = Path(tempfile.mkdtemp(dir=_desk().name))
        name = "".join(map(_allowed, Path(row.file_name).stem))[:_LONGEST].strip() or "file"
        copy = folder / f"{name}.{row.ending}"
        shutil.copyfile(source, copy)
        copy.chmod(0o444)
    return copy


_LONGEST = 60  # letters of an opened copy's name: Windows limits the whole path


@cache
def _desk() -> tempfile.TemporaryDirectory[str]:
    """Where opened copies lie; it goes when the program closes."""
    return tempfile.TemporaryDirectory(prefix="kitepkana_", ignore_cleanup_errors=True)


def _allowed(letter: str) -> str:
    """A name from a phone may hold signs that Windows does not take."""
    return "_" if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter


def _tell(act: Act, id: int) -> None:
    row = _row(act.library, id)
    act.id, act.summary = id, {"name": row.title}


def _row(library: Library, id: int) -> AttachmentRow:
    row = storage.get(library.database, id)
    assert row is not None
    return row
