"""What is printed of bodies and people, and their contacts for a phone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.documents.bodies import AgreementSheet, BodySheet
from desktop_app.domain.errors import UserError
from desktop_app.exchange import vcard
from desktop_app.exchange.names import safe_name
from desktop_app.services import agreements, offices, organisations
from desktop_app.services.agreements import AgreementRow
from desktop_app.services.library import Library
from desktop_app.ui import printing
from desktop_app.ui.acts import refusal
from desktop_app.ui.context import UiContext


def entries(context: UiContext, parent: QWidget) -> list[tuple[str, Callable[[], object]]]:
    """The menu of the section."""
    return [
        (printing.title(context, "bodies.register"), partial(_register, context, parent)),
        (printing.title(context, "agreements.list"), partial(_agreements, context, parent)),
        (
            context.translate("BodiesSection", "Contacts for a phone"),
            partial(save_contacts, context, parent),
        ),
    ]


def sheets(library: Library) -> list[BodySheet]:
    """All bodies with those in office today."""
    ids = organisations.ids(library)
    rows, known = organisations.rows(library, ids), offices.of_bodies(library, ids)
    held = {id: tuple(offices.held(known[id], library.today)) for id in ids}
    return [BodySheet(rows[id], held[id]) for id in ids]


def sheet(library: Library, row: AgreementRow) -> AgreementSheet:
    """An agreement with its partner and the partner's head on its day."""
    body = row.draft.organisation_id
    held = offices.held_on(library, body, row.draft.on)
    return AgreementSheet(row, organisations.get(library, body), held[0] if held else None)


def agreement(context: UiContext, parent: QWidget, row: AgreementRow) -> None:
    """The paper to sign."""
    printing.show(context, parent, "agreement", sheet(context.library, row))


def save_contacts(context: UiContext, parent: QWidget) -> None:
    """Ask where, write, and say how many contacts are in the file."""
    translate, preferences = context.translate, context.preferences
    folder = Path(preferences.text("lists/folder", str(Path.home())))
    title = translate("BodiesSection", "Bodies and people")
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        translate("BodiesSection", "Save the contacts"),
        str(folder / f"{safe_name(title)}.vcf"),
        "vCard (*.vcf)",
    )
    if not chosen:
        return
    found = vcard.contacts(context.library, context.language, translate)
    try:
        vcard.write(Path(chosen), found)
    except UserError as refused:
        context.strip.warn(refusal(context, refused))
        return
    preferences.put("lists/folder", str(Path(chosen).parent))
    n = len(found)
    context.strip.say(translate("BodiesSection", "%n contact(s) saved", "", n))


def _register(context: UiContext, parent: QWidget) -> None:
    library = context.library
    printing.show(context, parent, "bodies.register", library.today, sheets(library))


def _agreements(context: UiContext, parent: QWidget) -> None:
    library = context.library
    printing.show(context, parent, "agreements.list", library.today, agreements.listed(library))
