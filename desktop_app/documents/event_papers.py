"""The papers of events, for the list of all papers."""

from __future__ import annotations

from desktop_app.documents import event_lists, event_passport, mass_work
from desktop_app.documents.paper_spec import PaperSpec, Parameter

PAPERS = (
    PaperSpec(
        "event.passport",
        lambda translate: translate("Papers", "Passport of the event"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        event_passport.write_event_passport,
    ),
    PaperSpec(
        "event.sheet",
        lambda translate: translate("Papers", "Sheet of registration"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        event_lists.write_attendance_sheet,
    ),
    PaperSpec(
        "event.exhibition",
        lambda translate: translate("Papers", "List of the exhibition"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        event_lists.write_exhibition_list,
    ),
    PaperSpec(
        "mass_work",
        lambda translate: translate("Papers", "Diary, part 3: mass work"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        mass_work.write_mass_work,
    ),
)
