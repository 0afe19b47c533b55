"""What the program keeps in memory for the desk, held against the file."""

from __future__ import annotations

from datetime import date

from desktop_app.services import novelties
from desktop_app.services.library import Library


def require_true(library: Library) -> None:
    """Each kept answer is what the file would say now."""
    database, known = library.database, library.database.known
    opened = database.rows(
        "SELECT on_date FROM fact WHERE name = 'workday' GROUP BY on_date HAVING sum(amount) > 0"
    )
    assert known.workdays <= {date.fromisoformat(on) for (on,) in opened}
    if known.awaited is not None:
        awaited = database.ids("SELECT title_id FROM reservation WHERE closed_on IS NULL")
        assert known.awaited == set(awaited)
    if known.is_checked is not None:
        assert known.is_checked == bool(
            database.number("SELECT count(*) FROM stocktake WHERE state = 'open'")
        )
    if known.closed_through is not None:
        end = database.value("SELECT max(end_on) FROM closing WHERE reopened_at IS NULL")
        last = known.closed_through[0]
        assert (last.toordinal() if last else None) == (
            date.fromisoformat(end).toordinal() - 1 if end else None
        )
    for on, kept in known.settings.items():
        told = database.rows(
            "SELECT key, value FROM setting WHERE valid_from <= ? ORDER BY valid_from",
            (on.isoformat(),),
        )
        assert kept == dict(told)
    known.lookup = None  # nothing remembered: everything is looked up
    for on, kept_news in known.news.items():
        assert kept_news == novelties.look(library, on)
