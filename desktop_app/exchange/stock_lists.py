"""Lists of copies that leave the library as a file: for a receiver, and at its closing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.exchange import sheets
from desktop_app.exchange.names import safe_name
from desktop_app.exchange.sheets import Sheet, SheetColumn, Told, Value
from desktop_app.services import acts
from desktop_app.services.acts import Listed
from desktop_app.services.library import Library
from desktop_app.services.summary_book import Summary

_CHUNK = 500


def write_transfer_list(
    library: Library,
    act_id: int,
    lang: str,
    translate: Translate,
    to: Path,
    told: Told | None = None,
) -> Path:
    """The copies of an act of transfer into a folder, with a column for the receiver's numbers."""
    paper = acts.sheet(library, act_id)
    ids = [copy.id for copy in paper.copies]
    on = paper.draft.on
    about = (
        (translate("Sheets", "Act of transfer"), f"№ {paper.number}"),
        (translate("Sheets", "Date"), short(on)),
        (translate("Sheets", "From"), letterhead(library, on).name(lang)),
        (translate("Sheets", "To"), paper.draft.receiver),
    )
    pages = [
        copies_sheet(library, ids, translate),
        about_sheet(about, paper.count, paper.money, translate),
        *papers_sheets(paper.summaries, translate),
    ]
    file = to / safe_name(f"act-{paper.number}_{on.isoformat()}.xlsx")
    sheets.write(file, pages, on, told)
    return file


def copies_sheet(
    library: Library, ids: Sequence[int], translate: Translate, name: str = ""
) -> Sheet:
    """One line a copy: numbers and records of the titles, nothing about readers."""
    columns = (
        SheetColumn(translate("Sheets", "No."), 6, "number"),
        SheetColumn(translate("Sheets", "Inventory number"), 14),
        SheetColumn(translate("Sheets", "Author"), 24),
        SheetColumn(translate("Sheets", "Title"), 44),
        SheetColumn(translate("Sheets", "Year"), 7, "number"),
        SheetColumn(translate("Sheets", "Place, publisher"), 24),
        SheetColumn(translate("Sheets", "ISBN"), 18),
        SheetColumn(translate("Sheets", "Shelf mark"), 10),
        SheetColumn(translate("Sheets", "Kind"), 12),
        SheetColumn(translate("Sheets", "Content"), 20),
        SheetColumn(translate("Sheets", "Language"), 12),
        SheetColumn(translate("Sheets", "Price, som"), 11, "money"),
        SheetColumn(translate("Sheets", "Receiver's inventory number"), 16),
    )
    title = name or translate("Sheets", "List of copies")
    return Sheet(title, columns, _rows(library, ids, translate), len(ids))


def papers_sheets(summaries: Sequence[Summary], translate: Translate) -> list[Sheet]:
    """What goes without inventory numbers; no sheet where nothing does."""
    if not summaries:
        return []
    kinds = names.titles(translate, "kind")
    columns = (
        SheetColumn(translate("Sheets", "No."), 6, "number"),
        SheetColumn(translate("Sheets", "Documents"), 44),
        SheetColumn(translate("Sheets", "Kind"), 20),
        SheetColumn(translate("Sheets", "Copies"), 12, "number"),
        SheetColumn(translate("Sheets", "Sum, som"), 14, "money"),
    )
    rows: list[tuple[Value, ...]] = [
        (at, line.text, kinds.get(line.kind, line.kind), line.quantity, line.money)
        for at, line in enumerate(summaries, 1)
    ]
    return [Sheet(translate("Sheets", "Without inventory numbers"), columns, rows, len(rows))]


def about_sheet(
    told: Sequence[tuple[str, str]], copies: int, money: int, translate: Translate
) -> Sheet:
    """What the list is, and its control sums; `money` is tyiyn."""
    columns = (SheetColumn("", 30), SheetColumn("", 60))
    rows: list[tuple[Value, Value]] = [*told]
    rows.append((translate("Sheets", "Copies"), str(copies)))
    som = f"{money // 100},{money % 100:02}"
    rows.append((translate("Sheets", "Sum, som"), som))
    return Sheet(translate("Sheets", "About the list"), columns, rows, len(rows))


def _rows(library: Library, ids: Sequence[int], translate: Translate) -> Iterator[Sequence[Value]]:
    kinds, contents, languages = (
        names.titles(translate, group) for group in ("kind", "content", "language")
    )
    for start in range(0, len(ids), _CHUNK):
        part = acts.listed(library, ids[start : start + _CHUNK])
        for at, one in enumerate(part, start + 1):
            yield (
                at,
                one.inventory_no,
                one.author,
                _title(one),
                one.year,
                ", ".join(filter(None, (one.place, one.publisher))),
                one.isbn,
                one.bbk,
                kinds.get(one.kind, one.kind),
                contents.get(one.content, one.content),
                languages.get(one.language, one.language),
                one.price,
                "",
            )


def _title(one: Listed) -> str:
    return f"{one.title}: {one.subtitle}" if one.subtitle else one.title
