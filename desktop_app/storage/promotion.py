"""Pupils and their grades."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.people import PersonName, full_name
from desktop_app.domain.promotion import Promotion, Pupil
from desktop_app.domain.readers import school_year
from desktop_app.storage.database import Database


def pupils(database: Database, year: int) -> list[Pupil]:
    """All readers with a grade, by grade and name.

    A grade written before school years were kept may have been corrected since:
    it counts as last year's, on a card of this school year `year` as this year's.
    """
    found = database.rows(
        "SELECT id, surname, given, patronymic, school, grade, grade_for, since FROM reader"
        " WHERE grade IS NOT NULL AND trashed_at IS NULL ORDER BY grade, school, sort_key, id"
    )
    return [
        Pupil(
            row[0],
            full_name(PersonName(*row[1:4])),
            row[4],
            row[5],
            row[6] or min(year, max(year - 1, school_year(date.fromisoformat(row[7])))),
        )
        for row in found
    ]


def promote(database: Database, one: Promotion, leavers: str, on: date) -> None:
    """Write the new grade and category; an own category stays where it is counted the same."""
    category = one.category(leavers)
    database.execute(
        "UPDATE reader SET grade = ?1, grade_for = ?2, category = ?3, own_category_id ="
        " (SELECT id FROM category WHERE id = own_category_id AND counted_as = ?3) WHERE id = ?4",
        (one.grade, school_year(on) if one.grade else None, category, one.pupil.reader_id),
    )
