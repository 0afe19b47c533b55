"""The columns of the folder's list, and the two choices that narrow it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.domain.dossier import Shown
from desktop_app.domain.own_names import RUBRICS
from desktop_app.services import own_names
from desktop_app.services.dossier import DossierRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.tables import Column

OWN = "own:"  # before the id of an own topic


def columns(context: UiContext) -> tuple[Column[DossierRow], ...]:
    """What the list says of a card."""
    translate, language = context.translate, context.language
    kinds = names.titles(translate, "dossier_kind")
    today = context.library.today

    def title(row: DossierRow) -> str:
        return " ".join(filter(None, (row.draft.author, row.draft.title)))

    def day(row: DossierRow) -> str:
        return short(row.draft.dated) if row.draft.dated else ""

    def until(row: DossierRow) -> str:
        return short(row.draft.until) if row.draft.until else ""

    def what(row: DossierRow) -> str:
        return row.draft.edition if row.draft.is_article else kinds[row.draft.kind]

    return (
        Column("number", "№", 4, lambda r: str(r.number), "right", sort="number"),
        Column("title", translate("DossierSection", "Title"), 30, title, sort="title",
               tooltip=lambda r: r.line(language), stretch=True),
        Column("kind", translate("DossierSection", "Kind"), 14, what, sort="kind"),
        Column("dated", translate("DossierSection", "Of"), 10, day, sort="dated"),
        Column("until", translate("DossierSection", "In force through"), 11, until, sort="until",
               alarm=lambda r: r.is_expired(today)),
    )  # fmt: skip


def parts(context: UiContext) -> QComboBox:
    """Which part of the folder is shown."""
    translate = context.translate
    titles = {
        Shown.ALL: translate("DossierSection", "Whole folder"),
        Shown.DOCUMENTS: translate("DossierSection", "Documents"),
        Shown.ARTICLES: translate("DossierSection", "Articles"),
        Shown.DISPLAYED: translate("DossierSection", "On the board"),
        Shown.EXPIRED: translate("DossierSection", "Term has passed"),
    }
    box = QComboBox()
    box.setAccessibleName(translate("DossierSection", "Part of the folder"))
    for shown, title in titles.items():
        box.addItem(title, shown.value)
    return box


def topics(context: UiContext) -> QComboBox:
    """All, the usual ones, the library's own."""
    box = QComboBox()
    box.setAccessibleName(context.translate("DossierSection", "Topic"))
    box.setMaxVisibleItems(14)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    box.addItem(context.translate("DossierSection", "All topics"), "")
    for code, title in names.titles(context.translate, "rubric").items():
        box.addItem(title, code)
    for row in own_names.offered(context.library, RUBRICS):
        box.addItem(row.draft.name(context.language), f"{OWN}{row.id}")
    return box
