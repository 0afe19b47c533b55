"""Every paper that can be printed: one explicit tuple.

To add one: copy the smallest neighbour, add one line. A module with a
`write_…` function that is not here is found by a test.
"""

from __future__ import annotations

from desktop_app.documents import (
    album,
    central_request,
    consent,
    day_sheet,
    debts,
    desk_sheets,
    diary,
    event_papers,
    inventory_book,
    labels,
    money,
    plan_papers,
    press,
    proof_papers,
    property,
    reader_card,
    reader_lists,
    receipts,
    replacement_act,
    report,
    serial_cards,
    serial_lists,
    stock_list,
    stocktake_act,
    stocktake_handover,
    stocktake_lists,
    stocktake_slips,
    subject,
    summary_book,
    transfer_act,
    withdrawal_act,
)
from desktop_app.documents.paper_spec import PaperSpec as PaperSpec
from desktop_app.documents.paper_spec import Parameter as Parameter
from desktop_app.documents.posters import registry as posters

PAPERS = (
    PaperSpec(
        "report",
        lambda translate: translate("Papers", "Report for a period"),
        (Parameter.PERIOD, Parameter.LANGUAGE),
        report.write_report,
    ),
    PaperSpec(
        "diary",
        lambda translate: translate("Papers", "Diary of a month"),
        (Parameter.PERIOD, Parameter.LANGUAGE),
        diary.write_diary,
    ),
    PaperSpec(
        "diary.blank",
        lambda translate: translate("Papers", "Blank pages of the diary"),
        (Parameter.PERIOD, Parameter.LANGUAGE),
        diary.write_blank_diary,
    ),
    *posters.PAPERS,
    *event_papers.PAPERS,
    PaperSpec(
        "day_sheet",
        lambda translate: translate("Papers", "Sheet for a day on paper"),
        (Parameter.LANGUAGE,),
        day_sheet.write_day_sheet,
    ),
    PaperSpec(
        "reader.card",
        lambda translate: translate("Papers", "Registration card"),
        (Parameter.READER, Parameter.LANGUAGE),
        reader_card.write_registration_card,
    ),
    PaperSpec(
        "reader.tickets",
        lambda translate: translate("Papers", "Reader's ticket"),
        (Parameter.READERS, Parameter.LANGUAGE),
        reader_card.write_tickets,
    ),
    PaperSpec(
        "reader.formular",
        lambda translate: translate("Papers", "Formulary, A5"),
        (Parameter.READER, Parameter.LANGUAGE),
        reader_card.write_formular,
    ),
    PaperSpec(
        "reader.consent",
        lambda translate: translate("Papers", "Consent of the reader"),
        (Parameter.READER, Parameter.LANGUAGE),
        consent.write_consent,
    ),
    PaperSpec(
        "reader.guardian_consent",
        lambda translate: translate("Papers", "Consent of the parent"),
        (Parameter.READER, Parameter.LANGUAGE),
        consent.write_guardian_consent,
    ),
    PaperSpec(
        "reader.subject",
        lambda translate: translate("Papers", "All data held about the reader"),
        (Parameter.DAY, Parameter.READER, Parameter.LANGUAGE),
        subject.write_subject,
    ),
    PaperSpec(
        "register",
        lambda translate: translate("Papers", "Register of readers' numbers"),
        (Parameter.YEAR, Parameter.ROWS, Parameter.LANGUAGE),
        reader_lists.write_register,
    ),
    PaperSpec(
        "group",
        lambda translate: translate("Papers", "List for the teacher"),
        (Parameter.READERS, Parameter.LANGUAGE),
        reader_lists.write_group_list,
    ),
    PaperSpec(
        "debtors",
        lambda translate: translate("Papers", "Readers with overdue books"),
        (Parameter.DAY, Parameter.ROWS, Parameter.LANGUAGE),
        debts.write_debtors,
    ),
    PaperSpec(
        "school_debtors",
        lambda translate: translate("Papers", "List for the school"),
        (Parameter.DAY, Parameter.ROWS, Parameter.LANGUAGE),
        debts.write_school_debtors,
    ),
    PaperSpec(
        "reminders",
        lambda translate: translate("Papers", "Reminder letters"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        debts.write_reminders,
    ),
    PaperSpec(
        "issued",
        lambda translate: translate("Papers", "Loans of the day, to sign"),
        (Parameter.DAY, Parameter.ROWS, Parameter.LANGUAGE),
        desk_sheets.write_issued,
    ),
    PaperSpec(
        "saddlebag",
        lambda translate: translate("Papers", "Loans away from the library, blank"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        desk_sheets.write_saddlebag,
    ),
    PaperSpec(
        "centre",
        lambda translate: translate("Papers", "Books of the central library"),
        (Parameter.DAY, Parameter.ROWS, Parameter.LANGUAGE),
        desk_sheets.write_centre,
    ),
    PaperSpec(
        "request",
        lambda translate: translate("Papers", "Request to the central library"),
        (Parameter.DAY, Parameter.ROWS, Parameter.LANGUAGE),
        central_request.write_request,
    ),
    PaperSpec(
        "periodical.card",
        lambda translate: translate("Papers", "Registration card of a periodical"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        serial_cards.write_periodical_card,
    ),
    PaperSpec(
        "claim",
        lambda translate: translate("Papers", "Letter of claim"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        serial_lists.write_claim,
    ),
    PaperSpec(
        "subscription_list",
        lambda translate: translate("Papers", "Subscription list"),
        (Parameter.YEAR, Parameter.ROWS, Parameter.LANGUAGE),
        serial_lists.write_subscription_list,
    ),
    PaperSpec(
        "handed_on",
        lambda translate: translate("Papers", "Journals and newspapers handed on"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        serial_lists.write_handed_on,
    ),
    PaperSpec(
        "act.withdrawal",
        lambda translate: translate("Papers", "Act of write-off with its list"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        withdrawal_act.write_withdrawal_act,
    ),
    PaperSpec(
        "act.transfer",
        lambda translate: translate("Papers", "Act of transfer with its list"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        transfer_act.write_transfer_act,
    ),
    PaperSpec(
        "act.replacement",
        lambda translate: translate("Papers", "Act of loss and replacement"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        replacement_act.write_replacement_act,
    ),
    PaperSpec(
        "replacements",
        lambda translate: translate("Papers", "Notebook of books taken in place of lost ones"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        replacement_act.write_replacement_notebook,
    ),
    PaperSpec(
        "stock_list",
        lambda translate: translate("Papers", "List of the library's stock"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        stock_list.write_stock_list,
    ),
    PaperSpec(
        "act.hand_over",
        lambda translate: translate("Papers", "Act of handing over to a new librarian"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        transfer_act.write_hand_over_act,
    ),
    PaperSpec(
        "summary_book",
        lambda translate: translate("Papers", "Summary book of the stock"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        summary_book.write_summary_book,
    ),
    PaperSpec(
        "summary_record",
        lambda translate: translate("Papers", "Record of the summary book"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        summary_book.write_summary_record,
    ),
    PaperSpec(
        "inventory_book",
        lambda translate: translate("Papers", "Inventory book"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        inventory_book.write_inventory_book,
    ),
    PaperSpec(
        "inventory_marks",
        lambda translate: translate("Papers", "Marks for the inventory book"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        inventory_book.write_inventory_marks,
    ),
    PaperSpec(
        "inventory_certificate",
        lambda translate: translate("Papers", "Certifying sheet of the inventory book"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        inventory_book.write_inventory_certificate,
    ),
    PaperSpec(
        "stocktake.act",
        lambda translate: translate("Papers", "Act of checking the stock"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        stocktake_act.write_stocktake_act,
    ),
    PaperSpec(
        "stocktake.handover",
        lambda translate: translate("Papers", "Hand-over act of the librarians"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        stocktake_handover.write_handover_act,
    ),
    PaperSpec(
        "stocktake.left",
        lambda translate: translate("Papers", "Still to be found"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        stocktake_lists.write_left,
    ),
    PaperSpec(
        "stocktake.shelves",
        lambda translate: translate("Papers", "Shelf list for the check"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        stocktake_lists.write_shelf_list,
    ),
    PaperSpec(
        "stocktake.slips",
        lambda translate: translate("Papers", "Control slips, eight on a sheet"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        stocktake_slips.write_control_slips,
    ),
    PaperSpec(
        "labels",
        lambda translate: translate("Labels", "Labels of books"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        labels.write_labels,
    ),
    PaperSpec(
        "labels.test",
        lambda translate: translate("Labels", "Test sheet for labels"),
        (Parameter.LANGUAGE,),
        labels.write_label_test,
    ),
    PaperSpec(
        "property.list",
        lambda translate: translate("Property", "List of the property"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        property.write_property,
    ),
    PaperSpec(
        "property.aged",
        lambda translate: translate("Property", "Property by age"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        property.write_aged,
    ),
    PaperSpec(
        "property.defects",
        lambda translate: translate("Property", "Act of defects"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        property.write_defects,
    ),
    PaperSpec(
        "property.hand_over",
        lambda translate: translate("Property", "Hand-over of the property"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        property.write_hand_over,
    ),
    PaperSpec(
        "repairs",
        lambda translate: translate("Money", "Sheet of repairs"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        money.write_repairs,
    ),
    PaperSpec(
        "money",
        lambda translate: translate("Money", "Money of a period"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        money.write_money,
    ),
    PaperSpec(
        "album",
        lambda translate: translate("AlbumPapers", "Photo album"),
        (Parameter.EVENT, Parameter.ROWS, Parameter.LANGUAGE),
        album.write_album,
    ),
    PaperSpec(
        "press.list",
        lambda translate: translate("PressPapers", "List of publications"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        press.write_publications,
    ),
    PaperSpec(
        "press.note",
        lambda translate: translate("PressPapers", "Note for the press"),
        (Parameter.EVENT, Parameter.LANGUAGE),
        press.write_press_note,
    ),
    PaperSpec(
        "receipt.act",
        lambda translate: translate("Papers", "Act of acceptance"),
        (Parameter.BATCH, Parameter.LANGUAGE),
        receipts.write_acceptance,
    ),
    PaperSpec(
        "receipt.waybill",
        lambda translate: translate("Papers", "Waybill"),
        (Parameter.BATCH, Parameter.LANGUAGE),
        receipts.write_waybill,
    ),
    PaperSpec(
        "receipt.discrepancy",
        lambda translate: translate("Papers", "Act of discrepancy"),
        (Parameter.BATCH, Parameter.LANGUAGE),
        receipts.write_discrepancy,
    ),
    *plan_papers.PAPERS,
    *proof_papers.PAPERS,
)


def paper(key: str) -> PaperSpec:
    """A paper by its key; KeyError when there is none."""
    return {spec.key: spec for spec in PAPERS}[key]
