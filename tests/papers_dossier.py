"""What the papers of the folder are made of, for their pictures."""

from __future__ import annotations

from desktop_app.services import dossier, reports
from desktop_app.services.library import Library


def papers(library: Library) -> dict[str, tuple[object, ...]]:
    """The board, the index of the year, the catalogue, the backs of the folders."""
    year, cards = reports.period(str(library.today.year)), dossier.listed(library)
    return {
        "dossier.board": (dossier.displayed(library),),
        "dossier.index": (year, dossier.articles(library, year)),
        "dossier.catalogue": (cards,),
        "dossier.spines": (cards,),
    }
