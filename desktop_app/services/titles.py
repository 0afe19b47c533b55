"""Titles of the catalogue: cards, likely doubles, search, the content column of a shelf mark."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from desktop_app import paths
from desktop_app.domain import titles
from desktop_app.domain.classes import Content
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.titles import Scheme, TitleDraft
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.storage import copies, marks, search
from desktop_app.storage import titles as storage
from desktop_app.storage.copies import CopyRow as CopyRow
from desktop_app.storage.titles import TitleCard as TitleCard
from desktop_app.storage.titles import TitleRow as TitleRow


def add(library: Library, draft: TitleDraft) -> Done:
    """Write a new title's card; its copies come with a batch."""
    draft = prepared(library, draft)
    with library.act("title.add") as act:
        act.id = storage.add(library.database, draft)
        learn_mark(library, draft)
        act.summary = {"title": draft.title}
    assert act.done is not None
    return act.done


def change(library: Library, title_id: int, draft: TitleDraft) -> Done:
    """Rewrite a title's card; what was counted before stays as it was counted."""
    get(library, title_id)
    draft = prepared(library, draft)
    with library.act("title.change") as act:
        act.id = title_id
        storage.change(library.database, title_id, draft)
        learn_mark(library, draft)
        act.summary = {"title": draft.title}
    assert act.done is not None
    return act.done


def trash(library: Library, title_id: int) -> Done:
    """Put a title into the trash; `title_has_copies` while any of its copies lives."""
    card = get(library, title_id)
    alive = copies.count_alive(library.database, title_id=title_id)
    if alive:
        raise UserError("title_has_copies", title=card.draft.title, n=alive)
    with library.act("title.trash") as act:
        act.id = title_id
        storage.set_trashed(library.database, title_id, library.clock())
        act.summary = {"title": card.draft.title}
    assert act.done is not None
    return act.done


def restore(library: Library, title_id: int) -> Done:
    """Take a title out of the trash."""
    card = get(library, title_id)
    with library.act("title.restore") as act:
        act.id = title_id
        storage.set_trashed(library.database, title_id, None)
        act.summary = {"title": card.draft.title}
    assert act.done is not None
    return act.done


def get(library: Library, title_id: int) -> TitleCard:
    """One card; `title_unknown` when there is none."""
    card = storage.get(library.database, title_id)
    if card is None:
        raise UserError("title_unknown")
    return card


def ids(
    library: Library, typed: str = "", order: str = "title", *, descending: bool = False
) -> array[int]:
    """Living titles for the typed words or inventory number."""
    return storage.ids(library.database, typed, order, descending=descending)


def rows(library: Library, ids: Sequence[int]) -> dict[int, TitleRow]:
    """Lines of the table by id."""
    return storage.rows(library.database, ids)


def count(library: Library) -> int:
    """Living titles."""
    return storage.count(library.database)


def trashed(library: Library) -> list[TitleRow]:
    """What lies in the trash."""
    found = storage.trashed(library.database)
    known = storage.rows(library.database, found)
    return [known[one] for one in found]


def suggestions(library: Library, typed: str, limit: int = 8) -> list[TitleRow]:
    """The first titles for some typed letters, for fields that offer them."""
    found = search.first(library.database, "title", typed, limit)
    known = storage.rows(library.database, found)
    return [known[one] for one in found if one in known]


def of_copy(library: Library, copy_id: int) -> int | None:
    """The title that a copy belongs to."""
    copy = copies.get(library.database, copy_id)
    return copy.title_id if copy else None


def copies_of(library: Library, title_id: int) -> list[CopyRow]:
    """All copies of a title by number, withdrawn ones too."""
    return copies.of_title(library.database, title_id)


def likely_same(library: Library, draft: TitleDraft) -> list[TitleRow]:
    """Titles already in the catalogue with this author and title, or with this ISBN."""
    found = storage.same(library.database, tidied(draft))
    return list(storage.rows(library.database, found).values())


def content_for(library: Library, shelf_mark: str) -> Content | None:
    """The content column that a shelf mark (ББК, or УДК by setting) falls into.

    The marks that the librarian was asked about stand beside those of the handbook; the
    longest beginning wins.
    """
    table = {**_content_map(_scheme(library)), **remembered_marks(library)}
    return titles.content_of(shelf_mark, table)


def mark_for(library: Library, content: str) -> str:
    """The shortest shelf mark of a content column, as the table and what she taught have it."""
    table = {**_content_map(_scheme(library)), **remembered_marks(library)}
    marks = [mark for mark, code in table.items() if code == content]
    return min(marks, key=lambda mark: (len(mark), mark), default="")


def remember_mark(library: Library, shelf_mark: str, content: str) -> Done:
    """Keep the content column of a mark that the table does not know, or set it anew."""
    mark = titles.plain_mark(shelf_mark)
    if not mark:
        raise UserError("mark_required")
    with library.act("title.remember_mark") as act:
        _remember(library, mark, Content(content))
        act.summary = {"mark": mark, "content": content}
    assert act.done is not None
    return act.done


def forget_mark(library: Library, shelf_mark: str) -> Done:
    """The table of the handbook decides again; where it does not know, she is asked again."""
    mark = titles.plain_mark(shelf_mark)
    with library.act("title.forget_mark") as act:
        marks.forget(library.database, _scheme(library), mark)
        act.summary = {"mark": mark}
    assert act.done is not None
    return act.done


def remembered_marks(library: Library) -> dict[str, Content]:
    """The marks she was asked about, in their order, each with its content column."""
    return marks.all_of(library.database, _scheme(library))


def prepared(library: Library, draft: TitleDraft) -> TitleDraft:
    """A draft as it is stored, its content column filled from the shelf mark; or `Invalid`."""
    draft = tidied(draft)
    if not draft.content and draft.bbk:
        draft = replace(draft, content=content_for(library, draft.bbk) or "")
    if draft.content == Content.CHILDREN:
        draft = replace(draft, for_children=True)  # counted in both columns (handbook 2.2)
    require(titles.problems(draft, library.today))
    return draft


def learn_mark(library: Library, draft: TitleDraft) -> None:
    """Inside an act that keeps a title: what was chosen for an unknown mark counts from now on."""
    mark = titles.plain_mark(draft.bbk)
    if mark and content_for(library, mark) is None:
        _remember(library, mark, Content(draft.content))


def _remember(library: Library, mark: str, content: Content) -> None:
    marks.put(library.database, _scheme(library), mark, content)


def _scheme(library: Library) -> Scheme:
    return Scheme.UDC if library.setting("shelf_scheme") == Scheme.UDC else Scheme.BBK


@lru_cache
def _content_map(scheme: Scheme) -> Mapping[str, Content]:
    path = paths.resources() / "stock" / "content_map.json"
    return titles.content_map(path.read_text("utf-8"), scheme)
