"""Words of the folder for the self-government."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "dossier_kind": {
            "decision": translate("Dossier", "Decision"),
            "budget": translate("Dossier", "Budget"),
            "notice": translate("Dossier", "Notice"),
            "form": translate("Dossier", "Form"),
            "law": translate("Dossier", "Law"),
            "statistics": translate("Dossier", "Statistics"),
            "cutting": translate("Dossier", "Cutting"),
            "article": translate("Dossier", "Article"),
            "other": translate("Dossier", "Other"),
        }
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "dossier_kind_required": translate("Dossier", "Choose what kind of document it is."),
        "article_edition_required": translate(
            "Dossier", "Enter the newspaper or journal that the article is in."
        ),
        "until_before_document": translate(
            "Dossier", "The last day in force is before the day of the document."
        ),
        "dossier_unknown": translate("Dossier", "This card is no longer in the folder."),
        "dossier_empty": translate("Dossier", "There is nothing to print yet."),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    del n
    return {
        "dossier.add": translate("Dossier", "No. {no} entered in the folder: «{title}»"),
        "dossier.change": translate("Dossier", "No. {no} of the folder changed: «{title}»"),
        "dossier.display": translate("Dossier", "No. {no} of the folder is now displayed"),
        "dossier.take_down": translate("Dossier", "No. {no} of the folder is no longer displayed"),
        "dossier.trash": translate("Dossier", "No. {no} of the folder moved to the trash"),
        "dossier.restore": translate("Dossier", "No. {no} of the folder taken from the trash"),
    }
