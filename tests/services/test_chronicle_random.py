"""Random work on the chronicle: the ledger always has what stands in it, by chapter and day."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from random import Random

import pytest

from desktop_app.domain.chronicle import ChronicleSection, EntryDraft, SourceKind
from desktop_app.domain.errors import UserError
from desktop_app.services import chronicle, reports
from desktop_app.services.library import Done, Library
from tests.services.events_month import YEAR, open_library, undo

DAYS = [date(2026, 7, 14), date(2026, 8, 3), date(2026, 9, 1), date(2026, 9, 25)]
TIMES = ["", "1932", "1941..1945", "1950s", "~1885", "2025-06"]
STEPS = 60


@pytest.mark.parametrize("seed", range(4))
def test_the_ledger_follows_whatever_is_done(seed: int) -> None:
    library, dice = open_library(), Random(seed)
    done: list[Done] = []
    for _ in range(STEPS):
        try:
            if done and dice.random() < 0.2:
                undo(library, done.pop())
            else:
                done.append(_act(library, dice))
        except UserError as refused:
            assert refused.code in ("chronicle_trashed", "not_in_trash"), refused.code
        _holds(library)
    for one in reversed(done):
        undo(library, one)
    assert list(chronicle.ids(library)) == []
    assert reports.why(library, "chronicle", YEAR) == []


def _act(library: Library, dice: Random) -> Done:
    draft = EntryDraft(
        dice.choice(DAYS),
        dice.choice(TIMES),
        f"Запись {dice.randrange(99)}",
        "Текст.",
        dice.choice(list(ChronicleSection)).value,
        source_kind=dice.choice(list(SourceKind)).value,
    )
    known = [*chronicle.ids(library), *(row.id for row in chronicle.trashed(library))]
    if not known or dice.random() < 0.4:
        return chronicle.add(library, draft)
    id = dice.choice(known)
    match dice.randrange(3):
        case 0:
            kept = chronicle.get(library, id).draft
            return chronicle.change(library, id, replace(draft, title=kept.title))
        case 1:
            return chronicle.trash(library, id)
    return chronicle.restore(library, id)


def _holds(library: Library) -> None:
    rows = chronicle.rows(library, chronicle.ids(library)).values()
    stands = Counter((row.draft.on, row.draft.section, row.id) for row in rows)
    counted: Counter[tuple[date, str, int]] = Counter()
    for section in ChronicleSection:
        for entry in reports.why(library, f"chronicle:kind={section.value}", YEAR):
            counted[entry.on, section.value, entry.ref or 0] += entry.amount
    assert {key: n for key, n in counted.items() if n} == dict(stands)
