"""Words of the labels: what is printed, on which sheets, and what is refused."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "label_kind": {
            "spine": translate("Labels", "For the spine"),
            "barcode": translate("Labels", "Bars for the scanner"),
            "pocket": translate("Labels", "Pocket"),
            "book_card": translate("Labels", "Book card"),
            "due_slip": translate("Labels", "Slip of due dates"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong, and what to do."""
    return {
        "numbers_empty": translate(
            "Labels", "There is no book with a number in {number}. Look at the first and the last."
        ),
        "label_count_wrong": translate("Labels", "From 1 to 40 labels in a row are possible."),
        "label_size_wrong": translate("Labels", "Measure the label: at least 10 mm."),
        "label_small_for_bars": translate(
            "Labels", "The bars need a label of at least 30 × 16 mm."
        ),
        "labels_too_wide": translate(
            "Labels", "So many labels do not fit across A4 (210 mm). Measure again."
        ),
        "labels_too_high": translate(
            "Labels", "So many labels do not fit down A4 (297 mm). Measure again."
        ),
        "offset_wrong": translate("Labels", "Up to 20 mm to each side are possible."),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Printing changes nothing."""
    del translate, n
    return {}
