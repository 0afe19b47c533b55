"""Words of standing profiles: subscribers, notifications, what is new for them."""

from __future__ import annotations

from desktop_app.documents.words import Translate


def titles(translate: Translate) -> dict[str, dict[str, str]]:
    """Group → code → title."""
    return {
        "profile_service": {
            "iri": translate("Profiles", "IRI"),
            "dor": translate("Profiles", "DOR"),
        },
        "profile_mode": {
            "individual": translate("Profiles", "One person"),
            "group": translate("Profiles", "A group"),
        },
        "notice_way": {
            "oral": translate("Profiles", "Orally"),
            "phone": translate("Profiles", "By phone"),
            "list": translate("Profiles", "A list"),
            "folder": translate("Profiles", "A folder"),
            "copy": translate("Profiles", "Copies"),
        },
        "rhythm": {
            "at_once": translate("Profiles", "At once"),
            "monthly": translate("Profiles", "Every month"),
            "quarterly": translate("Profiles", "Every quarter"),
        },
        "notice_feedback": {
            "yes": translate("Profiles", "Of use"),
            "partly": translate("Profiles", "Of use in part"),
            "no": translate("Profiles", "Of no use"),
        },
        "document_kind": {
            "book": translate("Profiles", "Books"),
            "brochure": translate("Profiles", "Brochures"),
            "journal": translate("Profiles", "Journals"),
            "newspaper": translate("Profiles", "Newspapers"),
            "article": translate("Profiles", "Articles"),
            "official": translate("Profiles", "Official documents"),
            "audiovisual": translate("Profiles", "Audiovisual"),
            "sheet": translate("Profiles", "Leaflets, maps"),
        },
    }


def sentences(translate: Translate) -> dict[str, str]:
    """Code → what is wrong and what to do."""
    return {
        "subscriber_required": translate(
            "Profiles", "Enter the subscriber's name, or choose the body."
        ),
        "topic_required": translate("Profiles", "Enter the topic in words."),
        "profile_words_required": translate(
            "Profiles", "Choose a topic or enter words: otherwise nothing can be found for it."
        ),
        "profile_word_short": translate(
            "Profiles",
            "«{word}» is a single letter and would find nearly everything. Enter more of the word.",
        ),
        "news_for_subscribers": translate(
            "Profiles", "Subscribers for whom there is something new: {subscribers}."
        ),
        "profile_choice_required": translate("Profiles", "Choose one of the list."),
        "depth_wrong": translate("Profiles", "The depth is from 0 to {high} years."),
        "end_reason_required": translate("Profiles", "Enter why the subscriber is taken off."),
        "end_before_service": translate(
            "Profiles", "The subscriber was served until {date}. Enter that day or a later one."
        ),
        "notice_before_card": translate(
            "Profiles", "The subscriber's card is of {date}. Enter that day or a later one."
        ),
        "card_after_notice": translate(
            "Profiles",
            "The first notification is of {date}. The day of the card must not be later.",
        ),
        "feedback_required": translate("Profiles", "Choose whether it was of use."),
        "feedback_before_notice": translate(
            "Profiles", "The answer cannot be before the notification."
        ),
        "given_above_requested": translate(
            "Profiles", "More originals were given than asked for. Correct one of the numbers."
        ),
        "profile_counted": translate(
            "Profiles",
            "Notifications were counted under this service. Take the subscriber off and write"
            " down a new card.",
        ),
        "profile_ended": translate("Profiles", "Subscriber no. {no} was taken off already."),
        "profile_served": translate("Profiles", "Subscriber no. {no} is served."),
        "profile_notified": translate(
            "Profiles",
            "Subscriber no. {no} has notifications. Take him off with a day and a reason.",
        ),
        "profile_unknown": translate("Profiles", "This subscriber is no longer there."),
        "notice_unknown": translate("Profiles", "This notification is no longer there."),
        "notice_cancelled": translate("Profiles", "Notification no. {no} was taken back already."),
        "nothing_ticked": translate("Profiles", "Tick at least one document."),
        "nothing_new": translate("Profiles", "There is nothing new for the chosen subscribers."),
        "told_already": translate(
            "Profiles", "The list has changed meanwhile. Close it and open it again."
        ),
    }


def acts(translate: Translate, n: int) -> dict[str, str]:
    """Act → what was done."""
    return {
        "profile.add": translate("Profiles", "Subscriber no. {no} saved: {name}"),
        "profile.change": translate("Profiles", "Subscriber no. {no}: changes saved"),
        "profile.end": translate("Profiles", "Subscriber no. {no} taken off: {name}"),
        "profile.serve_again": translate("Profiles", "Subscriber no. {no} is served again: {name}"),
        "profile.cancel": translate("Profiles", "Card no. {no} taken back: {name}"),
        "notice.send": translate(
            "Profiles", "Notification no. {no} for {name}: %n document(s)", "", n
        ),
        "notice.send_all": translate(
            "Profiles", "%n subscriber(s) notified, documents: {documents}", "", n
        ),
        "notice.set_aside": translate(
            "Profiles", "%n document(s) set aside, not for {name}", "", n
        ),
        "notice.bring_back": translate("Profiles", "%n document(s) wait again for {name}", "", n),
        "notice.answer": translate("Profiles", "Notification no. {no}: answer written down"),
        "notice.cancel": translate("Profiles", "Notification no. {no} taken back"),
    }
