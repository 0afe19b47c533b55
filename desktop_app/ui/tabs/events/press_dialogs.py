"""The dialogs of the press: a publication, and the note for a newspaper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial
from io import BytesIO

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.press import note_text, write_press_note
from desktop_app.domain import press as rules
from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.press import PublicationDraft
from desktop_app.services import events, press
from desktop_app.services.drafts import closed, tidied
from desktop_app.services.images import Picture
from desktop_app.services.press import PublicationRow
from desktop_app.ui import kyrgyz_keys, look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.event_field import event_field
from desktop_app.ui.forms import (
    DateField,
    Form,
    MultilineField,
    Picked,
    TextField,
)
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pictures import PictureField
from desktop_app.ui.pieces import button, words
from desktop_app.ui.printing import PrintDialog


@dataclass(frozen=True)
class Written:
    """What the form gives: the draft, and a cutting when one was chosen."""

    draft: PublicationDraft
    cutting: Picture | None


class PublicationDialog(FormDialog[Written]):
    """Write a publication down, or change it but for its day."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, row: PublicationRow | None = None
    ) -> None:
        self._context = context
        self._row = row
        title = context.translate("Press", "New publication")
        if row:
            title = context.translate("Press", "Publication")
        super().__init__(
            parent,
            title,
            save=context.translate("Press", "Save the publication"),
            wording=partial(sentence, context),
        )
        draft = row.draft if row else PublicationDraft(context.library.today)
        event = Picked(draft.event_id, row.event("ru") if row else "")
        there = self.tr("There is a cutting; a new one takes its place")
        has_one = row is not None and row.image_id is not None
        values = {**asdict(draft), "event": event, "cutting": there if has_one else ""}
        self.form.set_values({key: values[key] for key in self.form.fields})
        self.form.dirty = False
        self.resize(look.fitting(640, 520))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, row: PublicationRow | None = None
    ) -> Written | None:
        """Let her fill it in."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """As one reads a cutting: headline, newspaper, number, day, author."""
        library = self._context.library
        form.add(TextField("title", self.tr("Headline"), kyrgyz=True))
        edition = TextField("edition", self.tr("Newspaper, journal, site"), kyrgyz=True,
                            known=press.editions(library))  # fmt: skip
        number = TextField("issue_no", self.tr("Number"), kyrgyz=True)
        if self._row is None:
            form.add(edition)
            form.add_row(
                number, DateField("on", self.tr("Day"), today=partial(getattr, library, "today"))
            )
        else:
            form.add_row(edition, number)
        form.add(TextField("author", self.tr("Author"), kyrgyz=True, known=press.authors(library)))
        hint = self.tr("Three letters of its title and Enter")
        form.add(event_field(self._context, "event", self.tr("About the event"), hint))
        form.add(MultilineField("note", self.tr("About what"), lines=2))
        hint = self.tr("A photo or a scan: JPEG, PNG, WEBP, BMP, TIFF")
        form.add(PictureField(self._context, "cutting", self.tr("Cutting"), hint))

    def read(self) -> Written:
        """The day of one that was counted stays."""
        values = self.form.values()
        cutting = values.pop("cutting")
        event = values.pop("event")
        on = values.pop("on", None) or (
            self._row.draft.on if self._row else self._context.library.today
        )
        return Written(PublicationDraft(on, **values, event_id=event.id), cutting)

    def problems(self, draft: Written) -> Sequence[Problem]:
        """Also a day that was handed in."""
        library = self._context.library
        found = rules.problems(tidied(draft.draft), library.today)
        return found if self._row else (*found, *closed(library, draft.draft.on))


class NoteDialog(QDialog):
    """A draft of the note made from an event; she edits it, copies or prints it."""

    def __init__(self, parent: QWidget | None, context: UiContext, event: int | None) -> None:
        super().__init__(parent)
        self._context = context
        self._language = context.language
        self._event = event
        self._shown: tuple[int | None, str] | None = None  # of which event, in which language
        self._typed: dict[tuple[int | None, str], str] = {}
        self.setWindowTitle(self.tr("Note for the press"))
        self.event_box = event_field(context, "event", self.tr("Event"))
        self.event_box.picked.connect(self._picked)
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(self.tr("Text of the note"))
        self.edit.setTabChangesFocus(True)
        kyrgyz_keys.teach(self.edit)
        self.copy_button = button(self.tr("Copy the text"), self.copy, name="primary", icon="copy")
        self.print_button = button(self.tr("Print"), self.print, icon="printer")
        self._told = words("", "soft", wrap=True)
        self._choices = {
            "ru": button(self.tr("In Russian"), partial(self.write, "ru"), name="option"),
            "ky": button(self.tr("In Kyrgyz"), partial(self.write, "ky"), name="option"),
        }
        self._lay_out()
        if event is not None:
            title = events.get(context.library, event).title(context.language)
            self.event_box.set_value(Picked(event, title))
        self.write(self._language)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(look.px(6))
        for choice in self._choices.values():
            choice.setCheckable(True)
            top.addWidget(choice)
        top.addStretch(1)
        low = QHBoxLayout()
        low.addWidget(self._told, 1)
        low.addWidget(self.print_button)
        low.addWidget(self.copy_button)
        low.addWidget(button(self.tr("Close"), self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        column.addWidget(self.event_box)
        column.addLayout(top)
        column.addWidget(self.edit, 1)
        column.addLayout(low)
        self.resize(look.fitting(680, 500))

    def write(self, lang: str) -> None:
        """The draft in a language; what she changed in another one is there when she returns."""
        if self._shown is not None and self.edit.document().isModified():
            self._typed[self._shown] = self.edit.toPlainText()
        self._language = lang
        for key, choice in self._choices.items():
            choice.setChecked(key == lang)
        has_event = self._event is not None
        self._told.setText("" if has_event else self.tr("Choose an event: two letters and Enter"))
        self.copy_button.setEnabled(has_event)
        self.print_button.setEnabled(has_event)
        if self._event is not None:
            self._shown = (self._event, lang)
            typed = self._typed.get(self._shown)
            self.edit.setPlainText(self._draft(self._event) if typed is None else typed)
            self.edit.document().setModified(typed is not None)

    def _draft(self, event: int) -> str:
        card, lang = events.get(self._context.library, event), self._language
        return note_text(card, letterhead(self._context.library).name(lang), lang, translator(lang))

    def _may_leave(self) -> bool:
        """No personal number goes into a newspaper."""
        problems = personal_numbers({"note": self.edit.toPlainText()})
        if problems:
            self._told.setText(sentence(self._context, problems[0]))
            self.edit.setFocus()
        return not problems

    def copy(self) -> None:
        """Into the clipboard, for a messenger or a letter."""
        if self._may_leave():
            QGuiApplication.clipboard().setText(self.edit.toPlainText())
            self._told.setText(self.tr("The text was copied."))

    def print(self) -> None:
        """As it was edited."""
        if not self._may_leave():
            return
        text, letter = self.edit.toPlainText(), letterhead(self._context.library)

        def make(lang: str, to: BytesIO) -> None:
            write_press_note(letter, text, lang, translator(lang), to)

        PrintDialog(
            self, self._context, self.windowTitle(), make, languages=(self._language,),
            remembered="press/language",
        ).exec()  # fmt: skip

    def _picked(self, picked: Picked) -> None:
        self._event = picked.id
        self.write(self._language)
