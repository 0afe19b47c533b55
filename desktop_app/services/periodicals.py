"""Cards of journals and newspapers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop_app.domain import periodicals as rules
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.issues import is_by_day
from desktop_app.domain.lending import PieceDraft
from desktop_app.domain.periodicals import PeriodicalDraft
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.storage import periodicals as storage
from desktop_app.storage.periodicals import PeriodicalRow as PeriodicalRow


def add(library: Library, draft: PeriodicalDraft) -> Done:
    """A new title."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("periodical.add") as act:
        act.id = storage.add(library.database, draft)
        act.summary = {"title": draft.title}
    assert act.done
    return act.done


def change(library: Library, periodical_id: int, draft: PeriodicalDraft) -> Done:
    """Rewrite a card; what was entered in the summary book keeps the classes of its day."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("periodical.change") as act:
        before = get(library, periodical_id).draft
        if _numbered(before) != _numbered(draft) and storage.has_issues(
            library.database, periodical_id
        ):
            raise UserError("issues_keep_numbers")
        storage.change(library.database, periodical_id, draft)
        act.id, act.summary = periodical_id, {"title": draft.title}
    assert act.done
    return act.done


def _numbered(draft: PeriodicalDraft) -> tuple[str, bool]:
    """By what the issues of a title are known: its kind, and whether each has its own day."""
    return draft.kind, is_by_day(draft.kind, draft.frequency)


def trash(library: Library, periodical_id: int) -> Done:
    """It is waited for no longer; its issues stay in the stock."""
    with library.act("periodical.trash") as act:
        act.summary = {"title": get(library, periodical_id).title}
        storage.trash(library.database, "periodical", periodical_id, library.clock())
        act.id = periodical_id
    assert act.done
    return act.done


def restore(library: Library, periodical_id: int) -> Done:
    """Take a card out of the trash."""
    with library.act("periodical.restore") as act:
        act.summary = {"title": get(library, periodical_id).title}
        storage.trash(library.database, "periodical", periodical_id, None)
        act.id = periodical_id
    assert act.done
    return act.done


def get(library: Library, periodical_id: int) -> PeriodicalRow:
    """One card; `periodical_unknown` when there is none."""
    found = storage.rows(library.database, [periodical_id]).get(periodical_id)
    if found is None:
        raise UserError("periodical_unknown")
    return found


def ids(library: Library, text: str = "", kind: str = "") -> array[int]:
    """The cards that match the typed letters, of one kind or of both."""
    return storage.ids(library.database, text, kind)


def rows(library: Library, ids: Sequence[int]) -> dict[int, PeriodicalRow]:
    """Cards by id."""
    return storage.rows(library.database, ids)


def trashed(library: Library) -> list[PeriodicalRow]:
    """Cards in the trash."""
    found = storage.ids(library.database, trashed=True)
    return list(storage.rows(library.database, found).values())


def as_pieces(library: Library, typed: str, limit: int) -> list[PieceDraft]:
    """Titles with the typed letters as things to lend without a number."""
    found = list(storage.ids(library.database, typed))[:limit] if typed.strip() else []
    known = storage.rows(library.database, found)
    drafts = (known[id].draft for id in found)
    return [PieceDraft(one.title, one.kind, one.content, one.language) for one in drafts]
