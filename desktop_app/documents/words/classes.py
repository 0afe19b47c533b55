"""Titles of the classes that entries are counted by (`domain/classes.py`)."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "age": {
            "child": translate("Classes", "Children"),
            "youth": translate("Classes", "Young people"),
            "adult": translate("Classes", "Other ages"),
        },
        "category": {
            "preschool": translate("Classes", "Preschool children"),
            "grades_1_4": translate("Classes", "Grades 1–4"),
            "grades_5_9": translate("Classes", "Grades 5–9"),
            "grades_10_12": translate("Classes", "Grades 10–12"),
            "student": translate("Classes", "Students"),
            "teacher": translate("Classes", "Teachers"),
            "official": translate("Classes", "Office workers"),
            "farmer": translate("Classes", "Farmers"),
            "pensioner": translate("Classes", "Pensioners"),
            "other": translate("Classes", "Other readers"),
        },
        "kind": {
            "book": translate("Classes", "Books"),
            "brochure": translate("Classes", "Brochures"),
            "journal": translate("Classes", "Journals"),
            "newspaper": translate("Classes", "Newspapers"),
            "audiovisual": translate("Classes", "Audiovisual and electronic"),
            "sheet": translate("Classes", "Other kinds (music, maps, leaflets)"),
        },
        "content": _contents(translate),
        "language": {
            "ky": translate("Classes", "Kyrgyz"),
            "ru": translate("Classes", "Russian"),
            "xx": translate("Classes", "Other languages"),
        },
        "visit": {
            "service": translate("Classes", "For books and information"),
            "event": translate("Classes", "To an event in the library"),
            "outside": translate("Classes", "Outside the library"),
        },
        "inquiry": {
            "thematic": translate("Classes", "Thematic"),
            "address": translate("Classes", "Address (is it here, where)"),
            "clarifying": translate("Classes", "Clarifying"),
            "factual": translate("Classes", "Factual"),
            "consultation": translate("Classes", "Consultation"),
        },
        "rubric": _rubrics(translate),
        "subject": _contents(translate) | _rubrics(translate),
        "reason": _reasons(translate),
        "source": {
            "desk": translate("Classes", "At the desk"),
            "paper": translate("Classes", "From a paper sheet"),
            "opening": translate("Classes", "Opening balance"),
            "correction": translate("Classes", "Correction"),
        },
        "account": {
            "inventory": translate("Classes", "By inventory number"),
            "summary": translate("Classes", "By summary accounting"),
        },
        "mode": _modes(translate),
        "local": {"1": translate("Classes", "Local studies")},
    }


def _contents(translate: Translate) -> dict[str, str]:
    return {
        "social": translate("Classes", "Social and political"),
        "natural": translate("Classes", "Natural sciences, medicine"),
        "technical": translate("Classes", "Technology"),
        "farming": translate("Classes", "Farming"),
        "arts": translate("Classes", "Arts, sports"),
        "language": translate("Classes", "Linguistics, literary studies"),
        "fiction": translate("Classes", "Fiction"),
        "children": translate("Classes", "Children's books"),
        "reference": translate("Classes", "Reference and other"),
    }


def _rubrics(translate: Translate) -> dict[str, str]:
    return {
        "land": translate("Classes", "Land"),
        "budget": translate("Classes", "Local budget"),
        "property": translate("Classes", "Municipal property"),
        "water": translate("Classes", "Drinking and irrigation water"),
        "pastures": translate("Classes", "Pastures"),
        "welfare": translate("Classes", "Social protection"),
        "elections": translate("Classes", "Elections, kenesh"),
        "census": translate("Classes", "Census, household register"),
        "roads": translate("Classes", "Roads, public places"),
        "schools": translate("Classes", "Schools, culture, sports"),
        "health": translate("Classes", "Health"),
        "safety": translate("Classes", "Public safety"),
        "emergency": translate("Classes", "Emergencies"),
        "agriculture": translate("Classes", "Farming, market"),
        "employment": translate("Classes", "Migration, work, young people"),
        "law": translate("Classes", "Law, sample documents"),
        "office_language": translate("Classes", "Language of office papers"),
        "history": translate("Classes", "History of the village"),
        "other": translate("Classes", "Other topics"),
    }


def _reasons(translate: Translate) -> dict[str, str]:
    return {
        "worn": translate("Classes", "Worn out"),
        "outdated": translate("Classes", "Outdated content"),
        "defective": translate("Classes", "Defective"),
        "duplicate": translate("Classes", "Superfluous copies"),
        "off_profile": translate("Classes", "Outside the library's profile"),
        "lost_by_reader": translate("Classes", "Lost by readers"),
        "missing": translate("Classes", "Not found at the check"),
        "theft": translate("Classes", "Theft"),
        "disaster": translate("Classes", "Natural disaster"),
        "transfer": translate("Classes", "Handed over"),
    }


def _modes(translate: Translate) -> dict[str, str]:
    """How something happened; the codes of all facts are different words."""
    return {
        "new": translate("Classes", "Registered for the first time"),
        "again": translate("Classes", "Registered again"),
        "service": translate("Classes", "For books and information"),
        "event": translate("Classes", "To an event in the library"),
        "inside": translate("Classes", "In the library"),
        "outside": translate("Classes", "Outside the library"),
        "plan": translate("Classes", "By the plan"),
        "extra": translate("Classes", "Beyond the plan"),
        "local_body": translate("Classes", "For bodies of self-government"),
        "reader": translate("Classes", "For readers"),
        "partner": translate("Classes", "For other partners"),
        "in_time": translate("Classes", "In time"),
        "late": translate("Classes", "Late"),
        "opening": translate("Classes", "Opening balance"),
        "receipt": translate("Classes", "Received"),
        "withdrawal": translate("Classes", "Withdrawn"),
        "home": translate("Classes", "Home"),
        "renewal": translate("Classes", "Renewed"),
        "hall": translate("Classes", "In the reading room"),
    }
