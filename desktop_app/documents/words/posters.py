"""Words of posters, invitations and certificates that the screen says."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "poster_title_too_long": translate(
            "Posters", "The title does not fit on the poster. Make it shorter than {limit} letters."
        ),
        "poster_text_too_long": translate(
            "Posters", "This does not fit on the paper: «{text}…». Make it shorter."
        ),
        "poster_day_open": translate(
            "Posters",
            "The day of the event is not fixed yet. Enter its date, then print the poster.",
        ),
        "month_without_events": translate(
            "Posters", "No events are planned for this month yet. Enter one in the calendar."
        ),
        "too_many_names": translate(
            "Posters", "These are more than {limit} names. Print them in parts."
        ),
        "portrait_broken": translate(
            "Posters", "This file is not a picture, or it is damaged. Choose another photo."
        ),
    }
