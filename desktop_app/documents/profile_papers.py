"""The papers of subscribers, for the list of all papers."""

from __future__ import annotations

from desktop_app.documents import profiles
from desktop_app.documents.paper_spec import PaperSpec, Parameter

PAPERS = (
    PaperSpec(
        "profile.card",
        lambda translate: translate("Papers", "Card of a subscriber"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        profiles.write_profile_card,
    ),
    PaperSpec(
        "profile.notice",
        lambda translate: translate("Papers", "Notification"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        profiles.write_notices,
    ),
    PaperSpec(
        "profile.journal",
        lambda translate: translate("Papers", "Journal of notifications"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        profiles.write_notice_journal,
    ),
    PaperSpec(
        "profile.list",
        lambda translate: translate("Papers", "List of subscribers"),
        (Parameter.DAY, Parameter.ROWS, Parameter.LANGUAGE),
        profiles.write_subscribers,
    ),
)
