"""Words of the calendar's dates."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "date_kind": {
            "official_nonworking": translate("Dates", "Holiday, day off"),
            "official_working": translate("Dates", "Holiday, working day"),
            "moved_working": translate("Dates", "Day worked off"),
            "memorable": translate("Dates", "Memorable day"),
            "professional": translate("Dates", "Professional day"),
            "international": translate("Dates", "International day"),
            "birthday": translate("Dates", "Birthday"),
        },
        "date_repeat": {
            "day": translate("Dates", "Every year on one day"),
            "range": translate("Dates", "Every year on several days"),
            "weekday": translate("Dates", "On a weekday of a month"),
            "once": translate("Dates", "Only once"),
        },
        "date_number": {
            "1": translate("Dates", "first"),
            "2": translate("Dates", "second"),
            "3": translate("Dates", "third"),
            "4": translate("Dates", "fourth"),
            "5": translate("Dates", "fifth"),
            "-1": translate("Dates", "last"),
        },
        "date_shown": {
            "shown": translate("Dates", "In the calendar"),
            "to_confirm": translate("Dates", "To be confirmed"),
            "hidden": translate("Dates", "Hidden"),
            "own": translate("Dates", "Own and changed"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "date_rule_wrong": translate(
            "Dates", "There is no such day. Check the day, the month and the last day."
        ),
        "date_name_required": translate("Dates", "Enter the name in Russian or Kyrgyz."),
        "date_kind_required": translate("Dates", "Choose the kind of the date."),
        "date_year_wrong": translate("Dates", "{year} is no year. Enter four digits."),
        "date_years_turned": translate("Dates", "The last year is before the first one."),
        "date_not_doubtful": translate("Dates", "“{name}” stands in the calendar already."),
        "date_not_lunar": translate("Dates", "The day of “{name}” is not announced every year."),
        "vague_date_required": translate(
            "Dates", "Enter when it was, as well as it is known: a day, a year, «about 1943»."
        ),
        "vague_date_wrong": translate(
            "Dates",
            "This date is not understood. Examples: 09.05.1943, May 1943, about 1943, 1940s.",
        ),
        "date_unknown": translate("Dates", "This date is no longer there."),
        "lunar_too_far": translate(
            "Dates", "The holiday is expected on {date}. The announced day is near it: check it."
        ),
        "event_stays": translate(
            "Dates", "Event no. {no} was held and is counted on its day, so it stays there."
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "date.add": translate("Dates", "“{name}” added to the calendar"),
        "date.change": translate("Dates", "“{name}”: the date was changed"),
        "date.confirm": translate("Dates", "“{name}” confirmed"),
        "date.hide": translate("Dates", "“{name}” hidden from the calendar"),
        "date.show": translate("Dates", "“{name}” stands in the calendar again"),
        "date.reset": translate("Dates", "“{name}” is as it came with the program"),
        "date.announce": translate("Dates", "“{name}”: announced for {date}"),
    }
