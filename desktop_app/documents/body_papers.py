"""The papers of bodies and people, for the list of all papers."""

from __future__ import annotations

from desktop_app.documents import bodies
from desktop_app.documents.paper_spec import PaperSpec, Parameter

PAPERS = (
    PaperSpec(
        "bodies.register",
        lambda translate: translate("Papers", "Bodies and those in office"),
        (Parameter.DAY, Parameter.ROWS, Parameter.LANGUAGE),
        bodies.write_bodies,
    ),
    PaperSpec(
        "agreements.list",
        lambda translate: translate("Papers", "List of agreements"),
        (Parameter.DAY, Parameter.ROWS, Parameter.LANGUAGE),
        bodies.write_agreements,
    ),
    PaperSpec(
        "agreement",
        lambda translate: translate("Papers", "Agreement of partnership"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        bodies.write_agreement,
    ),
)
