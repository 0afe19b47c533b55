"""What the folder prints and saves: the board, the index, the catalogue, spines, a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.dossier import Shown
from desktop_app.domain.errors import UserError
from desktop_app.domain.periods import Period, of_months
from desktop_app.exchange import dossier_lists
from desktop_app.exchange.names import safe_name
from desktop_app.services import dossier
from desktop_app.services.dossier import DossierRow, Topic
from desktop_app.ui import printing
from desktop_app.ui.acts import refusal
from desktop_app.ui.context import UiContext, translate

Entry = tuple[str, Callable[[], None]]


def entries(context: UiContext, parent: QWidget, topic: Callable[[], Topic]) -> list[Entry]:
    """The menu of the section; all but the board keep to the chosen topic."""
    year = of_months(context.library.today.year, 1, 12)
    return [
        (translate("DossierSection", "For the board: what is displayed now"),
         partial(print_board, context, parent)),
        (translate("DossierSection", "Index of articles of this year"),
         lambda: _index(context, parent, year, topic())),
        (translate("DossierSection", "Index of all articles"),
         lambda: _index(context, parent, None, topic())),
        (translate("DossierSection", "Catalogue of the folder"),
         lambda: _catalogue(context, parent, topic())),
        (translate("DossierSection", "Labels for the backs of the folders"),
         lambda: _spines(context, parent, topic())),
        (translate("DossierSection", "Save as a table (Excel)"),
         lambda: _save(context, parent, topic())),
    ]  # fmt: skip


def print_board(context: UiContext, parent: QWidget) -> None:
    """«МСУ информирует»: what is displayed now."""
    printing.show(context, parent, "dossier.board", dossier.displayed(context.library))


def _index(context: UiContext, parent: QWidget, period: Period | None, topic: Topic) -> None:
    found = dossier.articles(context.library, period, topic)
    printing.show(context, parent, "dossier.index", period, found)


def _catalogue(context: UiContext, parent: QWidget, topic: Topic) -> None:
    found = dossier.listed(context.library, Shown.ALL, topic)
    printing.show(context, parent, "dossier.catalogue", found)


def _spines(context: UiContext, parent: QWidget, topic: Topic) -> None:
    """A label for each topic that has a card."""
    found = dossier.listed(context.library, Shown.ALL, topic)
    printing.show(context, parent, "dossier.spines", found)


def _save(context: UiContext, parent: QWidget, topic: Topic) -> None:
    """Ask where, write, and say how many cards are in the file."""
    title = translate("DossierSection", "Folder")
    folder = Path(context.preferences.text("lists/folder", str(Path.home())))
    asked = translate("DossierSection", "Save as a table (Excel)")
    start = str(folder / f"{safe_name(title)}.xlsx")
    chosen, _ = QFileDialog.getSaveFileName(parent, asked, start, "Excel (*.xlsx)")
    if not chosen:
        return
    rows: Sequence[DossierRow] = dossier.listed(context.library, Shown.ALL, topic)
    library, lang = context.library, context.language
    try:
        n = dossier_lists.folder_table(library, rows, lang, context.translate, Path(chosen))
    except UserError as refused:
        context.strip.warn(refusal(context, refused))
        return
    context.preferences.put("lists/folder", str(Path(chosen).parent))
    said = translate("DossierSection", "%n card(s) saved: {path}", "", n)
    context.strip.say(said.format(path=chosen))
