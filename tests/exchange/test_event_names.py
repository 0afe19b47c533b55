"""A form of the library's own has its own name wherever the usual one would stand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop_app.documents import announce
from desktop_app.documents.press import note_text
from desktop_app.documents.report_tables import _events
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.own_names import EVENT_FORMS, OwnName
from desktop_app.exchange import event_lists
from desktop_app.services import events, organisations, own_names, reports
from desktop_app.ui.paper_language import translator
from tests.services.events_month import QUARTER, open_library, planned


def test_an_own_form_is_named_on_the_poster_in_the_report_and_for_a_phone(tmp_path: Path) -> None:
    library = open_library()
    own = own_names.add(library, EVENT_FORMS, OwnName("Библионочь", "Китеп түнү", "other")).id
    id = planned(library, form="other", own_form_id=own)
    events.hold(library, id, Outcome(Attendance(5, 0, 0)))
    said = announce.told(library, id, translator)
    assert (said.form_ru, said.form_ky) == ("Библионочь", "Китеп түнү")
    for lang, name in (("ru", "Библионочь"), ("ky", "Китеп түнү")):
        translate = translator(lang)
        report = reports.report(library, "quarterly", QUARTER)
        assert _events(report, lang, translate)[0]["title"].startswith(f"{name}: ")
        assert name in note_text(events.get(library, id), "", lang, translate)
        event_lists.month_for_phone(library, date(2026, 9, 1), lang, translate, tmp_path / "a.ics")
        assert name in (tmp_path / "a.ics").read_text("utf-8")
    assert event_lists.year_table(library, 2026, translator("ru"), tmp_path / "a.xlsx") == 1


def test_a_partner_with_one_name_is_named_by_it_in_both_languages() -> None:
    library = open_library()
    club = organisations.add(library, OrganisationDraft(name_ru="Клуб «Арча»")).id or 0
    school = organisations.add(library, OrganisationDraft(name_ky="№ 2 мектеп")).id or 0
    id = planned(library, organisations=(club, school))
    events.hold(library, id, Outcome(Attendance(5, 0, 0)))
    report = reports.report(library, "quarterly", QUARTER)
    for lang in ("ru", "ky"):
        (row,) = _events(report, lang, translator(lang))
        assert row["partners"] == "Клуб «Арча», № 2 мектеп"
