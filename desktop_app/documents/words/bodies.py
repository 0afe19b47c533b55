"""Words of bodies and people: offices, agreements of partnership."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return _persons(translate)


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    del n
    return {
        "person.add": translate("Bodies", "«{name}» added to the people"),
        "person.change": translate("Bodies", "«{name}»: changes saved"),
        "person.trash": translate("Bodies", "«{name}» moved to the trash"),
        "person.restore": translate("Bodies", "«{name}» taken from the trash"),
    }


def _persons(translate: Translate) -> dict[str, str]:
    return {
        "person_name_required": translate("Bodies", "Enter the person's name."),
        "person_known": translate(
            "Bodies",
            "«{name}» is among the people already. Enter another year of birth if it is"
            " a namesake.",
        ),
        "person_unknown": translate("Bodies", "This person is no longer there."),
        "vague_date_wrong": translate(
            "Bodies", "Enter a year or a day that has been: 1943 or 12.05.1943."
        ),
        "died_before_birth": translate("Bodies", "The death is before the birth."),
        "phone_without_consent": translate(
            "Bodies",
            "The phone of a living person is kept with their consent only. Enter the day of the"
            " consent, or leave the phone empty.",
        ),
    }
