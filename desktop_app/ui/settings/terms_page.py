"""Own terms and limits: by kind of document, by category of the reader."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.classes import Category, Kind
from desktop_app.domain.errors import Invalid, Problem, UserError
from desktop_app.domain.terms import KEYS
from desktop_app.services import terms
from desktop_app.ui.acts import sentence, tell
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import DateField, Form, IntegerField
from desktop_app.ui.pieces import words


class TermsPage(QWidget):
    """An empty field means that the counting rules hold."""

    said = Signal()
    left = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._shown: dict[str, int | None] = {}
        self.form = Form(save=self.tr("Save"), back=self.tr("Close"))
        self._build()
        self.form.saved.connect(self._save)
        self.form.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        context.bus.changed.connect(self._changed)
        self._load()

    def start(self) -> None:
        """The page comes to the front."""
        self.form.start()

    @property
    def dirty(self) -> bool:
        """Whether something typed is not saved."""
        return self.form.dirty

    def _build(self) -> None:
        form, translate = self.form, self._context.translate
        kinds, categories = names.titles(translate, "kind"), names.titles(translate, "category")
        usual = self.tr(
            "Leave a field empty where the usual term and number of books hold. The term of a"
            " kind of document comes before the term of a reader."
        )
        form.add_widget(words(usual, "soft", wrap=True))
        form.heading(self.tr("Term by kind of document, days"))
        for kind in Kind:
            form.add(IntegerField(f"term.{kind.value}", kinds[kind.value]))
        form.heading(self.tr("By reader"))
        for category in Category:
            title = categories[category.value]
            days, books = self.tr("days"), self.tr("books at once")
            form.add_row(
                IntegerField(f"term.{category.value}", f"{title}: {days}"),
                IntegerField(f"limit.{category.value}", f"{title}: {books}"),
            )
        form.add(
            DateField(
                "from",
                self.tr("In force from"),
                self.tr("Books that are out keep their term"),
                today=partial(getattr, self._context.library, "today"),
            )
        )

    def _load(self) -> None:
        library = self._context.library
        self._shown = terms.read(library)
        self.form.set_values({**self._shown, "from": library.today})

    def _changed(self, tables: frozenset[str]) -> None:
        if not self.form.dirty and "setting" in tables:
            self._load()

    def _save(self) -> None:
        values = self.form.values()
        new = {key: values[key] for key in KEYS if values[key] != self._shown[key]}
        self.form.clear_problems()
        if not new:
            self.form.dirty = False
            return
        try:
            done = terms.change(self._context.library, new, values["from"])
        except Invalid as refused:
            self.form.set_problems(refused.problems, partial(sentence, self._context))
        except UserError as refused:
            problem = Problem("from", refused.code, facts=refused.facts)
            self.form.set_problems([problem], partial(sentence, self._context))
        else:
            self.form.dirty = False
            tell(self._context, done)
            self.said.emit()
