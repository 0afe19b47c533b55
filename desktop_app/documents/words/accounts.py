"""Words of the books of account: what is refused, what was done."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "inventory_range_empty": translate(
            "InventoryBook", "There are no lines from {first} to {last}. Look at the numbers."
        ),
        "inventory_printed_already": translate(
            "InventoryBook", "These lines were printed or changed meanwhile. Print them once more."
        ),
        "inventory_nothing_waiting": translate(
            "InventoryBook", "All lines are on paper already. New ones appear with the next batch."
        ),
        "inventory_nothing_printed": translate(
            "InventoryBook", "No sheet of the book is printed yet. Print the new lines first."
        ),
        "inventory_no_marks": translate(
            "InventoryBook", "Nothing has changed in the printed lines since they were printed."
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "inventory.print": translate(
            "InventoryBook", "%n line(s) are on paper, sheets {first}–{last}", "", n
        ),
    }
