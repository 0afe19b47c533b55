"""Papers of an open library: the ledger's numbers and the library's own words."""

from __future__ import annotations

from io import BytesIO

from desktop_app.documents import announce
from desktop_app.documents.report import report_pdf
from desktop_app.documents.words import Translate
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.services import events, reports, settings
from desktop_app.services.library import Library
from tests.documents.conftest import Read
from tests.services.events_month import QUARTER, TODAY, an_event, open_library


def test_report_prints_the_ledger_under_the_names_of_the_library(
    read: Read, translate: Translate
) -> None:
    library, event = _after_an_event()
    report = reports.report(library, "quarterly", QUARTER)
    text = " ".join(read(BytesIO(report_pdf(library, report, "1234 5678", "ky", translate))))
    assert "Алма айылдык китепканасы, Алма айылы" in text
    assert "20 Иш-чараларга катышкандар — — 31 31 — 0 +31" in text
    assert "PRELIMINARY" in text
    assert event


def test_paper_in_a_language_without_a_name_takes_the_other(
    read: Read, translate: Translate
) -> None:
    library, _ = _after_an_event()
    report = reports.report(library, "quarterly", QUARTER)
    text = " ".join(read(BytesIO(report_pdf(library, report, "", "ru", translate))))
    assert "Алма айылдык китепканасы, Алма айылы" in text


def test_poster_of_an_event_is_made_from_its_card(read: Read, translate: Translate) -> None:
    library, event = _after_an_event()
    (page,) = read(BytesIO(announce.poster_pdf(library, event, "both", lambda lang: translate)))
    assert "Язык — душа народа" in page
    assert "14:00" in page
    assert "сентябрь / сентября" in page


def _after_an_event() -> tuple[Library, int]:
    library = open_library()
    words = {"library.name_ky": "Алма айылдык китепканасы", "library.village": "Алма айылы"}
    settings.change(library, words)
    planned = events.plan(library, an_event())
    assert planned.id is not None
    events.hold(library, planned.id, Outcome(Attendance(20, 6, 5)))
    assert library.today == TODAY
    return library, planned.id
