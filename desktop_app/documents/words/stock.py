"""Words of the stock: where copies are, how they come and go, what is refused and what was done."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "copy_status": {
            "in_stock": translate("Stock", "On the shelf"),
            "on_loan": translate("Stock", "With a reader"),
            "in_repair": translate("Stock", "In repair"),
            "away": translate("Stock", "Outside the library", "a copy in a travelling set"),
            "missing": translate("Stock", "Not found"),
            "withdrawn": translate("Stock", "Written off"),
            "mistaken": translate("Stock", "Struck out: entered by mistake"),
        },
        "receipt_origin": {
            "centre": translate("Stock", "Central library"),
            "district": translate("Stock", "District budget"),
            "local": translate("Stock", "Aiyl okmotu"),
            "gift": translate("Stock", "Gift"),
            "subscription": translate("Stock", "Subscription"),
            "replacement": translate("Stock", "In place of lost ones"),
            "grant": translate("Stock", "Project, donor"),
            "legal_deposit": translate("Stock", "Book Chamber"),
            "transfer": translate("Stock", "Another library"),
            "other": translate("Stock", "Other source"),
        },
        "receipt_paper": {
            "invoice": translate("Stock", "Invoice"),
            "waybill": translate("Stock", "Waybill"),
            "register": translate("Stock", "Register"),
            "act": translate("Stock", "Acceptance act"),
        },
        "numbers_by": {
            "branch": translate("Stock", "The branch itself"),
            "centre": translate("Stock", "The central library"),
        },
        "scheme": {
            "bbk": translate("Stock", "BBK"),
            "udc": translate("Stock", "UDC"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong with a title, a batch or an act, and what to do."""
    return _of_titles(translate) | _of_batches(translate) | _of_acts(translate)


def _of_titles(translate: Translate) -> dict[str, str]:
    return {
        "mark_required": translate("Stock", "Enter the shelf mark."),
        "content_required": translate("Stock", "Choose the content or type the shelf mark."),
        "language_required": translate("Stock", "Choose the language."),
        "year_wrong": translate("Stock", "A year from {low} to {high} is possible here."),
        "pages_wrong": translate("Stock", "A number of pages from {low} to {high} is possible."),
        "isbn_suspicious": translate(
            "Stock", "The ISBN looks misprinted. It can be kept as it stands in the book."
        ),
        "title_unknown": translate("Stock", "This book is no longer in the list."),
        "title_has_copies": translate(
            "Stock", "“{title}” still has copies: {n}. Write them off first."
        ),
    }


def _of_batches(translate: Translate) -> dict[str, str]:
    return {
        "inventory_no_wrong": translate(
            "Stock", "An inventory number has a figure in it, for example 12345 or Д-123."
        ),
        "inventory_taken": translate(
            "Stock", "Number {number} was given to “{title}”. Numbers are never used again."
        ),
        "inventory_twice": translate("Stock", "Number {number} already stands in this list."),
        "document_wrong": translate("Stock", "Choose the document from the list."),
        "document_missing": translate(
            "Stock", "Without a document an acceptance act has to be made."
        ),
        "copies_wrong": translate("Stock", "A number of copies from {low} to {high} is possible."),
        "price_wrong": translate("Stock", "The price cannot be below zero."),
        "number_required": translate(
            "Stock", "The central library gives the numbers: type the one of the waybill."
        ),
        "number_out_of_range": translate(
            "Stock", "{number} is not of the branch's own numbers: {span}."
        ),
        "numbers_by_required": translate("Stock", "Choose who gives the numbers."),
        "prefix_wrong": translate("Stock", "Letters in front: {limit} signs at most."),
        "number_figures_only": translate("Stock", "Figures only; the letters stand in front."),
        "range_backwards": translate("Stock", "The last number is below the first."),
        "nothing_received": translate("Stock", "Enter at least one line."),
        "batch_not_tied": translate(
            "Stock", "Entered: {entered} copies, in the document: {document}. Find the difference."
        ),
        "batch_sum_not_tied": translate(
            "Stock", "The sum does not agree with the document: {entered} and {document}."
        ),
        "batch_claim": translate(
            "Stock", "It differs from its document: send the act of discrepancy until {until}."
        ),
        "balance_exceeded": translate(
            "Stock",
            "More is entered than the opening balance counted: {listed} instead of {counted}. Look"
            " at “Still to be entered”.",
        ),
        "batch_unknown": translate("Stock", "There is no such batch."),
        "opening_not_tied": translate(
            "Stock", "By kind, content and language the totals must be the same."
        ),
        "opening_again": translate(
            "Stock", "An opening balance of {n} copies was entered before. This one will be added."
        ),
    }


def _of_acts(translate: Translate) -> dict[str, str]:
    return {
        "approval_missing": translate("Stock", "The act has no day of approval yet."),
        "act_unknown": translate("Stock", "There is no such act."),
        "nothing_chosen": translate("Stock", "Enter at least one inventory number."),
        "copy_unknown": translate("Stock", "There is no copy with number {number}."),
        "copy_withdrawn": translate(
            "Stock", "{number} “{title}” was written off on {date}, act no. {act}."
        ),
        "copy_on_loan": translate(
            "Stock", "{number} “{title}” is with a reader. Take it back first."
        ),
        "copy_mistaken": translate(
            "Stock", "Number {number} was struck out as a mistake; it is not used any more."
        ),
        "mistake_not_on_shelf": translate(
            "Stock",
            "{number} “{title}” is not on the shelf. Only a book on the shelf is struck out.",
        ),
        "strike_why_required": translate("Stock", "Say what the mistake was."),
        "undo_inventory_printed": translate(
            "Stock",
            "Number {number} stands in the printed inventory book since {date}. It is not taken"
            " back: strike the number out as a mistake.",
        ),
        "undo_in_act": translate(
            "Stock",
            "Number {number} stands in act no. {act} of {date}, so its batch stays. Strike a"
            " wrong number out as a mistake.",
        ),
        "only_numbered": translate(
            "Stock",
            "Without numbers there are {left} of this kind, the act takes {n}. Copies with numbers"
            " are written off by their numbers.",
        ),
        "undo_stock_negative": translate(
            "Stock",
            "It cannot be taken back any more: what it brought was written off, and on {date} the"
            " stock would fall below zero. Reverse the act of write-off first.",
        ),
        "owner_of_gone": translate(
            "Stock", "{number} has left the stock: whose it was stays as it is."
        ),
        "owner_not_counted": translate(
            "Stock",
            "{number} came as the central library's and is not in the summary book. Give it back"
            " by an act, then take it in by a batch of your own.",
        ),
        "copy_not_yet": translate("Stock", "{number} was received only on {date}."),
        "copy_not_there": translate(
            "Stock", "{number} is not on the shelf, so it cannot be moved."
        ),
        "stock_negative": translate(
            "Stock",
            "On {date} the stock would fall below zero by {n} in one column. Enter the opening"
            " balance or look at kind, content and language.",
        ),
        "stock_sum_negative": translate(
            "Stock",
            "On {date} papers of this kind would cost {sum} less than nothing in the summary book."
            " Look at the sums of the lines without numbers.",
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """What was done."""
    return {
        "title.add": translate("Stock", "Added: {title}"),
        "title.change": translate("Stock", "Changed: {title}"),
        "title.remember_mark": translate("Stock", "The content of mark {mark} is remembered"),
        "title.forget_mark": translate("Stock", "Mark {mark} is no longer remembered"),
        "title.trash": translate("Stock", "Moved to the trash: {title}"),
        "title.restore": translate("Stock", "Taken back from the trash: {title}"),
        "stock.receive": translate(
            "Stock", "Batch no. {number}: %n copy(ies) received, {sum}", "", n
        ),
        "stock.enlist": translate("Stock", "%n old copy(ies) entered", "", n),
        "stock.withdraw": translate(
            "Stock", "Act no. {number} posted. %n copy(ies) written off, {sum}", "", n
        ),
        "stock.opening": translate(
            "Stock", "Opening balance on {date}: %n copy(ies), {sum}", "", n
        ),
        "receipt.change": translate("Stock", "Document of batch no. {number} corrected"),
        "copy.strike_out": translate("Stock", "Number {number} struck out: {title}"),
        "setting.numbers": translate("Stock", "The rule for inventory numbers is set"),
        "copy.change": translate("Stock", "Copy {number} changed: {title}"),
        "copy.move": translate("Stock", "Copy {number} moved: {title}"),
    }
