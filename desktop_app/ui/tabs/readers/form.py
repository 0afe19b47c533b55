"""Registration: three required things, the rest under «More»; likely doubles while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain.classes import Category
from desktop_app.domain.errors import Problem
from desktop_app.domain.own_names import CATEGORIES
from desktop_app.domain.people import PersonName, full_name, split_name
from desktop_app.domain.readers import ReaderDraft, grade_category
from desktop_app.services import own_names, readers
from desktop_app.services.own_names import OwnNameRow
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    ChoiceField,
    Form,
    IntegerField,
    MultilineField,
    NameField,
    Option,
    PickerField,
    Suggestion,
    TextField,
    TickField,
    YearField,
)
from desktop_app.ui.pieces import timer, words
from desktop_app.ui.tabs.readers.doubles import Doubles

_PARTS = ("surname", "given", "patronymic")
_KNOWN = ("street", "school", "village")  # what earlier readers had is offered
_TYPING = 200  # milliseconds of silence before doubles are sought


class ReaderDialog(FormDialog[ReaderDraft]):
    """One form for a new reader and for a change; `known` is a double that was picked."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, draft: ReaderDraft, *, is_new: bool
    ) -> None:
        self._context = context
        self._is_new = is_new
        self._had = draft.own_category_id
        self._own_parts = False  # corrected by hand: the name box no longer fills them
        self.known: int | None = None
        super().__init__(
            parent,
            _title(context, is_new=is_new),
            save=context.translate("ReaderDialog", "Register") if is_new else "",
            wording=partial(sentence, context),
        )
        name = full_name(PersonName(draft.surname, draft.given, draft.patronymic))
        own = f"own:{draft.own_category_id}"
        category = own if own in self._own else draft.category
        shown = {**vars(draft), "name": name, "category": category}
        del shown["own_category_id"]
        self.form.set_values(shown)
        self._own_parts = not is_new

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, draft: ReaderDraft, *, is_new: bool
    ) -> ReaderDraft | int | None:
        """The draft; the id of a reader who turned out to be registered already; or None."""
        dialog = cls(parent, context, draft, is_new=is_new)
        answer = dialog.run()
        return dialog.known if dialog.known is not None else answer

    def build(self, form: Form) -> None:
        """Name, year, category first."""
        self._looking = timer(self, _TYPING, self.look_for_doubles)
        self.name = form.add(NameField("name", self.tr("Full name")))
        self.parts = words("", "hint", wrap=True)
        form.add_widget(self.parts)
        self.doubles = Doubles()
        self.doubles.picked.connect(self._pick)
        form.add_widget(self.doubles)
        self.year = form.add(YearField("birth_year", self.tr("Year of birth")))
        titles = names.titles(self._context.translate, "category")
        options = [Option(one.value, titles[one.value]) for one in Category]
        self._own = {f"own:{one.id}": one for one in self._own_categories()}
        language = self._context.language
        options += [Option(key, one.draft.name(language)) for key, one in self._own.items()]
        who = ChoiceField("category", self.tr("Who is it?"), options, many=len(options))
        self.category = form.add(who)
        form.add_row(
            self._known("street", self.tr("Street")),
            TextField("house", self.tr("House"), width=8),
        )
        form.add(TextField("phone", self.tr("Phone"), width=20))
        form.more(self.tr("More"))
        titled = (self.tr("Surname"), self.tr("Given name"), self.tr("Patronymic"))
        for key, title in zip(_PARTS, titled, strict=True):
            part = form.add(TextField(key, title, kyrgyz=True))
            part.edit.textEdited.connect(self._part_typed)
        form.add_row(
            IntegerField("grade", self.tr("Grade at school")),
            self._known("school", self.tr("School")),
        )
        form.add(self._known("village", self.tr("Village")))
        form.add(NameField("guardian", self.tr("Parent or guardian")))
        form.add(TextField("guardian_phone", self.tr("Phone of the parent"), width=20))
        form.add(
            TickField(
                "consent",
                self.tr("Consent to data processing was signed"),
                self.tr("For a child it is signed by a parent; the day is kept"),
            )
        )
        form.add(MultilineField("note", self.tr("Note")))
        self.name.changed.connect(self._name_typed)
        self.year.changed.connect(self._typed)
        form.fields["grade"].changed.connect(self._grade_typed)

    def _own_categories(self) -> list[OwnNameRow]:
        """Those on offer, and the reader's own one that is offered no longer."""
        return own_names.offered(self._context.library, CATEGORIES, self._had)

    def _known(self, key: str, title: str) -> PickerField:
        return PickerField(key, title, suggest=partial(_suggested, self._context, key))

    def read(self) -> ReaderDraft:
        """The parts as shown, not the box they came from."""
        values = self.form.values()
        del values["name"]
        values |= {key: values[key].text for key in _KNOWN}
        own = self._own.get(values["category"])
        values["own_category_id"] = own.id if own else None
        values["category"] = own.draft.counted_as if own else values["category"]
        return ReaderDraft(**values)

    def problems(self, draft: ReaderDraft) -> Sequence[Problem]:
        """What is missing in the name is told at its box."""
        found = readers.problems(self._context.library, draft)
        return [replace(p, field="name") if p.code == "name_required" else p for p in found]

    def look_for_doubles(self) -> None:
        """Somebody of this name and year may be registered already."""
        found = readers.likely_duplicates(self._context.library, self.read())
        self.doubles.show_these(found if self._is_new else [])

    def _name_typed(self) -> None:
        if not self._own_parts:
            name = split_name(self.name.value())
            for key in _PARTS:
                self.form.fields[key].set_value(getattr(name, key))
        self._tell_parts()
        self._typed()

    def _part_typed(self) -> None:
        self._own_parts = True
        self._tell_parts()

    def _tell_parts(self) -> None:
        shown = (
            (self.tr("Surname"), self.form.fields["surname"].value()),
            (self.tr("Given name"), self.form.fields["given"].value()),
            (self.tr("Patronymic"), self.form.fields["patronymic"].value()),
        )
        told = [f"{title}: {part}" for title, part in shown if part]
        self.parts.setText(" · ".join(told) or self.tr("Surname, given name, patronymic in a row"))

    def _typed(self) -> None:
        self._looking.start()

    def _grade_typed(self) -> None:
        """A grade says the category by itself."""
        grade = self.form.fields["grade"].value()
        category = grade_category(grade) if grade else None
        if category and not self.category.value():
            self.category.set_value(category.value)

    def _pick(self, reader_id: int) -> None:
        self.known = reader_id
        self.reject()


def _suggested(context: UiContext, key: str, typed: str) -> list[Suggestion]:
    known = readers.known_words(context.library, key, typed)
    return [Suggestion(number, word) for number, word in enumerate(known)]


def _title(context: UiContext, *, is_new: bool) -> str:
    """Asked for before there is a dialog to translate."""
    if is_new:
        return context.translate("ReaderDialog", "Register a reader")
    return context.translate("ReaderDialog", "Change the reader's card")
