"""The library's own forms of events, each counted as one of the usual forms."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.own_names import EVENT_FORMS
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.own_names import OwnNamesDialog, Wording


def wording() -> Wording:
    """What a form is called in its windows."""
    return Wording(
        one=translate("OwnFormDialog", "A form of events"),
        counted_as=translate("OwnFormDialog", "Counted in reports as"),
        many=translate("OwnFormsDialog", "Own forms of events"),
        hint=translate(
            "OwnFormsDialog",
            "They are offered beside the usual forms; each is counted in reports as one of these.",
        ),
        none_yet=translate("OwnFormsDialog", "No own forms yet. For example: library night"),
        new=translate("OwnFormsDialog", "New form"),
        column=translate("OwnFormsDialog", "Form"),
        users=translate("OwnFormsDialog", "Events"),
    )


def dialog(parent: QWidget | None, context: UiContext) -> OwnNamesDialog:
    """The list of them."""
    return OwnNamesDialog(parent, context, EVENT_FORMS, wording(), "own_forms")
