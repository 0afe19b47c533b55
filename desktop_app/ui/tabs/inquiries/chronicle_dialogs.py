"""The form of an entry of the chronicle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain import chronicle as rules
from desktop_app.domain.chronicle import EntryDraft
from desktop_app.domain.errors import Problem
from desktop_app.services import chronicle
from desktop_app.services.chronicle import EntryRow
from desktop_app.services.drafts import closed
from desktop_app.services.images import Picture
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.attachments import FilesField
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.event_field import event_field
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    MultilineField,
    Option,
    Picked,
    TextField,
)
from desktop_app.ui.tabs.inquiries.chronicle_people import (
    PeopleField,
    Person,
    members,
    people_problems,
)
from desktop_app.ui.vague_field import VagueField


@dataclass(frozen=True)
class Written:
    """What the form gives: the draft, files of a new entry."""

    draft: EntryDraft
    files: tuple[Picture, ...] = ()


class EntryDialog(FormDialog[Written]):
    """Write an entry, or change it."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, row: EntryRow | None = None
    ) -> None:
        self._context = context
        self._row = row
        title = context.translate("ChronicleEntry", "New entry of the chronicle")
        if row:
            number = context.translate("ChronicleEntry", "Entry no. {no}")
            title = number.format(no=row.number)
        super().__init__(
            parent,
            title,
            save=context.translate("ChronicleEntry", "Save the entry"),
            wording=partial(sentence, context),
        )
        library = context.library
        author = library.setting("library.librarian")
        draft = row.draft if row else EntryDraft(library.today, author=author)
        event = Picked(draft.event_id, row.event(context.language) if row else "")
        named = row.people if row else ()
        people = tuple(Person(Picked(one.id, one.name), one.role) for one in named)
        values = {**asdict(draft), "event": event, "people": people, "files": ()}
        self.form.set_values({key: values[key] for key in self.form.fields})
        self.form.dirty = False
        self.resize(look.fitting(760, 540))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, row: EntryRow | None = None
    ) -> Written | None:
        """Let her fill it in."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """What happened, when, who; where it is known from; last what is seldom asked."""
        context, library = self._context, self._context.library
        form.add(TextField("title", self.tr("Title"), kyrgyz=True))
        hint = self.tr("«about 1943», «1940s», «1941–1945»; empty when it tells of no time")
        form.add(VagueField("happened", self.tr("When it was"), hint, language=context.language))
        form.add(ChoiceField("section", self.tr("Chapter"), self._options("chronicle_section"),
                             many=20))  # fmt: skip
        hint = self.tr("Several paragraphs, as it was told")
        form.add(MultilineField("body", self.tr("Text"), hint, lines=8))
        form.add(TextField("place", self.tr("Place"), kyrgyz=True, known=chronicle.places(library)))
        hint = self.tr("A few letters and Enter. A new name goes into the register of people")
        form.add(PeopleField(context, "people", self.tr("People"), hint))
        form.add(ChoiceField("source_kind", self.tr("Known from"), self._options("source_kind")))
        hint = self.tr("Who told it, the newspaper with its number, the file of the archive")
        form.add(TextField("source", self.tr("Source"), hint, kyrgyz=True,
                           known=chronicle.sources(library)))  # fmt: skip
        form.add_row(
            TextField("author", self.tr("Written down by"), kyrgyz=True,
                      known=chronicle.authors(library)),
            DateField("on", self.tr("Day written"), today=partial(getattr, library, "today")),
        )  # fmt: skip
        hint = self.tr("Three letters of its title and Enter")
        form.add(event_field(context, "event", self.tr("About the event"), hint))
        if self._row is None:  # an entry that is there has them on its card
            hint = self.tr("Photos, scans, documents")
            form.add(FilesField(context, "files", self.tr("Files"), hint))

    def _options(self, group: str) -> list[Option]:
        return [Option(*one) for one in names.titles(self._context.translate, group).items()]

    def read(self) -> Written:
        """A day that is left empty is today."""
        values = self.form.values()
        people, event = members(values.pop("people")), values.pop("event")
        on = values.pop("on") or self._context.library.today
        files = values.pop("files", ())
        return Written(EntryDraft(on, **values, event_id=event.id, people=people), files)

    def problems(self, draft: Written) -> Sequence[Problem]:
        """Also days that were handed in, when the entry is counted anew."""
        library = self._context.library
        entry = chronicle.tidied(draft.draft)
        found = [*rules.problems(entry, library.today), *people_problems(library, entry.people)]
        before = self._row.draft if self._row else None
        if before is None or (before.on, before.section) != (entry.on, entry.section):
            days = {entry.on, *([before.on] if before else [])}
            found += next(filter(None, (closed(library, on) for on in sorted(days))), ())
        return found
