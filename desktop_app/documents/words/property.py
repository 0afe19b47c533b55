"""Words of the property and of the money: groups, states, what is refused and what was done."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "property_kind": {
            "furniture": translate("Property", "Furniture"),
            "shelving": translate("Property", "Shelves and cases"),
            "computer": translate("Property", "Computers and printers"),
            "appliance": translate("Property", "Appliances, heating"),
            "household": translate("Property", "Household things"),
            "other": translate("Property", "Other property"),
        },
        "condition": {
            "good": translate("Property", "Good", "the state of a thing"),
            "fair": translate("Property", "Satisfactory", "the state of a thing"),
            "poor": translate("Property", "Worn out", "the state of a thing"),
            "broken": translate("Property", "Broken", "the state of a thing"),
        },
        "property_shown": {
            "kept": translate("Property", "All that is kept"),
            "bad": translate("Property", "Worn out or broken"),
            "aged": translate("Property", "10 years and older"),
            "requested": translate("Property", "Asked to be written off"),
            "removed": translate("Property", "Written off"),
        },
        "repair": {
            "capital": translate("Property", "Major repair"),
            "current": translate("Property", "Current repair"),
            "cosmetic": translate("Property", "Cosmetic repair"),
            "own_hands": translate("Property", "By own hands (subbotnik)"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong, and what to do."""
    return {
        "property_kind_required": translate("Property", "Choose the group."),
        "property_name_required": translate("Property", "Enter what it is."),
        "condition_required": translate("Property", "Choose the state."),
        "property_number_taken": translate(
            "Property", "Number {number} stands at “{name}”. Look at the number on the thing."
        ),
        "property_not_yet": translate("Property", "It stands in the list only since {date}."),
        "property_too_many": translate("Property", "A number from 1 to {n} is possible here."),
        "removal_reason_required": translate("Property", "Write why: what is broken or worn out."),
        "removal_act_required": translate("Property", "Enter the number of the accountant's act."),
        "property_unknown": translate("Property", "This line is no longer in the list."),
        "property_no_request": translate(
            "Property", "Nothing is asked to be written off. Choose a thing and ask for it first."
        ),
        "property_partly_gone": translate(
            "Property", "A part of “{name}” is written off already. It stays in the list."
        ),
        "property_person_required": translate("Property", "Enter who takes over."),
        "property_nothing": translate("Property", "There is nothing in the list yet."),
        "repair_wrong": translate("Property", "The kind of repair belongs to repairs only."),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """What was done."""
    return {
        "property.acquire": translate("Property", "Entered: {name}, %n piece(s), {sum}", "", n),
        "property.change": translate("Property", "Changed: {name}"),
        "property.hand_over": translate(
            "Property", "%n line(s) handed over. Answers now: {person}", "", n
        ),
        "property.request": translate(
            "Property", "Asked to be written off: {name}, %n piece(s)", "", n
        ),
        "property.drop_request": translate("Property", "Stays in the list: {name}"),
        "property.remove": translate(
            "Property", "Written off by act no. {act}: {name}, %n piece(s), {sum}", "", n
        ),
        "property.remove_requested": translate(
            "Property", "Written off by act no. {act}: %n piece(s), {sum}", "", n
        ),
        "property.strike_out": translate("Property", "Taken off as a mistake: {name}"),
    }
