"""The folder for the self-government as a table for a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.exchange import sheets
from desktop_app.exchange.sheets import Sheet, SheetColumn, Value
from desktop_app.services.dossier import DossierRow
from desktop_app.services.library import Library


def folder_table(
    library: Library, rows: Sequence[DossierRow], lang: str, translate: Translate, to: Path
) -> int:
    """These cards, one a row, with the line of a list of literature; how many."""
    lines = [_line(row, lang, translate) for row in rows]
    title = translate("DossierSection", "Folder")
    sheets.write(to, [Sheet(title, _columns(translate), lines, len(lines))], library.today)
    return len(lines)


def _columns(translate: Translate) -> tuple[SheetColumn, ...]:
    return (
        SheetColumn("№", 6, "number"),
        SheetColumn(translate("DossierSection", "Kind"), 18),
        SheetColumn(translate("DossierSection", "Topic"), 22),
        SheetColumn(translate("DossierSection", "Description"), 70),
        SheetColumn(translate("DossierSection", "About what"), 30),
        SheetColumn(translate("DossierSection", "Of"), 12),
        SheetColumn(translate("DossierSection", "In force through"), 14),
        SheetColumn(translate("DossierSection", "Place, folder"), 18),
        SheetColumn(translate("DossierSection", "Entered on"), 14),
        SheetColumn(translate("DossierSection", "Note"), 30),
    )


def _line(row: DossierRow, lang: str, translate: Translate) -> tuple[Value, ...]:
    draft = row.draft
    return (
        row.number,
        names.title(translate, "dossier_kind", draft.kind),
        names.rubric(translate, draft.rubric, row.own),
        row.line(lang),
        draft.subject,
        short(draft.dated) if draft.dated else "",
        short(draft.until) if draft.until else "",
        draft.shelf,
        short(draft.on),
        draft.note,
    )
