"""Sentences of the file, the disk, the stick, and of what several screens may refuse.

Codes that several parts use have their one, neutral sentence here.
"""

from __future__ import annotations

from desktop_app.documents.words import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what happened, what is safe, what to do."""
    return _file(translate) | _stick(translate) | _typed(translate)


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Acts that belong to no part."""
    return {
        "library.create": translate("General", "The library is made"),
        "setting.change": translate("General", "Settings saved, in force from {date}"),
        "setting.norms": translate("General", "Counting rules saved, in force from {date}"),
        "setting.population": translate("General", "%n inhabitant(s) from {date}", "", n),
        "undo": translate("General", "The action was undone"),
    }


def _file(translate: Translate) -> dict[str, str]:
    return {
        "disk_full": translate(
            "General",
            "There is no room left on the disk. Nothing was lost: free some room and try again.",
        ),
        "disk_error": translate(
            "General",
            "The disk does not obey. What was saved before is safe. Make a copy to a stick"
            " and restart the program.",
        ),
        "unconfirmed": translate(
            "General",
            "It is not certain that the last entry was saved. Restart the program and look"
            " whether it is there.",
        ),
        "busy": translate(
            "General", "The library's file is in use just now. Wait a moment and try again."
        ),
        "damaged": translate(
            "General",
            "The library's file is damaged. Nothing more will be written to it."
            " Restore the library from the last copy.",
        ),
        "read_only": translate(
            "General",
            "The library's file may only be read. Look at the folder's permissions or at the"
            " lock of the stick.",
        ),
        "newer_file": translate(
            "General",
            "This file was made by a newer version of the program. Install the newer version;"
            " the file was left untouched.",
        ),
        "not_a_library": translate("General", "This file is not a library of this program."),
        "missing_file": translate("General", "The file is not there: {file}."),
        "in_use": translate(
            "General", "This library is already open in another window or by another account."
        ),
        "undo_blocked": translate(
            "General",
            "This can no longer be undone: later entries stand on it. Undo those first"
            " or make a correction.",
        ),
        "undo_blocked_by": translate(
            "General",
            "This can no longer be undone, something newer stands on it: {newer}"
            " ({newer_on}, {newer_at}). Undo that first or make a correction.",
        ),
        "undo_forgotten": translate(
            "General",
            "This cannot be undone: the names that it was about have been erased for good.",
        ),
        "undo_final": translate(
            "General", "This cannot be undone. Make a correction or a reversing entry instead."
        ),
        "file_replaced": translate(
            "General",
            "The library's file is not the one that was closed last: it was replaced, or a few"
            " letters in it are damaged. Look at the last entries; the copies are in the settings.",
        ),
        "undo_gone": translate("General", "This was undone already."),
        "library_exists": translate(
            "General", "There is a library in {folder} already. Choose another folder."
        ),
        "folder_not_writable": translate(
            "General", "Nothing can be written to {folder}. Choose another folder."
        ),
        "nothing_to_undo": translate("General", "There is nothing to undo."),
        "check_failed": translate("General", "The check found disagreements: {n}."),
        "self_test_failed": translate("General", "The self-test failed at this step: {step}."),
        "desk_line_unknown": translate("General", "This line is not understood: {line}"),
    }


def _stick(translate: Translate) -> dict[str, str]:
    return {
        "stick_missing": translate("General", "The stick was not found. Insert it and try again."),
        "stick_full": translate(
            "General", "Not enough room on the stick. Free {need} MB and try again."
        ),
        "stick_failed": translate(
            "General",
            "The stick could not be written. Nothing is lost: everything is still on this computer."
            " Try another stick.",
        ),
        "package_damaged": translate(
            "General", "The package {folder} is damaged or was changed. Ask for it once more."
        ),
        "package_newer": translate(
            "General",
            "The package {folder} was written by a newer version of the program."
            " Install that version here and read it again.",
        ),
    }


def _typed(translate: Translate) -> dict[str, str]:
    return {
        "title_required": translate("General", "Enter the title."),
        "kind_required": translate("General", "Choose the kind."),
        "origin_required": translate("General", "Choose where it came from."),
        "quantity_wrong": translate("General", "Enter a number of at least 1."),
        "population_source_required": translate(
            "General", "Say where the number comes from: who counted and when."
        ),
        "class_unknown": translate("General", "This class is not known: {class}."),
        "money_wrong": translate("General", "This is no sum: {text}. Example: 1234,50"),
        "money_ambiguous": translate("General", "Is it {less} or {more}? Type the sum in full."),
        "group_wrong": translate(
            "General", "A group has 1 to {most} visitors, not {n}. Check the number."
        ),
        "count_wrong": translate("General", "This is no number: {text}. Type a whole number."),
        "date_in_future": translate("General", "This day has not come yet."),
        "date_too_early": translate(
            "General", "Days before {date} are not entered. Check the year."
        ),
        "date_of_earlier_year": translate("General", "This is a day of {year}. Is the year right?"),
        "date_wrong": translate("General", "There is no such date. Example: 08.03.2026"),
        "time_wrong": translate("General", "There is no such time. Example: 14:00"),
        "too_long": translate("General", "The text is too long: {limit} letters at most."),
        "personal_number": translate(
            "General", "This looks like a personal number (PIN). It is not needed here."
        ),
        "visit_on_day_off": translate(
            "General", "But the library is closed on this day: if that is a slip, undo it."
        ),
        "day_off_without_note": translate(
            "General", "This is a day off. Say in the note why something was done on it."
        ),
        "norm_wrong": translate("General", "A number from {low} to {high} is possible here."),
        "ages_overlap": translate(
            "General",
            "Young people must begin after the children's age ({child_to}), or a reader"
            " would be counted twice.",
        ),
    }
