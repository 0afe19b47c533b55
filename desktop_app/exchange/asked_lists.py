"""«What all branches were asked» for a spreadsheet: the table, and the list behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.asked import line_title, matrix, told_state, topic_title
from desktop_app.documents.words import Translate
from desktop_app.domain.classes import Rubric
from desktop_app.domain.dates import short
from desktop_app.domain.periods import Period
from desktop_app.exchange import sheets
from desktop_app.exchange.sheets import Sheet, SheetColumn, Value
from desktop_app.services import centre
from desktop_app.services.library import Library


def write(library: Library, period: Period, lang: str, translate: Translate, to: Path) -> int:
    """Write both sheets; how many questions there are."""
    ids = centre.asked(library, period)
    pages = [
        _table(library, period, lang, translate),
        Sheet(
            translate("Replies", "Questions"),
            _columns(translate),
            _lines(library, ids, lang, translate),
            len(ids),
        ),
    ]
    sheets.write(to, pages, library.today)
    return len(ids)


def _table(library: Library, period: Period, lang: str, translate: Translate) -> Sheet:
    topics = names.titles(translate, "rubric")
    columns = (
        SheetColumn(translate("Replies", "Branch"), 30),
        SheetColumn(translate("Replies", "In all"), 8, "number"),
        *(SheetColumn(topics[topic], 12, "number") for topic in Rubric),
    )
    rows: list[Sequence[Value]] = [
        (line_title(branch, lang, translate), sum(numbers), *(n or None for n in numbers))
        for branch, numbers in matrix(centre.branches(library), centre.counts(library, period))
    ]
    return Sheet(translate("Replies", "Branches and topics"), columns, rows, len(rows))


def _columns(translate: Translate) -> tuple[SheetColumn, ...]:
    return (
        SheetColumn("№", 6, "number"),
        SheetColumn(translate("Replies", "Day"), 12),
        SheetColumn(translate("Replies", "Branch"), 10),
        SheetColumn(translate("Replies", "Body, office"), 36),
        SheetColumn(translate("Replies", "Question"), 70),
        SheetColumn(translate("Replies", "Topic"), 30),
        SheetColumn(translate("Replies", "State"), 20),
    )


def _lines(
    library: Library, ids: Sequence[int], lang: str, translate: Translate
) -> Iterator[Sequence[Value]]:
    rows = centre.rows(library, ids)
    for at, id in enumerate(ids, 1):
        row = rows[id]
        yield (
            at,
            short(row.asked.on),
            row.branch,
            ", ".join(filter(None, (row.asked.body(lang), row.asked.office))),
            row.asked.question,
            topic_title(row.asked, lang, translate),
            told_state(row.asked, translate),
        )
