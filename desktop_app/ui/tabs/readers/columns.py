"""Columns of the readers' list."""

from __future__ import annotations

from desktop_app.documents import names, wording
from desktop_app.services.readers import ReaderRow
from desktop_app.ui.context import Translate
from desktop_app.ui.paging import Column


def columns(translate: Translate) -> tuple[Column[ReaderRow], ...]:
    """Name, card, year of birth, category, books at home, this year's registration."""
    categories = names.titles(translate, "category")
    language = wording.language(translate)
    nameless = translate("Readers", "anonymised")
    yes = translate("Readers", "yes", "registered this year")
    return (
        Column(
            "name", translate("Readers", "Full name"), 24, lambda r: r.name or nameless,
            sort="name", stretch=True,
        ),
        Column(
            "card", translate("Readers", "Card"), 6, lambda r: str(r.card_no), "right", "card"
        ),
        Column(
            "year", translate("Readers", "Born"), 5, lambda r: str(r.birth_year or ""), "right",
            "year",
        ),
        Column(
            "category", translate("Readers", "Category"), 17,
            lambda r: r.own.name(language) if r.own else categories[r.category], sort="category",
        ),
        Column(
            "loans", translate("Readers", "Books"), 5, lambda r: str(r.loans or ""), "right",
            alarm=lambda r: r.overdue > 0,
        ),
        Column(
            "registered", translate("Readers", "This year"), 6,
            lambda r: yes if r.is_registered else "—", "center",
        ),
    )  # fmt: skip
