"""The library's own categories of readers, each counted in one of the diary's columns."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.own_names import CATEGORIES
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.own_names import OwnNamesDialog, Wording


def wording() -> Wording:
    """What a category is called in its windows."""
    return Wording(
        one=translate("CategoryDialog", "A category of readers"),
        counted_as=translate("CategoryDialog", "Counted in the diary as"),
        many=translate("CategoriesDialog", "Own categories of readers"),
        hint=translate(
            "CategoriesDialog",
            "They are offered at registration beside the ten of the diary; each is counted"
            " in one of its columns.",
        ),
        none_yet=translate("CategoriesDialog", "No own categories yet. For example: herders"),
        new=translate("CategoriesDialog", "New category"),
        column=translate("CategoriesDialog", "Category"),
        users=translate("CategoriesDialog", "Readers"),
    )


def dialog(parent: QWidget | None, context: UiContext) -> OwnNamesDialog:
    """The list of them."""
    return OwnNamesDialog(parent, context, CATEGORIES, wording(), "categories")
