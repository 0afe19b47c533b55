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
        "period_not_month": translate(
            "Report", "The diary has one page a month; {period} is no month."
        ),
        "period_not_year": translate(
            "Report", "The summary book is made for a whole year; {period} is no year."
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
        **_hints(translate),
    }


def _hints(translate: Translate) -> dict[str, str]:
    """What in the diary may look made up to a methodist."""
    same = translate("Report", "from {first} to {last} the same number {value}, working days: {n}")
    rounded = translate("Report", "from {first} to {last} only round numbers, working days: {n}")
    plan = translate(
        "Report", "{period}: exactly the plan, {value}. Counted work seldom meets it to the digit"
    )
    visits, loans = translate("Report", "Visits"), translate("Report", "Loans")
    return {
        "hint_same_visits": f"{visits}: {same}.",
        "hint_same_loans": f"{loans}: {same}.",
        "hint_round_visits": f"{visits}: {rounded}.",
        "hint_round_loans": f"{loans}: {rounded}.",
        "hint_plan_readers": f"{translate('Report', 'Readers')}: {plan}.",
        "hint_plan_visits": f"{visits}: {plan}.",
        "hint_plan_loans": f"{loans}: {plan}.",
        "hint_many_loans": translate(
            "Report",
            "Since January {value} loans a reader; more than {most} is hardly ever true.",
        ),
        "hint_many_visits": translate(
            "Report",
            "Since January {value} visits a reader; more than {most} is hardly ever true.",
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
