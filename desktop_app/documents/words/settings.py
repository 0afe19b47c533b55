"""Words of the settings: counting rules, reasons of copies, what may be wrong with them."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "norm": _norm(translate),
        "turnover_by": {
            "year_end": translate("Settings", "the stock at the end of the period"),
            "average": translate("Settings", "the average stock of the period"),
        },
        "brochures": {
            "summary": translate("Settings", "in a sum, without numbers"),
            "inventory": translate("Settings", "each by its number"),
        },
        "copy_why": _copy_why(translate),
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "branch_wrong": translate(
            "Settings",
            "The branch number has digits, letters or a hyphen, {limit} at most. Example: 07",
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """What was done."""
    del n
    return {
        "setting.commission": translate("Settings", "The commission is saved, from {date}"),
    }


def _norm(translate: Translate) -> dict[str, str]:
    return {
        "child_to": translate("Settings", "Children up to the age of"),
        "youth_to": translate("Settings", "Young people up to the age of"),
        "returning_is_new": translate(
            "Settings", "A reader who missed a year counts as newly registered"
        ),
        "loan_days": translate("Settings", "Term of a loan, days"),
        "renewal_days": translate("Settings", "Term of a renewal, days"),
        "loan_limit": translate("Settings", "Books at once"),
        "hold_days": translate("Settings", "A reserved book waits, open days"),
        "renewal_counts": translate("Settings", "A renewal counts as a loan"),
        "consultations_in_references": translate(
            "Settings", "Consultations are counted together with references"
        ),
        "turnover_by": translate("Settings", "Turnover is reckoned by"),
        "weekend": translate("Settings", "Days off"),
        "answer_days": translate("Settings", "Answer to an inquiry, working days"),
        "thematic_days": translate("Settings", "List by topic, working days"),
        "report_day": translate("Settings", "Report due, day of the month"),
        "last_grade": translate("Settings", "The school's last grade"),
        "keep_years": translate("Settings", "Names are kept after the last visit, years"),
        "brochures": translate("Settings", "Brochures are accounted"),
        "centre_counts": translate(
            "Settings", "Books lent by the central library count as the branch's own"
        ),
    }


def _copy_why(translate: Translate) -> dict[str, str]:
    return {
        "close": translate("Settings", "On closing the program"),
        "by_hand": translate("Settings", "By hand"),
        "carried_out": translate("Settings", "For a USB stick"),
        "before_update": translate("Settings", "Before an update"),
        "before_import": translate("Settings", "Before an import"),
        "before_restore": translate("Settings", "Before another copy was restored"),
        "year_end": translate("Settings", "At the end of the year"),
    }
