"""Words of acts: where documents go, why an act is refused, what was done with one."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "destination": {
            "pulp": translate("Acts", "Waste paper"),
            "exchange": translate("Acts", "Exchange stock"),
            "handed": translate("Acts", "Given to another library"),
            "destroyed": translate("Acts", "Destroyed"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "copy_not_ours": translate(
            "Acts",
            "{number} “{title}” belongs to the central library. It goes back by an act of"
            " transfer.",
        ),
        "copy_being_checked": translate(
            "Acts",
            "{number} “{title}” is being checked since {date}. Finish the stock-taking first.",
        ),
        "act_is_reversal": translate(
            "Acts", "Act no. {number} takes another act back. Make a new act of write-off."
        ),
        "act_reversed": translate(
            "Acts", "Act no. {number} was reversed already on {date} by act no. {act}."
        ),
        "reversal_before_act": translate(
            "Acts", "An act cannot be reversed before its own day, {date}."
        ),
        "reversal_reason_required": translate("Acts", "Say why the act is reversed."),
        "coefficient_wrong": translate(
            "Acts", "A coefficient above {low} and up to {high} is possible. Example: 1,25"
        ),
        "destination_wrong": translate("Acts", "Choose from the list where the documents go."),
        "receiver_missing": translate("Acts", "Say who takes the documents over."),
        "loss_not_replaced": translate(
            "Acts", "No book was brought for this loss. Settle it on the reader's card first."
        ),
        "replacement_taken_in": translate(
            "Acts", "The book brought instead is in the stock already, number {number}."
        ),
        "draft_gone": translate("Acts", "This draft was posted or thrown away meanwhile."),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """What was done."""
    return {
        "stock.reverse": translate(
            "Acts",
            "Act no. {act} is reversed by act no. {number}. %n copy(ies) back in the stock, {sum}",
            "",
            n,
        ),
        "loss.take_in": translate(
            "Acts", "Record no. {number}: “{title}” got the number {inventory_no}"
        ),
        "stock.discard_draft": translate("Acts", "The draft act was thrown away"),
    }
