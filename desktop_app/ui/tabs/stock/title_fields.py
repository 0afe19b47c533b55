"""The fields of a title's record, shared by the title's own form and the lines of a batch."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.documents import names
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import titles
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import (
    ChoiceField,
    Form,
    IntegerField,
    MultilineField,
    Option,
    TextField,
    TickField,
    YearField,
)
from desktop_app.ui.pieces import words


class TitleFields(QObject):
    """Adds them to a form and proposes the content column when a shelf mark is typed.

    A `short` form asks for the content only when the shelf mark does not tell it.
    """

    def __init__(self, context: UiContext, form: Form, *, short: bool = False) -> None:
        super().__init__(form)
        self._context = context
        self._short = short
        self._is_asked = True
        translate = context.translate
        self.author = TextField("author", translate("Stock", "Author"), kyrgyz=True)
        self.year = YearField("year", translate("Stock", "Year"))
        self.bbk = TextField("bbk", translate("Stock", "Shelf mark (BBK)"), width=12)
        self.language = choice(context, "language", translate("Stock", "Language"))
        self.content = choice(context, "content", translate("Stock", "Content"))
        self.kind = choice(context, "kind", translate("Stock", "Kind"))
        self._told = words("", "soft", wrap=True)
        form.add(self.author)
        form.add_row(self.year, self.bbk)
        form.add_widget(self._told)
        form.add(self.language)
        form.add(self.content)
        form.add(self.kind)
        self.bbk.changed.connect(self._propose)
        self._propose()

    def _propose(self) -> None:
        translate = self._context.translate
        content = titles.content_for(self._context.library, self.bbk.text())
        if content is not None:
            self.content.set_value(content.value)
            name = names.title(translate, "content", content.value)
            self._told.setText(translate("Stock", "Content: {name}").format(name=name))
        else:
            told = translate("Stock", "This mark is new: choose its content, it will be remembered")
            self._told.setText(told)
        is_new = content is None and bool(self.bbk.text().strip())
        self._told.setVisible(self._is_asked and (is_new or (content is not None and self._short)))
        self.content.setVisible(self._is_asked and not (content is not None and self._short))

    def set_visible(self, visible: bool) -> None:
        """A known title needs none of them."""
        self._is_asked = visible
        for field in (self.author, self.year, self.bbk, self.language, self.kind):
            field.setVisible(visible)
        self._propose()

    def read(self, title: str) -> TitleDraft:
        """The record as typed."""
        return TitleDraft(
            title=title,
            author=self.author.value(),
            year=self.year.value(),
            bbk=self.bbk.value(),
            language=self.language.value(),
            content=self.content.value(),
            kind=self.kind.value(),
        )


def choice(context: UiContext, group: str, title: str, key: str = "") -> ChoiceField:
    """A field that offers the codes of a group by their titles."""
    found = names.titles(context.translate, group)
    return ChoiceField(key or group, title, [Option(code, name) for code, name in found.items()])


def add_rest(context: UiContext, form: Form) -> None:
    """What a full record has besides; folded away."""
    translate = context.translate
    form.more(translate("Stock", "More"))
    form.add(TextField("subtitle", translate("Stock", "Subtitle, volume"), kyrgyz=True))
    form.add_row(
        TextField("place", translate("Stock", "Place"), width=16),
        TextField("publisher", translate("Stock", "Publisher"), width=22),
    )
    form.add_row(
        IntegerField("pages", translate("Stock", "Pages")),
        TextField("isbn", translate("Stock", "ISBN"), width=18),
        TextField("author_mark", translate("Stock", "Author mark"), width=8),
    )
    form.add(TickField("local", translate("Stock", "About the country, the district, the village")))
    form.add(TickField("for_children", translate("Stock", "For children of up to 14")))
    form.add(MultilineField("note", translate("Stock", "Note"), lines=2))
