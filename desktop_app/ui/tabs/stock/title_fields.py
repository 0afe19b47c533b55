"""The fields of a title's record, shared by the title's own form and the lines of a batch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from desktop_app.documents import names
from desktop_app.domain.errors import Problem
from desktop_app.domain.titles import TitleDraft, is_standard_number
from desktop_app.services import suggestions, titles
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import (
    ChoiceField,
    Field,
    Form,
    IntegerField,
    MultilineField,
    Option,
    TextField,
    TickField,
    WordField,
    YearField,
)
from desktop_app.ui.pieces import words


class TitleFields(QObject):
    """Adds them to a form; marks are proposed, the content column is told by the shelf mark.

    A `short` form asks for the content only when the shelf mark does not tell it. Enter in an
    empty shelf mark takes the proposed one.
    """

    def __init__(self, context: UiContext, form: Form, *, short: bool = False) -> None:
        super().__init__(form)
        self._context = context
        self._form = form
        self._short = short
        self._is_asked = True
        self._given_mark = ""  # an author's mark that was proposed, not typed
        translate = context.translate
        self.author = word_field(context, "author", translate("Stock", "Author"))
        self.volume = TextField("volume", translate("Stock", "Volume, issue"), width=8)
        self.year = YearField("year", translate("Stock", "Year"))
        self.bbk = TextField("bbk", translate("Stock", "Shelf mark (BBK)"), width=12)
        self.mark = TextField("author_mark", translate("Stock", "Author mark"), width=6)
        self.language = choice(context, "language", translate("Stock", "Language"))
        self.content = choice(context, "content", translate("Stock", "Content"))
        self.kind = choice(context, "kind", translate("Stock", "Kind"))
        self._told = words("", "soft", wrap=True)
        form.add(self.author)
        form.add_row(self.volume, self.year)
        form.add_row(self.bbk, self.mark)
        form.add_widget(self._told)
        form.add(self.language)
        form.add(self.content)
        form.add(self.kind)
        self.author.edit.editingFinished.connect(self._propose_marks)
        self.author.picked.connect(self._propose_marks)
        self.bbk.changed.connect(self._propose)
        self.bbk.done.connect(self._take_mark)
        self.content.changed.connect(self._propose_shelf_mark)
        self._propose()

    def _propose_marks(self, _picked: object = None) -> None:
        """What the author has in the catalogue; the rule of letters for a new one."""
        author, title = self.author.text(), self._form.fields["title"]
        typed = title.text() if isinstance(title, TextField) else ""
        if self.mark.text() in ("", self._given_mark) and author:
            self._given_mark = suggestions.author_mark(self._context.library, author, typed)
            self.mark.set_value(self._given_mark)
        self._propose_shelf_mark()

    def _propose_shelf_mark(self) -> None:
        """The author's, else the usual one of the content and language."""
        proposed = suggestions.shelf_mark(
            self._context.library,
            self.author.text(),
            self.content.value(),
            self.language.value(),
        )
        self.bbk.edit.setPlaceholderText(proposed)
        self._propose()

    def _take_mark(self) -> None:
        """Enter in an empty field."""
        if not self.bbk.text() and self.bbk.edit.placeholderText():
            self.bbk.set_value(self.bbk.edit.placeholderText())

    def _propose(self) -> None:
        translate, typed = self._context.translate, self.bbk.text()
        content = titles.content_for(self._context.library, typed)
        proposed = self.bbk.edit.placeholderText()
        told = ""
        if content is not None:
            self.content.set_value(content.value)
            name = names.title(translate, "content", content.value)
            told = translate("Stock", "Content: {name}").format(name=name) if self._short else ""
        elif typed:
            told = translate("Stock", "This mark is new: choose its content, it will be remembered")
        elif proposed:
            told = translate("Stock", "Enter takes the mark {mark}").format(mark=proposed)
        self._told.setText(told)
        self._told.setVisible(self._is_asked and bool(told))
        self.content.setVisible(self._is_asked and not (content is not None and self._short))

    def forget_proposed(self) -> None:
        """The next record: nothing is proposed yet."""
        self._given_mark = ""
        self.bbk.edit.setPlaceholderText("")

    def set_visible(self, visible: bool) -> None:
        """A known title needs none of them."""
        self._is_asked = visible
        fields: tuple[Field, ...] = (self.author, self.volume, self.year, self.bbk, self.mark)
        for field in (*fields, self.language, self.kind):
            field.setVisible(visible)
        self._propose()

    def read(self, title: str) -> TitleDraft:
        """The record as typed, with the rest of it where the form has that."""
        typed = {
            key: field.value()
            for key, field in self._form.fields.items()
            if key in TitleDraft.__dataclass_fields__ and key != "title"
        }
        return TitleDraft(title=title, **typed)


def choice(context: UiContext, group: str, title: str, key: str = "") -> ChoiceField:
    """A field that offers the codes of a group by their titles."""
    found = names.titles(context.translate, group)
    return ChoiceField(key or group, title, [Option(code, name) for code, name in found.items()])


def word_field(context: UiContext, column: str, title: str) -> WordField:
    """A field that offers what stands in this column of the catalogue."""
    suggest: Callable[[str], Sequence[str]] = partial(suggestions.words, context.library, column)
    return WordField(column, title, suggest=suggest)


def add_rest(context: UiContext, form: Form) -> tuple[Field, ...]:
    """What a full record has besides (handbook 3.1), folded away; the ISBN is looked at."""
    translate = context.translate
    form.more(translate("Stock", "More"))
    isbn = TextField("isbn", translate("Stock", "ISBN"), width=18)
    fields: tuple[Field, ...] = (
        TextField("subtitle", translate("Stock", "Subtitle"), kyrgyz=True),
        word_field(context, "series", translate("Stock", "Series")),
        TextField("edition", translate("Stock", "Edition: second, revised…"), kyrgyz=True),
        word_field(context, "place", translate("Stock", "Place")),
        word_field(context, "publisher", translate("Stock", "Publisher")),
        IntegerField("pages", translate("Stock", "Pages")),
        isbn,
        TextField("subjects", translate("Stock", "Subjects, separated by commas"), kyrgyz=True),
        TickField("local", translate("Stock", "About the country, the district, the village")),
        TickField("for_children", translate("Stock", "For children of up to 14")),
        MultilineField("annotation", translate("Stock", "Annotation"), lines=3),
        MultilineField("note", translate("Stock", "Note"), lines=2),
    )
    subtitle, series, edition, place, publisher, pages, _, *rest = fields
    form.add(subtitle)
    form.add(series)
    form.add(edition)
    form.add_row(place, publisher)
    form.add_row(pages, isbn)
    for field in rest:
        form.add(field)
    isbn.edit.editingFinished.connect(partial(_look_at_isbn, context, isbn))
    return fields


def _look_at_isbn(context: UiContext, isbn: TextField) -> None:
    """A doubt, not a refusal: many are misprinted."""
    typed = isbn.text()
    if typed and not is_standard_number(typed):
        isbn.show_problem(sentence(context, Problem("isbn", "isbn_suspicious")), warning=True)
