"""The screens of bodies and people that no key reaches: a card, and the dialogs on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop_app.services import agreements, offices, organisations, persons
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.inquiries.bodies.dialogs import PersonDialog
from desktop_app.ui.tabs.inquiries.bodies.section import BodiesSection


def screens(context: UiContext, section: BodiesSection) -> dict[str, Callable[[], object]]:
    """Of the first agreement with a body whose head is known; nothing where there is none."""
    library, go = context.library, partial(context.bus.go, "inquiries")
    found = agreements.listed(library)
    if not found:
        return {"body-form": section.new_body}
    row = found[0]
    body = organisations.get(library, row.draft.organisation_id)
    screens: dict[str, Callable[[], object]] = {
        "body": partial(go, "show_body", body.id),
        "body-form": partial(section.change, body.id),
        "body-agreement": partial(section.change_agreement, row),
        "body-prolong": partial(section.prolong, row),
        "body-end": partial(section.end, row),
        "body-files": partial(section.files, row),
        "body-print": partial(section.print_agreement, row),
        "body-join": partial(section.join, body.id),
        "body-inquiries": partial(section.together, body.id, "inquiries"),
        "body-events": partial(section.together, body.id, "events"),
        "body-actions": partial(section.together, body.id, "partner_action"),
        "body-works": partial(section.together, body.id, "public_work"),
        "body-new_office": partial(section.appoint, body.id),
        "body-empty": partial(_empty, section),
    }
    if head := offices.head(offices.of_body(library, body.id)):
        person = persons.get(library, head.draft.person_id or 0)
        screens["body-office"] = partial(section.change_office, head)
        screens["body-follow"] = partial(section.follow, head)
        screens["person"] = partial(PersonDialog.ask, section, context, person)
        screens["person-join"] = partial(section.people.join, person.id)
    return screens


def _empty(section: BodiesSection) -> None:
    """Words that nothing holds."""
    section.turn("all")
    section.table.set_search("йцукен")
