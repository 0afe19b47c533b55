"""Words of debtors and their reminders, and of documents asked for in vain."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "reminder_way": {
            "letter": translate("Debts", "By letter"),
            "phone": translate("Debts", "By phone"),
            "visit": translate("Debts", "At home"),
            "school": translate("Debts", "Through the school"),
        },
        "denial_reason": {
            "not_held": translate("Debts", "Not in the stock"),
            "on_loan": translate("Debts", "On loan"),
            "too_few": translate("Debts", "Too few copies"),
            "other": translate("Debts", "Another reason"),
        },
        "denial_state": {
            "open": translate("Debts", "Not requested yet"),
            "requested": translate("Debts", "Requested"),
            "closed": translate("Debts", "Closed"),
        },
        "denial_outcome": {
            "received": translate("Debts", "Received"),
            "withdrawn": translate("Debts", "No longer needed"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "way_required": translate("Debts", "Choose how the reader was reminded: press the digit."),
        "no_debtors": translate("Debts", "Nobody of the list owes a book any more."),
        "wanted_required": translate("Debts", "Enter what was asked for."),
        "denial_reason_required": translate("Debts", "Choose the reason: press the digit."),
        "no_denials": translate("Debts", "Nothing is chosen that could still be entered."),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "reminder.add": translate("Debts", "%n reader(s) reminded", "", n),
        "denial.add": translate("Debts", "Refusal written down: {wanted}"),
        "denial.request": translate("Debts", "Request collected: %n title(s)", "", n),
        "denial.receive": translate("Debts", "Received: {wanted}"),
        "denial.withdraw": translate("Debts", "No longer needed: {wanted}"),
    }
