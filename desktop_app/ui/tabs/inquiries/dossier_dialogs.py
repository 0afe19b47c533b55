"""The dialogs of the folder: a document, and an article of the analytical index.

written = DocumentDialog.ask(parent, context, row)      # row: the card that is changed
written = ArticleDialog.ask(parent, context, draft=following(draft))
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain.dossier import DOCUMENTS, DossierDraft, DossierKind
from desktop_app.domain.errors import Problem
from desktop_app.domain.text import has_words
from desktop_app.services import dossier
from desktop_app.services.dossier import DossierRow, IssueOffer
from desktop_app.services.images import Picture
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.attachments import FilesField
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    MultilineField,
    Option,
    Picked,
    PickerField,
    Suggestion,
    TextField,
    TickField,
)
from desktop_app.ui.organisation_fields import BodyField, naming
from desktop_app.ui.pieces import button
from desktop_app.ui.rubrics import RubricField


@dataclass(frozen=True)
class Written:
    """What a form gives: the draft and files; `goes_on` wants the next one."""

    draft: DossierDraft
    files: tuple[Picture, ...]
    goes_on: bool = False


def following(draft: DossierDraft) -> DossierDraft:
    """A new article of the same issue: edition, number, day, topic and language stay."""
    return DossierDraft(
        draft.on,
        DossierKind.ARTICLE,
        dated=draft.dated,
        rubric=draft.rubric,
        own_rubric_id=draft.own_rubric_id,
        language=draft.language,
        shelf=draft.shelf,
        edition=draft.edition,
        periodical_id=draft.periodical_id,
        issue_no=draft.issue_no,
    )


class _CardDialog(FormDialog[Written]):
    """What both forms share: topic, subject, shelf, the day of entry, files."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        title: str,
        row: DossierRow | None,
        draft: DossierDraft,
    ) -> None:
        self._context, self._row, self._begun = context, row, draft
        self._goes_on = False
        save = translate("DossierDialog", "Save the card")
        super().__init__(parent, title, save=save, wording=partial(sentence, context))
        self.form.set_values(
            {key: value for key, value in self._values(draft).items() if key in self.form.fields}
        )
        self.form.dirty = False
        self.resize(look.fitting(660, 520))

    def _values(self, draft: DossierDraft) -> dict[str, Any]:
        body = self._row.body(self._context.language) if self._row else ""
        return vars(draft) | {
            "rubric": (draft.rubric, draft.own_rubric_id),
            "body": Picked(draft.organisation_id, body),
            "edition": Picked(draft.periodical_id, draft.edition),
            "issue_no": Picked(None, draft.issue_no),
        }

    def _day(self, key: str, title: str, hint: str = "") -> DateField:
        return DateField(key, title, hint, today=partial(getattr, self._context.library, "today"))

    def _known(self, key: str, title: str, hint: str = "") -> TextField:
        known = dossier.typed(self._context.library, key)
        return TextField(key, title, hint, kyrgyz=True, known=known)

    def _choice(self, key: str, title: str, group: str, codes: Sequence[str] = ()) -> ChoiceField:
        found = names.titles(self._context.translate, group)
        options = [Option(code, found[code]) for code in codes or found]
        return ChoiceField(key, title, options)

    def _topic(self, form: Form) -> None:
        title = translate("DossierDialog", "Topic")
        had = self._begun.own_rubric_id
        hint = translate("DossierDialog", "A few letters and Enter")
        form.add(RubricField(self._context, "rubric", title, hint, had=had))
        hint = translate("DossierDialog", "In words: rent of pastures, street lighting")
        form.add(self._known("subject", translate("DossierDialog", "About what"), hint))

    def _more(self, form: Form) -> None:
        if self._row is None:
            title = translate("DossierDialog", "Files")
            hint = translate("DossierDialog", "A scan, a PDF, a Word document; can be dragged here")
            form.add(FilesField(self._context, "files", title, hint))
        form.more(translate("DossierDialog", "More"))
        form.add(self._choice("language", translate("DossierDialog", "Language"), "language"))
        hint = translate("DossierDialog", "Under this day it is counted")
        form.add(self._day("on", translate("DossierDialog", "Entered on"), hint))
        form.add(MultilineField("note", translate("DossierDialog", "Note"), lines=2))

    def read(self) -> Written:
        """As typed; what a form does not show stays."""
        values = self.form.values()
        files = values.pop("files", ())
        values |= naming(values.pop("body", Picked(None, "")))
        values["rubric"], values["own_rubric_id"] = values["rubric"]
        values["on"] = values["on"] or self._begun.on
        if "edition" in values:
            edition = values["edition"]
            values["edition"], values["periodical_id"] = edition.text, edition.id or None
            values["issue_no"] = values["issue_no"].text
        return Written(replace(self._begun, **values), files, self._goes_on)

    def problems(self, draft: Written) -> Sequence[Problem]:
        """Those of the card."""
        return dossier.problems(self._context.library, draft.draft, self._row)


class DocumentDialog(_CardDialog):
    """A decision, a budget, a notice, a form: entered or changed."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, row: DossierRow | None = None
    ) -> None:
        title = translate("DossierDialog", "New document of the folder")
        if row:
            title = translate("DossierDialog", "No. {no} of the folder").format(no=row.number)
        draft = row.draft if row else DossierDraft(context.library.today)
        super().__init__(parent, context, title, row, draft)

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, row: DossierRow | None = None
    ) -> Written | None:
        """Let her fill it in."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """As one reads the paper: what it is, its title, number, day, who issued it."""
        form.add(self._choice("kind", self.tr("Kind"), "dossier_kind", DOCUMENTS))
        form.add(TextField("title", self.tr("Title"), kyrgyz=True))
        form.add_row(
            TextField("document_no", self.tr("Number"), kyrgyz=True),
            self._day("dated", self.tr("Day of the document")),
        )
        hint = self.tr("Three letters and Enter")
        form.add(BodyField(self._context, "body", self.tr("Issued by"), hint))
        self._topic(form)
        form.add_row(
            self._day("until", self.tr("In force through"), self.tr("Empty: without a term")),
            self._known("shelf", self.tr("Place, folder")),
        )
        form.add(
            TickField("is_displayed", self.tr("Displayed on the board of the self-government"))
        )
        self._more(form)


class ArticleDialog(_CardDialog):
    """An article of a journal or newspaper; the next one of the same issue with one key."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        row: DossierRow | None = None,
        draft: DossierDraft | None = None,
    ) -> None:
        self._offered: list[IssueOffer] = []
        title = translate("DossierDialog", "New article")
        if row:
            title = translate("DossierDialog", "No. {no} of the folder").format(no=row.number)
        blank = DossierDraft(context.library.today, DossierKind.ARTICLE)
        super().__init__(parent, context, title, row, row.draft if row else draft or blank)
        if row is None:
            self.next_button = button(self.tr("Save, next of this issue"), self._go_on)
            self.next_button.setToolTip("Ctrl+Shift+Enter")
            self.form.foot.insertWidget(1, self.next_button)
            for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
                QShortcut(QKeySequence(keys), self).activated.connect(self._go_on)

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        context: UiContext,
        row: DossierRow | None = None,
        draft: DossierDraft | None = None,
    ) -> Written | None:
        """Let her fill it in; `draft` is what a new one begins with."""
        return cls(parent, context, row, draft).run()

    def build(self, form: Form) -> None:
        """As one leafs through an issue: the article, then where it stands."""
        form.add(TextField("title", self.tr("Title of the article"), kyrgyz=True))
        hint = self.tr("As in a list of literature: Asanov U. B.")
        form.add(self._known("author", self.tr("Author"), hint))
        self._edition = PickerField(
            "edition", self.tr("Newspaper, journal"), suggest=self._editions
        )
        self._number = PickerField("issue_no", self.tr("Issue no."), suggest=self._issues)
        self._number.picked.connect(self._took)
        form.add(self._edition)
        form.add_row(
            self._number,
            self._day("dated", self.tr("Day of the issue")),
            TextField("pages", self.tr("Pages")),
        )
        self._topic(form)
        form.add_row(
            self._known("shelf", self.tr("Place, folder")),
            TickField("is_displayed", self.tr("Displayed on the board of the self-government")),
        )
        self._more(form)

    def _editions(self, typed: str) -> list[Suggestion]:
        found = dossier.editions(self._context.library, typed)
        return [Suggestion(id or 0, title) for id, title in found]

    def _issues(self, typed: str) -> list[Suggestion]:
        """What came of the chosen edition; those that begin with the typed number first."""
        periodical = self._edition.value().id
        if not periodical:
            return []
        found = dossier.issues_of(self._context.library, periodical)
        self._offered = [one for one in found if has_words(typed, one.title)]
        self._offered.sort(key=lambda one: not (one.number or one.title).startswith(typed))
        return [Suggestion(at, one.title) for at, one in enumerate(self._offered)]

    def _took(self, picked: Picked) -> None:
        """The number and the day of the issue that was chosen."""
        assert picked.id is not None
        one = self._offered[picked.id]
        self._number.set_value(one.number)
        self.form.fields["dated"].set_value(one.day)

    def _go_on(self) -> None:
        self._goes_on = True
        self.form.try_save()
        self._goes_on = False
