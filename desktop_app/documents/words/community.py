"""Words of public works, of things done together with partners, of achievements."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "work": {
            "election": translate("Community", "Election commission"),
            "census": translate("Community", "Census"),
            "households": translate("Community", "Household rounds, household book"),
            "commission": translate("Community", "Commission of the aiyl okmotu"),
            "meeting": translate("Community", "Secretary of a meeting, kurultai"),
            "cleaning": translate("Community", "Clean-up day, ashar"),
            "school": translate("Community", "Help to the school"),
            "guests": translate("Community", "Receiving guests"),
            "other": translate("Community", "Other work"),
        },
        "work_role": {
            "member": translate("Community", "Member of the commission"),
            "secretary": translate("Community", "Secretary of the commission"),
            "chair": translate("Community", "Chair of the commission"),
            "enumerator": translate("Community", "Enumerator"),
            "instructor": translate("Community", "Instructor"),
        },
        "award": {
            "diploma": translate("Community", "Diploma"),
            "thanks": translate("Community", "Letter of thanks"),
            "prize": translate("Community", "Prize, gift"),
            "contest": translate("Community", "Place in a contest"),
            "guest": translate("Community", "Guest of honour"),
            "other": translate("Community", "Other achievement"),
        },
        "work_time": {
            "in_hours": translate("Community", "In working time"),
            "off_hours": translate("Community", "Outside working time"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "work_required": translate("Community", "Choose what kind of work it was."),
        "role_required": translate("Community", "Choose who the librarian was there."),
        "award_required": translate("Community", "Choose what kind of achievement it is."),
        "partner_required": translate("Community", "Enter with which body it was done."),
        "work_too_long": translate(
            "Community", "The last day is too far: one work lasts {most} days at most."
        ),
        "work_days_wrong": translate(
            "Community",
            "There are {most} days from the first to the last. Enter that many or fewer.",
        ),
        "agreement_of_other": translate(
            "Community", "This agreement is not with this body. Choose another one or none."
        ),
        "community_counted": translate(
            "Community",
            "What was counted cannot be changed. Take the record back and write it down again.",
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    del n
    return {
        "community.add": translate("Community", "Saved: {title}"),
        "community.change": translate("Community", "Changes saved: {title}"),
    }
