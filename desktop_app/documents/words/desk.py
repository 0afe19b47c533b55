"""Words of the desk: readers, visits, days from paper, the library's settings."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "paper_reason": {
            "power_cut": translate("Desk", "No electricity"),
            "saddlebag": translate("Desk", "Books taken along on the road"),
            "other": translate("Desk", "Another reason"),
        },
        "shown_readers": {
            "all": translate("Desk", "All"),
            "registered": translate("Desk", "Registered this year"),
            "unregistered": translate("Desk", "Not registered this year"),
            "debtors": translate("Desk", "Debtors"),
            "trash": translate("Desk", "Trash"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return _of_readers(translate) | _of_sheets(translate)


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "reader.register": translate("Desk", "{reader} registered. Card no. {card_no}"),
        "reader.reregister": translate(
            "Desk", "{reader} registered for {year}. Card no. {card_no}"
        ),
        "reader.change": translate("Desk", "{reader}: changes saved"),
        "reader.trash": translate("Desk", "{reader} moved to the trash"),
        "reader.restore": translate("Desk", "{reader} taken from the trash"),
        "visit.count": translate("Desk", "Visit counted. Today: %n", "", n),
        "paper.enter": translate("Desk", "{date} entered from paper: %n visit(s)", "", n),
    }


def _of_readers(translate: Translate) -> dict[str, str]:
    return {
        "name_required": translate("Desk", "Enter the name."),
        "birth_year_required": translate("Desk", "Enter the year of birth."),
        "birth_year_wrong": translate(
            "Desk", "The year of birth is from {low} to {high}. Check the figures."
        ),
        "category_required": translate("Desk", "Choose who the reader is: press the digit."),
        "grade_wrong": translate(
            "Desk", "The grade, from {low} to {high}, does not belong to this category."
        ),
        "guardian_missing": translate("Desk", "A child's parent or guardian is not written down."),
        "reader_unknown": translate("Desk", "There is no reader with card no. {card_no}."),
        "reader_in_trash": translate(
            "Desk", "Card no. {card_no} is in the trash. Restore the reader first."
        ),
        "reader_has_loans": translate(
            "Desk", "{reader} still has books: {n}. Take them back first."
        ),
        "registered_already": translate("Desk", "{reader} is registered for {year} already."),
        "not_registered_this_year": translate(
            "Desk", "Card no. {card_no} is not registered this year. Register the reader again."
        ),
    }


def _of_sheets(translate: Translate) -> dict[str, str]:
    return {
        "paper_not_tied": translate(
            "Desk",
            "Does not tie: the total is {left}, here it is {right}. Difference {difference}.",
        ),
        "paper_empty": translate("Desk", "The sheet is empty. Enter at least one number."),
    }
