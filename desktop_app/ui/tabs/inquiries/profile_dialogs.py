"""The dialogs of a subscriber: his card, and the day he is taken off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Problem
from desktop_app.domain.profiles import EndDraft, Mode, ProfileDraft
from desktop_app.services import profiles
from desktop_app.services.drafts import closed
from desktop_app.services.profiles import ProfileCard
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.choices import options
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    IntegerField,
    MultilineField,
    NameField,
    Picked,
    TextField,
)
from desktop_app.ui.organisation_fields import BodyField, naming
from desktop_app.ui.tabs.inquiries.profile_fields import ManyField, TopicsField


class ProfileDialog(FormDialog[ProfileDraft]):
    """Write a subscriber down, or change the card.

    The words follow the topic and the rubrics until she changes them herself.
    """

    def __init__(
        self, parent: QWidget | None, context: UiContext, card: ProfileCard | None = None
    ) -> None:
        self._context = context
        self._card = card
        title = context.translate("Profiles", "New subscriber")
        if card:
            title = context.translate("Profiles", "Subscriber no. {no}").format(no=card.number)
        save = context.translate("Profiles", "Save the card")
        super().__init__(parent, title, save=save, wording=partial(sentence, context))
        draft = card.draft if card else self._begun()
        self._proposed = self._proposal(draft) if card is None else None
        values = asdict(draft) | {
            "rubrics": draft.rubrics,
            "mode": draft.mode.value,
            "body": Picked(draft.organisation_id, card.body(context.language) if card else ""),
        }
        self.form.set_values({key: values[key] for key in self.form.fields})
        for key in ("topic", "rubrics"):
            self.form.fields[key].changed.connect(self._propose)
        self.form.dirty = False
        self.resize(look.fitting(720, 540))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, card: ProfileCard | None = None
    ) -> ProfileDraft | None:
        """Let her fill it in."""
        return cls(parent, context, card).run()

    def build(self, form: Form) -> None:
        """Who, what he wants to know, within which borders, how he is told (handbook 6.3)."""
        context = self._context
        hint = self.tr("Three letters and Enter; may stay empty")
        form.add(BodyField(context, "body", self.tr("Body"), hint))
        form.add(NameField("subscriber", self.tr("Full name")))
        form.add(TextField("office", self.tr("Post"), kyrgyz=True))
        form.add_row(
            ChoiceField("service", self.tr("Service"), options(context, "profile_service")),
            ChoiceField("mode", self.tr("Served is"), options(context, "profile_mode")),
        )
        form.add(TextField("topic", self.tr("Topic in words"), kyrgyz=True))
        hint = self.tr("Two letters and Enter; there may be several")
        form.add(TopicsField(context, "rubrics", self.tr("Topics of the list"), hint))
        hint = self.tr(
            "Beginnings of words, apart by commas. With a full stop the whole word: жер."
        )
        form.add(MultilineField("words", self.tr("Words to look for"), hint, lines=2))
        hint = self.tr("Nothing chosen: all")
        form.add(ManyField("languages", self.tr("Languages"), options(context, "language"), hint))
        kinds = options(context, "document_kind")
        form.add(ManyField("kinds", self.tr("Kinds of documents"), kinds, hint))
        form.add(ChoiceField("way", self.tr("How he is told"), options(context, "notice_way")))
        form.add(ChoiceField("rhythm", self.tr("How often"), options(context, "rhythm")))
        form.more(self.tr("More"))
        form.add_row(
            TextField("address", self.tr("Address"), kyrgyz=True),
            TextField("phone", self.tr("Phone"), width=18),
        )
        known = profiles.servants(context.library)
        years = self.tr("years at most; 0 is any age")
        form.add(IntegerField("depth", self.tr("Age of documents"), beside=years))
        form.add_row(
            TextField("served_by", self.tr("Served by"), kyrgyz=True, known=known),
            DateField("on", self.tr("Day of the card"), today=self._today),
        )
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def read(self) -> ProfileDraft:
        """As typed."""
        values = self.form.values()
        values |= naming(values.pop("body"))
        values["is_group"] = values.pop("mode") == Mode.GROUP
        values["on"] = values["on"] or self._today()
        values["depth"] = values["depth"] or 0
        values["words"] = " ".join(values["words"].split())
        return ProfileDraft(**values)

    def problems(self, draft: ProfileDraft) -> Sequence[Problem]:
        """Also a day that was handed in."""
        library = self._context.library
        found = profiles.problems(library, draft)
        is_counted = self._card is not None and self._card.draft.on == draft.on
        return found if is_counted else (*found, *closed(library, draft.on))

    def _begun(self) -> ProfileDraft:
        library = self._context.library
        return ProfileDraft(library.today, served_by=library.setting("library.librarian"))

    def _today(self) -> date:
        return self._context.library.today

    def _propose(self) -> None:
        """New words for a new topic, unless she wrote her own."""
        field = self.form.fields["words"]
        if self._proposed is not None and field.value() == self._proposed:
            self._proposed = self._proposal(self.read())
            field.set_value(self._proposed)

    def _proposal(self, draft: ProfileDraft) -> str:
        return profiles.proposed_words(self._context.library, draft.topic, draft.rubrics)


class EndDialog(FormDialog[EndDraft]):
    """The day and the reason."""

    def __init__(self, parent: QWidget | None, context: UiContext, card: ProfileCard) -> None:
        self._context = context
        self._card = card
        title = context.translate("Profiles", "Take off: {name}")
        super().__init__(
            parent,
            title.format(name=card.name(context.language)),
            save=context.translate("Profiles", "Take the subscriber off"),
            wording=partial(sentence, context),
        )
        self.form.set_values({"on": context.library.today})
        self.resize(look.fitting(480, 260))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, card: ProfileCard) -> EndDraft | None:
        """Let her fill it in."""
        return cls(parent, context, card).run()

    def build(self, form: Form) -> None:
        """The reason first: the day is mostly today."""
        today = partial(getattr, self._context.library, "today")
        form.add(TextField("reason", self.tr("Reason"), kyrgyz=True))
        form.add(DateField("on", self.tr("Day"), today=today))

    def read(self) -> EndDraft:
        """As typed."""
        values = self.form.values()
        return EndDraft(values["on"] or self._context.library.today, values["reason"])

    def problems(self, draft: EndDraft) -> Sequence[Problem]:
        """Also a day that was handed in."""
        library = self._context.library
        found = profiles.end_problems(library, self._card, draft)
        return (*found, *closed(library, draft.on))
