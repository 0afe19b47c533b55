"""Words of lending: what goes out and comes back, losses, waiting lists, terms."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "settlement": {
            "replaced": translate("Desk", "Another book was brought"),
            "paid": translate("Desk", "It was paid"),
            "found": translate("Desk", "It was found"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "limit_reached": translate("Desk", "More books than usual: {loans}, the norm is {limit}."),
        "kind_limit_reached": translate(
            "Desk", "More of this kind than usual: {of_kind}, the norm is {kind_limit}."
        ),
        "has_overdue": translate("Desk", "Overdue books: {overdue}."),
        "copy_in_repair": translate("Desk", "{number} «{title}» is being repaired."),
        "copy_away": translate("Desk", "{number} «{title}» is away, in another place."),
        "copy_missing": translate(
            "Desk", "{number} «{title}» is marked as missing. Mark it as found in the stock first."
        ),
        "copy_not_on_loan": translate("Desk", "{number} «{title}» is not on loan."),
        "loan_closed": translate("Desk", "This book was brought back already."),
        "return_before_issue": translate(
            "Desk", "The book was issued on {date}; it cannot come back before."
        ),
        "copy_moved_later": translate(
            "Desk",
            "{number} «{title}» went out or came back on {date} already. Choose that day or a"
            " later one.",
        ),
        "copy_of_centre": translate(
            "Desk", "It belongs to the central library. Put it aside to be given back!"
        ),
        "keep_for_reader": translate(
            "Desk", "Put it aside for {waiting}, card no. {waiting_card}, until {until}!"
        ),
        "copy_not_on_shelf": translate("Desk", "{number} «{title}» does not stand on the shelf."),
        "in_bag_already": translate("Desk", "{number} «{title}» is in the bag already."),
        "bag_empty": translate("Desk", "There is nothing in the bag."),
        "reader_required": translate("Desk", "Choose the reader: name or card no."),
        "copy_is_held": translate(
            "Desk", "This copy was put aside for {waiting}, card no. {waiting_card}."
        ),
        "reserved_already": translate("Desk", "The reader is on this waiting list already."),
        "reservation_closed": translate("Desk", "The reader does not wait for this any longer."),
        "settlement_required": translate("Desk", "Choose how the loss was made good."),
        "payment_required": translate("Desk", "Enter how much was paid."),
        "loss_settled": translate("Desk", "This loss was made good already."),
        "reader_has_pieces": translate(
            "Desk", "{reader} still has journals or brochures. Take them back first."
        ),
        "reader_has_losses": translate(
            "Desk", "{reader} lost a book and has not made it good. Settle the loss first."
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    back = translate("Desk", "{inventory_no} «{title}» is back")
    pieces_back = translate("Desk", "«{what}», pieces: {pieces}, is back")
    if n:
        late = translate("Desk", "%n day(s) late", "", n)
        back = translate("Desk", "{inventory_no} «{title}» is back. {late}").replace("{late}", late)
        pieces_back = translate("Desk", "«{what}», pieces: {pieces}, is back. {late}").replace(
            "{late}", late
        )
    return {
        "lending.issue": translate(
            "Desk", "{inventory_no} «{title}» issued to {reader} until {due}"
        ),
        "lending.hall": translate("Desk", "{inventory_no} «{title}» read in the hall by {reader}"),
        "lending.return": back,
        "lending.renew": translate("Desk", "{inventory_no} «{title}» renewed until {due}"),
        "pieces.issue": translate(
            "Desk", "«{what}», pieces: {pieces}, issued to {reader} until {due}"
        ),
        "pieces.hall": translate(
            "Desk", "«{what}», pieces: {pieces}, read in the hall by {reader}"
        ),
        "pieces.return": pieces_back,
        "pieces.renew": translate("Desk", "«{what}», pieces: {pieces}, renewed until {due}"),
        "loss.enter": translate("Desk", "{inventory_no} «{title}» lost by {reader}"),
        "loss.settle": translate(
            "Desk", "The loss of {inventory_no} «{title}» by {reader} settled"
        ),
        "reservation.enter": translate(
            "Desk", "{reader} put on the waiting list for «{title}», place {place}"
        ),
        "reservation.cancel": translate("Desk", "{reader} taken off the waiting list: «{title}»"),
        "saddlebag.pack": translate("Desk", "{inventory_no} «{title}» is in the bag"),
        "saddlebag.take_out": translate("Desk", "{inventory_no} «{title}» taken out of the bag"),
        "saddlebag.unpack": translate("Desk", "%n book(s) unpacked", "", n),
        "setting.terms": translate("Desk", "Terms and limits set from {date} on"),
    }
