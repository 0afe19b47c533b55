"""Words of the report: closing a period, plan, texts, reasons."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong with a period or a form, and what to do."""
    return {
        "period_closed": translate(
            "Report",
            "{date} has already been reported: the period is closed through {closed}."
            " Open the period for correction under “Reports” or give a later day.",
        ),
        "period_closed_already": translate("Report", "{period}: this period is closed already."),
        "period_not_closed": translate("Report", "{period}: this period is not closed."),
        "period_over_new_year": translate(
            "Report",
            "{period} crosses the New Year, but readers and loans count anew from 1 January."
            " Make one report for each year.",
        ),
        "period_not_whole": translate(
            "Report", "Only whole months of one year are handed in, not {period}."
        ),
        "period_empty": translate(
            "Report", "Nothing was entered for {period}, so there is nothing to hand in."
        ),
        "period_not_over": translate(
            "Report",
            "{period} ends on {end}. It can be closed on the day after; until then the report"
            " is preliminary.",
        ),
        "reason_required": translate("Report", "Write down the reason: it will be printed."),
        "unknown_form": translate("Report", "There is no form named {form}."),
        "unknown_indicator": translate("Report", "There is no indicator named {indicator}."),
        "unknown_period": translate(
            "Report",
            "There is no period named {period}. Examples: 2026-09, 2026-Q3, 2026-H1, 2026-9M, 2026",
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """What was done to a report."""
    return {
        "report.close": translate("Report", "{period} is closed. Revision {revision}"),
        "report.reopen": translate(
            "Report", "{period} is open for correction. %n period(s) opened", "", n
        ),
        "report.write_text": translate("Report", "The report's text is saved"),
        "report.explain": translate("Report", "The reason is saved"),
        "plan.set": translate("Report", "%n planned value(s) saved", "", n),
    }
