"""The papers of the plan of work and of the calendar, for the registry."""

from __future__ import annotations

from desktop_app.documents import plan, wall_calendar
from desktop_app.documents.paper_spec import PaperSpec, Parameter

PAPERS = (
    PaperSpec(
        "plan",
        lambda translate: translate("Plan", "Plan of work"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        plan.write_plan,
    ),
    PaperSpec(
        "calendar.month",
        lambda translate: translate("WallCalendar", "Wall calendar of a month"),
        (Parameter.DAY, Parameter.ROWS, Parameter.LANGUAGE),
        wall_calendar.write_month_calendar,
    ),
    PaperSpec(
        "calendar.year",
        lambda translate: translate("WallCalendar", "Dates of a year"),
        (Parameter.YEAR, Parameter.ROWS, Parameter.LANGUAGE),
        wall_calendar.write_dates_of_year,
    ),
)
