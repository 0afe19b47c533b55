"""The folder for the self-government: documents and articles in one list, the card beside it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain.attachments import Owner
from desktop_app.domain.dates import short
from desktop_app.domain.dossier import DossierDraft, Shown
from desktop_app.domain.own_names import RUBRICS
from desktop_app.services import dossier, own_names
from desktop_app.services.dossier import DossierRow, Topic
from desktop_app.services.library import Done, Library
from desktop_app.ui.acts import attempt
from desktop_app.ui.attachments import FilesBox
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.history import steps
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.sections import lay_out
from desktop_app.ui.tables import Empty, Filter, TableView
from desktop_app.ui.tabs.inquiries import dossier_papers as papers
from desktop_app.ui.tabs.inquiries.dossier_columns import OWN, columns, parts, topics
from desktop_app.ui.tabs.inquiries.dossier_dialogs import (
    ArticleDialog,
    DocumentDialog,
    Written,
    following,
)

SHOWS = frozenset({"dossier", "organisation", "rubric", "inquiry_source"})


class DossierSource:
    """Cards of the chosen part and topic that hold the words."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """In order."""
        choice = filter.choice if isinstance(filter.choice, tuple) else (Shown.ALL, ("", None))
        shown, topic = choice
        return dossier.ids(
            self._library, filter.text, order, descending=descending, shown=shown, topic=topic
        )

    def rows(self, ids: Sequence[int]) -> dict[int, DossierRow]:
        """By id."""
        return dossier.rows(self._library, ids)


class DossierSection(QWidget):
    """The list and the chosen card; Enter opens its form."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.table = TableView(
            context,
            DossierSource(context.library),
            columns(context),
            name="dossier",
            tables=SHOWS,
            count=self._count,
            empty=Empty(
                self.tr("Nothing here yet. Enter a decision of the kenesh or an article about it"),
                self.tr("New document"),
                self.new_document,
            ),
        )
        self.table.show_newest("number")
        self.panel = DetailPanel()
        self.shown, self.topic = parts(context), topics(context)
        for box in (self.shown, self.topic):
            box.currentIndexChanged.connect(self._filter)
        paper = button(self.tr("Print"), icon="printer")
        acts = papers.entries(context, self, self.chosen_topic)
        paper.setMenu(menu(acts, paper))
        article = button(self.tr("Article"), self.new_article, icon="plus")
        new = button(self.tr("Document"), self.new_document, name="primary", icon="plus")
        tools: tuple[QWidget, ...] = (
            self.table.search, self.shown, self.topic, paper, article, new,
        )  # fmt: skip
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.change)
        lay_out(self, tools, Split(context, "dossier", self.table, self.panel))
        self._filter()
        self._show(None)

    # What the window uses

    def activate(self) -> None:
        """Typing begins in the search box."""
        self.table.activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """What other tabs may ask for."""
        return {
            "new_document": self.new_document,
            "new_article": self.new_article,
            "expired": self.show_expired,
            "show_document": self.show_document,
            "article_of": self.article_of,
        }

    def show_document(self, id: int) -> None:
        """Choose a card; it is in the panel."""
        self.shown.setCurrentIndex(0)
        self.topic.setCurrentIndex(0)
        self.table.set_search("")
        self.table.choose(id)
        self._show(id)

    def show_expired(self) -> None:
        """Those whose term has passed."""
        self.topic.setCurrentIndex(0)
        self.shown.setCurrentIndex(self.shown.findData(Shown.EXPIRED.value))

    def chosen_topic(self) -> Topic:
        """What the list is narrowed to, for the papers."""
        code = str(self.topic.currentData() or "")
        if not code.startswith(OWN):
            return code, None
        row = own_names.get(self._context.library, RUBRICS, int(code.removeprefix(OWN)))
        return row.draft.counted_as, row.id

    # Acts

    def new_document(self) -> None:
        """Enter a document."""
        self._add(DocumentDialog.ask(self, self._context))

    def new_article(self, draft: DossierDraft | None = None) -> None:
        """Enter an article; then the next ones of the same issue, as long as she wishes."""
        typed = ArticleDialog.ask(self, self._context, draft=draft)
        while typed is not None:
            done = self._add(typed)
            if done is None or not typed.goes_on:
                return
            typed = ArticleDialog.ask(self, self._context, draft=following(typed.draft))

    def article_of(self, periodical: int) -> None:
        """Articles of an edition, from the last issue that came."""
        self.new_article(dossier.article_of(self._context.library, periodical))

    def change(self, id: int) -> None:
        """The form of a card."""
        row = dossier.get(self._context.library, id)
        asked = ArticleDialog if row.draft.is_article else DocumentDialog
        typed = asked.ask(self, self._context, row)
        if typed is not None:
            attempt(self._context, partial(self._changed, id, typed))

    def _add(self, typed: Written | None) -> Done | None:
        if typed is None:
            return None
        done = attempt(self._context, partial(self._added, typed))
        if done is not None:
            self.table.choose(done.id)
        return done

    def _added(self, typed: Written) -> Done:
        return dossier.add(self._context.library, typed.draft, typed.files)

    def _changed(self, id: int, typed: Written) -> Done:
        return dossier.change(self._context.library, id, typed.draft)

    def _display(self, id: int, displayed: bool) -> None:
        act = partial(dossier.display, self._context.library, id, displayed=displayed)
        attempt(self._context, act)

    def _trash(self, id: int) -> None:
        attempt(self._context, partial(dossier.trash, self._context.library, id))

    def print_board(self) -> None:
        """«МСУ информирует»."""
        papers.print_board(self._context, self)

    # The panel

    def _show(self, id: int | None) -> None:
        row = dossier.rows(self._context.library, [id]).get(id) if id is not None else None
        if row is None or row.is_trashed:
            self.panel.clear(self.tr("Choose a card"))
            return
        kind = names.title(self._context.translate, "dossier_kind", row.draft.kind)
        files = FilesBox(self._context, Owner.DOSSIER, row.id)
        self.panel.show_card(
            title=row.draft.title,
            note=f"№ {row.number} · {kind}",
            rows=self._lines(row),
            actions=self._actions(row, files),
            history=steps(self._context, "dossier", row.id),
            extra=files,
        )

    def _lines(self, row: DossierRow) -> list[Line]:
        draft, context = row.draft, self._context
        expired = row.is_expired(context.library.today)
        day = self.tr("Day of the issue") if draft.is_article else self.tr("Day of the document")
        n = row.used
        used = QCoreApplication.translate("DossierSection", "%n inquiry(ies)", "", n)
        lines = (
            Line(self.tr("Author"), draft.author),
            Line(self.tr("Edition"), draft.edition),
            Line(self.tr("Issue no."), draft.issue_no),
            Line(day, short(draft.dated) if draft.dated else ""),
            Line(self.tr("Pages"), draft.pages),
            Line(self.tr("Number"), draft.document_no),
            Line(self.tr("Issued by"), row.body(context.language)),
            Line(self.tr("In force through"), short(draft.until) if draft.until else "", expired),
            Line(self.tr("Topic"), names.rubric(context.translate, draft.rubric, row.own)),
            Line(self.tr("About what"), draft.subject),
            Line(self.tr("Place, folder"), draft.shelf),
            Line(self.tr("On the board"), self.tr("Displayed") if draft.is_displayed else ""),
            Line(self.tr("Used for"), used if row.used else ""),
            Line(self.tr("Entered on"), short(draft.on)),
            Line(self.tr("Note"), draft.note),
        )
        return [line for line in lines if line.value]

    def _actions(self, row: DossierRow, files: FilesBox) -> list[Action]:
        id, draft = row.id, row.draft
        change = Action(self.tr("Change"), partial(self.change, id), icon="pencil")
        away = Action(self.tr("Move to the trash"), partial(self._trash, id), icon="trash")
        wall = self.tr("Take off the board") if draft.is_displayed else self.tr("Display")
        display = Action(wall, partial(self._display, id, not draft.is_displayed))
        found = [change, Action(self.tr("More"), nothing, menu=(display, away))]
        if draft.is_article:
            begun = following(replace(draft, on=self._context.library.today))
            again = partial(self.new_article, begun)
            found.insert(1, Action(self.tr("Next of this issue"), again, icon="plus"))
        if files.current():
            shown = Action(self.tr("Open the file"), files.open, icon="search", primary=True)
            found.insert(0, shown)
        return found

    # Inside

    def _filter(self) -> None:
        self.table.set_choice((self.shown.currentData(), self.chosen_topic()))

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("DossierSection", "%n card(s)", "", n)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return DossierSection(context)
