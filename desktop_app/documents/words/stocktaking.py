"""Words of stock-taking: occasions, places, decisions, what is refused and what was done."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "stocktake_occasion": {
            "planned": translate("Stocktaking", "Planned check"),
            "librarian": translate("Stocktaking", "Change of librarian"),
            "theft": translate("Stocktaking", "Theft or damage"),
            "disaster": translate("Stocktaking", "Fire, water, other disaster"),
            "closing": translate("Stocktaking", "Reorganisation or closing"),
        },
        "stocktake_scope": {
            "all": translate("Stocktaking", "Whole stock"),
            "content": translate("Stocktaking", "One section"),
            "shelf": translate("Stocktaking", "One shelf"),
            "numbers": translate("Stocktaking", "Numbers from … to …"),
        },
        "stocktake_state": {
            "open": translate("Stocktaking", "Going on"),
            "closed": translate("Stocktaking", "Finished"),
            "cancelled": translate("Stocktaking", "Cancelled"),
        },
        "stocktake_place": {
            "shelf": translate("Stocktaking", "On the shelf"),
            "reader": translate("Stocktaking", "With readers"),
            "repair": translate("Stocktaking", "In repair"),
            "away": translate("Stocktaking", "Outside the library"),
            "missing": translate("Stocktaking", "Not found"),
            "gone": translate("Stocktaking", "Written off during the check"),
        },
        "stocktake_case": {
            "missing": translate("Stocktaking", "Not found"),
            "withdrawn": translate("Stocktaking", "Written off by an act"),
            "centre": translate("Stocktaking", "Belongs to the central library"),
            "unknown": translate("Stocktaking", "Not on the books"),
        },
        "stocktake_decision": {
            "": translate("Stocktaking", "Not decided yet"),
            "search": translate("Stocktaking", "Search one more year"),
            "compensation": translate("Stocktaking", "To be made good by the guilty"),
            "write_off": translate("Stocktaking", "Write off, cause unknown"),
            "found": translate("Stocktaking", "Found"),
            "enlist": translate("Stocktaking", "Take onto the books"),
            "give_back": translate("Stocktaking", "Give back to its owner"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "stocktake_occasion": translate("Stocktaking", "Choose why the stock is checked."),
        "stocktake_scope": translate("Stocktaking", "Choose what is checked."),
        "stocktake_shelf": translate("Stocktaking", "Type the shelf."),
        "stocktake_range": translate(
            "Stocktaking", "The last number comes before the first. Change them over."
        ),
        "stocktake_successor": translate("Stocktaking", "Type who takes the stock over."),
        "stocktake_overlaps": translate(
            "Stocktaking",
            "These books are being checked already. Finish or cancel the open check first.",
        ),
        "stocktake_empty": translate("Stocktaking", "There is not one book of this kind."),
        "stocktake_unknown": translate("Stocktaking", "There is no such check."),
        "stocktake_closed": translate("Stocktaking", "The check of {date} is over."),
        "stocktake_not_closed": translate(
            "Stocktaking", "First finish the check, then decide about what was not found."
        ),
        "stocktake_not_counted": translate("Stocktaking", "This copy was not counted."),
        "stocktake_not_missing": translate(
            "Stocktaking", "{number} is no longer missing: nothing is left to decide."
        ),
        "stocktake_decision": translate("Stocktaking", "This decision does not suit {number}."),
        "stocktake_lost_by_reader": translate(
            "Stocktaking",
            "A reader reported {number} as lost. Take it back at the desk, then the debt ends too.",
        ),
        "copy_is_checked": translate(
            "Stocktaking", "The stock is being checked: it is counted as found."
        ),
        # What a number at the shelf turned out to be
        "count_found": translate("Stocktaking", "Found"),
        "count_back": translate("Stocktaking", "Found; on the books it was elsewhere: {before}"),
        "count_already": translate("Stocktaking", "Counted already"),
        "count_on_loan": translate(
            "Stocktaking",
            "By card no. {card_no} it is with a reader. Enter once more: take it back",
        ),
        "count_lost": translate(
            "Stocktaking", "Card no. {card_no} reported it as lost. Enter once more: take it back"
        ),
        "count_withdrawn": translate(
            "Stocktaking", "Written off on {date}, act no. {act}. Put it aside"
        ),
        "count_centre": translate("Stocktaking", "Belongs to the central library. Put it aside"),
        "count_outside": translate("Stocktaking", "Ours, but not part of this check"),
        "count_unknown": translate(
            "Stocktaking", "No such number on the books. Put it aside. Ctrl+Enter: what book it is"
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """What was done."""
    return {
        "stocktaking.begin": translate(
            "Stocktaking", "The check has begun: %n copy(ies) to be found", "", n
        ),
        "stocktaking.change": translate("Stocktaking", "The check of {date} changed"),
        "stocktaking.close": translate(
            "Stocktaking", "The check of {date} is finished. Not found: %n copy(ies)", "", n
        ),
        "stocktaking.cancel": translate("Stocktaking", "The check of {date} is cancelled"),
        "stocktaking.count": translate("Stocktaking", "Counted: {number} “{title}”"),
        "stocktaking.uncount": translate("Stocktaking", "To be found again: {number} “{title}”"),
        "stocktaking.surplus": translate("Stocktaking", "Put aside: {number}"),
        "stocktaking.note": translate("Stocktaking", "Noted what {number} is"),
        "stocktaking.drop": translate("Stocktaking", "{number} is no longer in the list"),
        "stocktaking.decide": translate("Stocktaking", "Decided about %n copy(ies)", "", n),
    }
