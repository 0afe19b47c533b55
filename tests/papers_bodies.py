"""The papers of bodies and people that the pictures show."""

from __future__ import annotations

from desktop_app.services import agreements
from desktop_app.services.library import Library
from desktop_app.ui.tabs.inquiries.bodies import papers


def of(library: Library) -> dict[str, tuple[object, ...]]:
    """The register of today, the agreements, the latest of them."""
    rows = agreements.listed(library)
    return {
        "bodies.register": (library.today, papers.sheets(library)),
        "agreements.list": (library.today, rows),
        "agreement": (papers.sheet(library, rows[0]),),
    }
