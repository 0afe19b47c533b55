"""Words of the chronicle of the village: chapters, sources, what is refused and what was done."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "chronicle_section": {
            "nature": translate("Chronicle", "Nature and place"),
            "place_name": translate("Chronicle", "Origin of the name"),
            "founding": translate("Chronicle", "Founding, clans, settlers"),
            "kolkhoz": translate("Chronicle", "Kolkhoz, sovkhoz"),
            "war": translate("Chronicle", "The war, book of memory"),
            "village_school": translate("Chronicle", "School"),
            "medicine": translate("Chronicle", "Medicine"),
            "culture": translate("Chronicle", "Culture, library"),
            "okmotu": translate("Chronicle", "Aiyl okmotu: heads, deputies"),
            "notable": translate("Chronicle", "Notable people, heroes, manaschi"),
            "families": translate("Chronicle", "Families, dynasties, peoples"),
            "traditions": translate("Chronicle", "Traditions"),
            "present": translate("Chronicle", "The present by years"),
        },
        "source_kind": {
            "teller": translate("Chronicle", "Told by", "where it is known from"),
            "newspaper": translate("Chronicle", "Newspaper", "where it is known from"),
            "archive": translate("Chronicle", "Archive", "where it is known from"),
            "photo": translate("Chronicle", "Photo", "where it is known from"),
            "book": translate("Chronicle", "Book", "where it is known from"),
            "observation": translate("Chronicle", "Own observation", "where it is known from"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "chronicle_body_required": translate("Chronicle", "Write what happened."),
        "chronicle_section_required": translate("Chronicle", "Choose the chapter."),
        "chronicle_source_required": translate("Chronicle", "Choose where it is known from."),
        "chronicle_unknown": translate("Chronicle", "This entry is no longer in the chronicle."),
        "chronicle_trashed": translate(
            "Chronicle", "This entry is in the trash. Take it back from there first."
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "chronicle.add": translate("Chronicle", "Entry no. {no} written: «{title}»"),
        "chronicle.add_of_events": translate(
            "Chronicle", "%n event(s) written into the chronicle", "", n
        ),
        "chronicle.change": translate("Chronicle", "Entry no. {no} changed: «{title}»"),
        "chronicle.trash": translate("Chronicle", "Entry no. {no} moved to the trash: «{title}»"),
        "chronicle.restore": translate(
            "Chronicle", "Entry no. {no} taken from the trash: «{title}»"
        ),
    }
