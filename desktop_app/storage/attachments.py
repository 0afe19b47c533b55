"""Files beside cards: which file, whose, in what order. The bytes are kept by `images.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.attachments import Owner
from desktop_app.storage.database import Database


@dataclass(frozen=True)
class AttachmentRow:
    """A file of a card; `file_name` is what it was called, `size` its bytes."""

    id: int
    owner: Owner
    card: int
    image_id: int
    place: int
    caption: str
    file_name: str
    ending: str
    size: int
    is_picture: bool
    is_trashed: bool

    @property
    def title(self) -> str:
        """Its caption, or its name."""
        return self.caption or self.file_name


def add(database: Database, owner: Owner, card: int, image: int, caption: str) -> int:
    """A file after the last one of its card."""
    column = f"{owner.value}_id"
    last = database.number(f"SELECT max(place) FROM attachment WHERE {column} = ?", (card,))
    values = {column: card, "image_id": image, "place": last + 1, "caption": caption}
    return database.insert("attachment", **values)


def write(database: Database, id: int, caption: str) -> None:
    """Its caption."""
    database.update("attachment", id, caption=caption)


def put(database: Database, id: int, place: int) -> None:
    """Give a file its place."""
    database.update("attachment", id, place=place)


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Take it off, or with no moment back."""
    database.trash("attachment", id, at)


def get(database: Database, id: int) -> AttachmentRow | None:
    """One file, also one that was taken off."""
    found = database.rows(f"{_SELECT} WHERE a.id = ?", (id,))
    return _row(found[0]) if found else None


def of_card(database: Database, owner: Owner, card: int) -> list[AttachmentRow]:
    """The files of a card in their order."""
    found = database.rows(
        f"{_SELECT} WHERE a.{owner.value}_id = ? AND a.trashed_at IS NULL ORDER BY a.place, a.id",
        (card,),
    )
    return [_row(row) for row in found]


def counts(database: Database, owner: Owner, cards: Sequence[int]) -> dict[int, int]:
    """How many files each of these cards has; those with none are left out."""
    column, marks = f"{owner.value}_id", ", ".join("?" * len(cards))
    found = database.rows(
        f"SELECT {column}, count(*) FROM attachment"
        f" WHERE {column} IN ({marks}) AND trashed_at IS NULL GROUP BY 1",
        tuple(cards),
    )
    return {row[0]: row[1] for row in found}


_SELECT = (
    "SELECT a.id, a.dossier_id, a.chronicle_id, a.agreement_id, a.record_id, a.image_id, a.place,"
    " a.caption, i.name, i.media, i.size, i.width, a.trashed_at"
    " FROM attachment a JOIN image i ON i.id = a.image_id"
)


def _row(row: Sequence[object]) -> AttachmentRow:
    id, *cards, image, place, caption, name, ending, size, width, trashed_at = row
    owner, card = next((o, c) for o, c in zip(Owner, cards, strict=True) if c is not None)
    assert isinstance(id, int) and isinstance(card, int) and isinstance(image, int)
    assert isinstance(place, int) and isinstance(size, int)
    return AttachmentRow(
        id, owner, card, image, place, str(caption), str(name), str(ending), size,
        bool(width), trashed_at is not None,
    )  # fmt: skip
