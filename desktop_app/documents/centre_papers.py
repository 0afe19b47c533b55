"""The papers of the information centre: one line each for the registry."""

from __future__ import annotations

from desktop_app.documents import asked, replies
from desktop_app.documents.paper_spec import PaperSpec, Parameter

PAPERS = (
    PaperSpec(
        "centre.replies",
        lambda translate: translate("Papers", "Answers of the central library"),
        (Parameter.DAY, Parameter.ROWS, Parameter.LANGUAGE),
        replies.write_replies,
    ),
    PaperSpec(
        "centre.asked",
        lambda translate: translate("Papers", "What all branches were asked"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        asked.write_asked,
    ),
)
