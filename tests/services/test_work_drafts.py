"""What is typed and not yet entered survives the end of the program, and an act taken back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop_app.services import opening, undo, work_drafts
from desktop_app.services.opening import NewLibrary


def _clock() -> datetime:
    return datetime(2026, 9, 25, 10, 0)


def test_a_draft_is_there_after_the_power_was_cut(tmp_path: Path) -> None:
    library = opening.create(tmp_path, NewLibrary(village="Көк-Жар"), _clock)
    draft_id = work_drafts.keep(library, "batch", {"lines": ["Жамийла"]})
    assert draft_id == work_drafts.keep(library, "batch", {"lines": ["Жамийла", "Манас"]}, draft_id)
    work_drafts.keep(library, "act", {"reason": "worn"})
    library.database.close()  # no farewell: what was kept is on the disk

    library = opening.open_library(tmp_path, _clock)
    (found,) = work_drafts.opened(library, "batch")
    assert (found.id, found.begun_on) == (draft_id, _clock().date())
    assert found.body == {"lines": ["Жамийла", "Манас"]}
    assert undo.last(library) is None  # keeping is no act that Ctrl+Z would take back
    work_drafts.lay_aside(library, draft_id)
    assert work_drafts.opened(library, "batch") == []
    opening.close(library, copy=False)


def test_undoing_the_act_opens_its_draft_again(tmp_path: Path) -> None:
    library = opening.create(tmp_path, NewLibrary(), _clock)
    draft_id = work_drafts.keep(library, "batch", {"lines": [1]})
    with library.act("stock.receive") as act:
        work_drafts.became(act, draft_id)
    assert work_drafts.opened(library, "batch") == []
    undo.undo_last(library)
    assert [one.id for one in work_drafts.opened(library, "batch")] == [draft_id]
    opening.close(library, copy=False)
