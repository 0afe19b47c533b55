"""The papers for the public: their part of `documents/registry.py`."""

from __future__ import annotations

from desktop_app.documents.paper_spec import PaperSpec, Parameter
from desktop_app.documents.posters import cards
from desktop_app.documents.posters import papers as posters

PAPERS = (
    PaperSpec(
        "poster.large",
        lambda translate: translate("Papers", "Poster, large letters"),
        (Parameter.EVENT, Parameter.POSTER_LANGUAGE),
        posters.write_large,
    ),
    PaperSpec(
        "poster.festive",
        lambda translate: translate("Papers", "Poster for a feast"),
        (Parameter.EVENT, Parameter.POSTER_LANGUAGE),
        posters.write_festive,
    ),
    PaperSpec(
        "poster.both",
        lambda translate: translate("Papers", "Poster in two languages"),
        (Parameter.EVENT, Parameter.POSTER_LANGUAGE),
        posters.write_bilingual,
    ),
    PaperSpec(
        "poster.month",
        lambda translate: translate("Papers", "Plan of the month"),
        (Parameter.PERIOD, Parameter.POSTER_LANGUAGE),
        posters.write_month,
    ),
    PaperSpec(
        "cards",
        lambda translate: translate("Events", "Invitations and certificates"),
        (Parameter.EVENT, Parameter.ROWS, Parameter.LANGUAGE),
        cards.write_cards,
    ),
)
