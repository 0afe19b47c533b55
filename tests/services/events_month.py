"""A library in September 2026 for the tests of events, inquiries and records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from desktop_app.domain.agreements import AgreementDraft
from desktop_app.domain.classes import Content, Language
from desktop_app.domain.dossier import DossierDraft
from desktop_app.domain.events import EventDraft
from desktop_app.domain.facts import Name
from desktop_app.domain.inquiries import InquiryDraft, OrganisationKind
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.domain.periods import Period, quarter
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import agreements, dossier, events, inquiries, organisations, reports
from desktop_app.services import undo as undoing
from desktop_app.services.library import Done, Library
from desktop_app.storage import facts
from desktop_app.storage.database import Database

NOW = datetime(2026, 9, 25, 10, 0)
TODAY = NOW.date()
QUARTER = quarter(2026, 3)
YEAR = Period(date(2026, 1, 1), date(2027, 1, 1))


def fixed() -> datetime:
    """The clock stands."""
    return NOW


def open_library(clock: Callable[[], datetime] = fixed) -> Library:
    """An empty library in memory, on 25 September 2026."""
    return Library(Database.in_memory("alma"), clock)


def undo(library: Library, done: Done) -> None:
    """Take an act back as Ctrl+Z does."""
    assert done.journal_id is not None
    undoing.undo(library, done.journal_id)


def entries(library: Library, name: Name, *classes: str) -> dict[tuple[str, ...], int]:
    """The ledger's sums of the year by classes, without what adds up to nothing."""
    found = facts.sums(library.database, name, classes, YEAR.start, YEAR.end)
    return {group: amount for group, amount, _ in found if amount}


def broken(library: Library) -> list[str]:
    """Names of the control relations that do not hold in the quarter's report."""
    report = reports.report(library, "quarterly", QUARTER)
    return [check.name for check in report.checks if not check.ok]


def an_event(**fields: Any) -> EventDraft:
    """A talk in the library on 23 September."""
    values: dict[str, Any] = {
        "on": date(2026, 9, 23),
        "starts_at": "14:00",
        "form": "talk",
        "title_ru": "Язык — душа народа",
        "title_ky": "Тил — элдин жаны",
        "audience": "5–9-класстар",
    }
    return EventDraft(**values | fields)


def planned(library: Library, **fields: Any) -> int:
    """Plan it; its id."""
    return events.plan(library, an_event(**fields)).id or 0


def a_body(library: Library, name_ru: str = "Айыл өкмөтү", name_ky: str = "") -> int:
    """A body in the register; its id."""
    draft = OrganisationDraft(OrganisationKind.AIYL_OKMOTU, name_ru, name_ky)
    return organisations.add(library, draft).id or 0


def an_agreement(library: Library, body: int) -> int:
    """An agreement with a body, no. 7 of January; its id."""
    draft = AgreementDraft(body, date(2026, 1, 10), "7", subject="Сотрудничество")
    return agreements.add(library, draft).id or 0


def an_inquiry(**fields: Any) -> InquiryDraft:
    """A question on land rent, asked on Monday 21 September."""
    values: dict[str, Any] = {
        "on": date(2026, 9, 21),
        "asker": "Асанов Бакыт",
        "office": "землеустроитель",
        "question": "Образец договора аренды земли",
        "rubric": "land",
        "kind": "address",
    }
    return InquiryDraft(**values | fields)


def accepted(library: Library, **fields: Any) -> int:
    """Accept it; its id."""
    return inquiries.accept(library, an_inquiry(**fields)).id or 0


def a_title(title: str, **fields: Any) -> TitleDraft:
    """A book of the catalogue."""
    values: dict[str, Any] = {"content": Content.SOCIAL.value, "language": Language.RUSSIAN.value}
    return TitleDraft(title=title, **values | fields)


def a_document(library: Library, title: str, **fields: Any) -> int:
    """A decision in the dossier; its id."""
    values: dict[str, Any] = {"on": date(2026, 9, 1), "dated": date(2026, 8, 20)}
    values |= {"kind": "decision", "title": title, "document_no": "14", "rubric": "land"}
    return dossier.add(library, DossierDraft(**values | fields)).id or 0
