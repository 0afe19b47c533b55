"""The yearly promotion of school classes; what was counted for the year stays as it was."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from desktop_app.domain import promotion as rules
from desktop_app.domain.classes import Category
from desktop_app.domain.errors import UserError
from desktop_app.domain.promotion import AFTER_SCHOOL as AFTER_SCHOOL
from desktop_app.domain.promotion import Promotion as Promotion
from desktop_app.domain.readers import school_year
from desktop_app.services.library import Done, Library
from desktop_app.storage import promotion as storage


def due(library: Library) -> list[Promotion]:
    """Pupils whose grade is of an earlier school year, by grade and name."""
    last = library.norms().last_grade
    pupils = storage.pupils(library.database, school_year(library.today))
    found = (rules.promotion(one, library.today, last) for one in pupils)
    return [one for one in found if one is not None]


def promote(
    library: Library, chosen: Collection[int], leavers: Mapping[int, str] | None = None
) -> Done:
    """Promote the chosen readers; nobody twice in a school year.

    `leavers` tells by reader what a school leaver becomes; a student where it says nothing.
    """
    leavers = leavers or {}
    for category in leavers.values():
        rules.require_after_school(category)
    with library.act("reader.promote") as act:
        found = [one for one in due(library) if one.pupil.reader_id in chosen]
        if not found:
            raise UserError("nobody_to_promote")
        for one in found:
            after = leavers.get(one.pupil.reader_id, Category.STUDENT.value)
            storage.promote(library.database, one, after, library.today)
        act.summary = {"n": len(found)}
    assert act.done
    return act.done
