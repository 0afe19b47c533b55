"""How a source of an answer is cited: a book, a document of a body, an article."""

from __future__ import annotations

from datetime import date

from desktop_app.documents.words import Translate
from desktop_app.domain.dates import NBSP, short
from desktop_app.services.inquiry_sources import SourceRow

_DASH = f". —{NBSP}"


def cited(row: SourceRow, translate: Translate) -> str:
    """One bibliographic line, with what is known."""
    head = _sentence(row.author, row.title)
    if row.key.kind == "title":
        return _joined(head, _imprint(row), _pages(row.pages, translate))
    if row.edition:
        return _article(row, head, translate)
    number = f"№{NBSP}{row.document_no}" if row.document_no else ""
    return ", ".join(filter(None, (head, number, _day(row.on_date))))


def _article(row: SourceRow, head: str, translate: Translate) -> str:
    """«Автор. Заголовок // Издание. — 20.08.2026. — № 12. — С. 3»."""
    number = f"№{NBSP}{row.issue_no}" if row.issue_no else ""
    place = translate("Citing", "P. {pages}").format(pages=row.pages) if row.pages else ""
    return _joined(f"{head} // {row.edition}", _day(row.on_date), number, place)


def _imprint(row: SourceRow) -> str:
    """«Бишкек: Адабият, 2015»."""
    publisher = ": ".join(filter(None, (row.place, row.publisher)))
    return ", ".join(filter(None, (publisher, row.year)))


def _pages(pages: str, translate: Translate) -> str:
    return translate("Citing", "{pages} p.").format(pages=pages) if pages else ""


def _day(text: str) -> str:
    """A whole day as it is written here; a year or a month as it stands."""
    try:
        return short(date.fromisoformat(text))
    except ValueError:
        return text


def _sentence(*parts: str) -> str:
    return ". ".join(part.rstrip(". ") for part in parts if part)


def _joined(*parts: str) -> str:
    return _DASH.join(part.rstrip(".") if at == 0 else part for at, part in
                      enumerate(filter(None, parts)))  # fmt: skip
