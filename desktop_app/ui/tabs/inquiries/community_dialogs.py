"""Dialogs of the community's section: what they share, a thing done together, an achievement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.domain.community import CommunityDraft
from desktop_app.domain.dates import short
from desktop_app.domain.errors import Problem
from desktop_app.domain.records import RecordKind
from desktop_app.services import agreements, community
from desktop_app.services.community import CommunityRow
from desktop_app.services.drafts import closed, tidied
from desktop_app.services.images import Picture
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.attachments import FilesField
from desktop_app.ui.choices import options
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.event_field import event_field
from desktop_app.ui.fields import Field
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    MultilineField,
    Picked,
    TextField,
)
from desktop_app.ui.organisation_fields import BodyField, naming


@dataclass(frozen=True)
class Written:
    """What a form gives: the draft, and the files of a new one."""

    draft: CommunityDraft
    files: tuple[Picture, ...]


class AgreementField(Field):
    """One of the agreements with a body; hidden while there are none."""

    def __init__(self, context: UiContext, key: str, title: str) -> None:
        super().__init__(key, title)
        self._context = context
        self._box = QComboBox()
        self._box.currentIndexChanged.connect(self.changed)
        self._place(self._box, self._box)
        self.offer(None)

    def offer(self, body: int | None) -> None:
        """The agreements with this body; the chosen one stays where it is one of them."""
        chosen = self.value()
        found = agreements.of_body(self._context.library, body) if body else []
        self._box.clear()
        self._box.addItem(self._context.translate("CommunityDialogs", "Without an agreement"), None)
        for row in found:
            number = f"№ {row.draft.number}, " if row.draft.number else ""
            self._box.addItem(f"{number}{short(row.draft.on)}: {row.draft.subject}", row.id)
        self.set_value(chosen)
        self.setVisible(bool(found))

    def value(self) -> Any:
        """Its id, or None."""
        return self._box.currentData()

    def set_value(self, value: Any) -> None:
        """Choose by id."""
        self._box.setCurrentIndex(max(0, self._box.findData(value)))


class RecordDialog(FormDialog[Written]):
    """What the three share; of one that is counted already, the counted fields are left out."""

    kind: RecordKind

    def __init__(
        self, parent: QWidget | None, context: UiContext, row: CommunityRow | None = None
    ) -> None:
        self._context = context
        self._row = row
        super().__init__(
            parent,
            self.named(),
            save=context.translate("CommunityDialogs", "Save the record"),
            wording=partial(sentence, context),
        )
        draft = row.draft if row else CommunityDraft(self.kind, context.library.today)
        body = Picked(draft.organisation_id, row.body(context.language) if row else "")
        event = Picked(draft.event_id, row.event(context.language) if row else "")
        values = {**asdict(draft), "body": body, "event": event}
        self.form.set_values(self.shown(values))
        self.begin(draft)
        self.form.dirty = False
        self.resize(look.fitting(680, 540))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, row: CommunityRow | None = None
    ) -> Written | None:
        """Let her fill it in."""
        return cls(parent, context, row).run()

    def named(self) -> str:
        """The title of the window."""
        raise NotImplementedError

    def shown(self, values: dict[str, Any]) -> dict[str, Any]:
        """The values of the fields that there are."""
        return {key: values[key] for key in self.form.fields if key in values}

    def begin(self, draft: CommunityDraft) -> None:
        """Fit the fields to the shown values, and to what will be typed."""

    def typed(self, values: dict[str, Any]) -> dict[str, Any]:
        """The draft's values from the form's."""
        return values

    def read(self) -> Written:
        """As typed; what was counted stays."""
        values = self.form.values()
        values |= naming(values.pop("body"))
        files = values.pop("files", ())
        event = values.pop("event", None)
        if event is not None:
            values["event_id"] = event.id
        today = self._context.library.today
        if "on" in values:
            values["on"] = values["on"] or today
        draft = self._row.draft if self._row else CommunityDraft(self.kind, today)
        return Written(replace(draft, **self.typed(values)), files)

    def problems(self, draft: Written) -> Sequence[Problem]:
        """Also a day that was handed in."""
        library, is_counted = self._context.library, self._row is not None
        found = community.problems(library, tidied(draft.draft), is_counted=is_counted)
        return found if is_counted else (*found, *closed(library, draft.draft.on))

    def day(self, key: str, title: str) -> DateField:
        """A field for a day."""
        return DateField(key, title, today=partial(getattr, self._context.library, "today"))

    def body(self, title: str) -> BodyField:
        """The field of the body."""
        hint = self._context.translate("CommunityDialogs", "Three letters and Enter")
        return BodyField(self._context, "body", title, hint)

    def add_files(self, form: Form) -> None:
        """Scans of the papers; of one that is there they are on its card."""
        if self._row is None:
            title = self._context.translate("CommunityDialogs", "Scans, files")
            form.add(FilesField(self._context, "files", title))


class ActionDialog(RecordDialog):
    """A thing done together with a body, perhaps by an agreement."""

    kind = RecordKind.PARTNER_ACTION

    def named(self) -> str:
        """New, or one that is there."""
        return self.tr("Done with a partner") if self._row else self.tr("New: done with a partner")

    def build(self, form: Form) -> None:
        """With whom, what, when, what came of it."""
        if self._row is None:
            form.add(self.day("on", self.tr("Day")))
        form.add(TextField("title", self.tr("What was done"), kyrgyz=True))
        form.add(self.body(self.tr("With which body")))
        form.add(AgreementField(self._context, "agreement_id", self.tr("By which agreement")))
        form.add(
            event_field(
                self._context,
                "event",
                self.tr("Event, if it was one"),
                self.tr("It stays counted among the events"),
            )
        )
        form.add(MultilineField("result", self.tr("Result"), lines=2))
        form.more(self.tr("More"))
        form.add(TextField("proof", self.tr("Confirmation: certificate, letter"), kyrgyz=True))
        form.add(MultilineField("note", self.tr("Who else took part, note"), lines=2))
        self.add_files(form)

    def begin(self, draft: CommunityDraft) -> None:
        """The agreements follow the body."""
        body, agreement = self.form.fields["body"], self.form.fields["agreement_id"]
        assert isinstance(body, BodyField) and isinstance(agreement, AgreementField)
        agreement.offer(draft.organisation_id)
        agreement.set_value(draft.agreement_id)
        body.changed.connect(lambda: agreement.offer(body.value().id))
        body.picked.connect(lambda picked: agreement.offer(picked.id))


class AchievementDialog(RecordDialog):
    """A diploma, thanks, a prize: what, from whom, for what."""

    kind = RecordKind.ACHIEVEMENT

    def named(self) -> str:
        """New, or one that is there."""
        return self.tr("Achievement") if self._row else self.tr("New achievement")

    def build(self, form: Form) -> None:
        """As one reads a diploma."""
        if self._row is None:
            form.add(ChoiceField("work", self.tr("What it is"), options(self._context, "award")))
            form.add(self.day("on", self.tr("Day")))
        form.add(TextField("title", self.tr("Title, place, contest"), kyrgyz=True))
        form.add(self.body(self.tr("From whom")))
        form.add(MultilineField("result", self.tr("For what"), lines=2))
        self.add_files(form)
        form.more(self.tr("More"))
        form.add(TextField("proof", self.tr("Number of the document"), kyrgyz=True))
        form.add(MultilineField("note", self.tr("Note"), lines=2))
