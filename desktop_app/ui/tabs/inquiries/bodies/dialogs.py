"""The dialogs of bodies and people: a body, a person, an office, who follows in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain import offices as office_rules
from desktop_app.domain import organisations as body_rules
from desktop_app.domain.errors import Problem
from desktop_app.domain.inquiries import OrganisationKind
from desktop_app.domain.offices import OfficeDraft
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.domain.persons import PersonDraft
from desktop_app.services import offices, persons
from desktop_app.services.drafts import tidied
from desktop_app.services.offices import OfficeRow
from desktop_app.services.organisations import OrganisationRow
from desktop_app.services.persons import PersonRow
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.choices import PickerField
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    MultilineField,
    NameField,
    Option,
    Picked,
    TextField,
)
from desktop_app.ui.organisation_fields import BodyField
from desktop_app.ui.person_field import PersonField
from desktop_app.ui.tabs.inquiries.bodies.fields import PostField
from desktop_app.ui.vague_field import VagueField


class BodyDialog(FormDialog[OrganisationDraft]):
    """A new body or a change."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, draft: OrganisationDraft | None = None
    ) -> None:
        self._context = context
        new = context.translate("BodyDialog", "New body or partner")
        title = context.translate("BodyDialog", "Body or partner") if draft else new
        super().__init__(parent, title, wording=partial(sentence, context))
        self.form.set_values(asdict(draft or OrganisationDraft(OrganisationKind.AIYL_OKMOTU)))
        self.resize(look.fitting(620, 520))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, draft: OrganisationDraft | None = None
    ) -> OrganisationDraft | None:
        """Let her fill it in."""
        return cls(parent, context, draft).run()

    def build(self, form: Form) -> None:
        """What it is, what it is called, how it is reached."""
        titles = names.titles(self._context.translate, "organisation_kind")
        options = [Option(code, title) for code, title in titles.items()]
        form.add(ChoiceField("kind", self.tr("What is it?"), options))
        hint = self.tr("One of the names is enough; letters want both")
        form.add(TextField("name_ru", self.tr("Name in Russian"), kyrgyz=True))
        form.add(TextField("name_ky", self.tr("Name in Kyrgyz"), hint, kyrgyz=True))
        form.add_row(
            TextField("phone", self.tr("Phone")),
            TextField("email", self.tr("E-mail")),
        )
        form.add(TextField("address", self.tr("Address"), kyrgyz=True))
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def read(self) -> OrganisationDraft:
        """As typed."""
        return OrganisationDraft(**self.form.values())

    def problems(self, draft: OrganisationDraft) -> Sequence[Problem]:
        """A name is wanted."""
        return body_rules.problems(tidied(draft))


class PersonDialog(FormDialog[PersonDraft]):
    """A new person or a change."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, row: PersonRow | None = None
    ) -> None:
        self._context = context
        self._id = row.id if row else None
        new = context.translate("PersonDialog", "New person")
        title = context.translate("PersonDialog", "Person") if row else new
        super().__init__(parent, title, wording=partial(sentence, context))
        self.form.set_values(asdict(row.draft if row else PersonDraft()))
        self.resize(look.fitting(620, 520))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, row: PersonRow | None = None
    ) -> PersonDraft | None:
        """Let her fill it in."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """Name and life; the phone and the consent beside each other, since one wants the other."""
        context = self._context
        today = partial(getattr, context.library, "today")
        form.add(NameField("name", self.tr("Full name")))
        form.add(TextField("known_for", self.tr("What the village knows them for"), kyrgyz=True))
        form.add_row(
            VagueField("born", self.tr("Born"), language=context.language),
            VagueField("died", self.tr("Died"), language=context.language),
        )
        hint = self.tr("The phone is kept with consent, or while an office is held")
        form.add_row(
            TextField("phone", self.tr("Phone")),
            DateField("consent_on", self.tr("Consent given on"), hint, today=today),
        )
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def read(self) -> PersonDraft:
        """As typed."""
        return PersonDraft(**self.form.values())

    def problems(self, draft: PersonDraft) -> Sequence[Problem]:
        """Dates in order, and no phone without consent."""
        return persons.problems(self._context.library, tidied(draft), self._id)


class OfficeDialog(FormDialog[OfficeDraft]):
    """Who holds or held a post of a body; a former one has a last day."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        body: OrganisationRow,
        row: OfficeRow | None = None,
    ) -> None:
        self._context = context
        self._body = body
        title = body.name(context.language)
        super().__init__(parent, title, wording=partial(sentence, context))
        draft = row.draft if row else OfficeDraft(body.id)
        values = asdict(draft) | {"person": Picked(draft.person_id, draft.person)}
        self.form.set_values({key: values[key] for key in self.form.fields})
        self.resize(look.fitting(620, 540))

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        context: UiContext,
        body: OrganisationRow,
        row: OfficeRow | None = None,
    ) -> OfficeDraft | None:
        """Let her fill it in."""
        return cls(parent, context, body, row).run()

    def build(self, form: Form) -> None:
        """Who, what, since when."""
        context = self._context
        hint = self.tr("A few letters and Enter; a new name goes into the list of people")
        form.add(PersonField(context, "person", self.tr("Who"), hint))
        form.add(PostField(context, "post", self.tr("Post"), self._body.kind))
        form.add_row(
            VagueField("since", self.tr("In office since"), language=context.language),
            VagueField(
                "until",
                self.tr("Until"),
                self.tr("Empty while the office is held"),
                language=context.language,
            ),
        )
        form.add(TextField("phone", self.tr("Phone of the office"), width=20))
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def read(self) -> OfficeDraft:
        """As typed."""
        return _office(self._body.id, self.form)

    def problems(self, draft: OfficeDraft) -> Sequence[Problem]:
        """Who and what are wanted."""
        return office_rules.problems(tidied(draft), self._context.library.today)


class FollowDialog(FormDialog[OfficeDraft]):
    """«Сменился»: who follows in an office and since when; the one before leaves."""

    def __init__(self, parent: QWidget | None, context: UiContext, row: OfficeRow) -> None:
        self._context = context
        self._row = row
        post = names.title(context.translate, "post", row.draft.post)
        title = context.translate("FollowDialog", "{post}. Until now: {name}. Who now?")
        super().__init__(
            parent,
            title.format(post=post, name=row.draft.person),
            wording=partial(sentence, context),
        )
        self.form.set_values({"phone": row.draft.phone})
        self.resize(look.fitting(560, 400))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, row: OfficeRow) -> OfficeDraft | None:
        """Let her fill it in."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """The phone of the office usually stays."""
        context = self._context
        hint = self.tr("A few letters and Enter; a new name goes into the list of people")
        form.add(PersonField(context, "person", self.tr("Who"), hint))
        hint = self.tr("The one before leaves the day before")
        form.add(VagueField("since", self.tr("In office since"), hint, language=context.language))
        form.add(TextField("phone", self.tr("Phone of the office"), width=20))

    def read(self) -> OfficeDraft:
        """As typed; body and post are those of the one before."""
        draft = self._row.draft
        return _office(draft.organisation_id, self.form, post=draft.post)

    def problems(self, draft: OfficeDraft) -> Sequence[Problem]:
        """The beginning is wanted, and after that of the one before."""
        return offices.follow_problems(self._context.library, self._row.id, tidied(draft))


class DoubleDialog(FormDialog[int]):
    """Which card is the same body or person, entered twice; `field` looks for it."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, name: str, id: int, field: PickerField
    ) -> None:
        self._id = id
        self._field = field
        title = context.translate("DoubleDialog", "Entered twice: {name}")
        super().__init__(
            parent,
            title.format(name=name),
            save=context.translate("DoubleDialog", "Join them"),
            wording=partial(sentence, context),
        )
        self.resize(look.fitting(560, 300))

    @classmethod
    def of_body(
        cls, parent: QWidget | None, context: UiContext, body: OrganisationRow
    ) -> int | None:
        """The id of the double."""
        translate = context.translate
        title = translate("DoubleDialog", "The same body is also")
        hint = translate(
            "DoubleDialog", "Its inquiries, events, offices and agreements go over; it goes away"
        )
        field = BodyField(context, "double", title, hint)
        return cls(parent, context, body.name(context.language), body.id, field).run()

    @classmethod
    def of_person(cls, parent: QWidget | None, context: UiContext, person: PersonRow) -> int | None:
        """The id of the double."""
        translate = context.translate
        title = translate("DoubleDialog", "The same person is also")
        hint = translate(
            "DoubleDialog", "Their offices and entries of the chronicle go over; the card goes away"
        )
        field = PersonField(context, "double", title, hint)
        return cls(parent, context, person.name, person.id, field).run()

    def build(self, form: Form) -> None:
        """The double, by a few letters."""
        form.add(self._field)

    def read(self) -> int:
        """0 for none."""
        picked: Picked = self.form.values()["double"]
        return picked.id or 0

    def problems(self, draft: int) -> Sequence[Problem]:
        """Another one of the register."""
        return (Problem("double", "double_required"),) if draft in (0, self._id) else ()


def _office(body: int, form: Form, post: str = "") -> OfficeDraft:
    values = form.values()
    picked: Picked = values.pop("person")
    person = "" if picked.id is not None else picked.text
    return OfficeDraft(body, **{"post": post} | values, person_id=picked.id, person=person)
