"""What the papers of subscribers are made of, for their pictures."""

from __future__ import annotations

from desktop_app.services import notices, profiles, reports
from desktop_app.services.library import Library


def papers(library: Library) -> dict[str, tuple[object, ...]]:
    """The first one who was notified, the notifications of this year, all cards."""
    year = reports.period(str(library.today.year))
    sent = notices.of_period(library, year)
    return {
        "profile.card": (profiles.sheet(library, sent[0][1].id),),
        "profile.notice": ([notices.paper(library, row.id) for row, _ in sent],),
        "profile.journal": (year, sent),
        "profile.list": (library.today, profiles.listed(library)),
    }
