"""Words of bodies and people: offices, agreements of partnership."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {"post": _posts(translate)}


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return _persons(translate) | _offices(translate) | _agreements(translate)


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    del n
    return {
        "person.add": translate("Bodies", "«{name}» added to the people"),
        "person.change": translate("Bodies", "«{name}»: changes saved"),
        "person.trash": translate("Bodies", "«{name}» moved to the trash"),
        "person.restore": translate("Bodies", "«{name}» taken from the trash"),
        "person.join": translate("Bodies", "«{name}» joined with «{kept}»"),
        "office.add": translate("Bodies", "Office saved: {name}"),
        "office.change": translate("Bodies", "Office changed: {name}"),
        "office.follow": translate("Bodies", "Office changed hands: {before} → {name}"),
        "office.trash": translate("Bodies", "Office moved to the trash: {name}"),
        "office.restore": translate("Bodies", "Office taken from the trash: {name}"),
        "agreement.add": translate("Bodies", "Agreement saved: {name}"),
        "agreement.change": translate("Bodies", "Agreement changed: {name}"),
        "agreement.prolong": translate("Bodies", "Agreement prolonged until {date}: {name}"),
        "agreement.end": translate("Bodies", "Agreement ended: {name}"),
        "agreement.trash": translate("Bodies", "Agreement moved to the trash: {name}"),
        "agreement.restore": translate("Bodies", "Agreement taken from the trash: {name}"),
    }


def _persons(translate: Translate) -> dict[str, str]:
    return {
        "person_name_required": translate("Bodies", "Enter the person's name."),
        "person_known": translate(
            "Bodies",
            "«{name}» is among the people already. Enter another year of birth if it is"
            " a namesake.",
        ),
        "double_required": translate(
            "Bodies", "Type a few letters and choose the other card from the list."
        ),
        "person_unknown": translate("Bodies", "This person is no longer there."),
        "died_before_birth": translate("Bodies", "The death is before the birth."),
        "phone_without_consent": translate(
            "Bodies",
            "The phone of a living person is kept with their consent only. Enter the day of the"
            " consent, or leave the phone empty.",
        ),
    }


def _offices(translate: Translate) -> dict[str, str]:
    return {
        "person_required": translate("Bodies", "Enter who holds the office."),
        "post_required": translate("Bodies", "Enter the post."),
        "office_ends_before": translate("Bodies", "The end is before the beginning."),
        "office_follows_before": translate(
            "Bodies", "The one before began later. Enter a later beginning."
        ),
        "office_known": translate("Bodies", "«{name}» holds this post already."),
        "office_left": translate("Bodies", "«{name}» has left this office already."),
        "office_unknown": translate("Bodies", "This office is no longer there."),
    }


def _agreements(translate: Translate) -> dict[str, str]:
    return {
        "agreement_subject_required": translate("Bodies", "Enter what the agreement is about."),
        "agreement_ends_before": translate("Bodies", "The end is before the day of the agreement."),
        "agreement_begins_after": translate(
            "Bodies", "The agreement was ended before this day. Enter an earlier one."
        ),
        "agreement_until_required": translate("Bodies", "Enter the new last day."),
        "agreement_not_longer": translate("Bodies", "The new last day must be after the old one."),
        "agreement_reason_required": translate("Bodies", "Enter why the agreement ends."),
        "agreement_ended": translate("Bodies", "This agreement was ended already."),
        "agreement_unknown": translate("Bodies", "This agreement is no longer there."),
        "remind_days_wrong": translate("Bodies", "Enter days from 0 to {limit}."),
    }


def _posts(translate: Translate) -> dict[str, str]:
    return {
        "okmotu_head": translate("Posts", "Head of the aiyl okmotu"),
        "okmotu_deputy_head": translate("Posts", "Deputy head of the aiyl okmotu"),
        "executive_secretary": translate("Posts", "Executive secretary"),
        "lead_specialist": translate("Posts", "Leading specialist"),
        "land_surveyor": translate("Posts", "Land surveyor"),
        "social_worker": translate("Posts", "Social worker"),
        "accountant": translate("Posts", "Accountant"),
        "kenesh_chair": translate("Posts", "Chair of the village kenesh"),
        "kenesh_deputy": translate("Posts", "Deputy of the village kenesh"),
        "kenesh_secretary": translate("Posts", "Secretary of the village kenesh"),
        "village_head": translate("Posts", "Head of the village"),
        "aksakals_chair": translate("Posts", "Chair of the court of aksakals"),
        "aksakals_member": translate("Posts", "Member of the court of aksakals"),
        "pasture_chair": translate("Posts", "Chair of the pasture committee"),
        "water_chair": translate("Posts", "Chair of the water users"),
        "director": translate("Posts", "Director"),
        "deputy_director": translate("Posts", "Deputy director for teaching"),
        "teacher": translate("Posts", "Teacher"),
        "school_librarian": translate("Posts", "School librarian"),
        "educator": translate("Posts", "Kindergarten teacher"),
        "manager": translate("Posts", "Manager"),
        "art_leader": translate("Posts", "Art director"),
        "methodist": translate("Posts", "Methodist"),
        "medical_assistant": translate("Posts", "Medical assistant"),
        "inspector": translate("Posts", "District police inspector"),
        "chief_editor": translate("Posts", "Editor-in-chief"),
        "correspondent": translate("Posts", "Correspondent"),
        "chair": translate("Posts", "Chair"),
        "deputy_chair": translate("Posts", "Deputy chair"),
        "secretary": translate("Posts", "Secretary"),
        "specialist": translate("Posts", "Specialist"),
    }
