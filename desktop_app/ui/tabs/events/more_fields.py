"""What is rarely asked of an event: guests, programme, money, club; folded under «More»."""

from __future__ import annotations

from functools import partial
from typing import Any

from desktop_app.documents.words import Translate
from desktop_app.domain.events import EventForm
from desktop_app.domain.groups import GroupKind
from desktop_app.domain.own_names import EVENT_FORMS
from desktop_app.services import events, groups, own_names
from desktop_app.services.library import Library
from desktop_app.ui.choices import options
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    MoneyField,
    MultilineField,
    Option,
    TextField,
    TickField,
)
from desktop_app.ui.paper_language import translator


def forms(context: UiContext, had: int | None = None) -> list[Option]:
    """The library's own forms first («own:3»), one that the event has already; the usual ones."""
    own = own_names.offered(context.library, EVENT_FORMS, had)
    offered = [Option(f"own:{one.id}", one.draft.name(context.language)) for one in own]
    return [*offered, *options(context, "event_form")]


def form_fields(library: Library, chosen: str) -> dict[str, Any]:
    """What a choice of `forms` means: a usual form, or an own one and what it is counted as."""
    form, _, own = chosen.partition(":")
    if not own:
        return {"form": form, "own_form_id": None}
    counted_as = own_names.get(library, EVENT_FORMS, int(own)).draft.counted_as
    return {"form": counted_as, "own_form_id": int(own)}


def clubs(library: Library) -> list[Option]:
    """The clubs among the groups of readers; the key is the group's id."""
    known = groups.rows(library, groups.ids(library))
    return [
        Option(str(id), row.name)
        for id, row in known.items()
        if row.draft.kind == GroupKind.CLUB.value
    ]


def propose_session(form: Form, context: UiContext) -> None:
    """A club's session has its title, form and audience, where nothing is typed yet."""
    chosen = form.fields["group_id"].value()
    if not chosen:
        return
    name = groups.get(context.library, int(chosen)).name
    proposed = {"form": EventForm.CLUB_SESSION.value}
    proposed |= {f"title_{lang}": _session(translator(lang), name) for lang in ("ru", "ky")}
    members = translate("EventDialog", "Members of the club «{club}»")
    proposed["audience"] = members.format(club=name)
    for key, text in proposed.items():
        if not form.fields[key].value():
            form.fields[key].set_value(text)


def _session(translate: Translate, club: str) -> str:
    return translate("EventDialog", "Session of the club «{club}»").format(club=club)


def add_more(form: Form, context: UiContext) -> None:
    """The fields under «More», in the order of the passport."""
    form.more(translate("EventDialog", "More"))
    today = partial(getattr, context.library, "today")
    lasting = translate("EventDialog", "For an exhibition")
    form.add(DateField("ends_on", translate("EventDialog", "Last day"), lasting, today=today))
    where = translate("EventDialog", "Building, street, room")
    form.add(TextField("venue", translate("EventDialog", "Venue"), where, kyrgyz=True))
    districts = events.districts(context.library)
    aimak = translate("EventDialog", "Aiyl aimak visited")
    form.add(TextField("district", aimak, kyrgyz=True, known=districts))
    if offered := clubs(context.library):
        form.add(ChoiceField("group_id", translate("EventDialog", "Club"), offered, many=0))
    form.add(TextField("guests", translate("EventDialog", "Guests"), kyrgyz=True))
    form.add(MultilineField("purpose", translate("EventDialog", "Purpose"), lines=2))
    form.add(
        MultilineField(
            "programme",
            translate("EventDialog", "Programme"),
            translate("EventDialog", "Who speaks, on what, at what hour"),
        )
    )
    form.add(TextField("equipment", translate("EventDialog", "Equipment"), kyrgyz=True))
    form.add(MoneyField("budget", translate("EventDialog", "Estimate of costs")))
    form.add(TextField("sponsors", translate("EventDialog", "Sponsors"), kyrgyz=True))
    form.add(TickField("is_free", translate("EventDialog", "Admission is free")))
    form.add(TextField("responsible", translate("EventDialog", "Responsible"), kyrgyz=True))
    subjects = options(context, "direction")
    form.add(ChoiceField("direction", translate("EventDialog", "Subject"), subjects))
    form.add(TickField("is_planned", translate("EventDialog", "Stands in the plan")))
    chapter = translate("EventDialog", "Section of the plan")
    form.add(ChoiceField("section", chapter, options(context, "plan_section")))
    form.add(TickField("is_day_open", translate("EventDialog", "Only the month")))
    form.add(MultilineField("note", translate("EventDialog", "Note"), lines=2))
