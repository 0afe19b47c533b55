"""Words of the letters between a branch and the central library."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "reply_state": {
            "taken_up": translate("Letters", "Taken up"),
            "answered": translate("Letters", "Answered"),
            "refused": translate("Letters", "No answer"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "inquiry_not_passed": translate(
            "Letters", "The branch has taken inquiry no. {no} back; it waits for no answer."
        ),
        "centre_on": translate(
            "Letters",
            "The tab of the self-government has the section «Information centre» now.",
        ),
        "centre_off": translate(
            "Letters",
            "The section «Information centre» is hidden; what the branches wrote is kept.",
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "letter.write": translate("Letters", "Letter no. {no} to the central library written"),
        "letter.take": translate("Letters", "%n answer(s) of the central library taken", "", n),
        "centre.take": translate(
            "Letters", "Letters of branches taken: new inquiries %n, changed {changed}", "", n
        ),
        "centre.write": translate("Letters", "Letter no. {no} for branch no. {branch} written"),
        "centre.taken_up": translate("Letters", "Inquiry no. {no} of branch no. {branch} taken up"),
        "centre.answered": translate("Letters", "Inquiry no. {no} of branch no. {branch} answered"),
        "centre.refused": translate(
            "Letters", "Inquiry no. {no} of branch no. {branch}: told that there is no answer"
        ),
        "setting.centre": translate("Letters", "The work as central library is set"),
    }
