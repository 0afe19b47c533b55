"""Words of the desk: readers, visits, the library's settings."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "group_kind": {
            "school_class": translate("Desk", "School class"),
            "club": translate("Desk", "Club"),
        },
        "shown_readers": {
            "all": translate("Desk", "All"),
            "registered": translate("Desk", "Registered this year"),
            "unregistered": translate("Desk", "Not registered this year"),
            "debtors": translate("Desk", "Debtors"),
            "trash": translate("Desk", "Trash"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return _of_readers(translate)


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "reader.register": translate("Desk", "{reader} registered. Card no. {card_no}"),
        "reader.reregister": translate(
            "Desk", "{reader} registered for {year}. Card no. {card_no}"
        ),
        "reader.change": translate("Desk", "{reader}: changes saved"),
        "reader.trash": translate("Desk", "{reader} moved to the trash"),
        "reader.restore": translate("Desk", "{reader} taken from the trash"),
        "reader.promote": translate("Desk", "%n reader(s) promoted to the next grade", "", n),
        "reader.anonymise": translate("Desk", "%n card(s) anonymised", "", n),
        "category.add": translate("Desk", "Category «{name}» added"),
        "category.change": translate("Desk", "Category «{name}»: changes saved"),
        "category.trash": translate("Desk", "Category «{name}» moved to the trash"),
        "category.restore": translate("Desk", "Category «{name}» taken from the trash"),
        "group.add": translate("Desk", "Group «{group}» added"),
        "group.change": translate("Desk", "Group «{group}»: changes saved"),
        "group.trash": translate("Desk", "Group «{group}» moved to the trash"),
        "group.restore": translate("Desk", "Group «{group}» taken from the trash"),
        "group.join": translate("Desk", "{reader} is in «{group}» now"),
        "group.leave": translate("Desk", "{reader} is no longer in «{group}»"),
        "reader.merge": translate(
            "Desk", "Card no. {card} is merged into card no. {card_no}, {reader}: %n loan(s)", "", n
        ),
        "visit.count": translate("Desk", "Visit counted. Today: %n", "", n),
        "remote.count": translate("Desk", "%n inquiry(ies) by phone or messenger counted", "", n),
    }


def _of_readers(translate: Translate) -> dict[str, str]:
    return {
        "name_required": translate("Desk", "Enter the name."),
        "birth_year_required": translate("Desk", "Enter the year of birth."),
        "birth_year_wrong": translate(
            "Desk", "The year of birth is from {low} to {high}. Check the figures."
        ),
        "category_required": translate("Desk", "Choose who the reader is: press the digit."),
        "grade_wrong": translate(
            "Desk", "The grade, from {low} to {high}, does not belong to this category."
        ),
        "guardian_missing": translate("Desk", "A child's parent or guardian is not written down."),
        "reader_unknown": translate("Desk", "There is no reader with card no. {card_no}."),
        "reader_in_trash": translate(
            "Desk", "Card no. {card_no} is in the trash. Restore the reader first."
        ),
        "own_category_name_required": translate("Desk", "Enter the name of the category."),
        "counted_as_required": translate(
            "Desk", "Choose the column of the diary that its readers are counted in."
        ),
        "own_category_unknown": translate("Desk", "There is no such category any more."),
        "nobody_to_anonymise": translate("Desk", "There are no such cards."),
        "reader_anonymised": translate(
            "Desk", "Card no. {card_no} is anonymised. Register the reader with a new card."
        ),
        "group_name_required": translate("Desk", "Enter the name of the group."),
        "group_kind_required": translate("Desk", "Choose what it is: a school class or a club."),
        "group_unknown": translate("Desk", "There is no such group any more."),
        "in_group_already": translate("Desk", "{reader} is in «{group}» already."),
        "nobody_to_promote": translate(
            "Desk", "Nobody to promote: tick readers whose grade is of an earlier year."
        ),
        "after_school_wrong": translate("Desk", "Choose who school leavers become."),
        "merge_which": translate("Desk", "Choose the other card: by name or by number."),
        "merge_same": translate("Desk", "Choose another card: this is the same one."),
        "reader_merged": translate(
            "Desk", "Card no. {card_no} is merged into card no. {kept}; its number leads there."
        ),
        "reader_has_loans": translate(
            "Desk", "{reader} still has books: {n}. Take them back first."
        ),
        "registered_already": translate("Desk", "{reader} is registered for {year} already."),
        "not_registered_this_year": translate(
            "Desk", "Card no. {card_no} is not registered this year. Register the reader again."
        ),
    }
