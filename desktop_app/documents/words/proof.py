"""Words of the proof: its figures, whether a period can still change, its texts."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "proof_group": {
            "readers": translate("Proof", "Readers, books, events"),
            "bodies": translate("Proof", "Service to the self-government"),
            "village": translate("Proof", "Life of the village"),
            "money": translate("Proof", "Stock, equipment, repairs"),
        },
        "proof_figure": {
            "readers": translate("Proof", "Readers registered"),
            "coverage": translate("Proof", "of the inhabitants since January, %"),
            "visits": translate("Proof", "Visits"),
            "loans": translate("Proof", "Books, journals, newspapers lent"),
            "references": translate("Proof", "Questions answered"),
            "events": translate("Proof", "Events held"),
            "attendance": translate("Proof", "people at them"),
            "workdays": translate("Proof", "Days open"),
            "asked": translate("Proof", "Inquiries of the self-government"),
            "done": translate("Proof", "done"),
            "in_time": translate("Proof", "of these in time"),
            "in_time_share": translate("Proof", "done in time, %"),
            "documents": translate("Proof", "documents given with answers"),
            "subscribers": translate("Proof", "Subscribers to information"),
            "notifications": translate("Proof", "notifications to them"),
            "dossier": translate("Proof", "Entered in the folder of the self-government"),
            "agreements": translate("Proof", "Agreements of partnership in force"),
            "partner_actions": translate("Proof", "Things done together"),
            "public_work": translate("Proof", "Days of public work"),
            "publications": translate("Proof", "Publications in the press"),
            "chronicle": translate("Proof", "Entries in the village's chronicle"),
            "achievements": translate("Proof", "Prizes and thanks"),
            "stock": translate("Proof", "Stock acquired, copies"),
            "stock_money": translate("Proof", "for the sum of, som"),
            "equipment": translate("Proof", "Equipment, som"),
            "repairs": translate("Proof", "Repairs, som"),
        },
        "proof_column": {
            "fact": translate("Proof", "For the period"),
            "ytd": translate("Proof", "Since January"),
            "last_year": translate("Proof", "A year before"),
        },
        "proof_standing": {
            "preliminary": translate("Proof", "Preliminary: the period is not over yet"),
            "open": "",
            "closed": translate("Proof", "The period is handed in: its numbers are final"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "too_many_lines": translate(
            "Proof", "{limit} lines at most: the note for the aiyl okmotu is one page."
        )
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    del n
    return {"proof.write_texts": translate("Proof", "Texts saved: {period}")}
