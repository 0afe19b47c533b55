"""Words of days from paper: sections and rows of the sheet, what does not tie, corrections."""

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
        "sheet_section": {
            "visits": translate("Sheets", "Visits"),
            "registrations": translate("Sheets", "Registered readers"),
            "remote": translate("Sheets", "By phone or messenger"),
            "loans": translate("Sheets", "Documents issued"),
            "beside": translate("Sheets", "Copies and refused loans"),
            "references": translate("Sheets", "Questions answered"),
            "consultations": translate("Sheets", "Consultations (apart)"),
            "information": translate("Sheets", "Further"),
        },
        "sheet_part": {
            "registrations_by_mode": translate("Sheets", "first time or again"),
            "registrations_by_age": translate("Sheets", "by age"),
            "registrations_by_category": translate("Sheets", "by category"),
            "loans_by_kind": translate("Sheets", "by kind"),
            "loans_by_age": translate("Sheets", "by reader's age"),
            "loans_by_mode": translate("Sheets", "how they were handed out"),
            "loans_parts": translate("Sheets", "of them"),
            "loans_local": translate("Sheets", "local studies"),
            "loans_from_centre": translate("Sheets", "from the central library"),
            "copies": translate("Sheets", "sheets copied"),
            "denials": translate("Sheets", "documents asked for in vain"),
            "references_by_type": translate("Sheets", "by type"),
            "references_by_age": translate("Sheets", "by reader's age"),
            "references_by_content": translate("Sheets", "by content"),
            "references_parts": translate("Sheets", "of them"),
            "references_for_local": translate("Sheets", "for self-government"),
            "references_written": translate("Sheets", "in writing"),
            "refusals": translate("Sheets", "questions without an answer"),
            "forwarded": translate("Sheets", "passed on to the central library"),
            "book_lists": translate("Sheets", "lists of literature"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "paper_not_tied": translate(
            "Desk",
            "Does not tie: the total is {left}, here it is {right}. Difference {difference}.",
        ),
        "sheet_number_too_large": translate(
            "Sheets", "At most {limit} fits in one box. Check the figures."
        ),
        "paper_empty": translate("Desk", "The sheet is empty. Enter at least one number."),
        "paper_again": translate(
            "Sheets",
            "A sheet for this day was entered already: visits {n}, documents {loans}. Correct it,"
            " or enter a second one?",
        ),
        "paper_corrected": translate(
            "Sheets", "This sheet was corrected meanwhile. Open the list of days again."
        ),
        "correction_reason": translate("Sheets", "Write down why the sheet is corrected."),
        "paper_same": translate("Sheets", "Nothing was changed on the sheet."),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "paper.enter": translate("Desk", "{date} entered from paper: %n visit(s)", "", n),
        "paper.correct": translate(
            "Sheets", "Sheet of {date} corrected, now %n visit(s). {reason}", "", n
        ),
    }
